"""story-lint inside an editor: the language server protocol over standard input and output."""

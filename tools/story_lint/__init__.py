"""The linter: what can happen in a story, and what cannot."""

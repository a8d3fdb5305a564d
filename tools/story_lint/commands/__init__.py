"""What can be asked of `story-lint`, one command a file."""

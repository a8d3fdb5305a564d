"""The same pages as plain text."""

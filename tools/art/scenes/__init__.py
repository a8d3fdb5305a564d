"""One module a drawn place."""

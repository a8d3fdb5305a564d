"""One reading: the same story, seed and picks give the same pages on every machine."""

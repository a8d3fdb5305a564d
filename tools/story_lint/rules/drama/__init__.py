"""The drama: whether choices matter, and whether meters tell trade-offs."""

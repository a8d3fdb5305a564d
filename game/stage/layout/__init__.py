"""Words into lines: where they may break, which breaks read best, and when they arrive."""

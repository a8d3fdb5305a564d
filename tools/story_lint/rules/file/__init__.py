"""The file itself: whether YAML and the shape of a story can be read."""

"""The structure: names, targets and ways out."""

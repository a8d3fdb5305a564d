"""Palette, knife, sheet and press: what every scene is drawn with."""

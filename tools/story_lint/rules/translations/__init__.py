"""Translations: complete, current, and true to the story's values."""

"""The studio where Still Hear's pictures are drawn, as code."""

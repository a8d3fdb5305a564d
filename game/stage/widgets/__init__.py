"""The pieces that scenes are built of."""

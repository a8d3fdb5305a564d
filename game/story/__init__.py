"""What an author wrote; it knows no reader, no clock and no screen."""

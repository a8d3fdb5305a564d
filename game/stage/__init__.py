"""What is to be seen, as plain data."""

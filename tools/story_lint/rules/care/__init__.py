"""Care: notes, asking, leaving, and questions that leave the reader's own life alone."""

"""What the tests of the author's tools share."""

from author.desk import an_empty_desk

__all__ = ["an_empty_desk"]

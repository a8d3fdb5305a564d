"""Conditions and effects."""

"""Pictures, sounds and what everybody can read."""

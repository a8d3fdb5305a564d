"""A room that phones can join: the only floor that listens on a network."""

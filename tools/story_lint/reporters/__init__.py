"""Ways to write findings down: for people, for builds, for editors."""

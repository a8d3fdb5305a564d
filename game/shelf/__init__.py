"""Files on this machine: where stories, saves, settings and the cache stand, and how they are written."""

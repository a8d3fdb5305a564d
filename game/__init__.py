"""Still Hear: an interactive-fiction empathy simulator."""

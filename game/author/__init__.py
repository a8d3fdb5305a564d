"""The author's tools: a new story, the class's guide, a proof to read aloud, and other formats out and in."""

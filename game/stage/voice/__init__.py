"""What is said aloud of a screen: from two sights of it to words, their urgency and their order; pure."""

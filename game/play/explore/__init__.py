"""What can happen in a story: every reachable state of what decides its road, and what follows from them."""

"""`python -m story_lint`."""

from story_lint.cli import main

if __name__ == "__main__":
    raise SystemExit(main())

"""Makes `lint_cases` importable: a folder named like the linter cannot be a package beside it."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent))

"""`python -m glutebreak`: hands over to the commands."""

import sys

from glutebreak.cli import main

if __name__ == "__main__":
    sys.exit(main())

#!/bin/bash
# run.sh   Start glutebreak from the checkout; on a machine without a screen, show that it works on a desktop of its own.
set -eu
cd "$(dirname "$0")/.."

if [ "$(uname)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec .venv/bin/glutebreak "$@"
fi
echo "There is no screen here, so glutebreak shows one whole break on a desktop of its own."
tests/desktops/install.sh x11
RIG_A11Y=1 exec tests/desktops/x11-xfce .venv/bin/python -m tests.desktops.walk pictures/demo

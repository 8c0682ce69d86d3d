#!/bin/bash
# prepare.sh run|test   Make .venv ready for running glutebreak, or for proving it.
# It changes nothing outside the checkout but Debian packages, installs only what is missing, and takes a fraction of a
# second when nothing is. Where it may not install it says exactly what to install, and ends with status 1.
set -eu
cd "$(dirname "$0")/.."
purpose=$1

give_up() { printf 'glutebreak: %s\n' "$*" >&2; exit 1; }

# The first Python that can run glutebreak and make an environment. PySide6 before 6.12 has no wheels for 3.15.
python_found() {
    local candidate
    for candidate in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11 /usr/bin/python3; do
        "$candidate" -c 'import sys, ensurepip, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' \
            2>/dev/null && { command -v "$candidate"; return; }
    done
    return 1
}

make_environment() {
    local python
    if ! python=$(python_found); then
        tests/desktops/install.sh python || true
        python=$(python_found) || give_up "Python 3.11 to 3.14 with its venv module is needed;" \
            "python3 is here: $(python3 -V 2>/dev/null || echo not at all). If another is: make run PYTHON=/path/to/it"
    fi
    echo "making .venv with $("$python" -V)"
    "$python" -m venv --clear .venv
}

# The stamp is older than pyproject.toml once the dependencies may have changed.
install_python_packages() {
    local stamp=.venv/ready-for-$purpose
    [ ! "$stamp" -nt pyproject.toml ] || return 0
    echo "installing the Python packages into .venv"
    .venv/bin/python -m pip install --quiet --upgrade 'pip>=25.1'  # the first with dependency groups
    if [ "$purpose" = test ]; then
        .venv/bin/python -m pip install --quiet --editable . --group dev
    else
        .venv/bin/python -m pip install --quiet --editable .
    fi
    touch "$stamp"
}

# Shared libraries that PySide6 wants to load and this system does not have.
libraries_missing() {
    local qt
    qt=$(echo .venv/lib/python*/site-packages/PySide6)
    ldd "$qt"/Qt{Core,Gui,Widgets,DBus,Network,Svg}.abi3.so "$qt"/Qt/plugins/platforms/libq{xcb,wayland*}.so 2>/dev/null |
        sed -n 's/^[[:space:]]*\(.*\) => not found$/\1/p' | sort -u | paste -sd ' '
}

install_system_libraries() {
    local missing parts=(app)
    [ "$(uname)" = Linux ] || return 0
    missing=$(libraries_missing)
    [ -n "$missing" ] || return 0
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || parts+=(x11)  # without a screen it will run on a virtual one
    tests/desktops/install.sh "${parts[@]}" || true
    missing=$(libraries_missing)
    [ -z "$missing" ] || give_up "Qt needs these libraries, which this system does not have: $missing"
}

# GNOME and Plasma are large, and not everywhere to be had. Why one could not be installed is kept, and
# tests/desktops/replay.py gives it as the reason for leaving its tests out.
install_large_desktops() {
    local desktop
    tests/desktops/install.sh gnome kde && rm -f .venv/no-gnome .venv/no-kde && return
    for desktop in gnome kde; do
        tests/desktops/install.sh $desktop 2>.venv/no-$desktop && rm .venv/no-$desktop
    done
    return 0
}

.venv/bin/python -c '' 2>/dev/null || make_environment
install_python_packages
install_system_libraries
if [ "$purpose" = test ]; then
    tests/desktops/install.sh x11 sway tools
    install_large_desktops
fi

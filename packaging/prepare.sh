#!/bin/bash
# prepare.sh run|test   Make .venv ready for running glutebreak, or for proving it.
# It changes nothing outside the checkout but Debian packages, installs only what is missing, and takes a fraction of a
# second when nothing is. Where it may not install it says exactly what to install, and ends with status 1.
set -eu
cd "$(dirname "$0")/.."
purpose=$1

give_up() { printf 'glutebreak: %s\n' "$*" >&2; exit 1; }

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

may_install() { command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }; }

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
        may_install || give_up "Python 3.11 to 3.14 with its venv module is needed (Debian and Ubuntu: sudo apt-get" \
            "install python3 python3-venv). If it lies elsewhere, say so: make run PYTHON=/path/to/python3"
        echo "installing python3 python3-venv"
        { as_root apt-get update -q && as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -q --no-install-recommends python3 python3-venv; } >/dev/null
        python=$(python_found) || give_up "the Python of this system is $(python3 -V 2>&1), 3.11 to 3.14 is needed." \
            "If you have another: make run PYTHON=/path/to/python3"
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
    local missing
    [ "$(uname)" = Linux ] || return 0
    missing=$(libraries_missing)
    [ -n "$missing" ] || return 0
    may_install && tests/desktops/install.sh app && missing=$(libraries_missing)
    [ -z "$missing" ] || give_up "Qt needs these libraries, which this system does not have: $missing." \
        "Debian and Ubuntu: sudo tests/desktops/install.sh app"
}

.venv/bin/python -c '' 2>/dev/null || make_environment
install_python_packages
install_system_libraries
if [ "$purpose" = test ]; then tests/desktops/install.sh x11 sway tools; fi

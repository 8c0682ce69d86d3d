#!/bin/bash
# install.sh [PART...]   Install Debian packages, with apt; without an argument for everything.
# Safe to run again: asks apt only for what is missing.
#   python  an interpreter that can make environments
#   app     libraries that PySide6 loads (widgets; xcb, wayland and offscreen)
#   x11, sway, gnome, kde     one rig each
#   tools   what checks the desktop entry and the metainfo, and moves a program's wall clock
# Exit status 77 when it may not install: it then says what to do instead.
set -eu
command -v apt-get >/dev/null || { echo "This needs apt, so Debian or Ubuntu." >&2; exit 77; }

python="python3 python3-venv"
app="libglib2.0-0 libgl1 libegl1 libdbus-1-3 libfontconfig1 libxkbcommon0 libbrotli1
     libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-randr0 libxcb-shape0
     libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0
     libwayland-cursor0 libwayland-egl1 fonts-dejavu-core"
all="dbus dbus-bin libglib2.0-bin procps python3 util-linux libnotify-bin
     at-spi2-core python3-pyatspi python3-dbusmock
     xdg-desktop-portal xdg-desktop-portal-gtk
     pulseaudio pulseaudio-utils pipewire pipewire-pulse wireplumber
     gstreamer1.0-tools gstreamer1.0-plugins-base gstreamer1.0-pipewire"
x11="xvfb x11-utils x11-xserver-utils openbox xfce4-panel xfconf xfce4-notifyd dunst trayer
     xdotool wmctrl xterm maim libxss1"
sway="sway waybar mako-notifier foot grim wayland-utils libxkbcommon0"
gnome="gnome-shell gnome-shell-extension-appindicator gjs foot wayland-utils
     xwayland x11-utils wmctrl"
kde="kwin-wayland plasma-workspace plasma-desktop breeze kwin-style-breeze qtwayland5
     python3-gi foot wayland-utils libxkbcommon0 xwayland x11-utils wmctrl"

tools="desktop-file-utils appstream faketime"

want=""
for part in "${@:-everything}"; do
    case $part in
    python) want="$want $python" ;;
    app)   want="$want $app" ;;
    x11)   want="$want $all $app $x11" ;;
    sway)  want="$want $all $app $sway" ;;
    gnome) want="$want $all $app $gnome" ;;
    kde)   want="$want $all $app $kde" ;;
    tools) want="$want $tools" ;;
    everything) want="$want $python $all $app $x11 $sway $gnome $kde $tools" ;;
    *) sed -n '2,8s/^# //p' "$0" >&2; exit 64 ;;
    esac
done

# What a package provides counts too: Ubuntu has libglib2.0-0 as libglib2.0-0t64.
installed=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package} ${Provides}\n' | sed -n 's/^ii  *//p' |
    sed 's/([^)]*)//g' | tr -s ' ,' '\n')
missing=""
for package in $(tr -s ' \n' '\n' <<<"$want" | sort -u); do
    grep -qx "$package" <<<"$installed" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

root=""
if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || { echo "Packages are missing; please run: sudo apt-get install$missing" >&2; exit 77; }
    root="sudo -n"
fi
echo "installing$missing"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# shellcheck disable=SC2086
{
    $root apt-get update &&
    $root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends -o Dpkg::Use-Pty=0 $missing
} >"$log" 2>&1 </dev/null || { tail -n 20 "$log" >&2; exit 1; }

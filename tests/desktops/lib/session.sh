# Common part of every desktop rig. A rig sources this file first:
#     . "$(dirname "$(readlink -f "$0")")/lib/session.sh"
# It gives the rig a process namespace of its own (so that nothing can outlive
# it), a private HOME and XDG tree, a private session bus and a private system
# bus, and these helpers:
#     rig_start NAME CMD...   start CMD in the background, log to $RIG_DIR/log/NAME
#     rig_wait SECS CMD...    wait until CMD succeeds, or fail the rig
#     rig_service FILE...     let the session bus start this D-Bus service
#     rig_run CMD...          run the command under test, exit with its status
set -u

# 1. Own process namespace: when this shell ends, for whatever reason, the
#    kernel ends everything that was started inside. Where namespaces are not
#    allowed the rig still runs, and rig_cleanup ends what it started, by pid.
if [ -z "${RIG_NS:-}" ]; then
    user=""; [ "$(id -u)" = 0 ] || user="--user --map-current-user"
    # shellcheck disable=SC2086
    if unshare $user --pid --fork --mount-proc true 2>/dev/null; then
        RIG_NS=1 exec unshare $user --pid --fork --kill-child=TERM --mount-proc "$0" "$@"
    fi
fi
RIG_ISOLATED=${RIG_NS:-}; unset RIG_NS

RIG_NAME=$(basename "$0")
RIG_HOME=$(dirname "$(readlink -f "$0")")
[ $# -gt 0 ] || { echo "usage: $RIG_NAME COMMAND..." >&2; exit 64; }

# 2. Private HOME, XDG tree and runtime directory; no leak of the caller's desktop.
# The lock says that this rig lives; what a rig that was killed left is swept.
for d in "${TMPDIR:-/tmp}"/rig.??????; do
    [ ! -e "$d/lock" ] || flock -n "$d/lock" rm -rf "$d"
done
RIG_DIR=$(mktemp -d "${TMPDIR:-/tmp}/rig.XXXXXX")
exec 8>"$RIG_DIR/lock"
flock 8
unset DISPLAY WAYLAND_DISPLAY WAYLAND_SOCKET SWAYSOCK XAUTHORITY SESSION_MANAGER \
      DBUS_SESSION_BUS_ADDRESS DBUS_SYSTEM_BUS_ADDRESS XDG_SESSION_ID XDG_SEAT \
      AT_SPI_BUS_ADDRESS QT_QPA_PLATFORM QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE
export HOME=$RIG_DIR/home
export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share \
       XDG_STATE_HOME=$HOME/.local/state XDG_CACHE_HOME=$HOME/.cache \
       XDG_RUNTIME_DIR=$RIG_DIR/run
mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_STATE_HOME" "$XDG_CACHE_HOME" \
         "$RIG_DIR/log" "$RIG_DIR/services"
mkdir -m 700 "$XDG_RUNTIME_DIR"
export RIG_NAME RIG_HOME RIG_DIR PATH="$RIG_HOME/bin:$PATH"
export LANG=${LANG:-C.UTF-8} NO_AT_BRIDGE=1 GSETTINGS_BACKEND=keyfile \
       LIBGL_ALWAYS_SOFTWARE=1

RIG_PIDS=""
rig_start() {
    local name=$1; shift
    "$@" </dev/null >"$RIG_DIR/log/$name" 2>&1 &
    RIG_PIDS="$! $RIG_PIDS"
}

rig_wait() {
    local end=$((SECONDS + $1)); shift
    until "$@" >/dev/null 2>&1; do
        if [ $SECONDS -ge $end ]; then
            echo "$RIG_NAME: gave up waiting for: $*" >&2
            tail -n 5 "$RIG_DIR"/log/* >&2
            exit 70
        fi
        sleep 0.1
    done
}

rig_service() {
    local f
    for f in "$@"; do cp "$f" "$RIG_DIR/services/" 2>/dev/null || true; done
}

# Last started, first ended; then whatever ignored that.
rig_cleanup() {
    local p n
    trap - EXIT
    [ -z "${RIG_XWAYLAND:-}" ] || RIG_DISPLAY=$(rig_my_x)
    for p in $RIG_PIDS; do kill "$p" 2>/dev/null; done
    for n in 1 2 3 4 5 6 7 8 9 10; do
        [ -z "$(jobs -pr)" ] && break
        sleep 0.1
    done
    for p in $RIG_PIDS; do kill -9 "$p" 2>/dev/null; done
    for n in ${RIG_DISPLAY:-}; do           # what a killed X server leaves
        rm -f "/tmp/.X$n-lock" "/tmp/.X11-unix/X$n" "${TMPDIR:-/tmp}/.rig-display-$n"
    done
    if [ -n "${RIG_KEEP:-}" ]; then echo "$RIG_NAME: kept $RIG_DIR" >&2
    else rm -rf "$RIG_DIR"; fi
}
trap rig_cleanup EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# 3. Two private buses. Only services handed to rig_service can be started by
#    name; the system bus is empty and allows everything, for a fake logind.
rig_bus() {
    local kind=$1
    cat >"$RIG_DIR/$kind.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=$XDG_RUNTIME_DIR/$kind</listen>
  <auth>EXTERNAL</auth>
  $( [ "$kind" = bus ] && echo "<servicedir>$RIG_DIR/services</servicedir>" )
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF
    rig_start "dbus-$kind" dbus-daemon --config-file="$RIG_DIR/$kind.conf" --nofork --nopidfile
    rig_wait 10 test -S "$XDG_RUNTIME_DIR/$kind"
}
export DBUS_SESSION_BUS_ADDRESS=unix:path=$XDG_RUNTIME_DIR/bus
export DBUS_SYSTEM_BUS_ADDRESS=unix:path=$XDG_RUNTIME_DIR/sysbus

rig_env() {  # what the bus itself starts gets this environment too
    dbus-update-activation-environment --all 2>/dev/null
}

# RIG_A11Y=1: an accessibility bus, so that pyatspi or dogtail can look inside.
if [ -n "${RIG_A11Y:-}" ]; then
    unset NO_AT_BRIDGE
    export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
    rig_service /usr/share/dbus-1/services/org.a11y.Bus.service
fi

# RIG_PORTAL=1: the desktop portal with its GTK backend (colour scheme, contrast,
# animations: gsettings set org.gnome.desktop.interface color-scheme prefer-dark).
if [ -n "${RIG_PORTAL:-}" ]; then
    rig_service /usr/share/dbus-1/services/org.freedesktop.{portal.Desktop,impl.portal.PermissionStore,impl.portal.desktop.gtk}.service
fi

# RIG_LOGIND=1: a mocked logind with one session, c1, on the private system bus.
# Make it speak with:  gdbus call --system -d org.freedesktop.login1 \
#   -o /org/freedesktop/login1 -m org.freedesktop.DBus.Mock.EmitSignal \
#   org.freedesktop.login1.Manager PrepareForSleep b '[<true>]'
rig_logind() {
    rig_start logind /usr/bin/python3 -m dbusmock --system --template logind
    rig_wait 15 dbus-send --system --print-reply --dest=org.freedesktop.login1 \
        /org/freedesktop/login1 org.freedesktop.DBus.Peer.Ping
    dbus-send --system --print-reply --dest=org.freedesktop.login1 /org/freedesktop/login1 \
        org.freedesktop.DBus.Mock.AddSession string:c1 string:seat0 "uint32:$(id -u)" \
        string:user boolean:true >/dev/null
}

rig_owned() {  # is this name on the session bus?
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
        org.freedesktop.DBus.GetNameOwner "string:$1"
}

# RIG_XWAYLAND=1 (gnome, kde; as root): also X11, on a display of the compositor's.
# It looks for a free number by itself and may unlink the socket or the lock of
# another X server, which it cannot see from this namespace. So it gets an empty
# socket directory, and every lock there is reads as held.
if [ -n "${RIG_XWAYLAND:-}" ]; then
    if [ -z "$RIG_ISOLATED" ] || [ "$(id -u)" != 0 ]; then
        echo "RIG_XWAYLAND needs root and namespaces" >&2
        exit 70
    fi
    mkdir -p /tmp/.X11-unix
    mount -t tmpfs -o mode=1777 tmpfs /tmp/.X11-unix
    printf '%10d\n' 1 >"$RIG_DIR/held"
    for f in /tmp/.X*-lock; do
        [ ! -e "$f" ] || mount --bind "$RIG_DIR/held" "$f"
    done
fi
rig_my_x() { find /tmp/.X11-unix -name 'X*' | sed 's/.*X//' | sort -n | grep .; }
rig_xwayland() {
    [ -n "${RIG_XWAYLAND:-}" ] || return 0
    rig_wait 20 rig_my_x
    DISPLAY=:$(rig_my_x | head -n 1)
    XAUTHORITY=$(find "$XDG_RUNTIME_DIR" -maxdepth 1 -iname '*auth*' | head -n 1)
    export DISPLAY XAUTHORITY
}

rig_has_xembed_tray() {
    xprop -root | grep -q '^MANAGER' || xdotool search --class trayer
}

rig_run() {
    [ -z "${RIG_LOGIND:-}" ] || rig_logind
    "$@" <&0 &
    local pid=$!
    RIG_PIDS="$pid $RIG_PIDS"
    wait "$pid"; local rc=$?
    exit $rc
}

"""Sockets of this machine that never make anybody wait.

Knows no protocol.
"""

import socket
import sys
from pathlib import Path


def connect(address: Path | str) -> socket.socket:
    """Raises OSError, also where nobody takes connections just now. An abstract address begins with a zero byte."""
    if sys.platform == "win32":
        raise OSError("there are no such sockets on this platform")
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    connection.setblocking(False)  # noqa: FBT003
    try:
        connection.connect(str(address))
    except OSError:
        connection.close()
        raise
    return connection

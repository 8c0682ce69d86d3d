"""One exchange through Qt's local socket: for Windows, whose named pipes plain Python cannot wait for.

Knows nothing of what is said.
"""

from PySide6.QtNetwork import QLocalSocket


def exchange(address: str, request: bytes, timeout: float) -> bytes | None:
    """The reply, empty if none came in `timeout` seconds a step; None if nobody listens there."""
    socket = QLocalSocket()
    limit = int(timeout * 1000)
    socket.connectToServer(address)
    if not socket.waitForConnected(limit):
        return None
    socket.write(request)
    while not socket.canReadLine() and socket.waitForReadyRead(limit):
        pass
    reply = bytes(socket.readLine().data())
    socket.abort()
    return reply

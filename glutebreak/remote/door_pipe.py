"""Where others come in on Windows, whose named pipes plain Python cannot wait for: Qt's QLocalServer.

The same as `door`, and tested against the same suite, on Unix sockets.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket


class Line(QObject):
    """One connection. `arrived` comes with every piece, `gone` once the other side has left."""

    arrived = Signal()
    gone = Signal()

    def __init__(self, connection: QLocalSocket, limit: int) -> None:
        """No more than `limit` bytes are kept."""
        super().__init__()
        self.received = bytearray()
        self._limit = limit
        self._socket = connection
        connection.setParent(self)
        connection.readyRead.connect(self._read)
        connection.disconnected.connect(self.gone)

    def finish(self, data: bytes) -> None:
        """Say this and hang up as soon as it is taken. Nobody is waited for."""
        self._socket.disconnected.disconnect(self.gone)
        self._socket.write(data)
        self._socket.flush()
        self._socket.disconnectFromServer()

    def hang_up(self) -> None:
        """Let go; may be called twice."""
        self._socket.blockSignals(True)  # noqa: FBT003
        self._socket.abort()

    def _read(self) -> None:
        piece = self._socket.readAll().data()
        self.received += piece[: self._limit - len(self.received)]
        self.arrived.emit()


class Door(QObject):
    """Takes connections and hands each to `welcome`."""

    def __init__(self, welcome: Callable[[Line], None], limit: int) -> None:
        super().__init__()
        self._welcome = welcome
        self._limit = limit
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)

    def open(self, address: str) -> str | None:
        """Listen there, for this user alone; what went wrong, or None. What a killed instance left is removed."""
        QLocalServer.removeServer(address)
        return None if self._server.listen(address) else self._server.errorString()

    @property
    def is_open(self) -> bool:
        """Whether somebody may come in."""
        return self._server.isListening()

    def close(self) -> None:
        """Take no more; may be called twice."""
        self._server.close()

    def _accept(self) -> None:
        while (connection := self._server.nextPendingConnection()) is not None:
            line = Line(connection, self._limit)
            self._welcome(line)
            if connection.bytesAvailable():
                connection.readyRead.emit()

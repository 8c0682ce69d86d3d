"""Moving pictures that PipeWire passes on: from which kind of source somebody gets them now.

PipeWire tells of every node and link as it comes and goes. Knows no hold by name: whoever uses it says which sources
count.
"""

import logging
from collections.abc import Callable, Mapping

from PySide6.QtCore import QSocketNotifier

from glutebreak.desktop.holds.probe import HoldListener
from glutebreak.desktop.pipewire import Appeared, Garbled, Listed, Registry, Vanished

log = logging.getLogger(__name__)

Properties = Mapping[str, str]
_NODE, _LINK = "PipeWire:Interface:Node", "PipeWire:Interface:Link"


def is_camera(source: Properties) -> bool:
    """Whether these are pictures of a camera, real or made by a program."""
    return _is_video(source) and (source.get("media.role") == "Camera" or "device.id" in source)


def is_screen(source: Properties) -> bool:
    """Whether these are pictures of the screen: what gives pictures and is no camera."""
    return _is_video(source) and not is_camera(source)


def _is_video(source: Properties) -> bool:
    return source.get("media.class") in {"Video/Source", "Stream/Output/Video"}


class Pictures:
    """Holds while a source that `counts` gives pictures to somebody."""

    name = "pipewire"

    def __init__(self, counts: Callable[[Properties], bool], listener: HoldListener) -> None:
        """Raises `NotHere`."""
        self._counts = counts
        self._listener = listener
        self._sources: set[str] = set()
        """Numbers of nodes, as links write them."""
        self._links: dict[int, str] = {}
        """From which node each comes."""
        self._held = False
        self._registry = Registry()
        self._notifier = QSocketNotifier(self._registry.descriptor, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._drain)

    def holding(self) -> bool:
        return self._held

    def close(self) -> None:
        self._notifier.setEnabled(False)
        self._registry.close()
        self._held = False

    def _drain(self) -> None:
        try:
            for each in self._registry.happened():
                self._learn(each)
        except (OSError, Garbled) as reason:
            self._lose(reason)
        else:
            self._tell(held=not self._sources.isdisjoint(self._links.values()))

    def _learn(self, news: Appeared | Vanished | Listed) -> None:
        match news:
            case Appeared(index=index, kind=kind, properties=properties) if kind == _NODE:
                if self._counts(properties):
                    self._sources.add(str(index))
            case Appeared(index=index, kind=kind, properties=properties) if kind == _LINK:
                self._links[index] = properties.get("link.output.node", "")
            case Vanished(index=index):
                self._sources.discard(str(index))
                self._links.pop(index, None)
            case _:
                pass

    def _tell(self, *, held: bool) -> None:
        if held != self._held:
            self._held = held
            self._listener.hold_changed()

    def _lose(self, reason: Exception) -> None:
        if self._notifier.isEnabled():
            log.warning("pipewire: %s; from now on nothing is known of pictures", reason)
        self.close()
        self._listener.hold_changed()

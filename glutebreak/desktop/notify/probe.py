"""What every way to notify has to do, and whom it tells. Knows no particular way."""

from typing import Protocol

from glutebreak.core.frozen import frozen


@frozen
class Text:
    """One notification, as it is to be read."""

    title: str
    body: str
    answers: tuple[tuple[str, str], ...]
    """Name and label of each answer; `SHOW` is a click on the notification itself. Not every desktop shows the rest."""


SHOW = "default"


class NotifyListener(Protocol):
    """Who is told; always from the event loop, and never that nothing was shown: nobody may depend on that."""

    def answered(self, name: str) -> None:
        """The person gave this answer; the notification has gone."""


class Notifier(Protocol):
    """Shows one notification at a time, until it is answered, sent away, replaced or taken back."""

    name: str

    def show(self, text: Text) -> None:
        """In place of the one before."""

    def close(self) -> None:
        """Take it back, and let go; may be called twice."""

"""What a command raises when it cannot be done."""


class Failure(Exception):  # noqa: N818 - named as what happened
    """The message is one sentence that says what to do."""

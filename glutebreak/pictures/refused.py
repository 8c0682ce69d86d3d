"""What is raised for a file that is not shown."""


class PictureRefused(Exception):  # noqa: N818 - named as what happened
    """The message says what is wrong and what to do, to be put after the file's name and “is”, “has” or “is not …”."""

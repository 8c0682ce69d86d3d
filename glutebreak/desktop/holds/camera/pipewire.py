"""Cameras whose pictures go through PipeWire."""

from glutebreak.desktop.holds.pictures import Pictures, is_camera
from glutebreak.desktop.holds.probe import HoldListener


def connect(listener: HoldListener) -> Pictures:
    """Connect to PipeWire."""
    return Pictures(is_camera, listener)

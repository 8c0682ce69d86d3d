"""What kinds of exercises there are: by what they train, for whom they are left out, and where they may come up.

Apart from the exercises themselves, so that choosing one needs none of their words and poses.
"""

from enum import StrEnum


class Focus(StrEnum):
    """What an exercise trains most; the rotation balances these."""

    GLUTE_MAX = "glute-max"
    GLUTE_MED = "glute-med"
    LEG_LINE = "leg-line"
    """Glute together with thigh or calf."""
    FRONT_HIP = "front-hip"
    DEEP_HIP = "deep-hip"
    UPPER_BACK = "upper-back"
    WALK = "walk"


class Filter(StrEnum):
    """Something about a person or a place for which some exercises are left out."""

    KNEE = "knee"
    HIP_REPLACEMENT = "hip-replacement"
    BACK_ACUTE = "back-acute"
    BLOOD_PRESSURE = "blood-pressure"
    """High blood pressure or a heart disease."""
    PREGNANCY = "pregnancy"
    BALANCE = "balance"
    OSTEOPOROSIS = "osteoporosis"
    ACHILLES = "achilles"
    """Achilles tendon or foot."""
    CANNOT_STAND = "cannot-stand"
    CROWDED = "crowded"
    """An office in which one would rather not be stared at."""


class Place(StrEnum):
    """Where an exercise may come up."""

    DESK = "desk"
    """In the breaks of a day."""
    FLOOR = "floor"
    """In the floor session alone: one has to lie down."""
    CHECK = "check"
    """As the glute check alone."""

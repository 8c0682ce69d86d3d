"""Signs of life that no movement has: blinking, and breathing while the figure keeps still.

Pure functions of the time since the exercise began, so that a test can ask for any moment; coarse on purpose, so that
only a handful of pictures more is kept.
"""

from dataclasses import replace
from datetime import timedelta

from glutebreak.core.coach import ease
from glutebreak.core.poses import Pose
from glutebreak.figure.body import Build

BLINK_SECONDS = 0.12
BLINKS = (2.6, 6.9, 10.4, 15.2, 18.6, 22.0)
"""When it blinks, over and over: every three to five seconds, never regularly."""
BLINK_ROUND = 24.0
BREATH_SECONDS = 4.0
BREATH_STEPS = 3
"""Pictures between breathed out and breathed in: more would differ by less than is seen."""
CHEST = 0.015
"""How much wider the chest gets."""
SHOULDERS = 1.8
"""How much higher the shoulders get, in hundredths of a head."""


def eyes_closed(since: timedelta) -> bool:
    """Whether it blinks."""
    now = since.total_seconds() % BLINK_ROUND
    return any(0 <= now - blink < BLINK_SECONDS for blink in BLINKS)


def breathing(pose: Pose, build: Build, share: float) -> tuple[Pose, Build]:
    """The pose and the build with that share of a breath taken in."""
    if not share:
        return pose, build
    up = SHOULDERS * share
    right = replace(pose.right_arm, shoulder_up=pose.right_arm.shoulder_up + up)
    left = replace(pose.left_arm, shoulder_up=pose.left_arm.shoulder_up + up)
    wider = replace(build, chest=build.chest * (1 + CHEST * share))
    return replace(pose, right_arm=right, left_arm=left), wider


def breath(still_for: timedelta) -> int:
    """How far it has breathed in, from 0 to `BREATH_STEPS`; it begins breathed out when it begins to keep still."""
    share = still_for.total_seconds() % BREATH_SECONDS / BREATH_SECONDS
    return round(ease(1 - abs(2 * share - 1)) * BREATH_STEPS)

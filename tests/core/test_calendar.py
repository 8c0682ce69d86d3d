"""Active hours as people write them."""

import pytest

from glutebreak.core.calendar import ActiveHours, Span


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("Mon 08:00-18:00", [(0, 480, 1080)]),
        ("monday 8:00-18:00", [(0, 480, 1080)]),
        ("Sat-Mon 22:00-06:00", [(0, 1320, 360), (5, 1320, 360), (6, 1320, 360)]),
        ("Mon,Wed 08:00–12:00, 13:00-24:00", [(0, 480, 720), (0, 780, 1440), (2, 480, 720), (2, 780, 1440)]),
        ("always", []),
    ],
)
def test_it_is_read(text: str, spans: list[tuple[int, int, int]]) -> None:
    assert ActiveHours.parse(text).spans == tuple(Span(*span) for span in spans)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Monkey 08:00-18:00",
        "Mon",
        "08:00-18:00",
        "Mon 18:00",
        "Mon 08:00-08:00",
        "Mon 25:00-26:00",
        "Mon 08:70-09:00",
    ],
)
def test_what_cannot_be_read_is_told_in_one_sentence(text: str) -> None:
    with pytest.raises(ValueError, match="“") as refused:
        ActiveHours.parse(text)

    assert "\n" not in str(refused.value)

"""Which exercise comes next. Knows ids alone, so that the rhythm need not know what an exercise is made of."""


def next_exercise(ids: tuple[str, ...], last: str | None) -> str:
    """The one after the last, round and round; the first of all where the last is unknown or gone."""
    if last not in ids:
        return ids[0]
    return ids[(ids.index(last) + 1) % len(ids)]

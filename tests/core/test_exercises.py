"""The catalogue, as the core has it."""

from dataclasses import replace

from glutebreak.catalogue import read_catalogue


def test_exercises_of_ones_own_come_after_ours_and_ours_stay() -> None:
    catalogue = read_catalogue()
    own = replace(catalogue["wall-sit"], id="desk-dance", name="Desk dance")

    joined = catalogue.joined_by({own.id: own})

    assert list(joined) == [*catalogue, "desk-dance"]
    assert joined["desk-dance"] is own
    assert joined["wall-sit"] == catalogue["wall-sit"]
    assert joined.advice == catalogue.advice
    assert "desk-dance" not in catalogue

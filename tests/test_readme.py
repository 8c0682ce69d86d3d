from pathlib import Path

from tests.readme import README, renewed


def test_the_table_of_settings_is_that_of_the_code() -> None:
    assert README.read_text("utf-8") == renewed(README.read_text("utf-8"))


def test_every_picture_is_there() -> None:
    shown = [part.split('"')[0] for part in README.read_text("utf-8").split('src="')[1:]]
    shown += [part.split(")")[0] for part in README.read_text("utf-8").split("](packaging/pictures/")[1:]]

    assert len(shown) >= 5
    assert all((README.parent / "packaging/pictures" / Path(name).name).is_file() for name in shown)

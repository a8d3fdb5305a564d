"""Names of slots, and of the files that hold them."""

import pytest

from game.shelf.slots import file_name, parse_name


@pytest.mark.parametrize("slot", ["auto", "My Save", "同一张桌子", "con", "a/b", "..", "A", "%", "x" * 60])
def test_any_name_comes_back_from_its_file(slot: str) -> None:
    """A reader names a save as they like."""
    assert parse_name(file_name(slot, 7)) == (slot, 7)


def test_names_that_differ_only_in_case_have_files_that_differ_in_more() -> None:
    """Some file systems do not tell them apart."""
    assert file_name("Evening", 1).lower() != file_name("evening", 1).lower()


@pytest.mark.parametrize("slot", ["", "x" * 61, "桌" * 21])
def test_a_name_has_an_end_and_a_beginning(slot: str) -> None:
    """File systems have longest names."""
    with pytest.raises(ValueError, match="a slot's name has 1 to 60 bytes"):
        file_name(slot, 1)


@pytest.mark.parametrize(
    "name", ["save-auto.json", "save-auto.1.json.damaged-1", "owner.json", "save-A.1.json", ".writing-1"]
)
def test_other_files_are_no_saves(name: str) -> None:
    """What was set aside is not read again."""
    assert parse_name(name) is None

"""Values that nobody changes behave as frozen dataclasses do."""

from dataclasses import dataclass, field, replace

from game.frozen import frozen


@frozen
class Bread:
    """A loaf, with a remark that does not count."""

    weight: int
    shared: bool = False
    remark: str = field(default="", repr=False, compare=False)


@frozen
class Soup:
    """Something with the same fields, and yet another thing."""

    weight: int
    shared: bool = False


@frozen
class Nothing:
    """A value without fields."""


def test_values_of_one_kind_are_equal_where_their_fields_are() -> None:
    """What was found is put into sets and told once: equal things must be one."""
    loaves = {Bread(2), Bread(2, remark="from yesterday"), Bread(3), Bread(2, shared=True)}

    assert len(loaves) == len({(2, False), (3, False), (2, True)})
    assert Nothing() == Nothing()


def test_values_of_two_kinds_are_never_equal() -> None:
    """A thought with the same words as a speech is no speech."""
    assert Bread(2) != Soup(2)


def test_a_value_shows_itself_as_a_dataclass_does() -> None:
    """What a failed test prints must tell which value it was."""

    @dataclass
    class Cup:
        full: bool

    shown = repr(Cup(full=True)).rpartition("Cup")[2]

    assert repr(Bread(2)) == "Bread(weight=2, shared=False)"
    assert repr(_Cup(full=True)) == f"_Cup{shown}"


@frozen
class _Cup:
    """A value whose one field stands alone."""

    full: bool


def test_a_value_is_replaced_and_taken_apart() -> None:
    """The rest of the house changes values by making others, and looks into them by their form."""
    match replace(Bread(2), shared=True):
        case Bread(weight, shared):
            found = (weight, shared)

    assert found == (2, True)
    assert not hasattr(Bread(2), "__dict__")

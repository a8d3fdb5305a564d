"""Of many passages alike each is held against the shape of a story."""

from game.story.loader import load

MANY = "format: 1\ntitle: Salt\npassages:\n" + "".join(
    f"  p{number}: {{page: Soup., to: p{number}}}\n" for number in range(8)
)


def test_a_slip_in_one_of_many_passages_alike_is_told() -> None:
    """The form of a passage with a slip is another one."""
    text = MANY.replace("p5: {page: Soup.", "p5: {page: {a: b}")
    told = [
        (problem.code, problem.span.line) for problem in load({"story.yaml": text.encode()}, "a").problems
    ]

    assert told == [("colon-in-words", 9)]


def test_a_word_that_cannot_stand_there_is_told_in_one_of_many_passages_alike() -> None:
    """Here it is the word that is amiss, and not its kind."""
    offers = "offers_from: {keep: wall, as: say}"
    head, *rest = MANY.replace("to: p", f"{offers}, to: p").split("passages:")
    text = f"{head}keeps: {{wall: {{max: 3}}}}\npassages:{rest[0]}".replace(
        "as: say}, to: p6", "as: sing}, to: p6"
    )
    told = [
        (problem.code, problem.span.line) for problem in load({"story.yaml": text.encode()}, "a").problems
    ]

    assert told == [("wrong-kind", 11)]

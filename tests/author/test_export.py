"""A story in other forms: on paper, in Twine, as a chart."""

import json
import re
from pathlib import Path

import pytest
from author.desk import Desk
from author.stories import ROOT, STORIES, own

from game.author.mermaid import flowchart
from game.author.proof import count, proof
from game.author.twee import left_behind, twee
from game.author.twee_code import string
from game.author.twee_words import plain
from game.story.graph import exits, targets
from game.story.loader import load
from game.story.model import Story


def made(page: str, title: str = "Salt", choice: str = "Go.") -> Story:
    """Make a story of one page."""
    text = {"format": 1, "title": title, "passages": {
        "a": {"page": page, "choices": [{"id": "go", "do": choice, "to": "b"}]},
        "b": {"ending": {"title": "B", "text": "B."}},
    }}  # fmt: skip
    found = load({"story.yaml": json.dumps(text).encode()}, "salt").story
    assert found is not None
    return found


def twine(text: str) -> dict[str, str]:
    """Read the passages of a Twee file, as simply as can be."""
    parts = re.split(r"^:: ", text, flags=re.MULTILINE)[1:]
    return {part.split("\n")[0].split(" [")[0]: part.partition("\n")[2] for part in parts}


@pytest.mark.parametrize("folder", STORIES, ids=lambda folder: folder.name)
def test_a_proof_has_every_passage_once_and_every_way(folder: Path) -> None:
    """Who reads aloud must find each page, and each page only once."""
    told = own(folder)
    page = proof(told)
    heads = re.findall(r'<h3 id="p-(\w+)">', page)
    sections = dict(zip(heads, page.split("<h3 id=")[1:], strict=True))
    led = {name: {target for way in exits(told.passages[name]) for target in targets(way)} for name in heads}
    missing = [(name, to) for name, all_ in led.items() for to in all_ if f"#p-{to}" not in sections[name]]

    assert (heads, missing) == (list(told.passages), [])


def test_a_proof_counts_words_and_half_of_every_chinese_letter() -> None:
    """Minutes of reading aloud are made of these."""
    assert count(made("One two three. 盐太多了"), "a") == 3 + 2 + 1


def test_a_proof_says_conditions_in_words() -> None:
    """A director reads no code."""
    page = proof(own(ROOT / "tests" / "stories" / "choices"))

    assert "Struck through until asked and “What does it cost?” was chosen: There are people" in page


def test_a_proof_cannot_become_markup() -> None:
    """It opens in a browser with the rights of a file."""
    page = proof(made("<b>x</b>", "<script>1</script>", "</li><img src=x>"))

    assert [sign for sign in ("<script", "<b>x", "<img") if sign in page] == []


@pytest.mark.parametrize("folder", STORIES, ids=lambda folder: folder.name)
def test_every_target_in_twee_is_a_passage_there(folder: Path) -> None:
    """Twine would show a broken link."""
    passages = twine(twee(own(folder)))
    named = {to for body in passages.values() for to in re.findall(r'->(\w+)\]|goto "(\w+)"', body)}
    wanted = {one or other for one, other in named}

    assert wanted - set(passages) == set()


@pytest.mark.parametrize("folder", STORIES, ids=lambda folder: folder.name)
def test_every_macro_in_twee_is_closed(folder: Path) -> None:
    """One open `<<if>>` and Twine shows an error instead of the page."""
    bodies = twine(twee(own(folder))).values()
    open_ = [body for body in bodies for kind in ("if", "for", "link", "capture") if _unclosed(body, kind)]

    assert open_ == []


def _unclosed(body: str, kind: str) -> bool:
    return len(re.findall(rf"<<{kind}\b", body)) != body.count(f"<</{kind}>>")


def test_a_storys_ifid_stays_when_its_words_change() -> None:
    """Twine tells stories apart by it."""
    found = [json.loads(twine(twee(made(words)))["StoryData"])["ifid"] for words in ("One.", "Two.")]

    assert found == ["95FF74E3-B6DF-54B2-8203-84725D41B87C"] * 2


def test_words_cannot_become_markup_in_twine() -> None:
    """What an author typed is to be read, not run."""
    words = "<<set $a to 1>> [[b]] $a <script> //x// :: b"

    assert re.search(r"<|\[\[|\$|//", plain(words)) is None


def test_a_links_words_cannot_end_the_link() -> None:
    """`]]` and `->` may stand in what somebody says."""
    body = twine(twee(made("Hm.", choice="a]] b->c | d")))["a"]
    links = re.findall(r"\[\[(.*?)->(\w+)\]", body)

    assert links == [(string("a]] b->c | d"), "b")]


def test_what_twine_cannot_hold_is_told(desk: Desk) -> None:
    """Nothing of a story is lost without a word."""
    answer = desk.run("export", str(ROOT / "tests" / "stories" / "dial"), "--to", "twee", "-o", "out.twee")

    assert (answer.code, "no dials" in answer.complained, desk.read("out.twee")[:2]) == (0, True, "::")


def test_a_plain_story_leaves_nothing_behind() -> None:
    """A warning that is always there is read by nobody."""
    assert left_behind(made("Hm.")) == ()


@pytest.mark.parametrize("folder", STORIES, ids=lambda folder: folder.name)
def test_a_chart_has_every_passage_and_every_way(folder: Path) -> None:
    """A road that is not drawn is not seen."""
    told = own(folder)
    chart = flowchart(told)
    drawn = set(re.findall(r"^  p_(\w+) -[.-]*->(?:\|\"[^\"]*\"\|)? p_(\w+)$", chart, re.MULTILINE))
    ways = {
        (name, to) for name, passage in told.passages.items() for way in exits(passage) for to in targets(way)
    }

    assert ways - drawn == set()


def test_words_cannot_end_a_label_of_a_chart() -> None:
    """A quote or a bracket in a title would break the whole picture."""
    chart = flowchart(made("Hm.", choice='"]; click p_a "x"'))
    labels = re.findall(r'\|"(.*)"\|', chart)

    assert [sign for label in labels for sign in '"]|' if sign in label] == []


def test_a_file_that_cannot_be_written_is_told(desk: Desk) -> None:
    """The folder may be read-only, or a file may stand where a folder should."""
    desk.write("taken", "")
    desk.run("new", "my-story")
    answer = desk.run("export", "my-story", "--to", "proof", "-o", "taken/proof.html")

    assert (answer.code, answer.complained.startswith("taken/proof.html cannot be written")) == (2, True)

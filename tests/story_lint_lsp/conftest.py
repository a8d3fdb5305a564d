"""Makes `lsp_client` importable, and gives each test a story and an editor."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))

from lsp_client import Editor

STORY = """\
format: 1
title: Salt
cast: {dad: {name: Dad}, nora: {name: Nora}}
variables:
  asked: false
  mood: {one_of: [calm, cold], start: calm}
meters:
  tide: {name: Tide, low: out, high: in, start: 20}
places:
  hearth: {alt: A hearth.}
sounds:
  rain: {caption: Rain.}
start: kitchen
"""

PAGES = """\
passages:
  kitchen:
    page: |
      Dad: The 🍲 soup is cold.

      (asked) You asked about the hall already. It is {asked}.
    choices:
      - {id: salt, say: Is it the salt?, set: {asked: true}, shift: {tide: [6, You asked.]}, to: hall}
      - {id: stir, do: Stir., when: asked and visited(hall), to: bread}
  hall:
    page: Coats.
    to: [{if: asked, to: kitchen}, {else: bread}]
  bread:
    page: He breaks it in two.
    ending: {title: Bread, text: The bigger half., reflect: [Who was heard?]}
"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """Put a small story of several files into a folder."""
    folder = tmp_path / "salt"
    for inner in ("passages", "playthroughs"):
        (folder / inner).mkdir(parents=True)
    (folder / "story.yaml").write_text(STORY, encoding="utf-8")
    (folder / "passages" / "one.yaml").write_text(PAGES, encoding="utf-8")
    (folder / "playthroughs" / "hall.yaml").write_text(
        "seed: 1\npicks: [salt, went]\nsee: [{passage: hall}]\n", encoding="utf-8"
    )
    return folder


@pytest.fixture(scope="session")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    """Start the server as an editor does, and shake hands: it stays for every story that is opened."""
    folder = tmp_path_factory.mktemp("window")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("STILL_HEAR_HOME", str(folder))
        with Editor(folder) as started:
            yield started


@pytest.fixture
def editor(window: Editor, story: Path) -> Editor:
    """Give the editor with a story of the test's own."""
    window.turn_to(story)
    return window

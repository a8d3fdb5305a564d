"""A new story's files, by name."""

import re
from collections.abc import Mapping

from game.author import template
from game.story.guard import forbidden
from game.story.naming import slug
from game.story.schema import schema_text
from game.story.written import write

SCHEMA = "story.schema.json"

LONGEST_TITLE = 120
"""Characters of a title: more would not stand on the shelf."""

_FOLDER = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
_DEVICES = re.compile(r"con|prn|aux|nul|com\d|lpt\d", re.IGNORECASE)


def amiss(name: str, title: str | None) -> str:
    """Tell what keeps a folder's name or a title from being used; nothing where both can be."""
    if not _FOLDER.fullmatch(name) or _DEVICES.fullmatch(name):
        like = f'like `{folder_of(name)}`; its title may hold any words: `--title "..."`'
        return f"a story's folder is named by Latin letters, digits, `-` and `_`, {like}"
    if title is None:
        return ""
    if not title.strip() or forbidden(title) or "\n" in title or "\t" in title:
        return "a title is one line of words that can be seen"
    return f"a title has at most {LONGEST_TITLE} characters" if len(title) > LONGEST_TITLE else ""


def folder_of(title: str) -> str:
    """Make a folder's name of a title: *The Bus Stop* lies in `the-bus-stop`."""
    name = slug(title).strip("_").replace("_", "-")
    return name if _FOLDER.fullmatch(name) and not _DEVICES.fullmatch(name) else "my-story"


def title_of(name: str) -> str:
    """Make a title of a folder's name: `my-story` is called *My story*."""
    return re.sub(r"[-_]+", " ", name).strip().capitalize()


def scaffold(title: str, *, schema_above: bool) -> Mapping[str, str]:
    """Give a new story's files.

    Args:
        title: as it stands on the shelf.
        schema_above: whether the schema stands in the folder above; else the story gets a copy.
    """
    place = f"../{SCHEMA}" if schema_above else SCHEMA
    story = template.STORY.replace(template.SCHEMA, place, 1)
    files = {
        "story.yaml": story.replace(f"{template.TITLE}\n", write({"title": title}), 1),
        "class.yaml": template.CLASS,
    }
    files |= {f"playthroughs/{name}.yaml": text for name, text in template.PLAYTHROUGHS.items()}
    return files if schema_above else files | {SCHEMA: schema_text()}

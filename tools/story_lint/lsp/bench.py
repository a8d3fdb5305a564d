"""The stories that are open in the editor, each read once for one state of its texts."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from pygls.uris import from_fs_path, to_fs_path
from pygls.workspace import Workspace

from game.frozen import frozen
from game.story.memory import Memory
from story_lint.lsp.files import Opened, open_story, story_folder
from story_lint.lsp.places import Ruler


@frozen
class Place:
    """A file of a story."""

    folder: Path
    file: str
    """Its path in the folder, `passages/one.yaml`."""


@frozen
class State:
    """A story in one state of its texts."""

    opened: Opened
    ruler: Ruler

    def uri(self, file: str) -> str:
        """Give a file's name as editors write it."""
        return uri_of(self.opened.folder / file)


def uri_of(path: Path) -> str:
    """Give a path as editors write it."""
    return from_fs_path(str(path)) or path.as_uri()


def place_of(uri: str) -> Place | None:
    """Find the story to which a file belongs; None for a file of no story."""
    name = to_fs_path(uri)
    path = Path(name) if name else None
    folder = story_folder(path) if path is not None else None
    if path is None or folder is None:
        return None
    return Place(folder, path.relative_to(folder).as_posix())


def typed(folder: Path, workspace: Workspace) -> Mapping[str, str]:
    """Give the texts of a story's files that are open in the editor, by path in the folder."""
    found = {}
    for uri, document in workspace.text_documents.items():
        place = place_of(uri)
        if place is not None and place.folder == folder:
            found[place.file] = document.source
    return found


def open_state(folder: Path, workspace: Workspace, memory: Memory) -> State:
    """Read a story as it stands in the editor, with the memory of how it stood before."""
    opened = open_story(folder, typed(folder, workspace), memory)
    return State(opened, Ruler(opened.sources, workspace.position_encoding or "utf-16"))


def open_folders(workspace: Workspace) -> Iterable[Path]:
    """Give the stories of which a file is open in the editor."""
    places = (place_of(uri) for uri in workspace.text_documents)
    return dict.fromkeys(place.folder for place in places if place is not None)

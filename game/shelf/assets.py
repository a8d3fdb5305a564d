"""The pictures and sounds of a story's folder, as the loader wants them."""

from game.shelf.stories import Folder
from game.story.assets import Assets


def assets_of(folder: Folder) -> Assets:
    """Give the pictures and sounds of a folder as the loader wants them."""
    texts = folder.texts.items()
    descriptions = {
        name: data for name, data in texts if name.startswith("places/") and name.endswith(".json")
    }
    return Assets({name: str(folder.path / name) for name in folder.media}, descriptions)

"""Where picture, meters and paper stand in a window, in its own pixels."""

from game.frozen import frozen
from game.stage.geometry import Box, Size

WIDE = 1.25
"""Width to height from which picture and paper stand side by side."""

PICTURE = 0.44
"""Share of a wide window's width that shows the place, at least."""

BAND = 0.30
"""Share of a narrow window's height that shows the place."""

BAND_LOW = 0.16
"""The same where large type needs the room."""


@frozen
class Need:
    """What the text asks for, in pixels."""

    column: float
    """Width of a full line."""
    body: float
    """Size of the type."""
    scale: float
    meters: float = 0.0
    """Height of the meters' strip, 0 where they are hidden."""
    foot: float = 0.0
    """Height of the row at the sheet's foot, 0 where it goes with the text."""


@frozen
class Grid:
    """Boxes of the reading page."""

    wide: bool
    picture: Box
    """All of the scenery, under the paper's edge and the meters as well."""
    seen: Box
    """What of the picture is free of meters and paper."""
    strip: Box
    """Where the meters stand; without height where they are hidden."""
    sheet: Box
    column: Box
    """Where text stands: it scrolls in here."""
    head: Box
    foot: Box


def picture_width(size: Size, need: Need) -> float:
    """Tell how wide the place is seen."""
    if size.width < size.height * WIDE:
        return size.width
    ease = min(1.0, max(0.0, need.body / (19 * need.scale) - 1))
    most = 1 - PICTURE + 0.12 * ease
    sheet = min(need.column + 8.5 * need.body, most * size.width)
    return float(round(size.width - max(sheet, 0.4 * size.width)))


def grid(size: Size, need: Need) -> Grid:
    """Part a window into picture, meters and paper."""
    if size.width >= size.height * WIDE:
        return _side_by_side(size, need)
    return _stacked(size, need)


def _side_by_side(size: Size, need: Need) -> Grid:
    edge = picture_width(size, need)
    sheet = Box(edge, 0.0, size.width - edge, size.height)
    strip = Box(0.0, size.height - need.meters, edge, need.meters)
    under = Box(0.0, 0.0, min(size.width, edge + 10 * need.scale), size.height)
    return _page(
        True, under, Box(0.0, 0.0, edge, size.height - need.meters), strip, sheet, need, 30 * need.scale
    )


def _stacked(size: Size, need: Need) -> Grid:
    large = min(1.0, max(0.0, need.body / (15 * max(need.scale, 1.0)) - 1))
    band = round(size.height * (BAND - (BAND - BAND_LOW) * large))
    strip = Box(0.0, band, size.width, need.meters)
    top = band + need.meters
    sheet = Box(0.0, top, size.width, size.height - top)
    return _page(
        False,
        Box(0.0, 0.0, size.width, top),
        Box(0.0, 0.0, size.width, band),
        strip,
        sheet,
        need,
        10 * need.scale,
    )


def _page(  # noqa: PLR0913, PLR0917 - one box each
    wide: bool,  # noqa: FBT001 - called twice, just above
    picture: Box,
    seen: Box,
    strip: Box,
    sheet: Box,
    need: Need,
    top: float,
) -> Grid:
    margin = max(1.1 * min(need.body, 26 * need.scale), 0.055 * sheet.width, 18 * need.scale)
    width = min(need.column, sheet.width - 2 * margin)
    x = round(sheet.x + (sheet.width - width) / 2)
    head = Box(x, sheet.y + top, width, 22 * need.scale)
    air = (8 * need.scale if wide else 2.0) if need.foot else 14 * need.scale
    foot = Box(x, sheet.bottom - need.foot - air, width, need.foot)
    text = head.bottom + (26 if wide else 8) * need.scale
    column = Box(x, text, width, foot.y - 6 * need.scale - text)
    return Grid(wide, picture, seen, strip, sheet, column, head, foot)

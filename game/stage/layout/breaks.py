"""Where a line may break: between words, after dashes, and between the characters of wide scripts."""
# ruff: noqa: RUF001 - the marks of other scripts are meant

from unicodedata import east_asian_width

SPACES = " \t\n"
"""A no-break space is none of them."""

NOT_FIRST = frozenset(
    "、。，．・：；！？)]}）］｝」』】〕〉》”’…‥ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々%℃,.;:!?"
)
"""No line begins with these. Source: JIS X 4051, line-start prohibition."""

NOT_LAST = frozenset("(［（［｛「『【〔〈《“‘")
"""No line ends with these. Source: JIS X 4051, line-end prohibition."""

DASHES = frozenset("—–-")


def opportunities(words: str) -> tuple[int, ...]:
    """Tell at which offsets a new line may begin, rising; neither 0 nor the end."""
    return tuple(at for at in range(1, len(words)) if _may_break(words, at))


def _may_break(words: str, at: int) -> bool:
    before, after = words[at - 1], words[at]
    if after in SPACES or after in NOT_FIRST:
        return False
    if before in SPACES:
        return not (after in DASHES and words[at + 1 : at + 2] in SPACES)
    if before in NOT_LAST:
        return False
    if before in DASHES:
        return after.isalpha() and at > 1 and words[at - 2].isalnum()
    return _is_wide(before) or _is_wide(after)


def _is_wide(letter: str) -> bool:
    return east_asian_width(letter) in "WF"

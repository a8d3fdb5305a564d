"""What an author may trust once a story is looked through: that it ends, everywhere it can end."""

from story_lint.subject import Subject

ASKED = frozenset({"impossible-ending", "soft-lock", "endless-loop"})
"""Rules that have asked all of it, so that nothing more is explored for it."""


def proof(subject: Subject) -> str:
    """Say that each ending can be reached and nobody gets stuck; empty where that is not proved."""
    happenings = subject.happenings
    endings = [name for name, passage in subject.story.passages.items() if passage.ending is not None]
    if not (happenings.whole and endings and all(happenings.ending(name).happens for name in endings)):
        return ""
    if happenings.gets_stuck:
        return ""
    each = "its ending" if len(endings) == 1 else f"each of its {len(endings)} endings"
    states = "1 state was" if happenings.states == 1 else f"all {happenings.states:,} states were"
    return f"{each} can be reached, and nobody gets stuck (proved: {states} visited)"

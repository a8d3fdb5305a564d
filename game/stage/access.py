"""Which lines of the list for comfort hold, and which do not yet: told on a page, so kept true here."""

READERS = "Screen readers"
"""What the line about them is called."""

HOLDS: tuple[tuple[str, str], ...] = (
    (
        "Sight and text",
        (
            "Text from 75 to 250 percent, three faces, line height, letter spacing and line "
            "length; four sets of "
            "colours, all checked for contrast, one of them at 7 to 1. Nothing is told by colour alone. "
            "Windows may be narrow."
        ),
    ),
    (
        READERS,
        (
            "The window tells screen readers what it shows, in reading order: names, states, reasons, places "
            "in a row. A new page, a meter that moved and its cause, and messages are read as they come. "
            "What a screen reader presses is pressed. Tried on Linux; on Windows and macOS not yet."
        ),
    ),
    (
        "Motion",
        (
            "Motion can be off as a whole: no typing, no drifting pictures, no page turns. Text can come "
            "slowly, quickly, line by line or not at all: then each page stands whole. Nothing flashes."
        ),
    ),
    (
        "Hands",
        (
            "Everything by keyboard alone, by pointer alone, by gamepad alone, or by one switch: a "
            "ring goes from part to part at your pace, and one key or button takes what it stands on. "
            "All keys can be changed. Nothing needs "
            "two keys at once, holding, a double click or a drag. The focus is always seen "
            "while keys are used, "
            "and is never lost. What can be pressed is at least 44 units high."
        ),
    ),
    (
        "Time",
        (
            "No page turns by itself. Timed silences can be untimed, twice or five times as long. "
            "Each choice is kept; one can go back by one choice or to any page. The history "
            "can be searched and kept as text."
        ),
    ),
    (
        "The voice",
        (
            "One key, V unless it is changed, and the program speaks: each screen and page as it "
            "appears, what moved a meter and why, and whatever has the focus. Moving on cuts it "
            "short; one key says it again, one is for quiet. Windows and macOS have a voice of "
            "their own; on Linux it is espeak-ng or Speech Dispatcher."
        ),
    ),
    ("Sound", "Places, single sounds and voice each have a volume; silent and mono; captions."),
    (
        "Care",
        (
            "Notes before the first page, scenes that can be skipped with a summary, "
            "one key to a quiet page, "
            "meters that can be hidden, settings before the first story, and one press for a classroom."
        ),
    ),
    (
        "Language",
        (
            "The interface speaks English and German; every word of it stands in a catalogue. A story can be "
            "read in each language that it has, and a save goes on in another."
        ),
    ),
)
"""What holds, by its stretch of the list."""

NOT_HERE = (
    READERS,
    (
        "On this machine AccessKit is missing or does not start, so that they learn nothing of the window. "
        "The way out: still-hear --terminal."
    ),
)
"""What stands among what does not hold where screen readers cannot be told."""

LATER: tuple[tuple[str, str], ...] = (
    ("Content filters", "Scenes can be skipped where they begin; they cannot be filtered in advance yet."),
    ("Other scripts", "Stories in scripts that run from right to left are not set rightly yet."),
)
"""What does not hold yet."""

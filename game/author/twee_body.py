"""The body of a SugarCube passage to what stands in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from game.author.foreign_words import string
from game.author.instead import ANY_MACRO, MACROS, left_out
from game.author.sheet import Arm, Effect, Field, Found, Go, If, Kept, Link, Places, Shown, Step, Words
from game.author.twee_merge import merged
from game.author.twee_prose import prose
from game.author.twee_steps import PUSHED, STRINGS, effect, parted, statements
from game.story.problem import Problem
from game.story.source import Span

INCLUDE = "include"
"""Kind of a way that puts another passage's words and links here."""

BACK = "\x03"
"""Where a link leads that goes back to the passage before."""

PICTURE = "put the picture into `places/` and name it on the passage: `place: kitchen`"

STRUCK, UNSTRUCK = "\x01", "\x02"
"""Stand in text round what was struck through; no file that is read can hold them."""

_MARK = re.compile(r"<<|\[\[|\[[<>]?img\[|/\*|<!--|</?[A-Za-z]|(?<![\w$])\$[A-Za-z]\w*(?!\w|\.\w|\[)")
_WINDOW = 4_000
"""Characters within which a macro, a link or a remark must be closed."""

_DEEPEST = 40
"""How deep `<<if>>` may stand in each other."""

_MACRO = re.compile(r"(/?[A-Za-z][\w-]*|[=-])\s*(.*)", re.DOTALL)
_IMAGE = re.compile(r"\[[<>]?img\[(?P<source>[^\]\n]*)\](?:\[(?P<target>[^\]\n]*)\])?(?:\[[^\]\n]*\])?\]")
_ELEMENTS = frozenset({"img", "audio", "video", "iframe", "svg", "canvas"})
_JOINED = re.compile(r"\\[ \t]*\n|\n[ \t]*\\(?![*{}\\])")
"""A backslash at the end or the beginning of a line joins it to the other."""
_LISTED = re.compile(r"(?:(?<=\n)|\A)[ \t]*[*#-]+[ \t]*\Z")
"""What makes a link one of a list: every choice of ours is."""
_CASES = re.compile(r"\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|[^\s,]+")
_WORD = re.compile(r"\"(?:[\w$.]*\w|[\d\s.+*/%()-]+)\"")
_QUIET = frozenset({"nobr", "/nobr", "silently", "/silently", "/link", "/button"})


@dataclass(slots=True)
class _Open:
    """An `<<if>>` or `<<link>>` that is still open."""

    kind: str
    span: Span
    when: str = ""
    arms: list[Arm] = field(default_factory=list)
    nodes: list[Found] = field(default_factory=list)
    link: tuple[str, str] = ("", "")
    subject: str = ""
    """What a `<<switch>>` asks after."""
    is_begun: bool = True
    """False before a switch's first `<<case>>`."""


class Body:
    """Reads one passage from left to right."""

    def __init__(self, text: str, places: Places, problems: list[Problem]) -> None:
        self._text = text
        self._places = places
        self._problems = problems
        self._stack: list[_Open] = [_Open("", places.span(0, 0))]

    def nodes(self, start: int, end: int) -> tuple[Found, ...]:
        """Read what stands between two offsets."""
        at = start
        while at < end:
            mark = _MARK.search(self._text, at, end)
            if mark is None:
                break
            listed = _LISTED.search(self._text, at, mark.start()) if mark.group() in {"[[", "<<"} else None
            self._words(at, listed.start() if listed else mark.start())
            at = self._take(mark, end)
        self._words(at, end)
        while len(self._stack) > 1:
            self._lost(self._stack[-1].span, f"<<{self._stack[-1].kind}>>", "it is never closed")
            self._close()
        return merged(self._stack[0].nodes)

    def _take(self, mark: re.Match[str], end: int) -> int:
        start = mark.start()
        for opens, closes in (("<<", ">>"), ("[[", "]]"), ("/*", "*/"), ("<!--", "-->")):
            if mark.group() == opens:
                found = self._text.find(closes, start + len(opens), min(end, start + _WINDOW))
                if found < 0:
                    self._words(start, mark.end())
                    return mark.end()
                span = self._places.span(start, found + len(closes))
                inside = self._text[start + len(opens) : found]
                if opens == "<<":
                    self._macro(inside, span)
                elif opens == "[[":
                    self._add(self._link(inside, span))
                return found + len(closes)
        if mark.group().endswith("img["):
            return self._image(start, end)
        if mark.group().startswith("$"):
            self._add(Shown(mark.group(), self._places.span(start, mark.end())))
            return mark.end()
        return self._element(start, end)

    def _image(self, start: int, end: int) -> int:
        """Tell of a picture; where it is a link, the choice stays."""
        found = _IMAGE.match(self._text, start, min(end, start + _WINDOW))
        if found is None:
            self._words(start, start + 1)
            return start + 1
        span = self._places.span(start, found.end())
        self._lost(span, found.group(), "pages have no pictures of their own", PICTURE)
        if found["target"]:
            title, bar, _ = found["source"].partition("|")
            self._add(Link(prose(title if bar else found["target"]).strip(), found["target"].strip(), span))
        return found.end()

    def _element(self, start: int, end: int) -> int:
        """Pass over an element of HTML; what is struck through and where lines end is kept."""
        found = self._text.find(">", start, min(end, start + _WINDOW))
        if found < 0:
            self._words(start, start + 1)
            return start + 1
        kind = self._text[start : found + 1].lower().strip("<>/ ").split()[0:1]
        if kind and kind[0] in _ELEMENTS and self._text[start + 1] != "/":
            span = self._places.span(start, found + 1)
            self._lost(span, self._text[start : found + 1], "an element that our pages do not have")
        words = {"s": UNSTRUCK if self._text[start + 1] == "/" else STRUCK, "br": "\n", "p": "\n"}
        put = words.get(kind[0] if kind else "", "")
        if put:
            self._add(Words(put, self._places.span(start, found + 1)))
        return found + 1

    def _words(self, start: int, end: int) -> None:
        if start < end:
            text = _JOINED.sub("", self._text[start:end])
            self._add(Words(prose(text), self._places.span(start, end)))

    def _add(self, node: Found | None) -> None:
        if node is not None:
            self._stack[-1].nodes.append(node)

    def _lost(self, span: Span, what: str, why: str, instead: str = "") -> None:
        self._problems.append(left_out(what, why, span, instead=instead))

    # --- macros -----------------------------------------------------------------------------------

    def _macro(self, inside: str, span: Span) -> None:
        found = _MACRO.fullmatch(inside.strip())
        name, words = (found[1], found[2].strip()) if found else ("", "")
        match name:
            case "if":
                self._open(_Open("if", span, words))
            case "elseif" | "else" | "/if":
                self._turn(name, words, span)
            case "switch":
                self._open(_Open("switch", span, subject=words, is_begun=False))
            case "case" | "default" | "/switch":
                self._case(name, words, span)
            case "set":
                for node in self._set(words, span):
                    self._add(node)
            case "goto":
                self._add(self._goto(words, span))
            case "link" | "button":
                self._block(words, span)
            case "/link" | "/button" if self._stack[-1].kind == "link":
                self._close()
            case _:
                self._other_macro(name, words, span)

    def _other_macro(self, name: str, words: str, span: Span) -> None:
        if name in {"print", "=", "-"}:
            self._print(words, span)
        elif name in {"textbox", "textarea"}:
            named = re.match(r"[\"']\$(\w+)[\"']", words)
            self._add(Field(f"${named[1]}", span) if named else None)
        elif name in {"include", "display"} and (found := STRINGS.match(words)):
            self._add(Go((string(found.group()),), span, INCLUDE))
        elif name in {"return", "back"}:
            found = STRINGS.match(words)
            self._add(Link(prose(string(found.group())) if found else "Go back", BACK, span))
        elif name not in _QUIET and not name.startswith("/"):
            instead = MACROS.get(name, ANY_MACRO)
            self._lost(span, f"<<{name} {words}".strip() + ">>", "stories have nothing like it", instead)

    def _open(self, opened: _Open) -> None:
        if len(self._stack) > _DEEPEST:
            self._lost(opened.span, f"<<{opened.kind}>>", "it stands too deep in others")
        else:
            self._stack.append(opened)

    def _turn(self, name: str, words: str, span: Span) -> None:
        top = self._stack[-1]
        if top.kind != "if":
            self._lost(span, f"<<{name}>>", "no `<<if>>` is open there")
        elif name == "/if":
            self._close()
        else:
            top.arms.append(Arm(top.when, merged(top.nodes), top.span))
            top.when, top.nodes = (words if name == "elseif" else ""), []

    def _case(self, name: str, words: str, span: Span) -> None:
        """Read `<<case 1 2>>`: one arm of a `<<switch>>`, which asks whether it is one of these."""
        top = self._stack[-1]
        if top.kind != "switch":
            self._lost(span, f"<<{name}>>", "no `<<switch>>` is open there", ANY_MACRO)
        elif name == "/switch":
            self._close()
        else:
            if top.is_begun:
                top.arms.append(Arm(top.when, merged(top.nodes), top.span))
            values = _CASES.findall(words) if name == "case" else []
            top.when = " or ".join(f"{top.subject} is {value}" for value in values)
            top.nodes, top.is_begun = [], True

    def _close(self) -> None:
        done = self._stack.pop()
        if done.kind == "link":
            effects = tuple(node for node in done.nodes if isinstance(node, Step | Kept))
            self._add(Link(*done.link, done.span, effects))
        else:
            arms = (*done.arms, Arm(done.when, merged(done.nodes), done.span))
            self._add(If(arms, done.span))

    def _block(self, words: str, span: Span) -> None:
        """Open `<<link "words" "target">>`, or take `<<link [[words->target]]>>` as it stands."""
        parts = [string(part) for part in STRINGS.findall(words)]
        two = 2
        if len(parts) == two:
            self._open(_Open("link", span, link=(prose(parts[0]), parts[1])))
        elif words.startswith("[[") and words.endswith("]]"):
            inner = self._link(words[2:-2], span)
            self._open(_Open("link", span, link=(inner.words, inner.target)))
        else:
            self._lost(span, f"<<link {words}>>", "where it leads is not written out")

    def _set(self, words: str, span: Span) -> Iterator[Found]:
        if words == "_to to $Calls.pop()":
            yield Go((), span, "back")
            return
        called = PUSHED.fullmatch(words)
        if called and called[1] == "Calls":
            yield Go((string(called[2]),), span, "call")
            return
        yield from self._effects(words, span)

    def _effects(self, code: str, span: Span) -> Iterator[Effect]:
        last: Step | None = None
        for statement in statements(code):
            found, missed = effect(statement, span)
            if isinstance(found, Kept) and found.name == "$Causes" and last is not None:
                last = Step(last.name, last.code, span, found.words)
                continue
            if last is not None:
                yield last
            last = found if isinstance(found, Step) else None
            if isinstance(found, Kept):
                yield found
            if missed:
                self._lost(span, missed, "only variables can be set here")
        if last is not None:
            yield last

    def _goto(self, words: str, span: Span) -> Go | None:
        parts = tuple(string(part) for part in STRINGS.findall(words))
        if re.fullmatch(r"either\s*\(.*\)", words, re.DOTALL) and parts:
            return Go(parts, span, "random")
        if len(parts) == 1 and STRINGS.fullmatch(words):
            return Go(parts, span)
        if words.startswith("[[") and words.endswith("]]"):
            return Go((self._link(words[2:-2], span).target,), span)
        if words != "_to":
            self._lost(span, f"<<goto {words}>>", "where it leads is not written out")
        return None

    def _print(self, words: str, span: Span) -> None:
        shown = re.fullmatch(r"(\$\w+)(?:\.join\(.*\))?", words)
        text = STRINGS.fullmatch(words)
        if shown:
            self._add(Shown(shown[1], span))
        elif text:
            self._add(Words(prose(string(words)), span))
        else:
            self._lost(span, f"<<print {words}>>", "only a variable can be shown")

    def _link(self, inside: str, span: Span) -> Link:
        road, _, setter = inside.partition("][")
        text, target = parted(road)
        # A plain string is somebody's words: its quotes stay, and make it something that is said.
        is_code = STRINGS.fullmatch(text) and ("\\" in text or _WORD.fullmatch(text))
        shown = string(text) if is_code else text
        return Link(prose(shown), target, span, tuple(self._effects(setter, span)))

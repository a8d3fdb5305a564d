"""The body of a SugarCube passage to what stands in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from game.author.foreign_words import string
from game.author.sheet import Arm, Effect, Field, Found, Go, If, Kept, Link, Places, Shown, Step, Words
from game.author.twee_merge import merged
from game.author.twee_prose import prose
from game.story.near import quote
from game.story.problem import Problem, Severity
from game.story.source import Span

STRUCK, UNSTRUCK = "\x01", "\x02"
"""Stand in text round what was struck through; no file that is read can hold them."""

_MARK = re.compile(r"<<|\[\[|/\*|<!--|</?[A-Za-z]|(?<![\w$])\$[A-Za-z]\w*(?!\w|\.\w|\[)")
_WINDOW = 4_000
"""Characters within which a macro, a link or a remark must be closed."""

_DEEPEST = 40
"""How deep `<<if>>` may stand in each other."""

_MACRO = re.compile(r"(/?[A-Za-z][\w-]*|[=-])\s*(.*)", re.DOTALL)
_STATEMENT = re.compile(r"\$(\w+)\s*(to|=|\+=|-=|\*=)(?!=)\s*(.+)", re.DOTALL)
_COUNTED = re.compile(r"(?:\$(\w+)\s*(\+\+|--))")
_PUSHED = re.compile(r"\$(\w+)\.push\((\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*')\)")
_STRINGS = re.compile(r"\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'")
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
            self._words(at, mark.start())
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
        if mark.group().startswith("$"):
            self._add(Shown(mark.group(), self._places.span(start, mark.end())))
            return mark.end()
        return self._element(start, end)

    def _element(self, start: int, end: int) -> int:
        """Pass over an element of HTML; what is struck through and where lines end is kept."""
        found = self._text.find(">", start, min(end, start + _WINDOW))
        if found < 0:
            self._words(start, start + 1)
            return start + 1
        kind = self._text[start : found + 1].lower().strip("<>/ ").split()[0:1]
        words = {"s": UNSTRUCK if self._text[start + 1] == "/" else STRUCK, "br": "\n", "p": "\n"}
        put = words.get(kind[0] if kind else "", "")
        if put:
            self._add(Words(put, self._places.span(start, found + 1)))
        return found + 1

    def _words(self, start: int, end: int) -> None:
        if start < end:
            self._add(Words(prose(self._text[start:end]), self._places.span(start, end)))

    def _add(self, node: Found | None) -> None:
        if node is not None:
            self._stack[-1].nodes.append(node)

    def _lost(self, span: Span, what: str, why: str) -> None:
        message = f"{quote(what)} is left out: {why}"
        self._problems.append(Problem("not-carried", message, span, "", Severity.WARNING))

    # --- macros -----------------------------------------------------------------------------------

    def _macro(self, inside: str, span: Span) -> None:
        found = _MACRO.fullmatch(inside.strip())
        name, words = (found[1], found[2].strip()) if found else ("", "")
        match name:
            case "if":
                self._open(_Open("if", span, words))
            case "elseif" | "else" | "/if":
                self._turn(name, words, span)
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
        elif name not in _QUIET:
            self._lost(span, f"<<{name} {words}>>", "stories have nothing like it")

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
        parts = [string(part) for part in _STRINGS.findall(words)]
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
        called = _PUSHED.fullmatch(words)
        if called and called[1] == "Calls":
            yield Go((string(called[2]),), span, "call")
            return
        yield from self._effects(words, span)

    def _effects(self, code: str, span: Span) -> Iterator[Effect]:
        last: Step | None = None
        for statement in statements(code):
            found, missed = _effect(statement, span)
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
        parts = tuple(string(part) for part in _STRINGS.findall(words))
        if re.fullmatch(r"either\s*\(.*\)", words, re.DOTALL) and parts:
            return Go(parts, span, "random")
        if len(parts) == 1 and _STRINGS.fullmatch(words):
            return Go(parts, span)
        if words.startswith("[[") and words.endswith("]]"):
            return Go((self._link(words[2:-2], span).target,), span)
        if words != "_to":
            self._lost(span, f"<<goto {words}>>", "where it leads is not written out")
        return None

    def _print(self, words: str, span: Span) -> None:
        shown = re.fullmatch(r"(\$\w+)(?:\.join\(.*\))?", words)
        text = _STRINGS.fullmatch(words)
        if shown:
            self._add(Shown(shown[1], span))
        elif text:
            self._add(Words(prose(string(words)), span))
        else:
            self._lost(span, f"<<print {words}>>", "only a variable can be shown")

    def _link(self, inside: str, span: Span) -> Link:
        road, _, setter = inside.partition("][")
        text, target = _road(road)
        # A plain string is somebody's words: its quotes stay, and make it something that is said.
        is_code = _STRINGS.fullmatch(text) and ("\\" in text or _WORD.fullmatch(text))
        shown = string(text) if is_code else text
        return Link(prose(shown), target, span, tuple(self._effects(setter, span)))


def _road(road: str) -> tuple[str, str]:
    """Split a link into its words and where it leads."""
    for arrow in ("->", "|"):
        if arrow in road:
            text, _, target = road.rpartition(arrow)
            return text.strip(), target.strip().strip("\"'")
    if "<-" in road:
        target, _, text = road.partition("<-")
        return text.strip(), target.strip().strip("\"'")
    return road.strip(), road.strip()


def statements(code: str) -> list[str]:
    """Split a setter at its semicolons, and its commas outside of brackets and strings."""
    parts, start, depth = [], 0, 0
    hidden = {at for found in _STRINGS.finditer(code) for at in range(*found.span())}
    for at, letter in enumerate(code):
        if at in hidden:
            continue
        depth += (letter in "([") - (letter in ")]")
        if letter == ";" or (letter == "," and depth <= 0):
            parts.append(code[start:at])
            start = at + 1
    return [part.strip() for part in (*parts, code[start:]) if part.strip()]


def _effect(statement: str, span: Span) -> tuple[Effect | None, str]:
    """Read one statement; what cannot be read comes back."""
    pushed = _PUSHED.fullmatch(statement)
    if pushed:
        return Kept(f"${pushed[1]}", prose(string(pushed[2])), span), ""
    counted = _COUNTED.fullmatch(statement)
    if counted:
        return Step(f"${counted[1]}", f"${counted[1]} {counted[2][0]} 1", span), ""
    found = _STATEMENT.fullmatch(statement)
    if found is None:
        return None, statement
    name, sign, value = f"${found[1]}", found[2], found[3].strip()
    return Step(name, value if sign in {"to", "="} else f"{name} {sign[0]} ({value})", span), ""

"""One story under all its rules."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from game.frozen import frozen
from game.story import marked
from game.story.guard import MOST_TOLD
from game.story.loader import Loaded
from game.story.near import did_you_mean
from game.story.problem import Problem, Severity, brief
from game.story.source import Source, lined
from story_lint.allow import Allowance, allowances, headers
from story_lint.finding import Finding, Told
from story_lint.linted import Linted
from story_lint.proof import ASKED, proof
from story_lint.recall import Recall, looked
from story_lint.rule import Rule
from story_lint.settings import Settings
from story_lint.subject import Beside, Reader, Subject

UNUSED = "unused-allowance"
"""Name of the rule about allowances that let nothing stand."""

UNNAMED = Rule("Y000", "unnamed", Severity.ERROR, None)
"""Stands in for a problem of the loader that has no page."""


@frozen
class Case:
    """A story as it comes from its folder."""

    folder: str
    """As shown in messages."""
    loaded: Loaded
    beside: Beside
    read: Reader = marked.read
    """Reads a file beside the story."""

    def subject(self, settings: Settings) -> Subject | None:
        """Give the story as rules see it; None where it cannot be played."""
        if self.loaded.story is None:
            return None
        prefix = f"{self.folder.rstrip('/')}/" if self.folder else ""
        loaded = self.loaded
        return Subject(
            self.loaded.story, lined(loaded.sources), loaded.top, prefix, self.beside, settings, self.read
        )


def lint(
    case: Case,
    rules: Sequence[Rule],
    active: Sequence[Rule],
    settings: Settings,
    recall: Recall | None = None,
) -> Linted:
    """Look through one story.

    Args:
        case: the story.
        rules: all there are.
        active: those that speak.
        settings: where their thresholds lie.
        recall: of the same story as it was looked through before; None: all of it is looked at.
    """
    subject = case.subject(settings)
    sources = lined(subject.all_sources if subject else case.loaded.sources)
    names = {rule.name: rule for rule in rules}
    speaking = {rule.name for rule in active}
    found = [finding for finding in _loaded(case, subject, names) if finding.name in speaking]
    if subject is not None:
        look = recall.told if recall else looked
        told = look(subject.story.passages.values(), active, settings)
        found += [_finding(rule, each) for rule, each in told]
        found += [finding for rule in active for finding in _checked(rule, subject)]
    left, used, all_allowed = _without_allowed(found, sources)
    if UNUSED in speaking:
        complete = subject is not None
        left += [
            _finding(names[UNUSED], told)
            for told in _unused(all_allowed, used, names, speaking, complete=complete)
        ]
    proved = proof(subject) if subject is not None and speaking >= ASKED else ""
    return Linted(case.folder, tuple(_in_order(left, sources)), sources, len(found) - len(left), proved)


def _loaded(case: Case, subject: Subject | None, names: Mapping[str, Rule]) -> Iterator[Finding]:
    beside = subject.slips if subject else ()
    for problem in (*case.loaded.problems, *beside):
        yield Finding(names.get(problem.code, UNNAMED).code, problem)


def _checked(rule: Rule, subject: Subject) -> Iterator[Finding]:
    told = islice(rule.check(subject), MOST_TOLD) if rule.check else ()
    return (_finding(rule, each) for each in told)


def _finding(rule: Rule, told: Told) -> Finding:
    problem = Problem(rule.name, brief(told.message), told.span, brief(told.hint), rule.severity)
    return Finding(rule.code, problem, told.edit)


def _without_allowed(
    found: Iterable[Finding], sources: Mapping[str, Source]
) -> tuple[list[Finding], set[Allowance], list[Allowance]]:
    known = sorted(allowances(sources), key=lambda each: (each.span, each.name))
    if not known:
        return list(found), set(), []
    by_place = {(each.span.file, each.span.line, each.name): each for each in known}
    blocks = {name: headers(sources[name].text.split("\n")) for name in {each.span.file for each in known}}
    left, used = [], set()
    for finding in found:
        file, line = finding.span.file, finding.span.line
        places = (line, blocks.get(file, {}).get(line))
        words = (finding.name, finding.code)
        hit = [
            by_place[key]
            for place in places
            for word in words
            if (key := (file, place or 0, word)) in by_place
        ]
        used.update(hit)
        left += [] if hit else [finding]
    return left, used, known


def _unused(
    known: Iterable[Allowance],
    used: set[Allowance],
    names: Mapping[str, Rule],
    speaking: set[str],
    *,
    complete: bool,
) -> Iterator[Told]:
    codes = {rule.code: rule.name for rule in names.values()}
    for each in known:
        name = codes.get(each.name, each.name)
        if name not in names:
            message = f"you wrote `allow {each.name}`, but no rule has that name"
            yield Told(each.span, message, did_you_mean(each.name, names))
        elif each not in used and name in speaking and complete:
            yield Told(each.span, f"you wrote `allow {each.name}`, but nothing here needs it", "take it out")


def _in_order(found: Iterable[Finding], sources: Mapping[str, Source]) -> list[Finding]:
    order = {name: at for at, name in enumerate(sources)}
    last = len(order)
    unique = dict.fromkeys(found)
    return sorted(unique, key=lambda each: (order.get(each.span.file, last), each.span, each.code))

"""What a pick or an entry does in another program, as our `set`, `shift` and `keep`."""

from collections.abc import Sequence

from game.author.conditions_in import Conditions
from game.author.names_in import SHIFT, Names
from game.author.sheet import Effect, Kept, Sheet, Step
from game.author.twee_prose import plain
from game.story.expression import Expression
from game.story.node import Plain
from game.story.scalars import resolve

_FULL = 100
_SHORT = 15


def pick(
    effects: Sequence[tuple[Expression | None, Effect]], sheet: Sheet, names: Names, conditions: Conditions
) -> dict[str, Plain]:
    """Write all that is done; what cannot be carried is told."""
    made = _Effects(sheet, names, conditions)
    for when, effect in effects:
        made.add(when, effect)
    return made.plain()


class _Effects:
    """Gathers what one pick does."""

    def __init__(self, sheet: Sheet, names: Names, conditions: Conditions) -> None:
        self._sheet = sheet
        self._names = names
        self._conditions = conditions
        self._set: dict[str, Plain] = {}
        self._shift: list[Plain] = []
        self._keep: dict[str, list[Plain]] = {}

    def plain(self) -> dict[str, Plain]:
        """Give the keys that something stands under."""
        keep: dict[str, Plain] = dict(self._keep)
        parts: dict[str, Plain] = {"set": self._set, "shift": self._shift, "keep": keep}
        return {key: value for key, value in parts.items() if value}

    def add(self, when: Expression | None, effect: Effect) -> None:
        """Take one effect."""
        if effect.name in self._names.chosen or effect.name in {"$Causes", "$Calls"}:
            return
        if isinstance(effect, Step) and effect.name in self._names.meters:
            done = self._move(when, effect)
        elif when is not None:
            done = False
        elif isinstance(effect, Kept):
            keep = self._names.keeps.get(effect.name)
            done = keep is not None
            if keep is not None:
                self._keep.setdefault(keep, []).append(effect.words)
        else:
            done = self._assign(effect)
        if not done:
            code = effect.words if isinstance(effect, Kept) else effect.code
            self._conditions.lost_effect(f"{effect.name} {code}", effect.span)

    def _assign(self, step: Step) -> bool:
        variable = self._names.variables.get(step.name)
        value = self._conditions.value(step.name, step.code, self._sheet) if variable else None
        if variable is None or value is None or variable.id in self._set:
            return False
        self._set[variable.id] = resolve(value) if len(value) < _SHORT else value
        return True

    def _move(self, when: Expression | None, step: Step) -> bool:
        found = SHIFT.fullmatch(step.code)
        if found is None or f"${found['name']}" != step.name or int(found["by"]) > _FULL:
            return False
        by = int(found["by"]) * (-1 if found["sign"] == "-" else 1)
        moved: dict[str, Plain] = {"by": by}
        if step.cause:
            moved["cause"] = plain(step.cause) if "\\" not in step.cause else step.cause
        own = self._conditions.read(found["when"], self._sheet, step.span) if found["when"] else None
        spelled = [self._conditions.spell(each, step.span) for each in (when, own) if each is not None]
        if spelled:
            moved["when"] = " and ".join(f"({each})" for each in spelled)
        self._shift.append({self._names.meters[step.name][0]: moved})
        return True

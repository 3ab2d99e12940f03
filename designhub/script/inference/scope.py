"""The state of reading: names and what is known of them, the budget of steps, and what has been found so far.

Its one rule: every step costs; when the budget is used up, reading ends with what it has found.
"""

import ast
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from designhub.messages import Argument
from designhub.script.inference.remark import MOST, Kind, Remark
from designhub.script.inference.source import Source
from designhub.script.inference.values import UNKNOWN, Function, Value, join

STEPS = 200_000
"""Expressions and statements that are followed: about a second."""
DEEPEST = 90
"""Expressions, statements and calls inside each other."""


class Exhausted(Exception):
    """The budget is used up, or something is nested too deep to follow."""


@dataclass
class Arguments:
    """The arguments of one call, each with its place."""

    positional: list[tuple[Value, ast.expr]] = field(default_factory=list)
    keywords: dict[str, tuple[Value, ast.expr]] = field(default_factory=dict)
    open: bool = False
    """Whether there may be more of them (``*points``, ``**options``)."""

    def get(self, position: int, name: str) -> tuple[Value, ast.expr] | None:
        """Return the argument ``name``, which may stand at ``position``."""
        if name in self.keywords:
            return self.keywords[name]
        return self.positional[position] if 0 <= position < len(self.positional) else None

    def value(self, position: int, name: str = "") -> Value:
        """Return what is known of that argument."""
        found = self.get(position, name)
        return UNKNOWN if found is None else found[0]


Run = Callable[[Function, Arguments], Value]


class Reading:
    """Everything that one reading of a script shares."""

    def __init__(self, files: Mapping[str, str], run: Run, load: Callable[["Reading", str], "Scope | None"]) -> None:
        self.files = files
        self.run = run
        self.load = load
        self.modules: dict[str, Scope | None] = {}
        self.unread: list[str] = []
        self.silenced: set[str] = set()
        self.functions: list[Function] = []
        self.called: set[int] = set()
        self.active: list[int] = []
        self.uses: dict[tuple[str, int, str], dict[str, int]] = {}
        """Of a plain constant: as what it is used, and in which line first."""
        self.halved: set[tuple[str, int, str]] = set()
        """Declarations that are halved or doubled somewhere: their author tells radius and diameter apart."""
        self._steps = STEPS
        self._depth = 0
        self._found: dict[tuple[str, str, int, int], Remark] = {}
        self._doubtful: dict[tuple[str, str, int, int], tuple[str, int, str]] = {}
        self._more = 0

    def step(self, cost: int = 1) -> None:
        """Pay for a step."""
        self._steps -= cost
        if self._steps < 0:
            raise Exhausted

    def enter(self) -> None:
        """Go one level deeper (and pay for it)."""
        self.step()
        self._depth += 1
        if self._depth > DEEPEST:
            self._depth -= 1
            raise Exhausted

    def leave(self) -> None:
        """Come back from a level."""
        self._depth -= 1

    def surface(self) -> None:
        """Be at the top again, whatever was broken off."""
        self._depth = 0
        self.active.clear()

    def remark(
        self,
        source: Source,
        node: ast.AST,
        kind: Kind,
        *,
        sure: bool,
        unless_halved: tuple[str, int, str] | None = None,
        **args: Argument,
    ) -> None:
        """Note that something is wrong at ``node``, unless it turns out that ``unless_halved`` is halved elsewhere."""
        key = (kind, source.file, getattr(node, "lineno", 1), getattr(node, "col_offset", 0))
        known = self._found.get(key)
        if known is None and len(self._found) >= MOST:
            self._more += 1
            return
        if known is not None and (known.sure or not sure):
            return
        span = source.span(node)
        if unless_halved is not None:
            self._doubtful[key] = unless_halved
        self._found[key] = Remark(
            kind=kind,
            file=source.file,
            line=span.line,
            column=span.column,
            end_column=span.end_column,
            sure=sure,
            args={"text": source.text(node), **args},
        )

    @property
    def more(self) -> int:
        """Remarks that had no room."""
        return self._more

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """What was found, in the order of files and lines."""
        told = [
            remark
            for key, remark in self._found.items()
            if remark.file not in self.silenced and self._doubtful.get(key) not in self.halved
        ]
        return tuple(sorted(told, key=lambda remark: (remark.file, remark.line, remark.column, remark.kind)))


@dataclass(eq=False)
class Scope:
    """The names of a module, class, function or comprehension."""

    reading: Reading
    source: Source
    parent: "Scope | None" = None
    is_class: bool = False
    names: dict[str, Value] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    """Where a module's names are assigned first."""
    elsewhere: set[str] = field(default_factory=set)
    """Names of the module (or function around) that are assigned in here."""
    returned: Value | None = None
    yields: bool = False

    @property
    def module(self) -> "Scope":
        """The scope of the file."""
        scope = self
        while scope.parent is not None:
            scope = scope.parent
        return scope

    def get(self, name: str) -> Value | None:
        """Return what ``name`` means here; None where nothing is known under that name."""
        found = self.names.get(name)
        scope = self.parent
        while found is None and scope is not None:
            if not scope.is_class:
                found = scope.names.get(name)
            scope = scope.parent
        return found

    def set(self, name: str, value: Value) -> None:
        """Let ``name`` mean ``value`` from here on."""
        if name in self.elsewhere:
            scope = self.parent
            while scope is not None:
                if name in scope.names or scope.parent is None:
                    scope.names[name] = join(scope.names.get(name, UNKNOWN), value)
                    return
                scope = scope.parent
        self.names[name] = value

    def remark(
        self,
        node: ast.AST,
        kind: Kind,
        *,
        sure: bool,
        unless_halved: tuple[str, int, str] | None = None,
        **args: Argument,
    ) -> None:
        """Note that something is wrong at ``node``, unless it turns out that ``unless_halved`` is halved elsewhere."""
        self.reading.remark(self.source, node, kind, sure=sure, unless_halved=unless_halved, **args)

"""What is known about a value of a script before it runs.

Its one rule: unknown stays unknown. A value that may be two things is neither, and nothing is said about it.
"""

import ast
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal, Union

if TYPE_CHECKING:
    from designhub.script.inference.scope import Scope

Declared = Literal["yes", "no", "maybe"]
Role = Literal["", "diameter", "radius"]
LONGEST_ITEMS = 64
"""Elements of a tuple or list that are known one by one."""


@dataclass(frozen=True)
class Unknown:
    """Could be anything."""


UNKNOWN = Unknown()


@dataclass(frozen=True, kw_only=True)
class Number:
    """A number, and what it counts as far as that is known."""

    unit: str | None = None
    """Working unit; ``None``: a plain number that may count anything."""
    declared: Declared = "no"
    """Whether it is a Dimension while the script runs, so that sums are checked there too."""
    value: float | None = None
    scale: float | None = 1.0
    """By what known plain numbers it has been multiplied since its unit was known; ``None``: by an unknown one."""
    pi: int = 0
    """Power of pi in a plain number that is otherwise made of literals and counts: ``2 * math.pi / n`` has 1."""
    whole: bool = False
    """Whether it counts things (``range``, ``len``, ``count``)."""
    role: Role = ""
    """What its declaration says it is; lost in products."""
    source: tuple[str, int, str] | None = None
    """File, line and name of the plain constant that it is, unchanged."""


@dataclass(frozen=True)
class Text:
    """A text; ``None`` where it is not known which."""

    value: str | None = None


@dataclass(frozen=True)
class Items:
    """A tuple or list whose elements are known one by one."""

    each: tuple["Value", ...]
    size: int = field(init=False, compare=False, repr=False, default=1)

    def __post_init__(self) -> None:
        object.__setattr__(self, "size", 1 + sum(size_of(value) for value in self.each))


@dataclass(frozen=True)
class Many:
    """Any number of elements of one kind; ``None``: none so far."""

    element: "Value | None"
    size: int = field(init=False, compare=False, repr=False, default=1)

    def __post_init__(self) -> None:
        object.__setattr__(self, "size", 1 + size_of(self.element))


@dataclass(frozen=True)
class Named:
    """A dictionary with texts as keys."""

    entries: tuple[tuple[str, "Value"], ...]
    size: int = field(init=False, compare=False, repr=False, default=1)

    def __post_init__(self) -> None:
        object.__setattr__(self, "size", 1 + sum(size_of(value) for _, value in self.entries))

    def get(self, key: str) -> "Value":
        """Return what stands under ``key``."""
        return dict(self.entries).get(key, UNKNOWN)


@dataclass(frozen=True)
class Namespace:
    """A library that is known: ``math``, ``numpy``, ``script``, ``cadquery``, ``func``, ``builtins``."""

    name: str


@dataclass(frozen=True)
class Library:
    """A function or class of a known library."""

    namespace: str
    name: str


@dataclass(frozen=True)
class Cad:
    """An object of CadQuery: ``Workplane``, ``Sketch``, ``Location``, ..."""

    kind: str


@dataclass(frozen=True)
class Bound:
    """A method together with its object."""

    owner: "Value"
    name: str


@dataclass(frozen=True, eq=False)
class Module:
    """One of the part's own files."""

    scope: "Scope"


@dataclass(frozen=True, eq=False)
class Function:
    """A function or lambda of the script."""

    node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
    scope: "Scope"
    owner: "Value | None" = None
    defaults: tuple["Value", ...] = ()
    keyword_defaults: tuple["Value", ...] = ()


@dataclass(frozen=True, eq=False)
class Class:
    """A class of the script; its attributes are the names of ``scope``."""

    scope: "Scope"
    fields: tuple[str, ...] = ()
    """Annotated names, which a dataclass takes in this order."""


@dataclass(frozen=True, eq=False)
class Instance:
    """An object of a class of the script."""

    of: Class
    attributes: dict[str, "Value"] = field(default_factory=dict)


Value = Union[  # noqa: UP007 - the names are only known below
    Unknown,
    Number,
    Text,
    Items,
    Many,
    Named,
    Namespace,
    Library,
    Cad,
    Bound,
    Module,
    Function,
    Class,
    Instance,
]

LARGEST = 2000
"""Values inside each other that are known of one collection; ``x = (x, x)`` again and again has soon more."""


def size_of(value: "Value | None") -> int:
    """Return how many values ``value`` consists of."""
    return value.size if isinstance(value, Items | Many | Named) else 1


PLAIN = Number()
COUNT = Number(whole=True)


def dimension(unit: str) -> Number:
    """Return a number that is a Dimension in ``unit`` at run time."""
    return Number(unit=unit, declared="yes") if unit else PLAIN


def soft(unit: str | None) -> Number:
    """Return a plain number that counts ``unit``, as ``math.atan2`` gives radians."""
    return Number(unit=unit or None)


def join(one: "Value | None", other: "Value | None") -> "Value":
    """Return what is known of a value that is ``one`` or the ``other``; None: not assigned there."""
    if one is None or other is None:
        return (one if other is None else other) or UNKNOWN
    if one is other or one == other:
        return one
    match one, other:
        case Number(), Number():
            return _number(one, other)
        case Items(), Items() if len(one.each) == len(other.each):
            return Items(tuple(join(a, b) for a, b in zip(one.each, other.each, strict=True)))
        case ((Items() | Many()), (Items() | Many())):
            a, b = element(one), element(other)
            return Many(None if a is None and b is None else join(a, b))
        case Text(), Text():
            return Text()
    return UNKNOWN


def _number(one: Number, other: Number) -> Value:
    if one.unit == other.unit:
        return replace(
            one,
            declared=one.declared if one.declared == other.declared else "maybe",
            value=one.value if one.value == other.value else None,
            scale=one.scale if one.scale == other.scale else None,
            pi=one.pi if one.pi == other.pi else 0,
            whole=one.whole and other.whole,
            role=one.role if one.role == other.role else "",
            source=one.source if one.source == other.source else None,
        )
    for known, written in ((one, other), (other, one)):
        if written.unit is None and written.value is not None and known.unit is not None:
            return replace(known, declared="maybe", value=None, role="", source=None)
    return UNKNOWN


def element(value: "Value") -> "Value | None":
    """Return what is known of every element of ``value``; None: it has none."""
    match value:
        case Many():
            return value.element
        case Items():
            return joined(value.each) if value.each else None
    return UNKNOWN


def joined(values: Sequence["Value"]) -> "Value":
    """Return what is known of a value that is one of ``values``."""
    found: Value | None = None
    for value in values:
        found = join(found, value)
        if found == UNKNOWN:
            break
    return UNKNOWN if found is None else found

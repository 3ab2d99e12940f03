"""Loops of vectors written down instead of programmed: each has a length and a direction, and they come back to where
they began.

    Vector("a", angle=90), Vector("b", angle=0), Vector("c", angle=90), Vector("c - e", angle="90 - phi")

A length or an angle is a number, the name of a link or an unknown, or a sum of such with plain factors
(``"90 - phi"``, ``"0.5*d + 2"``). A direction is absolute (``angle`` in the plane, ``elevation`` out of it) or turned
from the vector before (``turn``, about ``x``, ``y`` or ``z`` of the frame that travels along). Vectors, frames and
closing conditions are those of Chase, Gao & Magleby (see `assembly`). Its one rule: an expression is read, never run.
"""

import difflib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from designhub.tolerancing.stackup.assembly import Assembly, Closure, Gap, Unknown
from designhub.tolerancing.stackup.chain import Link, Target
from designhub.tolerancing.stackup.errors import StackupError

Term = float | str
Axis = Literal["x", "y", "z"]
Measure = Literal["x", "y", "z", "distance", "angle"]
_Array = npt.NDArray[np.float64]
_Known = Mapping[str, Any]

_NUMBER = r"\d+(?:\.\d*)?|\.\d+"
_NAME = r"[^\W\d]\w*"
_SUMMAND = re.compile(
    rf"\s*(?P<sign>[-+−])?\s*(?:(?P<factor>{_NUMBER})\s*(?:\*\s*(?P<scaled>{_NAME}))?|(?P<name>{_NAME}))\s*"
)
LONGEST = 200
"""Characters of an expression."""


@dataclass(frozen=True)
class Vector:
    """One vector of a loop."""

    length: Term
    angle: Term | None = None
    """Absolute direction in the plane, degrees counterclockwise from x; turns of the vectors before are forgotten."""
    elevation: Term = 0.0
    """Absolute direction out of the plane, degrees; only together with ``angle``."""
    turn: Term = 0.0
    """Degrees turned from the vector before, where no ``angle`` is given."""
    about: Axis = "z"
    """The axis of the travelling frame that ``turn`` is about; the vector then lies along the frame's x."""


@dataclass(frozen=True, kw_only=True)
class Loop:
    """Vectors that come back to their beginning."""

    vectors: tuple[Vector, ...]
    space: bool = False
    """Whether it closes in x, y and z; else in x and y."""
    closing_turn: Term | None = None
    """Degrees about z from the last vector to the first: given, the directions have to close too (in the plane)."""


@dataclass(frozen=True, kw_only=True)
class Open:
    """Vectors from one side of a gap to the other."""

    vectors: tuple[Vector, ...]
    measure: Measure = "distance"
    """A component, the distance, or the angle of the way from its beginning to its end (plane, degrees)."""


def vector_assembly(
    links: tuple[Link, ...],
    *,
    gap: str | Open,
    loops: tuple[Loop, ...] = (),
    unknowns: tuple[Unknown, ...] = (),
    target: Target = Target(),
    name: str = "",
    angular: bool = False,
) -> Assembly:
    """Return the assembly that loops of vectors describe.

    ``gap`` is an expression of links and unknowns (often the name of one unknown) or an open loop; ``angular`` says
    that it is an angle in degrees. Raises StackupError for an expression that can't be read or names what is not there,
    and where loops and unknowns don't match in number.
    """
    names = [*(link.name for link in links), *(unknown.name for unknown in unknowns)]
    twice = next((one for one in names if names.count(one) > 1), None)
    if twice is not None:
        raise StackupError("stackup.loop.twice", name=twice)
    _check(loops, gap, names)
    equations = sum(2 + loop.space + (loop.closing_turn is not None) for loop in loops)
    if equations != len(unknowns):
        raise StackupError("stackup.loop.free", unknowns=len(unknowns), equations=equations)
    degrees = angular or (isinstance(gap, Open) and gap.measure == "angle")
    return Assembly(
        links=links,
        gap=_gap(gap, names),
        closure=_closure(loops, names) if loops else None,
        unknowns=unknowns,
        target=target,
        name=name,
        unit="deg" if degrees else "mm",
    )


def read_sum(text: Term, names: list[str]) -> dict[str, float]:
    """Return the factors of an expression by name, the constant under ``""``.

    Raises StackupError where it is no sum of numbers and of ``names``.

    >>> read_sum("90 - 2*phi", ["phi"])
    {'': 90.0, 'phi': -2.0}
    """
    if not isinstance(text, str):
        return {"": float(text)}
    factors = {"": 0.0}
    at = 0
    while at < len(text) or not text.strip():
        match = _SUMMAND.match(text, at)
        if match is None or len(text) > LONGEST or (at and not match["sign"]):
            raise StackupError("stackup.loop.sum", text=text[:LONGEST])
        sign = -1.0 if match["sign"] in ("-", "−") else 1.0
        name = match["scaled"] or match["name"] or ""
        if name and name not in names:
            near = ", ".join(difflib.get_close_matches(name, names, n=3, cutoff=0.4) or sorted(names)[:10])
            raise StackupError("stackup.loop.unknown_name", text=text, name=name, near=near)
        factors[name] = factors.get(name, 0.0) + sign * float(match["factor"] or 1)
        at = match.end()
    return factors


def _check(loops: tuple[Loop, ...], gap: str | Open, names: list[str]) -> None:
    """Read every expression once, so that a slip is told before anything is computed."""
    for loop in loops:
        _read_all(loop.vectors, names)
        if loop.closing_turn is not None:
            read_sum(loop.closing_turn, names)
    if isinstance(gap, Open):
        _read_all(gap.vectors, names)
    else:
        read_sum(gap, names)


def _read_all(vectors: tuple[Vector, ...], names: list[str]) -> None:
    if not vectors:
        raise StackupError("stackup.loop.empty")
    for vector in vectors:
        for term in (vector.length, vector.angle, vector.elevation, vector.turn):
            if term is not None:
                read_sum(term, names)


def _value(term: Term, known: _Known) -> Any:
    factors = read_sum(term, list(known))
    return factors[""] + sum(factor * known[name] for name, factor in factors.items() if name)


def _walked(vectors: tuple[Vector, ...], known: _Known) -> tuple[list[Any], list[list[Any]]]:
    """Return the end of a way and the frame there, as components that are numbers or blocks of them."""
    end: list[Any] = [0.0, 0.0, 0.0]
    frame: list[list[Any]] = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]
    for vector in vectors:
        if vector.angle is not None:
            frame = _turned(_turned(_IDENTITY, "z", _value(vector.angle, known)), "y", -_value(vector.elevation, known))
        else:
            frame = _turned(frame, vector.about, _value(vector.turn, known))
        length = _value(vector.length, known)
        end = [there + length * row[0] for there, row in zip(end, frame, strict=True)]
    return end, frame


_IDENTITY: list[list[Any]] = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]
_PLANES: dict[Axis, tuple[int, int]] = {"x": (1, 2), "y": (2, 0), "z": (0, 1)}


def _turned(frame: list[list[Any]], about: Axis, degrees: Any) -> list[list[Any]]:
    """Return the frame turned about one of its own axes."""
    cosine, sine = np.cos(np.deg2rad(degrees)), np.sin(np.deg2rad(degrees))
    i, j = _PLANES[about]
    turned = [list(row) for row in frame]
    for row, old in zip(turned, frame, strict=True):
        row[i] = old[i] * cosine + old[j] * sine
        row[j] = old[j] * cosine - old[i] * sine
    return turned


def _closure(loops: tuple[Loop, ...], names: list[str]) -> Closure:
    def closure(x: _Array, u: _Array) -> _Array:
        known = dict(zip(names, [*x, *u], strict=True))
        residuals: list[Any] = []
        for loop in loops:
            end, frame = _walked(loop.vectors, known)
            residuals += end if loop.space else end[:2]
            if loop.closing_turn is not None:
                residuals.append(_unclosed_turn(loop, frame, known))
        return np.stack(np.broadcast_arrays(*residuals))

    return closure


def _unclosed_turn(loop: Loop, frame: list[list[Any]], known: _Known) -> Any:
    """Return by how much the directions of a plane loop don't close, as a sine: 0 where they do."""
    first = _walked(loop.vectors[:1], known)[1]
    last = _turned(frame, "z", _value(loop.closing_turn or 0.0, known))
    return last[1][0] * first[0][0] - last[0][0] * first[1][0]


def _gap(gap: str | Open, names: list[str]) -> Gap:
    measure: Callable[[_Known], Any]
    if isinstance(gap, str):

        def measure(known: _Known) -> Any:
            return _value(gap, known)
    else:

        def measure(known: _Known) -> Any:
            return _measured(gap, known)

    def function(x: _Array, u: _Array) -> Any:
        return measure(dict(zip(names, [*x, *u], strict=True)))

    return function


def _measured(gap: Open, known: _Known) -> Any:
    x, y, z = _walked(gap.vectors, known)[0]
    if gap.measure == "distance":
        return np.sqrt(x * x + y * y + z * z)
    if gap.measure == "angle":
        return np.rad2deg(np.arctan2(y, x))
    return {"x": x, "y": y, "z": z}[gap.measure]

"""What reading a script without running it finds: remarks with their places, and the units of its names.

Its one rule: a remark is ``sure`` only where every run that reaches the line does what it says; all else is likely.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from designhub.messages import Argument

Kind = Literal[
    "add",
    "subtract",
    "remainder",
    "compare",
    "exponent",
    "offset",
    "convert",
    "unlike",
    "dimension",
    "angle_for_length",
    "length_for_angle",
    "degrees_for_radians",
    "radians_for_degrees",
    "radius_for_diameter",
    "diameter_for_radius",
    "feature_size",
    "tolerance",
    "range",
    "two_uses",
]
"""What is wrong: a sum, comparison or conversion that mixes dimensions (``unlike``: in a function such as ``hypot``),
or an argument of another dimension than the function wants; angles in the wrong unit; a diameter for a radius; a
declared tolerance or range of another dimension; one plain number that is used as two different things."""

MOST = 100
"""Remarks that are told; the rest is only counted."""


@dataclass(frozen=True, kw_only=True)
class Remark:
    """One place where the units of a script don't agree."""

    kind: Kind
    file: str
    line: int
    """From 1."""
    column: int
    """From 1, in characters."""
    end_column: int
    """The column behind the last character, on the same line."""
    sure: bool
    """Whether it is wrong in every run (else: likely)."""
    args: Mapping[str, Argument] = field(default_factory=dict)
    """``text`` (the source of the place) and, by kind, ``left``, ``right``, ``unit``, ``wanted``, ``function``."""


@dataclass(frozen=True, kw_only=True)
class Known:
    """A name at the top level of a file whose unit is known."""

    file: str
    name: str
    line: int
    unit: str


@dataclass(frozen=True, kw_only=True)
class Inferred:
    """What is known about the units of a script."""

    remarks: tuple[Remark, ...] = ()
    more: int = 0
    """Remarks beyond the first `MOST`."""
    names: tuple[Known, ...] = ()
    unread: tuple[str, ...] = ()
    """Files that are no Python, or too large, or so made that names can't be followed (``exec``)."""
    finished: bool = True
    """Whether the whole script was followed within the budget of steps."""

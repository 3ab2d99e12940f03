"""What reading a script, without running it, found about its units.

Its one rule: plain data with bounds, since a stranger's text was read; the words are made in the rule.
"""

from typing import Annotated

from pydantic import Field, FiniteFloat

from designhub.checks.measurements import Measured
from designhub.script.inference.remark import MOST, Kind

_Path = Annotated[str, Field(max_length=255)]
_Short = Annotated[str, Field(max_length=200)]


class ScriptRemark(Measured):
    """One place where the units of a script don't agree; columns count characters from 1."""

    kind: Kind
    file: _Path
    line: Annotated[int, Field(ge=1)]
    column: Annotated[int, Field(ge=1)]
    end_column: Annotated[int, Field(ge=1)]
    """The column behind the last character."""
    sure: bool
    """Whether it is wrong in every run (else: likely)."""
    args: dict[str, _Short | int | FiniteFloat] = Field(default_factory=dict)


class NamedUnit(Measured):
    """A name at the top level of the script whose unit is known."""

    file: _Path
    name: _Short
    line: Annotated[int, Field(ge=1)]
    unit: Annotated[str, Field(max_length=80)]


class ScriptReport(Measured):
    """What is known about the units of a script before it runs."""

    remarks: Annotated[tuple[ScriptRemark, ...], Field(max_length=MOST)] = ()
    more: Annotated[int, Field(ge=0)] = 0
    """Remarks that had no room."""
    names: Annotated[tuple[NamedUnit, ...], Field(max_length=500)] = ()
    unread: Annotated[tuple[_Path, ...], Field(max_length=1000)] = ()
    """Files that are no Python, are too large, or change names in ways that can't be followed (``exec``)."""
    finished: bool = True
    """Whether the whole script was followed; a very long one is left when the budget of steps is used up."""

"""The part as it turned out at corners of its design: ends of its ranges together, limits of its tolerances.

Its one rule: a corner holds what the rules need to judge that build anew, and no more: its features and sizes, without
the table of faces.
"""

from typing import Annotated, Literal

from pydantic import Field, FiniteFloat

from designhub.checks.measurements import Measured, Measurements
from designhub.script.declarations import Declarations


class Setting(Measured):
    """One parameter at one value."""

    parameter: str
    value: FiniteFloat
    unit: str | None = None


class Corner(Measured):
    """One build with several parameters changed at once."""

    of: Literal["ranges", "tolerances"]
    settings: tuple[Setting, ...]
    """What was changed; of a corner that did not pass only what it takes for that."""
    built: bool
    reason: str = ""
    """Why it was not built, as the failure says it."""
    line: int | None = None
    declarations: Declarations | None = None
    measurements: Measurements | None = None
    """Without faces."""


class Corners(Measured):
    """Every corner that was built."""

    corners: Annotated[tuple[Corner, ...], Field(max_length=500)] = ()
    undefined: tuple[str, ...] = ()
    """Parameters whose tolerance the standard does not define for their size."""
    stopped: bool = False
    """Whether the limit on builds ended it before all pairs were covered."""

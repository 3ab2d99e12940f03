"""What running a script of calculation sheets gave: its sheets, or why it failed. Plain data between two processes."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from designhub.analysis.sheet.record import SheetRecord
from designhub.script.declarations import Failed

MOST_SHEETS = 20


class Calculated(BaseModel):
    """The sheets of a script in their order; where it failed, those that it had begun by then."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    sheets: Annotated[tuple[SheetRecord, ...], Field(max_length=MOST_SHEETS)] = ()
    failed: Failed | None = None

    @property
    def holds(self) -> bool:
        """Whether the script ran to its end, and every check of every sheet holds."""
        return self.failed is None and all(sheet.holds for sheet in self.sheets)

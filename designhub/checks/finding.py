"""A finding: one result of one check, the same on the command line, over HTTP and in the page.

Its one rule: a finding has a place, a rule and a number, and never a sentence of its own: the text is made from its
message's key and data in the reader's language.
"""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, FiniteFloat

from designhub.messages import Message

Status = Literal["pass", "warn", "fail", "skip"]
Severity = Literal["error", "warning", "info"]
Data = dict[str, str | int | FiniteFloat]


class Part(BaseModel):
    """A frozen piece of a finding."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Subject(Part):
    """What the finding is about."""

    part: str | None = None
    feature: str | None = None
    parameter: str | None = None
    body: str | None = None


class Quantity(Part):
    """A measured value in its unit (empty unit: a count)."""

    value: FiniteFloat
    unit: str = ""


class Limit(Part):
    """What the value had to lie in; an absent end is open."""

    min: FiniteFloat | None = None
    max: FiniteFloat | None = None
    unit: str = ""


class Place(Part):
    """Where on the part: faces by number, and a point in mm to look at."""

    faces: tuple[int, ...] = ()
    point: tuple[FiniteFloat, FiniteFloat, FiniteFloat] | None = None


class Words(Part):
    """A message's key and data."""

    key: str
    args: Data = {}

    def text(self, language: str) -> str:
        """Return the sentence in ``language``."""
        return Message(self.key, self.args).text(language)


class Finding(Part):
    """One result of one check."""

    rule: Annotated[str, Field(pattern=r"^[a-z0-9_]+(\.[a-z0-9_]+)+$")]
    """``family.rule``; ``--select`` and ``--ignore`` take either."""
    status: Status
    severity: Severity
    subject: Subject = Subject()
    measured: Quantity | None = None
    limit: Limit | None = None
    message: Words
    where: tuple[Place, ...] = ()
    line: int | None = None
    file: str | None = None
    """The file that ``line`` is in, relative to the part, where it is known."""
    source: str = ""
    """The standard, clause, book or reason of the rule."""
    hint: Words | None = None

    def as_json(self, language: str) -> dict[str, Any]:
        """Return the finding in the form of the contract, with its texts in ``language``."""
        data = self.model_dump(mode="json", exclude_none=True)
        data["message"]["text"] = self.message.text(language)
        if self.hint is not None:
            data["hint"]["text"] = self.hint.text(language)
        return data

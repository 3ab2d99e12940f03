"""A stack-up as a file: TOML with a target and links, or with loops of vectors.

    target = {min = "0.1 mm", max = "0.5 mm"}
    [[link]]
    name = "groove"
    nominal = "10 mm"
    tol = "+0.2/-0.1 mm"

Its one rule: every refusal names the table and the key, and all of them are told at once.
"""

import difflib
import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from designhub.errors import Invalid, Problem
from designhub.messages import Message
from designhub.tolerancing.stackup import file_values as values
from designhub.tolerancing.stackup.assembly import Assembly, Unknown
from designhub.tolerancing.stackup.chain import Chain, Link, Target, Unit
from designhub.tolerancing.stackup.distributions import (
    SIGMA,
    Beta,
    Distribution,
    Measured,
    Normal,
    Triangular,
    TruncatedNormal,
    Uniform,
)
from designhub.tolerancing.stackup.errors import StackupError
from designhub.tolerancing.stackup.file_values import Table
from designhub.tolerancing.stackup.tolerances import LimitDeviations, deviations
from designhub.tolerancing.stackup.vector_loop import Loop, Open, Vector, vector_assembly
from designhub.units import Quantity

MOST_LINKS = 1000
LONGEST = 1_000_000
"""Characters of a file."""

PROBLEMS_MOST = 100
_REASON_LONGEST = 200
_LEVELS_MOST = 60
_KEY, _LEVEL = re.compile(r"[^\n,=\[\]{}]+"), re.compile(r"[^\s.][ \t]*\.")
"""What may be a key, and where one of its levels ends."""
_TOP = ("name", "target", "general", "link", "gap", "angular", "open", "loop", "unknown")
_LINK = (
    "name", "nominal", "tol", "direction", "sensitivity", "distribution", "sigma", "shift", "general", "fixed",
    "weight", "a", "b", "samples",
)  # fmt: skip
_VECTOR = ("length", "angle", "elevation", "turn", "about")
_DISTRIBUTIONS = "normal, uniform, triangular, beta, truncated, measured"
_GENERAL = ("f", "m", "c", "v")

Value = TypeVar("Value")


class StackFileError(StackupError):
    """A stack-up file can't be read.

    ``problems`` has everything that is wrong, each with its place: ``link 2 (washer): tol``.
    """


def read_stack_file(text: str, *, language: str = "en") -> Chain | Assembly:
    """Return the chain (or, with loops of vectors, the assembly) that a stack-up file describes.

    ``language`` decides how ``1.234 mm`` is read. Raises StackFileError with everything that is wrong.
    """
    if len(text) > LONGEST:
        raise StackFileError("stackup.file.long", most=LONGEST)
    if any(len(_LEVEL.findall(key)) > _LEVELS_MOST for key in _KEY.findall(text)):
        raise StackFileError("stackup.file.deep")
    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # also a number of more digits than Python reads
        raise StackFileError("stackup.file.toml", reason=str(error)[:_REASON_LONGEST]) from None
    reading = _Reading(language)
    stack = reading.stack(data)
    if reading.problems or stack is None:
        raise StackFileError("stackup.file.refused", problems=reading.problems, count=len(reading.problems))
    return stack


@dataclass
class _Reading:
    """The language that numbers are read in, and what was found wrong so far."""

    language: str
    problems: list[Problem] = field(default_factory=list)

    def tried(self, place: str, read: Callable[[], Value]) -> Value | None:
        """Return what ``read`` gives; None, and one more problem, where it refuses."""
        try:
            return read()
        except Invalid as error:
            self.wrong(place, error)
            return None

    def wrong(self, place: str, error: Invalid) -> None:
        """Keep a refusal with its place; nobody reads hundreds of them."""
        if len(self.problems) >= PROBLEMS_MOST:
            return
        self.problems.append(Problem(place, Message(error.key, error.message.args)))

    def known(self, place: str, table: Table, names: tuple[str, ...]) -> None:
        """Refuse keys that nothing reads, so that a typing slip does not pass for the default."""
        for key in table:
            if key not in names:
                near = ", ".join(difflib.get_close_matches(key, names, n=3, cutoff=0.5) or names)
                self.wrong(place, StackupError("stackup.file.key", entry=key, near=near))

    def stack(self, data: Table) -> Chain | Assembly | None:
        """Return the whole file, as far as nothing is wrong."""
        self.known("", data, _TOP)
        name = self.tried("name", lambda: values.text(data["name"]) if "name" in data else "")
        angular = self.tried("angular", lambda: _angular(data))
        target = self.tried("target", lambda: self.target(data, "deg" if angular else "mm"))
        general = self.tried("general", lambda: _general(data))
        links = self.links(data, general)
        if self.problems or target is None or name is None or links is None:
            return None
        if {"loop", "gap", "unknown", "open"} & set(data):
            return self.tried("loop", lambda: self.assembly(data, links, target, name, angular=bool(angular)))
        return self.tried("link", lambda: Chain(links=links, target=target, name=name))

    def target(self, data: Table, unit: Unit) -> Target:
        """Return the target: none where the file has none."""
        table = data.get("target", {})
        if not isinstance(table, dict):
            raise StackupError("stackup.file.target")
        self.known("target", table, ("min", "max"))
        ends: dict[str, float | None] = {
            key: self.tried(f"target: {key}", lambda key=key: self.quantity(table[key], unit))  # type: ignore[misc]
            for key in ("min", "max")
            if key in table
        }
        return Target(min=ends.get("min"), max=ends.get("max"))

    def quantity(self, value: Any, unit: Unit) -> float:
        """Return a quantity in ``unit``."""
        return values.quantity(value, unit, self.language).to(unit)

    def links(self, data: Table, general: str | None) -> tuple[Link, ...] | None:
        """Return the links that can be read; None where there is no list of them."""
        try:
            tables = values.tables(data, "link")
            if not 0 < len(tables) <= MOST_LINKS:
                raise StackupError("stackup.file.links", most=MOST_LINKS)
        except StackupError as error:
            self.wrong("link", error)
            return None
        read = [self.link(number, table, general) for number, table in enumerate(tables, start=1)]
        return tuple(link for link in read if link is not None)

    def link(self, number: int, table: Table, general: str | None) -> Link | None:
        """Return one link; None, and what is wrong with it among the problems."""
        named = table.get("name")
        place = f"link {number} ({named})" if isinstance(named, str) and named.strip() else f"link {number}"
        before = len(self.problems)
        self.known(place, table, _LINK)
        name = self.tried(f"{place}: name", lambda: values.wanted(table, "name", values.text))
        size = self.tried(f"{place}: nominal", lambda: values.wanted(table, "nominal", self.size))
        slope = self.tried(f"{place}: sensitivity", lambda: values.sensitivity(table))
        shift = self.tried(f"{place}: shift", lambda: values.number(table.get("shift", 0.0)))
        weight = self.tried(f"{place}: weight", lambda: values.number(table.get("weight", 1.0)))
        fixed = self.tried(f"{place}: fixed", lambda: values.truth(table.get("fixed", False)))
        general = self.tried(f"{place}: general", lambda: _general(table)) or general
        if size is None:
            return None
        (read, unit), nominal = size, size[0].to(size[1])
        limits = self.tried(f"{place}: tol", lambda: _limits(table, read, unit, general))
        if limits is None:
            return None
        scatter = self.tried(f"{place}: distribution", lambda: self.distribution(table, nominal, limits, unit))
        if len(self.problems) > before or scatter is None:
            return None
        return self.tried(
            place,
            lambda: Link(
                name=str(name),
                nominal=nominal,
                upper=limits.upper,
                lower=limits.lower,
                sensitivity=1.0 if slope is None else slope,
                distribution=scatter,
                shift=shift or 0.0,
                unit=unit,
                fixed=bool(fixed),
                weight=1.0 if weight is None else weight,
                tolerance=str(table.get("tol", f"ISO 2768-{general}")),
            ),
        )

    def size(self, value: Any) -> tuple[Quantity, Unit]:
        """Return a length or an angle."""
        return values.size(value, self.language)

    def distribution(self, table: Table, nominal: float, limits: LimitDeviations, unit: Unit) -> Distribution:
        """Return how the sizes of a link scatter."""
        name = values.text(table.get("distribution", "measured" if "samples" in table else "normal"))
        sigma = values.number(table.get("sigma", SIGMA))
        if name == "measured":
            return self.measured(table, nominal, limits, unit)
        made: dict[str, Callable[[], Distribution]] = {
            "normal": lambda: Normal(sigma),
            "truncated": lambda: TruncatedNormal(sigma),
            "truncated_normal": lambda: TruncatedNormal(sigma),
            "uniform": Uniform,
            "triangular": Triangular,
            "beta": lambda: Beta(values.number(table.get("a", 2.0)), values.number(table.get("b", 2.0))),
        }
        if name not in made:
            raise StackupError("stackup.file.distribution", name=name, known=_DISTRIBUTIONS)
        return made[name]()

    def measured(self, table: Table, nominal: float, limits: LimitDeviations, unit: Unit) -> Measured:
        """Return the distribution of sizes that were measured."""
        sizes = table.get("samples")
        if not isinstance(sizes, list):
            raise StackupError("stackup.file.samples")
        middle, half = nominal + (limits.upper + limits.lower) / 2, (limits.upper - limits.lower) / 2
        return Measured.sizes(tuple(self.quantity(one, unit) for one in sizes), middle=middle, half=half)

    def assembly(
        self, data: Table, links: tuple[Link, ...], target: Target, name: str, *, angular: bool
    ) -> Assembly | None:
        """Return the assembly of a file with loops of vectors."""
        loops = [self.loop(number, table) for number, table in enumerate(values.tables(data, "loop"), start=1)]
        unknowns = [
            self.tried(f"unknown {number}", lambda table=table: self.unknown(table))  # type: ignore[misc]
            for number, table in enumerate(values.tables(data, "unknown"), start=1)
        ]
        gap: str | Open | None
        if "open" in data:
            gap = self.tried("open", lambda: self.open(data["open"]))
        else:
            gap = self.tried("gap", lambda: values.wanted(data, "gap", values.text))
        if self.problems or gap is None:
            return None
        return vector_assembly(
            links,
            gap=gap,
            loops=tuple(loop for loop in loops if loop is not None),
            unknowns=tuple(unknown for unknown in unknowns if unknown is not None),
            target=target,
            name=name,
            angular=angular,
        )

    def loop(self, number: int, table: Table) -> Loop | None:
        """Return one closed loop."""
        place = f"loop {number}"
        self.known(place, table, ("vectors", "space", "closing_turn"))
        return self.tried(
            place,
            lambda: Loop(
                vectors=self.vectors(place, table),
                space=values.truth(table.get("space", False)),
                closing_turn=values.term(table["closing_turn"]) if "closing_turn" in table else None,
            ),
        )

    def open(self, table: Any) -> Open:
        """Return the way across the gap."""
        if not isinstance(table, dict):
            raise StackupError("stackup.file.tables", entry="open")
        self.known("open", table, ("vectors", "measure"))
        measure = table.get("measure", "distance")
        if measure not in ("x", "y", "z", "distance", "angle"):
            raise StackupError("stackup.file.measure")
        return Open(vectors=self.vectors("open", table), measure=measure)

    def vectors(self, place: str, table: Table) -> tuple[Vector, ...]:
        """Return the vectors of a loop."""
        found = []
        for number, one in enumerate(values.tables(table, "vectors"), start=1):
            self.known(f"{place}: vector {number}", one, _VECTOR)
            if one.get("about", "z") not in ("x", "y", "z"):
                raise StackupError("stackup.file.axis")
            angle = values.term(one["angle"]) if "angle" in one else None
            found.append(
                Vector(
                    length=values.wanted(one, "length", values.term),
                    angle=angle,
                    elevation=values.term(one.get("elevation", 0.0)),
                    turn=values.term(one.get("turn", 0.0)),
                    about=one.get("about", "z"),
                )
            )
        return tuple(found)

    def unknown(self, table: Table) -> Unknown:
        """Return something that settles."""
        read, unit = values.wanted(table, "start", self.size)
        return Unknown(name=values.wanted(table, "name", values.text), start=read.to(unit))


def _limits(table: Table, nominal: Quantity, unit: Unit, general: str | None) -> LimitDeviations:
    written = table.get("tol")
    if written is not None and not isinstance(written, str):
        raise StackupError("stackup.file.tolerance")
    return deviations(written, nominal.to(unit), unit=unit, written_in=nominal.unit, general=general)


def _general(table: Table) -> str | None:
    """Return the class of ISO 2768-1 that holds for links without a tolerance."""
    found = table.get("general")
    if found is not None and found not in _GENERAL:
        raise StackupError("stackup.file.general")
    return found


def _angular(data: Table) -> bool:
    """Tell whether the gap is an angle."""
    opened = data.get("open")
    of_angle = isinstance(opened, dict) and opened.get("measure") == "angle"
    return of_angle or values.truth(data.get("angular", False))

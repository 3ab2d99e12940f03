"""Does the process that a part is made by reach what is asked of it: tolerance grade, surface texture?

Asking for more costs another operation, so it is a remark that names the processes which do. Its one rule: what a
process reaches has a source, and where there is none nothing is said.
"""

from collections.abc import Iterator
from typing import Literal

from designhub.checks.case import Case, Rule
from designhub.checks.finding import Data, Finding, Limit, Quantity, Subject, Words
from designhub.checks.fit import in_um, nominal_mm
from designhub.errors import Invalid
from designhub.script.declarations import Feature
from designhub.script.tolerance import Zone, read_tolerance
from designhub.tolerancing.grades import grade_of, rank
from designhub.tolerancing.process import Process, process, reaching
from designhub.tolerancing.texture import Texture, read_texture
from designhub.tolerancing.undefined import Undefined


def grade(case: Case) -> Iterator[Finding]:
    """No tolerance is finer than the process of the part reaches."""
    if case.declarations is None:
        return
    for feature in case.declarations.features:
        asked, made = _asked_grade(feature), finished_by(case, feature)
        if asked is None or made is None:
            continue
        holds = made.holds(asked)
        args: Data = {"feature": feature.name, "tolerance": (feature.size and feature.size.tolerance) or ""}
        args |= {"grade": asked, "process": made.name, "finest": made.finest}
        better = ", ".join(one.name for one in reaching(asked))
        yield case.finding(
            "tolerance.fit.grade",
            "pass" if holds else "warn",
            "checks.fit.grade.pass" if holds else "checks.fit.grade.warn",
            args,
            subject=Subject(feature=feature.name),
            measured=Quantity(value=asked),
            limit=Limit(min=made.finest),
            where=case.place(feature.faces),
            line=feature.line,
            source=made.source,
            hint=None if holds else Words(key="checks.fit.grade.hint", args={"better": better or "-"}),
        )


def texture(case: Case) -> Iterator[Finding]:
    """Every surface texture can be read, and the process of the part reaches it."""
    if case.declarations is None:
        return
    for feature in case.declarations.features:
        if not feature.finish:
            continue
        made = finished_by(case, feature)
        try:
            asked = read_texture(feature.finish)
        except Invalid as error:
            message = Words(key=error.key, args=dict(error.message.args))
            yield _on_texture(case, feature, "skip", message.key, message.args)
            continue
        reached = None if made is None else asked.reached_by(made)
        if made is not None and reached is not None:
            yield _reached(case, feature, asked, made, reached)


def _reached(case: Case, feature: Feature, asked: Texture, made: Process, reached: bool) -> Finding:
    finest = made.finest_ra_um or 0.0
    args: Data = {"feature": feature.name, "texture": str(asked), "process": made.name, "finest": finest}
    better = ", ".join(one.name for one in reaching(18, ra_um=asked.ra_um))
    hint = Words(key="checks.fit.texture.hint", args={"better": better or "-"})
    status: Literal["pass", "warn"] = "pass" if reached else "warn"
    return _on_texture(
        case,
        feature,
        status,
        f"checks.fit.texture.{status}",
        args,
        measured=Quantity(value=asked.ra_um or asked.value_um, unit="µm"),
        limit=Limit(min=finest, unit="µm"),
        source=made.source,
        hint=None if reached else hint,
    )


def _on_texture(
    case: Case,
    feature: Feature,
    status: Literal["pass", "warn", "skip"],
    key: str,
    args: Data,
    *,
    measured: Quantity | None = None,
    limit: Limit | None = None,
    source: str = "ISO 21920-1:2021",
    hint: Words | None = None,
) -> Finding:
    return case.finding(
        "tolerance.texture",
        status,
        key,
        args,
        subject=Subject(feature=feature.name),
        measured=measured,
        limit=limit,
        where=case.place(feature.faces),
        line=feature.line,
        source=source,
        hint=hint,
    )


def known(case: Case) -> Iterator[Finding]:
    """Every process that a feature is finished by is one that the hub knows."""
    for feature in case.declarations.features if case.declarations is not None else ():
        if feature.process is None:
            continue
        try:
            process(feature.process)
        except Undefined as error:
            yield case.finding(
                "tolerance.process",
                "fail",
                error.key,
                dict(error.message.args),
                subject=Subject(feature=feature.name),
                where=case.place(feature.faces),
                line=feature.line,
                hint=Words(key="checks.fit.process.hint"),
            )


def finished_by(case: Case, feature: Feature) -> Process | None:
    """Return how the faces of ``feature`` are finished: as it says, else the script, else the project.

    None where nobody says, or it is unknown.
    """
    stated = case.declarations.process if case.declarations is not None else None
    name = feature.process or (stated.name if stated is not None else case.asked.process)
    if name is None:
        return None
    try:
        return process(name)
    except Undefined:
        return None


def _asked_grade(feature: Feature) -> int | None:
    """Return the tolerance grade that a feature asks for: its class's, or the one that written limits come to."""
    nominal = nominal_mm(feature)
    if nominal is None or feature.size is None or feature.size.tolerance is None:
        return None
    try:
        tolerance = read_tolerance(feature.size.tolerance)
        if isinstance(tolerance, Zone):
            return rank(tolerance.grade)
        low, high = in_um(tolerance, feature)
        return rank(grade_of(high - low, nominal))
    except Invalid:
        return None  # another rule says that it can't be read


RULES: tuple[tuple[str, Rule], ...] = (
    ("tolerance.fit.grade", grade),
    ("tolerance.texture", texture),
    ("tolerance.process", known),
)

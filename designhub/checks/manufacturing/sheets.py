"""Can it be cut and bent from one sheet: thickness, bend radii, flanges."""

from collections.abc import Iterator

from designhub.checks.case import Case, Rule
from designhub.checks.finding import Finding, Limit
from designhub.checks.manufacturing.faults import Fault, faces_of, middle_of, told
from designhub.checks.manufacturing.process import meant

_EQUAL_MM = 1e-3
_SAME = 0.02


def thickness(case: Case) -> Iterator[Finding]:
    """The body is a sheet, of one thickness that the process takes."""
    part = meant(case)
    threshold = part.profile.thickness if part else None
    if part is None or threshold is None:
        return
    faults = []
    for body in part.making.bodies:
        sheet = body.sheet
        limit = Limit(min=threshold.least_mm, max=threshold.most_mm, unit="mm")
        if sheet is None:
            faults.append(Fault(key="none", value=body.sides_mm[2], limit=limit, faces=faces_of(case, body),
                                point=middle_of(case, body), args={"body": body.name}))  # fmt: skip
            continue
        if not threshold.least_mm - _EQUAL_MM <= sheet.thickness_mm <= threshold.most_mm + _EQUAL_MM:
            faults.append(Fault(key="fail", value=sheet.thickness_mm, limit=limit, faces=faces_of(case, body),
                                point=middle_of(case, body), args={"body": body.name}))  # fmt: skip
        even = Limit(min=sheet.thickness_mm * (1 - _SAME), max=sheet.thickness_mm * (1 + _SAME), unit="mm")
        faults.extend(
            Fault(
                key="uneven",
                value=one.thickness_mm,
                limit=even,
                faces=(one.face,),
                point=one.point,
                args={"thickness": sheet.thickness_mm},
            )
            for one in sheet.uneven
            if threshold.even
        )
    yield from told(case, "thickness", faults, len(part.making.bodies), threshold)


def bend_radius(case: Case) -> Iterator[Finding]:
    """No bend is tighter than the sheet can stand."""
    part = meant(case)
    threshold = part.profile.bend_radius if part else None
    if part is None or threshold is None:
        return
    sheets = [body.sheet for body in part.making.bodies if body.sheet]
    faults = [
        Fault(key="fail", value=bend.radius_mm, faces=bend.faces, point=bend.point,
              limit=Limit(min=threshold.least_thickness * sheet.thickness_mm, unit="mm"),
              args={"thickness": sheet.thickness_mm})
        for sheet in sheets
        for bend in sheet.bends
        if bend.radius_mm < threshold.least_thickness * sheet.thickness_mm - _EQUAL_MM
    ]  # fmt: skip
    yield from told(case, "bend_radius", faults, sum(len(sheet.bends) for sheet in sheets), threshold)


def flange(case: Case) -> Iterator[Finding]:
    """Every flange is high enough to lie on the die while it is bent."""
    part = meant(case)
    threshold = part.profile.flange if part else None
    if part is None or threshold is None:
        return
    faults, looked_at = [], 0
    for sheet in (body.sheet for body in part.making.bodies if body.sheet):
        for one in sheet.flanges:
            looked_at += 1
            least = threshold.thickness * sheet.thickness_mm + threshold.radius * one.radius_mm
            if one.height_mm < least - _EQUAL_MM:
                faults.append(Fault(key="fail", value=one.height_mm, limit=Limit(min=least, unit="mm"),
                                    faces=(one.face,), point=one.point))  # fmt: skip
    yield from told(case, "flange", faults, looked_at, threshold)


RULES: tuple[tuple[str, Rule], ...] = (
    ("manufacturing.thickness", thickness),
    ("manufacturing.bend_radius", bend_radius),
    ("manufacturing.flange", flange),
)

"""Can the holes be made, and is enough left beside them?"""

from collections.abc import Iterator

from designhub.checks.case import Case, Rule
from designhub.checks.finding import Finding, Limit
from designhub.checks.making_report import Hole, MadeBody
from designhub.checks.manufacturing.faults import Fault, told
from designhub.checks.manufacturing.process import meant

_EQUAL_MM = 1e-3


def hole_diameter(case: Case) -> Iterator[Finding]:
    """No hole is smaller than the process can make it."""
    part = meant(case)
    threshold = part.profile.hole_diameter if part else None
    if part is None or threshold is None:
        return
    faults = []
    holes = [(body, hole) for body in part.making.bodies for hole in body.holes]
    for body, hole in holes:
        by_sheet = (threshold.least_thickness or 0.0) * _thickness(body)
        least = max(threshold.least_mm or 0.0, by_sheet)
        if hole.diameter_mm < least - _EQUAL_MM:
            faults.append(_fault(hole, hole.diameter_mm, Limit(min=least, unit="mm")))
    yield from told(case, "hole_diameter", faults, len(holes), threshold)


def hole_depth(case: Case) -> Iterator[Finding]:
    """No hole is deeper than a drill of its diameter goes."""
    part = meant(case)
    threshold = part.profile.hole_depth if part else None
    if part is None or threshold is None:
        return
    holes = [hole for body in part.making.bodies for hole in body.holes]
    faults = [
        _fault(hole, hole.depth_mm / hole.diameter_mm, Limit(max=threshold.most_ratio), unit="",
               depth=hole.depth_mm, diameter=hole.diameter_mm)
        for hole in holes
        if hole.depth_mm > threshold.most_ratio * hole.diameter_mm + _EQUAL_MM
    ]  # fmt: skip
    yield from told(case, "hole_depth", faults, len(holes), threshold)


def edge_distance(case: Case) -> Iterator[Finding]:
    """Enough of the sheet is left between a hole and the edge, and between two holes."""
    part = meant(case)
    threshold = part.profile.edge_distance if part else None
    if part is None or threshold is None:
        return
    faults, looked_at = [], 0
    told_webs: set[frozenset[int]] = set()
    for body in part.making.bodies:
        thickness = _thickness(body)
        for hole in body.holes if thickness else ():
            looked_at += 1
            edge = (threshold.edge_thickness or 0.0) * thickness
            if hole.edge_mm is not None and hole.edge is not None and hole.edge_mm < edge - _EQUAL_MM:
                faults.append(_fault(hole, hole.edge_mm, Limit(min=edge, unit="mm"), key="edge", other=hole.edge))
            web = (threshold.web_thickness or 0.0) * thickness
            if hole.web_mm is not None and hole.web is not None and hole.web_mm < web - _EQUAL_MM:
                pair = frozenset((hole.faces[0], hole.web))
                if pair not in told_webs:
                    told_webs.add(pair)
                    faults.append(_fault(hole, hole.web_mm, Limit(min=web, unit="mm"), key="web", other=hole.web))
    yield from told(case, "edge_distance", faults, looked_at, threshold)


def _fault(
    hole: Hole, value: float, limit: Limit, *, key: str = "fail", unit: str = "mm", other: int | None = None,
    **args: float,
) -> Fault:  # fmt: skip
    faces = hole.faces if other is None else (*hole.faces, other)
    return Fault(key=key, value=value, limit=limit, faces=faces, point=hole.point, unit=unit, args=dict(args))


def _thickness(body: MadeBody) -> float:
    """Return the thickness of the sheet; 0 where the body is none."""
    return body.sheet.thickness_mm if body.sheet else 0.0


RULES: tuple[tuple[str, Rule], ...] = (
    ("manufacturing.hole_diameter", hole_diameter),
    ("manufacturing.hole_depth", hole_depth),
    ("manufacturing.edge_distance", edge_distance),
)

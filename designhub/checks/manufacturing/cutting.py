"""Does the cutter get there: inner corners, hidden faces, deep slots, the axis of turning, the size of the machine."""

from collections.abc import Iterator

from designhub.checks.case import Case, Rule
from designhub.checks.finding import Data, Finding, Limit
from designhub.checks.making_report import MadeBody
from designhub.checks.manufacturing.faults import Fault, faces_of, middle_of, told
from designhub.checks.manufacturing.process import meant
from designhub.checks.process_profile import EnvelopeThreshold

_EQUAL_MM = 1e-3


def inner_corner(case: Case) -> Iterator[Finding]:
    """No inner corner is sharper than a cutter that is stiff enough for its depth."""
    part = meant(case)
    threshold = part.profile.inner_corner if part else None
    if part is None or threshold is None:
        return
    faults = []
    corners = [corner for body in part.making.bodies for corner in body.corners]
    for corner in corners:
        deep = corner.depth_mm / corner.open_ends
        by_depth = deep / threshold.most_reach if threshold.most_reach else 0.0
        least = max(threshold.least_mm, by_depth)
        if corner.radius_mm < least - _EQUAL_MM:
            key = "sharp" if corner.radius_mm == 0 else "reach" if by_depth > threshold.least_mm else "fail"
            faults.append(
                Fault(
                    key=key,
                    value=corner.radius_mm,
                    limit=Limit(min=least, unit="mm"),
                    faces=corner.faces,
                    point=corner.point,
                    args={"depth": corner.depth_mm},
                )
            )
    yield from told(case, "inner_corner", faults, len(corners), threshold)


def undercut(case: Case) -> Iterator[Finding]:
    """Every face is reached along one of the main axes of the part."""
    part = meant(case)
    threshold = part.profile.undercut if part else None
    if part is None or threshold is None:
        return
    faults = [
        Fault(key="fail", value=hidden.area_mm2, limit=Limit(max=0.0, unit="mm²"), faces=(hidden.face,),
              point=hidden.point, unit="mm²")
        for body in part.making.bodies
        for hidden in body.hidden
    ]  # fmt: skip
    yield from told(case, "undercut", faults, len(part.making.bodies), threshold)


def reach(case: Case) -> Iterator[Finding]:
    """No slot or pocket is deeper than a cutter of its width goes."""
    part = meant(case)
    threshold = part.profile.reach if part else None
    if part is None or threshold is None:
        return
    faults = []
    gaps = [gap for body in part.making.bodies for gap in body.gaps]
    for gap in gaps:
        args: Data = {"width": gap.width_mm, "depth": gap.depth_mm}
        ratio = gap.depth_mm / max(gap.width_mm, 1e-9)
        if ratio > threshold.most_ratio * (1 + 1e-3):
            faults.append(
                Fault(
                    key="fail",
                    value=ratio,
                    limit=Limit(max=threshold.most_ratio),
                    faces=(gap.face, gap.opposite),
                    point=gap.point,
                    unit="",
                    args=args,
                )
            )
        elif threshold.most_mm is not None and gap.depth_mm > threshold.most_mm + _EQUAL_MM:
            faults.append(
                Fault(
                    key="deep",
                    value=gap.depth_mm,
                    limit=Limit(max=threshold.most_mm, unit="mm"),
                    faces=(gap.face, gap.opposite),
                    point=gap.point,
                    args=args,
                )
            )
    yield from told(case, "reach", faults, len(gaps), threshold)


def turned_form(case: Case) -> Iterator[Finding]:
    """Most of the surface turns about one axis."""
    part = meant(case)
    threshold = part.profile.turned_form if part else None
    if part is None or threshold is None:
        return
    faults = []
    for body in part.making.bodies:
        turning = body.turning
        share = turning.share if turning else 0.0
        if share < threshold.least_share:
            off = turning.off if turning else ()
            faults.append(
                Fault(
                    key="fail",
                    value=100 * share,
                    limit=Limit(min=100 * threshold.least_share, unit="%"),
                    faces=tuple(face.face for face in off),
                    unit="%",
                    args={"count": len(off)},
                    point=off[0].point if off else middle_of(case, body),
                )
            )
    yield from told(case, "turned_form", faults, len(part.making.bodies), threshold)


def envelope(case: Case) -> Iterator[Finding]:
    """Every body goes into the machine of the process."""
    part = meant(case)
    threshold = part.profile.envelope if part else None
    if part is None or threshold is None:
        return
    faults = [fault for body in part.making.bodies for fault in _too_large(case, body, threshold)]
    yield from told(case, "envelope", faults, len(part.making.bodies), threshold)


def _too_large(case: Case, body: MadeBody, threshold: EnvelopeThreshold) -> Iterator[Fault]:
    point = middle_of(case, body)
    if threshold.sides_mm is not None:
        pairs = list(zip(body.sides_mm, sorted(threshold.sides_mm, reverse=True), strict=True))
    elif body.turning is not None:
        turning = body.turning
        pairs = [(turning.diameter_mm, threshold.diameter_mm or 1e5), (turning.length_mm, threshold.length_mm or 1e5)]
    else:
        return
    side, room = max(pairs, key=lambda pair: pair[0] / pair[1])
    if side > room + _EQUAL_MM:
        faces = faces_of(case, body)
        yield Fault(
            key="fail", value=side, limit=Limit(max=room, unit="mm"), faces=faces, point=point, args={"body": body.name}
        )


RULES: tuple[tuple[str, Rule], ...] = (
    ("manufacturing.inner_corner", inner_corner),
    ("manufacturing.undercut", undercut),
    ("manufacturing.reach", reach),
    ("manufacturing.turned_form", turned_form),
    ("manufacturing.envelope", envelope),
)

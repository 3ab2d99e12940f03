"""Can it be built up in layers: overhangs, bridges, letters.

The part may stand on the plate any of six ways; it is judged in the best one, and of equals in the one that is nearest
to how it is drawn (+Z up).
"""

from collections.abc import Iterator

from designhub.checks.case import Case, Rule
from designhub.checks.finding import Data, Finding, Limit
from designhub.checks.making_report import Attitude, MadeBody, Overhang
from designhub.checks.manufacturing.faults import Fault, told
from designhub.checks.manufacturing.process import meant
from designhub.checks.process_profile import Profile


def overhang(case: Case) -> Iterator[Finding]:
    """In its best attitude no face hangs in the air."""
    part = meant(case)
    threshold = part.profile.overhang if part else None
    if part is None or threshold is None:
        return
    faults = [
        Fault(key="fail", value=one.slope_deg, limit=Limit(min=threshold.least_deg, unit="deg"), faces=(one.face,),
              point=one.point, unit="deg", args={"area": one.area_mm2, **_up(attitude)})
        for attitude in _best(part.making.bodies, part.profile)
        for one in _unheld(attitude, part.profile)
    ]  # fmt: skip
    yield from told(case, "overhang", faults, len(part.making.bodies), threshold)


def bridge(case: Case) -> Iterator[Finding]:
    """In its best attitude no ceiling spans further than the process can bridge."""
    part = meant(case)
    threshold = part.profile.bridge if part else None
    if part is None or threshold is None:
        return
    faults = [
        Fault(key="fail", value=one.span_mm, limit=Limit(max=threshold.most_mm, unit="mm"), faces=(one.face,),
              point=one.point, args=_up(attitude))
        for attitude in _best(part.making.bodies, part.profile)
        for one in _too_long(attitude, part.profile)
        if one.span_mm is not None
    ]  # fmt: skip
    yield from told(case, "bridge", faults, len(part.making.bodies), threshold)


def text_height(case: Case) -> Iterator[Finding]:
    """Declared letters are high enough to be read."""
    part = meant(case)
    threshold = part.profile.text_height if part else None
    if part is None or threshold is None:
        return
    faults = [
        Fault(key="fail", value=one.height_mm, limit=Limit(min=threshold.least_mm, unit="mm"), faces=one.faces,
              point=one.point, args={"feature": one.feature}, feature=one.feature)
        for one in part.making.lettering
        if one.height_mm < threshold.least_mm - 1e-3
    ]  # fmt: skip
    yield from told(case, "text_height", faults, len(part.making.lettering), threshold)


def _best(bodies: tuple[MadeBody, ...], profile: Profile) -> Iterator[Attitude]:
    """Yield of each body the attitude in which least of it hangs."""
    for body in bodies:
        if body.attitudes:
            yield min(body.attitudes, key=lambda attitude: (round(_badness(attitude, profile), 3), -attitude.up[2]))


def _badness(attitude: Attitude, profile: Profile) -> float:
    return sum(one.area_mm2 for one in (*_unheld(attitude, profile), *_too_long(attitude, profile)))


def _unheld(attitude: Attitude, profile: Profile) -> list[Overhang]:
    threshold = profile.overhang
    if threshold is None:
        return []
    return [
        one for one in attitude.overhangs
        if one.span_mm is None and one.slope_deg < threshold.least_deg and one.area_mm2 > threshold.smallest_mm2
    ]  # fmt: skip


def _too_long(attitude: Attitude, profile: Profile) -> list[Overhang]:
    least_deg = profile.overhang.least_deg if profile.overhang else 45.0
    if profile.bridge is None:
        return []
    most = profile.bridge.most_mm
    return [
        one for one in attitude.overhangs
        if one.span_mm is not None and one.span_mm > most + 1e-3 and one.slope_deg < least_deg
    ]  # fmt: skip


def _up(attitude: Attitude) -> Data:
    """Return the attitude's direction as text: ``+Z``, else its three numbers."""
    for axis, value in zip("XYZ", attitude.up, strict=True):
        if abs(value) > 0.9999:
            return {"up": f"{'+' if value > 0 else '−'}{axis}"}
    return {"up": "({:.2f}, {:.2f}, {:.2f})".format(*attitude.up)}


RULES: tuple[tuple[str, Rule], ...] = (
    ("manufacturing.overhang", overhang),
    ("manufacturing.bridge", bridge),
    ("manufacturing.text_height", text_height),
)

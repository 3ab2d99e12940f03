"""Do the declared chains of dimensions close within their limits?

Judged in closed form: the worst case has to stay inside; where only luck keeps the gap inside (3 σ, counted by root sum
square) that is a remark with the yield to expect; where not even that holds, an error. Links without a tolerance have
the project's general one. Its one rule: whoever is told that a gap is too wide is told which tolerance would do.
"""

from collections.abc import Iterator
from dataclasses import replace

from designhub.checks.asked import GeneralTolerance
from designhub.checks.case import Case, Rule
from designhub.checks.finding import Data, Finding, Limit, Quantity, Status, Words
from designhub.errors import Invalid
from designhub.script.declarations import Declarations, Stackup, StackupLink
from designhub.tolerancing.stackup.allocation import Unreachable, alone, drawn, room, scaled
from designhub.tolerancing.stackup.analysis import Analysis, analysed
from designhub.tolerancing.stackup.chain import Chain, Interval, Link, Target
from designhub.tolerancing.stackup.tolerances import deviations

SEEN_MM = 1e-3
"""Nobody changes a nominal size by less than a micrometre."""
LONGEST_MM = 1e7
"""Ten kilometres: no link of a mechanism is longer, and sums of such numbers are still exact to the micrometre."""

_SOURCE = "Drake (ed.), Dimensioning and Tolerancing Handbook, McGraw-Hill 1999, chap. 9"
_STATUS: dict[str, Status] = {"always": "pass", "statistically": "warn", "never": "fail"}


def closes(case: Case) -> Iterator[Finding]:
    """Every declared chain closes within its limits."""
    if case.declarations is None:
        return
    for stackup in case.declarations.stackups:
        if stackup.links:
            yield _closes(case, stackup)


def _closes(case: Case, stackup: Stackup) -> Finding:
    wrong = upside_down(case, stackup)
    if wrong is not None:
        return wrong
    analysis = analysis_of(stackup, case.asked.tolerance)
    if isinstance(analysis, StackupLink):
        args: Data = {"name": stackup.name, "link": analysis.name}
        return case.finding("tolerance.stackup", "skip", "checks.stackup.closes.unreadable", args, line=stackup.line)
    return judged(case, stackup, analysis)


def upside_down(case: Case, stackup: Stackup, *, rule: str = "tolerance.stackup") -> Finding | None:
    """Return the finding on limits of which the lower is the larger; None where they are in order."""
    low, high = stackup.low_mm, stackup.high_mm
    if low is None or high is None or low <= high:
        return None
    return case.finding(
        rule,
        "fail",
        "checks.stackup.closes.upside_down",
        {"name": stackup.name, "low": low, "high": high},
        limit=_limit(stackup),
        line=stackup.line,
        source=_SOURCE,
        hint=Words(key="checks.stackup.hint.swap"),
    )


def analyses(declarations: Declarations, general: GeneralTolerance) -> Iterator[Analysis]:
    """Yield what can be said of every declared chain whose sizes and tolerances can be read.

    ``general`` is the class of ISO 2768-1 for links without a tolerance.
    """
    found = (analysis_of(stackup, general) for stackup in declarations.stackups if stackup.links and in_order(stackup))
    return (each for each in found if isinstance(each, Analysis))


def analysis_of(stackup: Stackup, general: GeneralTolerance) -> Analysis | StackupLink:
    """Return what can be said of a declared chain; the link where it has one that is nothing to count with."""
    links = []
    for declared in stackup.links:
        link = _link(declared, general)
        if link is None:
            return declared
        links.append(link)
    target = Target(min=stackup.low_mm, max=stackup.high_mm)
    return analysed(Chain(links=tuple(links), target=target, name=stackup.name))


def in_order(stackup: Stackup) -> bool:
    """Tell whether the lower limit is not the larger one."""
    return stackup.low_mm is None or stackup.high_mm is None or stackup.low_mm <= stackup.high_mm


def judged(case: Case, stackup: Stackup, analysis: Analysis, *, rule: str = "tolerance.stackup") -> Finding:
    """Return the finding on a stack-up whose chain is known, whatever it was made from."""
    status = _STATUS.get(analysis.verdict, "pass")
    outside = analysis.worst_case if status != "fail" else analysis.rss
    capability = analysis.capability
    args: Data = {
        "name": stackup.name,
        "min": analysis.worst_case.min,
        "max": analysis.worst_case.max,
        "rss_min": analysis.rss.min,
        "rss_max": analysis.rss.max,
        "percent": 100.0 if capability is None else 100 * capability.expected_yield,
    }
    return case.finding(
        rule,
        status,
        f"checks.stackup.closes.{status}",
        args,
        measured=Quantity(value=_worse_end(outside, analysis.chain.target), unit=analysis.chain.unit),
        limit=_limit(stackup),
        line=stackup.line,
        source=_SOURCE,
        hint=None if status == "pass" else _hint(analysis),
    )


def _hint(analysis: Analysis) -> Words:
    """Return what would keep even the worst case inside: one tolerance, all of them, or other nominal sizes."""
    chain = analysis.chain
    if room(chain, "worst_case") <= 0:
        return Words(key="checks.stackup.hint.off", args={"shift": -room(chain, "worst_case")})
    index = max(range(len(chain.links)), key=lambda i: chain.links[i].effect)
    most = analysis.contributions[index]
    args: Data = {"link": most.link.name, "percent": most.worst_case_percent, "shift": _centring(analysis)}
    suffix = "" if args["shift"] == 0 else "_or_centre"
    half = alone(chain, index)
    if half is not None and drawn(half) > 0:
        args |= {"tolerance": _written(most.link.toleranced(drawn(half))), "now": _written(most.link)}
        return Words(key=f"checks.stackup.hint.link{suffix}", args=args)
    centred = _centred(chain)
    half = None if suffix or centred is None else alone(centred, index)
    if centred is not None and half is not None and drawn(half) > 0:
        mended = most.link.toleranced(min(drawn(half), most.link.half))
        args |= {"shift": centred.middle - chain.middle, "tolerance": _written(mended), "now": _written(most.link)}
        return Words(key="checks.stackup.hint.centred_link", args=args)
    whole = scaled(chain)
    assert not isinstance(whole, Unreachable)  # there is room, and no link of a script is fixed
    args |= {"factor": drawn(whole.chain.links[index].half / most.link.half)}
    return Words(key=f"checks.stackup.hint.all{suffix}", args=args)


def _written(link: Link) -> str:
    """Return the limit deviations of a link as a script has them."""
    upper, lower = round(link.upper, 6), round(link.lower, 6)
    return f"±{upper:g}" if upper == -lower else f"{upper:+g}/{lower:+g}"


def _centred(chain: Chain) -> Chain | None:
    """Return the chain with its gap in the middle of the target; None where the target is open or it is there."""
    if chain.target.min is None or chain.target.max is None:
        return None
    shift = (chain.target.min + chain.target.max) / 2 - chain.middle
    return replace(chain, offset=chain.offset + shift) if abs(shift) > SEEN_MM else None


def _centring(analysis: Analysis) -> float:
    """Return by how much to move the middle of the gap so that the worst case stays inside; 0 where that can't be."""
    target, gap = analysis.chain.target, analysis.worst_case
    up, down = max(target.low - gap.min, 0.0), max(gap.max - target.high, 0.0)
    if (up > 0) == (down > 0):
        return 0.0
    shift = up - down
    moved = Interval(min=gap.min + shift, max=gap.max + shift)
    return shift if target.holds(moved) else 0.0


def _link(declared: StackupLink, general: GeneralTolerance) -> Link | None:
    """Return one link; None where its size or tolerance is nothing to count with."""
    if abs(declared.nominal_mm) > LONGEST_MM:
        return None
    try:
        limits = deviations(declared.tolerance, declared.nominal_mm, general=general)
        return Link(
            name=declared.name,
            nominal=declared.nominal_mm,
            upper=limits.upper,
            lower=limits.lower,
            sensitivity=declared.direction,
            tolerance=declared.tolerance or "",
        )
    except Invalid:
        return None


def _worse_end(gap: Interval, target: Target) -> float:
    """Return the end of the gap that is farther outside, or nearer to the end of its target."""
    return gap.min if gap.min - target.low < target.high - gap.max else gap.max


def _limit(stackup: Stackup) -> Limit:
    return Limit(min=stackup.low_mm, max=stackup.high_mm, unit="mm")


RULES: tuple[tuple[str, Rule], ...] = (("tolerance.stackup", closes),)

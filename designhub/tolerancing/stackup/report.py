"""A stack-up as people read it: rows, links and sentences in the reader's language.

The page, the command line and the PDF show the same report; pictures of it are made in `chart`. Its one rule: numbers
are computed elsewhere and only written here.
"""

from dataclasses import dataclass

from designhub.messages import Message
from designhub.tolerancing.stackup.allocation import Unreachable, drawn, scaled
from designhub.tolerancing.stackup.analysis import Analysis
from designhub.tolerancing.stackup.chain import Interval, Target
from designhub.tolerancing.stackup.methods import Verdict
from designhub.units import format_number, format_quantity
from designhub.units.numbers import decimal_sign

_NAMED_MOST = 12
_DIGITS = 4
"""Significant digits of a result: more than any tolerance is worth."""


@dataclass(frozen=True)
class Row:
    """One method and the gap that it predicts."""

    method: str
    """``worst_case``, ``rss``, ``bender``, ``mrss``, ``mean_shift``, ``six_sigma`` or ``monte_carlo``."""
    label: str
    min: str
    max: str
    holds: bool | None
    """Whether the gap is in its target; None without one."""
    judged: str
    """That as a word; empty without a target."""


@dataclass(frozen=True)
class LinkRow:
    """One link and what it contributes."""

    name: str
    size: str
    tolerance: str
    sensitivity: str
    worst_case_percent: float
    variance_percent: float
    worst_case: str
    variance: str


@dataclass(frozen=True)
class StackReport:
    """A stack-up in one language: everything that a page needs but the picture."""

    language: str
    title: str
    gap: str
    """The gap at nominal sizes."""
    target: str
    verdict: Verdict
    verdict_text: str
    rows: tuple[Row, ...]
    links: tuple[LinkRow, ...]
    """Largest contribution first."""
    remarks: tuple[str, ...]
    """Yield, capability and samples, as far as there are any."""


def report(analysis: Analysis, language: str = "en") -> StackReport:
    """Return the report of an analysis in ``language``."""
    chain = analysis.chain
    say = _Words(language, chain.unit)
    ranked = sorted(analysis.contributions, key=lambda one: -one.variance_percent)
    links = tuple(
        LinkRow(
            name=one.link.name,
            size=format_quantity(one.link.nominal, one.link.unit, language, digits=8),
            tolerance=one.link.tolerance or deviations_text(one.link.upper, one.link.lower, language),
            sensitivity=format_number(one.link.sensitivity, language, digits=_DIGITS),
            worst_case_percent=one.worst_case_percent,
            variance_percent=one.variance_percent,
            worst_case=say.percent(one.worst_case_percent),
            variance=say.percent(one.variance_percent),
        )
        for one in ranked
    )
    return StackReport(
        language=language,
        title=f"{say.word('title')}: {chain.name}" if chain.name else say.word("title"),
        gap=say.size(chain.nominal),
        target=say.target(chain.target),
        verdict=analysis.verdict,
        verdict_text=say.word(analysis.verdict),
        rows=_rows(analysis, say),
        links=links,
        remarks=_remarks(analysis, say),
    )


def deviations_text(upper: float, lower: float, language: str) -> str:
    """Return limit deviations as they stand on a drawing: ``±0.1``, ``+0.2/-0.1``."""
    if upper == -lower:
        return f"±{format_number(upper, language, digits=_DIGITS)}"
    return "/".join(f"{'+' if d > 0 else ''}{format_number(d, language, digits=_DIGITS)}" for d in (upper, lower))


def percent(value: float, language: str) -> str:
    """Return a share with one decimal, so that columns of them stand flush: ``11.0 %``."""
    return f"{value:.1f} %".replace(".", decimal_sign(language))


class _Words:
    """The report's words and numbers in one language."""

    def __init__(self, language: str, unit: str) -> None:
        self.language, self.unit = language, unit

    def word(self, key: str, **args: str | float) -> str:
        return Message(f"stackup.report.{key}", args).text(self.language)

    def number(self, value: float, digits: int = _DIGITS) -> str:
        return format_number(value, self.language, digits=digits)

    def size(self, value: float) -> str:
        """Return a size to a tenth of a micrometre (or of a thousandth of a degree)."""
        return format_quantity(round(value, 4) + 0.0, self.unit, self.language, digits=12)

    def percent(self, value: float) -> str:
        return percent(value, self.language)

    def target(self, target: Target) -> str:
        if target.min is not None and target.max is not None:
            return self.word("range", min=self.size(target.min), max=self.size(target.max))
        if target.min is not None:
            return self.word("at_least", min=self.size(target.min))
        return self.word("no_target") if target.max is None else self.word("at_most", max=self.size(target.max))


def _rows(analysis: Analysis, say: _Words) -> tuple[Row, ...]:
    shown = ["worst_case", "rss", "bender", "mrss"]
    if any(link.shift for link in analysis.chain.links):
        shown += ["mean_shift", "six_sigma"]
    intervals: list[tuple[str, Interval]] = [(name, getattr(analysis, name)) for name in shown]
    if analysis.simulation is not None:
        intervals.append(("monte_carlo", analysis.simulation.limits))
    return tuple(_row(name, interval, analysis, say) for name, interval in intervals)


def _row(name: str, interval: Interval, analysis: Analysis, say: _Words) -> Row:
    holds = None if analysis.verdict == "open" else analysis.chain.target.holds(interval)
    judged = "" if holds is None else say.word("within" if holds else "outside")
    return Row(name, say.word(name), say.size(interval.min), say.size(interval.max), holds, judged)


def _remarks(analysis: Analysis, say: _Words) -> tuple[str, ...]:
    remarks = []
    simulation, capability = analysis.simulation, analysis.capability
    if simulation is not None and simulation.inside is not None:
        share = simulation.inside
        value, low, high = (say.number(100 * s, 5) for s in (share.value, share.low, share.high))
        remarks.append(say.word("yield", value=value, low=low, high=high))
    if capability is not None and capability.cp is not None and capability.cp < 1e3:
        remarks.append(say.word("capability", cp=say.number(capability.cp, 3), cpk=say.number(capability.cpk, 3)))
    if simulation is not None:
        remarks.append(
            say.word(
                "samples",
                samples=format_number(simulation.samples, say.language),
                seed=str(simulation.seed),
                mean=say.size(simulation.mean),
                std=format_quantity(simulation.std, simulation.unit, say.language, digits=_DIGITS),
                skew=say.number(round(simulation.skew, 3)),
                kurtosis=say.number(round(simulation.kurtosis, 3)),
            )
        )
    if analysis.verdict in ("statistically", "never"):
        remarks.append(_would_do(analysis, say))
    if simulation is not None and simulation.not_assembled:
        remarks.append(say.word("not_assembled", count=simulation.not_assembled))
    return tuple(remarks)


def _would_do(analysis: Analysis, say: _Words) -> str:
    """Return the tolerances that would do in the worst case, rounded to the safe side; or why there are none."""
    found = scaled(analysis.chain)
    if isinstance(found, Unreachable):
        return say.word(f"unreachable_{found.reason}")
    links = [
        f"{link.name} ±{format_quantity(drawn(link.half), link.unit, say.language)}"
        for link in found.chain.links
        if link.effect > 0 and not link.fixed
    ]
    shown = links[:_NAMED_MOST] + (["…"] if len(links) > _NAMED_MOST else [])
    return say.word("would_do", tolerances=", ".join(shown))

"""A measured figure, and how figures are printed: always beside what they are a ratio of."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Figure:
    """``value`` of ``what``, against ``base`` of the same run."""

    what: str
    value: float
    base_is: str
    base: float
    unit: str

    @property
    def ratio(self) -> float:
        """``value`` by ``base``."""
        return self.value / self.base


def table(figures: Sequence[Figure]) -> str:
    """Return the figures as lines of text."""
    width = max(len(figure.what) for figure in figures)
    return "\n".join(
        f"  {figure.what:<{width}}  {figure.ratio:8.3f} x {figure.base_is}"
        f"   ({figure.value:.4g} against {figure.base:.4g} {figure.unit})"
        for figure in figures
    )

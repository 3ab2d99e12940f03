"""The diagrams of a solved beam as plots of a sheet, with their words in every language."""

from collections.abc import Iterator

import numpy as np

from designhub.analysis.beams import Bent
from designhub.analysis.beams.result import UNITS, What
from designhub.analysis.sheet.record import Plot, Words
from designhub.messages import LANGUAGES, Message

_WHAT: tuple[What, ...] = ("shear", "moment", "deflection")


def beam_plots(caption: Words, bent: Bent, points: int) -> Iterator[Plot]:
    """Yield one plot each of shear force, bending moment and deflection (downwards positive)."""
    for what in _WHAT:
        places, values = bent.sampled(what, points)
        unit, scale = UNITS[what], 1.0
        if what == "moment" and float(np.max(np.abs(values))) >= 1e4:
            unit, scale = "N·m", 1e-3
        name = {language: Message(f"analysis.mechanics.diagram.{what}").text(language) for language in LANGUAGES}
        yield Plot(
            caption=caption if what == "shear" else "",
            x_name="x",
            x_unit="mm",
            y_name=name,
            y_unit=unit,
            x=tuple(places.tolist()),
            curves=(("", tuple((values * scale).tolist())),),
        )

"""What a script may say about its part: ``feature``, ``material``, ``show``, ``fit``, ``stackup``, ``requirement``.

Its one rule: a declaration is checked for its form here, where the script's own line is in the trace; whether it is
true is measured elsewhere. Outside the hub all of this is harmless.
"""

from collections.abc import Sequence
from typing import Any, get_args

from designhub.errors import Invalid
from designhub.script.dimension import Dimension
from designhub.script.recording import (
    Kind,
    Making,
    NamedFaces,
    Shown,
    Stuff,
    WantedFit,
    WantedRequirement,
    WantedStackup,
    here,
)
from designhub.script.unit_error import refused

_LONGEST_NAME = 80
_LONGEST_WORD = 40


class DeclarationError(Invalid):
    """A declaration that has not the form it needs."""


def feature(
    name: str,
    faces: Any,
    *,
    size: float | None = None,
    kind: Kind = "auto",
    finish: str | None = None,
    process: str | None = None,
    thread: str | None = None,
    clears: str | None = None,
    lettering: bool = False,
) -> None:
    """Name faces of the shown result, and say what they are meant to measure.

    ``faces`` is a Workplane with faces on its stack, a face, several of them, or a CadQuery selector that is applied to
    the result (``"%CYLINDER"``). ``size`` is the diameter of cylinders, the distance of parallel planes, the angle
    between planes; ``kind`` says which where it is not clear. Faces that later operations change are found again.
    ``finish`` is the surface texture (``"Ra 0.8 um"``), ``process`` how these faces are finished where that is not
    the part's own process (``"reamed"``, ``"ground"``), ``thread`` what is cut into a core hole or onto a bolt
    (``"M6"``, ``"M8x1"``), ``clears`` the screw that passes through a hole (``"M6"``, ``"M6 fine"``); ``lettering``
    says that the faces are raised or engraved letters.
    """
    recording, frame = here()
    if kind not in get_args(Kind):
        raise DeclarationError("script.declaration.kind", kind=str(kind), kinds=", ".join(get_args(Kind)))
    named = NamedFaces(
        name=_name(name),
        faces=faces,
        size=size,
        kind=kind,
        finish=_words(finish),
        process=_words(process, _LONGEST_WORD),
        thread=_words(thread, _LONGEST_WORD),
        clears=_words(clears, _LONGEST_WORD),
        lettering=bool(lettering),
        line=frame.f_lineno,
    )
    if recording is not None:
        recording.features.append(named)


def material(name: str, *, density: float | None = None) -> None:
    """Say what the part is made of: a designation (``C45E``, ``EN AW-6082``), or any name with its density.

    ``density`` is a quantity (``quantity(1.24, "g/cm³")``) or a plain number in kg/m³.
    """
    recording, frame = here()
    if isinstance(density, Dimension):
        try:
            density = density.to("kg/m³")
        except Invalid:
            raise refused("script.unit.convert", density, Dimension(1.0, "kg/m³")) from None
    if density is not None and not 0 < density < 30_000:
        raise DeclarationError("script.declaration.density", density=f"{density:g}")
    if recording is not None:
        recording.material = Stuff(name=_name(name), density_kg_m3=density, line=frame.f_lineno)


def process(name: str) -> None:
    """Say how it is made: ``turned``, ``milled``, ``sheet_metal``, ``fdm``, ``sla``, ``laser_cut`` or ``bought``."""
    recording, frame = here()
    if recording is not None:
        recording.process = Making(name=_name(name), line=frame.f_lineno)


def show(
    obj: Any,
    name: str | None = None,
    *,
    bodies: int | None = None,
    color: Any = None,
    alpha: float | None = None,
    **options: Any,
) -> None:
    """Show a Workplane, shape, sketch or assembly as (one of) the result(s) of the script.

    ``bodies`` says of how many separate bodies it is meant to consist (one, unless said).
    """
    recording, frame = here()
    given = {"color": color, "alpha": alpha, **options}
    options = {key: value for key, value in given.items() if value is not None}
    if recording is not None:
        shown = Shown(object=obj, name=None if name is None else _name(name), options=options, bodies=bodies,
                      line=frame.f_lineno)  # fmt: skip
        recording.shown.append(shown)
        return
    editor = frame.f_globals.get("show_object")
    if callable(editor):
        editor(obj, name=name, options=options)


def fit(hole: str, shaft: str, zones: str) -> None:
    """Say that a hole and a shaft belong together: ``fit("guide.bore", "pin.shank", "H7/g6")``."""
    recording, frame = here()
    wanted = WantedFit(hole=_name(hole), shaft=_name(shaft), zones=_name(zones), line=frame.f_lineno)
    if recording is not None:
        recording.fits.append(wanted)


def stackup(
    name: str,
    *,
    plus: Sequence[float] = (),
    minus: Sequence[float] = (),
    lo: float | None = None,
    hi: float | None = None,
    between: tuple[str, str] | None = None,
) -> None:
    """Say that a chain of lengths closes within limits: ``stackup("play", plus=[groove], minus=[ring], lo=0.05)``.

    Instead of the chain, ``between`` may name two features of the result, ``part.feature`` in an assembly: their
    distance is then the gap, and the hub finds out by building anew how each toleranced dimension moves it.
    ``plus`` and ``minus`` are Dimensions with their tolerances; ``lo`` and ``hi`` are lengths or numbers in mm.
    """
    recording, frame = here()
    for link in (*plus, *minus, *(end for end in (lo, hi) if end is not None)):
        if isinstance(link, Dimension) and link.unit != "mm":
            raise refused("script.unit.convert", link, Dimension(1.0, "mm"))
    if lo is None and hi is None:
        raise DeclarationError("script.declaration.stackup_without_limits", name=str(name))
    if bool(plus or minus) == bool(between) or (between and len(between) != 2):
        raise DeclarationError("script.declaration.stackup_chain", name=str(name))
    ends = None if between is None else (_name(between[0]), _name(between[1]))
    wanted = WantedStackup(
        name=_name(name), plus=tuple(plus), minus=tuple(minus), between=ends, lo=lo, hi=hi, line=frame.f_lineno
    )
    if recording is not None:
        recording.stackups.append(wanted)


def requirement(name: str, text: str) -> None:
    """State something that must hold, in words: ``requirement("stroke", "8..12 mm")``."""
    recording, frame = here()
    wanted = WantedRequirement(name=_name(name), text=str(text)[:2000], line=frame.f_lineno)
    if recording is not None:
        recording.requirements.append(wanted)


def _words(text: str | None, longest: int = _LONGEST_NAME) -> str | None:
    return None if text is None else str(text).strip()[:longest]


def _name(name: str) -> str:
    text = str(name).strip()
    if not 0 < len(text) <= _LONGEST_NAME:
        raise DeclarationError("script.declaration.name", name=text[:_LONGEST_NAME], longest=_LONGEST_NAME)
    return text

"""Limits and fits, general tolerances, thread and clearance sizes, process capability, stack-ups.

Pure: numbers in, numbers out; usable alone (``from designhub.tolerancing import fit``). Its one rule: a value that the
standard does not give is an error, never an extrapolation.
"""

from designhub.tolerancing.fits import Fit, fit
from designhub.tolerancing.general import general_angle, general_edge, general_tolerance
from designhub.tolerancing.geometrical import geometrical_tolerance
from designhub.tolerancing.grades import tolerance_um
from designhub.tolerancing.limits import Limits, limits
from designhub.tolerancing.process import process, processes
from designhub.tolerancing.search import nearest, search
from designhub.tolerancing.texture import Texture, read_texture
from designhub.tolerancing.undefined import Undefined, Unreadable

__all__ = [
    "Fit",
    "Limits",
    "Texture",
    "Undefined",
    "Unreadable",
    "fit",
    "general_angle",
    "general_edge",
    "general_tolerance",
    "geometrical_tolerance",
    "limits",
    "nearest",
    "process",
    "processes",
    "read_texture",
    "search",
    "tolerance_um",
]

"""Punching paper and sheet metal: force, work, stripping, clearance, and what the punch itself bears.

Shear strengths stand in ``punched_stock.csv``, each with its source. The one rule: no shear strength is ever assumed;
who computes names one, and the value says itself whether more than one source confirms it.
"""

import csv
import math
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from designhub.analysis.bounds import increasing, not_negative, positive, within
from designhub.analysis.formula import Energy, Force, Length, Number, Stress
from designhub.analysis.formula import formula as formula
from designhub.script.dimension import Dimension

GERE = "Gere & Goodno, Mechanics of Materials, 9th ed., section 1.7 and example 1-4"
SHARMA = "Sharma, A Textbook of Production Engineering, chapter 2 (press tools)"
KALPAKJIAN = "Kalpakjian & Schmid, Manufacturing Engineering and Technology, eq. 16.1"


@dataclass(frozen=True, kw_only=True)
class Stock:
    """What is punched, with its shear strength."""

    name: str
    kind: str
    """``sheet`` (metal) or ``paper``."""
    shear_strength: Dimension
    total_clearance: float | None
    """Usual difference of die and punch diameter as a part of the thickness; None where its source gives none."""
    confirmed: bool
    """Whether more than one source gives about this figure."""
    source: str
    note: str


@cache
def stocks() -> tuple[Stock, ...]:
    """Return all materials of the table, in its order."""
    text = files("designhub.analysis").joinpath("punched_stock.csv").read_text(encoding="utf-8")
    return tuple(
        Stock(
            name=row["name"],
            kind=row["kind"],
            shear_strength=Dimension(float(row["shear_mpa"]), "MPa"),
            total_clearance=float(row["total_clearance"]) if row["total_clearance"] else None,
            confirmed=row["confirmed"] == "yes",
            source=row["source"],
            note=row["note"],
        )
        for row in csv.DictReader(text.splitlines())
    )


def stock(name: str) -> Stock | None:
    """Return the row called ``name`` (case makes no difference), None where there is none.

    >>> stock("paper, bevelled punch").shear_strength, stock("paper, flat punch").confirmed
    (8 MPa, False)
    """
    wanted = name.strip().casefold()
    return next((each for each in stocks() if each.name.casefold() == wanted), None)


@formula("L = π d", source="perimeter of a circle", symbols="d")
def round_edge(diameter: Length) -> Length:
    """Return the length of the cutting edge of a round punch."""
    positive(diameter=diameter)
    return math.pi * diameter


@formula("t = n t_1", source="sum of the sheets; air between loose sheets is not counted", symbols="n t_1")
def stack_thickness(sheets: Number, sheet_thickness: Length) -> Length:
    """Return the thickness of a stack of paper (80 g/m² office paper measures about 0.10 mm a sheet)."""
    positive(sheets=sheets, sheet_thickness=sheet_thickness)
    return sheets * sheet_thickness


@formula("F = K L t τ", source=f"{GERE}; K: {SHARMA}", symbols="L t τ K")
def punch_force(edge: Length, thickness: Length, shear_strength: Stress, wear: Number = 1.0) -> Force:
    """Return the largest force on a punch with a flat face and a cutting edge of length ``edge``.

    ``wear`` is 1 for a sharp edge, 1.1 to 1.3 for a worn one. Raises OutOfRange for a wear below 1 or above 2.
    """
    positive(edge=edge, thickness=thickness, shear_strength=shear_strength)
    within(1.0, 2.0, wear=wear)
    return wear * edge * thickness * shear_strength


@formula("F = k L t R_m", source=KALPAKJIAN, symbols="L t R_m k")
def punch_force_from_tensile(edge: Length, thickness: Length, tensile_strength: Stress, factor: Number = 0.7) -> Force:
    """Return the force on a flat punch where only the tensile strength of the sheet is known (k = 0.7)."""
    positive(edge=edge, thickness=thickness, tensile_strength=tensile_strength)
    within(0.5, 1.0, factor=factor)
    return factor * edge * thickness * tensile_strength


@formula("τ = F / (L t)", source=GERE, symbols="F L t")
def punched_shear_stress(force: Force, edge: Length, thickness: Length) -> Stress:
    """Return the mean shear stress on the cut face; from a measured force it is the shear strength of the stock."""
    positive(edge=edge, thickness=thickness)
    return force / (edge * thickness)


@formula("F' = F k t / (k t + i)", source=f"{SHARMA}, shear on punch and die", symbols="F t k i")
def bevelled_force(force: Force, thickness: Length, penetration: Number, bevel_height: Length) -> Force:
    """Return the force where the face of the punch is inclined by ``bevel_height``, so that it cuts bit by bit.

    ``penetration`` is the part of the thickness after which the stock breaks through (soft steel about 0.4, thin sheet
    and paper up to 1). Raises OutOfRange for a penetration outside 0 to 1.
    """
    positive(force=force, thickness=thickness, penetration=penetration)
    within(0.0, 1.0, penetration=penetration)
    not_negative(bevel_height=bevel_height)
    return force * penetration * thickness / (penetration * thickness + bevel_height)


@formula("W = F k t", source=f"{SHARMA}, energy in press work", symbols="F t k")
def punch_work(force: Force, thickness: Length, penetration: Number) -> Energy:
    """Return the work of one stroke: the force of the flat punch over the depth of its penetration."""
    positive(thickness=thickness)
    within(0.0, 1.0, penetration=penetration)
    return force * penetration * thickness


@formula("F_s = c F", source=f"{SHARMA}: 2 to 20 % of the punch force, by clearance and lubrication", symbols="F c")
def stripping_force(force: Force, fraction: Number) -> Force:
    """Return the force that pulls the stock off the punch; ``fraction`` of the punch force, 0.02 to 0.2.

    Raises OutOfRange for another fraction. The range is a rule of the trade that was confirmed once (10 %).
    """
    within(0.02, 0.2, fraction=fraction)
    return force * fraction


@formula("D = d + c t", source=f"{SHARMA}, example 2.5 (5 % a side)", symbols="d t c")
def die_diameter(punch: Length, thickness: Length, total_clearance: Number) -> Length:
    """Return the diameter of the hole in the die for a ``punch`` that makes the size of the hole.

    ``total_clearance`` is the difference of both diameters over the thickness: twice the clearance a side. Raises
    OutOfRange above 0.5.
    """
    positive(punch=punch, thickness=thickness)
    within(0.0, 0.5, total_clearance=total_clearance)
    return punch + total_clearance * thickness


@formula("u = c t / 2", source=f"{SHARMA}, example 2.5", symbols="t c")
def side_clearance(thickness: Length, total_clearance: Number) -> Length:
    """Return the gap between punch and die on each side."""
    positive(thickness=thickness)
    within(0.0, 0.5, total_clearance=total_clearance)
    return total_clearance * thickness / 2


@formula("σ_c = 4 F / (π d^2)", source=GERE, symbols="F d")
def punch_stress(force: Force, diameter: Length) -> Stress:
    """Return the compressive stress in a round punch."""
    positive(diameter=diameter)
    return 4 * force / (math.pi * diameter**2)


@formula("d_min = 4 t τ / σ_allow", source=f"punch force and punch stress set equal; {GERE}", symbols="t τ σ_allow")
def smallest_punch(thickness: Length, shear_strength: Stress, allowable: Stress) -> Length:
    """Return the diameter below which a round punch is crushed before the stock is cut."""
    positive(thickness=thickness, shear_strength=shear_strength, allowable=allowable)
    return 4 * thickness * shear_strength / allowable


@formula("u = (D - d) / 2", source="geometry of two concentric circles", symbols="D d")
def clearance_between(die: Length, punch: Length) -> Length:
    """Return the gap on each side between a die and a punch; raises OutOfRange where the punch does not fit."""
    increasing(punch=punch, die=die)
    return (die - punch) / 2

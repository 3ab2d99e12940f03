"""Materials of a school workshop: density, stiffness and strength, each with its source.

The figures stand in ``materials.csv``, rough ratios of shear to tensile strength in ``shear_ratios.csv``. Its one rule:
a material that is not in the table, or a figure that its source does not give, is ``None``, never a guess. Strengths
are the least values for the stated condition and thickness; ``confirmed`` says whether another source agrees.
"""

import csv
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PREFIXES = ("wnr", "werkstoffnummer", "werkstoff", "material", "din", "en", "aisi")
"""What people write before a designation or a material number; in normal form."""


@dataclass(frozen=True, kw_only=True)
class Material:
    """One row of the table. Densities in kg/m³, moduli in GPa, strengths in MPa."""

    designation: str
    number: str | None
    """Material number after EN 10027-2, as ``1.4301``."""
    aliases: tuple[str, ...]
    family: str
    condition: str
    density_kg_m3: float
    e_gpa: float | None
    nu: float | None
    shear_gpa: float | None
    """Shear modulus: as its source gives it, else from E and nu of an isotropic material."""
    re_mpa: float | None
    """Yield strength, 0.2 % proof stress or stress at yield."""
    rm_mpa: float | None
    """Tensile strength."""
    elongation_pct: float | None
    """Elongation after fracture, least value."""
    expansion_um_mk: float | None
    """Coefficient of linear thermal expansion in µm/(m·K), that is 10⁻⁶/K, about room temperature."""
    pressure_mpa: float | None
    """Pressure under a bolt head up to which the surface does not give way (VDI 2230)."""
    fatigue_mpa: float | None
    """Endurance limit in reversed tension and compression, polished specimen."""
    source: str
    """Of density, moduli and strengths."""
    more_source: str
    """Of the expansion, pressure and endurance, where they are given."""
    confirmed_by: str
    """Who else prints the same strengths; empty where no other source was found."""

    @property
    def confirmed(self) -> bool:
        """Whether a second source gives the same strengths."""
        return bool(self.confirmed_by)

    @property
    def shear_mpa(self) -> float | None:
        """Rough shear strength from the tensile strength, None where no ratio is known for its family.

        A rule of thumb (Deutschman, Michels & Wilson, Machine Design, 1975, as RoyMech quotes it): 0.75 R_m for steel,
        0.65 for aluminium, 0.9 for ductile and 1.3 for grey cast iron. Stainless steel and copper scatter too much.
        """
        ratio = _shear_ratio(self)
        return None if ratio is None or self.rm_mpa is None else round(ratio * self.rm_mpa, 1)


@cache
def table() -> tuple[Material, ...]:
    """Return all materials in the order of the table."""
    text = Path(__file__).with_name("materials.csv").read_text(encoding="utf-8")
    return tuple(_material(row) for row in csv.DictReader(text.splitlines()))


def find(name: str) -> Material | None:
    """Return the material that ``name`` means, ``None`` where the table does not have it.

    Designation, material number and usual names; blanks, case, hyphens and a heat treatment make no difference.

    >>> find("w.-nr. 1.4301").designation, find("en aw 6082 T6").density_kg_m3
    ('X5CrNi18-10', 2700.0)
    """
    without_treatment = re.sub(r"\s*\+.*$|[\s-]+(T\d+|H\d+|F\d+|O)$", "", name.strip(), flags=re.IGNORECASE)
    for text in (name, without_treatment):
        word = normal(text)
        for candidate in (word, *(word.removeprefix(prefix) for prefix in PREFIXES if word.startswith(prefix))):
            if candidate in _index():
                return _index()[candidate]
    return None


def normal(name: str) -> str:
    """Return ``name`` without case, blanks and punctuation: what two spellings of one material share."""
    return re.sub(r"[\W_]+", "", name.casefold())


@cache
def _index() -> Mapping[str, Material]:
    index: dict[str, Material] = {}
    for material in table():
        for name in (material.designation, material.number, *material.aliases):
            if name:
                index.setdefault(normal(name), material)
    return index


def _material(row: Mapping[str, str]) -> Material:
    e_gpa, nu, shear = _number(row["e_gpa"]), _number(row["nu"]), _number(row["g_gpa"])
    if shear is None and e_gpa is not None and nu is not None:
        shear = e_gpa / (2 * (1 + nu))
    return Material(
        designation=row["designation"],
        number=row["number"] or None,
        aliases=tuple(alias for alias in row["aliases"].split(";") if alias),
        family=row["family"],
        condition=row["condition"],
        density_kg_m3=float(row["density_kg_m3"]),
        e_gpa=e_gpa,
        nu=nu,
        shear_gpa=shear,
        re_mpa=_number(row["re_mpa"]),
        rm_mpa=_number(row["rm_mpa"]),
        elongation_pct=_number(row["elongation_pct"]),
        expansion_um_mk=_number(row["expansion_um_mk"]),
        pressure_mpa=_number(row["pressure_mpa"]),
        fatigue_mpa=_number(row["fatigue_mpa"]),
        source=row["source"],
        more_source=row["more_source"],
        confirmed_by=row["confirmed_by"],
    )


def _shear_ratio(material: Material) -> float | None:
    for of, ratio in _shear_ratios().items():
        if of == material.family or material.designation.startswith(f"{of}-"):
            return ratio
    return None


@cache
def _shear_ratios() -> Mapping[str, float]:
    text = Path(__file__).with_name("shear_ratios.csv").read_text(encoding="utf-8")
    return {row["of"]: float(row["ratio"]) for row in csv.DictReader(text.splitlines())}


def _number(text: str) -> float | None:
    return float(text) if text else None

"""Is a declared length a diameter or a radius? Its name says so, or its doc where the name is a mere ``d`` or ``r``.

Its one rule: only names that can't mean anything else count.
"""

import re

from designhub.script.inference.values import Role

_DIAMETER = re.compile(r"diameter|durchmesser|diametro|diámetro|(?:^|_)dia(?:m)?(?:_|\d|$)", re.IGNORECASE)
_RADIUS = re.compile(r"radius|radio(?:_|\d|$)|raggio|(?:^|_)rad(?:_|\d|$)|halbmesser", re.IGNORECASE)
_SHORT_DIAMETER = re.compile(r"(?:^|_)[dD](?:_|\d|$)|(?:^|_)[dD]_?(?:in|out|bore|pin|hole)")
_SHORT_RADIUS = re.compile(r"(?:^|_)[rR](?:_|\d|$)")
_DIAMETER_TOLD = re.compile(r"\bdiameter|durchmesser|\bdi[aá]metro|[Ø⌀]", re.IGNORECASE)
_RADIUS_TOLD = re.compile(r"\bradius\b|\bradio\b|\braggio\b|\bhalbmesser", re.IGNORECASE)


def role_of(name: str, doc: str) -> Role:
    """Return whether a length called ``name``, described by ``doc``, is a diameter or a radius.

    >>> role_of("bore_diameter", ""), role_of("d", "Durchmesser der Bohrung"), role_of("depth", "of the diameter step")
    ('diameter', 'diameter', '')
    """
    diameter, radius = bool(_DIAMETER.search(name)), bool(_RADIUS.search(name))
    if diameter != radius:
        return "diameter" if diameter else "radius"
    if diameter:
        return ""
    told = bool(_DIAMETER_TOLD.search(doc)), bool(_RADIUS_TOLD.search(doc))
    if _SHORT_DIAMETER.search(name) and told == (True, False):
        return "diameter"
    if _SHORT_RADIUS.search(name) and told == (False, True):
        return "radius"
    return ""

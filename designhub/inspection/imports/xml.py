"""XML that somebody sent.

Its one rule: no entities, no document type, no network, and the parser's own limits on depth and text stay on.
"""

import re

from lxml import etree

from designhub.inspection.unreadable import Unreadable

DOCTYPE = re.compile(r"<!\s*(DOCTYPE|ENTITY)", re.IGNORECASE)


def parsed(content: bytes, name: str) -> etree._Element:
    """Return the root of an XML document; raise `Unreadable` where it is none or declares anything."""
    refuse_declarations(content, name)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Unreadable("inspection.file.damaged", name=name, format="XML") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise Unreadable("inspection.file.entities", name=name)
    return root


def refuse_declarations(content: bytes, name: str) -> None:
    """Raise `Unreadable` where the document declares a type or entities, in whichever encoding."""
    start = content[:4]
    if start.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in start:
        prologue = content[:65536].replace(b"\0", b"")
    else:
        prologue = content[:65536]
    if DOCTYPE.search(prologue.decode("latin-1")):
        raise Unreadable("inspection.file.entities", name=name)

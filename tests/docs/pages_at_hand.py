"""The pages of the documentation, and the pieces of them that a machine can try."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
GUIDES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("[!d]*/*.md"))]
"""What users read."""
PAGES = [
    *(page for page in GUIDES), ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md")),
    *sorted((ROOT / "docs" / "decisions").glob("*.md")), *sorted((ROOT / "parts").glob("*/*.md")),
]  # fmt: skip
"""Everything, decisions too."""

_BLOCK = re.compile(r"^([ \t]*)```(\w+)\n(.*?)^\1```", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, kw_only=True)
class Block:
    """A piece of code in a page."""

    name: str
    """Where it stands: page and number among the blocks of its language."""
    text: str


def blocks(language: str) -> Iterator[Block]:
    """Yield the blocks of ``language`` in the guides, without their indentation."""
    for page in GUIDES:
        found = [match for match in _BLOCK.finditer(page.read_text()) if match[2] == language]
        for number, match in enumerate(found):
            text = re.sub(rf"(?m)^{match[1]}", "", match[3])
            yield Block(name=f"{page.relative_to(ROOT)}-{number}", text=text)


def prose(page: Path) -> str:
    """Return a page without its blocks of code."""
    return _BLOCK.sub("", page.read_text())


def by_name(language: str) -> dict[str, str]:
    """Return the blocks of ``language`` by their names."""
    return {block.name: block.text for block in blocks(language)}

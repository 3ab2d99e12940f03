"""Every link in the pages leads to a file, and to a heading, that is there."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pages_at_hand import PAGES, ROOT, prose

_LINK = re.compile(r"\[[^\]]*\]\(<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\)")
_FILE = re.compile(r"`((?:designhub|api|parts|tests|tools|benchmarks|docs|requirements)/[\w./*-]*)(?:::\w+)?`")
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


def links(page: Path) -> Iterator[str]:
    """Yield where the links and pictures of a page lead, but for other sites."""
    for target in _LINK.findall(prose(page)):
        if not _ELSEWHERE.match(target):
            yield target


def headings(page: Path) -> set[str]:
    """Return the names by which the headings of a page are linked: as GitHub and most others make them."""
    titles = re.findall(r"(?m)^#+ +(.*?) *#*$", prose(page))
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    for target in links(page):
        path, _, heading = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        assert file.exists(), target
        assert not heading or heading in headings(file), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_file_that_a_page_names_is_there(page: Path) -> None:
    named = _FILE.findall(prose(page))

    assert [name for name in named if not any(ROOT.glob(name.rstrip("/")))] == []


def test_every_page_can_be_reached_from_the_readme() -> None:
    """Decisions are listed by their folder."""
    seen, todo = set(), [ROOT / "README.md"]
    while todo:
        page = todo.pop()
        if page in seen or not page.is_file() or page.suffix != ".md":
            continue
        seen.add(page)
        todo += [(page.parent / target.partition("#")[0]).resolve() for target in links(page)]
    users = {page for page in PAGES if page.parent.name != "decisions" and ROOT / "parts" not in page.parents}

    assert {str(page.relative_to(ROOT)) for page in users - seen} == set()


def test_decisions_are_numbered_without_a_gap_and_each_is_guarded() -> None:
    decisions = sorted((ROOT / "docs/decisions").glob("*.md"))

    assert [file.name[:4] for file in decisions] == [f"{number:03}-" for number in range(1, len(decisions) + 1)]
    assert [file.name for file in decisions if "guarded by" not in file.read_text().lower()] == []

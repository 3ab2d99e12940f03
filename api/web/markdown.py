"""Comments as they are shown: a safe part of Markdown.

Its one rule: what a stranger wrote can neither run, nor fetch, nor vouch: no HTML, no pictures, and links that
neither pass on reputation nor know where they were followed from.
"""

from collections.abc import MutableMapping, Sequence
from functools import cache, lru_cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import OptionsDict
from markupsafe import Markup

CELLS_MOST = 2000
"""Cells of the tables of one text: a row of one letter is filled up to the table's width, so few bytes make many."""


@cache
def _parser(*, tables: bool) -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "breaks": True}).enable("strikethrough")
    if tables:
        parser.enable("table")
    parser.disable("image")
    parser.add_render_rule("link_open", _link)
    parser.add_render_rule("heading_open", _as_paragraph)
    parser.add_render_rule("heading_close", _as_paragraph)
    return parser


def _link(
    renderer: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: MutableMapping[str, Any]
) -> str:
    tokens[index].attrSet("rel", "nofollow ugc noopener noreferrer")
    return renderer.renderToken(tokens, index, options, env)


def _as_paragraph(
    renderer: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: MutableMapping[str, Any]
) -> str:
    # a heading in a comment must not enter the outline of the page
    tokens[index].tag = "p"
    return renderer.renderToken(tokens, index, options, env)


@lru_cache(maxsize=256)
def to_html(text: str) -> Markup:
    """Return ``text`` as HTML that is safe to put into a page; tables only as far as they are of a size to be read."""
    return Markup(_parser(tables=_cells(text) <= CELLS_MOST).render(text))  # noqa: S704 - the parser escapes HTML


def _cells(text: str) -> int:
    """Return how many cells the tables in ``text`` could have at most."""
    lines = text.splitlines()
    return len(lines) * max((line.count("|") for line in lines), default=0)

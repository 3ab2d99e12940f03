"""Comments as they are shown: a safe part of Markdown.

Its one rule: what a stranger wrote can neither run, nor fetch, nor vouch: no HTML, no pictures, and links that
neither pass on reputation nor know where they were followed from.
"""

from collections.abc import MutableMapping, Sequence
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import OptionsDict
from markupsafe import Markup


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "breaks": True}).enable(["table", "strikethrough"])
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


def to_html(text: str) -> Markup:
    """Return ``text`` as HTML that is safe to put into a page."""
    return Markup(_parser().render(text))  # noqa: S704 - the parser escapes HTML

"""Help in the person's language: commands and options carry the key of their help, and say it when it is asked for.

Its one rule: no sentence of the help stands in the code. Which language is spoken is known only once the command line
is read, so that keys become sentences in the formatter, which is the last to see them.
"""

import re
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import typer
from typer.core import TyperCommand, TyperGroup

from designhub.cli import speaking

Verb = TypeVar("Verb", bound=Callable[..., Any])
PREFIX = "cli.help."
OF_HELP = "Show this message and exit."
"""What typer says of ``--help``; it takes no other text."""
SECTIONS = frozenset({"Options", "Arguments", "Commands"})


class Formatter(typer.Context.formatter_class):  # type: ignore[misc, valid-type] # its only public name
    """Writes help; a key in it as the sentence, and typer's own few words translated."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write how the command is called."""
        super().write_usage(prog, args, f"{speaking.text('cli.help.word.usage')} " if prefix is None else prefix)

    def write_heading(self, heading: str) -> None:
        """Write the name of a section."""
        super().write_heading(_word(heading.lower()) if heading in SECTIONS else heading)

    def write_text(self, text: str) -> None:
        """Write a paragraph."""
        super().write_text(spoken(text))

    def write_dl(self, rows: Sequence[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Write options or commands beside what they do."""
        super().write_dl([(name, spoken(text)) for name, text in rows], col_max, col_spacing)


def spoken(text: str) -> str:
    """Return a text of the help: the sentence for its key, with what typer has put behind it."""
    if text == OF_HELP:
        return _word("help")
    if not text.startswith(PREFIX):
        return _brackets(text)
    key, space, rest = text.partition(" ")
    return speaking.text(key) + space + _brackets(rest)


def _brackets(rest: str) -> str:
    """Translate ``[default: 20; required]``."""
    rest = re.sub(r"default: ([^;\]]*)", lambda found: _word("default", value=found[1]), rest)
    return re.sub(r"\brequired(?=\])", _word("required"), rest)


def _word(name: str, **args: str) -> str:
    return speaking.text(f"{PREFIX}word.{name}", **args)


class Context(typer.Context):
    """Where a command runs; its help is written by our formatter."""

    formatter_class = Formatter


class Command(TyperCommand):
    """A command whose help is a key."""

    context_class = Context


class Group(TyperGroup):
    """A group of commands whose help is a key."""

    context_class = Context


class App(typer.Typer):
    """Commands, each with the help ``cli.help.do.<prefix><name>``; ``about`` is the key of the whole."""

    def __init__(self, *, about: str, prefix: str = "", cls: type[Group] = Group, **settings: Any) -> None:
        super().__init__(cls=cls, help=about, no_args_is_help=True, rich_markup_mode=None, **settings)
        self._prefix = prefix

    def command(self, name: str | None = None, **settings: Any) -> Callable[[Verb], Verb]:
        """Return what adds a function as the command ``name``."""
        key = f"{PREFIX}do.{self._prefix}{name}"
        return super().command(name, **{"cls": Command, "help": key, **settings})

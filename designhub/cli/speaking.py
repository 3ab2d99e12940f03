"""How the command line speaks: in the person's language, on the right stream, plain where nobody watches.

Results go to standard output, everything else to standard error. Its one rule: an error is one line, never a trace.
"""

import os
import sys
from collections.abc import Mapping
from contextvars import ContextVar

import typer

from designhub.messages import Argument, Message, negotiate

_language: ContextVar[str] = ContextVar("language", default="en")


def of_environment(environment: Mapping[str, str] = os.environ) -> str:
    """Return the language that the environment asks for, as POSIX says: LC_ALL before LC_MESSAGES before LANG."""
    wanted = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return negotiate([next((value for value in wanted if value), "en")])


def speak(language: str) -> None:
    """Speak ``language`` from here on."""
    _language.set(negotiate([language]))


def language() -> str:
    """Return the language spoken."""
    return _language.get()


def text(key: str, **args: Argument) -> str:
    """Return the sentence for ``key``."""
    return Message(key, args).text(language())


def say(key: str, **args: Argument) -> None:
    """Write a sentence to standard output."""
    typer.echo(text(key, **args))


def remark(key: str, **args: Argument) -> None:
    """Write a sentence to standard error: progress, advice."""
    typer.echo(text(key, **args), err=True)


def stop(key: str, *, status: int = 2, **args: Argument) -> typer.Exit:
    """Write the one line of an error to standard error, and return what ends the command."""
    complain(text(key, **args))
    return typer.Exit(status)


def complain(line: str) -> None:
    """Write ``line``, on one line whatever is in it, as an error to standard error."""
    typer.echo(f"designhub: {' '.join(line.split())}", err=True)


class Progress:
    """One line on standard error that is written over; a line for each thing where that is no terminal."""

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()

    def show(self, line: str, *, lasting: bool = False) -> None:
        """Show ``line``; on a terminal it is written over by the next, elsewhere only ``lasting`` ones are written."""
        if self._live:
            typer.echo(f"\r\x1b[K{line}", nl=False, err=True)
        elif lasting:
            typer.echo(line, err=True)

    def clear(self) -> None:
        """Take the line away."""
        if self._live:
            typer.echo("\r\x1b[K", nl=False, err=True)

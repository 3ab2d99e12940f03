"""``designhub``: the hub and its checks on the command line.

Works without a server on local files, and against a hub after ``designhub login``. Exit codes: 0 all is well, 1
something was found (a failing check, a refused input), 2 the command could not do its work.
"""

import logging
import sys
from typing import Annotated, Any

import structlog
import typer

import designhub
from designhub.cli import admin, build, check, fit, hub, quantity, serve, sheet, speaking, stackup
from designhub.cli.helping import App, Group
from designhub.errors import DesignHubError, Invalid


class Commands(Group):
    """The commands; an error of ours becomes one line on standard error."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Speak the environment's language until the line is found to ask for another."""
        speaking.speak(speaking.of_environment())
        return super().parse_args(ctx, args)

    def invoke(self, ctx: Any) -> Any:
        """Run a command; end with code 2 for a refusal, 130 for an interruption."""
        try:
            return super().invoke(ctx)
        except DesignHubError as error:
            problems = error.problems if isinstance(error, Invalid) else ()
            for message in [problem.message for problem in problems] or [error.message]:
                speaking.complain(message.text(speaking.language()))
            raise typer.Exit(2) from None
        except OSError as error:
            speaking.complain(f"{error.filename}: {error.strerror}" if error.filename else str(error))
            raise typer.Exit(2) from None
        except KeyboardInterrupt:
            raise typer.Exit(130) from None


app = App(
    name="designhub",
    cls=Commands,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    about="cli.help.do.app",
)


def _speak(wanted: str | None) -> None:
    """Speak at once, so that the help which the same line asks for is in that language."""
    if wanted:
        speaking.speak(wanted)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"designhub {designhub.__version__}")
        raise typer.Exit


@app.callback()
def main(
    _language: Annotated[
        str | None, typer.Option("--language", "-l", callback=_speak, is_eager=True, help="cli.help.language")
    ] = None,
    _: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="cli.help.version")] = False,
) -> None:
    """Speak the person's language; keep standard output for results."""
    structlog.configure(
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
        wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR),
    )


app.command("fit", context_settings={"ignore_unknown_options": True})(fit.fit)
app.command("quantity", context_settings={"ignore_unknown_options": True})(quantity.quantity)
app.command("stackup")(stackup.stackup)
app.command("build")(build.build)
app.command("sheet")(sheet.sheet)
app.command("check")(check.check)
app.command("login")(hub.login)
app.command("submit")(hub.submit)
app.command("log")(hub.log)
app.command("show")(hub.show)
app.command("serve")(serve.serve)
app.command("worker")(serve.worker)
app.add_typer(admin.app, name="admin")

if __name__ == "__main__":
    app()

"""``designhub``: the hub and its checks on the command line.

Works without a server on local files, and against a hub after ``designhub login``. Exit codes: 0 all is well, 1
something was found (a failing check, a refused input), 2 the command could not do its work.
"""

from typing import Annotated, Any

import typer
from typer.core import TyperGroup

import designhub
from designhub.cli import admin, build, check, hub, quantity, serve, speaking
from designhub.errors import DesignHubError, Invalid


class Commands(TyperGroup):
    """The commands; an error of ours becomes one line on standard error."""

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


app = typer.Typer(
    name="designhub",
    cls=Commands,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Design one mechanism together: build, check and review parametric CadQuery parts.",
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"designhub {designhub.__version__}")
        raise typer.Exit


@app.callback()
def main(
    language: Annotated[
        str | None, typer.Option("--language", "-l", help="Language of texts and numbers: en, es, it, de.")
    ] = None,
    _: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Speak the person's language."""
    speaking.speak(language or speaking.of_environment())


app.command("quantity", context_settings={"ignore_unknown_options": True})(quantity.quantity)
app.command("build")(build.build)
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

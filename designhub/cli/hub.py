"""``designhub login``, ``submit``, ``log`` and ``show``: working against a hub.

A part on the hub is named by its script (its ``project.toml`` says to which project and part it belongs), or as
``project/part``.
"""

import json
import sys
import time
import uuid
from pathlib import Path
from typing import Annotated, Any

import typer

from designhub.cli import credentials, speaking
from designhub.cli.building import with_values
from designhub.cli.client import Hub, address
from designhub.cli.credentials import Credentials
from designhub.cli.sources import Found, find
from designhub.cli.told import finding_lines, parameter_line, revision_line
from designhub.errors import Invalid
from designhub.pipeline.project_file import FILE, read_project

POLL_S = 0.5
LONGEST_WAIT_S = 600.0
_SHOWABLE = frozenset({"previewed", "built", "failed"})

Project = Annotated[str | None, typer.Option("--project", help="cli.help.project")]
Part = Annotated[str | None, typer.Option("--part", help="cli.help.part")]


def login(
    url: Annotated[str, typer.Argument(metavar="URL", help="cli.help.login.url")],
    name: Annotated[str | None, typer.Option("--user", "-u", help="cli.help.login.user")] = None,
    token: Annotated[str | None, typer.Option("--token", help="cli.help.login.token")] = None,
) -> None:
    """Sign in to a hub and keep a token for the next commands; the password is not kept."""
    with Hub(address(url), token or "") as hub:
        if token is None:
            token = _token(hub, name or _asked("cli.login.name"), _asked("cli.login.password", secret=True))
            hub.use(token)
        person = hub.get("/sessions/current")["person"]
    if person is None:
        raise speaking.stop("cli.login.token_refused", url=hub.url)
    credentials.keep(Credentials(url=hub.url, login=person["login"], token=token))
    speaking.say("cli.login.done", url=hub.url, name=person["name"], file=str(credentials.file()))


def submit(
    path: Annotated[Path, typer.Argument(metavar="PATH", help="cli.help.submit.path")],
    message: Annotated[str, typer.Option("--message", "-m", help="cli.help.submit.message")],
    project: Project = None,
    part: Part = None,
    values: Annotated[list[str] | None, typer.Option("--set", metavar="NAME=VALUE", help="cli.help.set")] = None,
    wait: Annotated[bool, typer.Option("--wait/--no-wait", help="cli.help.submit.wait")] = True,
) -> None:
    """Submit files as new revisions; exit 1 when one fails to build or has failing findings."""
    failed = False
    with Hub.of(credentials.load()) as hub:
        for found in find([path]):
            base = _address(found, project, part)
            revision = _submit(hub, base, found, message, values or [])
            typer.echo(revision_line(revision))
            failed |= wait and not _went_well(hub, base, revision)
    raise typer.Exit(1 if failed else 0)


def log(
    part: Annotated[str, typer.Argument(metavar="PART", help="cli.help.which_part")],
    limit: Annotated[int, typer.Option("-n", "--limit", min=1, max=200, help="cli.help.log.limit")] = 20,
) -> None:
    """List a part's revisions, newest first."""
    with Hub.of(credentials.load()) as hub:
        revisions = hub.get(f"{_named(part)}/revisions", limit=limit)["items"]
    for revision in revisions:
        typer.echo(revision_line(revision))


def show(
    part: Annotated[str, typer.Argument(metavar="PART", help="cli.help.which_part")],
    number: Annotated[int | None, typer.Argument(metavar="[NUMBER]", help="cli.help.show.number")] = None,
    everything: Annotated[bool, typer.Option("--all", help="cli.help.all")] = False,
) -> None:
    """Show one revision: who made it, its parameters, its findings and its files."""
    base = _named(part)
    with Hub.of(credentials.load()) as hub:
        number = number or hub.get(base)["latest"]
        if number is None:
            raise speaking.stop("cli.show.no_revision", part=part)
        at = f"{base}/revisions/{number}"
        revision = hub.get(at)
        parameters = hub.get(f"{at}/parameters")["items"]
        findings = hub.get(f"{at}/findings")["items"]
    typer.echo(revision_line(revision))
    for parameter in parameters:
        typer.echo(parameter_line(parameter))
    for line in finding_lines(findings, everything=everything):
        typer.echo(line)
    for artifact in (revision["outcome"] or {}).get("artifacts", ()):
        typer.echo(f"    {hub.url}/api/v1{at}/artifacts/{artifact['name']}")


def _token(hub: Hub, name: str, password: str) -> str:
    """Sign in, and return a fresh token for programs."""
    session = hub.post("/sessions", json={"login": name, "password": password})
    made = hub.post("/tokens", json={"name": "designhub CLI"}, headers={"X-CSRF-Token": session["csrf"]})
    return str(made["secret"])


def _submit(hub: Hub, base: str, found: Found, message: str, values: list[str]) -> Any:
    source = with_values(found.source, values)
    latest = hub.get(base)["latest"]
    data = {"entry": source.entry, "message": message, "parameters": json.dumps(dict(source.parameters))}
    if latest is not None:
        data["parent"] = str(latest)
    files = [("files", (path, content)) for path, content in source.files.items()]
    return hub.post(f"{base}/revisions", data=data, files=files, headers={"Idempotency-Key": uuid.uuid4().hex})


def _went_well(hub: Hub, base: str, revision: Any) -> bool:
    """Wait for the build of ``revision``, show its findings, and tell whether none of them fails."""
    revision = _wait(hub, base, revision)
    findings = hub.get(f"{base}/revisions/{revision['number']}/findings")["items"]
    for line in finding_lines(findings):
        typer.echo(line)
    if revision["state"] == "previewed":
        speaking.remark("cli.submit.later", number=revision["number"])
    return not any(finding["status"] == "fail" for finding in findings)


def _wait(hub: Hub, base: str, revision: Any) -> Any:
    """Return ``revision`` once there is something to see of it, its exports and trials may still go on.

    Raises what ends the command when that takes too long.
    """
    progress = speaking.Progress()
    ends = time.monotonic() + LONGEST_WAIT_S
    while revision["state"] not in _SHOWABLE:
        if time.monotonic() > ends:
            raise speaking.stop("cli.submit.still_building", number=revision["number"])
        progress.show(speaking.text("cli.submit.building", part=revision["part"], number=revision["number"]))
        time.sleep(POLL_S)
        revision = hub.get(f"{base}/revisions/{revision['number']}")
    progress.clear()
    return revision


def _asked(key: str, *, secret: bool = False) -> str:
    """Return what the person answers; a line of standard input where nobody sits there."""
    if sys.stdin.isatty():
        return str(typer.prompt(speaking.text(key), hide_input=secret, err=True))
    return sys.stdin.readline().rstrip("\r\n")


def _address(found: Found, project: str | None, part: str | None) -> str:
    """Return where ``found`` lives on the hub, without the API's root."""
    folder = found.path.parent
    if project is None and (folder / FILE).is_file():
        project = read_project(folder).slug
    if project is None:
        raise Invalid("cli.hub.which_project", path=str(found.path))
    return f"/projects/{project}/parts/{part or found.name}"


def _named(part: str) -> str:
    path = Path(part)
    if path.is_file():
        (found,) = find([path])
        return _address(found, None, None)
    project, slash, name = part.partition("/")
    if not slash or not project or not name or "/" in name:
        raise Invalid("cli.hub.which_part", text=part)
    return f"/projects/{project}/parts/{name}"

"""``designhub admin``: people, schools, projects and the state of this machine.

These commands work on the hub's own data folder, with the rights of whoever may read it. Its one rule: they call the
same verbs as the API, as the operator, and each leaves its event.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from designhub.cli import speaking
from designhub.cli.helping import App
from designhub.cli.serve import Data, settings_of
from designhub.people import accounts, memberships
from designhub.people.caller import Person
from designhub.projects.create import create_project
from designhub.revisions.rejudge import rejudge_all
from designhub.sandbox import Diagnosis, Sandbox
from designhub.settings import Settings
from designhub.store.store import Store

app = App(about="cli.help.admin")
user = App(about="cli.help.user", prefix="user.")
school = App(about="cli.help.school", prefix="school.")
project = App(about="cli.help.admin.project", prefix="project.")
app.add_typer(user, name="user")
app.add_typer(school, name="school")
app.add_typer(project, name="project")

OPERATOR = Person(id="operator", login="operator", name="Operator", school=None, language="en", is_admin=True)
"""Whoever may read the hub's data folder."""

Name = Annotated[str, typer.Argument(metavar="LOGIN")]


@contextmanager
def _store(settings: Settings) -> Iterator[Store]:
    store = Store.open(settings)
    try:
        yield store
    finally:
        store.close()


@app.command("doctor")
def doctor(
    as_json: Annotated[bool, typer.Option("--json", help="cli.help.doctor.json")] = False,
) -> None:
    """Tell what the sandbox enforces on this machine, found out by trying; exit 1 when scripts would not be run."""
    settings = Settings()
    with Sandbox(strictness=settings.sandbox) as sandbox:
        found = sandbox.doctor()
    if as_json:
        typer.echo(json.dumps(_diagnosis(found), ensure_ascii=False, indent=2))
    else:
        for line in _lines(found, settings):
            typer.echo(line)
    raise typer.Exit(0 if found.runs else 1)


@user.command("add")
def add_user(
    login: Name,
    name: Annotated[str, typer.Option(help="cli.help.user.name")] = "",
    school: Annotated[str | None, typer.Option(help="cli.help.user.school")] = None,
    language: Annotated[str, typer.Option(help="cli.help.user.language")] = "en",
    admin: Annotated[bool, typer.Option("--admin", help="cli.help.user.admin")] = False,
    data: Data = None,
) -> None:
    """Create an account and print its made-up password, once."""
    with _store(settings_of(data)) as store:
        made = accounts.create_person(
            store, by=OPERATOR, login=login, name=name, school=school, language=language, is_admin=admin
        )
    speaking.say("cli.admin.password", login=made.person.login, password=made.password)


@user.command("list")
def list_users(data: Data = None) -> None:
    """List the accounts."""
    with _store(settings_of(data)) as store:
        for person in accounts.people(store, by=OPERATOR):
            typer.echo(
                "\t".join([person.login, person.name, person.school or "-", "admin" if person.is_admin else "-"])
            )


@user.command("disable")
def disable_user(login: Name, data: Data = None) -> None:
    """Close an account: nobody signs in with it any more, what it made stays."""
    with _store(settings_of(data)) as store:
        accounts.disable_person(store, by=OPERATOR, login=login)
    speaking.say("cli.admin.disabled", login=login)


@app.command("password")
def password(login: Name, data: Data = None) -> None:
    """Give an account a new made-up password and print it, once; its sign-ins end."""
    with _store(settings_of(data)) as store:
        made = accounts.reset_password(store, by=OPERATOR, login=login)
    speaking.say("cli.admin.password", login=login, password=made)


@school.command("add")
def add_school(
    slug: Annotated[str, typer.Argument(metavar="SLUG")],
    name: Annotated[str, typer.Option(help="cli.help.school.name")],
    country: Annotated[str, typer.Option(help="cli.help.school.country")] = "",
    language: Annotated[str, typer.Option(help="cli.help.school.language")] = "en",
    data: Data = None,
) -> None:
    """Create a school."""
    with _store(settings_of(data)) as store:
        made = accounts.create_school(store, by=OPERATOR, slug=slug, name=name, country=country, language=language)
    speaking.say("cli.admin.school", slug=made.slug, name=made.name)


@project.command("add")
def add_project(
    slug: Annotated[str, typer.Argument(metavar="SLUG")],
    owner: Annotated[str, typer.Option(help="cli.help.project.owner")],
    name: Annotated[str, typer.Option(help="cli.help.project.name")] = "",
    data: Data = None,
) -> None:
    """Create a project that belongs to a person."""
    with _store(settings_of(data)) as store:
        person = accounts.person_by_login(store, owner)
        if person is None:
            raise speaking.stop("cli.admin.nobody", login=owner)
        made = create_project(store, by=person, slug=slug, name=name or slug)
    speaking.say("cli.admin.project", slug=made.slug, name=made.name)


@project.command("member")
def add_member(
    slug: Annotated[str, typer.Argument(metavar="PROJECT")],
    login: Name,
    role: Annotated[str, typer.Option(help="cli.help.member.role")] = "student",
    data: Data = None,
) -> None:
    """Add a person to a project, or change their role."""
    with _store(settings_of(data)) as store:
        memberships.add_member(store, by=OPERATOR, project=slug, login=login, role=role)
    speaking.say("cli.admin.member", project=slug, login=login, role=role)


@app.command("migrate")
def migrate(data: Data = None) -> None:
    """Bring the database to the newest form; every start of the hub does that too."""
    with _store(settings_of(data)):
        speaking.say("cli.admin.migrated")


@app.command("rejudge")
def rejudge(
    everything: Annotated[bool, typer.Option("--all", help="cli.help.rejudge.all")] = False,
    data: Data = None,
) -> None:
    """Judge old revisions with today's rules; no script is run, no shape is loaded."""
    with _store(settings_of(data)) as store:
        count = rejudge_all(store, everything=everything)
    speaking.say("cli.admin.rejudged", count=count)


@app.command("verify")
def verify(data: Data = None) -> None:
    """Look whether the record of events is whole; exit 1 when somebody changed it."""
    with _store(settings_of(data)) as store:
        broken = store.verify_events()
    if broken is not None:
        raise speaking.stop("cli.admin.events_broken", status=1, number=broken)
    speaking.say("cli.admin.events_whole")


def _lines(found: Diagnosis, settings: Settings) -> Iterator[str]:
    verdict = "cli.doctor.runs" if found.runs else "cli.doctor.refuses"
    yield speaking.text(verdict, strictness=settings.sandbox, reason=found.refusal)
    yield f"{found.kernel} ({found.architecture}), Landlock {found.landlock_abi}, uid {found.user}"
    missing = {each.layer.name: each for each in found.missing}
    for layer in found.layers:
        sign = "+" if layer.enforced else "-"
        yield f"  {sign} {layer.name}: {speaking.text(f'sandbox.layer.{layer.name}')}"
        if layer.name in missing:
            lost = missing[layer.name]
            yield f"      {lost.why.text(speaking.language())} {lost.follows.text(speaking.language())}"
    for attempt in found.attempts:
        sign = "+" if attempt.refused else "!"
        word = speaking.text("cli.doctor.refused" if attempt.refused else "cli.doctor.allowed")
        yield f"  {sign} {attempt.message.text(speaking.language())}: {word}"
    if found.warm is not None:
        yield speaking.text("cli.doctor.byte_code" if found.byte_code else "cli.doctor.no_byte_code")


def _diagnosis(found: Diagnosis) -> dict[str, object]:
    return {
        "runs": found.runs,
        "refusal": found.refusal,
        "kernel": found.kernel,
        "architecture": found.architecture,
        "landlock_abi": found.landlock_abi,
        "byte_code": found.byte_code,
        "layers": [{"name": one.name, "enforced": one.enforced, "reason": one.reason} for one in found.layers],
        "attempts": [{"name": one.name, "refused": one.refused, "reason": one.reason} for one in found.attempts],
    }

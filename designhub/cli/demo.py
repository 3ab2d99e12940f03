"""The demonstration project: three schools, their people, the hole puncher and what was said about it.

Its one rule: everything goes through the same verbs as a person's own work, so the demonstration shows nothing that the
hub can't do. Loading it twice changes nothing.
"""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from designhub.people import accounts, memberships
from designhub.people.caller import Person
from designhub.pipeline.project_file import Entry, ProjectFile, read_project
from designhub.projects import create, show
from designhub.projects.values import Bounds
from designhub.reviews import threads
from designhub.reviews.anchor import Pin, View
from designhub.revisions import artifacts, submit
from designhub.store.store import Store

LIBRARY = Path(__file__).resolve().parents[2] / "parts"
ACCOUNTS = "demo-accounts.json"
PROJECTS = ("hole_puncher", "shaft_coupling", "bearing_block")
WAITED_FOR = "hole_puncher"

SCHOOLS = (
    ("pamplona", "CIP Pamplona", "ES", "es"),
    ("torino", "Istituto Tecnico Torino", "IT", "it"),
    ("stuttgart", "Berufsschule Stuttgart", "DE", "de"),
)


@dataclass(frozen=True, kw_only=True)
class Someone:
    """A person of the demonstration."""

    login: str
    name: str
    school: str
    language: str
    role: str


PEOPLE = (
    Someone(login="maite", name="Maite (teacher)", school="pamplona", language="es", role="teacher"),
    Someone(login="iker", name="Iker", school="pamplona", language="es", role="student"),
    Someone(login="giulia", name="Giulia", school="torino", language="it", role="partner"),
    Someone(login="lena", name="Lena", school="stuttgart", language="de", role="partner"),
)


@dataclass(frozen=True, kw_only=True)
class DemoAccount:
    """How to sign in to the demonstration."""

    login: str
    password: str
    role: str


def load_demo(store: Store) -> list[DemoAccount]:
    """Create the demonstration in an empty hub, or return how to sign in to the one that is there."""
    file = store.settings.data / ACCOUNTS
    owner = accounts.create_first_owner(store)
    if owner is not None:
        listed = [DemoAccount(login=owner.person.login, password=owner.password, role="owner")]
        people = _people(store, owner.person, listed)
        _write_private(file, listed)
        for slug in PROJECTS:
            _project(store, read_project(LIBRARY / slug), owner.person, people)
    if not file.exists():
        return []
    return [DemoAccount(**account) for account in json.loads(file.read_text(encoding="utf-8"))]


def waiting(store: Store) -> list[str]:
    """Return the parts of the hole puncher that can't be looked at yet."""
    parts = show.parts(store, by=_owner(store), project=WAITED_FOR)
    return [part.slug for part in parts if part.state in {None, "queued", "building"}]


def add_remarks(store: Store) -> None:
    """Say what the partner schools said, once the parts are there to say it about."""
    owner = _owner(store)
    if threads.threads(store, by=owner, project="hole_puncher", part="punch_pin").items:
        return
    giulia, lena = (accounts.person_by_login(store, login) for login in ("giulia", "lena"))
    if giulia is None or lena is None:
        return
    threads.open_thread(
        store,
        by=giulia,
        project="hole_puncher",
        part="punch_pin",
        revision=2,
        title="Un angolo di 20° taglierebbe meglio?",
        body="Con 25 fogli la forza sulla mano è alta. Proviamo **20°** invece di 15°?",
        anchor=_pin(store, owner, "shank"),
    )
    threads.open_thread(
        store,
        by=lena,
        project="hole_puncher",
        part="hole_puncher",
        revision=1,
        title="Wie viele Blatt Papier?",
        body="Der Schlitz ist 2,5 mm hoch: das sind etwa 24 Blatt mit 80 g/m². Ist das so gewollt?",
    )


def _people(store: Store, owner: Person, listed: list[DemoAccount]) -> dict[str, tuple[Person, str]]:
    for slug, name, country, language in SCHOOLS:
        accounts.create_school(store, by=owner, slug=slug, name=name, country=country, language=language)
    people = {}
    for someone in PEOPLE:
        account = accounts.create_person(
            store,
            by=owner,
            login=someone.login,
            name=someone.name,
            school=someone.school,
            language=someone.language,
        )
        listed.append(DemoAccount(login=someone.login, password=account.password, role=someone.role))
        people[someone.login] = (account.person, someone.role)
    return people


def _project(store: Store, project: ProjectFile, owner: Person, people: dict[str, tuple[Person, str]]) -> None:
    envelope = project.asked.envelope
    create.create_project(
        store,
        by=owner,
        slug=project.slug,
        name=project.name,
        description=project.description,
        bounds=Bounds(x_mm=envelope.x_mm, y_mm=envelope.y_mm, z_mm=envelope.z_mm),
        tolerance=project.asked.tolerance,
        geometrical=project.asked.geometrical,
        process=project.asked.process,
        fits=project.asked.fits,
    )
    for person, role in people.values():
        memberships.add_member(store, by=owner, project=project.slug, login=person.login, role=role)
    student = people["iker"][0]
    for entry in project.parts:
        create.create_part(store, by=owner, project=project.slug, slug=entry.name, name=entry.title or entry.name)
        for number, (files, message) in enumerate(_history(project, entry)):
            submit.submit(
                store,
                by=student,
                project=project.slug,
                part=entry.name,
                files=files,
                entry=entry.entry,
                message=message,
                parent=number or None,
            )


def _history(project: ProjectFile, entry: Entry) -> Iterator[tuple[dict[str, bytes], str]]:
    """Yield the revisions of a part; the punch pin's first one took the diameter for a radius."""
    files = dict(project.source(entry).files)
    if entry.name == "punch_pin":
        slip = files[entry.entry].replace(b".circle(diameter / 2)", b".circle(diameter)", 1)
        yield {entry.entry: slip}, "First draft"
        yield files, "circle() takes the radius: mended"
    else:
        yield files, "First revision"


def _pin(store: Store, owner: Person, feature: str) -> Pin | None:
    measurements = artifacts.measurements(store, by=owner, project="hole_puncher", part="punch_pin", number=2)
    named = next((one for one in measurements.features if one.feature == feature), None) if measurements else None
    if measurements is None or named is None or not named.faces:
        return None
    face = measurements.faces[named.faces[0]]
    x, y, z = face.center
    radius = face.radius_mm or 0.0
    return Pin(
        face=face.index,
        point=(x, y - radius, z),
        normal=(0, -1, 0),
        view=View(position=(35, -60, 45), target=(0, 0, 15)),
    )


def _owner(store: Store) -> Person:
    owner = accounts.person_by_login(store, "owner")
    if owner is None:
        raise RuntimeError("the demonstration has no owner")
    return owner


def _write_private(file: Path, listed: list[DemoAccount]) -> None:
    """Keep the made-up passwords where only the hub's user can read them, to print them at the next start."""
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as out:
        json.dump([vars(account) for account in listed], out)

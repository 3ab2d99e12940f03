"""Submitting a revision from the page: edited in the browser, dropped as files, or both."""

from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from starlette.datastructures import UploadFile
from starlette.responses import Response

from api.deps import NUMBER_MOST, Hub, Reading, may
from api.revisions import read_files
from api.web import parameters, part_view
from api.web.forms import Fields, Kept, Uploads, problems, read_number, see_other
from api.web.part_view import Place
from api.web.rendering import page
from designhub import ids
from designhub.errors import Conflict, Invalid, TooLarge
from designhub.people.caller import Caller
from designhub.pipeline.source import IMPORTED
from designhub.revisions import history
from designhub.revisions import submit as submitting
from designhub.revisions.draft import SCRIPTS
from designhub.revisions.values import Revision

router = APIRouter(prefix="/projects/{project}/parts/{part}/submit")

STARTER = '''"""{name}."""
import cadquery as cq
from designhub.script import mm, show

length = mm(40, lo=10, hi=100, doc="")
width = mm(20, lo=10, hi=60, doc="")
height = mm(8, lo=2, hi=30, doc="")

body = cq.Workplane().box(length, width, height)

show(body, "{slug}")
'''
"""What the editor offers for a part without a revision: it builds as it stands."""


@dataclass(frozen=True)
class Base:
    """The revision that is built upon, and its files; empty for the first one."""

    revision: Revision | None = None
    files: dict[str, bytes] = field(default_factory=dict)

    @property
    def entry(self) -> str:
        """The file it starts with."""
        return self.revision.entry if self.revision else ""

    @property
    def source(self) -> str:
        """The text of that file where it is a script."""
        return self.files[self.entry].decode(errors="replace") if _is(self.entry, SCRIPTS) else ""


@router.get("")
def show_form(
    request: Request,
    store: Hub,
    by: Annotated[Caller, may("revision.submit")],
    reader: Reading,
    project: str,
    part: str,
    base: Annotated[int | None, Query(alias="from", ge=1, le=NUMBER_MOST)] = None,
) -> Response:
    """Show the newest revision, or the one asked for, ready to be edited."""
    here = part_view.place(store, by, reader, project, part)
    built_on = _base(here, base if base is not None else here.part.latest)
    return page(request, reader, "submit.html", _context(request, here, built_on))


@router.post("")
def take_form(
    request: Request,
    store: Hub,
    by: Annotated[Caller, may("revision.submit")],
    reader: Reading,
    project: str,
    part: str,
    fields: Fields,
    uploads: Uploads,
    kept: Kept,
) -> Response:
    """Submit what was edited and dropped, and go on to the new revision."""
    here = part_view.place(store, by, reader, project, part)
    base = _base(here, read_number(fields, "base") if fields.get("base") else None)
    try:
        files = _files(base, fields, uploads, kept)
        made = submitting.submit(
            store,
            by=by,
            project=project,
            part=part,
            files=files,
            entry=fields.get("entry") if fields.get("entry") in files else None,
            parameters=parameters.read_lines(fields.get("parameters", ""), reader),
            message=fields.get("message", ""),
            parent=base.revision.number if base.revision else None,
            idempotency_key=fields.get("key") or None,
        )
    except (Invalid, TooLarge, Conflict) as error:
        refused = {"problems": problems(error, reader)}
        entered = {name: fields[name] for name in ("entry", "source", "message", "parameters") if name in fields}
        context = _context(request, here, base) | entered | refused
        return page(request, reader, "submit.html", context, status=error.status)
    return see_other(f"{here.url}/revisions/{made.number}")


def _base(here: Place, wanted: int | None) -> Base:
    if wanted is None:
        return Base()
    revision = history.revision(here.store, **here.where, number=wanted)
    return Base(revision, history.files(here.store, **here.where, number=wanted))


def _files(base: Base, fields: dict[str, str], uploads: list[UploadFile], kept: list[str]) -> dict[str, bytes]:
    """Return the files of the new revision.

    A script or model that is dropped takes the place of the one in the editor, unless that was edited too.
    """
    dropped = read_files(uploads)  # type: ignore[arg-type]
    source = fields.get("source", "").replace("\r\n", "\n")
    entry = fields.get("entry", "") or base.entry
    takes_over = any(_is(path, SCRIPTS | IMPORTED) for path in dropped)
    files = {path: content for path, content in base.files.items() if path in kept and path != base.entry}
    if source.strip() and not (takes_over and source.strip() == base.source.strip()):
        files[entry] = source.encode()
    elif not takes_over and base.entry and not base.source:
        files[base.entry] = base.files[base.entry]
    return files | dropped


def _context(request: Request, here: Place, base: Base) -> dict[str, Any]:
    revision = base.revision
    failure = revision.outcome.failure if revision and revision.outcome else None
    slug = here.part.slug
    values = parameters.shown(revision.parameters, here.reader) if revision else []
    return {
        **part_view.common_context(request, here),
        "base": revision.number if revision else None,
        "entry": base.entry or f"{slug}.py",
        "source": base.source if revision else STARTER.format(name=here.part.name, slug=slug),
        "error_line": failure.line if failure and failure.file == base.entry else None,
        "others": [path for path in base.files if path != base.entry],
        "message": "",
        "parameters": "\n".join(f"{name} = {text}" for name, text in values),
        "key": ids.short(),
    }


def _is(path: str, kinds: frozenset[str]) -> bool:
    return PurePosixPath(path).suffix.lower() in kinds

"""Everything that a page about one revision of a part shows, fetched with the verbs.

Its one rule: a region that a page fetches anew is made from the same context as the page, so that both say the same.
"""

from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from starlette.requests import Request

from api import cookies
from api.reader import Reader
from api.web import engineering_view, showing, thread_view
from designhub.people import guest_links, policy
from designhub.people.caller import Caller, Guest
from designhub.projects import show
from designhub.projects.values import Part, Project
from designhub.revisions import artifacts, history
from designhub.revisions.values import Outcome, Revision
from designhub.script.declarations import Failed
from designhub.store.store import Store

MODEL, POSTER = "model.glb", "iso.png"
WORKING = ("queued", "building")
HISTORY_AT_ONCE = 10


@dataclass(frozen=True)
class Place:
    """Where a page is: the part, who looks, and what they may do there."""

    store: Store
    by: Caller
    reader: Reader
    project: Project
    part: Part
    actions: frozenset[str]

    @property
    def url(self) -> str:
        """The address of the part's page."""
        return f"/projects/{self.project.slug}/parts/{self.part.slug}"

    @property
    def api_url(self) -> str:
        """The address of the part in the API."""
        return f"/api/v1{self.url}"

    @property
    def where(self) -> dict[str, Any]:
        """What every verb about this part is told."""
        return {"by": self.by, "project": self.project.slug, "part": self.part.slug}


def place(store: Store, by: Caller, reader: Reader, project: str, part: str) -> Place:
    """Return where the page is. Raises NotFound."""
    return Place(
        store=store,
        by=by,
        reader=reader,
        project=show.project(store, by=by, slug=project),
        part=show.part(store, by=by, project=project, part=part),
        actions=frozenset(policy.allowed_actions(store, by, project)),
    )


def context(request: Request, here: Place, number: int | None) -> dict[str, Any]:
    """Return what the page of revision ``number`` shows, of the newest without it. Raises NotFound."""
    common = common_context(request, here)
    if number is None and here.part.latest is None:
        return {**common, "revision": None, "is_latest": True, "working": False}
    revision = history.revision(here.store, **here.where, number=number)
    older = request.query_params.get("older")
    past = history.revisions(here.store, **here.where, cursor=older, limit=HISTORY_AT_ONCE)
    return {
        **common,
        **revision_context(here, revision),
        **thread_view.list_context(here.store, here.by, here.project.slug, here.part.slug, revision.number),
        "is_latest": revision.number == here.part.latest,
        "history": past.items,
        "older": past.cursor,
    }


def common_context(request: Request, here: Place) -> dict[str, Any]:
    """Return what every page about the part needs."""
    return {
        "project": here.project,
        "part": here.part,
        "part_url": here.url,
        "actions": here.actions,
        "guest": here.by if isinstance(here.by, Guest) else None,
        "only_part": isinstance(here.by, Guest) and here.by.part is not None,
        "may_remark": "thread.open" in here.actions or may_remark_when_named(request, here),
        "may_reply": "thread.reply" in here.actions or may_remark_when_named(request, here),
        "problems": {},
        "given": {"title": "", "body": ""},
        "preview": None,
    }


def may_remark_when_named(request: Request, here: Place) -> bool:
    """Tell whether the guest's link allows remarks as soon as the guest says who they are."""
    if not isinstance(here.by, Guest) or here.by.name:
        return False
    secret = request.query_params.get("link") or cookies.guest_words(request).get("secret", "")
    named = guest_links.guest_of_link(here.store, secret, name="–")
    return named is not None and named.may_remark


def revision_context(here: Place, revision: Revision) -> dict[str, Any]:
    """Return what is known about one revision."""
    outcome, number = revision.outcome, revision.number
    url = f"{here.api_url}/revisions/{number}"
    known = artifacts.results(here.store, **here.where, number=number) if outcome else artifacts.Results()
    declared, measured = known.declarations, known.measurements
    working = revision.state in WORKING
    failed, judged = failure(here, outcome, revision), showing.findings_shown(known.findings, here.reader)
    if failed is not None:
        failed, judged = showing.folded(failed, judged)
    return {
        "revision": revision,
        "here": f"{here.url}/revisions/{number}",
        "working": working,
        "position": history.position(here.store, **here.where, number=number) if working else None,
        **stage_context(outcome, url),
        "findings": judged,
        "failure": failed,
        "may_retry": outcome is not None and outcome.may_pass and "revision.submit" in here.actions,
        "parameters": [showing.parameter_shown(each, here.reader) for each in known.parameters],
        "properties": showing.properties_shown(measured, here.reader) if measured else [],
        "features": showing.features_shown(declared, measured, here.reader) if declared and measured else [],
        "engineering": _engineering(here, known, url),
        "downloads": showing.downloads_shown(outcome.artifacts if outcome else (), f"{url}/artifacts", here.reader),
        "sources": [
            {"url": f"{url}/files/{quote(each.path)}", "label": each.path, "size": here.reader.size(each.size)}
            for each in revision.files
        ],
    }


def _engineering(here: Place, known: artifacts.Results, url: str) -> engineering_view.EngineeringShown:
    if known.declarations is None:
        return engineering_view.EngineeringShown()
    return engineering_view.shown(
        known.declarations,
        known.reports,
        here.reader,
        general=here.project.tolerance,
        artifacts=f"{url}/artifacts",
    )


def stage_context(outcome: Outcome | None, url: str) -> dict[str, Any]:
    """Return the addresses of the model, its measurements and its picture, where they are there."""

    def address(name: str) -> str | None:
        return f"{url}/artifacts/{name}" if outcome and outcome.artifact(name) else None

    model = address(MODEL)
    return {
        "model": model,
        "measurements_url": f"{url}/artifacts/{artifacts.MEASUREMENTS}" if model else None,
        "poster": address(POSTER),
        "pins": [],
    }


def failure(here: Place, outcome: Outcome | None, revision: Revision | None) -> showing.FailureShown | None:
    """Return why there is no part, with the lines of the revision's own file."""
    if outcome is None or outcome.failure is None:
        return None
    source = _source_of(here, outcome.failure, revision) if revision else None
    return showing.failure_shown(outcome.failure, source, here.reader)


def _source_of(here: Place, failed: Failed, revision: Revision) -> str | None:
    """Return the text of the file that failed: of the one the revision starts with where the failure names none."""
    for file in revision.files:
        if file.path == (failed.file or revision.entry):
            return here.store.objects.get(file.object).decode(errors="replace")
    return None

"""Who belongs to a project, and its guest links."""

import re
from datetime import timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from api.deps import Hub, Reading, base_url, may
from api.reader import Reader
from api.web.forms import Fields, problems, see_other
from api.web.rendering import page
from designhub.errors import DesignHubError, Invalid
from designhub.people import accounts, guest_links, memberships, policy
from designhub.people.caller import Caller
from designhub.projects import show
from designhub.store.store import Store

router = APIRouter(prefix="/projects/{project}")
DAYS_MOST = 3650


@router.get("/people")
def show_people(
    request: Request, store: Hub, by: Annotated[Caller, may("member.see")], reader: Reading, project: str
) -> Response:
    """Show the members, and the links to those who may make them."""
    return page(request, reader, "people.html", _context(store, by, project))


@router.post("/people")
def add_member(
    request: Request,
    store: Hub,
    by: Annotated[Caller, may("member.manage")],
    reader: Reading,
    project: str,
    fields: Fields,
) -> Response:
    """Make somebody a member, or change their role."""
    login, role = fields.get("login", ""), fields.get("role", "")
    try:
        memberships.add_member(store, by=by, project=project, login=login, role=role)
    except DesignHubError as error:
        return _refused(request, store, by, reader, project, error, {"login": login, "role": role}, "login")
    return see_other(f"/projects/{project}/people?notice=saved")


@router.post("/people/remove")
def remove_member(
    request: Request,
    store: Hub,
    by: Annotated[Caller, may("member.manage")],
    reader: Reading,
    project: str,
    fields: Fields,
) -> Response:
    """End a membership."""
    try:
        memberships.remove_member(store, by=by, project=project, login=fields.get("login", ""))
    except DesignHubError as error:
        return _refused(request, store, by, reader, project, error, {}, "login")
    return see_other(f"/projects/{project}/people?notice=removed")


@router.post("/links")
def create_link(
    request: Request,
    store: Hub,
    by: Annotated[Caller, may("link.manage")],
    reader: Reading,
    project: str,
    fields: Fields,
) -> Response:
    """Make a link and show its address, this once."""
    try:
        made = guest_links.create_link(
            store,
            by=by,
            project=project,
            part=fields.get("part") or None,
            label=fields.get("label", ""),
            may_remark="may_remark" in fields,
            expires_at=store.clock() + timedelta(days=_days(fields.get("days", ""))),
        )
    except DesignHubError as error:
        return _refused(request, store, by, reader, project, error, {"label": fields.get("label", "")}, "label")
    context = _context(store, by, project) | {"made": made.link, "made_url": f"{base_url(request)}/g/{made.secret}"}
    response = page(request, reader, "people.html", context, status=201)
    response.headers["Cache-Control"] = "no-store"
    return response


@router.post("/links/{link}/revoke")
def revoke_link(store: Hub, by: Annotated[Caller, may("link.manage")], project: str, link: str) -> Response:
    """Close a link."""
    guest_links.revoke_link(store, by=by, project=project, link_id=link)
    return see_other(f"/projects/{project}/people?notice=revoked#links")


def _days(text: str) -> int:
    if not re.fullmatch("[0-9]{1,4}", text) or not 1 <= int(text) <= DAYS_MOST:
        raise Invalid.field("days", "field.integer")
    return int(text)


def _context(store: Store, by: Caller, project: str) -> dict[str, Any]:
    actions = policy.allowed_actions(store, by, project)
    return {
        "project": show.project(store, by=by, slug=project),
        "members": memberships.members(store, by=by, project=project),
        "schools": {each.slug: each.name for each in accounts.schools(store)},
        "links": guest_links.links(store, by=by, project=project) if "link.manage" in actions else [],
        "part_names": {each.slug: each.name for each in show.parts(store, by=by, project=project)},
        "actions": actions,
        "now": store.clock(),
        "made": None,
        "made_url": "",
        "problems": {},
        "given": {"login": "", "role": "student", "label": "", "part": "", "days": 30, "may_remark": True},
    }


def _refused(
    request: Request,
    store: Store,
    by: Caller,
    reader: Reader,
    project: str,
    error: DesignHubError,
    entered: dict[str, str],
    field: str,
) -> Response:
    context = _context(store, by, project)
    told = {name or field: text for name, text in problems(error, reader).items()}
    context |= {"problems": told, "given": context["given"] | entered}
    return page(request, reader, "people.html", context, status=error.status)

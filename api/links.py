"""Guest links: looking and remarking without an account."""

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Request
from pydantic import BaseModel, ConfigDict

from api.deps import Hub, base_url, may
from api.paging import Cursor, Limit, Page, page_of
from designhub.people import guest_links
from designhub.people.caller import Caller
from designhub.people.guest_links import GuestLink

router = APIRouter(prefix="/projects/{project}/links", tags=["links"])


class LinkWanted(BaseModel):
    """What a new link opens, and for how long."""

    model_config = ConfigDict(extra="forbid")

    part: str | None = None
    label: str = ""
    may_remark: bool = True
    expires_at: datetime | None = None


class LinkMade(BaseModel):
    """A fresh link. Its address is shown this once: the hub keeps only a hash of it."""

    link: GuestLink
    url: str


@router.get("")
def list_links(
    store: Hub, by: Annotated[Caller, may("link.manage")], project: str, cursor: Cursor = None, limit: Limit = 100
) -> Page[GuestLink]:
    """List the links of a project, newest first; also those that open nothing any more."""
    return page_of(guest_links.links(store, by=by, project=project), lambda each: each.id, cursor, limit)


@router.post("", status_code=201)
def create_link(
    request: Request, store: Hub, by: Annotated[Caller, may("link.manage")], project: str, wanted: LinkWanted
) -> LinkMade:
    """Make a link to a project or to one of its parts."""
    made = guest_links.create_link(
        store,
        by=by,
        project=project,
        part=wanted.part,
        label=wanted.label,
        may_remark=wanted.may_remark,
        expires_at=wanted.expires_at,
    )
    return LinkMade(link=made.link, url=f"{base_url(request)}/g/{made.secret}")


@router.delete("/{link}", status_code=204)
def revoke_link(store: Hub, by: Annotated[Caller, may("link.manage")], project: str, link: str) -> None:
    """Close a link at once."""
    guest_links.revoke_link(store, by=by, project=project, link_id=link)

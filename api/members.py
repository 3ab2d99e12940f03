"""Members of a project and their roles."""

from typing import Annotated

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict

from api.deps import Hub, may
from api.paging import Cursor, Limit, Page, page_of
from designhub.people import memberships
from designhub.people.caller import Caller
from designhub.people.memberships import Member

router = APIRouter(prefix="/projects/{project}/members", tags=["members"])


class RoleGiven(BaseModel):
    """The role that a person is to have: student, partner, teacher or owner."""

    model_config = ConfigDict(extra="forbid")

    role: str


@router.get("")
def list_members(
    store: Hub, by: Annotated[Caller, may("member.see")], project: str, cursor: Cursor = None, limit: Limit = 100
) -> Page[Member]:
    """List the members: owners first, then by name."""
    return page_of(memberships.members(store, by=by, project=project), lambda each: each.person.login, cursor, limit)


@router.put("/{login}")
def put_member(
    store: Hub, by: Annotated[Caller, may("member.manage")], project: str, login: str, given: RoleGiven
) -> Member:
    """Make a person a member, or change their role."""
    return memberships.add_member(store, by=by, project=project, login=login, role=given.role)


@router.delete("/{login}", status_code=204)
def remove_member(store: Hub, by: Annotated[Caller, may("member.manage")], project: str, login: str) -> None:
    """End a membership; what the person made stays."""
    memberships.remove_member(store, by=by, project=project, login=login)

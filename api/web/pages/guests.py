"""The door for guests: whoever has the link is in, and is asked nothing before they have something to say."""

from typing import Annotated

from fastapi import APIRouter, Request
from starlette.responses import Response

from api import cookies
from api.deps import ANYONE, Hub, may
from api.web.forms import see_other
from designhub.errors import Invalid, NotFound
from designhub.people import guest_links, policy
from designhub.people.caller import Caller, Person

router = APIRouter(prefix="/g")


@router.get("/{secret}")
def enter(request: Request, store: Hub, by: Annotated[Caller, may(ANYONE)], secret: str) -> Response:
    """Show what the link opens; a member of the project comes as themselves."""
    known = cookies.guest_words(request)
    words = known if known.get("secret") == secret else {"secret": secret}
    try:
        guest = guest_links.guest_of_link(store, secret, words.get("name", ""), words.get("school", ""))
    except Invalid:
        guest, words = guest_links.guest_of_link(store, secret), {"secret": secret}
    if guest is None:
        raise NotFound("guest.gone")
    response = see_other(f"/projects/{guest.project}" + (f"/parts/{guest.part}" if guest.part else ""))
    if not (isinstance(by, Person) and policy.allowed(store, by, "project.see", guest.project)):
        cookies.keep_guest(request, response, **words)
    return response

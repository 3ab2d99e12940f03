"""Signing in and out with a browser's cookie, and who one is."""

from datetime import datetime
from typing import Annotated, Literal

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, ConfigDict

from api import cookies, csrf
from api.deps import ANYONE, Hub, address_of, may
from designhub.people import sign_in
from designhub.people.caller import Caller, Guest, Nobody, Person

router = APIRouter(prefix="/sessions", tags=["sessions"])


class Credentials(BaseModel):
    """A login and its password."""

    model_config = ConfigDict(extra="forbid")

    login: str
    password: str


class Session(BaseModel):
    """A fresh session: the cookie carries it, ``csrf`` goes into ``X-CSRF-Token`` of requests that change something."""

    person: Person
    expires_at: datetime
    csrf: str


class Myself(BaseModel):
    """Who is asking."""

    kind: Literal["person", "guest", "nobody"]
    person: Person | None = None
    guest: Guest | None = None


@router.post("", status_code=201)
def create_session(
    request: Request, response: Response, store: Hub, _: Annotated[Caller, may(ANYONE)], given: Credentials
) -> Session:
    """Sign in. Programs had better use an API token."""
    token = sign_in.sign_in(store, login=given.login, password=given.password, address=address_of(request))
    cookies.keep_session(request, response, token)
    csrf.keep(request, response)
    return Session(person=token.person, expires_at=token.expires_at, csrf=csrf.token(request, session=token.secret))


@router.get("/current")
def show_session(by: Annotated[Caller, may(ANYONE)]) -> Myself:
    """Tell who is asking."""
    match by:
        case Person():
            return Myself(kind="person", person=by)
        case Guest():
            return Myself(kind="guest", guest=by)
        case Nobody():
            return Myself(kind="nobody")


@router.delete("/current", status_code=204)
def end_session(request: Request, response: Response, store: Hub, _: Annotated[Caller, may(ANYONE)]) -> None:
    """Sign out."""
    secret = request.cookies.get(cookies.SESSION)
    if secret:
        sign_in.sign_out(store, secret)
    response.delete_cookie(cookies.SESSION, path="/")

"""Signing in and out, and choosing the language."""

from typing import Annotated

from fastapi import APIRouter, Request
from starlette.responses import Response

from api import cookies
from api.deps import ANYONE, Hub, Reading, address_of, may
from api.web.forms import Fields, safe_next, see_other
from api.web.rendering import page
from designhub.errors import Forbidden, TooMany
from designhub.messages import LANGUAGES
from designhub.people import accounts, sign_in
from designhub.people.caller import Caller, Nobody, Person

router = APIRouter()


@router.get("/")
def start(by: Annotated[Caller, may(ANYONE)]) -> Response:
    """Send people to their projects and everybody else to the door."""
    return see_other("/sign-in" if isinstance(by, Nobody) else "/projects")


@router.get("/sign-in")
def show_form(
    request: Request,
    by: Annotated[Caller, may(ANYONE)],
    reader: Reading,
    next: str = "/projects",  # noqa: A002
) -> Response:
    """Show the form, unless somebody is signed in already."""
    if isinstance(by, Person):
        return see_other(safe_next(next))
    return _form(request, reader, login="", back=next)


@router.post("/sign-in")
def take_form(
    request: Request, store: Hub, _: Annotated[Caller, may(ANYONE)], reader: Reading, fields: Fields
) -> Response:
    """Sign in and go on to where the person wanted to be."""
    login, back = fields.get("login", ""), fields.get("next", "/projects")
    try:
        token = sign_in.sign_in(store, login=login, password=fields.get("password", ""), address=address_of(request))
    except (Forbidden, TooMany) as error:
        return _form(request, reader, login=login, back=back, refused=error)
    response = see_other(safe_next(back))
    cookies.keep_session(request, response, token)
    return response


@router.post("/sign-out")
def leave(request: Request, store: Hub, _: Annotated[Caller, may(ANYONE)]) -> Response:
    """End the session, of a guest too."""
    secret = request.cookies.get(cookies.SESSION)
    if secret:
        sign_in.sign_out(store, secret)
    response = see_other("/sign-in?notice=signed_out")
    response.delete_cookie(cookies.SESSION, path="/")
    response.delete_cookie(cookies.GUEST, path="/")
    return response


@router.post("/language")
def choose_language(request: Request, store: Hub, by: Annotated[Caller, may(ANYONE)], fields: Fields) -> Response:
    """Speak another language from now on: to the person everywhere, to everybody else in this browser."""
    language = fields.get("language", "")
    response = see_other(safe_next(fields.get("next")))
    if language in LANGUAGES:
        cookies.keep_language(request, response, language)
        if isinstance(by, Person):
            accounts.set_language(store, by=by, language=language)
    return response


def _form(
    request: Request, reader: Reading, *, login: str, back: str, refused: Forbidden | TooMany | None = None
) -> Response:
    context = {"login": login, "next": back, "refused": reader.message(refused.message) if refused else ""}
    return page(request, reader, "sign_in.html", context, status=refused.status if refused else 200)

"""A person's own account: language, password, API tokens."""

from typing import Annotated, Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from api import cookies
from api.deps import Hub, Reading, may
from api.reader import Reader
from api.web.forms import Fields, problems, see_other
from api.web.rendering import page
from designhub.errors import DesignHubError, Forbidden, Invalid
from designhub.people import accounts, sign_in, tokens
from designhub.people.caller import Caller, Person
from designhub.store.store import Store

router = APIRouter(prefix="/account")


@router.get("")
def show_account(request: Request, store: Hub, by: Annotated[Caller, may("account.own")], reader: Reading) -> Response:
    """Show the account."""
    return _page(request, store, by, reader)


@router.post("/password")
def change_password(
    request: Request, store: Hub, by: Annotated[Caller, may("account.own")], reader: Reading, fields: Fields
) -> Response:
    """Change the password; this browser stays signed in, all others do not."""
    assert isinstance(by, Person)
    new = fields.get("new", "")
    try:
        accounts.change_password(store, by=by, old=fields.get("old", ""), new=new)
    except Forbidden as error:
        return _page(request, store, by, reader, refused={"old": reader.message(error.message)}, status=403)
    except Invalid as error:
        told = problems(error, reader)
        refused = {"new": told.get("password") or told.get("new") or next(iter(told.values()))}
        return _page(request, store, by, reader, refused=refused, status=422)
    response = see_other("/account?notice=password")
    cookies.keep_session(request, response, sign_in.sign_in_anew(store, by=by))
    return response


@router.post("/tokens")
def issue_token(
    request: Request, store: Hub, by: Annotated[Caller, may("account.own")], reader: Reading, fields: Fields
) -> Response:
    """Make a token and show its secret, this once."""
    try:
        made = tokens.issue_token(store, by=by, name=fields.get("name", ""))
    except DesignHubError as error:
        told = problems(error, reader)
        refused = {"name": next(iter(told.values()))}
        return _page(request, store, by, reader, refused=refused, status=error.status)
    response = _page(request, store, by, reader, made=made, status=201)
    response.headers["Cache-Control"] = "no-store"
    return response


@router.post("/tokens/{token}/revoke")
def revoke_token(store: Hub, by: Annotated[Caller, may("account.own")], token: str) -> Response:
    """End a token."""
    tokens.revoke_token(store, by=by, token_id=token)
    return see_other("/account?notice=revoked#tokens")


def _page(
    request: Request,
    store: Store,
    by: Caller,
    reader: Reader,
    *,
    made: tokens.NewToken | None = None,
    refused: dict[str, str] | None = None,
    status: int = 200,
) -> Response:
    context: dict[str, Any] = {
        "person": by,
        "tokens": tokens.tokens(store, by=by),
        "made": made,
        "problems": refused or {},
    }
    return page(request, reader, "account.html", context, status=status)

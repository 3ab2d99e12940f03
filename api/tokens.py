"""API tokens of the person who asks."""

from typing import Annotated

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict

from api.deps import Hub, may
from api.paging import Cursor, Limit, Page, page_of
from designhub.people import tokens
from designhub.people.caller import Caller
from designhub.people.tokens import Token

router = APIRouter(prefix="/tokens", tags=["tokens"])


class TokenWanted(BaseModel):
    """What the token is for, so that its owner knows it again."""

    model_config = ConfigDict(extra="forbid")

    name: str


class TokenMade(BaseModel):
    """A fresh token. Its secret is shown this once: the hub keeps only a hash of it."""

    token: Token
    secret: str


@router.get("")
def list_tokens(
    store: Hub, by: Annotated[Caller, may("account.own")], cursor: Cursor = None, limit: Limit = 100
) -> Page[Token]:
    """List one's own tokens, newest first."""
    return page_of(tokens.tokens(store, by=by), lambda each: each.id, cursor, limit)


@router.post("", status_code=201)
def issue_token(store: Hub, by: Annotated[Caller, may("account.own")], wanted: TokenWanted) -> TokenMade:
    """Make a token that acts for its owner."""
    made = tokens.issue_token(store, by=by, name=wanted.name)
    return TokenMade(token=made.token, secret=made.secret)


@router.delete("/{token}", status_code=204)
def revoke_token(store: Hub, by: Annotated[Caller, may("account.own")], token: str) -> None:
    """End a token at once."""
    tokens.revoke_token(store, by=by, token_id=token)

"""What routes are given: the store, who is asking, what they may do here, and how they read.

Its one rule: every route takes its caller from ``may(action)`` and from nowhere else, so that each one says who may
call it; the verbs behind it ask again for themselves.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Annotated, Final, Literal

from fastapi import Depends, Path, Request
from fastapi.params import Depends as Dependency
from starlette.concurrency import run_in_threadpool

from api import cookies, csrf, halves
from api.reader import Reader
from designhub.errors import DesignHubError, Invalid, NotSignedIn
from designhub.messages import LANGUAGES, negotiate
from designhub.people import guest_links, policy, sign_in, tokens
from designhub.people.caller import Caller, Guest, Nobody, Person
from designhub.people.policy import Action
from designhub.store.store import Store

NUMBER_MOST: Final = 2**31 - 1
"""Numbers of revisions and threads fit into the integers of every database."""

Number = Annotated[int, Path(ge=1, le=NUMBER_MOST)]
"""The number of a revision or thread in an address."""

ANYONE: Final = "anyone"
"""For routes that open to everybody: what they show depends on the caller, or they tell who the caller is."""


def store_of(request: Request) -> Store:
    """Return the hub's store."""
    store = request.app.state.store
    assert isinstance(store, Store)
    return store


Hub = Annotated[Store, Depends(store_of)]


@dataclass(frozen=True)
class May:
    """A dependency that lets through who may do ``action`` at this address, and says who that is."""

    action: Action | Literal["anyone"]

    async def __call__(self, request: Request) -> AsyncIterator[Caller]:
        """Give the caller; afterwards close the files of a form.

        Raises NotSignedIn, Forbidden and NotFound as the policy does, and Forbidden for a forged form.
        """
        caller = await run_in_threadpool(caller_of, request)
        request.state.caller = caller
        try:
            await csrf.check(request)
            await halves.check(request)
            if self.action != ANYONE:
                project, part = request.path_params.get("project"), request.path_params.get("part")
                await run_in_threadpool(policy.require, store_of(request), caller, self.action, project, part=part)
            yield caller
        finally:
            await request.close()


def may(action: Action | Literal["anyone"]) -> Dependency:
    """Return the dependency of a route that only those may call who may do ``action`` there."""
    return Dependency(May(action))


def caller_of(request: Request) -> Caller:
    """Return who is asking: by API token, else by session, else by guest link.

    A signed-in person who does not see the project of the address, but holds a link to it, comes as its guest.
    Raises NotSignedIn for a token that is not (or no longer) good.
    """
    store = store_of(request)
    authorization = request.headers.get("authorization")
    if authorization is not None:
        return _bearer(store, authorization)
    session = request.cookies.get(cookies.SESSION)
    person = sign_in.whoami(store, session) if session else None
    guest = _guest(request, store)
    if person is not None and guest is not None:
        here = request.path_params.get("project")
        if here == guest.project and not policy.allowed(store, person, "project.see", here):
            return guest
    return person or guest or Nobody()


def _bearer(store: Store, authorization: str) -> Person:
    scheme, _, secret = authorization.partition(" ")
    person = tokens.person_of_token(store, secret.strip()) if scheme.lower() == "bearer" else None
    if person is None:
        raise NotSignedIn("http.token")
    return person


def _guest(request: Request, store: Store) -> Guest | None:
    words = cookies.guest_words(request)
    secret = request.query_params.get("link") or words.get("secret")
    if not secret:
        return None
    try:
        return guest_links.guest_of_link(store, secret, words.get("name", ""), words.get("school", ""))
    except Invalid:
        return None


def base_url(request: Request) -> str:
    """Return the public address of the hub, without a slash at its end."""
    base: str = request.app.state.settings.base_url
    return (base or str(request.base_url)).rstrip("/")


def address_of(request: Request) -> str:
    """Return the network address the request came from, to count attempts by."""
    return request.client.host if request.client else ""


def known_caller(request: Request) -> Caller:
    """Return the caller for a page that is shown whatever happens: nobody, where that can't be told."""
    if not hasattr(request.state, "caller"):
        try:
            request.state.caller = caller_of(request)
        except DesignHubError:
            request.state.caller = Nobody()
    caller: Caller = request.state.caller
    return caller


def reader_of(request: Request) -> Reader:
    """Return how the caller reads: by their own setting, else this browser's, else what it asks for."""
    caller = getattr(request.state, "caller", None)
    if isinstance(caller, Person):
        return Reader(caller.language)
    chosen = request.cookies.get(cookies.LANGUAGE, "")
    if chosen in LANGUAGES:
        return Reader(chosen)
    return Reader(negotiate(_accepted(request.headers.get("accept-language", ""))))


def _accepted(header: str) -> list[str]:
    """Return the tags of an ``Accept-Language`` header, the most wanted first."""
    wanted = []
    for item in header.split(","):
        tag, _, parameter = item.strip().partition(";")
        try:
            quality = float(parameter.strip().removeprefix("q=")) if parameter else 1.0
        except ValueError:
            quality = 0.0
        if tag and quality > 0:
            wanted.append((quality, tag))
    return [tag for _, tag in sorted(wanted, key=lambda each: -each[0])]


Reading = Annotated[Reader, Depends(reader_of)]
"""Put it after the caller in a route's parameters: the person's own language counts first."""

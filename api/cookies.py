"""The cookies that a browser keeps for the hub.

Its one rule: none is readable by scripts, none is sent from other sites' forms, and over https none leaves it.
"""

import base64
import binascii
import json
from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from designhub.people.sign_in import LASTS, SessionToken

SESSION = "hub_session"
GUEST = "hub_guest"
LANGUAGE = "hub_language"
CSRF = "hub_csrf"
YEAR_S = 365 * 24 * 3600


def is_secure(request: Request) -> bool:
    """Tell whether this hub is reached by https, directly or through a proxy."""
    base: str = request.app.state.settings.base_url
    return request.url.scheme == "https" or base.startswith("https://")


def keep(request: Request, response: Response, name: str, value: str, *, max_age: int | None = None) -> None:
    """Let the browser keep ``value``: for ``max_age`` seconds, else until it is closed."""
    response.set_cookie(
        name, value, max_age=max_age, httponly=True, samesite="lax", secure=is_secure(request), path="/"
    )


def keep_session(request: Request, response: Response, token: SessionToken) -> None:
    """Let this browser stay signed in."""
    keep(request, response, SESSION, token.secret, max_age=int(LASTS.total_seconds()))


def keep_language(request: Request, response: Response, language: str) -> None:
    """Let this browser remember the language."""
    keep(request, response, LANGUAGE, language, max_age=YEAR_S)


def keep_guest(request: Request, response: Response, *, secret: str, name: str = "", school: str = "") -> None:
    """Let this browser remember the guest, until it is closed."""
    words = json.dumps({"secret": secret, "name": name, "school": school}).encode()
    keep(request, response, GUEST, base64.urlsafe_b64encode(words).decode())


def guest_words(request: Request) -> Mapping[str, str]:
    """Return what this browser keeps of a guest: ``secret``, and ``name`` and ``school`` once they were given."""
    try:
        kept: Any = json.loads(base64.urlsafe_b64decode(request.cookies.get(GUEST, "")))
        words = {name: kept[name] for name in ("secret", "name", "school") if isinstance(kept.get(name), str)}
        "".join(words.values()).encode()  # half a character (\ud800) is no text
    except (binascii.Error, ValueError, AttributeError, RecursionError):  # whatever else a visitor put there
        return {}
    return words

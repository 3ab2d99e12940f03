"""Against requests that another site makes a signed-in browser send.

Theory of operation: a request that changes something and is believed because of a cookie must (1) not say that it
comes from another site (``Sec-Fetch-Site``, ``Origin``), and (2) carry a token that only our own pages know, in the
field ``csrf`` or the header ``X-CSRF-Token``. The token is an HMAC over a random cookie and the session's cookie, so
that it ends with the session and a cookie set by a neighbouring host is of no use. A request with an
``Authorization`` header is not believed for a cookie and needs none of this.
"""

import hashlib
import hmac
from urllib.parse import urlsplit

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response

from api import cookies
from designhub import ids
from designhub.errors import Forbidden

FIELD = "csrf"
HEADER = "x-csrf-token"
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


def nonce(request: Request) -> str:
    """Return the random value that this browser's tokens are made from; ``render`` sets it as a cookie."""
    if not hasattr(request.state, "csrf_nonce"):
        request.state.csrf_nonce = request.cookies.get(cookies.CSRF) or ids.secret()
    return str(request.state.csrf_nonce)


def token(request: Request, *, session: str | None = None) -> str:
    """Return the token that the forms of this page carry; ``session`` where it is fresher than the request."""
    secret = request.app.state.settings.secret
    bound = request.cookies.get(cookies.SESSION, "") if session is None else session
    message = f"csrf\0{nonce(request)}\0{bound}"
    return hmac.new(secret.encode(), message.encode(), hashlib.sha256).hexdigest()


def keep(request: Request, response: Response) -> None:
    """Let the browser keep the value that its tokens are made from."""
    if request.cookies.get(cookies.CSRF) != nonce(request):
        cookies.keep(request, response, cookies.CSRF, nonce(request))


async def check(request: Request) -> None:
    """Refuse an unsafe request that does not come from one of our own pages.

    Raises Forbidden.
    """
    if request.method in SAFE or not _is_believed_for_a_cookie(request):
        return
    if _from_elsewhere(request):
        raise Forbidden("http.csrf")
    given = request.headers.get(HEADER) or await _field(request)
    if cookies.CSRF not in request.cookies or not hmac.compare_digest(given.encode(), token(request).encode()):
        raise Forbidden("http.csrf")


def _is_believed_for_a_cookie(request: Request) -> bool:
    """Tell whether another site could have made this request with some effect.

    One without our cookies has none, unless it signs somebody in; and a form can be sent from anywhere, JSON can't.
    """
    if "authorization" in request.headers:
        return False
    known = request.cookies.keys() & {cookies.SESSION, cookies.GUEST}
    return bool(known) or not request.headers.get("content-type", "").lower().startswith("application/json")


def _from_elsewhere(request: Request) -> bool:
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return True
    origin = request.headers.get("origin")
    return origin is not None and _host_of(origin) not in _own_hosts(request)


def _own_hosts(request: Request) -> set[str]:
    """Return what this hub is called: by the request, and by its settings, since a proxy may ask under another name."""
    base: str = request.app.state.settings.base_url
    return {request.headers.get("host", "")} | ({_host_of(base)} if base else set())


def _host_of(origin: str) -> str:
    try:
        return urlsplit(origin).netloc
    except ValueError:  # "http://["
        return "?"


async def _field(request: Request) -> str:
    kind = request.headers.get("content-type", "").lower()
    if not kind.startswith(("multipart/form-data", "application/x-www-form-urlencoded")):
        return ""
    form: FormData = await request.form()
    value = form.get(FIELD)
    return value if isinstance(value, str) else ""

"""The hub's API as the command line uses it.

Its one rule: whatever a hub answers becomes data or one error of ours, with the hub's own words in the person's
language; never a trace, and never a redirect to somewhere else with the token.
"""

from collections.abc import Mapping
from typing import Any, Self
from urllib.parse import urlsplit

import httpx

from designhub.cli import speaking
from designhub.cli.credentials import Credentials
from designhub.errors import DesignHubError, Invalid, Unavailable

TIMEOUT = httpx.Timeout(30.0, connect=10.0)


class Refused(DesignHubError):
    """The hub said no; ``detail`` are its words."""


class Hub:
    """A connection to one hub."""

    def __init__(self, url: str, token: str = "", transport: httpx.BaseTransport | None = None) -> None:
        headers = {"Accept-Language": speaking.language(), "Accept": "application/json"}
        self.url = url
        self._http = httpx.Client(base_url=f"{url}/api/v1", headers=headers, timeout=TIMEOUT, transport=transport)
        if token:
            self.use(token)

    @classmethod
    def of(cls, credentials: Credentials) -> "Hub":
        """Return the connection that kept credentials open."""
        return cls(credentials.url, credentials.token)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._http.close()

    def use(self, token: str) -> None:
        """Go on with ``token`` instead of the cookies that signing in has left."""
        self._http.cookies.clear()
        self._http.headers["Authorization"] = f"Bearer {token}"

    def get(self, path: str, **query: Any) -> Any:
        """Return what the hub shows at ``path``."""
        return self._json("GET", path, params={name: value for name, value in query.items() if value is not None})

    def post(self, path: str, **request: Any) -> Any:
        """Send ``json``, or ``data`` and ``files``, to ``path``."""
        return self._json("POST", path, **request)

    def _json(self, method: str, path: str, **request: Any) -> Any:
        try:
            answer = self._http.request(method, path, **request)
        except httpx.HTTPError as error:
            raise Unavailable("cli.hub.unreachable", url=self.url, reason=str(error) or type(error).__name__) from error
        if answer.is_success and "json" in answer.headers.get("content-type", ""):
            return answer.json()
        if answer.is_success and answer.status_code == httpx.codes.NO_CONTENT:
            return None
        raise Refused("cli.hub.refused", url=self.url, status=answer.status_code, detail=_words(answer))


def address(text: str) -> str:
    """Return the hub's address without its path. Raises Invalid for what is no http address."""
    whole = text if "://" in text else f"https://{text}"
    parts = urlsplit(whole)
    if parts.scheme not in ("http", "https") or not parts.netloc or "@" in parts.netloc:
        raise Invalid("cli.hub.address", text=text)
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"


def _words(answer: httpx.Response) -> str:
    """Return what a problem document says, or the name of the status."""
    try:
        problem: Mapping[str, Any] = answer.json()
        said = [str(each.get("detail") or each.get("message") or "") for each in problem.get("errors") or ()]
        return " ".join(filter(None, said)) or str(
            problem.get("detail") or problem.get("title") or answer.reason_phrase
        )
    except (ValueError, AttributeError):
        return answer.reason_phrase or str(answer.status_code)

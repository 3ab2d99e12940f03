"""A small server of given answers under the hub's own policy, to see the front end alone in a real browser."""

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from api.headers import CSP

MEDIA = {".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".svg": "image/svg+xml"}


@dataclass
class Asked:
    """One request, as it came."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


@dataclass
class Answer:
    """What to say: bytes, their type, a status."""

    body: bytes
    media: str = "text/html; charset=utf-8"
    status: int = 200


Route = Answer | Callable[[Asked], Answer]


@dataclass
class Site:
    """A running server: ``routes`` may be changed while it runs, ``asked`` is what came."""

    address: str
    static: Path
    routes: dict[str, Route] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)

    def asset(self, name: str) -> str:
        """Return the address of a bundled file by its logical name."""
        manifest = json.loads((self.static / "manifest.json").read_text())
        return f"/static/{manifest[name]}"

    def page(self, path: str, body: str, language: str = "en") -> str:
        """Serve ``body`` as a page of the hub at ``path``; return its whole address."""
        head = (
            '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
            '<meta name="csrf" content="the-token"><title>Test</title><link rel="icon" href="/static/favicon.svg">'
            f'<link rel="stylesheet" href="{self.asset("hub.css")}">'
            f'<script type="module" src="{self.asset("hub.js")}"></script>'
        )
        html = f'<!doctype html><html lang="{language}"><head>{head}</head><body><main>{body}</main></body></html>'
        self.routes[path] = Answer(html.encode())
        return self.address + path

    def answer(self, asked: Asked) -> Answer:
        """Return what the routes, or the built assets, say to a request."""
        self.asked.append(asked)
        route = self.routes.get(asked.path.split("?")[0])
        if route is not None:
            return route if isinstance(route, Answer) else route(asked)
        file = self.static / asked.path.removeprefix("/static/")
        if asked.path.startswith("/static/") and file.is_file():
            return Answer(file.read_bytes(), MEDIA.get(file.suffix, "application/octet-stream"))
        if asked.path == "/favicon.ico":
            return Answer(b"", status=204)
        return Answer(b"nothing here", "text/plain", 404)


@contextmanager
def serving(static: Path) -> Iterator[Site]:
    """Run a site on a free port of this machine."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            asked = Asked(self.command, self.path, dict(self.headers), self.rfile.read(length))
            answer = site.answer(asked)
            self.send_response(answer.status)
            self.send_header("Content-Type", answer.media)
            self.send_header("Content-Length", str(len(answer.body)))
            self.send_header("Content-Security-Policy", CSP)
            self.end_headers()
            self.wfile.write(answer.body)

        do_POST = do_GET  # noqa: N815 - http.server's name

        def log_message(self, *args: object) -> None:
            """Say nothing: a test tells by its own claim what went wrong."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    site = Site(f"http://127.0.0.1:{server.server_port}", static)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()

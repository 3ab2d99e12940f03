"""The bundled front end: its hashed files, served compressed and for ever.

Its one rule: a page works without them, so a hub without a bundle still shows its pages, styled by the sources.
"""

import json
from functools import lru_cache
from pathlib import Path

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response

WEB = Path(__file__).parent
STATIC = WEB / "static"
STYLES = WEB / "styles"
FOR_EVER = "public, max-age=31536000, immutable"
ENCODINGS = (("br", ".br"), ("gzip", ".gz"))
MEDIA = {
    ".css": "text/css; charset=utf-8",
    ".ico": "image/x-icon",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".map": "application/json",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".woff2": "font/woff2",
}


def address(name: str) -> str | None:
    """Return the address of the bundled file called ``name`` (``hub.js``), or None where there is no bundle.

    The page's own styles always have one.
    """
    manifest = STATIC / "manifest.json"
    try:
        stamp = manifest.stat().st_mtime_ns
    except FileNotFoundError:
        return "/static/hub.css" if name == "hub.css" else None
    found = _manifest(manifest, stamp).get(name)
    return f"/static/{found}" if found else None


@lru_cache(maxsize=2)
def _manifest(file: Path, stamp: int) -> dict[str, str]:  # noqa: ARG001 - the stamp keys the cache
    entries: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
    return entries


def accepted(headers: Headers) -> list[str]:
    """Return the encodings the client accepts, as it names them (``br;q=0`` is a refusal)."""
    names = []
    for item in headers.get("accept-encoding", "").split(","):
        name, _, quality = item.partition(";")
        if quality.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000"):
            names.append(name.strip().lower())
    return names


def serve(request: Request) -> Response:
    """Answer with the bundled file that the address names, in the smallest encoding that the client accepts."""
    name: str = request.path_params["name"]
    file = _file(name)
    if file is None:
        if name == "hub.css":
            return _own_styles()
        raise HTTPException(404)
    media = MEDIA.get(file.suffix, "application/octet-stream")
    lasting = FOR_EVER if file.stem.rpartition("-")[1] else "no-cache"
    headers = {"Cache-Control": lasting, "Vary": "Accept-Encoding"}
    wanted = accepted(request.headers)
    for encoding, suffix in ENCODINGS:
        smaller = file.with_name(file.name + suffix)
        if encoding in wanted and smaller.is_file():
            return FileResponse(smaller, media_type=media, headers={**headers, "Content-Encoding": encoding})
    return FileResponse(file, media_type=media, headers=headers)


def _file(name: str) -> Path | None:
    """Return the bundled file called ``name``, or None."""
    try:
        file = (STATIC / name).resolve()
        return file if file.is_relative_to(STATIC.resolve()) and file.is_file() else None
    except (OSError, ValueError):  # a name that is too long, or has a zero in it
        return None


def _own_styles() -> Response:
    text = "\n".join(file.read_text(encoding="utf-8") for file in sorted(STYLES.glob("*.css")))
    return Response(text, media_type="text/css", headers={"Cache-Control": "no-cache"})

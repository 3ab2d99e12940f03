"""Bytes by content: how objects leave the hub.

Theory of operation: an object never changes, so its hash is its strong ETag and a client may keep it for ever. Each
encoding is a representation of its own, with an ETag of its own. The smaller forms are made once, when somebody who
understands them first asks, and kept like the result of any other stage; a range is always one of the plain bytes.
Its one rule: what a stranger made is shown, if at all, without the right to run or to fetch anything.
"""

import gzip
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote

import brotli
from starlette.requests import Request
from starlette.responses import Response

from api.web.assets import accepted
from designhub import ids
from designhub.store.store import Store

LASTING = "max-age=31536000, immutable"
COMPRESSIBLE = (
    "text/",
    "model/gltf-binary",
    "model/stl",
    "model/step",
    "image/svg+xml",
    "image/vnd.dxf",
    "application/json",
)
"""Types that may get smaller; pictures, PDF and 3MF are compressed in themselves."""
INLINE = ("image/png", "image/svg+xml", "application/json", "model/gltf-binary")
"""Types a page shows or reads; everything else is saved."""
SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"
"""For what a browser would otherwise treat as a document of ours: a drawing styles itself and does nothing else."""
WORTH_BYTES = 1024
RANGE = re.compile(r"bytes=[ \t]*([0-9]{0,18})-([0-9]{0,18})[ \t]*")
"""One range. Whatever else the header says (several, other units, absurd numbers) is answered with everything."""
SLOW_BYTES = 4_000_000
"""From this size on compression is quick rather than thorough: somebody is waiting."""


@dataclass(frozen=True, kw_only=True)
class Content:
    """An object, and how it is to be called."""

    object: str
    size: int
    media: str
    name: str


def content_response(
    request: Request, store: Store, content: Content, *, save: bool = False, public: bool = False
) -> Response:
    """Answer with ``content``: all of it, the range asked for, or nothing where the client has it already."""
    encoded = None if "range" in request.headers else _encoded(request, store, content)
    etag = f'"{content.object}{"-" + encoded[0] if encoded else ""}"'
    headers = _headers(content, etag, save=save, public=public)
    if _has_it(request, content.object, etag):
        return Response(status_code=304, headers=headers)
    if encoded:
        headers["Content-Encoding"] = encoded[0]
        return Response(encoded[1], media_type=content.media, headers=headers)
    headers["Accept-Ranges"] = "bytes"
    wanted = _range(request, content.size, etag)
    if wanted is None:
        return Response(store.objects.get(content.object), media_type=content.media, headers=headers)
    start, end = wanted
    if start >= end:
        return Response(status_code=416, headers={"Content-Range": f"bytes */{content.size}"})
    headers["Content-Range"] = f"bytes {start}-{end - 1}/{content.size}"
    part = store.objects.open_range(content.object, start, end)
    return Response(part, status_code=206, media_type=content.media, headers=headers)


def _headers(content: Content, etag: str, *, save: bool, public: bool) -> dict[str, str]:
    plain = content.media.split(";")[0]
    manner = "inline" if plain in INLINE and not save else "attachment"
    return {
        "ETag": etag,
        "Cache-Control": f"{'public' if public else 'private'}, {LASTING}",
        "Vary": "Accept-Encoding",
        "Content-Disposition": f"{manner}; filename*=UTF-8''{quote(content.name, safe='')}",
        "Content-Security-Policy": SANDBOX,
    }


def _has_it(request: Request, name: str, etag: str) -> bool:
    """Tell whether the client has this content; in whatever encoding, since each says the same."""
    held = [each.strip().removeprefix("W/") for each in request.headers.get("if-none-match", "").split(",")]
    return "*" in held or etag in held or any(each.startswith(f'"{name}-') for each in held)


def _range(request: Request, size: int, etag: str) -> tuple[int, int] | None:
    """Return start and end (exclusive) of the one range asked for; None for all; an empty one can't be had."""
    header = request.headers.get("range", "")
    asked = RANGE.fullmatch(header)
    if request.headers.get("if-range", etag) != etag or asked is None:
        return None
    first, last = asked.groups()
    if not first:
        return (max(0, size - int(last)), size) if last else None
    end = min(size, int(last) + 1) if last else size
    if last and int(last) < int(first):
        return None
    return int(first), max(end, int(first)) if int(first) < size else int(first)


def _encoded(request: Request, store: Store, content: Content) -> tuple[str, bytes] | None:
    """Return the smallest form that the client understands, where it is smaller than the plain one."""
    if content.size < WORTH_BYTES or not content.media.startswith(COMPRESSIBLE):
        return None
    wanted = [name for name in ("br", "gzip") if name in accepted(request.headers)]
    if not wanted:
        return None
    forms = _forms(store, content)
    return next(((name, forms[name]) for name in wanted if name in forms), None)


def _forms(store: Store, content: Content) -> Mapping[str, bytes]:
    key = ids.key("encoded", 1, content.object)
    kept = store.load(key)
    if kept is None:
        plain = store.objects.get(content.object)
        quick = len(plain) > SLOW_BYTES
        made = {
            "br": brotli.compress(plain, quality=5 if quick else 9),
            "gzip": gzip.compress(plain, 6 if quick else 9, mtime=0),
        }
        kept = {name: form for name, form in made.items() if len(form) < 0.95 * len(plain)}
        store.keep(key, kept)
    return kept

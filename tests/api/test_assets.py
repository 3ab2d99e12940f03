"""The bundled front end, and pages without it."""

import gzip
import json
from pathlib import Path

import pytest
from visitors import Door

from api.web import assets


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "static"
    folder.mkdir()
    (folder / "hub-1a2b.js").write_text("export {};")
    (folder / "hub-1a2b.js.gz").write_bytes(gzip.compress(b"export {};"))
    (folder / "favicon.svg").write_text("<svg/>")
    (folder / "manifest.json").write_text(json.dumps({"hub.js": "hub-1a2b.js"}))
    (tmp_path / "secret.js").write_text("secret")
    monkeypatch.setattr(assets, "STATIC", folder)
    return folder


def test_a_page_names_the_bundled_files(door: Door, bundle: Path):
    assert "/static/hub-1a2b.js" in door.visitor().get("/sign-in").text


def test_a_hashed_file_may_be_kept_for_ever(door: Door, bundle: Path):
    answer = door.visitor().get("/static/hub-1a2b.js")

    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.text == "export {};"


def test_another_file_is_asked_for_again(door: Door, bundle: Path):
    assert door.visitor().get("/static/favicon.svg").headers["cache-control"] == "no-cache"


@pytest.mark.parametrize("name", ["../secret.js", "..%2fsecret.js", "%2e%2e/secret.js", "none.js", ""])
def test_only_bundled_files_are_there(door: Door, bundle: Path, name: str):
    assert door.visitor().get(f"/static/{name}").status_code == 404


def test_without_a_bundle_pages_have_their_styles_still(door: Door, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(assets, "STATIC", tmp_path / "none")
    visitor = door.visitor()

    page, style = visitor.get("/sign-in").text, visitor.get("/static/hub.css")

    assert '<link rel="stylesheet" href="/static/hub.css">' in page
    assert "<script" not in page
    assert style.headers["content-type"].startswith("text/css")
    assert "--accent" in style.text

"""``login``, ``submit``, ``log`` and ``show`` against a hub that really listens, without CAD kernel."""

import json
import socket
import stat
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn
from furnished import PASSWORD, PROJECT, School
from typer.testing import CliRunner

from api.app import create_app
from designhub.cli.main import app
from designhub.projects import create_part
from designhub.revisions.evaluate import evaluate_next
from designhub.revisions.pretend import PretendRunner
from designhub.store import Store


@pytest.fixture
def hub(school: School, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[str]:
    create_part(school.store, by=school.owner, project=PROJECT, slug="lever", name="Lever")
    listening = socket.create_server(("127.0.0.1", 0))
    settings = school.store.settings
    server = uvicorn.Server(uvicorn.Config(create_app(settings), log_level="error"))
    stop = threading.Event()
    threads = [
        threading.Thread(target=server.run, kwargs={"sockets": [listening]}),
        threading.Thread(target=_work, args=(Store.open(settings), stop)),
    ]
    for thread in threads:
        thread.start()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.delenv("DESIGNHUB_URL", raising=False)
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    stop.set()
    for thread in threads:
        thread.join()


def _work(store: Store, stop: threading.Event) -> None:
    runner = PretendRunner()
    while not stop.is_set():
        if evaluate_next(store, runner, "test") is None:
            stop.wait(0.05)
    store.close()


@pytest.fixture
def script(tmp_path: Path) -> Path:
    script = tmp_path / "lever.py"
    script.write_text("side = 20\n")
    return script


def run(*arguments: str, text: str | None = None, language: str = "en"):
    return CliRunner().invoke(app, list(arguments), input=text, env={"LC_ALL": language})


def sign_in(url: str) -> None:
    assert run("login", url, "-u", "student", text=f"{PASSWORD}\n").exit_code == 0


def test_signing_in_keeps_a_token_for_the_person_alone_and_no_password(hub, tmp_path):
    result = run("login", hub, "--user", "student", text=f"{PASSWORD}\n")

    kept = tmp_path / "config" / "designhub" / "hub.json"
    assert result.exit_code == 0, result.stderr
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert PASSWORD not in kept.read_text()
    assert json.loads(kept.read_text())["login"] == "student"


def test_a_wrong_password_is_one_line_and_keeps_nothing(hub, tmp_path):
    result = run("login", hub, "-u", "student", text="wrong\n")

    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 1
    assert not (tmp_path / "config").exists()


def test_submitting_waits_shows_the_findings_and_lands_in_the_log(hub, script):
    sign_in(hub)

    submitted = run("submit", str(script), "-m", "First lever", "--project", PROJECT)
    listed = run("log", f"{PROJECT}/lever")
    shown = run("show", f"{PROJECT}/lever")

    assert submitted.exit_code == 0, submitted.stderr
    assert submitted.stdout.startswith(f"{PROJECT}/lever r1")
    assert "First lever" in listed.stdout
    assert "side = 20" in shown.stdout
    assert f"{hub}/api/v1/projects/{PROJECT}/parts/lever/revisions/1/artifacts/" in shown.stdout


def test_a_revision_that_fails_ends_with_code_1_and_says_why(hub, script):
    sign_in(hub)
    script.write_text("side = 20\nraise ValueError\n")

    result = run("submit", str(script), "-m", "Broken", "--project", PROJECT, language="de_DE.UTF-8")

    assert result.exit_code == 1
    assert "Fehler build.runs:2: Das Skript brach ab" in result.stdout


def test_a_part_without_a_project_is_asked_for_one(hub, script):
    sign_in(hub)

    result = run("submit", str(script), "-m", "Where to?")

    assert (result.exit_code, len(result.stderr.splitlines())) == (2, 1)


def test_a_hub_that_does_not_answer_is_one_line(monkeypatch):
    monkeypatch.setenv("DESIGNHUB_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("DESIGNHUB_TOKEN", "x")
    started = time.monotonic()

    result = run("log", f"{PROJECT}/lever")

    assert (result.exit_code, len(result.stderr.splitlines())) == (2, 1)
    assert time.monotonic() - started < 10


@pytest.mark.parametrize("address", ["ftp://hub.school.org", "https://user:password@hub.school.org", "://"])
def test_what_is_no_address_of_a_hub_is_refused(address):
    assert run("login", address, "-u", "x", text="x\n").exit_code == 2

"""Building the web assets: when it happens, when it does not, and what is said when it cannot."""

import importlib.util
import json
import re
import shutil
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_web", ROOT / "tools" / "build_web.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


build_web = load()


def checkout(root: Path) -> Path:
    """A checkout with sources and a finished bundle of them."""
    folders = build_web.Folders(root)
    (folders.source / "hub").mkdir(parents=True)
    (folders.source / "package-lock.json").write_text('{"packages": {"": {}}}')
    (folders.source / "hub" / "hub.ts").write_text("export {}")
    (folders.translations / "en").mkdir(parents=True)
    (folders.translations / "en" / "viewer.ftl").write_text("viewer-label = 3D model\n")
    folders.styles.mkdir()
    folders.static.mkdir()
    (folders.static / "hub-1.js").write_text("")
    folders.manifest.write_text('{"hub.js": "hub-1.js"}')
    folders.stamp.write_text(folders.digest())
    return root


@pytest.fixture
def no_commands(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Commands are noted, not run; the machine has a Node."""
    ran: list[list[str]] = []

    def run(command: list[str], *_args: object, **_options: object) -> subprocess.CompletedProcess[str]:
        ran.append(command)
        return subprocess.CompletedProcess(command, 0, "v20.1.0", "")

    monkeypatch.setattr(build_web.shutil, "which", lambda name, **_: f"/usr/bin/{name}")
    monkeypatch.setattr(build_web.subprocess, "run", run)
    return ran


def test_nothing_is_run_while_the_sources_are_those_of_the_bundle(tmp_path: Path, no_commands: list[list[str]]) -> None:
    assert build_web.build(checkout(tmp_path)) is False
    assert no_commands == []


@pytest.mark.parametrize("changed", ["frontend/hub/hub.ts", "translations/en/viewer.ftl", "styles/1-new.css"])
def test_a_changed_source_is_bundled_again(tmp_path: Path, no_commands: list[list[str]], changed: str) -> None:
    root = checkout(tmp_path)
    (root / "api" / "web" / changed).write_text("changed")
    assert build_web.build(root) is True
    assert no_commands[-1][-1] == "build.mjs"
    assert build_web.build(root) is False


def test_other_texts_and_installed_packages_are_no_sources(tmp_path: Path, no_commands: list[list[str]]) -> None:
    root = checkout(tmp_path)
    (root / "api/web/frontend/node_modules/x").mkdir(parents=True)
    (root / "api/web/frontend/node_modules/x/index.js").write_text("1")
    (root / "api/web/translations/en/pages.ftl").write_text("a = b\n")
    assert build_web.build(root) is False


def test_a_missing_bundle_is_made_again(tmp_path: Path, no_commands: list[list[str]]) -> None:
    root = checkout(tmp_path)
    (root / "api/web/static/hub-1.js").unlink()
    assert build_web.build(root) is True


def test_a_source_distribution_without_sources_keeps_its_bundle(tmp_path: Path, no_commands: list[list[str]]) -> None:
    root = checkout(tmp_path)
    shutil.rmtree(root / "api/web/frontend")
    assert build_web.build(root) is False
    assert no_commands == []


def test_with_neither_sources_nor_bundle_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(build_web.WebBuildError, match="neither sources"):
        build_web.build(tmp_path)


def test_a_failing_step_is_told_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = checkout(tmp_path)
    (root / "api/web/frontend/hub/hub.ts").write_text("broken")

    def run(command: list[str], *_args: object, **_options: object) -> subprocess.CompletedProcess[str]:
        if "--version" in command:
            return subprocess.CompletedProcess(command, 0, "v22.0.0", "")
        return subprocess.CompletedProcess(command, 1, "", "\nerror: hub/hub.ts:1: no\n    at x\n    at y\n")

    monkeypatch.setattr(build_web.shutil, "which", lambda name, **_: f"/usr/bin/{name}")
    monkeypatch.setattr(build_web.subprocess, "run", run)
    with pytest.raises(build_web.WebBuildError) as told:
        build_web.build(root)
    assert str(told.value) == "bundling failed: error: hub/hub.ts:1: no"
    assert build_web.Folders(root).is_current() is False


@pytest.mark.parametrize("said", ["v18.20.0", "nonsense", ""])
def test_a_node_that_is_too_old_is_not_used(said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build_web.shutil, "which", lambda name, **_: f"/usr/bin/{name}")
    monkeypatch.setattr(
        build_web.subprocess, "run", lambda command, **_: subprocess.CompletedProcess(command, 0, said, "")
    )
    assert build_web.node_of_machine() is None


def test_the_lock_file_names_no_registry_and_pins_every_package() -> None:
    lock = (ROOT / "api/web/frontend/package-lock.json").read_text()
    assert "://" not in lock
    assert "resolved" not in lock
    wanted = json.loads((ROOT / "api/web/frontend/package.json").read_text())
    versions = {**wanted["dependencies"], **wanted["devDependencies"]}
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in versions.values())


def test_every_language_has_every_text_of_the_front_end() -> None:
    texts = {
        file.parent.name: file.read_text(encoding="utf-8")
        for file in (ROOT / "api/web/translations").glob("*/viewer.ftl")
    }
    placeables = {
        language: {
            key: sorted(re.findall(r"\{ \$(\w+) \}", text))
            for key, text in re.findall(r"^(viewer-\S+) = (.*)$", whole, re.MULTILINE)
        }
        for language, whole in texts.items()
    }
    assert set(placeables) == {"en", "es", "it", "de"}
    assert all(own == placeables["en"] for own in placeables.values())


def test_every_text_that_the_front_end_asks_for_exists() -> None:
    known = set(
        re.findall(r"^(viewer-\S+) = ", (ROOT / "api/web/translations/en/viewer.ftl").read_text(), re.MULTILINE)
    )
    sources = [path for part in ("hub", "viewer", "editor") for path in (ROOT / "api/web/frontend" / part).glob("*.ts")]
    asked = {
        key.replace(".", "-")
        for path in sources
        for key in re.findall(r'"(viewer\.[a-z_0-9]+)"', path.read_text(encoding="utf-8"))
    }
    assert len(asked) > 60
    assert asked <= known

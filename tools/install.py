"""Install DesignHub into ``.venv``: ``python3 tools/install.py [--dev]``.

Needs Python 3.11 or newer and nothing else: where the system's Python comes without ``ensurepip`` (Debian and Ubuntu
split it off), the package python3-venv is installed through apt. Byte code is compiled, because importing the CAD
kernel without it costs tens of seconds.
"""

import argparse
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LIBRARIES = {"libGL.so.1": "libgl1", "libXrender.so.1": "libxrender1"}


def main() -> None:
    """Make the environment, install the locked requirements, then the project itself."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--dev", action="store_true", help="what the tests and checks need as well")
    dev = arguments.parse_args().dev
    if sys.version_info < (3, 11):
        sys.exit(f"DesignHub needs Python 3.11 or newer; this is {sys.version.split()[0]}. Try: make PYTHON=python3.12")
    python = _environment()
    _system_libraries()
    lock = ROOT / "requirements" / ("dev.txt" if dev else "run.txt")
    uv = [str(VENV / "bin" / "uv"), "pip"]
    _run([*uv, "install", "--python", str(python), "--compile-bytecode", "--require-hashes", "-r", str(lock)])
    _run([*uv, "install", "--python", str(python), "--no-deps", "--no-build-isolation", "-e", str(ROOT)])
    (VENV / ".installed").touch()
    if dev:
        (VENV / ".installed-dev").touch()


def _environment() -> Path:
    python = VENV / "bin" / "python"
    if not (VENV / "bin" / "uv").exists():
        if importlib.util.find_spec("ensurepip") is None:
            _apt("python3-venv")
        _run([sys.executable, "-m", "venv", "--clear", str(VENV)])
        bootstrap = ROOT / "requirements" / "bootstrap.txt"
        _run([str(python), "-m", "pip", "install", "-q", "--require-hashes", "-r", str(bootstrap)])
    return python


def _system_libraries() -> None:
    """The CAD kernel's wheels link two X11 libraries that a server lacks."""
    import ctypes

    missing = []
    for library, package in LIBRARIES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    if missing:
        _apt(*missing)


def _apt(*packages: str) -> None:
    """Install Debian packages, as root or through sudo; say what to do where neither is possible."""
    command = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    root = [] if os.geteuid() == 0 else ["sudo"]
    if shutil.which("apt-get") is None or (root and shutil.which("sudo") is None):
        sys.exit(f"Please install these system packages, then try again: {' '.join(packages)}")
    _run([*root, "apt-get", "update", "-q"])
    _run([*root, *command])


def _run(command: list[str]) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(command, cwd=ROOT, env=environment, check=False)
    if done.returncode:
        sys.exit(f"This failed: {' '.join(command)}")


if __name__ == "__main__":
    main()

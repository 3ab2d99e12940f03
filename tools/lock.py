"""Write the locked requirements anew: exact versions with hashes, for every platform, without registry addresses."""

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "requirements"
BOOTSTRAP = ["uv"]


def main() -> None:
    """Compile bootstrap.txt, run.txt and dev.txt from pyproject.toml."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    build = project["build-system"]["requires"]
    run = [*project["project"]["dependencies"], *build, "editables"]
    compile_lock("bootstrap.txt", BOOTSTRAP)
    compile_lock("run.txt", [*run, *BOOTSTRAP])
    compile_lock("dev.txt", [*run, *BOOTSTRAP, *project["dependency-groups"]["dev"]])


def compile_lock(name: str, requirements: list[str]) -> None:
    """Resolve ``requirements`` and write them to ``requirements/<name>``."""
    command = [
        str(Path(sys.executable).with_name("uv")), "pip", "compile", "--quiet", "--universal", "--generate-hashes",
        "--python-version", "3.11", "--no-header", "--no-annotate", "-o", str(FOLDER / name), "-",
    ]  # fmt: skip
    FOLDER.mkdir(exist_ok=True)
    subprocess.run(command, input="\n".join(requirements), text=True, check=True, cwd=ROOT)


if __name__ == "__main__":
    main()

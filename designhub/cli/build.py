"""``designhub build``: build one part in the sandbox and write its files."""

import json
from dataclasses import replace
from pathlib import Path, PurePath
from typing import Annotated

import typer

from designhub.cli import report, speaking
from designhub.cli.building import Workshop, with_values, workshop
from designhub.cli.report import Checked
from designhub.cli.sources import Found, find
from designhub.errors import Invalid
from designhub.pipeline import FORMATS, Evaluation, artifact_names
from designhub.script.declarations import Parameter
from designhub.units import format_quantity


def build(
    script: Annotated[Path, typer.Argument(metavar="SCRIPT", help="cli.help.build.script")],
    values: Annotated[list[str] | None, typer.Option("--set", metavar="NAME=VALUE", help="cli.help.set")] = None,
    folder: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="DIR", help="cli.help.build.output"),
    ] = None,
    formats: Annotated[
        list[str] | None,
        typer.Option("--format", metavar="FORMATS", help="cli.help.build.format"),
    ] = None,
) -> None:
    """Build a part in the sandbox and write its files; exit 1 when it can't be built."""
    wanted = _formats(formats or [])
    if script.is_dir():
        raise Invalid("cli.one_file", path=str(script))
    (part,) = (replace(part, source=with_values(part.source, values or [])) for part in find([script]))
    progress = speaking.Progress()
    with workshop(progress) as shop:
        evaluation = shop.evaluate(part, formats=wanted, trials=False, progress=progress, work=frozenset({"script"}))
        progress.clear()
        if evaluation.measurements is None:
            _tell(part, evaluation)
            raise typer.Exit(1)
        _show_values(evaluation)
        missing = _write(shop, evaluation, part.name, folder or Path(part.name), wanted)
    _tell(part, evaluation)
    for name in missing:
        speaking.remark("cli.build.not_written", name=name)
    raise typer.Exit(1 if missing and formats else 0)


def _formats(texts: list[str]) -> tuple[str, ...]:
    names = [name.strip().lower() for text in texts for name in text.split(",") if name.strip()]
    for name in names:
        if name not in FORMATS:
            raise Invalid("cli.build.format", name=name, known=", ".join(FORMATS))
    return tuple(dict.fromkeys(names)) or FORMATS


def _show_values(evaluation: Evaluation) -> None:
    """Say back on standard error what every parameter was read as."""
    for parameter in evaluation.declarations.parameters if evaluation.declarations else ():
        speaking.remark("cli.build.parameter", name=parameter.name, value=_value(parameter))


def _value(parameter: Parameter) -> str:
    value = parameter.value
    if isinstance(value, bool | str | tuple):
        return json.dumps(value, ensure_ascii=False)
    return format_quantity(value, parameter.unit or "", speaking.language())


def _write(shop: Workshop, evaluation: Evaluation, name: str, folder: Path, wanted: tuple[str, ...]) -> list[str]:
    """Write the artifacts into ``folder``, say each path, and return the names of those that could not be made."""
    folder.mkdir(parents=True, exist_ok=True)
    missing = []
    for artifact in artifact_names(wanted):
        kept = shop.cache.load(evaluation.artifacts[artifact]) if artifact in evaluation.artifacts else None
        if kept is None or artifact not in kept:
            missing.append(artifact)
            continue
        file = folder / _file_name(name, artifact)
        file.write_bytes(kept[artifact])
        typer.echo(str(file))
    return missing


def _file_name(name: str, artifact: str) -> str:
    """Return ``punch_pin.stl`` for ``model.stl``, ``punch_pin-iso.png`` for ``iso.png``."""
    path = PurePath(artifact)
    return f"{name}{path.suffix}" if path.stem in ("model", "drawing") else f"{name}-{artifact}"


def _tell(part: Found, evaluation: Evaluation) -> None:
    """Write failing findings and remarks to standard error."""
    checked = Checked(name=part.name, path=part.path, evaluation=evaluation, findings=evaluation.findings)
    for line in report.lines(checked, everything=False, color=False):
        typer.echo(line, err=True)

"""Reading a script's text in a child: files in, a report on its units out. Nothing of the script is run.

A stranger's text may be made to cost time or memory in the parser, which is why this is done in a child. Its one
rule: it needs no CAD kernel, and whatever the files hold, a report is written.
"""

import codecs
import io
import tokenize
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from designhub.checks.script_report import NamedUnit, ScriptRemark, ScriptReport
from designhub.script.inference import Inferred, read_script

LARGEST_BYTES = 1_000_000
"""Of one file; a larger one is not read."""
FILES_MOST = 200
_ENCODINGS = frozenset({"utf-8", "ascii", "iso8859-1", "iso8859-15", "cp1252"})
"""What a file may state; anything else is read as UTF-8, with what that can't be replaced."""
_LONGEST_PATH = 255
_LONGEST_ARGUMENT = 200


class Request(BaseModel):
    """What is asked (``request.json``): the script among the files below ``source/``."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    entry: str = Field(min_length=1, max_length=_LONGEST_PATH)


def inspect(inputs: Path, outputs: Path) -> None:
    """Read the script under ``inputs/source`` and write ``script.json``, which stands under ``outputs`` already."""
    request = Request.model_validate_json((inputs / "request.json").read_bytes())
    files, unread = _texts(inputs / "source")
    report = report_of(read_script(files, request.entry), unread)
    (outputs / "script.json").write_bytes(report.model_dump_json().encode())


def report_of(inferred: Inferred, unread: tuple[str, ...] = ()) -> ScriptReport:
    """Return what was inferred as plain data; ``unread`` are further files that could not be read."""
    remarks = tuple(
        ScriptRemark(
            kind=remark.kind,
            file=remark.file,
            line=remark.line,
            column=remark.column,
            end_column=remark.end_column,
            sure=remark.sure,
            args={key: value[:_LONGEST_ARGUMENT] if isinstance(value, str) else value
                  for key, value in remark.args.items()},
        )
        for remark in inferred.remarks
    )  # fmt: skip
    names = tuple(
        NamedUnit(file=known.file, name=known.name[:_LONGEST_ARGUMENT], line=known.line, unit=known.unit[:80])
        for known in inferred.names
    )
    return ScriptReport(
        remarks=remarks,
        more=inferred.more,
        names=names,
        unread=tuple(dict.fromkeys([*inferred.unread, *unread]))[:1000],
        finished=inferred.finished,
    )


def _texts(folder: Path) -> tuple[dict[str, str], tuple[str, ...]]:
    """Return the Python files below ``folder`` as texts, and the names of those that were left out."""
    texts: dict[str, str] = {}
    left_out: list[str] = []
    for path in sorted(folder.rglob("*.py")):
        name = path.relative_to(folder).as_posix()
        if len(name) > _LONGEST_PATH or path.is_symlink() or not path.is_file():
            continue
        if len(texts) >= FILES_MOST or path.stat().st_size > LARGEST_BYTES:
            left_out.append(name)
        else:
            texts[name] = _decoded(path.read_bytes())
    return texts, tuple(left_out)


def _decoded(content: bytes) -> str:
    """Return the text of a file in the encoding that its first lines state, as Python reads it."""
    try:
        stated = codecs.lookup(tokenize.detect_encoding(io.BytesIO(content).readline)[0]).name
    except (SyntaxError, LookupError, UnicodeError):
        stated = "utf-8"
    encoding = stated if stated in _ENCODINGS else "utf-8"
    return content.decode(encoding, "replace").removeprefix("\ufeff")

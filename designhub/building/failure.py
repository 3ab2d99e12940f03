"""What a student is told when the script did not give a part: the reason, the words of Python, and the own line.

Its one rule: the line is the student's: the last frame of the trace that is in one of the part's files, never one of
ours or CadQuery's.
"""

import errno
import os
import traceback
from pathlib import Path
from types import TracebackType
from typing import Any, get_args

from designhub.building.overrides import ParameterRefused
from designhub.errors import DesignHubError
from designhub.messages import Argument, Message
from designhub.script.declarations import Failed, Parameter, Reason
from designhub.script.unit_error import UnitError

LONGEST = 2000
_REASONS = frozenset(get_args(Reason))
_REFUSED = frozenset({errno.EPERM, errno.EACCES, errno.EROFS})


def failure(error: BaseException, root: Path, parameters: tuple[Parameter, ...] = ()) -> Failed:
    """Return the failure that ``error``, raised by (or before) the script, is."""
    file, line = place(error, root)
    reason, key, args = _reason(error, root)
    if isinstance(error, UnitError) and line:
        args["line"] = line  # CadQuery may have done the sum, for a line of the student's
        error.message = Message(error.key, args)
    if isinstance(error, SyntaxError):
        file, line = _syntax_place(error, root)
    return Failed(
        reason=reason,
        message=message_of(error, root),
        file=file,
        line=line,
        field=error.field_name[:80] or None if isinstance(error, ParameterRefused) else None,
        key=key,
        args={name: _bounded(value) for name, value in args.items()},
        parameters=parameters,
    )


def _reason(error: BaseException, root: Path) -> tuple[Reason, str | None, dict[str, Argument]]:
    """Return reason, message key and its data; CadQuery's and Python's own errors speak for themselves."""
    match error:
        case ParameterRefused():
            return "parameter", error.key, dict(error.message.args)
        case UnitError():
            return "unit", error.key, dict(error.message.args)
        case DesignHubError():
            return "exception", error.key, dict(error.message.args)
        case SyntaxError():
            return "syntax", "building.failed.syntax", {"what": str(error.msg)}
        case ModuleNotFoundError(name=str(name)):
            return "import", "building.failed.module", {"module": name}
        case ImportError():
            return "import", None, {}
        case MemoryError():
            return "memory", "building.failed.memory", {}
        case RecursionError():
            return "exception", "building.failed.recursion", {}
        case OSError():
            return "exception", *_refused_by_sandbox(error, root)
        case RuntimeError(args=["can't start new thread"]):
            return "exception", "building.failed.not_allowed", {"what": "thread"}
    return "exception", None, {}


def _refused_by_sandbox(error: OSError, root: Path) -> tuple[str | None, dict[str, Argument]]:
    """Return the message for a file that is not there, not the part's, or not to be written; or for anything else."""
    file = os.fsdecode(error.filename) if isinstance(error.filename, str | bytes) else None
    if file is not None and (error.errno in _REFUSED or isinstance(error, FileNotFoundError)):
        path = os.path.normpath(root / file)  # the script's working folder was the root
        if below(path, root) is None:
            return "building.failed.file_not_allowed", {"file": file}
        return "building.failed.no_file", {"file": below(path, root) or file}
    return ("building.failed.not_allowed", {"what": "other"}) if error.errno in _REFUSED else (None, {})


def _bounded(value: Argument) -> Argument:
    return value[:LONGEST] if isinstance(value, str) else value


def message_of(error: BaseException, root: Path) -> str:
    """Return ``error`` in Python's words: ``ValueError: ...``, without the paths of the hub."""
    try:
        text = str(error)
    except BaseException:  # noqa: BLE001 - a script's own exception may fail at anything
        text = ""
    if isinstance(error, SyntaxError):
        text = str(error.msg)
    if isinstance(error, DesignHubError):
        return text[:LONGEST]
    name = type(error).__name__
    words = f"{name}: {text}" if text else name
    return words.replace(str(root) + os.sep, "").encode(errors="replace").decode()[:LONGEST]


def place(error: BaseException, root: Path) -> tuple[str | None, int | None]:
    """Return file (relative to the part) and line of the last frame of the trace in one of the part's files."""
    found: tuple[str | None, int | None] = (None, None)
    trace: TracebackType | None = error.__traceback__
    for frame, line in traceback.walk_tb(trace):
        file = below(frame.f_code.co_filename, root)
        if file is not None and line:
            found = (file, line)
    return found


def _syntax_place(error: SyntaxError, root: Path) -> tuple[str | None, int | None]:
    file = below(error.filename or "", root)
    if file is None:  # an eval() in the script: the line that called it
        return place(error, root)
    return file, error.lineno if error.lineno and error.lineno > 0 else None


def below(file: Any, root: Path) -> str | None:
    """Return the path of ``file`` relative to the part's folder, or ``None`` where it is elsewhere."""
    prefix = str(root) + os.sep
    return file[len(prefix) :][:255] if isinstance(file, str) and file.startswith(prefix) else None

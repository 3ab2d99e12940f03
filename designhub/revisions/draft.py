"""What somebody wants to submit or preview, refused unless it is safe to keep, to build, and to write to any disk.

Its one rule: every refused input names its field, and all of them are told at once.
"""

import math
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from designhub import ids
from designhub.errors import Invalid, Problem, TooLarge
from designhub.messages import Argument, Message
from designhub.pipeline.source import IMPORTED

FILES_MOST = 200
PATH_MOST = 200
DEPTH_MOST = 8
MESSAGE_MOST = 2000
PARAMETERS_MOST = 500
TEXT_MOST = 2000
TUPLE_MOST = 100

SCRIPTS = frozenset({".py"})
DATA = frozenset({".csv", ".dxf", ".json", ".md", ".svg", ".toml", ".txt"})
"""What a script may bring along to read."""
ALLOWED = SCRIPTS | IMPORTED | DATA

_FORBIDDEN = re.compile(r'[\\:*?"<>|]')  # what some system that pulls the files would not take
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, kw_only=True)
class Draft:
    """Checked files, the one to start with, parameter values and a message."""

    files: Mapping[str, bytes]
    entry: str
    parameters: Mapping[str, Any]
    message: str

    @property
    def hashes(self) -> dict[str, str]:
        """Path -> hash of its bytes."""
        return {path: ids.digest(content) for path, content in self.files.items()}


def draft(
    files: Mapping[str, bytes],
    entry: str | None,
    parameters: Mapping[str, Any] | None = None,
    message: str = "",
    *,
    most_bytes: int,
) -> Draft:
    """Return the checked draft; without ``entry`` the only file that can be one is taken.

    Raises Invalid with every problem found, and TooLarge.
    """
    if sum(len(content) for content in files.values()) > most_bytes:
        raise TooLarge("revisions.too_large", most=most_bytes // (1024 * 1024))
    normal = {normal_path(path): content for path, content in files.items()}
    problems = [*_file_problems(files, normal), *_parameter_problems(parameters or {}), *_message_problems(message)]
    chosen = normal_path(entry) if entry else _only_entry(normal)
    if chosen is None or chosen not in normal:
        problems.append(_problem("entry", "revisions.no_entry", entry=(entry or "")[:PATH_MOST]))
    elif PurePosixPath(chosen).suffix.lower() not in SCRIPTS | IMPORTED:
        problems.append(_problem("entry", "revisions.entry_type", entry=chosen[:PATH_MOST]))
    if problems or chosen is None:
        raise Invalid(problems=problems)
    clean = message.replace("\r\n", "\n").strip()
    return Draft(files=normal, entry=chosen, parameters=dict(parameters or {}), message=clean)


def normal_path(path: str) -> str:
    """Return ``path`` in the one form in which it is kept (Unicode NFC)."""
    return unicodedata.normalize("NFC", path)


def _only_entry(files: Mapping[str, bytes]) -> str | None:
    for kinds in (SCRIPTS, IMPORTED):
        found = [path for path in files if PurePosixPath(path).suffix.lower() in kinds]
        if len(found) == 1:
            return found[0]
    return None


def _file_problems(files: Mapping[str, bytes], normal: Mapping[str, bytes]) -> Iterator[Problem]:
    if not files:
        yield _problem("files", "revisions.no_files")
    if len(files) > FILES_MOST:
        yield _problem("files", "revisions.too_many_files", most=FILES_MOST)
        return
    if len({path.casefold() for path in normal}) != len(files):
        yield _problem("files", "revisions.same_name")
    folders = {str(parent).casefold() for path in normal for parent in PurePosixPath(path).parents}
    for path in normal:
        shown = _SURROGATE.sub("�", path[:PATH_MOST])
        if not _is_safe(path):
            yield _problem("files", "revisions.path", path=shown)
        elif path.casefold() in folders:
            yield _problem("files", "revisions.same_name")
        elif PurePosixPath(path).suffix.lower() not in ALLOWED:
            yield _problem("files", "revisions.file_type", path=shown)


def _is_safe(path: str) -> bool:
    if not path or len(path.encode(errors="replace")) > PATH_MOST or _FORBIDDEN.search(path):
        return False
    if any(unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"} for sign in path):
        return False
    steps = path.split("/")
    return len(steps) <= DEPTH_MOST and all(
        step and step[0] not in ".-~ " and step[-1] not in ". " and not _RESERVED.fullmatch(step) for step in steps
    )


def _parameter_problems(parameters: Mapping[str, Any]) -> Iterator[Problem]:
    if len(parameters) > PARAMETERS_MOST:
        yield _problem("parameters", "revisions.too_many_parameters", most=PARAMETERS_MOST)
        return
    for name, value in parameters.items():
        if not isinstance(name, str) or not name.isidentifier() or len(name) > 80:
            yield _problem("parameters", "revisions.parameter_name", name=_SURROGATE.sub("�", str(name)[:80]))
        elif not _is_value(value):
            yield _problem(f"parameters.{name}", "revisions.parameter_value", name=name)


def _is_value(value: object) -> bool:
    if isinstance(value, list | tuple):
        return len(value) <= TUPLE_MOST and all(_is_scalar(item) for item in value)
    return _is_scalar(value)


def _is_scalar(value: object) -> bool:
    match value:
        case bool():
            return True
        case int():
            return abs(value) < 2**53  # what every reader of JSON keeps exactly
        case float():
            return math.isfinite(value)
        case str():
            return len(value) <= TEXT_MOST and "\0" not in value and not _SURROGATE.search(value)
        case _:
            return False


def _message_problems(message: str) -> Iterator[Problem]:
    if len(message) > MESSAGE_MOST or "\0" in message or _SURROGATE.search(message):
        yield _problem("message", "revisions.message", most=MESSAGE_MOST)


def _problem(field: str, key: str, **args: Argument) -> Problem:
    return Problem(field, Message(key, args))

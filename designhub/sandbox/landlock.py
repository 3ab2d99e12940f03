"""Landlock: a list of files that this process may still reach, kept by the kernel (Linux 5.13 and later).

It needs no privilege and can't be undone. Everything that the running kernel's version knows is handled, hence
refused, unless a rule grants it; nothing grants to execute, create, remove, rename, link, connect, bind or to
signal a process outside. Its one rule: a grant is by open descriptor, never by a path that could change meaning.
"""

import ctypes
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from designhub.sandbox import kernel

# include/uapi/linux/landlock.h
_WRITE_FILE: Final = 1 << 1
_READ_FILE: Final = 1 << 2
_READ_DIR: Final = 1 << 3
_TRUNCATE: Final = 1 << 14
_ALL_FILE_RIGHTS_BY_ABI: Final = (0, 13, 14, 15, 15, 16)
"""How many file rights each version knows: REFER came with 2, TRUNCATE with 3, IOCTL_DEV with 5."""
_NET_BIND_AND_CONNECT: Final = 0b11
_SCOPE_ABSTRACT_UNIX_AND_SIGNAL: Final = 0b11
_CREATE_RULESET_VERSION: Final = 1
_RULE_PATH_BENEATH: Final = 1


class _Ruleset(ctypes.Structure):
    _fields_ = [("fs", ctypes.c_uint64), ("net", ctypes.c_uint64), ("scoped", ctypes.c_uint64)]


class _PathBeneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = [("allowed", ctypes.c_uint64), ("parent", ctypes.c_int32)]


@dataclass(frozen=True, kw_only=True)
class Grants:
    """The files that stay reachable; anything below a folder counts as the folder."""

    read: tuple[Path, ...]
    write: tuple[Path, ...]
    """Existing files that may be read, written and cut."""


def abi() -> int:
    """Return the version of Landlock that the kernel speaks; 0 where there is none."""
    try:
        return kernel.syscall("landlock_create_ruleset", None, 0, _CREATE_RULESET_VERSION)
    except OSError:
        return 0


def restrict(grants: Grants) -> None:
    """Confine this process to ``grants`` for ever; raises OSError where the kernel has no Landlock."""
    version = kernel.syscall("landlock_create_ruleset", None, 0, _CREATE_RULESET_VERSION)
    handled = (1 << _ALL_FILE_RIGHTS_BY_ABI[min(version, 5)]) - 1
    ruleset = _Ruleset(
        fs=handled,
        net=_NET_BIND_AND_CONNECT if version >= 4 else 0,
        scoped=_SCOPE_ABSTRACT_UNIX_AND_SIGNAL if version >= 6 else 0,
    )
    size = 8 if version < 4 else 16 if version < 6 else 24
    rules = kernel.syscall("landlock_create_ruleset", ctypes.byref(ruleset), size, 0)
    try:
        _allow(rules, grants.read, handled & (_READ_FILE | _READ_DIR))
        _allow(rules, grants.write, handled & (_READ_FILE | _WRITE_FILE | _TRUNCATE))
        kernel.syscall("landlock_restrict_self", rules, 0)
    finally:
        os.close(rules)


def _allow(rules: int, paths: Iterable[Path], rights: int) -> None:
    for path in paths:
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            allowed = rights if path.is_dir() else rights & ~_READ_DIR
            rule = _PathBeneath(allowed=allowed, parent=descriptor)
            kernel.syscall("landlock_add_rule", rules, _RULE_PATH_BENEATH, ctypes.byref(rule), 0)
        finally:
            os.close(descriptor)

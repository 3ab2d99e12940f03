"""The few calls to the Linux kernel that Python has no function for, by ctypes.

Its one rule: each function is one call, raises ``OSError`` with the kernel's own words when that fails, and decides
nothing.
"""

import ctypes
import os
import platform
from typing import Final

CLONE_NEWNS: Final = 0x00020000
CLONE_NEWUTS: Final = 0x04000000
CLONE_NEWIPC: Final = 0x08000000
CLONE_NEWUSER: Final = 0x10000000
CLONE_NEWPID: Final = 0x20000000
CLONE_NEWNET: Final = 0x40000000

MS_BIND: Final = 0x1000
MS_REC: Final = 0x4000
MS_PRIVATE: Final = 0x40000
MNT_DETACH: Final = 2

MOUNT_ATTR_RDONLY: Final = 0x01
MOUNT_ATTR_NOSUID: Final = 0x02
MOUNT_ATTR_NODEV: Final = 0x04
MOUNT_ATTR_NOEXEC: Final = 0x08
_AT_FDCWD: Final = -100
_AT_RECURSIVE: Final = 0x8000

PR_SET_PDEATHSIG: Final = 1
PR_SET_DUMPABLE: Final = 4
PR_SET_SECCOMP: Final = 22
PR_CAPBSET_DROP: Final = 24
PR_SET_SECUREBITS: Final = 28
PR_SET_NO_NEW_PRIVS: Final = 38
PR_GET_NO_NEW_PRIVS: Final = 39
PR_CAP_AMBIENT: Final = 47
PR_CAP_AMBIENT_CLEAR_ALL: Final = 4

ARCHITECTURE: Final = {"amd64": "x86_64", "arm64": "aarch64"}.get(platform.machine(), platform.machine())

_NUMBERS: Final = {"x86_64": {"pivot_root": 155}, "aarch64": {"pivot_root": 41}}
_EVERYWHERE: Final = {
    "mount_setattr": 442,
    "landlock_create_ruleset": 444,
    "landlock_add_rule": 445,
    "landlock_restrict_self": 446,
}
_CAPABILITY_VERSION_3: Final = 0x20080522

_libc = ctypes.CDLL(None, use_errno=True)


class _CapabilityHeader(ctypes.Structure):
    _fields_ = [("version", ctypes.c_uint32), ("pid", ctypes.c_int)]


class _CapabilityWords(ctypes.Structure):
    _fields_ = [("effective", ctypes.c_uint32), ("permitted", ctypes.c_uint32), ("inheritable", ctypes.c_uint32)]


class _MountAttributes(ctypes.Structure):
    _fields_ = [
        ("set", ctypes.c_uint64),
        ("clear", ctypes.c_uint64),
        ("propagation", ctypes.c_uint64),
        ("userns_fd", ctypes.c_uint64),
    ]


def _check(result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result


def syscall(name: str, *args: object) -> int:
    """Make the system call ``name`` (one of the few this module knows) and return its result."""
    number = _EVERYWHERE.get(name) or _NUMBERS[ARCHITECTURE][name]
    converted = [ctypes.c_long(arg) if isinstance(arg, int) else arg for arg in args]
    return _check(int(_libc.syscall(ctypes.c_long(number), *converted)))


def unshare(flags: int) -> None:
    """Leave the namespaces in ``flags`` for fresh ones."""
    _check(int(_libc.unshare(ctypes.c_int(flags))))


def setns(descriptor: int, kind: int) -> None:
    """Enter the namespace behind ``descriptor``, which must be of ``kind``."""
    _check(int(_libc.setns(ctypes.c_int(descriptor), ctypes.c_int(kind))))


def prctl(option: int, *args: int) -> int:
    """Set or ask an attribute of this process."""
    words = [ctypes.c_ulong(arg) for arg in (*args, 0, 0, 0, 0)[:4]]
    return _check(int(_libc.prctl(ctypes.c_int(option), *words)))


def mount(source: str, target: str, kind: str | None, flags: int, data: str = "") -> None:
    """Mount ``source`` on ``target``."""
    result = _libc.mount(
        os.fsencode(source),
        os.fsencode(target),
        kind.encode() if kind else None,
        ctypes.c_ulong(flags),
        data.encode() if data else None,
    )
    _check(int(result))


def unmount(target: str) -> None:
    """Take the mount at ``target`` out of sight, with everything below it."""
    _check(int(_libc.umount2(os.fsencode(target), ctypes.c_int(MNT_DETACH))))


def restrict_mount(target: str, attributes: int, *, below: bool = True) -> None:
    """Add ``attributes`` to the mount at ``target`` and, unless told otherwise, all mounts ``below`` it."""
    wanted = _MountAttributes(set=attributes)
    syscall(
        "mount_setattr",
        _AT_FDCWD,
        os.fsencode(target),
        _AT_RECURSIVE if below else 0,
        ctypes.byref(wanted),
        ctypes.sizeof(wanted),
    )


def pivot_root(new_root: str) -> None:
    """Make ``new_root`` the root of this mount namespace and forget the old one."""
    os.chdir(new_root)
    syscall("pivot_root", b".", b".")
    unmount(".")
    os.chdir("/")


def capabilities() -> int:
    """Return the union of the effective, permitted and inheritable capabilities as a bit set."""
    header = _CapabilityHeader(_CAPABILITY_VERSION_3, 0)
    words = (_CapabilityWords * 2)()
    _check(int(_libc.capget(ctypes.byref(header), ctypes.byref(words))))
    low, high = (word.effective | word.permitted | word.inheritable for word in words)
    return int(low | high << 32)


def drop_capabilities() -> None:
    """Give up every effective, permitted and inheritable capability."""
    header = _CapabilityHeader(_CAPABILITY_VERSION_3, 0)
    words = (_CapabilityWords * 2)()
    _check(int(_libc.capset(ctypes.byref(header), ctypes.byref(words))))


def flush_native_output() -> None:
    """Write out what native code has left in the buffers of C's standard streams."""
    _libc.fflush(None)

"""A list of the system calls that a child may still make; the kernel refuses every other.

The filter is a small program for the kernel's classic BPF machine, assembled here and installed by ``prctl``. A call
that is not listed answers ``EPERM``, so that a script sees ``PermissionError`` rather than sudden death; a call of a
foreign architecture (or of x86's x32 twin, whose numbers would slip through) kills. ``clone3`` answers ``ENOSYS``.

Its one rule: what is not listed is refused. Nothing listed makes a process, a thread, a socket, a name in a folder, or
changes rights. Calls which can do both harm and good are listed with the arguments that do good. What looks harmless
may not be: ``fallocate`` is not here because it can reserve a disk beyond the limit on a file's size.
"""

import ctypes
import errno
import os
import struct
from typing import Final

from designhub.sandbox import kernel

_SECCOMP_MODE_FILTER: Final = 2
_KILL_PROCESS: Final = 0x80000000
_ERRNO: Final = 0x00050000
_ALLOW: Final = 0x7FFF0000
_X32_BIT: Final = 0x40000000
_AUDIT_ARCH: Final = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}

# Offsets in struct seccomp_data; both architectures are little-endian.
_NUMBER: Final = 0
_ARCH: Final = 4
_ARGUMENTS: Final = 16

_LOAD: Final = 0x20  # BPF_LD | BPF_W | BPF_ABS
_EQUAL: Final = 0x15  # BPF_JMP | BPF_JEQ | BPF_K
_AT_LEAST: Final = 0x35  # BPF_JMP | BPF_JGE | BPF_K
_RETURN: Final = 0x06  # BPF_RET | BPF_K

ALLOWED: Final = {
    # name: (number on x86_64, number on aarch64); None: that architecture has no such call
    "read": (0, 63),
    "write": (1, 64),
    "open": (2, None),
    "close": (3, 57),
    "stat": (4, None),
    "fstat": (5, 80),
    "lstat": (6, None),
    "poll": (7, None),
    "lseek": (8, 62),
    "mmap": (9, 222),
    "mprotect": (10, 226),
    "munmap": (11, 215),
    "brk": (12, 214),
    "rt_sigaction": (13, 134),
    "rt_sigprocmask": (14, 135),
    "rt_sigreturn": (15, 139),
    "pread64": (17, 67),
    "pwrite64": (18, 68),
    "readv": (19, 65),
    "writev": (20, 66),
    "access": (21, None),
    "pipe": (22, None),
    "select": (23, None),
    "sched_yield": (24, 124),
    "mremap": (25, 216),
    "mincore": (27, 232),
    "madvise": (28, 233),
    "dup": (32, 23),
    "dup2": (33, None),
    "nanosleep": (35, 101),
    "getitimer": (36, 102),
    "alarm": (37, None),
    "setitimer": (38, 103),
    "getpid": (39, 172),
    "exit": (60, 93),
    "uname": (63, 160),
    "fsync": (74, 82),
    "fdatasync": (75, 83),
    "truncate": (76, 45),
    "ftruncate": (77, 46),
    "getdents": (78, None),
    "getcwd": (79, 17),
    "chdir": (80, 49),
    "fchdir": (81, 50),
    "readlink": (89, None),
    "umask": (95, 166),
    "gettimeofday": (96, 169),
    "getrlimit": (97, 163),
    "getrusage": (98, 165),
    "sysinfo": (99, 179),
    "times": (100, 153),
    "getuid": (102, 174),
    "getgid": (104, 176),
    "geteuid": (107, 175),
    "getegid": (108, 177),
    "getppid": (110, 173),
    "getpgrp": (111, None),
    "getgroups": (115, 158),
    "getresuid": (118, 148),
    "getresgid": (120, 150),
    "getpgid": (121, 155),
    "getsid": (124, 156),
    "sigaltstack": (131, 132),
    "getpriority": (140, 141),
    "gettid": (186, 178),
    "time": (201, None),
    "futex": (202, 98),
    "sched_getaffinity": (204, 123),
    "getdents64": (217, 61),
    "restart_syscall": (219, 128),
    "fadvise64": (221, 223),
    "clock_gettime": (228, 113),
    "clock_getres": (229, 114),
    "clock_nanosleep": (230, 115),
    "exit_group": (231, 94),
    "epoll_wait": (232, None),
    "epoll_ctl": (233, 21),
    "openat": (257, 56),
    "newfstatat": (262, 79),
    "readlinkat": (267, 78),
    "faccessat": (269, 48),
    "pselect6": (270, 72),
    "ppoll": (271, 73),
    "set_robust_list": (273, 99),
    "get_robust_list": (274, 100),
    "epoll_pwait": (281, 22),
    "eventfd2": (290, 19),
    "epoll_create1": (291, 20),
    "dup3": (292, 24),
    "pipe2": (293, 59),
    "preadv": (295, 69),
    "pwritev": (296, 70),
    "getcpu": (309, 168),
    "getrandom": (318, 278),
    "statx": (332, 291),
    "rseq": (334, 293),
    "close_range": (436, 436),
    "faccessat2": (439, 439),
}

_FCNTL: Final = (72, 25)
_IOCTL: Final = (16, 29)
_KILL: Final = (62, 129)
_TGKILL: Final = (234, 131)
_PRLIMIT64: Final = (302, 261)
_CLONE3: Final = (435, 435)

_FCNTL_HARMLESS: Final = (0, 1, 2, 3, 4, 1030)
"""DUPFD, GETFD, SETFD, GETFL, SETFL, DUPFD_CLOEXEC; not SETOWN, which sends signals, nor locks on files of others."""
_IOCTL_HARMLESS: Final = (0x5401, 0x5450, 0x5451, 0x541B)
"""TCGETS (is this a terminal?), FIONCLEX, FIOCLEX, FIONREAD; the descriptors are pipes and plain files anyway."""


def _instruction(code: int, operand: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, if_true, if_false, operand)


def _answer(value: int) -> bytes:
    return _instruction(_RETURN, value)


def _refuse(number: int) -> bytes:
    return _answer(_ERRNO | number)


def _only_with(call: int, argument: int, values: tuple[int, ...]) -> bytes:
    """Allow ``call`` when the low word of its ``argument``-th argument is one of ``values``."""
    choices = b"".join(_instruction(_EQUAL, value, 0, 1) + _answer(_ALLOW) for value in values)
    body = _instruction(_LOAD, _ARGUMENTS + 8 * argument) + choices + _refuse(errno.EPERM)
    return _instruction(_EQUAL, call, 0, len(body) // 8) + body


def _only_reading_limits(call: int) -> bytes:
    """Allow ``prlimit64`` when its third argument, the new limits, is a null pointer."""
    low, high = _ARGUMENTS + 16, _ARGUMENTS + 20
    body = (
        _instruction(_LOAD, low)
        + _instruction(_EQUAL, 0, 0, 3)
        + _instruction(_LOAD, high)
        + _instruction(_EQUAL, 0, 0, 1)
        + _answer(_ALLOW)
        + _refuse(errno.EPERM)
    )
    return _instruction(_EQUAL, call, 0, len(body) // 8) + body


def program(architecture: str, pid: int) -> bytes:
    """Return the filter for a process which knows itself as ``pid`` on ``architecture``.

    Raises OSError (``ENOSYS``) for an architecture without a table.
    """
    if architecture not in _AUDIT_ARCH:
        raise OSError(errno.ENOSYS, f"no table of system calls for {architecture}")
    column = ("x86_64", "aarch64").index(architecture)
    code = [
        _instruction(_LOAD, _ARCH),
        _instruction(_EQUAL, _AUDIT_ARCH[architecture], 1, 0),
        _answer(_KILL_PROCESS),
        _instruction(_LOAD, _NUMBER),
    ]
    if architecture == "x86_64":
        code += [_instruction(_AT_LEAST, _X32_BIT, 0, 1), _answer(_KILL_PROCESS)]
    for numbers in ALLOWED.values():
        number = numbers[column]
        if number is not None:
            code += [_instruction(_EQUAL, number, 0, 1), _answer(_ALLOW)]
    code += [
        _only_with(_FCNTL[column], 1, _FCNTL_HARMLESS),
        _only_with(_IOCTL[column], 1, _IOCTL_HARMLESS),
        _only_with(_KILL[column], 0, (pid,)),
        _only_with(_TGKILL[column], 0, (pid,)),
        _only_reading_limits(_PRLIMIT64[column]),
        _instruction(_EQUAL, _CLONE3[column], 0, 1),
        _refuse(errno.ENOSYS),
        _refuse(errno.EPERM),
    ]
    return b"".join(code)


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("code", ctypes.c_void_p)]


def install(code: bytes) -> None:
    """Put the filter ``code`` on this process for ever; it needs no_new_privs or CAP_SYS_ADMIN."""
    memory = ctypes.create_string_buffer(code, len(code))
    filter_ = _Program(len(code) // 8, ctypes.addressof(memory))
    kernel.prctl(kernel.PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.addressof(filter_))


def restrict() -> None:
    """Allow this process only the calls listed here."""
    install(program(kernel.ARCHITECTURE, os.getpid()))

"""Go on as on a poorer host: ``python restricted_host.py KIND COMMAND...`` executes COMMAND without some system calls.

``container`` refuses what Docker's default profile refuses to a container; ``old_kernel`` knows no Landlock;
``both`` is a container on an old kernel.
"""

import errno
import os
import struct
import sys

from designhub.sandbox import kernel, seccomp

# name: (number on x86_64, number on aarch64)
_CONTAINER = {
    "unshare": (272, 97),
    "setns": (308, 268),
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "mount_setattr": (442, 442),
}
_OLD_KERNEL = {"landlock_create_ruleset": (444, 444)}


def _filter(refusals: list[tuple[int, int]]) -> bytes:
    code = [struct.pack("=HBBI", 0x20, 0, 0, 0)]
    for number, error in refusals:
        code.append(struct.pack("=HBBI", 0x15, 0, 1, number))
        code.append(struct.pack("=HBBI", 0x06, 0, 0, 0x00050000 | error))
    code.append(struct.pack("=HBBI", 0x06, 0, 0, 0x7FFF0000))
    return b"".join(code)


def main(kind: str, command: list[str]) -> None:
    column = ("x86_64", "aarch64").index(kernel.ARCHITECTURE)
    refusals = []
    if kind in {"container", "both"}:
        refusals += [(numbers[column], errno.EPERM) for numbers in _CONTAINER.values()]
    if kind in {"old_kernel", "both"}:
        refusals += [(numbers[column], errno.ENOSYS) for numbers in _OLD_KERNEL.values()]
    if os.geteuid() != 0:
        kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
    seccomp.install(_filter(refusals))
    os.execv(command[0], command)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])

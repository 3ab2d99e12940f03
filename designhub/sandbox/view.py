"""Which files a child needs to see, and a file tree that holds nothing else.

The tree is built once, by the warm process in a mount namespace of its own: an empty memory file system into which
the folders of Python, of the system's libraries and of fonts are bound read-only, then made the root. ``/root``,
``/home``, ``/etc``, ``/proc`` and the hub's data are not there, so nothing below them can be named. This also makes
an installation below a private folder (``/root/.pyenv``) readable to a child that is nobody.

Its one rule: a folder is shown because code or a font lives there, never because it is convenient.
"""

import errno
import os
import site
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from designhub.sandbox import kernel

JOB: Final = Path("/job")
"""Where a child finds ``inputs`` and ``outputs`` in the tree."""

DEVICES: Final = (Path("/dev/null"), Path("/dev/urandom"))

_CROSSED: Final = 0o111
"""The mode of a folder that is there to be walked through: what else lies in it, nobody may list."""

_SYSTEM: Final = (
    "/lib",
    "/lib32",
    "/lib64",
    "/usr/lib",
    "/usr/lib32",
    "/usr/lib64",
    "/usr/local/lib",
    "/etc/ld.so.cache",
    "/etc/alternatives",
    "/etc/fonts",
    "/etc/localtime",
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/usr/share/fontconfig",
    "/usr/share/glvnd",
    "/usr/share/zoneinfo",
    "/proc/cpuinfo",
    "/sys/devices/system/cpu",
)


def readable(extra: Iterable[Path] = ()) -> tuple[Path, ...]:
    """Return the folders and files that Python, its packages and native libraries read, and ``extra``.

    Of a package that is imported from a checkout only its own folder counts, not what else lies beside it.
    """
    own_package = Path(__file__).parents[1]
    known = {sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")}
    known |= {*site.getsitepackages(), str(Path(sys.base_prefix) / "lib"), str(Path(sys.prefix) / "lib")}
    wanted = [*_SYSTEM, *sorted(known), str(own_package), *map(str, extra)]
    existing = [Path(os.path.abspath(path)) for path in wanted if Path(path).exists()]  # noqa: PTH100  keeps symlinks
    return _without_nested(existing)


def _without_nested(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return ``paths`` and what their symbolic links lead to, without those that lie below another one."""
    every = {*paths, *(path.resolve() for path in paths)}
    return tuple(sorted(path for path in every if not any(parent in every for parent in path.parents)))


def enter(paths: Iterable[Path], *, spool: Path) -> None:
    """Make a tree of ``paths`` (read-only) and ``spool`` (writable) the root of this mount namespace.

    Raises OSError where the kernel refuses; nothing has changed for the process then but mounts nobody sees.
    """
    kernel.mount("none", "/", None, kernel.MS_REC | kernel.MS_PRIVATE)
    root = spool / "root"
    root.mkdir(exist_ok=True)
    kernel.mount("tmpfs", str(root), "tmpfs", 0, f"mode={_CROSSED:o},size=1m")
    for path in paths:
        _show(root, path, kernel.MOUNT_ATTR_RDONLY | kernel.MOUNT_ATTR_NOSUID | kernel.MOUNT_ATTR_NODEV)
    for device in DEVICES:
        _show(root, device, kernel.MOUNT_ATTR_NOSUID | kernel.MOUNT_ATTR_NOEXEC)
    _show(root, spool, kernel.MOUNT_ATTR_NOSUID | kernel.MOUNT_ATTR_NODEV | kernel.MOUNT_ATTR_NOEXEC)
    for folder in (JOB, JOB / "inputs", JOB / "outputs"):
        (root / folder.relative_to("/")).mkdir(mode=_CROSSED)
    kernel.restrict_mount(str(root), kernel.MOUNT_ATTR_RDONLY, below=False)
    kernel.pivot_root(str(root))


def _show(root: Path, path: Path, attributes: int) -> None:
    target = _mirror(root, path)
    if target is None:
        return
    kernel.mount(str(path), str(target), None, kernel.MS_BIND | kernel.MS_REC)
    kernel.restrict_mount(str(target), attributes)


def _mirror(root: Path, path: Path) -> Path | None:
    """Make an empty place for ``path`` below ``root``, with its symbolic links; None where a link stands for it."""
    here, host = root, Path("/")
    for part in path.parts[1:]:
        here, host = here / part, host / part
        if host.is_symlink():
            if not here.is_symlink():
                here.symlink_to(host.readlink())
            rest = path.relative_to(host)
            resolved = host.resolve() / rest
            return None if str(rest) == "." else _mirror(root, resolved)
        if host.is_dir():
            here.mkdir(mode=_CROSSED, exist_ok=True)
        else:
            here.touch()
    return here


def show_job(folder: Path, outputs: Iterable[str], *, spool: Path) -> None:
    """Show one job's files at ``JOB`` in this (the child's own) mount namespace, and no longer any other job's.

    Inputs are read-only; of the outputs only the agreed files are writable, not the folder that they lie in.
    """
    sealed = kernel.MOUNT_ATTR_NOSUID | kernel.MOUNT_ATTR_NODEV | kernel.MOUNT_ATTR_NOEXEC
    for name in ("inputs", "outputs"):
        kernel.mount(str(folder / name), str(JOB / name), None, kernel.MS_BIND)
        kernel.restrict_mount(str(JOB / name), sealed | kernel.MOUNT_ATTR_RDONLY)
    for name in outputs:
        file = str(JOB / "outputs" / name)
        kernel.mount(str(folder / "outputs" / name), file, None, kernel.MS_BIND)
        kernel.restrict_mount(file, sealed)
    kernel.unmount(str(spool))
    if spool.joinpath(folder.name).exists():
        raise OSError(errno.EBUSY, "the other jobs' files are still in sight")

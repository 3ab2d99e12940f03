"""Attacks on files: of the host, of the hub, of other tasks, and of those that come after."""

from attack import attack

READ_ALL = """
    from pathlib import Path
    for name in {names!r}:
        attempt(lambda name=name: Path(name).read_bytes()[:50])
        attempt(lambda name=name: [*Path(name).iterdir()])
"""


def _reads(name: str, *names: str) -> object:
    return attack(name, READ_ALL.format(names=names))


ATTACKS = [
    _reads("reads_accounts", "/etc/passwd", "/etc/shadow", "/etc/group", "/etc/hostname", "/etc/machine-id"),
    _reads("reads_homes", "/root", "/home", "/root/.ssh", "/root/.bash_history"),
    _reads(
        "reads_about_processes",
        *("/proc", "/proc/self/environ", "/proc/self/maps", "/proc/self/mem", "/proc/self/fd", "/proc/self/cmdline"),
        *("/proc/1/environ", "/proc/1/maps", "/proc/1/mem", "/proc/1/root", "/proc/net/tcp", "/proc/mounts"),
    ),
    _reads("reads_about_the_kernel", "/proc/kallsyms", "/proc/kcore", "/sys/kernel", "/sys/fs/cgroup", "/boot"),
    _reads("lists_the_roots", "/", "/tmp", "/var", "/run", "/opt", "/mnt", "/dev", "/dev/shm", "/dev/pts"),
    _reads("reads_devices", "/dev/mem", "/dev/kmsg", "/dev/tty", "/dev/vda", "/dev/sda", "/dev/fuse", "/dev/kvm"),
    _reads("climbs_out_of_its_folder", "..", "../..", "../../..", "../../../etc/passwd", "../../lock"),
    attack(
        "reads_the_checkout",
        """
        import designhub
        from pathlib import Path
        above = Path(designhub.__file__).parents[1]
        for name in (".git", ".git/config", "pyproject.toml", "tests", "hub-data", "designhub.toml"):
            attempt(lambda: (above / name).read_bytes())
            attempt(lambda: [*(above / name).iterdir()])
        """,
    ),
    attack(
        "looks_for_other_jobs",
        """
        import glob
        found = glob.glob("/tmp/designhub-*/*") + glob.glob(str(inputs.parent.parent / "job-*"))
        found = [path for path in found if not path.startswith(str(inputs.parent))]
        found and breach(f"found {found}")
        """,
    ),
    attack(
        "writes_everywhere",
        """
        from pathlib import Path
        import os, sys
        places = ["/", "/tmp", "/var/tmp", "/dev/shm", "/root", "/etc", "/usr/lib", os.getcwd(), sys.prefix]
        for place in [*places, *sys.path, str(inputs), str(outputs), str(inputs.parent)]:
            attempt((Path(place or ".") / "planted.py").write_bytes, b"x")
            attempt((Path(place or ".") / "planted").mkdir)
        """,
    ),
    attack(
        "changes_installed_code",
        """
        import designhub, importlib.util, json, os
        for module in (designhub, json, os):
            attempt(open, module.__file__, "ab")
            attempt(open, importlib.util.cache_from_source(module.__file__), "ab")
        """,
    ),
    attack("writes_its_inputs", "attempt(open, inputs / 'attack.py', 'ab')"),
    attack("cuts_its_inputs", "import os; attempt(os.truncate, inputs / 'attack.py', 0)"),
    attack("removes_its_inputs", "import os; attempt(os.unlink, inputs / 'attack.py')"),
    attack("links_to_a_secret", "import os; attempt(os.symlink, '/etc/passwd', outputs / 'link')"),
    attack(
        "replaces_an_output_by_a_link",
        """
        import os
        attempt(os.unlink, outputs / "loot")
        attempt(os.symlink, "/etc/passwd", outputs / "loot")
        attempt(os.link, inputs / "attack.py", outputs / "hard")
        """,
    ),
    attack(
        "renames_outputs",
        """
        import os
        attempt(os.rename, outputs / "loot", outputs / "other")
        attempt(os.replace, outputs / "loot", outputs / "verdict")
        attempt(os.rename, outputs, inputs.parent / "moved")
        """,
    ),
    attack("removes_outputs", "import os; attempt(os.unlink, outputs / 'loot'); attempt(os.rmdir, outputs)"),
    attack(
        "changes_rights",
        """
        import os
        for path in (outputs / "loot", outputs, inputs, inputs / "attack.py"):
            attempt(os.chmod, path, 0o4777)
            attempt(os.chown, path, 0, 0)
            attempt(os.utime, path, (0, 0))
            attempt(os.setxattr, path, "user.note", b"x")
        """,
    ),
    attack(
        "makes_special_files",
        """
        import os, stat
        attempt(os.mkfifo, outputs / "fifo")
        attempt(os.mknod, outputs / "device", stat.S_IFBLK | 0o666, os.makedev(254, 0))
        attempt(os.mknod, outputs / "plain", stat.S_IFREG | 0o666)
        """,
    ),
    attack("makes_a_temporary_file", "import tempfile; attempt(tempfile.TemporaryFile); attempt(tempfile.mkdtemp)"),
    attack(
        "opens_a_nameless_file",
        "import os; [attempt(os.open, p, os.O_TMPFILE | os.O_RDWR) for p in ('/tmp', '/', str(outputs), '/dev/shm')]",
    ),
    attack(
        "changes_the_root",
        "import os; attempt(os.chroot, str(outputs)); attempt(os.chroot, '/')",
    ),
    attack(
        "uses_inherited_descriptors",
        """
        import os, stat
        found = []
        for fd in range(3, 4096):
            try:
                found.append((fd, stat.S_IFMT(os.fstat(fd).st_mode)))
            except OSError:
                continue
        pipes = [fd for fd, kind in found if kind == stat.S_IFIFO]
        len(found) == len(pipes) == 1 or breach(f"inherited {found}")
        """,
    ),
    attack(
        "reads_the_word_about_its_end",
        "import os; [attempt(os.read, fd, 1) for fd in range(3, 4096)]",
    ),
    attack("reads_from_the_terminal", "import os; os.read(0, 1) == b'' or breach('input')"),
    attack(
        "reads_the_environment",
        """
        import os
        known = {"HOME", "LANG", "LC_CTYPE", "TZ", "PATH", "OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS",
                 "MKL_NUM_THREADS", "NUMBA_NUM_THREADS", "NUMBA_CACHE_DIR"}
        set(os.environ) <= known or breach(f"environment {set(os.environ) - known}")
        """,
    ),
    attack(
        "opens_names_with_odd_characters",
        r"""
        for name in ("..\u2215etc\u2215passwd", "a" * 5000, "\u202egnp", "\ud800", "a\nb", "-rf", "~", "%2e%2e"):
            try:
                attempt(open, outputs / name, "wb")
            except UnicodeEncodeError:
                pass
        try:
            open(str(outputs / "loot") + "\0.png", "wb")
        except ValueError:
            pass
        """,
    ),
]

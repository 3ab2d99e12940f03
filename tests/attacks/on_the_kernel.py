"""Attacks on the network and on rarely used corners of the kernel."""

from attack import attack

# Calls of x86_64 that no part needs; a null or harmless argument each, since the filter answers before they look.
_CALLS = {
    "shmget": 29, "shmat": 30, "socket": 41, "connect": 42, "accept": 43, "sendmsg": 46, "socketpair": 53,
    "semget": 64, "shmdt": 67, "msgget": 68, "rename": 82, "mkdir": 83, "rmdir": 84, "creat": 85, "link": 86,
    "unlink": 87, "symlink": 88, "chmod": 90, "chown": 92, "ptrace": 101, "syslog": 103, "setuid": 105, "setgid": 106,
    "setpgid": 109, "setsid": 112, "setreuid": 113, "setgroups": 116, "setresuid": 117, "capset": 126,
    "rt_sigqueueinfo": 129, "personality": 135, "ustat": 136, "sched_setparam": 142, "sched_setscheduler": 144,
    "mlock": 149, "modify_ldt": 154, "pivot_root": 155, "prctl": 157, "arch_prctl": 158, "adjtimex": 159,
    "setrlimit": 160, "chroot": 161, "sync": 162, "acct": 163, "settimeofday": 164, "mount": 165, "umount2": 166,
    "swapon": 167, "reboot": 169, "sethostname": 170, "iopl": 172, "ioperm": 173, "init_module": 175,
    "delete_module": 176, "quotactl": 179, "setxattr": 188, "sched_setaffinity": 203, "io_setup": 206,
    "lookup_dcookie": 212, "remap_file_pages": 216, "timer_create": 222, "mbind": 237, "set_mempolicy": 238,
    "mq_open": 240, "kexec_load": 246, "add_key": 248, "request_key": 249, "keyctl": 250, "ioprio_set": 251,
    "inotify_init": 253, "migrate_pages": 256, "mkdirat": 258, "mknodat": 259, "unlinkat": 263, "renameat": 264,
    "linkat": 265, "symlinkat": 266, "fchmodat": 268, "unshare": 272, "splice": 275, "tee": 276, "vmsplice": 278,
    "move_pages": 279, "signalfd": 282, "timerfd_create": 283, "perf_event_open": 298, "recvmmsg": 299,
    "fanotify_init": 300, "name_to_handle_at": 303, "open_by_handle_at": 304, "clock_adjtime": 305, "setns": 308,
    "process_vm_readv": 310, "process_vm_writev": 311, "kcmp": 312, "finit_module": 313, "sched_setattr": 314,
    "renameat2": 316, "seccomp": 317, "memfd_create": 319, "kexec_file_load": 320, "bpf": 321, "execveat": 322,
    "userfaultfd": 323, "membarrier": 324, "copy_file_range": 326, "pkey_mprotect": 329, "io_uring_setup": 425,
    "io_uring_enter": 426, "io_uring_register": 427, "open_tree": 428, "move_mount": 429, "fsopen": 430,
    "fsmount": 432, "fspick": 433, "pidfd_open": 434, "openat2": 437, "pidfd_getfd": 438, "process_madvise": 440,
    "mount_setattr": 442, "landlock_create_ruleset": 444, "landlock_restrict_self": 446, "memfd_secret": 447,
    "process_mrelease": 448, "futex_waitv": 449, "cachestat": 451, "fchmodat2": 452, "map_shadow_stack": 453,
    "statmount": 457, "listmount": 458, "lsm_set_self_attr": 460,
}  # fmt: skip

ATTACKS = [
    attack(
        "opens_a_socket_of_every_family",
        """
        import socket
        for family in range(50):
            for kind in (1, 2, 3, 5):
                attempt(socket.socket, family, kind, 0)
        attempt(socket.socketpair)
        """,
    ),
    attack("fetches_a_page", "import urllib.request as u; attempt(u.urlopen, 'http://127.0.0.1:8000/')"),
    attack("asks_for_a_name", "import socket; attempt(socket.getaddrinfo, 'example.org', 80)"),
    attack("starts_an_event_loop", "import asyncio; attempt(asyncio.new_event_loop)"),
    attack(
        "makes_every_unusual_call",
        f"""
        import ctypes, errno
        c = ctypes.CDLL(None, use_errno=True)
        for name, number in {_CALLS!r}.items():
            result = c.syscall(ctypes.c_long(number), *[ctypes.c_long(0)] * 6)
            if result != -1 or ctypes.get_errno() != errno.EPERM:
                breach(f"{{name}}: {{result}}, {{errno.errorcode.get(ctypes.get_errno())}}")
        """,
        only_on="x86_64",
    ),
    attack(
        "makes_every_call_there_is_not",
        """
        import ctypes, errno
        c = ctypes.CDLL(None, use_errno=True)
        for number in [*range(470, 1024), *range(337, 424)]:  # 335 and 336 end at once: only the kernel uses them
            result = c.syscall(ctypes.c_long(number), *[ctypes.c_long(0)] * 6)
            if result != -1 or ctypes.get_errno() != errno.EPERM:
                breach(f"{number}: {result}")
        """,
        only_on="x86_64",
    ),
    attack(
        "calls_by_the_x32_numbers",
        "import ctypes; ctypes.CDLL(None).syscall(ctypes.c_long(0x40000000 + 41), 2, 1, 0)",
        "crash",
        only_on="x86_64",
    ),
    attack(
        "calls_by_the_32_bit_gate",
        """
        import ctypes, mmap
        code = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
        code.write(b"\\xb8\\x02\\x00\\x00\\x00\\xcd\\x80\\xc3")  # mov eax, 2 (fork); int 0x80; ret
        run = ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(code)))
        run() < 0 or breach("int 0x80 made a process")
        """,
        "crash",
        only_on="x86_64",
    ),
    attack(
        "changes_limits_of_itself_by_prlimit",
        """
        import resource
        attempt(resource.prlimit, 0, resource.RLIMIT_NOFILE, (4096, 4096))
        attempt(resource.prlimit, 0, resource.RLIMIT_AS, (-1, -1))
        """,
    ),
    attack(
        "asks_who_it_is",
        """
        import os
        0 in os.getresuid() and os.path.exists("/job") and breach("is root")
        """,
    ),
    attack("becomes_root", "import os; [attempt(f, 0) for f in (os.setuid, os.setgid, os.seteuid, os.setegid)]"),
    attack("types_into_the_terminal", "import fcntl; attempt(fcntl.ioctl, 1, 0x5412, b'x')"),
    attack("sets_the_clock", "import time; attempt(time.clock_settime, time.CLOCK_REALTIME, 0)"),
    attack("names_the_host", "import socket; attempt(socket.sethostname, 'mine')"),
]

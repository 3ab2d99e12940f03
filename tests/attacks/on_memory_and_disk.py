"""Attacks by taking more than was agreed: memory, disk, descriptors, log; and by crashing."""

from attack import attack

ATTACKS = [
    attack("takes_twelve_gigabytes", "attempt(bytearray, 12 << 30)"),
    attack("hoards_small_pieces", "hoard = []\nwhile True: hoard.append(bytes(100_000))", "memory"),
    attack("maps_a_terabyte", "import mmap; attempt(mmap.mmap, -1, 1 << 40)"),
    attack("grows_a_string", "text = 'x'\nwhile True: text += text", "memory"),
    attack("makes_an_endless_list", "list(iter(int, 1))", "memory", "time"),
    attack("locks_memory", "import ctypes; ctypes.CDLL(None).mlockall(3) == -1 or breach('mlockall')"),
    attack(
        "raises_its_limits",
        """
        import resource as r
        for limit in (r.RLIMIT_AS, r.RLIMIT_CPU, r.RLIMIT_FSIZE, r.RLIMIT_NOFILE, r.RLIMIT_NPROC, r.RLIMIT_CORE):
            soft, hard = r.getrlimit(limit)
            hard == r.RLIM_INFINITY and breach(f"limit {limit} is endless")
            try:
                r.setrlimit(limit, (hard, hard))
                breach(f"limit {limit} was set")
                r.setrlimit(limit, (hard + 1, hard + 1))
            except (OSError, ValueError):
                pass
        """,
    ),
    attack("recurses_for_ever", "def f(): f()\ntry:\n f()\nexcept RecursionError:\n pass"),
    attack(
        "recurses_in_native_code",
        """
        import sys
        sys.setrecursionlimit(1 << 30)
        class Deep:
            def __repr__(self): return repr(self)
        try:
            repr(Deep())
        except RecursionError:
            pass  # from Python 3.12 on a limit of its own holds it
        """,
        "crash",
        "memory",
        "time",
        "finished",
    ),
    attack("nests_too_deep_to_compile", "compile('-' * 500_000 + '1', 'x', 'eval')", "crash", "memory"),
    attack("reads_address_zero", "import ctypes; ctypes.string_at(0)", "crash"),
    attack("aborts", "import os; os.abort()", "crash"),
    attack("writes_a_larger_output", "(outputs / 'loot').write_bytes(bytes(3 << 20))", "output", "finished"),
    attack("makes_a_sparse_output", "import os; attempt(os.truncate, outputs / 'loot', 1 << 40)"),
    attack(
        "reserves_the_disk",
        "import os; fd = os.open(outputs / 'loot', os.O_RDWR); attempt(os.posix_fallocate, fd, 0, 1 << 40)",
    ),
    attack(
        "reserves_the_disk_behind_the_end_of_a_file",
        """
        import ctypes, os
        fd = os.open(outputs / "loot", os.O_RDWR)
        keep_size = 1
        ctypes.CDLL(None).fallocate(fd, keep_size, ctypes.c_long(0), ctypes.c_long(1 << 30))
        os.fstat(fd).st_blocks * 512 > 1 << 20 and breach("a gigabyte of disk")
        """,
    ),
    attack("locks_shared_files", "import fcntl, os; f = open(os.__file__); attempt(fcntl.flock, f, fcntl.LOCK_EX)"),
    attack(
        "writes_far_behind_the_end",
        """
        import os
        fd = os.open(outputs / 'loot', os.O_RDWR)
        attempt(os.pwrite, fd, b"x", 1 << 40)
        """,
    ),
    attack("makes_a_thousand_files", "[attempt((outputs / str(n)).touch) for n in range(1000)]"),
    attack("makes_a_thousand_folders", "[attempt((outputs / str(n)).mkdir) for n in range(1000)]"),
    attack(
        "opens_a_thousand_files",
        """
        held = []
        try:
            for n in range(1000):
                held.append(open("/dev/null"))
        except OSError:
            pass
        len(held) < 100 or breach(f"{len(held)} descriptors")
        held.clear()
        """,
    ),
    attack(
        "fills_pipes",
        """
        import os
        held = []
        try:
            while len(held) < 2000:
                held += os.pipe2(os.O_NONBLOCK)
                os.write(held[-1], bytes(65536))
        except OSError:
            pass
        len(held) < 100 or breach(f"{len(held)} pipes")
        os.close(held.pop())
        """,
    ),
    attack("prints_without_end", "while True: print('x' * 60000)", "time", cpu_s=2, wall_s=3),
    attack("prints_without_end_past_python", "import os\nwhile True: os.write(1, bytes(65536))", "time", wall_s=2),
    attack("queues_signals", "import signal; [signal.raise_signal(signal.SIGCHLD) for _ in range(100_000)]"),
]

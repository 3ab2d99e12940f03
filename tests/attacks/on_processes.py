"""Attacks by making processes and threads, by signals, and on the clock."""

from attack import attack

ATTACKS = [
    attack("forks", "import os; attempt(os.fork)"),
    attack("forks_as_libc_does", "import ctypes; c = ctypes.CDLL(None); c.fork() == -1 or breach('fork')"),
    attack("vforks", "import ctypes; c = ctypes.CDLL(None); c.syscall(58) == -1 or breach('vfork')", only_on="x86_64"),
    attack(
        "clones_with_every_flag",
        """
        import ctypes, errno
        c = ctypes.CDLL(None, use_errno=True)
        for flag in [0, 17, *(1 << n for n in range(8, 32)), 0x3D0F00]:
            if c.syscall(56, ctypes.c_long(flag), None, None, None, None) != -1:
                breach(f"clone {flag:x}")
        """,
        only_on="x86_64",
    ),
    attack("clones_by_clone3", "import ctypes; ctypes.CDLL(None).syscall(435, None, 0) == -1 or breach('clone3')"),
    attack("runs_a_program", "import subprocess; attempt(subprocess.run, ['/bin/true'])"),
    attack("runs_a_shell", "import os; os.system('true') == 0 and breach('system')"),
    attack("becomes_a_program", "import os; attempt(os.execv, '/bin/true', ['true'])"),
    attack("spawns", "import os; attempt(os.posix_spawn, '/bin/true', ['true'], {})"),
    attack(
        "runs_python_again",
        "import sys, subprocess; attempt(subprocess.run, [sys.executable, '-c', 'print(1)'])",
    ),
    attack(
        "executes_from_memory",
        """
        import ctypes, os
        attempt(os.memfd_create, "program")
        c = ctypes.CDLL(None)
        c.syscall(322, 1, b"", None, None, 0x1000) == -1 or breach("execveat")
        """,
        only_on="x86_64",
    ),
    attack("forks_a_pseudo_terminal", "import pty; attempt(pty.fork)"),
    attack("daemonises", "import os; attempt(os.fork); attempt(os.setsid); attempt(os.fork)"),
    attack(
        "is_a_fork_bomb",
        """
        import os, time
        until = time.monotonic() + 0.5
        while time.monotonic() < until:
            attempt(os.fork)
        """,
    ),
    attack(
        "starts_threads",
        """
        import threading
        try:
            threading.Thread(target=print).start()
        except RuntimeError:
            pass
        else:
            breach("a thread")
        """,
    ),
    attack("uses_multiprocessing", "import multiprocessing as m; attempt(m.Process(target=print).start)"),
    attack(
        "signals_everybody",
        """
        import os, signal
        for pid in (-1, 0, 1, 2, os.getppid(), -os.getpgrp(), os.getpid() - 1, os.getpid() + 1):
            if pid != os.getpid():
                attempt(os.kill, pid, 0)
                attempt(os.kill, pid, signal.SIGKILL)
        """,
    ),
    attack("signals_its_group", "import os, signal; attempt(os.killpg, 0, signal.SIGTERM)"),
    attack(
        "signals_through_a_descriptor",
        """
        import os, signal
        attempt(os.pidfd_open, os.getpid())
        for fd in range(64):
            attempt(signal.pidfd_send_signal, fd, 0)
        """,
    ),
    attack(
        "signals_by_owning_a_pipe",
        """
        import fcntl, os
        read, write = os.pipe()
        attempt(fcntl.fcntl, read, fcntl.F_SETOWN, -1)
        attempt(fcntl.fcntl, read, 10, 9)
        """,
    ),
    attack("changes_its_session", "import os; attempt(os.setsid); attempt(os.setpgid, 0, 0)"),
    attack("raises_its_priority", "import os; attempt(os.nice, -5); attempt(os.setpriority, os.PRIO_PROCESS, 0, -5)"),
    attack("moves_to_every_processor", "import os; attempt(os.sched_setaffinity, 0, range(64))"),
    attack("sleeps_for_ever", "import time; time.sleep(3600)", "time", wall_s=1),
    attack(
        "ignores_all_signals_and_sleeps",
        """
        import signal, time
        for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}:
            signal.signal(number, signal.SIG_IGN) if number < 32 else None
        while True:
            time.sleep(3600)
        """,
        "time",
        wall_s=1,
    ),
    attack(
        "ignores_all_signals_and_computes",
        """
        import signal
        for number in range(1, 32):
            if number not in (signal.SIGKILL, signal.SIGSTOP):
                signal.signal(number, signal.SIG_IGN)
        while True:
            pass
        """,
        "time",
        cpu_s=1,
        wall_s=20,
    ),
    attack("computes_for_ever_in_native_code", "9 ** 9 ** 9", "time", "memory", cpu_s=1, wall_s=20),
    attack("stops_itself", "import os, signal; os.kill(os.getpid(), signal.SIGSTOP)", "time", "finished", wall_s=1),
    attack("backtracks_for_ever", "import re; re.match('(a+)+$', 'a' * 40 + 'b')", "time", cpu_s=1, wall_s=20),
    attack(
        "floods_the_word_about_its_end",
        """
        import os
        for fd in range(3, 64):
            try:
                while True:
                    os.write(fd, b"finished" * 8192)
            except OSError:
                continue
        """,
        "crash",
        wall_s=1,
    ),
]

"""Attacks on what the hub believes: faked success, spoilt surroundings, poisoned logs."""

from attack import attack

ATTACKS = [
    attack("leaves_with_status_zero", "import os; os._exit(0)", "crash"),
    attack("exits_as_if_all_were_well", "raise SystemExit(0)", "crash"),
    attack("throws_a_bare_exception", "raise BaseException('x')", "crash"),
    attack("throws_a_keyboard_interrupt", "raise KeyboardInterrupt", "crash"),
    attack(
        "throws_what_cannot_be_printed",
        """
        class Nasty(BaseException):
            def __str__(self): raise Nasty
            __repr__ = __str__
        raise Nasty
        """,
        "crash",
    ),
    attack("closes_its_log", "import os; os.close(1); os.close(2)"),
    attack("spoils_its_streams", "import sys; sys.stdout = sys.stderr = None"),
    attack("closes_everything", "import os; os.closerange(0, 4096)", "crash", "finished"),
    attack(
        "spoils_the_code_that_ends_it",
        """
        import os, sys
        from designhub.sandbox import child
        child._flush = child._call = lambda *a: 1 / 0
        os._exit = lambda status: None
        """,
        "crash",
        "finished",
    ),
    attack(
        "returns_into_the_warm_loop",
        """
        import os
        os._exit = os.write = lambda *a: 0
        raise SystemExit
        """,
        "crash",
        "refused",
        "finished",
    ),
    attack(
        "unwinds_into_the_warm_loop",
        """
        import sys, os, traceback
        def never(*a): raise GeneratorExit
        os._exit = traceback.print_exc = never
        raise GeneratorExit
        """,
        "crash",
    ),
]

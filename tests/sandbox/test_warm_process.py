"""The warm process starts when needed, is replaced when it dies, and leaves nothing behind."""

import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from designhub.sandbox import Died, Sandbox, Task
from designhub.sandbox import line as line_module

NOTHING = Task(entry="designhub.sandbox.probe:nothing", inputs={}, outputs={})


def warm_processes(owner: int) -> list[int]:
    """Return the processes below ``owner`` that run the warm module, children included."""
    parents = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
    found = [owner]
    for parent in found:
        found += [pid for pid, above in parents.items() if above == parent]
    return found[1:]


def soon(claim: Callable[[], bool]) -> bool:
    """Wait up to ten seconds for ``claim`` to hold."""
    until = time.monotonic() + 10
    while time.monotonic() < until:
        if claim():
            return True
        time.sleep(0.05)
    return claim()


def test_nothing_is_started_before_the_first_task() -> None:
    before = warm_processes(os.getpid())

    with Sandbox(preload=()):
        assert warm_processes(os.getpid()) == before


def test_the_warm_process_has_one_thread() -> None:
    with Sandbox(preload=()) as sandbox:
        assert sandbox.start().threads == 1


def test_closing_ends_every_process_and_removes_every_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    before = warm_processes(os.getpid())
    sandbox = Sandbox(preload=())
    sandbox.run(NOTHING)
    assert len(warm_processes(os.getpid())) > len(before)

    sandbox.close()

    assert warm_processes(os.getpid()) == before
    assert [*tmp_path.iterdir()] == []


def test_closing_ends_a_running_task_as_refused(entries: Path) -> None:
    sandbox = Sandbox(preload=(), path=[entries])
    sandbox.start()
    endings: list[str] = []
    sleeper = Task(entry="sandbox_entries:sleep", inputs={"seconds": b"30"}, outputs={})
    waiting = threading.Thread(target=lambda: endings.append(sandbox.run(sleeper).ending))
    waiting.start()
    time.sleep(0.3)

    sandbox.close()
    waiting.join(10)

    assert endings == ["refused"]


def test_a_task_after_closing_is_refused() -> None:
    sandbox = Sandbox(preload=())
    sandbox.close()

    assert (sandbox.run(NOTHING).ending, sandbox.run(NOTHING).detail[-6:]) == ("refused", "closed")


def test_a_warm_process_that_was_killed_is_replaced() -> None:
    with Sandbox(preload=()) as sandbox:
        before = set(warm_processes(os.getpid()))
        sandbox.start()
        for pid in set(warm_processes(os.getpid())) - before:
            os.kill(pid, signal.SIGKILL)

        assert sandbox.run(NOTHING).ending == "finished"


def test_a_task_that_ran_when_the_warm_process_was_killed_is_run_once_more(entries: Path) -> None:
    with Sandbox(preload=(), path=[entries]) as sandbox:
        before = set(warm_processes(os.getpid()))
        sandbox.start()
        endings: list[str] = []
        nap = Task(entry="sandbox_entries:sleep", inputs={"seconds": b"1"}, outputs={})
        waiting = threading.Thread(target=lambda: endings.append(sandbox.run(nap).ending))
        waiting.start()
        time.sleep(0.3)

        for pid in sorted(set(warm_processes(os.getpid())) - before):
            os.kill(pid, signal.SIGKILL)
            break
        waiting.join(20)

        assert endings == ["finished"]


def test_a_module_that_cannot_be_preloaded_is_a_refusal_which_says_why() -> None:
    with Sandbox(preload=("designhub.no_such_module",)) as sandbox:
        ended = sandbox.run(NOTHING)

        assert ended.ending == "refused"
        assert "no_such_module" in ended.detail
        with pytest.raises(Died, match="no_such_module"):
            sandbox.start()


def test_a_worn_warm_process_is_replaced_without_a_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line_module, "_JOBS_OF_ONE_PROCESS", 3)
    others = _alive()
    with Sandbox(preload=()) as sandbox:
        sandbox.start()
        first = _alive() - others

        endings = {sandbox.run(NOTHING).ending for _ in range(6)}

        assert endings == {"finished"}
        assert soon(lambda: sandbox.run(NOTHING).ending == "finished" and not first & _alive())


def _alive() -> set[int]:
    return set(warm_processes(os.getpid()))


def test_the_death_of_the_hub_ends_the_warm_process_and_its_children(entries: Path) -> None:
    program = textwrap.dedent(
        f"""
        import threading, time
        from pathlib import Path
        from designhub.sandbox import Sandbox, Task
        sandbox = Sandbox(preload=(), path=[Path({str(entries)!r})])
        nap = Task(entry="sandbox_entries:sleep", inputs={{"seconds": b"60"}}, outputs={{}})
        sandbox.start()
        threading.Thread(target=sandbox.run, args=(nap,), daemon=True).start()
        time.sleep(0.5)
        print("running", flush=True)
        time.sleep(60)
        """
    )
    hub = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE)
    assert hub.stdout is not None
    hub.stdout.readline()
    below = warm_processes(hub.pid)
    assert len(below) >= 2

    hub.kill()
    hub.wait()
    hub.stdout.close()

    assert soon(lambda: not any(_runs(pid) for pid in below))


def _runs(pid: int) -> bool:
    """Tell whether a process does; the first process of some containers never buries the dead."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_what_a_killed_hub_left_is_removed_by_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    left = tmp_path / "designhub-sandbox-left"
    (left / "job-1").mkdir(parents=True)
    (left / "lock").touch()

    with Sandbox(preload=()) as sandbox:
        sandbox.start()

        assert not left.exists()


@pytest.mark.parametrize(("killed", "told"), [(True, 1), (False, 0)])
def test_the_last_words_of_a_process_are_told_unless_it_was_asked_to_end(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, killed: bool, told: int
) -> None:
    (tmp_path / "remarks.py").write_text("import os\nos.write(2, b'no fonts here')\n")
    with Sandbox(preload=("remarks",), path=[tmp_path]) as sandbox:
        others = set(warm_processes(os.getpid()))
        sandbox.start()
        if killed:
            for pid in set(warm_processes(os.getpid())) - others:
                os.kill(pid, signal.SIGKILL)
            assert soon(lambda: "no fonts here" in caplog.text)

    assert caplog.text.count("no fonts here") == told

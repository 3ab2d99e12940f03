"""InlineRunner: the dumb double of the sandbox, for tests and notebooks. It protects from nothing."""

import io
import shutil
import tempfile
import threading
import time
import traceback
from contextlib import redirect_stderr, redirect_stdout
from importlib import import_module
from pathlib import Path

from designhub.sandbox.spool import check_names, readable_log
from designhub.sandbox.task import Cost, Ended, Ending, Task


class InlineRunner:
    """Runs a task's entry in this process, in a temporary folder: same task, same answer, no protection.

    It keeps the contract about outputs, so that code which would fail in the sandbox fails here as well: a file that
    was not agreed ends the task as a crash, one that is too large as ``output``. One task at a time.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()

    def run(self, task: Task, stop: threading.Event | None = None) -> Ended:
        """Call the entry and tell how it ended; ``stop`` is looked at before, not during."""
        check_names(task)
        if stop is not None and stop.is_set():
            return Ended(ending="refused", detail="stopped by the hub")
        folder = Path(tempfile.mkdtemp(prefix="designhub-inline-"))
        try:
            with self._lock:
                _lay_out(folder, task)
                return _run(folder, task)
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def _lay_out(folder: Path, task: Task) -> None:
    for kind, contents in (("inputs", task.inputs), ("outputs", dict.fromkeys(task.outputs, b""))):
        (folder / kind).mkdir()
        for name, content in contents.items():
            file = folder / kind / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)


def _run(folder: Path, task: Task) -> Ended:
    log = io.StringIO()
    wall, cpu = time.monotonic(), time.process_time()
    with redirect_stdout(log), redirect_stderr(log):
        ending, detail = _call(task.entry, folder)
    cost = Cost(wall_s=time.monotonic() - wall, cpu_s=time.process_time() - cpu)
    outputs = folder / "outputs"
    found = {str(file.relative_to(outputs)): file for file in outputs.rglob("*") if not file.is_dir()}
    if strange := sorted(found.keys() - task.outputs.keys()):
        ending, detail = "crash", f"files that were not agreed: {', '.join(strange)}"
    if too_large := [name for name, most in task.outputs.items() if _size(outputs / name) > most]:
        ending, detail = "output", f"larger than agreed: {', '.join(too_large)}"
    kept = [name for name in task.outputs if name not in too_large and _size(outputs / name)]
    return Ended(
        ending=ending,
        outputs={name: (outputs / name).read_bytes() for name in kept},
        log=readable_log(log.getvalue().encode("utf-8", "backslashreplace")[: task.limits.log_bytes]),
        detail=detail,
        cost=cost,
    )


def _size(file: Path) -> int:
    return file.stat().st_size if file.is_file() else 0


def _call(entry: str, folder: Path) -> tuple[Ending, str]:
    module, _, name = entry.partition(":")
    try:
        getattr(import_module(module), name)(folder / "inputs", folder / "outputs")
    except MemoryError:
        return "memory", "the address space was used up"
    except (Exception, SystemExit):  # noqa: BLE001  as in the sandbox: whatever is thrown is the end
        traceback.print_exc()
        return "crash", "exit status 1"
    return "finished", ""

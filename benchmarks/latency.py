"""From submission to preview, warm and cold, against plain ``python script.py`` that writes an STL."""

import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path

from benchmarks.figure import Figure
from benchmarks.library import PARTS, punch_pin
from designhub.jobs.worker import loop
from designhub.people import accounts
from designhub.people.caller import Person
from designhub.pipeline import MemoryCache, preview
from designhub.projects import create, show
from designhub.revisions import submit
from designhub.sandbox import Sandbox
from designhub.settings import Settings
from designhub.store.store import Store

REPEATS = 5


def measure() -> list[Figure]:
    """Return the latencies; minima, because everything that disturbs makes them longer."""
    plain = min(_timed(_plain) for _ in range(3))
    cold = min(_timed(_cold) for _ in range(2))
    with Sandbox() as sandbox:
        sandbox.start()
        preview(punch_pin(), runner=sandbox, cache=MemoryCache())
        given = [
            preview(punch_pin(5.5 + step / 100), runner=sandbox, cache=MemoryCache()).run.cost
            for step in range(REPEATS)
        ]
        stages = min(cost.wall_s for cost in given)
        cpu = min(cost.cpu_s for cost in given)
        submitted = _submitted(sandbox)
    return [
        Figure(what="cold: start of the sandbox to preview", value=cold, base_is="plain script", base=plain, unit="s"),
        Figure(what="warm: submission to preview", value=submitted, base_is="plain script", base=plain, unit="s"),
        Figure(what="warm: build and inspection", value=stages, base_is="plain script", base=plain, unit="s"),
        Figure(what="warm: submission to preview", value=submitted, base_is="CPU of the children", base=cpu, unit="s"),
    ]


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _plain() -> None:
    """What a student does without a hub."""
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "punch_pin.py"
        text = (PARTS / "hole_puncher" / "punch_pin.py").read_text()
        script.write_text(f"{text}\ncq.exporters.export(pin, {str(Path(folder) / 'pin.stl')!r})\n")
        subprocess.run([sys.executable, str(script)], check=True, cwd=folder)


def _cold() -> None:
    with Sandbox() as sandbox:
        preview(punch_pin(), runner=sandbox, cache=MemoryCache())


def _submitted(sandbox: Sandbox) -> float:
    """Return the least time from a submission to its preview, through database and queue."""
    with tempfile.TemporaryDirectory() as folder, _hub(Path(folder), sandbox) as (store, owner):
        return min(_timed(lambda step=step: _until_previewed(store, owner, step)) for step in range(REPEATS))


def _until_previewed(store: Store, owner: Person, step: int) -> None:
    source = punch_pin(6.2 + step / 100)
    part = f"pin-{step}"
    submit.submit(
        store,
        by=owner,
        project="bench",
        part=part,
        files=source.files,
        entry=source.entry,
        parameters=source.parameters,
    )
    while show.part_summary(store, by=owner, project="bench", part=part).state in {"queued", "building"}:
        time.sleep(0.01)


@contextmanager
def _hub(folder: Path, sandbox: Sandbox):
    store = Store.open(Settings(data=folder))
    account = accounts.create_first_owner(store)
    assert account is not None
    create.create_project(store, by=account.person, slug="bench", name="Bench")
    stop = threading.Event()
    worker = threading.Thread(target=loop, args=(store, sandbox, stop))
    worker.start()
    try:
        yield store, account.person
    finally:
        stop.set()
        worker.join()
        store.close()

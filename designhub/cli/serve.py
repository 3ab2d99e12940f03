"""``designhub serve`` and ``designhub worker``: the hub itself.

One process serves pages and API; as many worker processes as are set build the parts. Its one rule: a worker that dies
is replaced, and when the server ends, its workers end with it.
"""

import logging
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Annotated, Self

import structlog
import typer

from designhub.cli import demo, speaking
from designhub.people.accounts import NewAccount, create_first_owner
from designhub.sandbox import Died
from designhub.settings import Settings
from designhub.store.store import Store

RESTART_S, RESTART_MOST_S = 1.0, 60.0
"""Between the end of a worker and its replacement: each time twice as long for one that can't start."""
STOP_S = 15.0
"""How long a worker may take to give back what it holds."""

Data = Annotated[Path | None, typer.Option("--data", help="cli.help.data")]


def serve(
    data: Data = None,
    host: Annotated[str, typer.Option(help="cli.help.serve.host")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="cli.help.serve.port")] = 8080,
    load_demo: Annotated[bool, typer.Option("--demo", help="cli.help.serve.demo")] = False,
) -> None:
    """Run the whole hub on this machine: server, worker, database and files in one folder."""
    _log_to_standard_error()
    settings = settings_of(data)
    listening = _listen(host, port)
    address = settings.base_url or f"http://{_named(host)}:{listening.getsockname()[1]}"
    store = Store.open(settings)
    try:
        accounts = demo.load_demo(store) if load_demo else []
        owner = None if load_demo else create_first_owner(store)
        with Workers(settings, count=settings.workers):
            greeting = threading.Thread(target=_greet, args=(store, address, accounts, owner, load_demo), daemon=True)
            greeting.start()
            _run(settings, listening)
    finally:
        store.close()


def worker(
    data: Data = None,
    tied: Annotated[bool, typer.Option("--tied", hidden=True, help="End when standard input does.")] = False,
) -> None:
    """Run one more worker for a hub; stop it with Ctrl-C or SIGTERM, it gives back what it holds."""
    from designhub.jobs.worker import run_worker

    _log_to_standard_error(logging.WARNING if tied else logging.INFO)
    if tied:
        threading.Thread(target=_end_with_standard_input, daemon=True).start()
    try:
        run_worker(settings_of(data))
    except Died as died:
        raise speaking.stop("cli.worker.sandbox", reason=str(died)) from None


class Workers:
    """Worker processes that are replaced when they die, and end at the end of the block."""

    def __init__(self, settings: Settings, *, count: int) -> None:
        self._command = [
            sys.executable,
            "-m",
            "designhub.cli",
            "worker",
            "--tied",
            "--data",
            str(settings.data.absolute()),
        ]
        self._stopping = threading.Event()
        self._threads = [threading.Thread(target=self._keep_one, daemon=True) for _ in range(count)]

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        for thread in self._threads:
            thread.join(STOP_S + RESTART_S)

    def _keep_one(self) -> None:
        pause = RESTART_S
        while not self._stopping.is_set():
            begun = time.monotonic()
            # Its own session: Ctrl-C reaches the server alone, which then ends its workers in order. The pipe closes
            # even when the server is killed, so that no worker is left behind.
            process = subprocess.Popen(self._command, stdin=subprocess.PIPE, start_new_session=True)  # noqa: S603
            while process.poll() is None and not self._stopping.wait(0.2):
                pass
            if process.poll() is None:
                self._end(process)
            elif not self._stopping.wait(pause):
                speaking.remark("cli.serve.worker_died", status=process.returncode)
            pause = next_pause(pause, lived_s=time.monotonic() - begun)

    @staticmethod
    def _end(process: "subprocess.Popen[bytes]") -> None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(STOP_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def next_pause(pause_s: float, *, lived_s: float) -> float:
    """Return how long the next replacement waits, after one that waited ``pause_s`` for a worker that ``lived_s``."""
    return RESTART_S if lived_s > RESTART_MOST_S + pause_s else min(2 * pause_s, RESTART_MOST_S)


def _run(settings: Settings, listening: socket.socket) -> None:
    import uvicorn

    from api.app import create_app

    config = uvicorn.Config(
        create_app(settings),
        log_level="warning",
        timeout_graceful_shutdown=5,
        proxy_headers=bool(settings.base_url),
        server_header=False,
    )
    for ending in (signal.SIGTERM, signal.SIGINT):
        # The server handles both, and afterwards raises what it was sent once more: by then it has been obeyed.
        signal.signal(ending, lambda *_: None)
    uvicorn.Server(config).run(sockets=[listening])


def _greet(
    store: Store, address: str, accounts: list[demo.DemoAccount], owner: NewAccount | None, is_demo: bool
) -> None:
    """Say where the hub is and how to sign in; for the demonstration, once its parts are built."""
    if is_demo:
        _wait_for_parts(store)
        demo.add_remarks(store)
    speaking.say("cli.serve.address", address=address, data=str(store.settings.data.absolute()))
    for account in accounts:
        words = speaking.text("cli.serve.account", login=account.login, password=account.password, role=account.role)
        typer.echo(f"  {words}")
    if owner is not None:
        typer.echo(f"  {speaking.text('cli.serve.owner', login=owner.person.login, password=owner.password)}")
    sys.stdout.flush()


def _wait_for_parts(store: Store) -> None:
    progress = speaking.Progress()
    before: list[str] | None = None
    while (missing := demo.waiting(store)) and store.settings.workers:
        if missing != before:
            progress.show(
                speaking.text("cli.serve.building", count=len(missing), part=missing[0]), lasting=before is None
            )
            before = missing
        threading.Event().wait(0.5)
    progress.clear()


def _end_with_standard_input() -> None:
    """Ask this process to stop when whoever started it has gone.

    Not through ``sys.stdin``: the thread that waits there holds its lock, which Python's end would miss.
    """
    while os.read(sys.stdin.fileno(), 1024):
        pass
    os.kill(os.getpid(), signal.SIGTERM)


def _log_to_standard_error(level: int = logging.INFO) -> None:
    """Keep the log out of standard output, which is for people and programs that read results."""
    structlog.configure(
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        wrapper_class=structlog.make_filtering_bound_logger(level),
    )


def settings_of(data: Path | None) -> Settings:
    """Return the settings, with the data folder made, readable by the hub's user only."""
    settings = Settings(data=data) if data is not None else Settings()
    settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    return settings


def _listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens, so that a port in use is told before anything is started."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError as error:
        raise speaking.stop("cli.serve.port", host=host, port=str(port), reason=os.strerror(error.errno or 0)) from None
    listening.listen(256)
    return listening


def _named(host: str) -> str:
    if host in ("0.0.0.0", "::"):  # noqa: S104 - only compared
        return "localhost"
    return f"[{host}]" if ":" in host else host

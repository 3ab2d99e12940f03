"""Which layers hold, and what is refused where they do not."""

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from designhub.sandbox import Ended, Layer, Sandbox, Task, kernel, wire

HERE = Path(__file__).parent
NOTHING = Task(entry="designhub.sandbox.probe:nothing", inputs={}, outputs={})
NAMESPACES = {"user_namespace", "network_namespace", "ipc_namespace", "mount_namespace", "pid_namespace"}

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
known_machine = pytest.mark.skipif(
    kernel.ARCHITECTURE not in {"x86_64", "aarch64"}, reason="no table of calls for this machine"
)


def run_elsewhere(*where: str, arguments: str = "") -> dict[str, object]:
    """Run an empty task in a process that is placed by the commands ``where``; return how it ended."""
    program = textwrap.dedent(
        f"""
        import json
        from dataclasses import asdict
        from designhub.sandbox import Sandbox, Task
        with Sandbox(preload=(){arguments}) as sandbox:
            ended = sandbox.run(Task(entry="designhub.sandbox.probe:nothing", inputs={{}}, outputs={{}}))
            print(json.dumps(asdict(ended)))
        """
    )
    command: list[str] = []
    for script in where:
        name, *rest = script.split()
        command += [sys.executable, str(HERE / name), *rest]
    done = subprocess.run(
        [*command, sys.executable, "-c", program], cwd=HERE.parents[1], capture_output=True, text=True, check=True
    )
    return dict(json.loads(done.stdout))


def missing(ended: dict[str, object]) -> set[str]:
    layers = ended["layers"]
    assert isinstance(layers, list)
    return {layer["name"] for layer in layers if not layer["enforced"]}


def test_every_layer_is_reported_once_and_in_order(sandbox: Sandbox) -> None:
    assert [layer.name for layer in sandbox.layers()] == [name for (name,) in wire.EVERYTHING]


def test_a_layer_that_does_not_hold_says_why(sandbox: Sandbox) -> None:
    assert all(layer.enforced or layer.reason for layer in sandbox.layers())


@as_root
def test_strict_runs_where_every_layer_holds(sandbox: Sandbox) -> None:
    if not all(layer.enforced for layer in sandbox.layers()):
        pytest.skip("this host lacks a layer")
    with Sandbox(strictness="strict", preload=()) as strict:
        assert strict.run(NOTHING).ending == "finished"


@as_root
@known_machine
def test_a_container_takes_the_namespaces_and_leaves_the_floor() -> None:
    ended = run_elsewhere("restricted_host.py container")

    assert ended["ending"] == "finished"
    assert NAMESPACES <= missing(ended) <= NAMESPACES | {"user"}


@as_root
@known_machine
def test_strict_refuses_in_a_container_and_says_what_is_missing() -> None:
    ended = run_elsewhere("restricted_host.py container", arguments=", strictness='strict'")

    assert ended["ending"] == "refused"
    assert all(name in str(ended["detail"]) for name in NAMESPACES)


@known_machine
def test_without_landlock_the_file_tree_does_its_work(sandbox: Sandbox) -> None:
    if any(layer == Layer(name="mount_namespace", enforced=False, reason=layer.reason) for layer in sandbox.layers()):
        pytest.skip("this host has no mount namespaces")

    ended = run_elsewhere("restricted_host.py old_kernel")

    assert (ended["ending"], "landlock" in missing(ended)) == ("finished", True)


@known_machine
def test_best_refuses_where_neither_landlock_nor_the_file_tree_hides_files() -> None:
    ended = run_elsewhere("restricted_host.py both")

    assert (ended["ending"], ended["outputs"]) == ("refused", {})
    assert "landlock" in str(ended["detail"])


@known_machine
def test_an_explicit_wish_weakens_the_floor() -> None:
    ended = run_elsewhere("restricted_host.py both", arguments=", without=('landlock',)")

    assert ended["ending"] == "finished"


@as_root
def test_an_ordinary_user_has_every_layer_but_another_user() -> None:
    ended = run_elsewhere("ordinary_user.py")

    assert ended["ending"] == "finished"
    assert missing(ended) == {"user"}


@as_root
@known_machine
def test_an_ordinary_user_in_a_container_has_the_floor() -> None:
    ended = run_elsewhere("ordinary_user.py", "restricted_host.py container")

    assert ended["ending"] == "finished"
    assert missing(ended) == NAMESPACES | {"user"}


def test_a_refused_task_does_not_reach_its_entry() -> None:
    ended = Ended(ending="refused")
    layers = (Layer(name="seccomp", enforced=False, reason="Function not implemented"),)

    assert ended.outputs == {}
    assert wire.missing(layers, wire.FLOOR).endswith("seccomp: Function not implemented")

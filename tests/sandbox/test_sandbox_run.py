"""What goes into a child, what comes out, and how endings are named."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

from designhub.sandbox import Limits, Sandbox, Task

MIB = 1024 * 1024


def task(
    name: str, inputs: dict[str, bytes] | None = None, outputs: dict[str, int] | None = None, **limits: float
) -> Task:
    allowed = Limits(**{"wall_s": 20, "cpu_s": 10, "memory_bytes": 128 * MIB, **limits})
    return Task(entry=f"sandbox_entries:{name}", inputs=inputs or {}, outputs=outputs or {}, limits=allowed)


def test_outputs_come_back_byte_for_byte(sandbox: Sandbox) -> None:
    content = {"a.bin": bytes(range(256)) * 300, "deep/er/b": b"x"}

    ended = sandbox.run(task("copy", content, {"a.bin": MIB, "deep/er/b": 10}))

    assert (ended.ending, ended.outputs) == ("finished", content)


def test_an_output_left_empty_was_not_produced(sandbox: Sandbox) -> None:
    ended = sandbox.run(task("copy", {"a": b"1"}, {"a": 10, "never": 10}))

    assert ended.outputs == {"a": b"1"}


def test_all_that_is_printed_is_the_log(sandbox: Sandbox) -> None:
    ended = sandbox.run(task("say_everywhere"))

    assert sorted(ended.log.splitlines()) == ["from below", "from print", "from stderr"]


def test_a_long_log_is_cut_and_the_code_runs_on(sandbox: Sandbox) -> None:
    ended = sandbox.run(task("chatter", outputs={"done": 10}, log_bytes=1000))

    assert (ended.ending, ended.outputs, len(ended.log)) == ("finished", {"done": b"yes"}, 1000)


def test_escape_sequences_never_reach_the_log(sandbox: Sandbox) -> None:
    hostile = "\x1b]0;title\x07\x1b[31mred\x1b[0m \u202eback\u202c\x00\x9b1m ok ✓\r\n"

    ended = sandbox.run(task("say", {"text": hostile.encode()}))

    assert ended.log == "red back ok ✓\n"


def test_an_exception_is_a_crash_with_its_traceback_in_the_log(sandbox: Sandbox) -> None:
    ended = sandbox.run(task("fail", outputs={"first": 10}))

    assert (ended.ending, ended.detail) == ("crash", "exit status 1")
    assert "LookupError: no such face" in ended.log


def test_outputs_written_before_a_crash_are_kept(sandbox: Sandbox) -> None:
    assert sandbox.run(task("fail", outputs={"first": 10})).outputs == {"first": b"kept"}


def test_an_output_larger_than_its_own_cap_is_named_and_left_out(sandbox: Sandbox) -> None:
    ended = sandbox.run(task("fill", {"size": b"11"}, {"small": 10, "large": 1000}))

    assert (ended.ending, ended.outputs) == ("output", {})
    assert "small" in ended.detail


def test_an_output_larger_than_every_cap_cannot_be_written(sandbox: Sandbox) -> None:
    ended = sandbox.run(task("fill", {"size": b"2000"}, {"small": 10, "large": 1000}))

    assert ended.ending == "output"


def test_memory_used_up_is_named_so(sandbox: Sandbox) -> None:
    assert sandbox.run(task("hoard", memory_bytes=64 * MIB)).ending == "memory"


def test_wall_time_ends_a_sleeper(sandbox: Sandbox) -> None:
    ended = sandbox.run(task("sleep", {"seconds": b"60"}, wall_s=0.5))

    assert ended.ending == "time"
    assert 0.5 <= ended.cost.wall_s < 5


def test_processor_time_ends_a_busy_loop(sandbox: Sandbox) -> None:
    ended = sandbox.run(task("compute", cpu_s=1))

    assert ended.ending == "time"
    assert 1 <= ended.cost.cpu_s < 4


def test_a_stop_ends_a_running_task_at_once(sandbox: Sandbox) -> None:
    stop = threading.Event()
    threading.Timer(0.3, stop.set).start()
    began = time.monotonic()

    ended = sandbox.run(task("sleep", {"seconds": b"15"}), stop)

    assert (ended.ending, ended.detail) == ("refused", "stopped by the hub")
    assert time.monotonic() - began < 5


def test_an_entry_that_is_not_there_is_a_crash(sandbox: Sandbox) -> None:
    ended = sandbox.run(task("no_such_entry"))

    assert ended.ending == "crash"
    assert "no_such_entry" in ended.log


def test_tasks_of_several_threads_run_at_once_and_get_their_own_answers(sandbox: Sandbox) -> None:
    began = time.monotonic()
    with ThreadPoolExecutor(4) as pool:
        naps = [pool.submit(sandbox.run, task("sleep", {"seconds": b"0.5"})) for _ in range(4)]
        assert {nap.result().ending for nap in naps} == {"finished"}
        took = time.monotonic() - began
        copies = [pool.submit(sandbox.run, task("copy", {"n": str(n).encode()}, {"n": 10})) for n in range(20)]

    assert [copy.result().outputs["n"] for copy in copies] == [str(n).encode() for n in range(20)]
    assert took < 1.9


def test_a_child_works_in_its_inputs_with_a_bare_environment(sandbox: Sandbox) -> None:
    facts = sandbox.run(task("tell_about_itself", outputs={"facts": 1000})).outputs["facts"].decode()

    assert "cwd=True" in facts
    assert "DESIGNHUB" not in facts


def test_a_preloaded_module_was_warmed(sandbox: Sandbox) -> None:
    facts = sandbox.run(task("tell_about_itself", outputs={"facts": 1000})).outputs["facts"].decode()

    assert "warmed=True" in facts


def test_the_cost_is_that_of_the_child(sandbox: Sandbox) -> None:
    cost = sandbox.run(task("sleep", {"seconds": b"0.2"})).cost

    assert 0.2 <= cost.wall_s < 3
    assert 0 < cost.cpu_s < 1
    assert MIB < cost.memory_bytes < 200 * MIB

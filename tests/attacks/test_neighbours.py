"""What one script does reaches neither the tasks beside it nor those after it, nor the hub."""

import threading
import time
from pathlib import Path

import on_memory_and_disk
import on_processes
import pytest
from attack import carry_out, task, verdict

from designhub.sandbox import Limits, Sandbox, Task

pytestmark = pytest.mark.attack

HEAVY = {
    attack.name: attack
    for attack in (*on_processes.ATTACKS, *on_memory_and_disk.ATTACKS)
    if attack.name
    in {
        "is_a_fork_bomb",
        "hoards_small_pieces",
        "ignores_all_signals_and_computes",
        "prints_without_end_past_python",
        "signals_everybody",
        "reads_address_zero",
        "fills_pipes",
    }
}


@pytest.mark.parametrize("name", sorted(HEAVY))
def test_a_neighbour_works_on_while_another_script(name: str, sandbox: Sandbox) -> None:
    attacker = threading.Thread(target=carry_out, args=(sandbox, HEAVY[name]))
    attacker.start()

    ended = [sandbox.run(task("(outputs / 'loot').write_text(str(sum(range(100_000))))")) for _ in range(5)]
    attacker.join()

    assert [(one.ending, one.outputs["loot"]) for one in ended] == [("finished", b"4999950000")] * 5


def test_nothing_that_a_script_changes_in_memory_reaches_the_next(sandbox: Sandbox) -> None:
    poison = """
        import builtins, json, os, random, sys
        from designhub.sandbox import child
        builtins.poisoned = json.poisoned = child.poisoned = True
        os.environ["POISONED"] = "1"
        sys.path.insert(0, str(outputs)); sys.modules["poisoned"] = sys; random.seed(0)
        sys.setrecursionlimit(50_000); (outputs / "loot").write_text("poisoned")
    """
    look = """
        import builtins, json, os, sys
        from designhub.sandbox import child
        found = [name for name, module in (("builtins", builtins), ("json", json), ("child", child))
                 if hasattr(module, "poisoned")]
        found += [name for name in ("POISONED",) if name in os.environ]
        found += [name for name in ("poisoned", "attack") if name in sys.modules]
        found += [path for path in sys.path if "outputs" in path]
        found += ["recursion"] * (sys.getrecursionlimit() != 1000)
        found += ["loot"] * bool((outputs / "loot").read_bytes())
        found and breach(repr(found))
    """
    assert sandbox.run(task(poison)).ending == "finished"

    assert verdict(sandbox.run(task(look))) == "held"


def test_a_script_cannot_guess_the_random_numbers_of_another(sandbox: Sandbox) -> None:
    draw = "import random; (outputs / 'loot').write_text(str(random.random()))"

    drawn = {sandbox.run(task(draw)).outputs["loot"] for _ in range(5)}

    assert len(drawn) == 5


def test_a_script_cannot_see_the_files_of_a_task_beside_it(sandbox: Sandbox) -> None:
    began = threading.Event()
    secret = task("import time; time.sleep(2)", Limits(wall_s=5), **{"secret.txt": b"the other school's design"})
    beside = threading.Thread(target=lambda: (began.set(), sandbox.run(secret)))
    beside.start()
    began.wait()
    time.sleep(0.3)

    spied = sandbox.run(
        task(
            """
            import os
            for folder, _, files in os.walk("/"):
                for file in files:
                    if file == "secret.txt":
                        breach(folder)
            for above in (inputs.parent.parent, inputs.parent.parent.parent):
                attempt(os.listdir, above)
            """
        )
    )
    beside.join()

    assert verdict(spied) == "held"


def test_a_secret_of_the_hub_is_in_no_childs_sight(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = tmp_path / "secret_key"
    secret.write_text("the hub's key")
    tmp_path.chmod(0o755)
    monkeypatch.setenv("DESIGNHUB_SECRET_KEY", "the hub's key")

    spied = sandbox.run(
        task(
            f"""
            import os
            attempt(open, {str(secret)!r})
            attempt(os.listdir, {str(tmp_path)!r})
            "DESIGNHUB_SECRET_KEY" in os.environ and breach("environment")
            """
        )
    )

    assert verdict(spied) == "held"


def test_nothing_a_script_planted_is_on_the_host(sandbox: Sandbox) -> None:
    sandbox.run(
        task(
            """
            from pathlib import Path
            for place in ("/tmp", "/dev/shm", "/var/tmp", str(outputs), str(inputs)):
                attempt((Path(place) / "designhub-planted").write_bytes, b"x")
            """
        )
    )

    assert [*Path("/tmp").glob("**/designhub-planted"), *Path("/dev/shm").glob("designhub-planted")] == []


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "/etc/passwd",
        "../secret",
        "a/../../b",
        "a//b",
        "a/",
        "./a",
        "nul\0byte",
        "x" * 300,
        "d/" * 600 + "x",
    ],
)
def test_a_name_that_leads_elsewhere_is_misuse(name: str, sandbox: Sandbox) -> None:
    for wrong in (
        Task(entry="attack_entry:run", inputs={name: b""}, outputs={}),
        Task(entry="attack_entry:run", inputs={}, outputs={name: 10}),
    ):
        with pytest.raises(ValueError, match="path"):
            sandbox.run(wrong)


@pytest.mark.parametrize(
    "name", ["größe.py", "图纸.py", "a b.py", "\u202egnp.py", "-rf.py", "a\nb.py", "deep/er/part.py"]
)
def test_a_strange_but_plain_name_arrives_as_it_was(name: str, sandbox: Sandbox) -> None:
    look = f"(outputs / 'loot').write_bytes((inputs / {name!r}).read_bytes())"

    ended = sandbox.run(task(look, **{name: b"content"}))

    assert ended.outputs.get("loot") == b"content", ended.log

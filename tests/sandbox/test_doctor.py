"""What the sandbox says of itself to an administrator."""

import pytest

from designhub import messages
from designhub.messages import LANGUAGES, Message
from designhub.sandbox import Layer, Sandbox, doctor, probe, wire
from designhub.sandbox.wire import Ready

NAMES = [name for (name,) in wire.EVERYTHING]


def ready(**changed: int) -> Ready:
    facts = {"threads": 1, "address_space": 1, "resident": 1, "modules": 100, "uncompiled": 0}
    return Ready(**{**facts, **changed}, seconds=1.0)


def diagnosis(**changed: object) -> doctor.Diagnosis:
    facts = {"kernel": "Linux", "architecture": "x86_64", "user": 0, "landlock_abi": 4, "refusal": ""}
    return doctor.Diagnosis(**{**facts, **changed})  # type: ignore[arg-type]


def test_the_canary_is_refused_all_that_a_hostile_script_would_try(sandbox: Sandbox) -> None:
    attempts = sandbox.doctor().attempts

    assert [(attempt.name, attempt.refused) for attempt in attempts] == [(name, True) for name in probe.ATTEMPTS]


def test_a_sandbox_that_works_says_so(sandbox: Sandbox) -> None:
    found = sandbox.doctor()

    assert (found.runs, found.refusal, found.single_threaded) == (True, "", True)


def test_a_warm_process_that_will_not_start_is_a_refusal_with_its_reason() -> None:
    with Sandbox(preload=("designhub.no_such_module",)) as broken:
        found = broken.doctor()

    assert (found.runs, found.warm, "no_such_module" in found.refusal) == (False, None, True)


def test_a_missing_layer_comes_with_why_and_what_follows() -> None:
    layer = Layer(name="landlock", enforced=False, reason="Function not implemented")

    (found,) = diagnosis(layers=(layer,)).missing

    assert found.why.text("de") == "Function not implemented"
    assert "5.13" in found.follows.text("de")


@pytest.mark.parametrize(("uncompiled", "compiled"), [(0, True), (5, True), (60, False)])
def test_missing_byte_code_is_noticed(uncompiled: int, compiled: bool) -> None:
    assert diagnosis(warm=ready(uncompiled=uncompiled)).byte_code is compiled


def test_more_than_one_thread_is_noticed() -> None:
    assert not diagnosis(warm=ready(threads=2)).single_threaded


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_layer_reason_and_attempt_has_its_text_in(language: str) -> None:
    keys = [f"sandbox.{kind}.{name}" for kind in ("layer", "without") for name in NAMES]
    keys += [f"sandbox.attempt.{name}" for name in probe.ATTEMPTS]
    keys += [f"sandbox.reason.{name}" for name in ("started_by_user", "python_is_private", "user_change_refused")]

    assert [key for key in keys if not messages.catalogue().has(key, language)] == []
    assert Message(keys[0]).text(language) != keys[0]

"""The filter, read as the kernel reads it: a small interpreter of its instructions runs it on every architecture."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designhub.sandbox import seccomp

ALLOW, EPERM, ENOSYS, KILL = 0x7FFF0000, 0x00050001, 0x00050026, 0x80000000
AUDIT = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
PID = 4711
CALLS = {
    "x86_64": {"fcntl": 72, "ioctl": 16, "kill": 62, "tgkill": 234, "prlimit64": 302, "clone3": 435},
    "aarch64": {"fcntl": 25, "ioctl": 29, "kill": 129, "tgkill": 131, "prlimit64": 261, "clone3": 435},
}


def run(code: bytes, number: int, architecture: int, *arguments: int) -> int:
    """Return the filter's answer to one system call."""
    padded = (*arguments, *[0] * (6 - len(arguments)))
    data = struct.pack("=IIQ6Q", number, architecture, 0, *padded)
    accumulator, at = 0, 0
    while True:
        operation, if_true, if_false, operand = struct.unpack_from("=HBBI", code, at * 8)
        at += 1
        match operation:
            case 0x20:
                (accumulator,) = struct.unpack_from("=I", data, operand)
            case 0x15:
                at += if_true if accumulator == operand else if_false
            case 0x35:
                at += if_true if accumulator >= operand else if_false
            case 0x06:
                return int(operand)
            case _:
                raise AssertionError(f"unknown instruction {operation:#x}")


def answer(machine: str, number: int, *arguments: int) -> int:
    return run(seccomp.program(machine, PID), number, AUDIT[machine], *arguments)


@pytest.mark.parametrize("machine", AUDIT)
def test_every_listed_call_is_allowed(machine: str) -> None:
    column = list(AUDIT).index(machine)
    numbers = [numbers[column] for numbers in seccomp.ALLOWED.values() if numbers[column] is not None]

    assert {answer(machine, number) for number in numbers if number is not None} == {ALLOW}


@pytest.mark.parametrize("machine", AUDIT)
def test_no_call_has_two_names(machine: str) -> None:
    column = list(AUDIT).index(machine)
    numbers = [numbers[column] for numbers in seccomp.ALLOWED.values() if numbers[column] is not None]

    assert len(numbers) == len(set(numbers))


@pytest.mark.parametrize("machine", AUDIT)
@given(number=st.integers(0, 0x3FFFFFFF), arguments=st.lists(st.integers(0, 2**64 - 1), max_size=6))
def test_every_other_call_is_refused(machine: str, number: int, arguments: list[int]) -> None:
    column = list(AUDIT).index(machine)
    listed = {numbers[column] for numbers in seccomp.ALLOWED.values()} | set(CALLS[machine].values())

    if number not in listed:
        assert answer(machine, number, *arguments) == EPERM


@pytest.mark.parametrize("machine", AUDIT)
def test_a_foreign_architecture_kills(machine: str) -> None:
    assert run(seccomp.program(machine, PID), 0, 0x40000003) == KILL


@given(number=st.integers(0x40000000, 2**32 - 1))
def test_the_x32_twin_kills(number: int) -> None:
    assert answer("x86_64", number) == KILL


@pytest.mark.parametrize("machine", AUDIT)
def test_clone3_is_unknown_so_that_the_library_falls_back(machine: str) -> None:
    assert answer(machine, CALLS[machine]["clone3"]) == ENOSYS


@pytest.mark.parametrize("machine", AUDIT)
@pytest.mark.parametrize("call", ["kill", "tgkill"])
@given(target=st.integers(-(2**31), 2**31 - 1))
def test_only_itself_can_be_signalled(machine: str, call: str, target: int) -> None:
    expected = ALLOW if target == PID else EPERM

    assert answer(machine, CALLS[machine][call], target & 0xFFFFFFFF, 9) == expected


@pytest.mark.parametrize("machine", AUDIT)
@given(pointer=st.integers(0, 2**64 - 1))
def test_limits_can_be_read_and_not_set(machine: str, pointer: int) -> None:
    expected = ALLOW if pointer == 0 else EPERM

    assert answer(machine, CALLS[machine]["prlimit64"], 0, 7, pointer, 1) == expected


@pytest.mark.parametrize("machine", AUDIT)
@pytest.mark.parametrize(
    ("command", "allowed"), [(0, True), (4, True), (1030, True), (8, False), (10, False), (1024, False)]
)
def test_fcntl_cannot_ask_for_signals_or_leases(machine: str, command: int, allowed: bool) -> None:
    assert answer(machine, CALLS[machine]["fcntl"], 0, command) == (ALLOW if allowed else EPERM)


@pytest.mark.parametrize("machine", AUDIT)
@pytest.mark.parametrize(("request_", "allowed"), [(0x5401, True), (0x5412, False), (0x541C, False), (0x8914, False)])
def test_ioctl_cannot_type_into_terminals(machine: str, request_: int, allowed: bool) -> None:
    assert answer(machine, CALLS[machine]["ioctl"], 0, request_) == (ALLOW if allowed else EPERM)


def test_an_unknown_machine_is_refused() -> None:
    with pytest.raises(OSError, match="riscv64"):
        seccomp.program("riscv64", PID)

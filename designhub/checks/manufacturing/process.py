"""Which process a part is made by, and the profile that goes with it."""

from collections.abc import Iterator
from dataclasses import dataclass

from designhub.checks.case import Case, Rule
from designhub.checks.finding import Finding, Words
from designhub.checks.making_report import Making
from designhub.checks.process_profile import Profile, ProfileError, profile, profiles

_RULE = "manufacturing.process"
BOUGHT = "bought"
"""The process of parts that nobody here makes: no limit of a machine is theirs."""


@dataclass(frozen=True, kw_only=True)
class Meant:
    """A part with what was found on it and the profile that it is held against."""

    profile: Profile
    making: Making


def known(case: Case) -> Iterator[Finding]:
    """The process is one that there is a profile of; an assembly is put together, and a bought part comes as it is."""
    if case.measurements is None:
        return
    name, line = _process(case)
    if name == BOUGHT:
        yield case.finding(_RULE, "pass", "checks.manufacturing.process.bought", line=line)
        return
    if name is None and len(case.measurements.bodies) > 1:
        return
    if name is None:
        names = ", ".join(profiles())
        yield case.finding(
            _RULE,
            "skip",
            "checks.manufacturing.process.none",
            {"names": names},
            hint=Words(key="checks.manufacturing.process.hint", args={"names": names}),
        )
        return
    try:
        profile(name)
    except ProfileError as error:
        yield case.finding(
            _RULE,
            "fail",
            error.key,
            {key: str(value) for key, value in error.message.args.items()},
            line=line,
            hint=Words(key="checks.manufacturing.process.hint", args={"names": ", ".join(profiles())}),
        )
        return
    yield case.finding(_RULE, "pass", "checks.manufacturing.process.pass", {"process": name}, line=line)


def meant(case: Case) -> Meant | None:
    """Return the part with its profile, None where it has none or was not examined."""
    name, _ = _process(case)
    making = case.reports.making
    if name is None or making is None or case.measurements is None or name not in profiles():
        return None
    return Meant(profile=profiles()[name], making=making)


def _process(case: Case) -> tuple[str | None, int | None]:
    declared = case.declarations.process if case.declarations else None
    if declared is not None:
        return declared.name, declared.line
    return case.asked.process, None


RULES: tuple[tuple[str, Rule], ...] = ((_RULE, known),)

import itertools

import on_files
import on_memory_and_disk
import on_processes
import on_the_kernel
import on_trust
import pytest
from attack import Attack, carry_out, verdict

from designhub.sandbox import Sandbox

pytestmark = pytest.mark.attack

MODULES = (on_processes, on_memory_and_disk, on_files, on_the_kernel, on_trust)
ATTACKS = [attack for module in MODULES for attack in module.ATTACKS if attack.applies]


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_the_sandbox_holds_against_a_script_that(attack: Attack, sandbox: Sandbox) -> None:
    ended = carry_out(sandbox, attack)

    assert ended.ending in attack.endings, (ended.detail, ended.log[-500:], verdict(ended))
    assert verdict(ended) in ({"held"} if attack.endings == ("finished",) else {"held", ""}), ended.log[-500:]


def test_every_attack_has_a_name_of_its_own() -> None:
    names = sorted(attack.name for attack in ATTACKS)

    assert [a for a, b in itertools.pairwise(names) if a == b] == []
    assert len(names) >= 40

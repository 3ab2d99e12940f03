"""Runs one attack in a child: the script says ``breach(...)`` where it got what it should not have."""

import traceback
from pathlib import Path


def run(inputs: Path, outputs: Path) -> None:
    """Execute ``attack.py`` and write to ``verdict`` whether the sandbox held."""
    breaches: list[str] = []

    def attempt(action, *args):
        """Tell what ``action`` gave; None where it was refused, as everything here should be."""
        try:
            gave = action(*args)
        except (OSError, MemoryError):
            return None
        breaches.append(f"{getattr(action, '__name__', action)}{args!r} gave {gave!r}"[:300])
        return gave

    names = {
        "inputs": inputs,
        "outputs": outputs,
        "breach": breaches.append,
        "attempt": attempt,
        "__name__": "attack",
    }
    verdict = outputs / "verdict"
    try:
        exec(compile((inputs / "attack.py").read_text(), "attack.py", "exec"), names)
    except OSError:
        pass
    except MemoryError:
        raise
    except Exception:
        verdict.write_text("the attack itself is broken: " + traceback.format_exc()[-2000:])
        return
    verdict.write_text("; ".join(breaches) or "held")

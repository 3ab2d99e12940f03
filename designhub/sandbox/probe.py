"""What the sandbox's own checks run in a child: nothing, or what a hostile script would try first."""

from pathlib import Path


def nothing(inputs: Path, outputs: Path) -> None:
    """Do nothing; the layers have been reported before."""

"""Why a study has no result: an outcome that may well happen, carried to the child's entry."""

from designhub.checks.study_report import Unsolved


class Unsolvable(Exception):
    """The study can't be solved, for a reason that its author can mend."""

    def __init__(self, reason: Unsolved, detail: str = "") -> None:
        super().__init__(f"{reason} {detail}".strip())
        self.reason: Unsolved = reason
        self.detail = detail

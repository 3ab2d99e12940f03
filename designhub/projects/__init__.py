"""Projects and their parts: the shared space of several schools.

``create.py`` and ``show.py`` have the verbs, ``values.py`` what they give; ``ledger.py`` is how the later slices
(revisions, reviews) keep a part's summary true in the transaction of their own change.
Its one rule: a list page costs the same number of queries however long it is.
"""

from designhub.projects.create import change_project, create_part, create_project
from designhub.projects.show import part, parts, project, projects
from designhub.projects.values import (
    Bounds,
    Part,
    PartSummary,
    Project,
    ProjectSummary,
    Thumbnail,
)

__all__ = [
    "Bounds",
    "Part",
    "PartSummary",
    "Project",
    "ProjectSummary",
    "Thumbnail",
    "change_project",
    "create_part",
    "create_project",
    "part",
    "parts",
    "project",
    "projects",
]

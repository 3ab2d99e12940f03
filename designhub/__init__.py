"""DesignHub: the domain of a shared engineering design project.

Folders read in the order in which a submission meets them; see ``docs/architecture.md``.
"""

__version__ = "0.1.0"

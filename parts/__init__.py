"""The part library: one folder a project, ``project.toml`` and scripts. Read as files, never imported by the hub."""

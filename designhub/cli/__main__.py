"""``python -m designhub.cli`` is ``designhub``."""

from designhub.cli.main import app

app()

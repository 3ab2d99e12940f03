"""Reports beside the measurements; what a project asks of its parts beyond size and general tolerances."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; what was judged before has no reports, and older projects ask for nothing more."""
    op.add_column("outcome", sa.Column("reports", sa.String(length=64), nullable=True))
    op.add_column("project", sa.Column("asked", sa.JSON(), nullable=True))

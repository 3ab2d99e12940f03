"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, slice by slice; a later slice refers to earlier ones."""
    _store()
    _jobs()
    _people()
    _access()
    _projects()
    _outcomes()
    _revisions()
    _asked()
    _reviews()


def _store() -> None:
    op.create_table(
        "event",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kind", sa.String(length=80), nullable=False),
        sa.Column("actor", sa.String(length=400), nullable=False),
        sa.Column("project", sa.String(length=80), nullable=True),
        sa.Column("subject", sa.String(length=400), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_event"),
        sa.UniqueConstraint("hash", name="uq_event_hash"),
    )
    op.create_index("ix_event_project_id", "event", ["project", "id"])
    op.create_table(
        "stage",
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_stage"),
    )
    op.create_table(
        "stage_file",
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=400), nullable=False),
        sa.Column("object", sa.String(length=64), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("media", sa.String(length=400), nullable=False),
        sa.ForeignKeyConstraint(["key"], ["stage.key"], name="fk_stage_file_key", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", "name", name="pk_stage_file"),
    )


def _jobs() -> None:
    op.create_table(
        "job",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=80), nullable=False),
        sa.Column("subject", sa.String(length=400), nullable=False),
        sa.Column("project", sa.String(length=80), nullable=False),
        sa.Column("person", sa.String(length=400), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=80), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("enqueued_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("claimed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("token", sa.String(length=32), nullable=True),
        sa.Column("worker", sa.String(length=400), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.String(length=400), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_job"),
    )
    op.create_index("ix_job_kind_subject", "job", ["kind", "subject"])
    op.create_index("ix_job_project_claimed_at", "job", ["project", "claimed_at"])
    op.create_index("ix_job_state_priority_enqueued_at", "job", ["state", "priority", "enqueued_at"])


def _people() -> None:
    op.create_table(
        "school",
        sa.Column("slug", sa.String(length=80), nullable=False),
        sa.Column("name", sa.String(length=400), nullable=False),
        sa.Column("country", sa.String(length=80), nullable=False),
        sa.Column("language", sa.String(length=80), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("slug", name="pk_school"),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("login", sa.String(length=80), nullable=False),
        sa.Column("name", sa.String(length=400), nullable=False),
        sa.Column("mail", sa.String(length=400), nullable=True),
        sa.Column("school", sa.String(length=80), nullable=True),
        sa.Column("language", sa.String(length=80), nullable=False),
        sa.Column("is_admin", sa.Boolean(), nullable=False),
        sa.Column("password_hash", sa.String(length=400), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("disabled_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["school"], ["school.slug"], name="fk_person_school"),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
        sa.UniqueConstraint("login", name="uq_person_login"),
    )
    op.create_table(
        "sign_in",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("person", sa.String(length=32), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name="fk_sign_in_person", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("token_hash", name="pk_sign_in"),
    )
    op.create_index("ix_sign_in_person", "sign_in", ["person"])
    op.create_table(
        "sign_in_attempts",
        sa.Column("who", sa.String(length=64), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("who", name="pk_sign_in_attempts"),
    )
    op.create_index("ix_sign_in_attempts_last_at", "sign_in_attempts", ["last_at"])
    op.create_table(
        "api_token",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("person", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=400), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name="fk_api_token_person", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_api_token"),
        sa.UniqueConstraint("token_hash", name="uq_api_token_token_hash"),
    )
    op.create_index("ix_api_token_person", "api_token", ["person"])


def _access() -> None:
    op.create_table(
        "space",
        sa.Column("project", sa.String(length=80), nullable=False),
        sa.Column("audience", sa.String(length=80), nullable=False),
        sa.PrimaryKeyConstraint("project", name="pk_space"),
    )
    op.create_table(
        "membership",
        sa.Column("project", sa.String(length=80), nullable=False),
        sa.Column("person", sa.String(length=32), nullable=False),
        sa.Column("role", sa.String(length=80), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name="fk_membership_person", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["project"], ["space.project"], name="fk_membership_project", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("project", "person", name="pk_membership"),
    )
    op.create_index("ix_membership_person", "membership", ["person"])
    op.create_table(
        "guest_link",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("project", sa.String(length=80), nullable=False),
        sa.Column("part", sa.String(length=80), nullable=True),
        sa.Column("label", sa.String(length=400), nullable=False),
        sa.Column("secret_hash", sa.String(length=64), nullable=False),
        sa.Column("may_remark", sa.Boolean(), nullable=False),
        sa.Column("created_by", sa.String(length=32), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["created_by"], ["person.id"], name="fk_guest_link_created_by"),
        sa.ForeignKeyConstraint(["project"], ["space.project"], name="fk_guest_link_project", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_guest_link"),
        sa.UniqueConstraint("secret_hash", name="uq_guest_link_secret_hash"),
    )
    op.create_index("ix_guest_link_project", "guest_link", ["project"])


def _projects() -> None:
    op.create_table(
        "project",
        sa.Column("slug", sa.String(length=80), nullable=False),
        sa.Column("name", sa.String(length=400), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("bounds", sa.JSON(), nullable=False),
        sa.Column("tolerance", sa.String(length=80), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["slug"], ["space.project"], name="fk_project_slug"),
        sa.PrimaryKeyConstraint("slug", name="pk_project"),
    )
    op.create_table(
        "part",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("project", sa.String(length=80), nullable=False),
        sa.Column("slug", sa.String(length=80), nullable=False),
        sa.Column("name", sa.String(length=400), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("latest", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=80), nullable=True),
        sa.Column("shown", sa.Integer(), nullable=True),
        sa.Column("findings", sa.JSON(), nullable=False),
        sa.Column("open_threads", sa.Integer(), nullable=False),
        sa.Column("threads", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["project"], ["project.slug"], name="fk_part_project"),
        sa.PrimaryKeyConstraint("id", name="pk_part"),
        sa.UniqueConstraint("project", "slug", name="uq_part_project_slug"),
    )


def _outcomes() -> None:
    op.create_table(
        "outcome",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("build_key", sa.String(length=64), nullable=False),
        sa.Column("measurement_key", sa.String(length=64), nullable=True),
        sa.Column("declarations", sa.String(length=64), nullable=True),
        sa.Column("failure", sa.JSON(), nullable=True),
        sa.Column("measurements", sa.String(length=64), nullable=True),
        sa.Column("trials", sa.String(length=64), nullable=True),
        sa.Column("findings", sa.String(length=64), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("log", sa.String(length=64), nullable=True),
        sa.Column("layers", sa.JSON(), nullable=False),
        sa.Column("cost", sa.JSON(), nullable=False),
        sa.Column("toolchain", sa.JSON(), nullable=False),
        sa.Column("rules", sa.String(length=80), nullable=False),
        sa.Column("complete", sa.Boolean(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_outcome"),
    )
    op.create_table(
        "artifact",
        sa.Column("outcome", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("object", sa.String(length=64), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("media", sa.String(length=400), nullable=False),
        sa.ForeignKeyConstraint(["outcome"], ["outcome.id"], name="fk_artifact_outcome", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("outcome", "name", name="pk_artifact"),
    )


def _revisions() -> None:
    op.create_table(
        "revision",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("part", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("content", sa.String(length=64), nullable=False),
        sa.Column("entry", sa.String(length=400), nullable=False),
        sa.Column("parameters", sa.JSON(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=80), nullable=False),
        sa.Column("outcome", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(["outcome"], ["outcome.id"], name="fk_revision_outcome"),
        sa.ForeignKeyConstraint(["part"], ["part.id"], name="fk_revision_part"),
        sa.PrimaryKeyConstraint("id", name="pk_revision"),
        sa.UniqueConstraint("part", "content", name="uq_revision_part_content"),
        sa.UniqueConstraint("part", "number", name="uq_revision_part_number"),
    )
    op.create_index("ix_revision_content", "revision", ["content"])
    op.create_index("ix_revision_state", "revision", ["state"])
    op.create_table(
        "revision_file",
        sa.Column("revision", sa.String(length=64), nullable=False),
        sa.Column("path", sa.String(length=400), nullable=False),
        sa.Column("object", sa.String(length=64), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["revision"], ["revision.id"], name="fk_revision_file_revision", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("revision", "path", name="pk_revision_file"),
    )
    op.create_table(
        "revision_parent",
        sa.Column("revision", sa.String(length=64), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("parent", sa.String(length=64), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["parent"], ["revision.id"], name="fk_revision_parent_parent"),
        sa.ForeignKeyConstraint(["revision"], ["revision.id"], name="fk_revision_parent_revision", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("revision", "position", name="pk_revision_parent"),
    )
    op.create_table(
        "revision_author",
        sa.Column("revision", sa.String(length=64), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name="fk_revision_author_person"),
        sa.ForeignKeyConstraint(["revision"], ["revision.id"], name="fk_revision_author_revision", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("revision", "position", name="pk_revision_author"),
    )
    op.create_index("ix_revision_author_person", "revision_author", ["person"])


def _asked() -> None:
    op.create_table(
        "revision_request",
        sa.Column("person", sa.String(length=32), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("draft", sa.String(length=64), nullable=False),
        sa.Column("revision", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name="fk_revision_request_person", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["revision"], ["revision.id"], name="fk_revision_request_revision", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person", "key", name="pk_revision_request"),
    )
    op.create_index("ix_revision_request_at", "revision_request", ["at"])
    op.create_table(
        "preview",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("part", sa.String(length=32), nullable=False),
        sa.Column("person", sa.String(length=32), nullable=False),
        sa.Column("content", sa.String(length=64), nullable=False),
        sa.Column("entry", sa.String(length=400), nullable=False),
        sa.Column("parameters", sa.JSON(), nullable=False),
        sa.Column("files", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(length=80), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("outcome", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(["outcome"], ["outcome.id"], name="fk_preview_outcome"),
        sa.ForeignKeyConstraint(["part"], ["part.id"], name="fk_preview_part"),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name="fk_preview_person", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_preview"),
    )
    op.create_index("ix_preview_expires_at", "preview", ["expires_at"])
    op.create_index("ix_preview_part_content", "preview", ["part", "content"])
    op.create_index("ix_preview_person_created_at", "preview", ["person", "created_at"])


def _reviews() -> None:
    op.create_table(
        "thread",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("part", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("revision", sa.String(length=64), nullable=False),
        sa.Column("revision_number", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=400), nullable=False),
        sa.Column("state", sa.String(length=80), nullable=False),
        sa.Column("anchor", sa.JSON(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_by", sa.String(length=400), nullable=False),
        sa.Column("changed_name", sa.String(length=400), nullable=False),
        sa.ForeignKeyConstraint(["part"], ["part.id"], name="fk_thread_part"),
        sa.ForeignKeyConstraint(["revision"], ["revision.id"], name="fk_thread_revision"),
        sa.PrimaryKeyConstraint("id", name="pk_thread"),
        sa.UniqueConstraint("part", "number", name="uq_thread_part_number"),
    )
    op.create_index("ix_thread_part_state", "thread", ["part", "state"])
    op.create_index("ix_thread_revision", "thread", ["revision"])
    op.create_table(
        "comment",
        sa.Column("thread", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("author", sa.String(length=400), nullable=False),
        sa.Column("guest_name", sa.String(length=400), nullable=False),
        sa.Column("guest_school", sa.String(length=400), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["thread"], ["thread.id"], name="fk_comment_thread", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("thread", "number", name="pk_comment"),
    )

"""Runs migrations on the connection, and inside the transaction, that ``designhub.store.migrate`` hands over."""

from alembic import context

from designhub.store.schema import Row

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Row.metadata,
    render_as_batch=True,
    transactional_ddl=False,  # the transaction is the caller's
)
context.run_migrations()

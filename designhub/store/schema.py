"""What every slice's rows are built from: the declarative root, column types, and names of constraints.

Its one rule: nothing here or in any ``rows.py`` is particular to one database.
"""

from datetime import UTC, datetime
from typing import Annotated, Any

from sqlalchemy import JSON, DateTime, Dialect, MetaData, String, Text, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, mapped_column

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Moment(TypeDecorator[datetime]):
    """An instant, always aware and in UTC, also where the database forgets time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Refuse a naive time: nobody could say which instant it means."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return the instant in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Row(DeclarativeBase):
    """The root of all rows."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {  # noqa: RUF012
        datetime: Moment(),
        dict[str, Any]: JSON(none_as_null=True),
        list[Any]: JSON(none_as_null=True),
    }


Hash = Annotated[str, mapped_column(String(64))]
"""A sha-256 in hexadecimal."""
Ident = Annotated[str, mapped_column(String(32))]
"""What ``ids.short`` gives."""
Word = Annotated[str, mapped_column(String(80))]
"""A slug, role, state, kind or language."""
Line = Annotated[str, mapped_column(String(400))]
"""A name, title or label."""
Prose = Annotated[str, mapped_column(Text())]
"""Text of any length that the verbs allow."""

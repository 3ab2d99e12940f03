"""What pages cost: a number of queries that does not grow with what they list."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import event
from visitors import API, PAGES, Door, Visitor

from designhub.projects import create_project
from designhub.reviews import threads

PART = f"{PAGES}/parts/punch_pin"
PLACES = (
    "/projects",
    PAGES,
    PART,
    f"{PAGES}/people",
    f"{API}/parts",
    f"{API}/parts/punch_pin/revisions",
    f"{API}/parts/punch_pin/threads",
    "/api/v1/projects",
)


@contextmanager
def counted(door: Door) -> Iterator[list[str]]:
    """Collect the statements that the hub's database is sent."""
    sent: list[str] = []

    def send(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        sent.append(statement)

    engine = door.school.store._engine
    event.listen(engine, "before_cursor_execute", send)
    yield sent
    event.remove(engine, "before_cursor_execute", send)


def queries(door: Door, visitor: Visitor) -> dict[str, int]:
    costs = {}
    for place in PLACES:
        with counted(door) as sent:
            assert visitor.get(place).status_code == 200
        costs[place] = sum(statement.startswith("SELECT") for statement in sent)
    return costs


def remark(door: Door, body: str) -> None:
    school = door.school
    threads.open_thread(
        school.store, by=school.student, project=school.project, part="punch_pin", revision=1, body=body
    )


def test_lists_cost_the_same_however_long_they_are(built: Door):
    school, visitor = built.school, built.signed_in(built.school.teacher)
    remark(built, "first")
    school.submit("side = 4")
    school.work()
    create_project(school.store, by=school.teacher, name="Other")
    before = queries(built, visitor)

    for number in range(5, 12):
        remark(built, f"number {number}")
        school.submit(f"side = {number}")
        school.submit(f"side = {number}", part=f"part_{number}")
        create_project(school.store, by=school.teacher, name=f"Project {number}")
    school.work()

    assert queries(built, visitor) == before


def test_the_page_of_a_part_looks_up_its_revision_a_few_times(built: Door):
    visitor = built.signed_in(built.school.teacher)

    assert queries(built, visitor)[PART] <= 50

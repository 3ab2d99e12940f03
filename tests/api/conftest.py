"""What the tests of HTTP share: the application over a furnished hub."""

import pytest
from furnished import School
from visitors import Door

from api.app import create_app


@pytest.fixture
def door(school: School) -> Door:
    return Door(create_app(store=school.store), school)


@pytest.fixture
def built(door: Door) -> Door:
    """A hub with one part that is built, and one that failed."""
    door.school.submit("side = 10")
    door.school.submit("side = 3\nraise ValueError('no')", part="lever")
    door.school.work()
    return door

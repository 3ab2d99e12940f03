"""Calculators that are open to everybody, asked by somebody who means ill."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from visitors import Door

from api.sharing import BURST_S, SHARE, Sharing
from designhub.errors import TooMany

STACKUPS = "/api/v1/stackups"
LINK = '[[link]]\nname = "groove"\nnominal = "10 mm"\ntol = "±0.1 mm"\n'
TEXTS = st.one_of(
    st.text(max_size=60),
    st.text(alphabet="0123456789.,+-±/ mHhgKxe°µ∞\u202e\x00", max_size=30),
    st.sampled_from(
        ("1e308 mm", "9" * 60, "25 H7/g6", "25 ZZ99/a1", "nan mm", "-25 H7", "0 H7/h6", "\ud7ff", "1/0 mm")
    ),
)
VALUES = st.sampled_from(
    (
        "nan",
        "inf",
        "-1",
        "0",
        "1e18",
        "1e-320",
        "9" * 4301,
        "true",
        '"x"',
        "[]",
        "{}",
        "1979-05-27",
        '"1e308 mm"',
        '"±0"',
    )
)
KEYS = st.sampled_from(
    ("nominal", "tol", "direction", "sensitivity", "distribution", "sigma", "shift", "weight", "a", "samples", "fixed")
)
TOPS = st.sampled_from(("target", "general", "gap", "angular", "open", "loop", "unknown", "name"))
ANY_FILE = st.builds(
    lambda top, links: (
        "".join(f"{key} = {value}\n" for key, value in top.items())
        + "".join("[[link]]\n" + "".join(f"{key} = {value}\n" for key, value in link.items()) for link in links)
    ),
    st.dictionaries(TOPS, VALUES, max_size=2),
    st.lists(st.dictionaries(KEYS, VALUES, max_size=4).map(lambda link: {"name": '"a"', **link}), max_size=3),
)
SLOWLY = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@SLOWLY
@given(text=TEXTS, clearance=TEXTS)
def test_no_text_in_the_address_is_an_error_of_ours(door: Door, text: str, clearance: str):
    client = door.program(None)

    answers = [
        client.get("/api/v1/fits", params={"text": text}),
        client.get("/api/v1/fits/diagram", params={"text": text}),
        client.get("/api/v1/fits/search", params={"size": text, "clearance": clearance}),
        client.get("/api/v1/quantities", params={"text": text}),
        client.get("/tools/fits", params={"fit": text, "size": text, "clearance": clearance}),
        client.get("/tools/quantities", params={"text": text}),
    ]

    assert [answer.status_code for answer in answers if answer.status_code >= 500] == []


@SLOWLY
@given(file=st.one_of(ANY_FILE, ANY_FILE.map(lambda text: text + LINK), st.text(max_size=200)))
def test_no_stack_up_file_is_an_error_of_ours(door: Door, file: str):
    client = door.program(None)

    answers = [client.post(f"{STACKUPS}{kind}", json={"file": file}) for kind in ("", "/chart", "/report")]

    assert [answer.status_code for answer in answers if answer.status_code >= 500] == []


@pytest.mark.parametrize(
    "bomb",
    [".".join("a" * 40_000) + " = 1", '"a" . ' * 15_000 + "b = 1", "sigma = 1" + "0" * 50_000, "a = " + "[" * 40_000],
    ids=["deep_key", "deep_quoted_key", "digits", "brackets"],
)
def test_a_file_that_is_costly_to_read_is_refused_unread(door: Door, bomb: str):
    answer = door.program(None).post(STACKUPS, json={"file": bomb})

    assert answer.status_code == 422
    assert len(answer.content) < 2000


def test_of_thousands_of_mistakes_a_hundred_are_told(door: Door):
    file = LINK + "".join(f"k{number} = 1\n" for number in range(8000))

    assert len(door.program(None).post(STACKUPS, json={"file": file}).json()["errors"]) == 100


@pytest.mark.parametrize(
    "name", ["</text><script>alert(1)</script>", "]]><svg onload=alert(1)>", '"><img src=x>', "&lt;script&gt;"]
)
def test_a_name_is_nothing_but_text_wherever_it_is_drawn(door: Door, name: str):
    file = LINK.replace('"groove"', f"'{name}'")
    client, fields = door.program(None), {"file": file}

    chart = client.post(f"{STACKUPS}/chart", json=fields)
    page = door.visitor().send("/tools/stack-ups", fields, shown_at="/tools/stack-ups")
    report = client.post(f"{STACKUPS}/report", json=fields)

    assert (chart.status_code, page.status_code, report.status_code) == (200, 200, 200)
    assert not any(bad in chart.text + page.text for bad in ("<script>alert", "<svg onload", "<img src=x"))


@pytest.mark.parametrize("control", ["\\u001b[31m", "\\u0000", "\\n", "\\u0085"])
def test_a_name_has_no_control_characters(door: Door, control: str):
    assert door.program(None).post(STACKUPS, json={"file": LINK.replace("oo", control)}).status_code == 422


def test_a_form_from_another_site_is_refused_even_for_nobody(door: Door):
    for path in ("/tools/stack-ups", "/tools/stack-ups/report.pdf"):
        foreign = {"origin": "https://elsewhere.example", "sec-fetch-site": "cross-site"}
        assert door.visitor().client.post(path, data={"file": LINK}, headers=foreign).status_code == 403
        assert door.visitor().client.post(path, data={"file": LINK}).status_code == 403


def test_an_answer_to_one_reader_is_not_kept_for_others(door: Door):
    client = door.program(None)

    answers = [client.get("/api/v1/fits", params={"text": "25 H7/g6"}), client.post(STACKUPS, json={"file": LINK})]

    assert all("public" not in answer.headers["cache-control"] for answer in answers)


def test_whoever_took_much_processor_time_waits_while_others_do_not(monkeypatch: pytest.MonkeyPatch):
    now, used = [0.0], [0.0]
    monkeypatch.setattr("api.sharing.time.thread_time", lambda: used[0])
    sharing = Sharing(clock=lambda: now[0])

    with sharing.calculation("a"):
        used[0] += BURST_S + 5

    with pytest.raises(TooMany) as refused, sharing.calculation("a"):
        pass
    with sharing.calculation("b"):
        pass
    now[0] += refused.value.retry_after_s
    with sharing.calculation("a"):
        pass
    assert refused.value.retry_after_s == int(5 / SHARE) + 1


def test_a_calculation_that_is_refused_says_when_to_come_again(door: Door):
    door.app.state.sharing._spend("testclient", BURST_S + 1.1)

    answer = door.program(None).post(STACKUPS, json={"file": LINK})

    assert (answer.status_code, answer.headers["retry-after"]) == (429, "5")

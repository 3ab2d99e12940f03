"""Stack-ups over HTTP and in the page, for anybody."""

import pytest
from visitors import Door

from designhub.messages import LANGUAGES

API = "/api/v1/stackups"
CHAIN = """
target = {min = "0.05 mm"}
[[link]]
name = "groove"
nominal = "10 mm"
tol = "±0.1 mm"
[[link]]
name = "ring"
nominal = "9.8 mm"
tol = "±0.05 mm"
direction = "-"
"""


def test_a_chain_is_analysed_as_on_the_command_line(door: Door):
    answer = door.program(None).post(API, json={"file": CHAIN}).json()

    assert answer["worst_case"] == {"min_mm": pytest.approx(0.05), "max_mm": pytest.approx(0.35)}
    assert answer["monte_carlo"]["yield"] == pytest.approx(1, abs=1e-3)


def test_what_is_wrong_in_the_file_is_told_with_its_place(door: Door):
    answer = door.program(None).post(API, json={"file": CHAIN.replace("10 mm", "10 kg")})

    assert answer.status_code == 422
    assert "groove" in answer.json()["errors"][0]["field"]


def test_chart_and_report_are_files_in_the_reader_s_language(door: Door):
    client = door.program(None)

    chart = client.post(f"{API}/chart", json={"file": CHAIN}, headers={"accept-language": "de"})
    report = client.post(f"{API}/report", json={"file": CHAIN})

    assert chart.text.startswith("<svg")
    assert 'lang="de"' in chart.text
    assert report.content.startswith(b"%PDF")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_s_own_example_can_be_analysed(door: Door, language: str):
    page = door.visitor(**{"accept-language": language}).see("/tools/stack-ups")

    assert page.xpath("//section[@id='result']//*[local-name()='svg']")
    assert not page.xpath("//*[@id='file-error']")


def test_a_chain_in_the_form_is_analysed_and_kept_in_it(door: Door):
    answer = door.visitor().send("/tools/stack-ups", {"file": CHAIN}, shown_at="/tools/stack-ups")

    assert answer.status_code == 200
    assert "groove" in answer.text


def test_a_faulty_chain_is_shown_again_with_what_is_wrong(door: Door):
    answer = door.visitor().send("/tools/stack-ups", {"file": "[[link]]\nname = '<b>'"}, shown_at="/tools/stack-ups")

    assert answer.status_code == 422
    assert "file-error" in answer.text
    assert "<b>" not in answer.text


def test_names_in_a_chain_stay_text_in_the_chart(door: Door):
    hostile = CHAIN.replace("groove", "<script>alert(1)</script>")
    answer = door.visitor().send("/tools/stack-ups", {"file": hostile}, shown_at="/tools/stack-ups")

    assert "<script>alert" not in answer.text


def test_the_form_prints_a_report(door: Door):
    answer = door.visitor().send("/tools/stack-ups/report.pdf", {"file": CHAIN}, shown_at="/tools/stack-ups")

    assert answer.content.startswith(b"%PDF")

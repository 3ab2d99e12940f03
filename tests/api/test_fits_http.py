"""Limits and fits over HTTP and in the page, for anybody."""

from visitors import Door

API = "/api/v1"


def test_a_fit_has_the_form_of_the_command_line(door: Door):
    answer = door.program(None).get(f"{API}/fits", params={"text": "25 H7/g6"})

    assert answer.json() == {
        "input": "25 H7/g6",
        "nominal_mm": 25,
        "kind": "clearance",
        "hole": {"zone": "H7", "upper_um": 21, "lower_um": 0},
        "shaft": {"zone": "g6", "upper_um": -7, "lower_um": -20},
        "clearance_um": {"min": 7, "max": 41},
    }


def test_one_class_alone_gives_its_limits(door: Door):
    answer = door.program(None).get(f"{API}/fits", params={"text": "25 g6"}).json()

    assert answer["shaft"] == {"zone": "g6", "upper_um": -7, "lower_um": -20}
    assert "hole" not in answer


def test_what_the_standard_lacks_is_refused_with_what_it_has(door: Door):
    answer = door.program(None).get(f"{API}/fits", params={"text": "20 H7/t6"})

    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert "t" in answer.json()["title"] + answer.json()["detail"]


def test_the_fits_that_give_a_clearance_are_found(door: Door):
    found = door.program(None).get(f"{API}/fits/search", params={"size": "25", "clearance": "5..30 um"}).json()

    assert found["items"][0]["clearance_um"] == {"min": 7, "max": 29}
    assert all(5 <= each["clearance_um"]["min"] <= each["clearance_um"]["max"] <= 30 for each in found["items"])


def test_the_diagram_speaks_the_reader_s_language(door: Door):
    answer = door.program(None).get(
        f"{API}/fits/diagram", params={"text": "25 H7/p6"}, headers={"accept-language": "de"}
    )

    assert answer.headers["content-type"].startswith("image/svg+xml")
    assert "Übermaß" in answer.text


def test_a_decimal_comma_is_read_as_the_reader_writes(door: Door):
    client = door.program(None)

    assert (
        client.get(f"{API}/fits", params={"text": "25,5 H7"}, headers={"accept-language": "de"}).json()["nominal_mm"]
        == 25.5
    )
    assert (
        client.get(f"{API}/quantities", params={"text": "3,5 mm"}, headers={"accept-language": "it"}).json()["value"]
        == 3.5
    )


def test_the_page_shows_the_fit_and_finds_others(door: Door):
    page = door.visitor().see("/tools/fits?fit=25+H7/g6&size=25&clearance=5..30+um").text_content()

    assert "+7 µm" in page
    assert "25 H6/g5" in page


def test_where_no_fit_does_the_nearest_are_shown_as_such(door: Door):
    page = door.visitor().see("/tools/fits?size=25&clearance=0..1+um").text_content()

    assert "No fit of ISO 286 always gives that" in page


def test_a_text_that_is_no_fit_is_told_beside_its_field(door: Door):
    page = door.visitor().see("/tools/fits?fit=%3Cscript%3E")

    assert page.xpath("//*[@id='field-fit-error']")
    assert page.xpath("//input[@id='field-fit']/@value") == ["<script>"]

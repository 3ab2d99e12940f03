"""How bytes leave the hub: caching, ranges, encodings, and what a browser may do with them."""

import brotli
import pytest
from visitors import API, Door

MODEL = f"{API}/parts/punch_pin/revisions/1/artifacts"


@pytest.fixture
def program(built: Door):
    return built.program(built.school.partner, **{"accept-encoding": "identity"})


def name_of(program) -> str:
    """Return the largest artifact, whatever the runner made."""
    made = program.get(f"{API}/parts/punch_pin/revisions/1").json()["outcome"]["artifacts"]
    return max(made, key=lambda each: each["size"])["name"]


def test_an_artifact_may_be_kept_for_ever(program):
    answer = program.get(f"{MODEL}/measurements.json")

    assert answer.headers["cache-control"] == "private, max-age=31536000, immutable"
    assert not answer.headers["etag"].startswith("W/")
    assert answer.headers["accept-ranges"] == "bytes"


def test_what_everybody_sees_may_be_kept_by_proxies(built: Door):
    owner = built.program(built.school.owner)
    assert owner.patch(API, json={"audience": "everyone"}).status_code == 200

    answer = built.program(None).get(f"{MODEL}/measurements.json")

    assert answer.headers["cache-control"].startswith("public, ")


def test_who_has_it_gets_nothing_again(program):
    etag = program.get(f"{MODEL}/measurements.json").headers["etag"]

    answer = program.get(f"{MODEL}/measurements.json", headers={"if-none-match": f'"other", {etag}'})

    assert answer.status_code == 304
    assert answer.content == b""
    assert answer.headers["etag"] == etag


def test_a_range_is_a_piece_of_the_whole(program):
    whole = program.get(f"{MODEL}/measurements.json").content

    for header, expected in [
        ("bytes=0-3", whole[:4]),
        ("bytes=4-", whole[4:]),
        ("bytes=-5", whole[-5:]),
        (f"bytes=2-{len(whole) + 50}", whole[2:]),
    ]:
        answer = program.get(f"{MODEL}/measurements.json", headers={"range": header})
        assert answer.status_code == 206
        assert answer.content == expected
        first = len(whole) - len(expected) if header != "bytes=0-3" else 0
        assert answer.headers["content-range"] == f"bytes {first}-{first + len(expected) - 1}/{len(whole)}"


def test_a_range_behind_the_end_can_t_be_had(program):
    answer = program.get(f"{MODEL}/measurements.json", headers={"range": "bytes=99999999-"})

    assert answer.status_code == 416
    assert answer.headers["content-range"].startswith("bytes */")


@pytest.mark.parametrize("header", ["bytes=5-2", "bytes=x-", "lines=1-2", "bytes=0-1,3-4", "bytes=-"])
def test_a_range_that_makes_no_sense_is_not_heeded(program, header):
    assert program.get(f"{MODEL}/measurements.json", headers={"range": header}).status_code == 200


def test_a_range_of_something_else_is_not_heeded(program):
    answer = program.get(f"{MODEL}/measurements.json", headers={"range": "bytes=0-3", "if-range": '"other"'})

    assert answer.status_code == 200


def test_what_gets_smaller_is_sent_smaller(built: Door):
    program = built.program(built.school.partner)
    plain = program.get(f"{MODEL}/measurements.json", headers={"accept-encoding": "identity"})

    small = program.get(f"{MODEL}/measurements.json", headers={"accept-encoding": "gzip, br"})

    assert small.headers["content-encoding"] == "br"
    assert small.headers["etag"] != plain.headers["etag"]
    assert int(small.headers["content-length"]) < len(plain.content)
    assert small.content in (plain.content, brotli.compress(plain.content, quality=9))
    assert "Accept-Encoding" in small.headers["vary"]


def test_an_encoding_that_is_refused_is_not_sent(built: Door):
    answer = built.program(built.school.partner).get(
        f"{MODEL}/measurements.json", headers={"accept-encoding": "br;q=0, gzip"}
    )

    assert answer.headers["content-encoding"] == "gzip"


def test_a_picture_is_sent_as_it_is(built: Door):
    answer = built.program(built.school.partner).get(f"{MODEL}/iso.png", headers={"accept-encoding": "br"})

    assert answer.headers["content-type"] == "image/png"
    assert "content-encoding" not in answer.headers


def test_a_drawing_can_do_nothing(program):
    answer = program.get(f"{MODEL}/drawing.svg")

    assert answer.headers["content-type"] == "image/svg+xml"
    assert "sandbox" in answer.headers["content-security-policy"]
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_a_download_is_named_after_part_and_revision(program):
    answer = program.get(f"{MODEL}/model.step?download=1")

    assert answer.headers["content-disposition"] == "attachment; filename*=UTF-8''punch_pin-r1.step"


def test_a_submitted_file_is_saved_and_never_shown(program):
    answer = program.get(f"{API}/parts/punch_pin/revisions/1/files/punch_pin.py")

    assert answer.content == b"side = 10"
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.headers["content-disposition"].startswith("attachment")


@pytest.mark.parametrize("path", ["..%2F..%2Fsecret_key", "../../../secret_key", "none.py", "%00"])
def test_only_submitted_files_are_there(program, path):
    assert program.get(f"{API}/parts/punch_pin/revisions/1/files/{path}").status_code == 404

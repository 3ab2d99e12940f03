"""Every broken or hostile file has one clear error of its own, in every language; none crashes the reader."""

import io
import struct
import zipfile
from pathlib import Path

import numpy as np
import pytest
from files_at_hand import (
    CUBE_FACES,
    CUBE_POINTS,
    ascii_stl,
    binary_stl,
    cube_glb,
    glb_bytes,
    iges_file,
    mesh_xml,
    model_xml,
    package,
    plate,
    step_file,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from designhub.inspection import imports
from designhub.inspection.child import measurements_of
from designhub.inspection.subject import Subject
from designhub.inspection.unreadable import Unreadable
from designhub.messages import LANGUAGES, catalogue

pytestmark = pytest.mark.cad

CUBE = (np.array(CUBE_POINTS, float), np.array(CUBE_FACES))


def refusal(folder: Path, name: str, content: bytes) -> Unreadable:
    """Return the error that reading ``content`` gives, which has a text in every language."""
    (folder / name).write_bytes(content)
    with pytest.raises(Unreadable) as caught:
        imports.read(folder / name)
    assert all(catalogue().has(caught.value.key, language) for language in LANGUAGES)
    assert "{" not in str(caught.value)
    return caught.value


def stl_with(value: float) -> bytes:
    points = CUBE[0].copy()
    points[3, 1] = value
    return binary_stl(points, CUBE[1])


def bomb() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("3D/3dmodel.model", b"\0" * 50_000_000)
    return stream.getvalue()


def crowd() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for number in range(2_001):
            archive.writestr(f"a{number}", b"")
    return stream.getvalue()


def encrypted() -> bytes:
    content = bytearray(package(model_xml(mesh_xml())))
    content[content.rfind(b"PK\x01\x02") + 8] |= 1
    return bytes(content)


def lying_about_size() -> bytes:
    content = bytearray(package(model_xml(mesh_xml())))
    entry = content.rfind(b"PK\x01\x02")
    content[entry + 24 : entry + 28] = struct.pack("<I", 40)
    return bytes(content)


PLY = b"ply\nformat %s 1.0\nelement vertex %d\nproperty float x\nproperty float y\nproperty float z\nend_header\n"
ENTITIES = '<?xml version="1.0"?><!DOCTYPE model [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><model>&b;</model>'
LFS = b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n"
PAGE = b"\xef\xbb\xbf\n<!-- saved -->\n<!DOCTYPE html>\n<html><head><title>Sign in</title></head></html>"
SELF = '<object id="1"><components><component objectid="1"/></components></object>'
DOUBLING = mesh_xml(1) + "".join(
    f'<object id="{n}"><components><component objectid="{n - 1}"/><component objectid="{n - 1}"/></components></object>'
    for n in range(2, 31)
)


@pytest.mark.parametrize(
    ("name", "content", "key"),
    [
        ("a.stl", b"", "empty"),
        ("a.step", b" \r\n\0\0", "empty"),
        ("a.stl", LFS, "lfs"),
        ("a.step", LFS, "lfs"),
        ("a.stl", PAGE, "html"),
        ("a.3mf", PAGE, "html"),
        ("a.xyz", b"just some words", "unknown"),
        ("a.obj", b"# nothing but a remark\n", "unknown"),
        ("a.step", b"PK\x05\x06" + b"\0" * 18, "unknown"),
        ("a.stl", package(model_xml(mesh_xml())), "mismatch"),
        ("a.glb", ascii_stl(*CUBE), "mismatch"),
        ("a.stl", binary_stl(*CUBE)[:-20], "truncated_stl"),
        ("a.stl", b"\0" * 40 + b"x", "truncated"),
        ("a.stl", ascii_stl(*CUBE)[:-90], "truncated"),
        ("a.stl", ascii_stl(*CUBE).replace(b"endloop", b"", 1), "damaged"),
        ("a.stl", ascii_stl(*CUBE).replace(b"1.000000000e+00", b"one", 1), "damaged"),
        ("a.stl", b"solid empty\nendsolid empty\n", "no_geometry"),
        ("a.stl", binary_stl(CUBE[0], CUBE[1][:0], b"none"), "no_geometry"),
        ("a.stl", b" " * 80 + b"\xff\xff\xff\xff" + b"\0" * 50, "truncated_stl"),
        ("a.stl", stl_with(float("nan")), "not_finite"),
        ("a.stl", stl_with(float("inf")), "not_finite"),
        ("a.stl", ascii_stl(*CUBE).replace(b"1.000000000e+00", b"NaN", 1), "not_finite"),
        ("a.stl", stl_with(3e38), "too_far"),
        ("a.step", b"ISO-10303-21;\nHEADER;\nENDSEC;\nDATA;\n", "truncated"),
        ("a.step", b"ISO-10303-21;\nHEADER;\nENDSEC;\nDATA;\nENDSEC;\nEND-ISO-10303-21;\n", "no_geometry"),
        ("a.3mf", package(model_xml(mesh_xml()))[:-60], "truncated"),
        ("a.3mf", bomb(), "bomb"),
        ("a.3mf", crowd(), "too_many_members"),
        ("a.3mf", encrypted(), "encrypted"),
        ("a.3mf", lying_about_size(), "damaged_member"),
        ("a.3mf", package(model_xml(mesh_xml()), **{"..__..__etc__passwd": b"x"}), "traversal"),
        ("a.3mf", package(model_xml(mesh_xml()), __etc__passwd=b"x"), "traversal"),
        ("a.3mf", package(model_xml(mesh_xml()), **{"inner.zip": b"PK"}), "nested"),
        ("a.3mf", package(None, **{"word__document.xml": b"<w/>"}), "not_3mf"),
        ("a.3mf", package(ENTITIES), "entities"),
        ("a.3mf", package(ENTITIES.encode("utf-16")), "entities"),
        ("a.3mf", package(model_xml(mesh_xml())[:-40]), "damaged"),
        ("a.3mf", package(model_xml(mesh_xml().replace('x="0"', 'x="wide"', 1))), "damaged"),
        ("a.3mf", package(model_xml(mesh_xml().replace('x="1"', 'x="nan"', 1))), "not_finite"),
        ("a.3mf", package(model_xml(mesh_xml().replace('v1="0"', 'v1="99"', 1))), "bad_index"),
        ("a.3mf", package(model_xml(mesh_xml().replace('v1="0"', 'v1="-1"', 1))), "bad_index"),
        ("a.3mf", package(model_xml(mesh_xml(), unit="parsec")), "unit"),
        ("a.3mf", package(model_xml(mesh_xml(), '<item objectid="7"/>')), "missing_object"),
        ("a.3mf", package(model_xml(mesh_xml(), '<item objectid="1" p:path="/3D/gone.model"/>')), "missing_member"),
        ("a.3mf", package(model_xml(SELF)), "cycle"),
        ("a.3mf", package(model_xml("", "")), "no_geometry"),
        ("a.3mf", package(model_xml(mesh_xml(), more='xmlns:z="urn:z" requiredextensions="z"')), "extension"),
        ("a.obj", b"v 0 0 0\nv 1 0 0\nv 0 1 0\n", "no_geometry"),
        ("a.obj", b"v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 9\n", "damaged"),
        ("a.obj", b"v 0 0 0\nv 1 0 nan\nv 0 1 0\nf 1 2 3\n", "not_finite"),
        ("a.ply", b"ply\nformat ascii 1.0\nelement vertex 3\n", "truncated"),
        ("a.ply", PLY % (b"binary_little_endian", 999_999_999_999), "truncated"),
        ("a.ply", PLY % (b"ascii", 1) + b"0 0 0\n", "no_geometry"),
        ("a.glb", glb_bytes(*cube_glb())[:-50], "truncated"),
        ("a.glb", b"glTF" + struct.pack("<II", 2, 20), "truncated"),
        ("a.glb", glb_bytes({}), "no_geometry"),
        ("a.glb", glb_bytes(*cube_glb(extensionsRequired=["KHR_draco_mesh_compression"])), "extension"),
        ("a.glb", glb_bytes(*cube_glb(buffers=[{"byteLength": 168, "uri": "file:///etc/passwd"}])), "external"),
        ("a.glb", glb_bytes(*cube_glb(nodes=[{"mesh": 0, "children": [0]}])), "too_deep"),
        ("a.glb", glb_bytes(*cube_glb(nodes=[{"mesh": 7}])), "damaged"),
        ("a.glb", glb_bytes(*cube_glb(nodes=[{"mesh": 0, "scale": [1e300, 1, 1]}])), "too_far"),
    ],
)
def test_each_fault_has_its_own_error(tmp_path: Path, name: str, content: bytes, key: str) -> None:
    assert refusal(tmp_path, name, content).key in {f"inspection.file.{key}", f"inspection.{key}"}


def test_components_that_double_thirty_times_are_counted_before_they_are_made(tmp_path: Path) -> None:
    found = refusal(tmp_path, "a.3mf", package(model_xml(DOUBLING, '<item objectid="30"/>')))

    assert found.key == "inspection.too_many_bodies"


def test_an_accessor_that_claims_a_billion_numbers_makes_no_array(tmp_path: Path) -> None:
    document, binary = cube_glb()
    document["accessors"][0]["count"] = 10**9

    assert refusal(tmp_path, "a.glb", glb_bytes(document, binary)).key == "inspection.file.damaged"


@pytest.mark.parametrize(
    ("key", "value"), [("byteOffset", -4), ("byteLength", 10**7), ("buffer", 3), ("byteStride", 1)]
)
def test_a_view_outside_its_buffer_is_an_error(tmp_path: Path, key: str, value: int) -> None:
    document, binary = cube_glb()
    document["bufferViews"][0][key] = value

    assert refusal(tmp_path, "a.glb", glb_bytes(document, binary)).key.startswith("inspection.file.")


def test_nodes_nested_a_hundred_thousand_deep_are_refused(tmp_path: Path) -> None:
    text = b'{"asset":' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    content = b"glTF" + struct.pack("<II", 2, 20 + len(text)) + struct.pack("<I", len(text)) + b"JSON" + text

    assert refusal(tmp_path, "a.glb", content).key == "inspection.file.damaged"


@pytest.mark.parametrize("entity", [b"CARTESIAN_POINT", b"ADVANCED_FACE", b"EDGE_CURVE"])
def test_a_step_file_whose_entities_are_damaged_is_an_error(tmp_path: Path, entity: bytes) -> None:
    content = step_file(tmp_path / "good.step", plate()).read_bytes()
    (tmp_path / "bad.step").write_bytes(content.replace(entity, entity[::-1]))

    with pytest.raises(Unreadable):
        measurements_of(imports.read(tmp_path / "bad.step"))


def test_a_truncated_iges_file_says_so(tmp_path: Path) -> None:
    content = iges_file(tmp_path / "good.iges", plate()).read_bytes()

    assert refusal(tmp_path, "bad.iges", content[: len(content) // 2 // 81 * 81]).key == "inspection.file.truncated"


def test_the_mismatch_names_both_formats(tmp_path: Path) -> None:
    found = refusal(tmp_path, "part.step", binary_stl(*CUBE))

    assert dict(found.message.args) == {"name": "part.step", "stated": "STEP", "found": "STL"}


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_file_with_one_byte_changed_reads_or_says_why(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    kind = data.draw(st.sampled_from(["3mf", "glb", "stl", "ply", "obj"]))
    content = bytearray(honest(kind))
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("changed") / f"a.{kind}"
    path.write_bytes(bytes(content[: data.draw(st.sampled_from([len(content), len(content), place + 1]))]))

    found = read_or_refused(path)

    if isinstance(found, Unreadable):
        assert catalogue().has(found.key, "en")
    else:
        assert all(np.isfinite(body.vertices).all() for body in found.meshes)


def read_or_refused(path: Path) -> Subject | Unreadable:
    try:
        return imports.read(path)
    except Unreadable as refused:
        return refused


def honest(kind: str) -> bytes:
    words = "".join(f"v {x} {y} {z}\n" for x, y, z in CUBE_POINTS) + "".join(
        f"f {a + 1} {b + 1} {c + 1}\n" for a, b, c in CUBE_FACES
    )
    header = "ply\nformat ascii 1.0\nelement vertex 8\nproperty float x\nproperty float y\nproperty float z\n"
    header += "element face 12\nproperty list uchar int vertex_indices\nend_header\n"
    rows = "".join(f"{x} {y} {z}\n" for x, y, z in CUBE_POINTS) + "".join(f"3 {a} {b} {c}\n" for a, b, c in CUBE_FACES)
    return {
        "3mf": package(model_xml(mesh_xml())),
        "glb": glb_bytes(*cube_glb()),
        "stl": binary_stl(*CUBE),
        "obj": words.encode(),
        "ply": (header + rows).encode(),
    }[kind]

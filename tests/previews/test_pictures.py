import io
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

pytestmark = pytest.mark.cad

VIEWS = ("iso.png", "front.png", "top.png", "right.png")


def _pixels(content: bytes) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(content)).convert("RGBA")).astype(int)


def test_four_pictures_of_800_by_600_show_different_sides(bracket, written):
    files = written(bracket, "png")
    shown = [_pixels(files[name]) for name in VIEWS]
    assert {picture.shape for picture in shown} == {(600, 800, 4)}
    for one in range(4):
        for other in range(one):
            assert np.abs(shown[one] - shown[other]).max(axis=2).astype(bool).mean() > 0.02


def test_the_ground_is_transparent_and_the_part_is_not(bracket, written):
    picture = _pixels(written(bracket, "iso")["iso.png"])
    assert picture[0, 0, 3] == 0
    assert 0.2 < (picture[..., 3] == 255).mean() < 0.8


def test_a_picture_has_dark_edges_and_light_faces(bracket, written):
    picture = _pixels(written(bracket, "iso")["iso.png"])
    light = picture[..., :3].mean(axis=2)[picture[..., 3] == 255]
    assert (light < 60).mean() > 0.002
    assert (light > 120).mean() > 0.5


def test_a_body_shows_its_colour(stand, written):
    picture = _pixels(written(stand, "png")["front.png"])
    blue = (picture[..., 2] > picture[..., 0] + 60) & (picture[..., 3] == 255)
    assert blue.mean() > 0.02


def test_a_bore_through_the_part_lets_the_ground_be_seen(bracket, written):
    picture = _pixels(written(bracket, "png")["right.png"])
    column = picture[:, 400, 3]
    covered = np.flatnonzero(column == 255)
    inside = column[covered[0] : covered[-1]]
    assert (inside == 0).sum() > 50


def test_drawing_needs_no_folder_to_keep_compiled_code_in(tmp_path):
    folder = tmp_path / "cache"
    folder.mkdir()
    code = (
        "import numpy as np\n"
        "from designhub.previews import raster\n"
        f"import os; os.chmod({str(folder)!r}, 0o555)\n"
        "raster.compile_all(); print('drawn')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"NUMBA_CACHE_DIR": str(folder)},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "drawn\n", done.stderr

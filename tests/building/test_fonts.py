import cadquery as cq
import pytest
from OCP.Font import Font_FontMgr

from designhub.building import fonts

pytestmark = pytest.mark.cad


@pytest.fixture
def no_fonts():
    known = Font_FontMgr.GetInstance_s()
    known.ClearFontDataBase()
    yield known
    known.InitFontDataBase()
    fonts.register(known)


@pytest.mark.parametrize("name", ["Arial", "Times", "Courier", "Nonsense"])
def test_text_of_any_font_has_a_body_on_a_machine_without_fonts(no_fonts, name):
    fonts.register(no_fonts)

    text = cq.Workplane().text("Aß", 10, 1, font=name)

    assert text.val().isValid()
    assert text.val().Volume() > 10


@pytest.mark.parametrize("kind", ["bold", "italic"])
def test_kinds_of_text_differ_on_a_machine_without_fonts(no_fonts, kind):
    fonts.register(no_fonts)

    regular, other = (cq.Workplane().text("A", 10, 1, kind=one).val().Volume() for one in ("regular", kind))

    assert other != pytest.approx(regular)

"""Stack-up files: what they say, and how their slips are told."""

import pytest

from designhub.tolerancing.stackup import (
    Assembly,
    Chain,
    Measured,
    StackFileError,
    Uniform,
    analysed,
    analysed_and_simulated,
    linearised,
    read_stack_file,
)

PLAY = """
name = "axial play"
target = {min = "0.1 mm", max = "0.5 mm"}
[[link]]
name = "groove"
nominal = "10 mm"
tol = "+0.2/-0.1 mm"
[[link]]
name = "washer"
nominal = "1,6 mm"
tol = "±0.05"
direction = "-"
distribution = "uniform"
[[link]]
name = "head"
nominal = "8 mm"
tol = "h9"
sensitivity = -1.0
sigma = 4
"""

CLUTCH = """
gap = "phi"
angular = true
target = {min = "6 deg", max = "8°"}
[[link]]
name = "a"
nominal = "27.645 mm"
tol = "±0.0125 mm"
[[link]]
name = "c"
nominal = "11.43 mm"
tol = "±0.01 mm"
[[link]]
name = "e"
nominal = "50.8 mm"
tol = "±0.0125 mm"
[[unknown]]
name = "b"
start = "5 mm"
[[unknown]]
name = "phi"
start = "8 deg"
[[loop]]
vectors = [
    {length = "a", angle = 90},
    {length = "b", angle = 0},
    {length = "c", angle = 90},
    {length = "c", angle = "90 - phi"},
    {length = "e", angle = "270 - phi"},
]
"""


def read(text: str, language: str = "en") -> Chain:
    found = read_stack_file(text, language=language)
    assert isinstance(found, Chain)
    return found


def refusals(text: str) -> dict[str, str]:
    with pytest.raises(StackFileError) as caught:
        read_stack_file(text)
    return {problem.field: problem.message.text("en") for problem in caught.value.problems}


def one_link(line: str = "", nominal: str = '"10 mm"', tol: str = 'tol = "±0.1 mm"') -> str:
    return f'[[link]]\nname = "a"\nnominal = {nominal}\n{tol}\n{line}\n'


def test_a_file_is_a_chain():
    made = read(PLAY)

    assert made.nominal == pytest.approx(0.4)
    assert (made.target.min, made.target.max) == (0.1, 0.5)
    assert [one.sensitivity for one in made.links] == [1, -1, -1]
    assert made.links[1].distribution == Uniform()
    assert (made.links[2].upper, made.links[2].lower) == pytest.approx((0.0, -0.036))
    assert made.links[2].cp == pytest.approx(4 / 3)


def test_inches_are_inches_in_the_tolerance_too():
    first, second = (read(one_link(nominal='"1 in"', tol=f'tol = "{tol}"')) for tol in ("±0.01", "±0.01 in"))

    assert first.links[0].half == pytest.approx(0.254)
    assert second.links[0].half == pytest.approx(0.254)


def test_micrometres_are_micrometres():
    assert read(one_link(tol='tol = "+20/-10 µm"')).links[0].upper == pytest.approx(0.02)


def test_a_general_class_holds_for_links_without_a_tolerance():
    everywhere = read('general = "m"\n' + one_link(tol=""))
    here = read(one_link(tol='general = "f"'))

    assert everywhere.links[0].half == pytest.approx(0.2)
    assert here.links[0].half == pytest.approx(0.1)


def test_two_links_may_have_one_name():
    assert analysed(read(one_link() + one_link())).worst_case.half == pytest.approx(0.2)


def test_measured_sizes_are_read():
    made = read(one_link('samples = ["10.01 mm", "10.03 mm"]'))

    assert isinstance(made.links[0].distribution, Measured)
    assert made.links[0].mean == pytest.approx(10.02)


def test_a_file_of_loops_is_an_assembly():
    found = read_stack_file(CLUTCH)

    assert isinstance(found, Assembly)
    assert linearised(found).nominal == pytest.approx(7.018390, abs=1e-6)
    assert analysed_and_simulated(found, samples=500).verdict == "always"


def test_an_open_loop_is_a_gap():
    found = read_stack_file(one_link() + '[open]\nmeasure = "x"\nvectors = [{length = "a - 2", angle = 60}]\n')

    assert isinstance(found, Assembly)
    assert linearised(found).nominal == pytest.approx(4)


def test_everything_that_is_wrong_is_told_at_once_with_table_and_key():
    found = refusals(
        'target = {min = "1 kg"}\ntaget = 1\n[[link]]\nname = "a"\nnominal = "10"\ntol = "0.1"\n'
        '[[link]]\nnominal = "10 mm"\ntolerance = "±0.1"\ndirection = "up"\nsigma = "3"\n'
    )

    assert "not a length" in found["target: min"]
    assert "target" in found[""]
    assert "no unit" in found["link 1 (a): nominal"]
    assert "“name” is missing" in found["link 2: name"]
    assert "tol" in found["link 2"]
    assert "grows" in found["link 2: sensitivity"]
    assert "no tolerance" in found["link 2: tol"]


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("", "link", "[[link]]"),
        (one_link(nominal="10"), "link 1 (a): nominal", "10 mm"),
        (one_link(nominal='"10 kg"'), "link 1 (a): nominal", "length"),
        (one_link(nominal="true"), "link 1 (a): nominal", "plain number"),
        (one_link(tol="tol = 0.1"), "link 1 (a): tol", "±0.1 mm"),
        (one_link(tol='tol = "0.1 mm"'), "link 1 (a): tol", "no tolerance"),
        (one_link(tol='tol = "±1°"'), "link 1 (a): tol", "unit"),
        (one_link(tol='tol = "t5"'), "link 1 (a): tol", ""),
        (one_link(nominal='"30 deg"', tol='general = "m"'), "link 1 (a): tol", "shorter leg"),
        (one_link(nominal='"30 deg"', tol='tol = "h7"'), "link 1 (a): tol", "not for angles"),
        (one_link(nominal='"0.1 mm"', tol='general = "m"'), "link 1 (a): tol", ""),
        (one_link('distribution = "gauss"'), "link 1 (a): distribution", "triangular"),
        (one_link("sigma = 0"), "link 1 (a): distribution", "greater than 0"),
        (one_link("sigma = nan"), "link 1 (a): distribution", "plain number"),
        (one_link('distribution = "measured"'), "link 1 (a): distribution", "samples"),
        (one_link("shift = 1.5"), "link 1 (a)", "below 1"),
        (one_link('fixed = "yes"'), "link 1 (a): fixed", "true or false"),
        (one_link('general = "x"'), "link 1 (a): general", "ISO 2768-1"),
        (one_link('direction = "+"\nsensitivity = 2'), "link 1 (a): sensitivity", "not both"),
        ("link = 3", "link", "tables"),
        ('target = "0.1 mm"\n' + one_link(), "target", "table"),
        ('target = {min = "2 mm", max = "1 mm"}\n' + one_link(), "target", "upside down"),
        ('gap = "x"\n' + one_link(), "loop", "no link or unknown called “x”"),
    ],
)
def test_a_slip_is_told_where_it_is(text, place, words):
    found = refusals(text)

    assert list(found) == [place]
    assert words in found[place]


def test_what_is_no_toml_is_told_with_its_line():
    with pytest.raises(StackFileError, match="line 2"):
        read_stack_file("a = 1\nb = = 2\n")


def test_numbers_are_read_in_the_language_of_the_file():
    with pytest.raises(StackFileError):
        read_stack_file(one_link(nominal='"1.234 mm"'), language="de")

    assert read(one_link(nominal='"1,234 mm"'), "de").nominal == pytest.approx(1.234)

"""Laws of judging, for whatever is measured."""

from shutil import copytree

import hand_made as hm
import pytest
from hypothesis import given
from hypothesis import strategies as st

from designhub.checks import NAMES, RULES_VERSION, Asked, Envelope, judge, needed, select
from designhub.checks.asked import EVERYTHING
from designhub.checks.judging import RULES
from designhub.errors import Invalid

sizes = st.floats(0.1, 1000, allow_nan=False)
offsets = st.floats(-5, 5, allow_nan=False)
widths = st.floats(0.0, 2.0)


@given(nominal=sizes, off=offsets, width=widths, more=widths)
def test_a_wider_tolerance_never_turns_pass_into_fail(nominal, off, width, more):
    narrow, wide = (
        hm.only(
            hm.feature_part(hm.feature(nominal, tolerance=f"±{limit:.6f}"), hm.size(nominal + off)), "feature.size"
        ).status
        for limit in (width, width + more)
    )

    assert (narrow, wide) != ("pass", "fail")


@given(nominal=sizes, off=offsets, nearer=st.floats(0, 1))
def test_coming_nearer_to_the_nominal_size_never_makes_it_worse(nominal, off, nearer):
    order = {"pass": 0, "warn": 1, "fail": 2}
    far, near = (
        hm.only(hm.feature_part(hm.feature(nominal), hm.size(nominal + step)), "feature.size").status
        for step in (off, off * nearer)
    )

    assert order[near] <= order[far]


@given(side=st.floats(0.05, 5000), room=st.floats(10, 1000), more=st.floats(1, 3))
def test_a_larger_machine_never_turns_pass_into_remark(side, room, more):
    measured = hm.measurements(hm.body(box=((0.0, 0.0, 0.0), (side, side / 2, side / 3))))
    small, large = (
        hm.only(
            hm.judged(
                hm.built(), measured, asked=Asked(envelope=Envelope(x_mm=room * k, y_mm=room * k, z_mm=room * k))
            ),
            "magnitude.size",
        ).status
        for k in (1.0, more)
    )

    assert not (small == "pass" and large != "pass")


@given(turn=st.permutations((120.0, 80.0, 40.0)))
def test_how_a_part_lies_does_not_decide_whether_it_fits(turn):
    measured = hm.measurements(hm.body(box=((0.0, 0.0, 0.0), tuple(turn))))

    finding = hm.only(
        hm.judged(hm.built(), measured, asked=Asked(envelope=Envelope(x_mm=40, y_mm=120, z_mm=80))), "magnitude.size"
    )

    assert finding.status == "pass"


def test_judging_twice_gives_the_same():
    assert hm.judged() == hm.judged()


def test_every_finding_names_a_rule_of_the_list_and_the_rules_are_told_in_their_order():
    findings = hm.judged(hm.built(parameters=(hm.parameter(low=1.0, high=60.0),)))

    places = [NAMES.index(finding.rule) for finding in findings]

    assert places == sorted(places)


def test_every_rule_says_what_holds():
    assert all(rule.__doc__ and rule.__doc__.endswith(".") for _, rule in RULES)


def test_a_family_or_a_rule_can_be_selected_and_ignored():
    findings = hm.judged()

    assert {f.rule.split(".")[0] for f in select(findings, ["solid"])} == {"solid"}
    assert {f.rule for f in select(findings, ["solid"], ["solid.volume"])} == {
        "solid.exists", "solid.valid", "solid.closed", "solid.bodies",
    }  # fmt: skip


def test_selecting_an_unknown_rule_is_refused_with_a_suggestion():
    with pytest.raises(Invalid, match="solid"):
        select(hm.judged(), ["solids"])


def test_the_version_of_the_rules_is_a_hash_of_their_source(tmp_path, monkeypatch):
    from designhub.checks import judging

    package = judging.Path(judging.__file__).parent.parent
    for slice_ in ("checks", "tolerancing", "analysis"):
        copytree(package / slice_, tmp_path / slice_)
    monkeypatch.setattr(judging, "__file__", str(tmp_path / "checks" / "judging.py"))
    assert judging._version() == RULES_VERSION

    feature = tmp_path / "checks" / "feature.py"
    feature.write_text(feature.read_text().replace("EQUAL_MM = 1e-3", "EQUAL_MM = 1e-4"))

    assert judging._version() != RULES_VERSION


def test_a_table_behind_the_rules_changes_their_version_too(tmp_path, monkeypatch):
    from designhub.checks import judging

    package = judging.Path(judging.__file__).parent.parent
    for slice_ in ("checks", "tolerancing", "analysis"):
        copytree(package / slice_, tmp_path / slice_)
    monkeypatch.setattr(judging, "__file__", str(tmp_path / "checks" / "judging.py"))

    table = tmp_path / "tolerancing" / "tables" / "it_grades.csv"
    table.write_text(table.read_text(encoding="utf-8").replace("21", "22", 1), encoding="utf-8")

    assert judging._version() != RULES_VERSION


@pytest.mark.timeout(20)
def test_a_large_assembly_is_judged():
    bodies = tuple(hm.body(name=f"b{i}") for i in range(500))
    measured = hm.measurements(*bodies, faces=hm.faces(7))

    findings = judge(hm.built(), measured, None, part="assembly")

    assert any(finding.rule == "solid.valid" for finding in findings)


def test_work_that_no_chosen_rule_needs_is_not_asked_for():
    assert needed(["units", "feature"]) == {"script"}
    assert needed(["manufacturing", "tolerance"]) == {"making", "gaps"}
    assert needed(["assembly"]) == {"assembly", "motion"}
    assert needed(ignore=["corners", "ranges", "strength"]) == EVERYTHING - {"corners", "ends", "studies"}


def test_all_rules_together_need_all_work():
    assert needed() == EVERYTHING


def test_a_family_within_a_family_can_be_selected():
    findings = judge(hm.built(uses_units=False), hm.measurements(), None, part="block")

    assert select(findings, ["tolerance.fit"]) == ()
    assert needed(["tolerance.fit"]) == frozenset()

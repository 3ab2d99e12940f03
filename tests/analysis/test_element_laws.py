"""What all formulas of machine elements share: they name their source, and refuse what is no such quantity."""

from types import ModuleType

import pytest

from designhub.analysis import bolts, contact, fatigue, pins, press_fits, punching, safety, springs
from designhub.analysis.formula import Formula, OutOfRange, WrongQuantity
from designhub.messages import LANGUAGES

MODULES: tuple[ModuleType, ...] = (bolts, contact, fatigue, pins, press_fits, punching, safety, springs)
FORMULAS = [
    each
    for module in MODULES
    for each in vars(module).values()
    if isinstance(each, Formula) and each.__module__ == module.__name__
]


def test_a_formula_says_what_it_computes_and_where_that_stands() -> None:
    for formula in FORMULAS:
        assert any(word in formula.expression for word in ("=", "from", "for", "by")), formula.name
        assert len(formula.source) > 10, formula.name
        assert (formula.__doc__ or "").startswith("Return"), formula.name


@pytest.mark.parametrize("formula", FORMULAS, ids=lambda formula: formula.name)
def test_a_formula_refuses_an_argument_of_another_dimension(formula: Formula[object]) -> None:
    given = {name: f"1 {unit}".strip() if unit is not None else "x" for name, unit in formula.parameters.items()}
    for name, unit in formula.parameters.items():
        if unit is not None:
            with pytest.raises(WrongQuantity):
                formula(**(given | {name: "1 kg·K"}))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refusal_is_a_sentence_with_the_reason(language: str) -> None:
    with pytest.raises(OutOfRange) as refused:
        springs.coil_stress("10 N", "2 mm", "60 mm")

    text = refused.value.message.text(language)
    assert "30" in text
    assert "20" in text
    assert "{" not in text

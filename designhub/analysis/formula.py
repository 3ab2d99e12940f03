"""A formula of the design analysis: a function of quantities that refuses wrong dimensions and names its source.

.. code-block:: python

    @formula("τ = F / A", source="Gere & Goodno, Mechanics of Materials, 9th ed., eq. 1-15")
    def mean_shear_stress(force: Force, area: Area) -> Stress:
        \"\"\"Return the mean shear stress in a section of ``area`` under the shear ``force``.\"\"\"
        return force / area

The body computes with plain floats in the hub's working units (mm, N, MPa, N·mm, deg, 1/s, kg); whoever calls it hands
over Dimensions, pint quantities or texts and gets a Dimension. Its one rule: a plain number is taken only where the
formula wants a plain number.
"""

import functools
import inspect
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Generic, Protocol, TypeVar, get_args, get_origin, get_type_hints

from designhub.errors import Invalid
from designhub.script.dimension import Dimension
from designhub.units import QuantityError, compatible, convert, read_quantity, read_unit, shown, working_unit


class PintQuantity(Protocol):
    """What a quantity of pint offers."""

    magnitude: Any
    units: Any


Given = float | str | PintQuantity
"""A quantity as it may be handed over: a Dimension, a text such as ``"3 N"``, a quantity of pint; a float for a plain
number."""


@dataclass(frozen=True)
class Of:
    """The unit in which a formula's body counts an argument or its result."""

    unit: str


Number = Annotated[float, Of("")]
Length = Annotated[float, Of("mm")]
Area = Annotated[float, Of("mm²")]
Volume = Annotated[float, Of("mm³")]
SecondMoment = Annotated[float, Of("mm⁴")]
Force = Annotated[float, Of("N")]
LineLoad = Annotated[float, Of("N/mm")]
"""Force per length: a distributed load, or the rate of a spring."""
Moment = Annotated[float, Of("N·mm")]
"""A bending moment or torque."""
Energy = Annotated[float, Of("N·mm")]
Stress = Annotated[float, Of("MPa")]
Angle = Annotated[float, Of("deg")]
Frequency = Annotated[float, Of("1/s")]
Mass = Annotated[float, Of("kg")]


class WrongQuantity(Invalid):
    """An argument of a formula has the wrong dimension, is no quantity, or is not finite."""


class OutOfRange(Invalid):
    """An argument lies where the formula does not hold; the message says where it does."""


Result = TypeVar("Result", covariant=True)


def taken(value: Given, unit: str, name: str, formula: str = "") -> float:
    """Return ``value`` as a plain float in ``unit``.

    Raises WrongQuantity where its dimension is another, naming the argument ``name`` of ``formula``.
    """
    number, given = _split(value, name, formula)
    if given == "" and unit != "":
        raise WrongQuantity("analysis.quantity.plain", name=name, formula=formula, value=number, unit=shown(unit))
    if not compatible(given, unit):
        raise WrongQuantity(
            "analysis.quantity.dimension",
            name=name,
            formula=formula,
            given=shown(given) or "1",
            unit=shown(unit) or "1",
        )
    converted = convert(number, given, unit)
    if not math.isfinite(converted):
        raise WrongQuantity("analysis.quantity.finite", name=name, formula=formula)
    return converted


def _split(value: Given, name: str, formula: str) -> tuple[float, str]:
    if isinstance(value, Dimension):
        return float.__float__(value), value.unit
    if isinstance(value, int | float):
        return float(value), ""
    try:
        if isinstance(value, str):
            read = read_quantity(value)
            return read.value, read.unit
        return float(value.magnitude), read_unit(f"{value.units:~C}")
    except QuantityError as error:
        raise WrongQuantity(error.key, problems=(), **error.message.args) from error
    except (AttributeError, TypeError, ValueError) as error:
        raise WrongQuantity("analysis.quantity.none", name=name, formula=formula) from error


class Formula(Generic[Result]):
    """A function of quantities, with what it computes and where that stands."""

    def __init__(self, body: Callable[..., Result], expression: str, source: str, symbols: str = "") -> None:
        hints = get_type_hints(body, include_extras=True)
        self.expression = expression
        """As it is written in a book: ``σ = M / W``."""
        self.source = source
        """Book, edition and equation or standard and clause."""
        self.name = body.__name__
        self.parameters: Mapping[str, str | None] = {
            name: _unit(hints[name]) for name in inspect.signature(body).parameters
        }
        """Unit of every argument, by name; None for what is no quantity."""
        self.unit: str | None = _unit(hints["return"])
        """Unit of the result; None where it is a value of several quantities."""
        self.symbols: Mapping[str, str] = dict(zip(self.parameters, symbols.split(), strict=bool(symbols)))
        """The letter that stands for each argument in ``expression``; empty where that was not said."""
        self._body = body
        self._signature = inspect.signature(body)
        self.defaults: Mapping[str, Any] = {
            name: each.default for name, each in self._signature.parameters.items() if each.default is not each.empty
        }
        """What an argument is that is not given."""
        functools.update_wrapper(self, body)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Return the result as a Dimension in ``unit`` (what the body gives, where that is no single quantity).

        Raises WrongQuantity for an argument of another dimension, OutOfRange where the formula does not hold.
        """
        bound = self._signature.bind(*args, **kwargs)
        bound.apply_defaults()
        for name, value in bound.arguments.items():
            unit = self.parameters[name]
            if unit is not None and value is not None:
                bound.arguments[name] = taken(value, unit, name, self.name)
        result = self._body(*bound.args, **bound.kwargs)
        if self.unit is None:
            return result
        if not math.isfinite(result):  # type: ignore[arg-type]  # it has a unit, so it is a number
            raise OutOfRange("analysis.result.finite", formula=self.name)
        return Dimension(float(result), self.unit)  # type: ignore[arg-type]


def formula(expression: str, *, source: str, symbols: str = "") -> Callable[[Callable[..., Result]], Formula[Result]]:
    """Make a function of plain floats in working units a formula of quantities.

    Every argument and the result are annotated with one of the kinds above. ``symbols`` are the letters that stand for
    the arguments in ``expression``, in their order, with blanks between: a calculation sheet puts the values there.
    """

    def decorate(body: Callable[..., Result]) -> Formula[Result]:
        return Formula(body, expression, source, symbols)

    return decorate


def _unit(hint: Any) -> str | None:
    """Return the unit that an annotation names, also inside ``X | None``."""
    for each in (hint, *get_args(hint)):
        if get_origin(each) is Annotated:
            for extra in each.__metadata__:
                if isinstance(extra, Of):
                    return working_unit(read_unit(extra.unit)) if extra.unit else ""
    return None

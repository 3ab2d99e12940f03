"""Formulas as MathML (the core that browsers draw without help). The one rule: every text is escaped."""

from html import escape

from designhub.analysis.sheet.lines import binds
from designhub.analysis.sheet.notation import (
    Call,
    Name,
    Negative,
    Number,
    Power,
    Product,
    Quotient,
    Root,
    Sum,
    Tree,
    Value,
)


def math(body: str) -> str:
    """Return the element around ``body``, in the size of a displayed formula."""
    return f'<math xmlns="http://www.w3.org/1998/Math/MathML" displaystyle="true"><mrow>{body}</mrow></math>'


def equation(first: Tree, *others: Tree | str) -> str:
    """Return trees (or finished MathML) with equals signs between them."""
    parts = [each if isinstance(each, str) else marked(each) for each in others]
    return "<mo>=</mo>".join([marked(first), *parts])


def quantity(value: Value) -> str:
    """Return number and unit."""
    number = f"<mn>{escape(value.number)}</mn>"
    if not value.unit:
        return number
    space = "" if value.unit == "°" else '<mspace width="0.25em"></mspace>'
    return f"<mrow>{number}{space}<mtext>{escape(value.unit)}</mtext></mrow>"


def marked(tree: Tree) -> str:
    """Return the MathML of a formula."""
    match tree:
        case Number(text):
            return f"<mn>{escape(text)}</mn>"
        case Name(text):
            return _letter(text)
        case Value():
            return quantity(tree)
        case Negative(of):
            return f"<mrow><mo>−</mo>{_in(of, 2)}</mrow>"
        case Sum(left, sign, right):
            return f"<mrow>{marked(left)}<mo>{sign}</mo>{_in(right, 2 if sign == '−' else 1)}</mrow>"
        case Product(left, right):
            return f"<mrow>{_in(left, 2)}<mo>{_between(left, right)}</mo>{_in(right, 2)}</mrow>"
        case Quotient(above, below):
            return f"<mfrac>{marked(above)}{marked(below)}</mfrac>"
        case Power(base, exponent):
            return f"<msup>{_in(base, 4.5)}{marked(exponent)}</msup>"
        case Root(of):
            return f"<msqrt>{marked(of)}</msqrt>"
        case Call(name, arguments):
            inside = "<mo>;</mo>".join(marked(each) for each in arguments)
            return f"<mrow><mi>{escape(name)}</mi><mo>(</mo>{inside}<mo>)</mo></mrow>"


def _in(tree: Tree, least: float) -> str:
    written = marked(tree)
    return written if binds(tree) >= least else f"<mrow><mo>(</mo>{written}<mo>)</mo></mrow>"


def _between(left: Tree, right: Tree) -> str:
    """Return the sign of a product: a dot between values and beside numbers, else nothing but a little room."""
    plain = (Name, Power, Root, Quotient, Sum, Call)
    last = left.right if isinstance(left, Product) else left
    if isinstance(right, plain) and isinstance(last, (*plain, Number)) and not _has_value(left) | _has_value(right):
        return "&#x2062;"
    return "·"


def _has_value(tree: Tree) -> bool:
    match tree:
        case Value():
            return True
        case Power(base, _):
            return _has_value(base)
        case Product(left, right) | Quotient(left, right) | Sum(left, _, right):
            return _has_value(left) or _has_value(right)
        case Negative(of) | Root(of):
            return _has_value(of)
        case Call(_, arguments):
            return any(_has_value(each) for each in arguments)
    return False


def _letter(text: str) -> str:
    base, _, below = text.partition("_")
    letter = f"<mi>{escape(base)}</mi>"
    if not below:
        return letter
    return f'<msub>{letter}<mi mathvariant="normal">{escape(below)}</mi></msub>'

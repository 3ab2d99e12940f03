"""Formulas as they are written in a book, read into a tree: ``π d^4 / 64``, ``√(σ² + 3 τ²)``, ``F_hand l_1``.

Products need no sign; ``*``, ``·`` and ``×`` may stand there. Products and quotients are read from left to right, so
``F / (2 A)`` needs its brackets. The one rule: the text comes from strangers; its length and depth are bounded, and
what can't be read is a `NotationError`, never anything else.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from designhub.errors import Invalid

LONGEST = 400
DEEPEST = 40
FUNCTIONS = frozenset({"sin", "cos", "tan", "asin", "acos", "atan", "exp", "ln", "sqrt", "abs", "min", "max"})
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_TOKEN = re.compile(
    r"\s*(?:(?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?P<name>[^\W\d_⁰¹²³⁴-⁹][^\W⁰¹²³⁴-⁹]*'*)|(?P<raised>⁻?[⁰¹²³⁴-⁹]+)"
    r"|(?P<sign>\*\*|[-+−*·×/^()√,])|(?P<end>$))"
)


class NotationError(Invalid):
    """A formula can't be read; ``at`` says from which character on."""


@dataclass(frozen=True)
class Number:
    """A plain number, as it was written."""

    text: str


@dataclass(frozen=True)
class Name:
    """The letter of a quantity: ``F``, ``σ_v``, ``F_hand``."""

    text: str


@dataclass(frozen=True)
class Value:
    """A quantity put in for a letter: number and unit as they are shown."""

    number: str
    unit: str


@dataclass(frozen=True)
class Negative:
    """The negative of something."""

    of: "Tree"


@dataclass(frozen=True)
class Sum:
    """A sum, or (``sign`` is −) a difference."""

    left: "Tree"
    sign: str
    right: "Tree"


@dataclass(frozen=True)
class Product:
    """A product of two."""

    left: "Tree"
    right: "Tree"


@dataclass(frozen=True)
class Quotient:
    """A fraction."""

    above: "Tree"
    below: "Tree"


@dataclass(frozen=True)
class Power:
    """A power."""

    base: "Tree"
    exponent: "Tree"


@dataclass(frozen=True)
class Root:
    """A square root."""

    of: "Tree"


@dataclass(frozen=True)
class Call:
    """A function of one or more arguments."""

    name: str
    arguments: tuple["Tree", ...]


Tree = Number | Name | Value | Negative | Sum | Product | Quotient | Power | Root | Call


class Relation(NamedTuple):
    """What is computed, and from what: ``σ = M / W``."""

    left: str
    right: Tree


def read_relation(text: str) -> Relation:
    """Return the two sides of ``σ = M / W``; without an equals sign the left one is empty. Raises NotationError."""
    left, equals, right = text.partition("=")
    if not equals:
        return Relation("", read(text))
    return Relation(left.strip(), read(right))


def read(text: str) -> Tree:
    """Return the tree of an expression. Raises NotationError."""
    if len(text) > LONGEST:
        raise NotationError("analysis.sheet.notation", formula=text[:80], at=LONGEST)
    reader = _Reader(text)
    tree = reader.sum(0)
    if reader.kind != "end":
        raise reader.refusal()
    return tree


def names(tree: Tree) -> Iterator[str]:
    """Yield the letters in ``tree`` in their order, each as often as it stands there."""
    if isinstance(tree, Name):
        yield tree.text
    for each in _inside(tree):
        yield from names(each)


def substituted(tree: Tree, put: Callable[[str], Tree]) -> Tree:
    """Return ``tree`` with every letter replaced by what ``put`` gives for it."""
    match tree:
        case Name(text):
            return put(text)
        case Negative(of):
            return Negative(substituted(of, put))
        case Sum(left, sign, right):
            return Sum(substituted(left, put), sign, substituted(right, put))
        case Product(left, right):
            return Product(substituted(left, put), substituted(right, put))
        case Quotient(above, below):
            return Quotient(substituted(above, put), substituted(below, put))
        case Power(base, exponent):
            return Power(substituted(base, put), substituted(exponent, put))
        case Root(of):
            return Root(substituted(of, put))
        case Call(name, arguments):
            return Call(name, tuple(substituted(each, put) for each in arguments))
    return tree


def _inside(tree: Tree) -> tuple[Tree, ...]:
    match tree:
        case Negative(of) | Root(of):
            return (of,)
        case Sum(left, _, right) | Product(left, right) | Quotient(left, right) | Power(left, right):
            return left, right
        case Call(_, arguments):
            return arguments
    return ()


class _Reader:
    """Recursive descent; ``kind`` and ``word`` are the token that comes next."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._end = 0
        self.kind = self.word = ""
        self._at = 0
        self._next()

    def refusal(self) -> NotationError:
        return NotationError("analysis.sheet.notation", formula=self._text[:80], at=self._at + 1)

    def _next(self) -> None:
        found = _TOKEN.match(self._text, self._end)
        self._at = self._end
        if found is None or found.lastgroup is None:
            raise self.refusal()
        self.kind, self.word = found.lastgroup, found[found.lastgroup]
        self._end = found.end()

    def _take(self, *signs: str) -> bool:
        if self.kind == "sign" and self.word in signs:
            self._next()
            return True
        return False

    def _expect(self, sign: str) -> None:
        if not self._take(sign):
            raise self.refusal()

    def sum(self, depth: int) -> Tree:
        if depth > DEEPEST:
            raise self.refusal()
        tree = self.product(depth)
        while self.kind == "sign" and self.word in "+-−":
            sign = "+" if self.word == "+" else "−"
            self._next()
            tree = Sum(tree, sign, self.product(depth))
        return tree

    def product(self, depth: int) -> Tree:
        tree = self.signed(depth)
        while True:
            if self._take("/"):
                tree = Quotient(tree, self.signed(depth))
            elif self._take("*", "·", "×"):
                tree = Product(tree, self.signed(depth))
            elif self.kind in ("number", "name") or (self.kind == "sign" and self.word in "(√"):
                tree = Product(tree, self.power(depth))
            else:
                return tree

    def signed(self, depth: int) -> Tree:
        if self._take("-", "−"):
            return Negative(self.power(depth))
        return self.power(depth)

    def power(self, depth: int) -> Tree:
        base = self.atom(depth)
        if self.kind == "raised":
            exponent: Tree = Number(self.word.translate(_SUPERSCRIPTS))
            self._next()
            return Power(base, exponent)
        if self._take("^", "**"):
            if depth > DEEPEST:
                raise self.refusal()
            negative = self._take("-", "−")
            exponent = self.power(depth + 1)
            return Power(base, Negative(exponent) if negative else exponent)
        return base

    def atom(self, depth: int) -> Tree:
        kind, word = self.kind, self.word
        if kind == "number":
            self._next()
            return Number(word)
        if kind == "name":
            self._next()
            if word in FUNCTIONS and self._take("("):
                return self._call(word, depth)
            return Name(word)
        if self._take("("):
            tree = self.sum(depth + 1)
            self._expect(")")
            return tree
        if self._take("√"):
            if depth > DEEPEST:
                raise self.refusal()
            return Root(self.atom(depth + 1))
        raise self.refusal()

    def _call(self, name: str, depth: int) -> Tree:
        arguments = [self.sum(depth + 1)]
        while self._take(","):
            arguments.append(self.sum(depth + 1))
        self._expect(")")
        return Root(arguments[0]) if name == "sqrt" and len(arguments) == 1 else Call(name, tuple(arguments))

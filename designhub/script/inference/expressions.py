"""What is known about the value of an expression.

Long chains (``a + b + c``, ``part.faces().circle()``) are followed in a loop, not by going deeper. Its one rule: an
expression that is not followed is unknown, but what stands inside it is still looked at.
"""

import ast
from collections.abc import Callable
from typing import TypeVar

from designhub.script.inference.arithmetic import compare, multiply
from designhub.script.inference.calling import attribute, called
from designhub.script.inference.number_calls import BUILTINS
from designhub.script.inference.operators import operated, tell
from designhub.script.inference.scope import Arguments, Scope
from designhub.script.inference.values import (
    LARGEST,
    LONGEST_ITEMS,
    PLAIN,
    UNKNOWN,
    Class,
    Function,
    Instance,
    Items,
    Library,
    Many,
    Module,
    Named,
    Number,
    Text,
    Value,
    element,
    join,
    joined,
    size_of,
)

Node = TypeVar("Node", bound=ast.expr)


def evaluate(node: ast.expr, scope: Scope) -> Value:
    """Return what is known about the value of ``node``."""
    handler = _HANDLERS.get(type(node))
    if handler is None:
        return UNKNOWN
    scope.reading.enter()
    try:
        value = handler(node, scope)
        return value if size_of(value) <= LARGEST else UNKNOWN
    finally:
        scope.reading.leave()


def _constant(node: ast.Constant, scope: Scope) -> Value:  # noqa: ARG001
    match node.value:
        case bool():
            return UNKNOWN
        case int() | float():
            try:
                return Number(value=float(node.value))
            except OverflowError:
                return PLAIN
        case str():
            return Text(node.value)
    return UNKNOWN


def _name(node: ast.Name, scope: Scope) -> Value:
    found = scope.get(node.id)
    if found is None and node.id in BUILTINS:
        return Library("builtins", node.id)
    return UNKNOWN if found is None else found


# --- arithmetic -------------------------------------------------------------------------------------------------------


def _binary(node: ast.BinOp, scope: Scope) -> Value:
    chain = [node]
    while isinstance(chain[-1].left, ast.BinOp):
        chain.append(chain[-1].left)
    value = evaluate(chain[-1].left, scope)
    for operation in reversed(chain):
        scope.reading.step()
        value = operated(
            operation, operation.op, (value, operation.left), (evaluate(operation.right, scope), operation.right), scope
        )
    return value


def _unary(node: ast.UnaryOp, scope: Scope) -> Value:
    value = evaluate(node.operand, scope)
    if not isinstance(value, Number) or isinstance(node.op, ast.Not | ast.Invert):
        return UNKNOWN
    return value if isinstance(node.op, ast.UAdd) else multiply(value, Number(value=-1.0)).value


def _compared(node: ast.Compare, scope: Scope) -> Value:
    left = (evaluate(node.left, scope), node.left)
    for op, comparator in zip(node.ops, node.comparators, strict=True):
        right = (evaluate(comparator, scope), comparator)
        ordered = isinstance(op, ast.Lt | ast.LtE | ast.Gt | ast.GtE)
        if (
            isinstance(left[0], Number)
            and isinstance(right[0], Number)
            and (ordered or isinstance(op, ast.Eq | ast.NotEq))
        ):
            told = compare(left[0], right[0], equality=not ordered)
            if told.fault is not None:
                first = left[1] is node.left  # a later comparison of a chain may not be reached
                tell(scope, node, told.fault, left, right, sure=told.sure and first)
        left = right
    return UNKNOWN


def _either(node: ast.BoolOp, scope: Scope) -> Value:
    return joined([evaluate(value, scope) for value in node.values])


def _conditional(node: ast.IfExp, scope: Scope) -> Value:
    evaluate(node.test, scope)
    return join(evaluate(node.body, scope), evaluate(node.orelse, scope))


# --- names, attributes and calls --------------------------------------------------------------------------------------


def _chain(node: ast.Call | ast.Attribute, scope: Scope) -> Value:
    links: list[ast.Call | ast.Attribute] = []
    at: ast.expr = node
    while isinstance(at, ast.Call | ast.Attribute):
        links.append(at)
        at = at.func if isinstance(at, ast.Call) else at.value
    value = evaluate(at, scope)
    for link in reversed(links):
        scope.reading.step()
        value = (
            attribute(value, link.attr)
            if isinstance(link, ast.Attribute)
            else called(value, _arguments(link, scope), link, scope)
        )
    return value


def _arguments(node: ast.Call, scope: Scope) -> Arguments:
    given = Arguments()
    for argument in node.args:
        if isinstance(argument, ast.Starred):
            spread = evaluate(argument.value, scope)
            if isinstance(spread, Items) and not given.open:
                given.positional.extend((value, argument.value) for value in spread.each)
            else:
                given.open = True
        elif given.open:
            evaluate(argument, scope)
        else:
            given.positional.append((evaluate(argument, scope), argument))
    for keyword in node.keywords:
        value = evaluate(keyword.value, scope)
        if keyword.arg is None:
            given.open = True
        else:
            given.keywords[keyword.arg] = (value, keyword.value)
    return given


# --- collections ------------------------------------------------------------------------------------------------------


def _sequence(node: ast.Tuple | ast.List, scope: Scope) -> Value:
    values: list[Value] = []
    for each in node.elts:
        if isinstance(each, ast.Starred):
            spread = evaluate(each.value, scope)
            values.extend(spread.each if isinstance(spread, Items) else [UNKNOWN])
        else:
            values.append(evaluate(each, scope))
    if any(isinstance(each, ast.Starred) for each in node.elts) or len(values) > LONGEST_ITEMS:
        return Many(joined(values) if values else None)
    return Items(tuple(values)) if values or isinstance(node, ast.Tuple) else Many(None)


def _dictionary(node: ast.Dict, scope: Scope) -> Value:
    entries: list[tuple[str, Value]] = []
    readable = len(node.keys) <= LONGEST_ITEMS
    for key, value in zip(node.keys, node.values, strict=True):
        name = None if key is None else evaluate(key, scope)
        known = evaluate(value, scope)
        if isinstance(name, Text) and name.value is not None:
            entries.append((name.value, known))
        else:
            readable = False
    return Named(tuple(entries)) if readable else UNKNOWN


def _subscript(node: ast.Subscript, scope: Scope) -> Value:
    value = evaluate(node.value, scope)
    if isinstance(node.slice, ast.Slice):
        for part in (node.slice.lower, node.slice.upper, node.slice.step):
            if part is not None:
                evaluate(part, scope)
        return Many(element(value)) if isinstance(value, Items | Many) else UNKNOWN
    index = evaluate(node.slice, scope)
    match value, index:
        case Items(each), Number(value=float() as at) if at.is_integer() and -len(each) <= at < len(each):
            return each[int(at)]
        case ((Items() | Many()), Number()):
            return element(value) or UNKNOWN
        case Named(), Text(value=str() as key):
            return value.get(key)
    return UNKNOWN


def _comprehension(node: ast.ListComp | ast.SetComp | ast.GeneratorExp, scope: Scope) -> Value:
    return Many(evaluate(node.elt, _generated(node.generators, scope)))


def _dictionary_comprehension(node: ast.DictComp, scope: Scope) -> Value:
    inner = _generated(node.generators, scope)
    evaluate(node.key, inner)
    evaluate(node.value, inner)
    return UNKNOWN


def _generated(generators: list[ast.comprehension], scope: Scope) -> Scope:
    inner = Scope(scope.reading, scope.source, scope)
    for generator in generators:
        bind(generator.target, element(evaluate(generator.iter, inner)) or UNKNOWN, inner)
        for condition in generator.ifs:
            evaluate(condition, inner)
    return inner


def bind(target: ast.expr, value: Value, scope: Scope) -> None:
    """Let the names in ``target`` mean ``value``, taken apart where it is a tuple."""
    match target:
        case ast.Name(id=name):
            scope.set(name, value)
        case ast.Tuple(elts=targets) | ast.List(elts=targets):
            _taken_apart(targets, value, scope)
        case ast.Starred(value=inner):
            bind(inner, UNKNOWN, scope)
        case ast.Attribute(value=holder, attr=name):
            _attribute_set(evaluate(holder, scope), name, value)
        case ast.Subscript(value=ast.Name(id=name) as holder):
            evaluate(target.slice, scope)
            known = evaluate(holder, scope)
            if isinstance(known, Items | Many):
                scope.set(name, Many(join(element(known), value)))
            elif isinstance(known, Named):
                scope.set(name, UNKNOWN)


def _taken_apart(targets: list[ast.expr], value: Value, scope: Scope) -> None:
    starred = any(isinstance(each, ast.Starred) for each in targets)
    exact = value.each if isinstance(value, Items) and not starred and len(value.each) == len(targets) else None
    every = element(value) if exact is None and not starred else UNKNOWN
    for position, each in enumerate(targets):
        bind(each, exact[position] if exact is not None else every or UNKNOWN, scope)


def _attribute_set(holder: Value, name: str, value: Value) -> None:
    if isinstance(holder, Instance):
        holder.attributes[name] = join(holder.attributes.get(name), value)
    elif isinstance(holder, Module | Class):
        holder.scope.names[name] = UNKNOWN


def _walrus(node: ast.NamedExpr, scope: Scope) -> Value:
    value = evaluate(node.value, scope)
    bind(node.target, value, scope)
    return value


def _lambda(node: ast.Lambda, scope: Scope) -> Value:
    return function_of(node, scope)


def function_of(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda, scope: Scope) -> Function:
    """Return the function, its defaults evaluated where it is defined; it is followed later if nothing calls it."""
    defaults = tuple(evaluate(default, scope) for default in node.args.defaults)
    keyword = tuple(UNKNOWN if each is None else evaluate(each, scope) for each in node.args.kw_defaults)
    made = Function(node, scope, None, defaults, keyword)
    scope.reading.functions.append(made)
    return made


def _inside(node: ast.Await | ast.Yield | ast.YieldFrom | ast.Starred, scope: Scope) -> Value:
    if node.value is not None:
        evaluate(node.value, scope)
    return UNKNOWN


def _set(node: ast.Set, scope: Scope) -> Value:
    return Many(joined([evaluate(each, scope) for each in node.elts]))


_HANDLERS: dict[type[ast.expr], Callable[..., Value]] = {
    ast.Constant: _constant,
    ast.Name: _name,
    ast.BinOp: _binary,
    ast.UnaryOp: _unary,
    ast.Compare: _compared,
    ast.BoolOp: _either,
    ast.IfExp: _conditional,
    ast.Call: _chain,
    ast.Attribute: _chain,
    ast.Tuple: _sequence,
    ast.List: _sequence,
    ast.Set: _set,
    ast.Dict: _dictionary,
    ast.Subscript: _subscript,
    ast.ListComp: _comprehension,
    ast.SetComp: _comprehension,
    ast.GeneratorExp: _comprehension,
    ast.DictComp: _dictionary_comprehension,
    ast.NamedExpr: _walrus,
    ast.Lambda: _lambda,
    ast.Await: _inside,
    ast.Yield: _inside,
    ast.YieldFrom: _inside,
    ast.Starred: _inside,
}

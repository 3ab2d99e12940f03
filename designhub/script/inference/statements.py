"""Following the statements of a script, in their order, both ways of every branch.

Its one rule: what is known after two branches is what both agree on; a loop is taken to run, and is followed twice.
"""

import ast
from collections.abc import Callable, Sequence
from dataclasses import replace

from designhub.script.inference.declared_calls import STATING
from designhub.script.inference.expressions import bind, evaluate, function_of
from designhub.script.inference.imports import imported, imported_from
from designhub.script.inference.operators import operated
from designhub.script.inference.roles import role_of
from designhub.script.inference.scope import Arguments, Scope
from designhub.script.inference.values import (
    UNKNOWN,
    Class,
    Function,
    Items,
    Library,
    Number,
    Text,
    Value,
    element,
    join,
)

_DEEPEST_CALLS = 12
_PASSES = 2
_COPIED_FOR_A_STEP = 10
"""Names that are copied for the price of one step."""


def follow(body: Sequence[ast.stmt], scope: Scope) -> bool:
    """Follow statements; tell whether what comes behind them is reached."""
    for statement in body:
        handler = _HANDLERS.get(type(statement))
        if handler is None:
            continue
        scope.reading.enter()
        try:
            if handler(statement, scope) is False:
                return False
        finally:
            scope.reading.leave()
    return True


def run(function: Function, arguments: Arguments) -> Value:
    """Return what the script's own ``function`` gives for ``arguments``."""
    reading, node = function.scope.reading, function.node
    reading.called.add(id(node))
    if id(node) in reading.active or len(reading.active) >= _DEEPEST_CALLS:
        return UNKNOWN
    inner = Scope(reading, function.scope.source, function.scope)
    _parameters(function, arguments, inner)
    reading.active.append(id(node))
    try:
        if isinstance(node, ast.Lambda):
            return evaluate(node.body, inner)
        follow(node.body, inner)
    finally:
        reading.active.pop()
    return UNKNOWN if inner.yields or isinstance(node, ast.AsyncFunctionDef) else inner.returned or UNKNOWN


def _parameters(function: Function, arguments: Arguments, inner: Scope) -> None:
    spec = function.node.args
    positional = [*spec.posonlyargs, *spec.args]
    given = [value for value, _ in arguments.positional]
    if function.owner is not None:
        given.insert(0, function.owner)
    names = dict(arguments.keywords)
    first_default = len(positional) - len(function.defaults)
    for position, parameter in enumerate(positional):
        value: Value = UNKNOWN
        if position < len(given):
            value = given[position]
        elif parameter.arg in names:
            value = names[parameter.arg][0]
        elif position >= first_default and not arguments.open:
            value = function.defaults[position - first_default]
        inner.names[parameter.arg] = value
    for position, parameter in enumerate(spec.kwonlyargs):
        default = function.keyword_defaults[position] if not arguments.open else UNKNOWN
        inner.names[parameter.arg] = names[parameter.arg][0] if parameter.arg in names else default
    for rest in (spec.vararg, spec.kwarg):
        if rest is not None:
            inner.names[rest.arg] = UNKNOWN
    if spec.vararg is not None and not arguments.open:
        inner.names[spec.vararg.arg] = Items(tuple(given[len(positional) :]))


# --- assignments ------------------------------------------------------------------------------------------------------


def _assign(node: ast.Assign, scope: Scope) -> None:
    value = evaluate(node.value, scope)
    for target in node.targets:
        _assigned(target, node.value, value, scope)


def _annotated(node: ast.AnnAssign, scope: Scope) -> None:
    if node.value is not None:
        _assigned(node.target, node.value, evaluate(node.value, scope), scope)


def _assigned(target: ast.expr, expression: ast.expr, value: Value, scope: Scope) -> None:
    match target, expression:
        case (ast.Tuple(elts=targets), ast.Tuple(elts=expressions)) if (
            len(targets) == len(expressions) and isinstance(value, Items) and len(value.each) == len(targets)
        ):
            for each, part, known in zip(targets, expressions, value.each, strict=True):
                _assigned(each, part, known, scope)
        case ast.Name(id=name), _:
            if scope.parent is None:
                scope.lines.setdefault(name, target.lineno)
            scope.set(name, _own(name, expression, value, scope))
        case _:
            bind(target, value, scope)


def _own(name: str, expression: ast.expr, value: Value, scope: Scope) -> Value:
    """Return ``value`` with what its name and its declaration say about it."""
    if not isinstance(value, Number):
        return value
    if isinstance(expression, ast.Call) and value.unit == "mm":
        function = evaluate(expression.func, scope)
        if isinstance(function, Library) and function.namespace == "script" and function.name in STATING:
            doc = next((keyword.value for keyword in expression.keywords if keyword.arg == "doc"), None)
            told = evaluate(doc, scope) if doc is not None else None
            role = role_of(name, (told.value if isinstance(told, Text) else "") or "")
            return replace(value, role=role, source=(scope.source.file, expression.lineno, name))
    written = expression.operand if isinstance(expression, ast.UnaryOp) else expression
    if isinstance(written, ast.Constant) and value.unit is None:
        return replace(value, source=(scope.source.file, expression.lineno, name))
    return value


def _augmented(node: ast.AugAssign, scope: Scope) -> None:
    before = evaluate(node.target, scope)
    after = operated(node, node.op, (before, node.target), (evaluate(node.value, scope), node.value), scope)
    bind(node.target, after, scope)


def _deleted(node: ast.Delete, scope: Scope) -> None:
    for target in node.targets:
        if isinstance(target, ast.Name):
            scope.names.pop(target.id, None)


# --- branches ---------------------------------------------------------------------------------------------------------


def _branches(scope: Scope, *ways: Callable[[], bool]) -> bool:
    """Follow each way from the same start, and keep what those that come to their end agree on."""
    scope.reading.step(1 + len(scope.names) // _COPIED_FOR_A_STEP)
    start = dict(scope.names)
    ends: list[dict[str, Value]] = []
    for way in ways:
        scope.names = dict(start)
        if way():
            ends.append(scope.names)
    scope.names = _merged(ends) if ends else start
    return bool(ends)


def _merged(ends: Sequence[dict[str, Value]]) -> dict[str, Value]:
    merged = dict(ends[0])
    for names in ends[1:]:
        for name in {*merged, *names}:
            merged[name] = join(merged.get(name), names.get(name))
    return merged


def _if(node: ast.If, scope: Scope) -> bool:
    evaluate(node.test, scope)
    return _branches(scope, lambda: follow(node.body, scope), lambda: follow(node.orelse, scope))


def _for(node: ast.For | ast.AsyncFor, scope: Scope) -> bool:
    every = element(evaluate(node.iter, scope)) or UNKNOWN
    return _repeated(scope, node.body, node.orelse, lambda: bind(node.target, every, scope))


def _while(node: ast.While, scope: Scope) -> bool:
    return _repeated(scope, node.body, node.orelse, lambda: bool(evaluate(node.test, scope)))


def _repeated(
    scope: Scope, body: Sequence[ast.stmt], otherwise: Sequence[ast.stmt], begin: Callable[[], object]
) -> bool:
    for _ in range(_PASSES):
        scope.reading.step(1 + len(scope.names) // _COPIED_FOR_A_STEP)
        before = dict(scope.names)
        begin()
        follow(body, scope)
        after = scope.names
        scope.names = _merged((before, after))
    scope.names = after
    return follow(otherwise, scope)


def _try(node: ast.Try, scope: Scope) -> bool:
    scope.reading.step(1 + len(scope.names) // _COPIED_FOR_A_STEP)
    before = dict(scope.names)
    reached = follow([*node.body, *node.orelse], scope)
    ways: list[Callable[[], bool]] = [lambda: reached]
    started = _merged((before, scope.names))

    def caught(handler: ast.ExceptHandler) -> bool:
        scope.names = dict(started)
        if handler.name:
            scope.names[handler.name] = UNKNOWN
        return follow(handler.body, scope)

    ways += [lambda handler=handler: caught(handler) for handler in node.handlers]  # type: ignore[misc]
    reached_any = _branches(scope, *ways)
    return follow(node.finalbody, scope) and reached_any


def _with(node: ast.With | ast.AsyncWith, scope: Scope) -> bool:
    for item in node.items:
        evaluate(item.context_expr, scope)
        if item.optional_vars is not None:
            bind(item.optional_vars, UNKNOWN, scope)
    return follow(node.body, scope)


def _match(node: ast.Match, scope: Scope) -> bool:
    evaluate(node.subject, scope)

    def taken(case: ast.match_case) -> bool:
        for inner in ast.walk(case.pattern):
            name = getattr(inner, "name", None) or getattr(inner, "rest", None)
            if isinstance(name, str):
                scope.set(name, UNKNOWN)
        if case.guard is not None:
            evaluate(case.guard, scope)
        return follow(case.body, scope)

    ways: list[Callable[[], bool]] = [lambda case=case: taken(case) for case in node.cases]  # type: ignore[misc]
    return _branches(scope, *ways, lambda: True)


# --- other statements -------------------------------------------------------------------------------------------------


def _expression(node: ast.Expr, scope: Scope) -> None:
    if isinstance(node.value, ast.Yield | ast.YieldFrom):
        scope.yields = True
    evaluate(node.value, scope)


def _return(node: ast.Return, scope: Scope) -> bool:
    if node.value is not None:
        scope.returned = join(scope.returned, evaluate(node.value, scope))
    return False


def _raise(node: ast.Raise, scope: Scope) -> bool:
    if node.exc is not None:
        evaluate(node.exc, scope)
    return False


def _assert(node: ast.Assert, scope: Scope) -> None:
    evaluate(node.test, scope)


def _elsewhere(node: ast.Global | ast.Nonlocal, scope: Scope) -> None:
    if scope.parent is not None:
        scope.elsewhere.update(node.names)


def _function(node: ast.FunctionDef | ast.AsyncFunctionDef, scope: Scope) -> None:
    for decorator in node.decorator_list:
        evaluate(decorator, scope)
    made = function_of(node, scope)
    scope.set(node.name, UNKNOWN if node.decorator_list else made)


def _class(node: ast.ClassDef, scope: Scope) -> None:
    inner = Scope(scope.reading, scope.source, scope, is_class=True)
    follow(node.body, inner)
    fields = tuple(
        each.target.id for each in node.body if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
    )
    scope.set(node.name, Class(inner, fields))


_HANDLERS: dict[type[ast.stmt], Callable[..., bool | None]] = {
    ast.Assign: _assign,
    ast.AnnAssign: _annotated,
    ast.AugAssign: _augmented,
    ast.Delete: _deleted,
    ast.If: _if,
    ast.For: _for,
    ast.AsyncFor: _for,
    ast.While: _while,
    ast.Try: _try,
    ast.TryStar: _try,
    ast.With: _with,
    ast.AsyncWith: _with,
    ast.Match: _match,
    ast.Expr: _expression,
    ast.Return: _return,
    ast.Raise: _raise,
    ast.Assert: _assert,
    ast.Global: _elsewhere,
    ast.Nonlocal: _elsewhere,
    ast.FunctionDef: _function,
    ast.AsyncFunctionDef: _function,
    ast.ClassDef: _class,
    ast.Import: imported,
    ast.ImportFrom: imported_from,
}

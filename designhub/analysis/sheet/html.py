"""A calculation sheet as HTML: formulas in MathML, plots in SVG, one style sheet, no script.

A sheet may be a stranger's. The one rule: every text goes through `escape` (or markdown-it with HTML, links and
pictures switched off), and the page's policy forbids whatever might still get through.
"""

import base64
import hashlib
import re
from collections.abc import Iterator
from html import escape

from markdown_it import MarkdownIt

from designhub.analysis.sheet.drawing import HIGH, WIDE, Label, drawing
from designhub.analysis.sheet.mathml import equation, math, quantity
from designhub.analysis.sheet.notation import Tree
from designhub.analysis.sheet.record import SheetRecord
from designhub.analysis.sheet.setting import (
    SetCheck,
    SetGiven,
    SetPlot,
    SetProse,
    SetStep,
    SetTable,
    Setter,
)

STYLE = """
.calculation{color:#1a202c;font:16px/1.5 system-ui,"DejaVu Sans",sans-serif;max-width:52rem;margin:0 auto}
.calculation h1{font-size:1.6rem;line-height:1.25;margin:0 0 .25rem}
.calculation h2,.calculation h3{font-size:1.15rem;margin:1.8rem 0 .4rem;border-bottom:1px solid #d9dee5}
.calculation table{border-collapse:collapse;margin:.6rem 0}
.calculation table.given{width:100%}
.calculation .given td:first-child{width:34%}
.calculation th{text-align:left;font-weight:600}
.calculation th,.calculation td{padding:.25rem 1.2rem .25rem 0;border-bottom:1px solid #e5e9ef;vertical-align:baseline}
.calculation .number{text-align:right;white-space:nowrap}
.calculation caption{text-align:left;color:#4a5568;padding-bottom:.2rem}
.calculation .step{margin:.7rem 0;break-inside:avoid}
.calculation .step p{margin:0}
.calculation .formula{overflow-x:auto;padding:.15rem 0 .15rem 1.5rem}
.calculation math{font-family:"STIX Two Math","Latin Modern Math","Cambria Math",math;font-size:1.1rem}
.calculation .source{color:#5a6678;font-size:.8rem;padding-left:1.5rem}
.calculation td .source{padding-left:0}
.calculation .check{margin:.7rem 0;padding:.35rem .8rem;border-left:.3rem solid #2f7d4f;background:#eef7f1}
.calculation .check .source{margin:0;padding-left:1.3rem}
.calculation .check.fails{border-color:#b00020;background:#fdeef0}
.calculation .warning{color:#b00020;padding-left:1.5rem}
.calculation .summary{font-weight:600;margin-top:1.5rem}
.calculation svg{width:100%;height:auto;max-width:44rem}
.calculation figure{margin:1rem 0;break-inside:avoid}
.calculation figcaption{color:#4a5568}
@media print{.calculation{font-size:11pt;max-width:none}}
"""
_MARKDOWN = (
    MarkdownIt("commonmark", {"html": False})
    .enable("table")
    .disable(["image", "link", "autolink", "html_block", "html_inline", "reference"])
)


def page(sheet: SheetRecord, language: str = "en") -> str:
    """Return the sheet as a whole page that loads nothing and runs nothing."""
    digest = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    title = escape(Setter(sheet, language).title)
    return (
        f'<!doctype html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{title}</title>\n'
        f"<style>{STYLE}</style>\n</head>\n<body>\n{fragment(sheet, language)}\n</body>\n</html>\n"
    )


def fragment(sheet: SheetRecord, language: str = "en") -> str:
    """Return the sheet as one ``article`` of class ``calculation``, to stand in a page that has `STYLE`."""
    setter = Setter(sheet, language)
    parts = [f"<h1>{escape(setter.title)}</h1>"]
    for block in setter.blocks():
        match block:
            case SetStep():
                parts.append(_step(block, setter))
            case SetCheck():
                parts.append(_check(block))
            case SetTable():
                parts.append(_table(block))
            case SetProse():
                parts.append(_MARKDOWN.render(block.markdown))
            case SetPlot():
                parts.append(_plot(block, setter))
            case givens:
                parts.append(_givens(givens))
    if setter.summary:
        parts.append(f'<p class="summary">{escape(setter.summary)}</p>')
    return f'<article class="calculation" lang="{escape(language)}">\n' + "\n".join(parts) + "\n</article>"


def _source(source: str, tag: str = "p") -> str:
    return f'<{tag} class="source">{escape(source)}</{tag}>' if source else ""


def _givens(givens: tuple[SetGiven, ...]) -> str:
    rows = "".join(
        f"<tr><td>{math(equation(each.symbol, quantity(each.value)))}</td>"
        f"<td>{escape(each.words)} {_source(each.source, 'span')}</td></tr>"
        for each in givens
    )
    return f'<table class="given"><tbody>{rows}</tbody></table>'


def _step(step: SetStep, setter: Setter) -> str:
    parts: list[Tree] = []
    if step.formula is not None and not isinstance(step.formula, str):
        parts.append(step.formula)
    if step.inserted is not None:
        parts.append(step.inserted)
    told = f"<p>{escape(step.words)}</p>" if step.words else ""
    if isinstance(step.formula, str):
        told += f'<p class="formula">{math(equation(step.symbol))} = {escape(step.formula)}</p>'
    told += f'<div class="formula">{math(equation(step.symbol, *parts, step.result))}</div>'
    if step.put_in:
        given = ", ".join(math(equation(letter, value)) for letter, value in step.put_in)
        told += f'<p class="formula">{escape(setter.label("with"))} {given}</p>'
    warning = f'<p class="warning">⚠ {escape(step.warning)}</p>' if step.warning else ""
    return f'<div class="step">{told}{_source(step.source)}{warning}</div>'


def _check(check: SetCheck) -> str:
    limits = "".join(f"<mo>{sign}</mo>{quantity(limit)}" for sign, limit in check.limits)
    tail = f", {escape(check.safety)}" if check.safety else ""
    mark, kind = ("✓", "check") if check.holds else ("✗", "check fails")
    return (
        f'<div class="{kind}">{mark} <strong>{_lowered(check.name)}</strong>: {math(quantity(check.value) + limits)}: '
        f"{escape(check.verdict)}{tail}{_source(check.source)}</div>"
    )


def _lowered(text: str) -> str:
    """Return ``text`` with what follows an underscore below the line: σ_zul."""
    return re.sub(r"(?<=\w)_(\w+)", r"<sub>\1</sub>", escape(text))


def _table(table: SetTable) -> str:
    def row(cells: tuple[str, ...], tag: str) -> str:
        kinds = (' class="number"' if numeric else "" for numeric in table.numeric)
        return "<tr>" + "".join(f"<{tag}{k}>{escape(c)}</{tag}>" for c, k in zip(cells, kinds, strict=True)) + "</tr>"

    caption = f"<caption>{escape(table.caption)}</caption>" if table.caption else ""
    body = "".join(row(cells, "td") for cells in table.rows)
    return f"<table>{caption}<thead>{row(table.header, 'th')}</thead><tbody>{body}</tbody></table>"


def _plot(plot: SetPlot, setter: Setter) -> str:
    name = escape(plot.caption or plot.y_label)
    caption = f"<figcaption>{escape(plot.caption)}</figcaption>" if plot.caption else ""
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE:g} {HIGH:g}" role="img" aria-label="{name}" '
        f'font-family="DejaVu Sans, Arial, sans-serif" font-size="12">{"".join(_shapes(plot, setter))}</svg>'
    )
    return f"<figure>{caption}{svg}</figure>"


def _shapes(plot: SetPlot, setter: Setter) -> Iterator[str]:
    for each in drawing(plot, setter):
        if isinstance(each, Label):
            yield (
                f'<text x="{each.x:.1f}" y="{each.y:.1f}" text-anchor="{each.anchor}" fill="{each.colour}">'
                f"{escape(each.text)}</text>"
            )
        else:
            points = " ".join(f"{x:.2f},{y:.2f}" for x, y in each.points)
            yield f'<polyline points="{points}" fill="none" stroke="{each.colour}" stroke-width="{each.width:g}"/>'

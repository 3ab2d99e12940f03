"""Calculation sheets: named quantities, steps and checks, shown as text, HTML and PDF with formulas, values and units.

`Sheet` writes one, `SheetRecord` is what it is as plain data, `text`, `page`, `fragment` and `pdf` show it in a
language. Its one rule: a sheet is checked as it is written and again when it is shown; only the numbers are believed.
"""

from designhub.analysis.sheet.html import STYLE, fragment, page
from designhub.analysis.sheet.lines import text
from designhub.analysis.sheet.pdf import pdf
from designhub.analysis.sheet.record import Amount, SheetRecord, amount_of
from designhub.analysis.sheet.writing import Sheet, SheetError, written

__all__ = [
    "STYLE",
    "Amount",
    "Sheet",
    "SheetError",
    "SheetRecord",
    "amount_of",
    "fragment",
    "page",
    "pdf",
    "text",
    "written",
]

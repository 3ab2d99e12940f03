# make serve   install, and start the hub with the hole-puncher project
# make test    install, check and test everything that a release needs

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DATA ?= hub-data
PORT ?= 8080

.DEFAULT_GOAL := help
.PHONY: help install install-dev web serve test check format unit lock bench clean

help:
	@sed -n 's/^# //p' $(MAKEFILE_LIST)

install: $(VENV)/.installed web
install-dev: $(VENV)/.installed-dev web

$(VENV)/.installed: requirements/run.txt pyproject.toml tools/install.py
	@$(PYTHON) tools/install.py

$(VENV)/.installed-dev: requirements/dev.txt pyproject.toml tools/install.py
	@$(PYTHON) tools/install.py --dev

web:
	@$(BIN)/python tools/build_web.py

serve: install
	@$(BIN)/designhub serve --demo --data $(DATA) --port $(PORT)

# make check   format, lint, types and import contracts
check: install-dev
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python tools/build_web.py --check

test: check
	@$(BIN)/python tools/browser.py
	@$(BIN)/pytest -n auto --dist loadfile

# make unit    the tests that need no CAD kernel, browser or sandbox
unit: install-dev
	@$(BIN)/pytest -m "not cad and not browser and not attack and not slow"

format: install-dev
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

# make bench   the figures of docs/benchmarks.md, as ratios within one run
bench: install
	@$(BIN)/python -m benchmarks

# make lock    write requirements/*.txt anew from pyproject.toml
lock: $(VENV)/.installed
	@$(BIN)/python tools/lock.py

clean:
	rm -rf $(VENV) api/web/static api/web/frontend/node_modules

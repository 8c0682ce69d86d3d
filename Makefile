# glutebreak: what one can do with a checkout. Each of these first installs what it needs, into .venv or with apt.
#   make run        start glutebreak (without a screen: show one whole break on a virtual desktop)
#   make test       everything that proves it: style, types, imports, tests, real desktops
#   make lint       the first half of make test: no tests
#   make bench      what it costs, beside a bare tray program; with PEERS=1 beside other reminders, too
#   make torture    what it has to survive, many times over, with the figures; an hour
#   make pictures   the screenshots and figure sheets of the documents, into pictures/
#   make translations   bring the files of all languages up to date with the code
#   make wheel      the package, into dist/
#   make clean      remove what these made

.PHONY: help run test lint bench torture pictures translations wheel clean
SHELL = /bin/bash
BIN = .venv/bin

help:
	@sed -n 's/^#   //p' Makefile

run:
	@PYTHON="$(PYTHON)" packaging/prepare.sh run
	@packaging/run.sh

test: lint
	$(BIN)/pytest

lint:
	@packaging/prepare.sh test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/mypy --platform win32
	$(BIN)/mypy --platform darwin
	$(BIN)/lint-imports
	$(BIN)/deptry .
	! $(BIN)/vulture | grep -v 'unused variable'  # those are fields, which views or files read by name

bench:
	@packaging/prepare.sh test
	PEERS="$(PEERS)" $(BIN)/python -m tests.bench

torture:
	@packaging/prepare.sh test
	tests/desktops/x11-xfce $(BIN)/python -m tests.torture

pictures:
	@packaging/prepare.sh test
	$(BIN)/python -m tests.pictures

translations:
	@packaging/prepare.sh test
	$(BIN)/python -m tests.translations

wheel:
	@packaging/prepare.sh test
	$(BIN)/python -m build --wheel --no-isolation

clean:
	rm -rf .venv build dist pictures .cache .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

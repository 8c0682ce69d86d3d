# glutebreak: what one can do with a checkout. Each of these first installs what it needs, into .venv or with apt.
#   make run        start glutebreak (without a screen: show one whole break on a virtual desktop)
#   make test       everything that proves it: style, types, imports, tests, real desktops
#   make lint       the first half of make test: no tests
#   make coverage   that the tests run every branch of core, settings and store; a part of make test
#   make mutants    that the tests of the core notice whatever is changed in it; some hours
#   make bench      what it costs, beside a bare tray program; with PEERS=1 beside other reminders, too
#   make torture    what it has to survive, many times over, with the figures; an hour
#   make pictures   the screenshots and figure sheets of the documents, into pictures/
#   make translations   bring the files of all languages up to date with the code
#   make wheel      the package, into dist/
#   make clean      remove what these made

.PHONY: help run test lint coverage mutants bench torture pictures translations wheel clean
SHELL = /bin/bash
BIN = .venv/bin

help:
	@sed -n 's/^#   //p' Makefile

run:
	@PYTHON="$(PYTHON)" packaging/prepare.sh run
	@packaging/run.sh

test: lint coverage
	$(BIN)/pytest

# Without what goes through thousands of cases: traced it takes minutes, and runs no line that nothing else runs.
coverage:
	@packaging/prepare.sh test
	$(BIN)/coverage run -m pytest -q tests/core tests/settings tests/store -m 'not hypothesis' -k 'not test_year and not thirty_days'
	$(BIN)/coverage report

mutants:
	@packaging/prepare.sh test
	$(BIN)/python -m pip install --quiet --group mutants
	$(BIN)/mutmut run
	$(BIN)/mutmut results

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
	rm -rf .venv build dist pictures mutants .cache .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

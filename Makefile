# The same four names as in the README and in CI.
PYTHON ?= python3
PY := .venv/bin/python
READY := .venv/.ready

.PHONY: run test test-live check content setup bench

run: setup  ## set everything up and open the app on http://localhost:8501
	$(PY) -m streamlit run app.py

test: setup  ## the same set-up, then the tests
	$(PY) -m pytest

test-live: setup  ## a real model server, built once (some ten minutes), and the tests that need it
	$(PY) -m tests.live.llama
	$(PY) -m pytest -m live tests/live

check: setup  ## style, types and import contracts
	$(PY) -m ruff check simulator tests app.py
	$(PY) -m ruff format --check simulator tests app.py
	$(PY) -m mypy
	.venv/bin/lint-imports

content: setup  ## every problem in scenarios/ and rubrics/, and every plan played
	$(PY) -m simulator.cli validate --plans

setup: $(READY)
	@$(PY) -m simulator.cli setup

$(READY): requirements.lock pyproject.toml
	test -x $(PY) || $(PYTHON) -m venv .venv
	$(PY) -m pip install --quiet --disable-pip-version-check -r requirements.lock
	$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

# Scoreline's commands. `make run` and `make test` need Python, make and a package registry.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: help run test check screenshots bench pipeline goals furniture clean

help: ## Say what can be made
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

$(BIN)/python:
	@$(PYTHON) -c 'import sys; v = sys.version_info[:2]; sys.exit(None if (3, 11) <= v <= (3, 13) else f"Scoreline needs Python 3.11 to 3.13, and {sys.executable} is {v[0]}.{v[1]}. Name another one: make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: pyproject.toml constraints.txt | $(BIN)/python
	$(BIN)/pip install --quiet --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.dev: pyproject.toml constraints.txt | $(BIN)/python
	$(BIN)/pip install --quiet --constraint constraints.txt --editable '.[dev]'
	@touch $@ $(VENV)/.run

run: $(VENV)/.run ## Open the reader on a library of its own, with the sample articles
	@$(BIN)/scoreline --library .scoreline/library.db --samples

test: $(VENV)/.dev ## Run the tests
	$(BIN)/pytest

check: $(VENV)/.dev ## Run ruff, strict mypy and the import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

screenshots: $(VENV)/.dev ## Render the screens to SVG in screenshots/
	$(BIN)/python -m screenshots

bench: $(VENV)/.dev ## Measure the start and the keys in a pseudo-terminal
	$(BIN)/python -m tests.bench

pipeline: $(VENV)/.dev ## Train the bundled spaCy pipeline from the corpora in CORPUS=folder
	OPENBLAS_NUM_THREADS=1 $(BIN)/python -m annotators.recipe $(CORPUS)

goals: $(VENV)/.dev ## Train the goal annotator's weights from the articles in CORPUS=folder
	OPENBLAS_NUM_THREADS=1 $(BIN)/python -m annotators.goals.train $(CORPUS)

furniture: $(VENV)/.dev ## Train the furniture annotator's weights from the articles in CORPUS=folder
	OPENBLAS_NUM_THREADS=1 $(BIN)/python -m annotators.furniture.train $(CORPUS)

clean: ## Remove the environment and everything built
	rm -rf $(VENV) build dist .scoreline *.egg-info .mypy_cache .ruff_cache .hypothesis

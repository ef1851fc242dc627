# Everything a person types. Paths are relative, so the project may live in a directory with a space in its name.
.DEFAULT_GOAL := help
SHELL := /bin/sh
PYTHON ?= $(shell for name in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	"$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$name" && break; done)
INSTALLED := .venv/installed
LAUNCH := exec .venv/bin/python -m bapas_portal.launcher --stop-with-parent
CHECK := exec .venv/bin/python -m bapas_portal.launcher.checks --stop-with-parent

.PHONY: help run dev test bench lint audit format

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

run: $(INSTALLED) ## Serve the portal with demonstration data on http://127.0.0.1:8000 (PORT=8001 for another port)
	@$(LAUNCH) run

dev: $(INSTALLED) ## The same with DEBUG, reloading when the code changes
	@$(LAUNCH) dev

test: $(INSTALLED) ## Everything a change must pass; ARGS="tests/clients -k visit" runs only those tests
	@$(CHECK) test $(ARGS)

bench: $(INSTALLED) ## Time the main pages on the demonstration data
	@$(LAUNCH) exec manage.py bench_pages $(ARGS)

lint: $(INSTALLED) ## Only the checks that need no server: lint, types, import direction, templates
	@$(CHECK) lint

audit: $(INSTALLED) ## Ask the package index for known vulnerabilities in the pinned requirements
	@exec .venv/bin/python -m pip_audit --requirement requirements.txt

format: $(INSTALLED) ## Rewrite the Python files in the project's format
	@git ls-files -z -- '*.py' | xargs -0 .venv/bin/django-upgrade --target-version 5.2 ; \
		.venv/bin/python -m ruff check --fix --quiet . ; exec .venv/bin/python -m ruff format .

# Installed again only when a requirement changed. The stamp holds a copy of what was installed.
$(INSTALLED): requirements.txt requirements-dev.txt
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { echo "The portal needs Python 3.11 or newer: install it, or name it with PYTHON=/path/to/python3." >&2; exit 1; }
	@"$(PYTHON)" -c 'import ensurepip, venv' 2>/dev/null || { echo "This Python cannot make virtual environments: install its venv package (on Debian: apt install python3-venv)." >&2; exit 1; }
	@if ! .venv/bin/python -c 'import pip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
		echo "Making the virtual environment .venv"; \
		"$(PYTHON)" -m venv --clear .venv; fi
	@if ! cat requirements.txt requirements-dev.txt | cmp -s - $@; then \
		echo "Installing the requirements; this takes a minute or two"; \
		.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input -r requirements-dev.txt \
			|| { echo "The requirements could not be installed: check the network connection and run the command again." >&2; exit 1; }; fi
	@cat requirements.txt requirements-dev.txt > $@

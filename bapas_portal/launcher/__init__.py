"""Starts the portal and what it stands on: the commands behind `make run`, `make dev`, `make bench` and `make test`."""

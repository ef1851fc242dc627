"""The verbs of accounts: loading the reference data of offices."""

from accounts.actions.load_offices import LoadedOffices, load_offices

__all__ = ["LoadedOffices", "load_offices"]

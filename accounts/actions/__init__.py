"""The verbs of accounts: loading offices, giving people an account, moving them, and taking their access away."""

from accounts.actions.load_offices import LoadedOffices, load_offices
from accounts.actions.passwords import create_with_one_time_password, issue_one_time_password
from accounts.actions.people import activate_user, change_user, deactivate_user, end_sessions, reset_second_factor
from accounts.actions.profile import change_own_profile

__all__ = [
    "LoadedOffices",
    "activate_user",
    "change_own_profile",
    "change_user",
    "create_with_one_time_password",
    "deactivate_user",
    "end_sessions",
    "issue_one_time_password",
    "load_offices",
    "reset_second_factor",
]

"""The verbs of villages: loading the regions, recording who leads a village, and what it tells of itself."""

from villages.actions.community import change_group, correct_problem, create_group, record_problem, save_profile
from villages.actions.load_regions import LoadedRegions, load_regions
from villages.actions.officials import appoint_new_person, end_term, hand_over_village, renew_password
from villages.actions.successions import (
    correct_succession,
    drop_succession,
    report_succession,
    withdraw_succession,
)

__all__ = [
    "LoadedRegions",
    "appoint_new_person",
    "change_group",
    "correct_problem",
    "correct_succession",
    "create_group",
    "drop_succession",
    "end_term",
    "hand_over_village",
    "load_regions",
    "record_problem",
    "renew_password",
    "report_succession",
    "save_profile",
    "withdraw_succession",
]

"""What the law and the calendar allow in a caseload, as pure functions: no database, no clock of their own."""

from clients.rules.case import (
    ADULT_KIND_ARTICLE,
    AGE_ARTICLE,
    CHILD_KIND_ARTICLE,
    audience_matches_age,
    closing_day,
    dates_in_order,
    first_day,
    kind_matches_audience,
)
from clients.rules.person import (
    ADULT_FROM,
    CHILD_FROM,
    NO_ARTICLE,
    OLDEST_CLIENT,
    age_on,
    birth_date_plausible,
    is_child_on,
    nik_agrees,
    nik_structure,
)
from clients.rules.visit import (
    MISSED_REPORT_INS_ARTICLE,
    MISSES_BEFORE_REVOCATION,
    next_visit_day,
    visit_happened,
    visit_within_case,
)

__all__ = [
    "ADULT_FROM",
    "ADULT_KIND_ARTICLE",
    "AGE_ARTICLE",
    "CHILD_FROM",
    "CHILD_KIND_ARTICLE",
    "MISSED_REPORT_INS_ARTICLE",
    "MISSES_BEFORE_REVOCATION",
    "NO_ARTICLE",
    "OLDEST_CLIENT",
    "age_on",
    "audience_matches_age",
    "birth_date_plausible",
    "closing_day",
    "dates_in_order",
    "first_day",
    "is_child_on",
    "kind_matches_audience",
    "next_visit_day",
    "nik_agrees",
    "nik_structure",
    "visit_happened",
    "visit_within_case",
]

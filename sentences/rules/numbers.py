"""The numbers of social work that are dated settings: given to the rules as values, read elsewhere."""

from dataclasses import dataclass
from decimal import Decimal

FINE_CATEGORY_TWO = "fine-category-2-rupiah"
FINE_HOUR = "fine-hour-rupiah"
CHILD_HOURS_PER_DAY = "child-hours-per-day"
KEYS = (FINE_CATEGORY_TWO, FINE_HOUR, CHILD_HOURS_PER_DAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalNumbers:
    """The settings in force on one day: two amounts in rupiah, and hours of a child in one working day."""

    fine_category_two: Decimal
    rupiah_per_hour: Decimal
    child_hours_per_day: int

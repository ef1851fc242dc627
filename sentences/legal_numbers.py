"""Which numbers of social work were in force on a day, from the dated settings (accounts.LegalSetting)."""

from datetime import date
from decimal import Decimal

from accounts.models import LegalSetting
from sentences.rules.numbers import CHILD_HOURS_PER_DAY, FINE_CATEGORY_TWO, FINE_HOUR, KEYS, LegalNumbers


def legal_numbers(on: date) -> LegalNumbers:
    """The numbers of `on`: the judgment's day, or the day of the work. A day before the first setting has the first.

    Raises LegalSetting.DoesNotExist when a key has no row at all.
    """
    values: dict[str, Decimal] = {}
    for setting in LegalSetting.objects.filter(key__in=KEYS).order_by("valid_from"):
        if setting.key not in values or setting.valid_from <= on:
            values[setting.key] = setting.value
    missing = [key for key in KEYS if key not in values]
    if missing:
        raise LegalSetting.DoesNotExist(f"no legal setting {', '.join(missing)}")
    return LegalNumbers(
        fine_category_two=values[FINE_CATEGORY_TWO],
        rupiah_per_hour=values[FINE_HOUR],
        child_hours_per_day=int(values[CHILD_HOURS_PER_DAY]),
    )

"""What the import of an office's register reads of social work and community service, and what it checks by law."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from clients.importing.content import values_of
from clients.importing.extensions import ProgrammeImport, Values
from clients.importing.fields import Field, Shape
from clients.importing.reasons import Reason, Weight
from clients.importing.values.amounts import read_length, read_number
from clients.models import Supervision
from clients.terms import SupervisionKind
from sentences.rules import adult, child, day, period

LONGEST_SIX_CALENDAR_MONTHS = 184
"""Days of the longest six calendar months; whether they are within the law's six months is an open question."""

FIELDS = (
    Field("hours_ordered", "Jumlah jam menurut putusan", Shape.NUMBER,
          ("JML JAM", "JUMLAH JAM", "JAM", "JAM YANMAS", "TOTAL JAM", "LAMA JAM", "JAM KERJA SOSIAL", "JAM PELAYANAN"),
          ("HARI", "PER", "TERLAKSANA", "DIJALANI", "SISA")),
    Field("hours_per_day", "Jam per hari", Shape.NUMBER,
          ("JAM HARI", "JAM PER HARI", "JAM SEHARI", "PER HARI", "MAKS JAM HARI")),
    Field("period_days", "Jangka waktu penyelesaian", Shape.LENGTH,
          ("JANGKA WAKTU", "JANGKA WAKTU PENYELESAIAN", "WAKTU PENYELESAIAN", "BATAS WAKTU", "JW")),
    Field("threat", "Ancaman pidana penjara", Shape.LENGTH,
          ("ANCAMAN PIDANA", "ANCAMAN", "ANCAMAN HUKUMAN", "MAKS ANCAMAN", "ANCAMAN PENJARA")),
)  # fmt: skip
LABELS = {
    "hours_out_of_range": "Jumlah jam di luar batas",
    "hours_per_day_too_high": "Jam per hari melewati batas",
    "completion_period_too_long": "Jangka waktu terlalu panjang",
    "threat_too_high": "Ancaman pidana terlalu tinggi",
}


def read(cells: Mapping[str, Any], titles: Mapping[str, str]) -> Values:
    """Hours, hours per day, the period in days (a month is 30) and the threat in months and days."""
    length = read_length(
        cells.get("period_days"), bare_unit="month" if "BULAN" in titles.get("period_days", "").upper() else "day"
    )
    unit = "month" if "BULAN" in titles.get("threat", "").upper() else ""
    threat = read_length(cells.get("threat"), bare_unit=unit)
    return {
        "hours_ordered": read_number(cells.get("hours_ordered")),
        "hours_per_day": read_number(cells.get("hours_per_day")),
        "period_days": length.in_days if length else None,
        "threat_months": threat.months if threat else None,
        "threat_days": threat.days if threat else None,
    }


def check(values: Values) -> Iterable[Reason]:
    """The limits of KUHP art. 85 for adults and of UU 11/2012 art. 76 for children."""
    kind = values.get("programme")
    if kind == SupervisionKind.SOCIAL_WORK_SENTENCE:
        hours = adult.hours_between_8_and_240(values["hours_ordered"])
        threat = adult.threat_below_five_years(values["threat_months"], values.get("threat_days"))
    elif kind == SupervisionKind.CHILD_COMMUNITY_SERVICE:
        hours, threat = child.hours_between_7_and_120(values["hours_ordered"]), None
    else:
        return
    if hours:
        yield Reason("hours_out_of_range", Weight.REFUSE, str(hours), "hours_ordered")
    per_day = day.hours_per_day_at_most_8(values["hours_per_day"])
    if per_day:
        yield Reason("hours_per_day_too_high", Weight.REFUSE, str(per_day), "hours_per_day")
    days = max(values["period_days"] or 0, days_between(values.get("starts_on"), values.get("ends_on"))) or None
    too_long = period.period_at_most_six_months(days)
    if too_long and days:
        is_open = days <= LONGEST_SIX_CALENDAR_MONTHS
        yield Reason(
            "completion_period_too_long", Weight.DOUBT if is_open else Weight.REFUSE, str(too_long), "period_days"
        )
    if threat:
        yield Reason("threat_too_high", Weight.REFUSE, str(threat), "threat")


def days_between(starts_on: str | None, ends_on: str | None) -> int:
    """Days from the first to the last day of a period, as registers count: day 180 ends six months; 0 when unknown."""
    if not starts_on or not ends_on:
        return 0
    return max(0, (date.fromisoformat(ends_on) - date.fromisoformat(starts_on)).days)


def judgment_from_register(supervision: Supervision) -> dict[str, Any]:
    """What the form of a judgment begins with when the case came from a register.

    A register never holds all that a judgment says (consent, consequence, the prosecution office), so an import makes
    no `SocialWorkSentence`: the person adds the rest from the paper.
    """
    values = values_of(supervision)
    if not values:
        return {}
    read_from = {
        "judgment_no": "judgment_no",
        "judgment_on": "judgment_date",
        "offence": "offence",
        "offence_on": "offence_date",
        "threat_months": "threat_months",
        "threat_days": "threat_days",
        "hours_ordered": "hours_ordered",
        "hours_per_day": "hours_per_day",
        "period_days": "period_days",
        "starts_on": "starts_on",
    }
    return {name: values[code] for name, code in read_from.items() if values.get(code) is not None}


SOCIAL_WORK = ProgrammeImport(fields=FIELDS, labels=LABELS, read=read, check=check)

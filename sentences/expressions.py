"""Ranges that constraints and migrations share."""

from django.contrib.postgres.fields import DateRangeField, DateTimeRangeField
from django.db.models import Func


class PlacementDays(Func):
    """The closed range of days of a placement."""

    function = "DATERANGE"
    output_field = DateRangeField()


class WorkedTime(Func):
    """The half-open range of instants [starts_at, ends_at)."""

    function = "TSTZRANGE"
    output_field = DateTimeRangeField()

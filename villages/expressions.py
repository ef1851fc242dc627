"""Expressions that constraints and migrations share."""

from django.contrib.postgres.fields import DateRangeField
from django.db.models import Func


class Term(Func):
    """The half-open range of days [since, until) of a term."""

    function = "DATERANGE"
    output_field = DateRangeField()

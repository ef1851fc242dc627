"""Ranges that constraints and migrations share, and the forecast of a sentence as one expression."""

from datetime import datetime

from django.contrib.postgres.fields import ArrayField, DateRangeField, DateTimeRangeField
from django.db.models import DateField, DateTimeField, F, Func, JSONField, Value

from sentences.holidays import holidays_from


class PlacementDays(Func):
    """The closed range of days of a placement."""

    function = "DATERANGE"
    output_field = DateRangeField()


class WorkedTime(Func):
    """The half-open range of instants [starts_at, ends_at)."""

    function = "TSTZRANGE"
    output_field = DateTimeRangeField()


class LocalDay(Func):
    """The day of a moment on the clock of a time zone, both of them columns or values."""

    template = "(%(expressions)s)::date"
    arg_joiner = " AT TIME ZONE "
    output_field = DateField()


class OfficeDay(LocalDay):
    """The day that it is, at a moment, at the office of a sentence's case."""

    def __init__(self, now: datetime) -> None:
        super().__init__(Value(now, DateTimeField()), F("supervision__office__timezone"))


FORECAST = """(
SELECT jsonb_build_object(
    'outlook', CASE WHEN course.remaining <= walked.planned THEN 'green'
                    WHEN course.remaining <= walked.at_most THEN 'amber' ELSE 'red' END,
    'remaining', course.remaining,
    'days_left', GREATEST(0, facts.ends_on - course.first_day + 1),
    'finishes_on', walked.finishes_on,
    'earliest_on', walked.earliest_on,
    'shortfall', GREATEST(0, course.remaining - walked.planned),
    'out_of_reach', GREATEST(0, course.remaining - walked.at_most),
    'work_days', walked.work_days,
    'has_plan', course.has_plan,
    'is_paused', course.is_paused)
FROM (
    SELECT given.id, given.starts_on, given.starts_on + given.period_days AS ends_on,
           given.hours_ordered * 60 AS ordered, given.hours_per_day * 60 AS per_day,
           given.today, given.holidays::date[] AS holidays
    FROM (VALUES (%(expressions)s)) AS given (
        id, starts_on, period_days, hours_ordered, hours_per_day, today, holidays
    )
) AS facts
CROSS JOIN LATERAL (
    SELECT facts.ordered - ledger.minutes AS remaining, ledger.minutes_today,
           GREATEST(facts.today, facts.starts_on) AS first_day, plan.is_made AS has_plan,
           CASE WHEN plan.is_made THEN plan.week
                ELSE ARRAY[facts.per_day, facts.per_day, facts.per_day, facts.per_day, facts.per_day, 0, 0] END AS week,
           pauses.days AS paused, pauses.is_open AS is_paused
    FROM (
        SELECT COALESCE(SUM(minutes), 0) AS minutes,
               COALESCE(SUM(minutes) FILTER (WHERE worked_on = facts.today), 0) AS minutes_today
        FROM sentences_hoursentry WHERE sentence_id = facts.id
    ) AS ledger, (
        SELECT COUNT(*) > 0 AS is_made, ARRAY[
            COALESCE(SUM(minutes) FILTER (WHERE weekday = 1), 0), COALESCE(SUM(minutes) FILTER (WHERE weekday = 2), 0),
            COALESCE(SUM(minutes) FILTER (WHERE weekday = 3), 0), COALESCE(SUM(minutes) FILTER (WHERE weekday = 4), 0),
            COALESCE(SUM(minutes) FILTER (WHERE weekday = 5), 0), COALESCE(SUM(minutes) FILTER (WHERE weekday = 6), 0),
            COALESCE(SUM(minutes) FILTER (WHERE weekday = 7), 0)]::int[] AS week
        FROM sentences_workplan WHERE sentence_id = facts.id AND until IS NULL
    ) AS plan, (
        SELECT COALESCE(range_agg(daterange(since, COALESCE(until, GREATEST(since, facts.today)), '[]')), '{}') AS days,
               COUNT(*) FILTER (WHERE until IS NULL) > 0 AS is_open
        FROM sentences_pause WHERE sentence_id = facts.id
    ) AS pauses
) AS course
CROSS JOIN LATERAL (
    SELECT MIN(day) FILTER (WHERE planned_so_far >= course.remaining) AS finishes_on,
           MIN(day) FILTER (WHERE at_most_so_far >= course.remaining) AS earliest_on,
           COUNT(*) FILTER (WHERE planned > 0 AND planned_so_far - planned < course.remaining) AS work_days,
           COALESCE(MAX(planned_so_far), 0) AS planned, COALESCE(MAX(at_most_so_far), 0) AS at_most
    FROM (
        SELECT day, planned, SUM(planned) OVER in_order AS planned_so_far, SUM(at_most) OVER in_order AS at_most_so_far
        FROM (
            SELECT day, GREATEST(0, facts.per_day - done) AS at_most,
                   CASE WHEN day = ANY(facts.holidays) OR NOT weekday = ANY(placed.open_days) THEN 0
                        ELSE GREATEST(0, LEAST(course.week[weekday], facts.per_day) - done) END AS planned
            FROM (
                SELECT course.first_day + n AS day, EXTRACT(isodow FROM course.first_day + n)::int AS weekday,
                       CASE WHEN course.first_day + n = facts.today THEN course.minutes_today ELSE 0 END AS done
                FROM generate_series(0, facts.ends_on - course.first_day) AS n
            ) AS days
            LEFT JOIN (
                SELECT placement.starts_on, placement.ends_on, site.open_days FROM sentences_placement AS placement
                JOIN sentences_hostsite AS site ON site.id = placement.site_id
                WHERE placement.sentence_id = facts.id
            ) AS placed ON day >= placed.starts_on AND (placed.ends_on IS NULL OR day <= placed.ends_on)
            WHERE NOT day <@ course.paused
        ) AS capacity
        WINDOW in_order AS (ORDER BY day)
    ) AS summed
) AS walked)"""


class PlanWalk(Func):
    """Where the weekly plan of a sentence leads at a moment: `sentences.rules.walk` in SQL, one row for each sentence.

    Every page, list, filter and figure reads this expression, so that they never differ. The day is that of the office
    of the case. An amber sentence is missing hours by its plan; a red one even if it worked every day that is left.
    """

    template = FORECAST
    arg_joiner = ", "
    output_field = JSONField()

    def __init__(self, now: datetime) -> None:
        super().__init__(
            F("pk"),
            F("starts_on"),
            F("period_days"),
            F("hours_ordered"),
            F("hours_per_day"),
            OfficeDay(now),
            Value(holidays_from(now.date()), ArrayField(DateField())),
        )

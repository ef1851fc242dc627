"""T8: social work of adults and community service of children in a month. Time is counted in minutes."""

from django.db.models import Count, Q, Sum

from accounts.models import Office
from reports.figures.contact import AudienceCounts, by_audience
from reports.figures.period import Period
from sentences.models import HoursEntry, SocialWorkSentence, Track


def social_work(office: Office, period: Period) -> AudienceCounts:
    """For each track: persons and hours ordered of sentences that ran in the month, and what was worked in it."""
    closed_in_month = Q(closed_on__range=(period.first, period.last))
    sentences = (
        SocialWorkSentence.objects.filter(
            Q(closed_on__isnull=True) | Q(closed_on__gte=period.first),
            supervision__office=office,
            starts_on__lte=period.last,
        )
        .order_by()
        .values("track")
        .annotate(
            persons=Count("supervision__client", distinct=True),
            minutes_in_orders=Sum("hours_ordered") * 60,
            completed=Count("pk", filter=closed_in_month & Q(state=SocialWorkSentence.State.COMPLETED)),
            defaulted=Count("pk", filter=closed_in_month & Q(state=SocialWorkSentence.State.DEFAULTED)),
        )
    )
    work = (
        HoursEntry.objects.filter(sentence__supervision__office=office, worked_on__range=(period.first, period.last))
        .order_by()
        .values("sentence__track")
        .annotate(minutes_verified=Sum("minutes"), sites=Count("session__placement__site", distinct=True))
    )
    running, worked = by_audience(sentences, "track"), by_audience(work, "sentence__track")
    return {track: running.get(track, {}) | worked.get(track, {}) for track in Track.values}

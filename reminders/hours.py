"""When a message may ring on somebody's telephone: by the clock of the place where the person is."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from accounts.models import Zone


def sending_from(moment: datetime, zone: ZoneInfo, *, opens: time, closes: time) -> datetime:
    """The first moment from `moment` on at which a message may be sent to somebody in `zone`.

    That is `moment` itself from `opens` on until just before `closes`, otherwise the next time it is `opens` there.
    """
    there = moment.astimezone(zone)
    if opens <= there.time() < closes:
        return moment
    day = there.date() if there.time() < opens else there.date() + timedelta(days=1)
    return datetime.combine(day, opens, tzinfo=zone)


def places_at_rest(moment: datetime, *, opens: time, closes: time) -> list[str]:
    """The zones in which nobody is sent anything at that moment."""
    clocks = {zone: ZoneInfo(zone) for zone in Zone.values}
    return [zone for zone, clock in clocks.items() if sending_from(moment, clock, opens=opens, closes=closes) > moment]


def next_day(moment: datetime, zone: ZoneInfo, *, opens: time) -> datetime:
    """`opens` on the day after the one it is in `zone`."""
    return datetime.combine(moment.astimezone(zone).date() + timedelta(days=1), opens, tzinfo=zone)


def start_of_day(moment: datetime, zone: ZoneInfo) -> datetime:
    """Midnight with which the present day began in `zone`."""
    return datetime.combine(moment.astimezone(zone).date(), time.min, tzinfo=zone)

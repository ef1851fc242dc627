"""What the law says of a ledger, told once more in plain words: nothing here asks the portal what it ought to be.

Read from the rows as they are: the order, the judgment's hours per day, the period, the pauses, every session and every
entry. `breaches` names each thing that is not as KUHP art. 85 and art. 185 and PP 58/2022 want it.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import combinations
from zoneinfo import ZoneInfo

from sentences.models import HoursDispute, HoursEntry, Pause, SocialWorkSentence, WorkSession

MOST_IN_A_DAY, A_CHILDS_MOST, LONGEST_PERIOD = 8 * 60, 3 * 60, 180
ONE_DAY = timedelta(hours=24)


@dataclass(frozen=True)
class Work:
    """One session that was not refused, and the minutes of it that count."""

    starts_at: datetime
    ends_at: datetime
    rest: int
    zone: ZoneInfo
    counted: int
    is_verified: bool

    @property
    def days(self) -> set[date]:
        """The days of the site on which it lies; one, if all is well."""
        last = self.ends_at - timedelta(microseconds=1)
        return {moment.astimezone(self.zone).date() for moment in (self.starts_at, last)}

    def counted_inside(self, since: datetime, until: datetime) -> int:
        """Counted minutes that cannot lie outside these 24 hours, wherever the rest was taken."""
        outside = max(timedelta(), since - self.starts_at) + max(timedelta(), self.ends_at - until)
        if self.ends_at <= since or self.starts_at >= until:
            return 0
        return max(0, self.counted - int(outside.total_seconds() // 60))


@dataclass(frozen=True)
class Facts:
    """Everything recorded about one sentence."""

    sentence: SocialWorkSentence
    entries: dict[int, tuple[object, ...]]
    minutes_by_day: dict[date, int]
    work: list[Work]
    pauses: list[tuple[date, date | None]]

    @property
    def total(self) -> int:
        """The sum of the entries."""
        return sum(self.minutes_by_day.values())


COLUMNS = [field.attname for field in HoursEntry._meta.fields]


def facts_of(pk: int) -> Facts:
    """Reads the rows of a sentence."""
    entries = {row[0]: row for row in HoursEntry.objects.filter(sentence=pk).values_list(*COLUMNS)}
    by_day: defaultdict[date, int] = defaultdict(int)
    by_session: defaultdict[int, int] = defaultdict(int)
    for row in entries.values():
        entry = dict(zip(COLUMNS, row, strict=True))
        by_day[entry["worked_on"]] += entry["minutes"]
        by_session[entry["session_id"]] += entry["minutes"]
    sessions = WorkSession.objects.filter(sentence=pk).exclude(state="rejected").order_by("starts_at")
    work = [
        Work(starts, ends, rest, ZoneInfo(zone), by_session.pop(key, 0), state == "verified")
        for key, starts, ends, rest, state, zone in sessions.values_list(
            "pk", "starts_at", "ends_at", "break_minutes", "state", "placement__site__office__timezone"
        )
    ]
    assert not by_session, "minutes of a session that was refused"
    pauses = list(Pause.objects.filter(sentence=pk).values_list("since", "until"))
    return Facts(SocialWorkSentence.objects.get(pk=pk), entries, dict(by_day), work, pauses)


def breaches(facts: Facts) -> list[str]:
    """Each thing that the law does not allow."""
    sentence, found = facts.sentence, []
    if not 0 <= facts.total <= sentence.hours_ordered * 60:
        found.append(f"{facts.total} minutes counted of {sentence.hours_ordered} hours ordered")
    most = min(
        MOST_IN_A_DAY, sentence.hours_per_day * 60, A_CHILDS_MOST if sentence.track == "child" else MOST_IN_A_DAY
    )
    last = sentence.starts_on + timedelta(days=min(sentence.period_days, LONGEST_PERIOD))
    for day, minutes in facts.minutes_by_day.items():
        if not 0 <= minutes <= most:
            found.append(f"{minutes} minutes on {day}, of {most}")
        if minutes and not sentence.starts_on <= day <= last:
            found.append(f"{day} is outside {sentence.starts_on} to {last}")
        if minutes and any(since <= day <= (until or day) for since, until in facts.pauses):
            found.append(f"{day} is in a pause")
    return [*found, *breaches_of_work(facts)]


def breaches_of_work(facts: Facts) -> list[str]:
    """Sessions that overlap, pass midnight, count without being verified, or come to more than 8 of 24 hours."""
    found, counted = [], [work for work in facts.work if work.counted]
    for one, other in combinations(facts.work, 2):
        if one.starts_at < other.ends_at and other.starts_at < one.ends_at:
            found.append(f"{one.starts_at} and {other.starts_at} overlap")
    for work in facts.work:
        longest = int((work.ends_at - work.starts_at).total_seconds() // 60) - work.rest
        if len(work.days) != 1 or not 0 <= work.counted <= longest or (work.counted and not work.is_verified):
            found.append(f"{work.counted} minutes counted of the session of {work.starts_at} to {work.ends_at}")
    worked: defaultdict[date, int] = defaultdict(int)
    for work in counted:
        worked[min(work.days)] += work.counted
    if worked != {day: minutes for day, minutes in facts.minutes_by_day.items() if minutes}:
        found.append("an entry lies on another day than its session")
    for since in {work.starts_at for work in counted} | {work.ends_at - ONE_DAY for work in counted}:
        minutes = sum(work.counted_inside(since, since + ONE_DAY) for work in counted)
        if minutes > MOST_IN_A_DAY:
            found.append(f"{minutes} minutes counted in the 24 hours from {since}")
    return found


def breaches_of_person(client_id: int) -> list[str]:
    """What all sentences of one person come to together: one place at a time, and eight of any 24 hours."""
    sentences = SocialWorkSentence.objects.filter(supervision__client=client_id).order_by("pk")
    if len(sentences) == 1:
        return []
    together = [facts_of(sentence.pk) for sentence in sentences]
    by_day: defaultdict[date, int] = defaultdict(int)
    for facts in together:
        for day, minutes in facts.minutes_by_day.items():
            by_day[day] += minutes
    work = sorted((work for facts in together for work in facts.work), key=lambda one: one.starts_at)
    return breaches_of_work(Facts(sentences[0], {}, dict(by_day), work, []))


def is_disputed(session: WorkSession) -> bool:
    """Whether an objection to it waits."""
    return HoursDispute.objects.filter(session=session, outcome="").exists()

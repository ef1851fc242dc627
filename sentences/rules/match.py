"""Which host suits a person: what speaks for each, what speaks against it, and what rules it out (DOMAIN 3.4, step 5).

Pure. Points only order the list; the sentences say why. What rules a host out is what placing there would be refused
for, so nobody is led to a form that says no. An objection never rules anything out: a person has to weigh it
(KUHP art. 85(2)(f)).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time

from bapas_portal.law import Violation
from sentences.rules.place import Newcomer, SiteFacts, free_at, obstacles
from sentences.rules.plan import WEEKDAYS
from sentences.words import conflict_between, in_common

NEARNESS = (
    (13, 40, "Di desa atau kelurahan tempat tinggalnya"),
    (8, 30, "Satu kecamatan dengan tempat tinggalnya"),
    (5, 15, "Satu kabupaten atau kota dengan tempat tinggalnya"),
    (2, 5, "Satu provinsi dengan tempat tinggalnya"),
)
"""So many letters of the region code in common, the points for it, and how it reads."""

FREE_PLACES_POINTS = 20
SKILL_POINTS, MOST_SKILL_POINTS = 10, 20
OUTSIDE_HOURS_POINTS = 10
OBJECTION_POINTS = -25
NO_TIME_AFTER_SCHOOL_POINTS = -15
LEAST_TIME = 60
"""Minutes after school in which it is worth coming."""

DAY_ENDS = time(18)
FRIDAY = 5


@dataclass(frozen=True, slots=True)
class Reason:
    """One sentence about a host, in its tone: good, warn, or neutral."""

    tone: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Seeker:
    """Who looks for a place: where they live, what they can do, what they object to, when they study, how they live."""

    newcomer: Newcomer
    village_code: str
    skills: str = ""
    objection: str = ""
    livelihood: str = ""
    study: tuple[time, time] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """A site with what is compared: where it is, what it is, what is done there."""

    facts: SiteFacts
    village_code: str
    kind: str
    tasks: str
    skills: str


@dataclass(frozen=True, slots=True)
class Match:
    """One host for one person. `excluded` says for which rules it cannot be chosen; empty where it can."""

    points: int
    reasons: tuple[Reason, ...]
    excluded: tuple[Violation, ...]


def match(seeker: Seeker, host: Host) -> Match:
    """Weighs one host for one person."""
    excluded = tuple(obstacles(host.facts, seeker.newcomer))
    weighed = [
        _nearness(seeker.village_code, host.village_code),
        _room(seeker, host),
        _skills(seeker, host),
        _objection(seeker, host),
        _time_left(seeker, host),
        _childs_place(seeker),
    ]
    said = [found for found in weighed if found is not None]
    reasons = tuple(reason for _, reason in said)
    return Match(sum(points for points, _ in said), reasons, excluded)


Weighed = tuple[int, Reason] | None


def _nearness(home: str, site: str) -> Weighed:
    """By the region codes alone: no coordinates are known, so a village across the border may be nearer."""
    for letters, points, text in NEARNESS:
        if home[:letters] == site[:letters]:
            return points, Reason("good" if points >= 30 else "neutral", f"{text}.")
    return 0, Reason("warn", "Di provinsi lain dari tempat tinggalnya.")


def _room(seeker: Seeker, host: Host) -> Weighed:
    """Free places on the days of the plan; without a plan on the fullest day the site is open."""
    free, capacity = free_at(host.facts, seeker.newcomer), host.facts.capacity
    least = min(free.values(), default=0)
    if least <= 0:
        return None
    points = round(FREE_PLACES_POINTS * least / capacity)
    if not seeker.newcomer.plan:
        return points, Reason("neutral", f"Pada setiap hari buka masih kosong paling sedikit {least} dari {capacity}.")
    return points, Reason("good", f"Tempat kosong pada hari jadwalnya: {_per_day(free)}, dari {capacity}.")


def _per_day(free: Mapping[int, int]) -> str:
    return ", ".join(f"{WEEKDAYS[weekday - 1]} {places}" for weekday, places in free.items())


def _skills(seeker: Seeker, host: Host) -> Weighed:
    """Words of the person's trade among the work of the site (elucidation of art. 85(1): matched to the profession)."""
    shared = in_common(f"{seeker.skills} {seeker.livelihood}", f"{host.tasks} {host.skills}")
    if not shared:
        return None
    points = min(MOST_SKILL_POINTS, SKILL_POINTS * len(shared))
    return points, Reason("good", f"Sesuai dengan keahliannya: {', '.join(shared)}.")


def _objection(seeker: Seeker, host: Host) -> Weighed:
    """A word of the objection that meets the work, the kind of place, or a day of the plan."""
    if not seeker.objection:
        return None
    days = (WEEKDAYS[day.weekday - 1] for day in seeker.newcomer.plan)
    about = conflict_between(seeker.objection, kind=host.kind, work=f"{host.facts.name} {host.tasks}", days=days)
    if not about:
        return None
    text = f"Keberatannya: “{seeker.objection}”. Periksa apakah bertentangan dengan {about}."
    return OBJECTION_POINTS, Reason("warn", text)


def _time_left(seeker: Seeker, host: Host) -> Weighed:
    """Whether the site is open when there is no school, or for others outside the usual working week."""
    facts = host.facts
    at_weekend = [WEEKDAYS[weekday - 1] for weekday in facts.open_days if weekday > FRIDAY]
    if seeker.study:
        opens = max(facts.opens_at, seeker.study[1])
        closes = min(facts.closes_at, DAY_ENDS)
        if _minutes(closes) - _minutes(opens) >= LEAST_TIME:
            text = f"Sesudah sekolah masih buka, pukul {opens:%H.%M} sampai {closes:%H.%M}."
            return OUTSIDE_HOURS_POINTS, Reason("good", text)
        if at_weekend:
            return OUTSIDE_HOURS_POINTS, Reason("good", f"Buka di luar hari sekolah: {' dan '.join(at_weekend)}.")
        return NO_TIME_AFTER_SCHOOL_POINTS, Reason("warn", "Hanya buka pada jam sekolahnya.")
    if seeker.livelihood and at_weekend:
        days = " dan ".join(at_weekend)
        text = f"Buka juga hari {days}, bila mata pencahariannya ({seeker.livelihood}) pada hari kerja."
        return OUTSIDE_HOURS_POINTS, Reason("neutral", text)
    return None


def _childs_place(seeker: Seeker) -> Weighed:
    """For a child the survey's word is worth saying; sites without it are ruled out."""
    return (0, Reason("good", "Dinyatakan cocok untuk Anak.")) if seeker.newcomer.is_child else None


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute

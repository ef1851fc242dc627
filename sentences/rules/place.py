"""Where the work is done, whom a site takes, and who may vouch for presence (KUHP art. 85(3), (8))."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, time

from bapas_portal.law import Violation, found
from sentences.rules.capacity import Stay, free_places, room_for_one_more, weekdays_at
from sentences.rules.cover import Term, covered_on
from sentences.rules.day import day_in_words
from sentences.rules.plan import PlannedDay, plan_while_open
from sentences.rules.site import IS


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteFacts:
    """What is known of a host when somebody is to be placed there. `stays` are the others who work there."""

    name: str
    state: str
    child_suitable: bool
    declared_on: date | None
    terms: tuple[Term, ...]
    capacity: int
    open_days: tuple[int, ...]
    opens_at: time
    closes_at: time
    stays: tuple[Stay, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer:
    """Who is to work there from `first` to `last`; without a plan on every day the site is open."""

    is_child: bool
    first: date
    last: date
    plan: tuple[PlannedDay, ...] = ()

    def stay_at(self, site: SiteFacts) -> Stay:
        """The days on which this person counts at the site."""
        return Stay(self.first, self.last, weekdays_at((day.weekday for day in self.plan), site.open_days))


def free_at(site: SiteFacts, person: Newcomer) -> dict[int, int]:
    """Free places on each weekday that the person would work there."""
    return free_places(site.stays, site.capacity, person.stay_at(site))


def obstacles(site: SiteFacts, person: Newcomer) -> list[Violation]:
    """Everything for which this person cannot be placed there; nothing when the place is free for them.

    Of a site that is not active this alone is said: what else is missing comes with its next steps.
    """
    if (refused := takes_people(site.state, name=site.name)) is not None:
        return [refused]
    return [
        *found(
            suitable_for_child(site.child_suitable, name=site.name) if person.is_child else None,
            covered_on(site.terms, person.first, name=site.name),
            not_commercial(site.declared_on, person.first),
        ),
        *days_that_do_not_fit(site, person),
    ]


def days_that_do_not_fit(site: SiteFacts, person: Newcomer) -> list[Violation]:
    """What of the plan the site cannot take: days on which it is closed, hours outside its own, days that are full."""
    closed = plan_while_open(person.plan, site.open_days, site.opens_at, site.closes_at, name=site.name)
    return closed or found(room_for_one_more(free_at(site, person), site.capacity, name=site.name))


def takes_people(state: str, *, name: str) -> Violation | None:
    """Only an active site takes people."""
    if state == "active":
        return None
    return Violation("site_state", "", f"{name} tidak menerima orang: tempat ini {IS[state]}.", "site")


def suitable_for_child(child_suitable: bool, *, name: str) -> Violation | None:
    """A child goes only where the survey found a place for children (DOMAIN 3.4: child-suitable yes or no)."""
    if child_suitable:
        return None
    return Violation(
        "child_site",
        "",
        f"{name} belum dinyatakan cocok untuk Anak dalam peninjauannya. Pilih tempat yang cocok untuk Anak.",
        "site",
    )


def inducted_before_work(inducted_on: date | None, first: date, today: date) -> Violation | None:
    """Rights and duties are explained before the person begins to work (DOMAIN 3.4, step 4)."""
    if inducted_on is not None and inducted_on <= min(first, today):
        return None
    return Violation(
        "induction",
        "",
        "Jelaskan dahulu hak dan kewajibannya. Isi tanggal penjelasan: paling lambat hari ini, dan sebelum mulai "
        "bekerja.",
        "inducted_on",
    )


def not_commercial(declared_on: date | None, day: date) -> Violation | None:
    """R6: the work may not be commercialised; the host has declared so in writing before anyone works there."""
    if declared_on is not None and declared_on <= day:
        return None
    if declared_on is not None:
        return Violation(
            "R6",
            "KUHP pasal 85 ayat 3",
            "Pernyataan tempat ini bahwa kerja sosial di sana tidak dikomersialkan tertanggal "
            f"{day_in_words(declared_on)}; mulai paling cepat hari itu.",
            "starts_on",
        )
    return Violation(
        "R6",
        "KUHP pasal 85 ayat 3",
        "Tempat ini belum menyatakan tertulis bahwa kerja sosial di sana tidak dikomersialkan. Isi tanggal "
        "pernyataannya, yang tidak boleh sesudah hari penempatan.",
        "non_commercial_on",
    )


def confirmed_by_another(drafted_by: int | None, confirmed_by: int) -> Violation | None:
    """R9: the officer guides and the host vouches for presence; nobody confirms the own draft."""
    if drafted_by != confirmed_by:
        return None
    return Violation(
        "R9",
        "KUHP pasal 85 ayat 8",
        "Kehadiran dikonfirmasi oleh tempat kerja, bukan oleh petugas yang mencatat sesi ini.",
    )


def verified_by_another(confirmed_by: int | None, verified_by: int) -> Violation | None:
    """R9: who vouched for the presence neither checks those hours nor answers an objection to them."""
    if confirmed_by != verified_by:
        return None
    return Violation(
        "R9",
        "KUHP pasal 85 ayat 8",
        "Jam ini diperiksa orang lain daripada yang mengonfirmasi kehadirannya. Minta kepala Bapas memeriksanya.",
    )


def checked_by_a_second_officer(handled_by: Collection[int], checked_by: int) -> Violation | None:
    """R9: a host without an account speaks through a link or a sheet that an officer handles; another officer checks.

    Whoever makes a link reads its PIN, and whoever types a sheet writes its hours: alone, one person would say both
    that somebody worked and that it counts.
    """
    if checked_by not in handled_by:
        return None
    return Violation(
        "R9",
        "KUHP pasal 85 ayat 8",
        "Kata tempat kerja atas jam ini masuk lewat tautan yang Anda buat atau lembar yang Anda ketik, jadi orang lain "
        "yang memeriksanya. Jam ini ada pada antrean kepala Bapas.",
    )


def place_fixed_by_somebody(place_fixed_by: str, place_named: str, *, by_court: bool) -> Violation | None:
    """R14: who fixes the place is disputed, so it may stay open; a place that is named was fixed by somebody."""
    if place_named and not place_fixed_by:
        return Violation(
            "R14",
            "KUHP pasal 85",
            "Tempatnya sudah disebut. Pilih apakah pengadilan atau jaksa yang menetapkannya.",
            "place_fixed_by",
        )
    if by_court and not place_named:
        return Violation(
            "R14",
            "KUHP pasal 85",
            "Pengadilan menetapkan tempatnya dalam putusan. Salin nama tempat itu dari amar putusan.",
            "place_named",
        )
    return None

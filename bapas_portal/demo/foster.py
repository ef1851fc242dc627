"""Desa Binaan at every stage: courses, participants, what became of them, and what they sell. Everybody is invented."""

from datetime import timedelta
from random import Random
from typing import Any

import pgtrigger

from accounts.models import User
from bapas_portal.demo import names
from bapas_portal.demo.caseload import local_moment
from bapas_portal.demo.staff import Staff
from clients.models import Client
from programs.actions.course import enrol_client, enrol_other
from programs.models import Agreement, Course, Enrolment, FosterVillageProgramme, OutcomeCheck, Product
from programs.rules.agreement import add_months
from programs.rules.foster import check_window
from villages.models import Village

State, Work, Income = FosterVillageProgramme.State, OutcomeCheck.Work, OutcomeCheck.Income
PARTNERS = "Kecamatan\nDinas Perikanan\nKoperasi Serba Usaha kabupaten\nPokmas Lipas"
# Stage, potential, need, scheme.
PLANS = [
    (
        State.RUNNING,
        "Kolam air tawar, kebun sayur, dan pasar harian di kecamatan.",
        "Ikan dan sayur masih didatangkan dari luar.",
        ("Budidaya ikan dan sayur organik bagi orang yang selesai menjalani pidana dan keluarganya, sampai menjual "
        "sendiri lewat koperasi."),
    ),
    (
        State.REVIEWED,
        "Hutan dengan lebah liar, pengrajin rotan, dan kios di jalan wisata.",
        "Pemuda merantau karena tidak ada kerja.",
        "Panen madu, anyaman, dan kerajinan daur ulang dengan pendamping dari desa.",
    ),
    (State.DRAFTING, "Penggilingan padi dan bengkel las milik warga.", "Tukang las harus dipanggil dari kota.", ""),
    (State.CANDIDATE, "Lahan tidur dekat sungai.", "", ""),
]  # fmt: skip
# Title, mentor, how many months ago it ended, sessions, seats.
COURSES: dict[str, list[tuple[Any, ...]]] = {
    State.RUNNING: [
        ("Budidaya ikan air tawar", "Penyuluh Dinas Perikanan", 7, 10, 16),
        ("Sayur organik di pekarangan", "Kelompok tani desa", -1, 8, 14),
    ],
    State.REVIEWED: [("Anyaman dan kerajinan daur ulang", "Pengrajin desa", 13, 12, 12)],
}
PRODUCTS: dict[str, list[tuple[Any, ...]]] = {
    State.RUNNING: [
        ("Ikan nila segar", "Per kilogram", "Koperasi Serba Usaha kabupaten", 38_000, True),
        ("Pakan ikan dari sisa dapur", "Karung 10 kilogram", "", None, False),
    ],
    State.REVIEWED: [
        ("Madu hutan", "Botol 250 mililiter", "Kios oleh-oleh", 75_000, True),
        ("Tas anyaman", "Dari bungkus kopi bekas", "Koperasi Serba Usaha kabupaten", 60_000, True),
    ],
}


def create_foster_villages(staff: Staff, number: int, places: list[Village]) -> None:
    """What one office has; `number` keeps the offices apart, and the last office has only its first two stages."""
    rng = Random(20260520 + number)
    today = staff.office.today()
    agreement = Agreement.objects.filter(office=staff.office, state="signed").order_by("starts_on").first()
    since = agreement.starts_on if agreement and agreement.starts_on else today
    plans = PLANS if agreement else PLANS[2:]
    for plan, place in zip(plans, places, strict=False):
        state, potential, need, scheme = plan
        runs = state in COURSES
        starts_on = max(add_months(today, -16), since) if runs else None
        programme = FosterVillageProgramme.objects.create(
            office=staff.office,
            village=place,
            agreement=agreement if runs else None,
            potential=potential,
            need=need,
            skills_scheme=scheme,
            partners=PARTNERS,
            state=state,
            starts_on=starts_on,
            created_at=local_moment(staff.office, (starts_on or today) - timedelta(days=40), 9),
            review="Kelompok anyaman jalan sendiri sejak tiga bulan terakhir; madu masih bergantung pada satu pembeli."
            if state == State.REVIEWED
            else "",
            created_by=staff.officers[0],
        )
        for course in COURSES.get(state, []):
            _course(rng, staff, programme, *course)
        for name, description, outlet, price, is_public in PRODUCTS.get(state, []):
            Product.objects.create(
                programme=programme, name=name, description=description, outlet=outlet, price=price, is_public=is_public
            )


def _course(
    rng: Random,
    staff: Staff,
    programme: FosterVillageProgramme,
    title: str,
    mentor: str,
    months_ago: int,
    sessions: int,
    seats: int,
) -> None:
    """One course with its people; those of a course that is over completed it, but for one who left."""
    today, by = staff.office.today(), staff.officers[0]
    ends_on = add_months(today, -months_ago) - timedelta(days=6)
    course = Course.objects.create(
        programme=programme,
        title=title,
        mentor=mentor,
        place="Balai desa",
        starts_on=ends_on - timedelta(days=60),
        ends_on=today + timedelta(days=60),  # open while people are entered; its real end below
        sessions=sessions,
        seats=seats,
    )
    # People are entered while a programme runs; this one's past is told after its end.
    with pgtrigger.ignore("programs.FosterVillageProgramme:states_in_order"):
        FosterVillageProgramme.objects.filter(pk=programme.pk).update(state=State.RUNNING)
    clients = list(Client.objects.visible_to(staff.head).order_by("number"))
    for client in rng.sample(clients, seats - 5):
        enrol_client(course=course, client=client, today=today, by=by)
    used: set[str] = set()
    for relation in ("family", "family", "resident"):
        name = names.person_name(rng, staff.office.code, female=relation == "family", used=used)
        enrol_other(course=course, relation=relation, name=name, today=today, by=by)
    with pgtrigger.ignore("programs.FosterVillageProgramme:states_in_order"):
        FosterVillageProgramme.objects.filter(pk=programme.pk).update(state=programme.state)
    Course.objects.filter(pk=course.pk).update(ends_on=ends_on)
    course.refresh_from_db()
    people = list(course.enrolments.all())
    Enrolment.objects.filter(course=course).update(enrolled_on=course.starts_on)
    if months_ago < 0:
        Enrolment.objects.filter(course=course).update(attended_sessions=3)
        return
    for person in people:
        person.state, person.attended_sessions = "completed", rng.randint(sessions - 3, sessions)
        person.enrolled_on = course.starts_on
    people[0].state, people[0].left_reason, people[0].attended_sessions = "left", "Diterima bekerja di kota.", 2
    for person in people:
        person.save()
    for month in (3, 6, 12):
        _checks(rng, course, people[1:], month, by)


def _checks(rng: Random, course: Course, people: list[Enrolment], month: int, by: User) -> None:
    """What they said; the latest check that has come is not made for the last three."""
    begins, ends = check_window(course.ends_on, month)
    today = course.programme.office.today()
    if begins > today:
        return
    asked = people if ends <= today else people[:-3]
    for person in asked:
        work = rng.choices([Work.SELF, Work.EMPLOYED, Work.CASUAL, Work.NONE, Work.UNKNOWN], [4, 3, 3, 3, 1])[0]
        earns = {
            Work.SELF: Income.MIDDLE,
            Work.EMPLOYED: Income.MIDDLE,
            Work.CASUAL: Income.LOW,
            Work.NONE: Income.NONE,
        }
        OutcomeCheck.objects.create(
            enrolment=person,
            month=month,
            on=min(begins + timedelta(days=rng.randint(0, 20)), today),
            work=work,
            income=earns.get(work, Income.UNSAID),
            uses_skill=None if work == Work.UNKNOWN else work == Work.SELF,
            entered_by=by,
        )

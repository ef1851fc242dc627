"""Puts the demonstration together: three offices, their people, their work of the past year."""

from random import Random

from django.db import transaction
from django.utils import timezone

from accounts.models import Office, ProsecutionOffice, Role, User, Zone
from bapas_portal.demo import names
from bapas_portal.demo.agreements import create_agreements
from bapas_portal.demo.board import plan_weeks
from bapas_portal.demo.caseload import create_caseload
from bapas_portal.demo.community import create_community
from bapas_portal.demo.contacts import create_contacts
from bapas_portal.demo.default import create_defaults
from bapas_portal.demo.disputes import create_disputes
from bapas_portal.demo.events import lead_events_on
from bapas_portal.demo.findings import create_findings
from bapas_portal.demo.foster import create_foster_villages
from bapas_portal.demo.guidance import create_guidance
from bapas_portal.demo.handover import create_handovers
from bapas_portal.demo.hosts import create_hosts
from bapas_portal.demo.inquiries import create_inquiries
from bapas_portal.demo.judgments import describe_judgments
from bapas_portal.demo.offers import create_offers
from bapas_portal.demo.outreach import Occasion, create_event
from bapas_portal.demo.questionnaires import create_answers
from bapas_portal.demo.registration import create_registrations
from bapas_portal.demo.reporting import create_reporting
from bapas_portal.demo.returns import create_returns
from bapas_portal.demo.sites import describe_sites, explain_duties
from bapas_portal.demo.social_work import PLANS, create_sentences, create_sites
from bapas_portal.demo.staff import Staff, create_account, create_office_staff, create_watchers
from bapas_portal.demo.successions import report_a_successor
from bapas_portal.demo.visits import create_visit_details
from reports.outreach.public_counts import freeze_public_counts
from villages.models import Village, VillageOfficial

SEED = 20260102  # the day the new criminal code came into force
# Office, town of its accounts, clients besides those with social work, colleagues, own town, towns further out.
OFFICES = [
    ("bapas-pangkalpinang", "pangkalpinang", 132, 3, "19.71", ("19.01", "19.04", "19.03")),
    ("bapas-palopo", "palopo", 96, 2, "73.73", ("73.17", "73.22")),
    ("bapas-semarang", "semarang", 82, 2, "33.74", ("33.21", "33.22")),
]
HELD, INVITED, PROPOSED, CANCELLED = "held", "invited", "proposed", "cancelled"
OCCASIONS = {
    "pangkalpinang": [*[Occasion(HELD, -d) for d in (330, 280, 215, 160, 98, 55, 20)], Occasion(INVITED, 5),
                      Occasion(INVITED, 16), Occasion(PROPOSED, 34), Occasion(CANCELLED, -70), Occasion(INVITED, 26),
                      Occasion(PROPOSED, 41), Occasion(PROPOSED, 48)],
    "palopo": [*[Occasion(HELD, -d) for d in (300, 210, 130, 66, 25)], Occasion(INVITED, 7), Occasion(INVITED, 19),
               Occasion(PROPOSED, 40), Occasion(CANCELLED, -40)],
    "semarang": [*[Occasion(HELD, -d) for d in (240, 150, 48)], Occasion(INVITED, 10), Occasion(INVITED, -2)],
}  # fmt: skip


def is_seeded() -> bool:
    """Whether the demonstration is already there: a second run must keep what visitors did."""
    return User.objects.filter(is_demo=True).exists()


def _villages(
    rng: Random, office: Office, own_town: str, others: tuple[str, ...]
) -> tuple[list[Village], list[Village]]:
    """Where clients live (mostly the own town), and the villages of the own town."""
    served = Village.objects.current().served_by(office).select_related("district__regency")
    town = list(served.filter(code__startswith=own_town))
    rng.shuffle(town)
    wider = [v for code in others for v in rng.sample(list(served.filter(code__startswith=code)), 8)]
    return town[:24] * 2 + wider, town


def _village_head(rng: Random, staff: Staff, village: Village, used: set[str], username: str | None) -> User:
    """The head of a village, one predecessor, and since when; with a user name the account signs in."""
    today, office = staff.office.today(), staff.office
    zone = Zone(office.timezone)
    former = create_account(
        None, names.person_name(rng, office.code, female=True, used=used), Role.VILLAGE_HEAD, own_timezone=zone
    )
    head = create_account(
        username,
        names.person_name(rng, office.code, female=False, used=used) + ", S.IP.",
        Role.VILLAGE_HEAD,
        own_timezone=zone,
        phone=names.phone(rng),
        email=f"{username}@contoh.invalid" if username else "",
    )
    took_over = today.replace(year=today.year - 1, day=1)
    began = took_over.replace(year=took_over.year - 3)
    VillageOfficial.objects.create(user=former, village=village, title=village.head_title, since=began, until=took_over)
    VillageOfficial.objects.create(user=head, village=village, title=village.head_title, since=took_over)
    return head


@transaction.atomic
def seed() -> dict[str, int]:
    """Creates everything once. Returns what was made, by kind, for the person at the terminal."""
    rng = Random(SEED)
    used: set[str] = set()
    create_watchers()
    made = {"clients": 0, "sentences": 0, "events": 0}
    offices: list[Staff] = []
    for number, (code, town, count, colleagues, own_town, others) in enumerate(OFFICES):
        office = Office.objects.select_related("regional_office").get(code=code)
        office.letterhead = f"Jalan Pengayoman No. {12 + number}, {town.capitalize()}\nTelepon (0000) 00{number}000"
        office.letter_number_pattern = "WP." + str(7 + number) + ".PAS.1-{kelas}-{nomor}/{tahun}"
        office.save(update_fields=["letterhead", "letter_number_pattern"])
        staff = create_office_staff(rng, office, town, used, colleagues=colleagues)
        offices.append(staff)
        homes, own_villages = _villages(rng, office, own_town, others)
        caseload = create_caseload(rng, staff, homes, office.today(), used, count=count)
        create_reporting(Random(SEED + number), caseload, office.today())
        create_contacts(Random(SEED - number), caseload.clients, office.code, office.today(), used)
        site_villages = own_villages[:7]
        hosts = {village.code: _village_head(rng, staff, village, used, None) for village in site_villages[1:]}
        lurah = None if town == "semarang" else f"lurah.{town}"
        hosts[site_villages[0].code] = _village_head(rng, staff, site_villages[0], used, lurah)
        kejari, _ = ProsecutionOffice.objects.get_or_create(
            name=f"Kejaksaan Negeri {town.capitalize()}", defaults={"timezone": office.timezone}
        )
        sites = create_sites(rng, staff, [site_villages[0], *site_villages])
        describe_sites(staff, sites, site_villages, kejari)
        sentences = create_sentences(
            rng, staff, sites, PLANS[number :: len(OFFICES)], used, town=town.capitalize(), kejari=kejari, hosts=hosts
        )
        describe_judgments(staff, sentences)
        explain_duties(sentences)
        create_hosts(staff, sites)
        create_disputes(staff, sites[0])
        plan_weeks(staff, sentences)
        create_defaults(staff, sentences)
        for occasion in OCCASIONS[town]:
            invited = [own_villages[0], *rng.sample(own_villages[1:20], rng.randint(1, 3))]
            create_event(rng, staff, invited, occasion, office.today(), hosts)
        create_registrations(staff)
        create_visit_details(office)
        create_inquiries(staff, town, used)
        lead_events_on(office, staff.head)
        create_agreements(staff, town, number)
        create_community(Random(SEED + 50 + number), staff, own_villages[:16])
        if number == 0:
            report_a_successor(Random(SEED + 60), staff, site_villages[1])
        create_foster_villages(staff, number, own_villages[8:12])
        create_findings(staff)
        create_guidance(staff, caseload.supervisions, site_villages[0], hosts[site_villages[0].code])
        made["clients"] += len(caseload.clients) + len(sentences)
        made["sentences"] += len(sentences)
        made["events"] += len(OCCASIONS[town])
    create_handovers(rng)
    create_answers(Random(SEED))
    create_offers()
    for staff in offices:
        create_returns(staff)
    freeze_public_counts(timezone.now())
    return made

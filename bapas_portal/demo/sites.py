"""Host sites in depth for the demonstration: what surveys found, sites in every state, agreements that end."""

from datetime import date, time, timedelta
from uuid import UUID, uuid5

from accounts.models import ProsecutionOffice
from bapas_portal.demo.staff import Staff
from sentences.actions.cover import CoverFacts, add_cover, end_cover
from sentences.actions.site import (
    Proposal,
    Survey,
    activate_site,
    agree_site,
    close_site,
    pause_site,
    propose_site,
    survey_site,
)
from sentences.models import HostSite, SiteCover, SocialWorkSentence
from villages.models import Village

KEYS = UUID("6f1c6a52-3d0e-4a55-9a51-0d4b9c2f7e11")
FOUND = {
    "village_office": ("Pagar besi tajam; disediakan sarung tangan", "Mengetik, merapikan arsip", [1, 2, 3, 4, 5]),
    "worship": ("Lantai licin saat dibersihkan; disediakan sepatu karet", "", [1, 2, 3, 4, 5, 6, 7]),
    "school": ("Cat dan tangga; bekerja berdua, tangga dipegang", "Mengecat, berkebun", [1, 2, 3, 4, 5, 6]),
    "care": ("Kompor dan pisau dapur; selalu didampingi juru masak", "Memasak, merawat lansia", [1, 2, 3, 4, 5, 6, 7]),
    "health": ("Linen kotor; disediakan sarung tangan dan masker", "", [1, 2, 3, 4, 5, 6]),
    "public_space": ("Mesin rumput dan jalan raya; memakai rompi", "Berkebun", [1, 2, 3, 4, 5, 6, 7]),
}
FURTHER = (
    ("proposed", "Perpustakaan {village}", "social", "Menata buku, membersihkan ruang baca"),
    ("surveyed", "Posyandu {village}", "health", "Menyiapkan meja, membersihkan halaman"),
    ("agreed", "Panti Jompo {village}", "care", "Membantu dapur, menemani lansia"),
    ("paused", "Pasar {village}", "public_space", "Menyapu, memilah sampah"),
    ("closed", "Balai Latihan {village}", "social", "Merawat alat, membersihkan bengkel"),
)


def describe_sites(staff: Staff, sites: list[HostSite], villages: list[Village], kejari: ProsecutionOffice) -> None:
    """Completes the sites in use, adds one of every other state, and lets one agreement lapse and one end soon."""
    for site in sites:
        site.hazards, site.skills, site.open_days = FOUND[site.kind]
        site.save(update_fields=["hazards", "skills", "open_days"])
    for number, (state, name, kind, tasks) in enumerate(FURTHER):
        village = villages[number % len(villages)]
        _taken_to(state, _proposed(staff, village, name.format(village=village.name), kind, tasks), staff, kejari)
    today = staff.office.today()
    _ends(staff, sites[-1], today - timedelta(days=20))
    _ends(staff, sites[3], today + timedelta(days=40))
    add_cover(site=sites[1], facts=_prosecutors(kejari, sites[1]), by=staff.head)


def explain_duties(sentences: list[SocialWorkSentence]) -> None:
    """Rights and duties were explained on the day of execution to everybody who was placed."""
    for sentence in sentences:
        if sentence.state != SocialWorkSentence.State.REGISTERED:
            sentence.inducted_on = sentence.starts_on
            sentence.save(update_fields=["inducted_on"])


def _proposed(staff: Staff, village: Village, name: str, kind: str, tasks: str) -> HostSite:
    proposal = Proposal(
        name=name,
        kind=kind,
        village=village,
        address=f"Jalan Kenanga, {village.name}",
        tasks=tasks,
        supervisor_name="Pengurus harian",
        supervisor_phone="",
    )
    key = uuid5(KEYS, f"{staff.office.code} {name}")
    return propose_site(proposal=proposal, submission_key=key, by=staff.officers[0])


def _taken_to(state: str, site: HostSite, staff: Staff, kejari: ProsecutionOffice) -> None:
    """Walks the steps of a site's life until it is in `state`."""
    officer, head = staff.officers[0], staff.head
    if state == "proposed":
        return
    site = survey_site(site=site, survey=_survey(site), by=officer)
    if state == "surveyed":
        return
    if state == "closed":
        close_site(site=site, reason="Bengkelnya disewakan: usaha yang mencari untung.", by=officer)
        return
    declared = site.office.today() - timedelta(days=6)
    site = agree_site(site=site, declared_on=declared, cover=_prosecutors(kejari, site), by=head)
    if state == "paused":
        activate_site(site=site, by=head)
        pause_site(site=site, reason="Los pasar dibongkar sampai akhir bulan.", by=officer)


def _survey(site: HostSite) -> Survey:
    hazards, skills, open_days = FOUND.get(site.kind, FOUND["village_office"])
    return Survey(
        surveyed_on=site.office.today() - timedelta(days=9),
        hazards=hazards,
        skills=skills,
        capacity=4,
        open_days=open_days,
        opens_at=time(8),
        closes_at=time(16),
        child_suitable=False,
        survey_note="Ada pengawas setiap hari; dapat dicapai dengan angkutan umum.",
    )


def _prosecutors(kejari: ProsecutionOffice, site: HostSite) -> CoverFacts:
    number = f"B-{100 + site.pk % 900}/Eku.3/2026"
    return CoverFacts(
        basis=SiteCover.Basis.PROSECUTOR,
        number=number,
        prosecution_office=kejari,
        starts_on=date(2026, 2, 2),
        ends_on=None,
        submission_key=uuid5(KEYS, f"{site.office.code} {site.name} {number}"),
    )


def _ends(staff: Staff, site: HostSite, day: date) -> None:
    """Gives every agreement of a site its last day."""
    for cover in site.covers.all():
        end_cover(cover=cover, ends_on=day, by=staff.head)

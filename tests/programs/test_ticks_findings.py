"""What S0 of the source documents requires of notes (DOMAIN §7): themes, sources, consent and quotes, tick by tick."""

from datetime import timedelta

import pytest
from django.apps import apps
from django.db import InternalError, transaction
from django.utils.formats import date_format

from accounts.models import User
from programs.actions import finding as actions
from programs.models import Finding, Theme
from programs.triangulation import strands_of
from tests.factories.accounts import UserFactory, office
from tests.factories.clients import ClientFactory
from tests.factories.finding import FindingFactory
from tests.factories.programs import OutreachEventFactory
from tests.factories.villages import villages
from tests.programs.conftest import signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def officer() -> User:
    """Of Bapas Pangkalpinang."""
    return UserFactory(office=office())


def typed(officer: User, **changed: object) -> dict[str, object]:
    """A note as the form takes it."""
    form = signed_in(officer).get("/findings/new/").context["form"]
    given = {
        "submission_key": form["submission_key"].value(),
        "method": "interview",
        "source": "community",
        "informant": "w-03",
        "on": str(officer.office_today()),
        "text": "Warga bertanya siapa yang mengawasi.",
        "themes": [theme.pk for theme in Theme.objects.filter(code__in=["awareness", "synergy"])],
    }
    return {**given, **changed}


def test_S0_09_a_note_has_a_method_and_themes_and_is_found_by_them(officer: User) -> None:
    browser, note = signed_in(officer), typed(officer)
    for _again in range(2):
        assert browser.post("/findings/new/", note).status_code == 302
    finding = Finding.objects.get()
    assert finding.informant == "W-03", "codes are written alike"
    assert [theme.code for theme in finding.themes.all()] == ["awareness", "synergy"]
    for query, is_there in (("theme=awareness", True), ("theme=stigma", False), ("source=client", False),
                            ("method=interview", True), ("q=mengawasi", True), ("theme=x", True)):  # fmt: skip
        page = browser.get(f"/findings/?{query}").content.decode()
        assert ("Warga bertanya" in page) == is_there, query


def test_S0_09_the_six_themes_are_there_from_the_start() -> None:
    assert [theme.code for theme in Theme.objects.all()] == [
        "awareness",
        "stigma",
        "synergy",
        "reintegration",
        "obstacles",
        "support",
    ]


def test_S0_10_each_theme_shows_how_many_of_each_kind_of_source_speak_of_it(officer: User) -> None:
    stigma = Theme.objects.get(code="stigma")
    for source, informant in (("officer", "P-1"), ("client", "K-1"), ("client", "K-1"), ("community", "W-1")):
        FindingFactory(source=source, informant=informant).themes.add(stigma)
    strand = next(row for row in strands_of(Finding.objects.all(), Theme.objects.all()) if row.theme == stigma)
    assert [(voice.notes, voice.informants) for voice in strand.voices] == [(1, 1), (2, 1), (1, 1)]
    assert strand.words == "Ketiga jenis sumber"
    page = signed_in(officer).get("/findings/sources/").content.decode()
    assert "2 catatan</a> dari 1 orang" in page
    assert "Belum ada catatan" in page


def test_S0_10_the_informant_confirms_a_note_and_a_changed_one_again(officer: User) -> None:
    finding, browser = FindingFactory(), signed_in(officer)
    address = f"/findings/{finding.public_id}/confirm/"
    early = finding.on - timedelta(days=1)
    assert browser.post(address, {"on": str(early)}).status_code == 200
    assert browser.post(address, {"on": str(officer.office_today())}).status_code == 302
    finding.refresh_from_db()
    assert finding.confirmed_on == officer.office_today()
    facts = {name: getattr(finding, name) for name in actions.FACTS}
    changed = {**facts, "text": "Lain sama sekali.", "themes": []}
    assert (
        actions.change_finding(finding=finding, today=officer.office_today(), by=officer, **changed).confirmed_on
        is None
    )


@pytest.mark.parametrize(("changed", "why"), [
    ({"informant": "Budi Santoso"}, "bukan nama"), ({"text": "NIK 1971010101900001"}, "16 angka"),
    ({"text": "Telepon 0812-3456-7890"}, "nomor telepon"), ({"quote": "Saya senang."}, "setuju dikutip"),
    ({"on": "2026-02-31"}, "tanggal"), ({"text": "\0"}, "karakter"), ({"method": "x"}, "pilihan"),
])  # fmt: skip
def test_S0_11_an_informant_stays_secret_and_agrees_before_being_quoted(
    officer: User, changed: dict[str, str], why: str
) -> None:
    answer = signed_in(officer).post("/findings/new/", typed(officer, **changed))
    assert answer.status_code == 200
    assert why in answer.content.decode().lower() or why in answer.content.decode()
    assert not Finding.objects.exists()


def test_S0_11_a_clients_name_in_a_note_is_asked_about_once(officer: User) -> None:
    ClientFactory(office=office(), name="Djoko Tjahjono")
    browser = signed_in(officer)
    note = typed(officer, text="Tetangga bercerita tentang Joko Cahyono kemarin.")
    page = browser.post("/findings/new/", note).content.decode()
    assert "sama dengan nama klien" in page
    assert "bukan nama klien" in page
    assert browser.post("/findings/new/", {**note, "names_nobody": "on"}).status_code == 302


def test_S0_11_a_quote_is_gone_when_consent_is_taken_back(officer: User) -> None:
    finding = FindingFactory(quoted=True)
    signed_in(officer).post(f"/findings/{finding.public_id}/withdraw/")
    finding.refresh_from_db()
    assert (finding.quote, finding.consented_on) == ("", None)
    kept = apps.get_model("programs", "FindingEvent").objects.filter(pgh_obj=finding)
    assert kept.count() == 2
    assert "Kami mau menerima" not in str(list(kept.values()))
    assert "siapa yang mengawasi" not in str(list(kept.values()))
    with pytest.raises(InternalError), transaction.atomic():
        kept.update(informant="W-99")


@pytest.mark.parametrize("person", [{"registrar": True}, {"regional": True}, {"national": True}])
def test_S0_11_only_officers_and_the_head_of_the_office_read_notes(person: dict[str, bool]) -> None:
    FindingFactory()
    reader = UserFactory(**person) if "national" in person else UserFactory(office=office(), **person) \
        if "registrar" in person else UserFactory(regional_office=office().regional_office, **person)  # fmt: skip
    assert not Finding.objects.visible_to(reader).exists()
    assert signed_in(reader).get("/findings/").status_code == 403
    elsewhere = UserFactory(office=office("bapas-palopo"), head=True)
    assert not Finding.objects.visible_to(elsewhere).exists()


def test_S0_15_quotes_of_villager_client_and_officer_stand_ready_for_reports(officer: User) -> None:
    for source in ("community", "client", "officer"):
        FindingFactory(source=source, quoted=True, quote=f"Kata {source}.")
    FindingFactory(method="document", quote="Dari laporan tahunan.")
    FindingFactory(text="Tanpa kutipan sama sekali.")
    page = signed_in(officer).get("/findings/quotes/").content.decode()
    for words in ("Kata community.", "Kata client.", "Kata officer.", "Dari laporan tahunan."):
        assert words in page
    assert "Tanpa kutipan" not in page


def test_events_of_one_name_are_told_apart_by_day_and_village(officer: User) -> None:
    events = [OutreachEventFactory(held=True, office=officer.office, village=place) for place in villages(count=2)]
    for event in events:
        FindingFactory(event=event, created_by=officer)
    browser = signed_in(officer)
    for page in ("/findings/", "/findings/new/"):
        text = browser.get(page).text
        for event in events:
            assert f"{event.title} ({date_format(event.day)}, {event.village})</option>" in text

"""A dashboard saved as PDF: the figures of the page with their meaning, under the right letterhead, and in the log."""

from io import BytesIO

import pytest
from django.test import Client
from django.urls import reverse
from pypdf import PdfReader

from accounts.models import AccessEvent
from reports.dashboard.page import DashboardPage
from tests.factories.accounts import UserFactory, office
from tests.factories.clients import ClientFactory, SupervisionFactory, VisitFactory

pytestmark = pytest.mark.django_db
DASHBOARD = reverse("reports:dashboard")


def words_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())


def test_the_paper_says_what_the_page_says_and_names_nobody_but_who_saved_it(client: Client) -> None:
    palopo = office("bapas-palopo")
    person = ClientFactory(office=palopo, name="Xaverius Qomaruzzaman")
    case = SupervisionFactory(office=palopo, client=person)
    VisitFactory(supervision=case, held=True)
    places = (
        ({"head": True, "office": palopo}, "BALAI PEMASYARAKATAN KELAS II PALOPO", "bapas-kelas-ii-palopo"),
        (
            {"regional": True, "regional_office": palopo.regional_office},
            "KANTOR WILAYAH SULAWESI SELATAN",
            "kanwil-sulawesi-selatan",
        ),
        ({"national": True}, "DIREKTORAT JENDERAL PEMASYARAKATAN", "seluruh-indonesia"),
    )
    for who, letterhead, name in places:
        user = UserFactory(**who, name=f"Tuti {letterhead.title()}, M.H.")
        client.force_login(user)
        response = client.get(reverse("reports:dashboard_pdf"))
        assert response["Content-Type"] == "application/pdf"
        assert f'filename="dasbor-{name}-' in response["Content-Disposition"]
        assert "no-store" in response["Cache-Control"]
        assert b"pdfaid:part" in response.content
        words = words_of(response.content)
        assert letterhead in words
        for said in ("Klien dibimbing", "Orang dengan perkara", user.name, "Angka saja"):
            assert said in words, said
        assert "Xaverius" not in words
        assert "M.H.." not in words
        logged = AccessEvent.objects.get(actor_id=user.pk, action="export")
        assert logged.subject_label.startswith("Dasbor ")
        assert str(logged.subject_id)[:8].upper() in words
        assert logged.subject_office_code == (palopo.code if "head" in who else "")


def test_a_copy_keeps_the_place_and_the_choices_and_looking_leaves_no_copy(client: Client) -> None:
    palopo = office("bapas-palopo")
    client.force_login(UserFactory(national=True))
    query = {"kanwil": palopo.regional_office.code, "bapas": str(palopo.public_id), "period": "12", "compare": "none"}
    page: DashboardPage = client.get(DASHBOARD, query).context["page"]
    assert not AccessEvent.objects.filter(action="export").exists()
    for name, value in query.items():
        assert f"{name}={value}" in page.pdf_url
    response = client.get(page.pdf_url)
    words = words_of(response.content)
    assert "BALAI PEMASYARAKATAN KELAS II PALOPO" in words
    for section in page.sections:
        assert section.layout == "picture" or section.title in words, section.slug
    assert client.get(reverse("reports:dashboard_pdf"), {"kanwil": "tidak-ada"}).status_code == 404
    assert AccessEvent.objects.filter(action="export").count() == 1

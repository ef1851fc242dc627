"""What files lack: each number is its list, and the form that fills it leads back to the list."""

from datetime import timedelta
from typing import Any
from urllib.parse import quote

import pytest
from django.urls import reverse

from accounts.models import User
from clients.models import ClientPhone, Supervision
from clients.quality import gaps
from tests.factories.accounts import UserFactory
from tests.factories.clients import ClientFactory, SupervisionFactory, VisitFactory
from tests.factories.contact import GuarantorFactory
from tests.factories.sentences import PlacementFactory, SentenceFactory
from tests.factories.villages import villages

pytestmark = pytest.mark.django_db
QUALITY = reverse("clients:quality_list")


def numbers_of(browser: Any) -> dict[str, int]:
    """How many clients have each gap, as the overview says."""
    return {gap.name: figure.number for gap, figure in browser.get(QUALITY).context["gaps"]}


def lists_of(browser: Any) -> dict[str, Any]:
    """The clients in the list of each gap, after comparing their number with the one of the overview."""
    found = {}
    for gap, figure in browser.get(QUALITY).context["gaps"]:
        page = browser.get(figure.url).context["page_obj"]
        assert page.paginator.count == figure.number, gap.name
        found[gap.name] = {client.pk for client in page}
    return found


def test_each_gap_is_the_list_of_its_clients(browse: Any, office: Any, head: User, officer: User) -> None:
    today = office.today()
    former = villages(count=1)[0]
    former.valid_until = today
    former.save(update_fields=["valid_until"])
    village = villages(count=2)[1]
    whole = {"client__village": village, "client__phone": "+6281200000001", "client__nik": "1971011705900001"}
    complete = SupervisionFactory(office=office, officer=officer, basis_on=today, **whole)
    GuarantorFactory(client=complete.client, since=today)
    bare = SupervisionFactory(office=office, unassigned=True, client__village=former)
    ended = SupervisionFactory(office=office, officer=officer, client__village=village, basis_on=today)
    Supervision.objects.filter(pk=ended.pk).update(ends_on=today - timedelta(days=1))
    ended.client.is_foreigner = True
    ended.client.save(update_fields=["is_foreigner"])
    ClientPhone.objects.create(client=ended.client, number="+6281200000002", holder="Kakak", recorded_by=officer)
    GuarantorFactory(client=ended.client, since=today - timedelta(days=9), until=today - timedelta(days=1))
    sentence = SentenceFactory(supervision__office=office, supervision__client=complete.client, state="registered")
    SupervisionFactory(office=office, closed=True, client__village=former)
    ClientFactory(office=office, village=former)
    SupervisionFactory(unassigned=True, client__village=former)

    missing = bare.client_id
    expected = {
        "officer": {missing},
        "ending": {ended.client_id},
        "phone": {missing},
        "nik": {missing},
        "basis": {missing, complete.client_id},  # the case of the sentence has no date
        "guarantor": {missing, ended.client_id},
        "village": {missing},
        "place": {complete.client_id},
    }
    assert lists_of(browse(head)) == expected
    counted = {name: len(clients) for name, clients in expected.items()}
    assert numbers_of(browse(UserFactory(office=office, registrar=True))) == counted
    PlacementFactory(sentence=sentence)
    own = dict.fromkeys(counted, 0) | {"ending": 1, "guarantor": 1, "basis": 1}
    assert numbers_of(browse(officer)) == own


def test_each_gap_leads_to_the_form_that_fills_it(browse: Any, office: Any, head: User) -> None:
    """Whoever may fill it; a child stands there with initials alone."""
    child = ClientFactory(office=office, child=True, name="Kirana Rahasia")
    SupervisionFactory(office=office, client=child, unassigned=True, child=True, kind="child_community_service")
    browser = browse(head)
    for gap in gaps():
        if gap.name in {"ending", "village", "place"}:
            continue
        address = f"{reverse('clients:client_list')}?missing={gap.name}"
        page = browser.get(address)
        assert "Kirana" not in page.content.decode(), gap.name
        (client,) = page.context["page_obj"]
        assert f"?next={quote(address, safe='')}" in client.fix_url
        assert browser.get(client.fix_url).status_code == 200, gap.name
    registrar = browse(UserFactory(office=office, registrar=True))
    for name, may_fix in (("officer", False), ("basis", True)):
        (client,) = registrar.get(reverse("clients:client_list"), {"missing": name}).context["page_obj"]
        assert bool(client.fix_url) == may_fix


def test_the_basis_is_completed_and_the_list_is_next(browse: Any, office: Any, officer: User, colleague: User) -> None:
    case = SupervisionFactory(office=office, officer=officer)
    form = reverse("clients:supervision_basis", args=[case.public_id])
    back = f"{reverse('clients:client_list')}?missing=basis"
    values = {"legal_basis": "SK 7", "basis_on": office.today().isoformat(), "basis_authority": "Menteri"}
    tomorrow = {**values, "basis_on": (office.today() + timedelta(days=1)).isoformat()}
    browser = browse(officer)
    assert "masa depan" in browser.post(form, tomorrow).content.decode()
    assert browser.post(f"{form}?next={quote(back)}", values).url == back
    case.refresh_from_db()
    assert (case.legal_basis, case.basis_on, case.basis_authority) == ("SK 7", office.today(), "Menteri")
    assert browser.post(f"{form}?next=//example.org/", values).url.startswith("/clients/")
    Supervision.objects.filter(pk=case.pk).update(status="completed", closed_on=office.today())
    assert browser.post(form, values).status_code == 403
    other = SupervisionFactory(office=office, officer=colleague)
    assert browser.get(reverse("clients:supervision_basis", args=[other.public_id])).status_code == 302


def test_clients_met_in_a_period(browse: Any, office: Any, head: User, officer: User) -> None:
    """Only a visit that met the client counts; without days it is this month."""
    met, missed, never = (SupervisionFactory(office=office, officer=officer) for _ in range(3))
    held = VisitFactory(supervision=met, held=True)
    VisitFactory(supervision=missed, not_met=True, occurred_at=held.occurred_at)
    day = held.occurred_at.astimezone(office.zone).date()
    browser = browse(head)

    def shown(**query: str) -> set[int]:
        page = browser.get(reverse("clients:client_list"), {"officer": str(officer.public_id), **query})
        return {client.pk for client in page.context["page_obj"]}

    that_day = {"start": day.isoformat(), "end": day.isoformat()}
    before = (day - timedelta(days=1)).isoformat()
    assert shown(met="yes", **that_day) == {met.client_id}
    assert shown(met="no", **that_day) == {missed.client_id, never.client_id}
    assert shown(met="yes", start=before, end=before) == set()
    assert shown(met="no", start="kemarin") | shown(met="yes", start="kemarin") == {
        met.client_id, missed.client_id, never.client_id,
    }  # fmt: skip

"""Two people record or report a new lurah, or write a first profile, at the same moment: one stands in the end."""

import threading
import uuid

from django.db import connection

from bapas_portal.law import DomainError
from tests.databases import Database
from tests.factories.accounts import UserFactory, office
from tests.factories.villages import VillageOfficialFactory, village
from villages.actions import hand_over_village, report_succession, save_profile
from villages.models import VillageOfficial, VillageProfile, VillageSuccession


def test_two_hand_overs_leave_one_head(committed_db: Database) -> None:
    officers = [UserFactory(office=office()) for _ in range(2)]
    successors = [UserFactory(village_head=True) for _ in range(2)]
    before = VillageOfficialFactory(village=village())
    start = threading.Barrier(2, timeout=10)
    refused: list[DomainError] = []

    def record(number: int) -> None:
        by = officers[number]
        try:
            start.wait()
            hand_over_village(village=village(), user=successors[number], title="Lurah", since=by.today(), by=by)
        except DomainError as error:
            refused.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=record, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=20)
    before.refresh_from_db()
    today = officers[0].today()
    holders = VillageOfficial.objects.filter(village=village()).current(today)
    assert before.until == today
    assert holders.count() == 1
    assert holders.get().user in successors
    assert not refused


def test_two_first_profiles_at_once_keep_one_and_tell_the_other(committed_db: Database) -> None:
    officers = [UserFactory(office=office()) for _ in range(2)]
    start = threading.Barrier(2, timeout=10)
    refused: list[DomainError] = []

    def write(number: int) -> None:
        try:
            start.wait()
            save_profile(village=village(), facts={"potential": f"Potensi {number}"}, seen_at=None, by=officers[number])
        except DomainError as error:
            refused.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=write, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=20)
    assert VillageProfile.objects.count() == 1
    assert ["baru saja diubah" in error.message for error in refused] == [True]


def test_head_and_delegate_reporting_at_once_leave_one_report(committed_db: Database) -> None:
    people = [VillageOfficialFactory(village=village(), is_delegate=number == 1).user for number in range(2)]
    start = threading.Barrier(2, timeout=10)
    refused: list[DomainError] = []

    def report(number: int) -> None:
        by = people[number]
        facts = {"name": f"Calon {number}", "phone": "", "title": "Lurah", "since": by.today(), "remark": ""}
        try:
            start.wait()
            report_succession(village=village(), facts=facts, submission_key=uuid.uuid4(), by=by)
        except DomainError as error:
            refused.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=report, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=20)
    assert VillageSuccession.objects.count() == 1
    assert ["Sudah ada laporan" in error.message for error in refused] == [True]

"""Two officers record a new lurah at the same moment: one holds the post in the end."""

import threading

from django.db import connection

from bapas_portal.law import DomainError
from tests.databases import Database
from tests.factories.accounts import UserFactory, office
from tests.factories.villages import VillageOfficialFactory, village
from villages.actions import hand_over_village
from villages.models import VillageOfficial


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

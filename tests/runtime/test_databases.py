"""The test databases themselves: what other tests stand on."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, transaction

from accounts.models import Office, User
from villages.models import Village


@pytest.mark.django_db
def test_the_template_holds_the_real_regions_and_offices():
    assert Village.objects.count() == 83_762
    assert Office.objects.exists()


def test_committed_rows_are_seen_by_other_connections(committed_db):
    def add(number):
        try:
            with transaction.atomic():
                User.objects.create_user(username=f"racer-{number}", password=None, role="administrator")
            return connection.settings_dict["NAME"]
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(add, range(4))) == {committed_db.name}
    assert User.objects.filter(username__startswith="racer-").count() == 4


def test_each_committing_test_starts_afresh(committed_db):
    assert not User.objects.filter(username__startswith="racer-").exists()

"""Every named constraint of what villages tell refuses, in the form and in the database."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from tests.factories.community import CommunityGroupFactory, VillageProfileFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("readiness", [0, 6])
def test_profile_readiness_1_to_5(readiness: int) -> None:
    profile = VillageProfileFactory()
    profile.readiness = readiness
    with pytest.raises(ValidationError, match="Kesiapan 1 sampai 5"):
        profile.validate_constraints()
    with pytest.raises(IntegrityError, match="profile_readiness_1_to_5"), transaction.atomic():
        profile.save()


@pytest.mark.parametrize("readiness", [None, 1, 5])
def test_a_readiness_within_its_bounds_is_kept(readiness: int | None) -> None:
    profile = VillageProfileFactory(readiness=readiness)
    profile.refresh_from_db()
    assert profile.readiness == readiness


def test_group_name_once_per_village() -> None:
    first = CommunityGroupFactory()
    second = CommunityGroupFactory.build(village=first.village, name=first.name, created_by=first.created_by)
    with pytest.raises(ValidationError, match="sudah ada"):
        second.validate_constraints()
    with pytest.raises(IntegrityError, match="group_name_once_per_village"), transaction.atomic():
        second.save()


def test_group_runs_forward() -> None:
    group = CommunityGroupFactory(since=date(2024, 5, 2), until=date(2024, 5, 2))
    group.until = date(2024, 5, 1)
    with pytest.raises(ValidationError, match="sebelum berdiri"):
        group.validate_constraints()
    with pytest.raises(IntegrityError, match="group_runs_forward"), transaction.atomic():
        group.save()

"""Choosing a place in a filter: the districts and regencies a person works with."""

from typing import Any

import django_filters
from django.db.models import QuerySet
from django.http import HttpRequest

from accounts.models import Role, User
from accounts.roles import COUNT_ROLES, OFFICE_ROLES
from villages.models import District, Regency

CODE_LENGTH = 8  # "19.71.01"


def regencies_for(user: User) -> QuerySet[Regency]:
    """The regencies `user` works with: of the own Bapas, of the own Kanwil, or all."""
    rows = Regency.objects.order_by("code")
    if user.role in OFFICE_ROLES:
        return rows.filter(office=user.office_id)
    if user.role == Role.REGIONAL:
        return rows.filter(office__regional_office=user.regional_office_id)
    return rows


def districts_for(user: User) -> QuerySet[District]:
    """The districts `user` works with."""
    return District.objects.filter(regency__in=regencies_for(user)).select_related("regency").order_by("code")


def districts_to_choose(request: HttpRequest | None) -> QuerySet[District]:
    """Those of the own Bapas; Kanwil and Ditjenpas, who have hundreds, only the one a figure led them to."""
    if request is None:
        return District.objects.none()
    rows = districts_for(request.user)
    if request.user.role in COUNT_ROLES:
        return rows.filter(code=request.GET.get("district", "").replace("\0", "")[:CODE_LENGTH])
    return rows


class DistrictFilter(django_filters.ModelChoiceFilter):
    """A district of the person's place."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(queryset=districts_to_choose, label="Kecamatan", empty_label="Semua kecamatan", **kwargs)

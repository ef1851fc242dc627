"""Offices, people and the access log, and who may see them."""

import uuid
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Func, Q

from accounts.hiding import about_hidden, about_hidden_as_text
from accounts.roles import OFFICE_ROLES, Role, role_of

if TYPE_CHECKING:
    from accounts.models import AccessEvent, FormDraft, LegalSetting, Office, User  # noqa: F401

PUBLIC_ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
"""A public id somewhere in a draft's key: "visit-<client uuid>", "inquiry-<uuid>-<section>"."""


class PublicIdIn(Func):
    """The public id that a text holds, as text; empty when it holds none."""

    function = "SUBSTRING"
    output_field = models.TextField()
    template = f"COALESCE(%(function)s(%(expressions)s FROM '({PUBLIC_ID})'), '')"
    arity = 1


class OfficeQuerySet(models.QuerySet["Office"]):
    """Offices, and who may see their figures."""

    def active(self) -> Self:
        """Offices that exist; unconfirmed rows of the reference data are kept inactive."""
        return self.filter(is_active=True)

    def by_kanwil(self) -> Self:
        """Under their Kanwil, each by name."""
        return self.select_related("regional_office").order_by("regional_office__name", "name")

    def visible_to(self, user: "User") -> Self:
        """Offices whose counts `user` may see: the own office, those of the own Kanwil, or all for Ditjenpas."""
        role = role_of(user)
        if role in OFFICE_ROLES:
            return self.filter(pk=user.office_id)
        if role == Role.REGIONAL:
            return self.filter(regional_office_id=user.regional_office_id)
        if role in {Role.NATIONAL, Role.ADMINISTRATOR}:
            return self.all()
        return self.none()


class UserQuerySet(models.QuerySet["User"]):
    """People with accounts."""

    def visible_to(self, user: "User") -> Self:
        """An administrator sees everyone; a head sees the own office's staff; others see themselves."""
        role = role_of(user)
        if role == Role.ADMINISTRATOR:
            return self.all()
        if role == Role.HEAD:
            return self.filter(office_id=user.office_id)
        if role is not None:
            return self.filter(pk=user.pk)
        return self.none()

    def officers_of(self, office: "Office") -> Self:
        """Active probation officers (PK, APK) of an office: who may be given a case."""
        return self.filter(role=Role.OFFICER, office=office, is_active=True)


class AccessEventQuerySet(models.QuerySet["AccessEvent"]):
    """The access log, and the questions asked of it."""

    def visible_to(self, user: "User") -> Self:
        """The head reads what the own office's staff did and what anybody, a prosecutor too, did with its files.

        Nobody else reads the log in the portal. What was done with a file that is restricted for this head is left out.
        """
        if role_of(user) == Role.HEAD and user.office is not None:
            own = self.filter(Q(office_code=user.office.code) | Q(subject_office_code=user.office.code))
            return own.exclude(about_hidden(user, "subject_id"))
        return self.none()

    def about(self, subject_type: str, subject_id: uuid.UUID) -> Self:
        """Everything recorded about one subject."""
        return self.filter(subject_type=subject_type, subject_id=subject_id)

    def reason_given(self, user: "User", subject_type: str, subject_id: uuid.UUID, *, since: datetime) -> bool:
        """True when `user` stated a reason for this subject after `since`."""
        stated = self.about(subject_type, subject_id).filter(action__in=["reason", "emergency"])
        return stated.filter(actor_id=user.pk, at__gte=since).exists()


class FormDraftQuerySet(models.QuerySet["FormDraft"]):
    """Unsent forms."""

    def visible_to(self, user: "User") -> Self:
        """The own drafts, and nobody else's; one about a record that is restricted since is left out."""
        if not user.is_authenticated:
            return self.none()
        about = self.filter(user_id=user.pk).alias(subject_text=PublicIdIn("key"))
        return about.exclude(about_hidden_as_text(user, "subject_text"))

    def older_than(self, moment: datetime) -> Self:
        """Drafts that nobody touched since."""
        return self.filter(saved_at__lt=moment)


class LegalSettingQuerySet(models.QuerySet["LegalSetting"]):
    """Numbers with their basis: public reference data."""

    def value_of(self, key: str, on: date) -> Decimal:
        """The number in force on a day. Raises LegalSetting.DoesNotExist when none was set by then."""
        return self.filter(key=key, valid_from__lte=on).latest("valid_from").value

"""Recording who leads a village, ending a term, and helping an official who forgot the password."""

import uuid
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_POST
from django.views.generic import FormView

from accounts.access import record_access
from accounts.models import AccessAction, Role, User
from accounts.permissions import role_required
from accounts.roles import OFFICE_ROLES
from accounts.views.one_time_password import show_password
from bapas_portal.law import DomainError
from bapas_portal.submissions import create_once
from villages.actions import appoint_new_person, end_term, hand_over_village, renew_password
from villages.forms import OfficialForm
from villages.models import Village, VillageOfficial, VillageSuccession
from villages.permissions import can_record_official

TERM_READERS = OFFICE_ROLES | {Role.ADMINISTRATOR}
"""Who sees terms of others; `can_record_official` says who of them may change one."""


class OfficialCreateView(FormView):
    """Records who leads a village from now on; a new account's one-time password is shown on the answer, once."""

    form_class = OfficialForm
    template_name = "villages/official_create.html"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        villages = Village.objects.visible_to(request.user).current().with_path()
        self.village = get_object_or_404(villages, code=kwargs["code"])

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if isinstance(request.user, User):
            can_record_official(request.user, self.village).enforce()
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def succession(self) -> VillageSuccession | None:
        """The open report of the village that the address names, from which the form is filled in."""
        try:
            named = uuid.UUID(self.request.GET.get("succession", ""))
        except ValueError:
            return None
        rows = VillageSuccession.objects.visible_to(self.request.user).open()
        return rows.filter(village=self.village, public_id=named).first()

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {
            "user": self.request.user,
            "village": self.village,
            "succession": self.succession,
        }

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(village=self.village, succession=self.succession, **kwargs)

    @sensitive_variables("password")
    def form_valid(self, form: OfficialForm) -> HttpResponse:
        password = ""

        def record() -> VillageOfficial:
            nonlocal password
            term, password = self.record(form)
            return term

        try:
            term, is_new = create_once(self.village.officials.all(), form.cleaned_data["submission_key"], record)
        except DomainError as error:
            form.add_error(None, error.message)
            return self.form_invalid(form)
        if password:
            record_access(self.request, AccessAction.ACCOUNT, term.user, office=term.village.district.regency.office)
            return _show_password(self.request, term, password)
        if is_new:
            messages.success(self.request, f"{term.user.name} tercatat sebagai {term.title} {self.village.name}.")
        else:
            messages.info(self.request, "Pejabat ini sudah tercatat. Bila kata sandinya belum dicatat, buat yang baru.")
        return redirect("villages:village_detail", code=self.village.code)

    @sensitive_variables()
    def record(self, form: OfficialForm) -> tuple[VillageOfficial, str]:
        """The new term, and the one-time password of a new account or ""."""
        cleaned = form.cleaned_data
        by = self.request.user
        assert isinstance(by, User)  # noqa: S101  # for the type checker: the role was checked
        if cleaned["account"]:
            term = hand_over_village(
                village=self.village,
                user=cleaned["account"],
                title=cleaned["title"],
                since=cleaned["since"],
                is_delegate=form.is_delegate,
                submission_key=cleaned["submission_key"],
                by=by,
            )
            return term, ""
        return appoint_new_person(
            village=self.village,
            name=cleaned["name"],
            username=cleaned["username"],
            phone=cleaned["phone"],
            title=cleaned["title"],
            since=cleaned["since"],
            is_delegate=form.is_delegate,
            submission_key=cleaned["submission_key"],
            by=by,
        )


@require_POST
@role_required(*sorted(TERM_READERS))
def official_end(request: HttpRequest, public_id: str) -> HttpResponse:
    """Ends a term today."""
    term = _term(request, public_id)
    try:
        end_term(official=term, until=request.user.today(), by=request.user)
    except DomainError as error:
        messages.error(request, error.message)
    else:
        messages.success(request, f"Masa jabatan {term.user.name} berakhir hari ini.")
    return redirect("villages:village_detail", code=term.village_id)


@never_cache
@require_POST
@role_required(*sorted(TERM_READERS))
@sensitive_variables("password")
def official_password(request: HttpRequest, public_id: str) -> HttpResponse:
    """Replaces the forgotten password of a village official and shows the new one once."""
    term = _term(request, public_id)
    try:
        password = renew_password(official=term, by=request.user)
    except DomainError as error:
        messages.error(request, error.message)
        return redirect("villages:village_detail", code=term.village_id)
    record_access(request, AccessAction.ACCOUNT, term.user, office=term.village.district.regency.office)
    return _show_password(request, term, password)


@sensitive_variables("password")
def _show_password(request: HttpRequest, term: VillageOfficial, password: str) -> HttpResponse:
    back_url = reverse("villages:village_detail", args=[term.village_id])
    return show_password(request, person=term.user, password=password, back_url=back_url, back_label=str(term.village))


def _term(request: HttpRequest, public_id: str) -> VillageOfficial:
    """A term in the work area, of a village whose officials this person may record."""
    terms = VillageOfficial.objects.visible_to(request.user).select_related(
        "user", "village__district__regency__office", "village__district__regency__province"
    )
    term = get_object_or_404(terms, public_id=public_id)
    can_record_official(request.user, term.village).enforce()
    return term

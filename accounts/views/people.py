"""People and their accounts, for the administrator."""

from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_POST
from django.views.generic import CreateView, UpdateView

from accounts.access import record_access
from accounts.actions import (
    activate_user,
    change_user,
    create_with_one_time_password,
    deactivate_user,
    issue_one_time_password,
    reset_second_factor,
)
from accounts.filters import UserFilter
from accounts.forms import UserForm
from accounts.history import changes_of
from accounts.models import AccessAction, Role, User
from accounts.permissions import RoleRequiredMixin, role_required
from accounts.views.lists import FilterListView
from accounts.views.one_time_password import show_password
from bapas_portal.law import DomainError

ADMINISTRATORS = frozenset({Role.ADMINISTRATOR})


class ScopedPeopleMixin(RoleRequiredMixin):
    """People this person may see, for administrators only."""

    allowed_roles = ADMINISTRATORS
    request: HttpRequest

    def get_queryset(self) -> QuerySet[User]:
        return User.objects.visible_to(self.request.user)


class UserListView(ScopedPeopleMixin, FilterListView):
    """Everybody with an account."""

    filterset_class = UserFilter
    template_name = "accounts/user_list.html"
    fragment_name = "accounts/_people.html"


class UserCreateView(ScopedPeopleMixin, CreateView):
    """Makes an account; its one-time password is shown on the answer, once."""

    form_class = UserForm
    template_name = "accounts/user_form.html"

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"user": self.request.user}

    @sensitive_variables("password")
    def form_valid(self, form: "ModelForm[User]") -> HttpResponse:
        try:
            password = create_with_one_time_password(user=form.instance, by=self.request.user)
        except DomainError as error:
            form.add_error("username", error.message)
            return self.form_invalid(form)
        record_access(self.request, AccessAction.ACCOUNT, form.instance)
        return _show_password(self.request, form.instance, password)


class UserUpdateView(ScopedPeopleMixin, UpdateView):
    """One account: what it may do, and what was changed on it."""

    form_class = UserForm
    template_name = "accounts/user_form.html"
    slug_field = slug_url_kwarg = "public_id"
    context_object_name = "person"

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"user": self.request.user}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        is_self = self.object.pk == self.request.user.pk
        return super().get_context_data(changes=changes_of(self.object), is_self=is_self, **kwargs)

    def form_valid(self, form: "ModelForm[User]") -> HttpResponse:
        try:
            change_user(user=form.instance, fields=form.changed_data, by=self.request.user)
        except DomainError as error:
            form.add_error(None, error.message)
            return self.form_invalid(form)
        messages.success(self.request, f"Akun {self.object.name} disimpan.")
        return redirect("accounts:user_list")


@require_POST
@role_required(*ADMINISTRATORS)
def user_deactivate(request: HttpRequest, public_id: str) -> HttpResponse:
    """Ends a person's access and sessions."""
    person = _person(request, public_id)
    try:
        deactivate_user(user=person, by=request.user)
    except DomainError as error:
        messages.error(request, error.message)
    else:
        messages.success(request, f"Akun {person.name} dinonaktifkan dan semua perangkatnya dikeluarkan.")
    return redirect("accounts:user_update", public_id=person.public_id)


@require_POST
@role_required(*ADMINISTRATORS)
def user_activate(request: HttpRequest, public_id: str) -> HttpResponse:
    """Gives a person back the access."""
    person = activate_user(user=_person(request, public_id), by=request.user)
    messages.success(request, f"Akun {person.name} aktif lagi.")
    return redirect("accounts:user_update", public_id=person.public_id)


@require_POST
@role_required(*ADMINISTRATORS)
@sensitive_variables("password")
def user_password(request: HttpRequest, public_id: str) -> HttpResponse:
    """Replaces a forgotten password and shows the new one once."""
    person = _person(request, public_id)
    password = issue_one_time_password(user=person, by=request.user)
    record_access(request, AccessAction.ACCOUNT, person)
    return _show_password(request, person, password)


@require_POST
@role_required(*ADMINISTRATORS)
def user_second_factor(request: HttpRequest, public_id: str) -> HttpResponse:
    """Removes the second factors of a person who lost the telephone."""
    person = _person(request, public_id)
    reset_second_factor(user=person, by=request.user)
    messages.success(request, f"Verifikasi dua langkah {person.name} dihapus. Ia diminta memasangnya lagi.")
    return redirect("accounts:user_update", public_id=person.public_id)


@sensitive_variables("password")
def _show_password(request: HttpRequest, person: User, password: str) -> HttpResponse:
    back_url = reverse("accounts:user_update", args=[person.public_id])
    return show_password(request, person=person, password=password, back_url=back_url, back_label="akun ini")


def _person(request: HttpRequest, public_id: str) -> User:
    return get_object_or_404(User.objects.visible_to(request.user), public_id=public_id)

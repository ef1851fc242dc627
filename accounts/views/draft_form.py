"""Form pages whose typing may be kept and continued later. docs/INTERFACE.md shows one."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.datastructures import MultiValueDict
from django.utils.functional import cached_property

from accounts.drafts import Draft, discard_draft, draft_of, is_never_kept, save_draft
from bapas_portal.law import DomainError

SAVE_BUTTON = "save_draft"


def prefill(form: forms.BaseForm, values: Mapping[str, Sequence[str]]) -> None:
    """Shows a draft in an unbound form as it was typed, right or wrong, without an error message yet.

    A field whose widget is hidden, holds a file or is marked data-draft="never" keeps what the page served.
    """
    data: MultiValueDict = MultiValueDict({name: list(kept) for name, kept in values.items()})
    for name, field in form.fields.items():
        widget, key = field.widget, form.add_prefix(name)
        if widget.is_hidden or widget.needs_multipart_form or is_never_kept(key) or is_marked_never(field):
            continue
        form.initial[name] = widget.value_from_datadict(data, MultiValueDict(), key)


def is_marked_never(field: forms.Field) -> bool:
    """Whether a form says of its field that the typing must not be kept."""
    return field.widget.attrs.get("data-draft") == "never"


class DraftFormMixin:
    """Before a FormView: "Simpan konsep, lanjutkan nanti" keeps what was typed, a later GET shows it, sending
    forgets it.

    A subclass says `draft_key()` and `draft_label()`. Put it first among the bases; a view that shows several forms
    calls `prefill(*forms)` itself. The page includes components/draft_saved.html and passes `draft_key` to its form.
    """

    request: HttpRequest

    def draft_key(self) -> str:
        """The form and what it is about: "visit-<client uuid>"."""
        raise NotImplementedError

    def draft_label(self) -> str:
        """What the list of drafts calls it; never a child's name."""
        raise NotImplementedError

    @cached_property
    def draft(self) -> Draft | None:
        """What this person left here, if anything."""
        return draft_of(self.request.user, self.draft_key())

    @property
    def draft_saved_tag(self) -> str:
        """The extra tag of a message that makes the phone forget its own copy."""
        return f"draft-saved:{self.draft_key()}"

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if SAVE_BUTTON in request.POST:
            return self.keep_draft()
        response = super().post(request, *args, **kwargs)  # type: ignore[misc]
        if response.status_code == 302:  # done; a form that must be put right is a page
            discard_draft(request.user, self.draft_key())
        return response

    def store_draft(self) -> None:
        """Stores what was typed, unchecked. Raises DomainError where it cannot be kept."""
        never = [
            form.add_prefix(name)
            for form in self.draft_forms()
            for name, field in form.fields.items()
            if is_marked_never(field)
        ]
        data = dict(self.request.POST.lists())
        path = self.request.get_full_path()
        save_draft(self.request.user, self.draft_key(), self.draft_label(), path, data, never=never)

    def keep_draft(self) -> HttpResponse:
        """Stores what was typed and returns to the same page."""
        try:
            self.store_draft()
        except DomainError as error:
            messages.error(self.request, error.message)
            return self.draft_refused()
        messages.success(
            self.request,
            "Konsep disimpan. Anda dapat melanjutkannya nanti, juga dari perangkat lain.",
            extra_tags=self.draft_saved_tag,
        )
        return redirect(self.request.get_full_path())

    def draft_refused(self) -> HttpResponse:
        """The page with everything that was typed, because it could not be kept."""
        return self.form_invalid(self.get_form())  # type: ignore[attr-defined]

    def draft_forms(self) -> list[forms.BaseForm]:
        """The forms of the page, so that their fields marked data-draft="never" are left out."""
        return [super().get_form()]  # type: ignore[misc]

    def prefill(self, *shown: forms.BaseForm) -> None:
        """Puts the draft into forms that nobody sent yet."""
        if self.request.method in {"GET", "HEAD"} and self.draft:
            for form in shown:
                prefill(form, self.draft.values)

    def get_form(self, form_class: Any = None) -> forms.BaseForm:
        form = super().get_form(form_class)  # type: ignore[misc]
        self.prefill(form)
        return form

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """`draft_key`, `draft_label`, and `draft` when one was put back."""
        shown = self.draft if self.request.method in {"GET", "HEAD"} else None
        mine = {"draft": shown, "draft_key": self.draft_key(), "draft_label": self.draft_label()}
        return {**mine, **super().get_context_data(**kwargs)}  # type: ignore[misc]

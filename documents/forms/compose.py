"""What a person decides about a composed letter: to whom, how openly, a remark; the head also number and signatory."""

from typing import Any

from crispy_forms.layout import Layout
from django import forms

from accounts.models import Role, User
from bapas_portal.forms import TEXT_LIMIT, form_section
from documents.actions import Envelope
from documents.composing import Wording
from documents.forms.letter import LetterForm
from documents.models import Classification, LetterDraft
from documents.paper import Paper
from documents.registry import LetterKind

LINE_LIMIT = 1_000
NO_HEAD = "Kantor Anda belum punya akun kepala Bapas yang aktif. Minta administrator membuatnya."
NO_NUMBER_YET = "(diisi saat terbit)"


class ComposeForm(LetterForm):
    """The words an officer decides; number, date and signatory are left to the head."""

    addressee = forms.CharField(
        label="Kepada",
        required=False,
        max_length=LINE_LIMIT,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Satu baris per baris alamat. Kosongkan bila surat ini tidak ditujukan kepada seseorang.",
    )
    copies = forms.CharField(
        label="Tembusan",
        required=False,
        max_length=LINE_LIMIT,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Satu penerima per baris.",
    )
    classification = forms.ChoiceField(label="Sifat", choices=Classification.choices)
    extra = forms.CharField(
        label="Tambahan isi",
        required=False,
        max_length=TEXT_LIMIT,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="Ditulis di bawah isi surat. Isi pokoknya diambil dari berkas.",
    )

    def __init__(
        self, *args: Any, user: User, kind: LetterKind, paper: Paper, draft: LetterDraft | None = None, **kwargs: Any
    ) -> None:
        super().__init__(*args, user=user, kind=kind, **kwargs)
        initial = self.fields
        initial["addressee"].initial = draft.addressee if draft else "\n".join(paper.to)
        initial["copies"].initial = draft.copies if draft else "\n".join(paper.copies)
        initial["classification"].initial = draft.classification if draft else kind.classification
        initial["extra"].initial = draft.extra if draft else ""
        self.numbers_letter = user.role == Role.HEAD
        self.head = self.fields["signed_by"].initial
        words = form_section("Surat", "addressee", "copies", "classification", "extra")
        if self.numbers_letter:
            self.helper.layout = Layout(words, form_section("Penerbitan", *self.numbering_layout()))
        else:
            for name in ("number", "issued_on", "signed_by"):
                del self.fields[name]
            self.helper.layout = Layout(words)

    def clean(self) -> dict[str, Any]:
        """A concept is for a head who can sign it."""
        cleaned = super().clean() or self.cleaned_data
        if self.head is None:
            self.add_error(None, NO_HEAD)
        return cleaned

    @property
    def wording(self) -> Wording:
        """What was decided about the words."""
        values = self.cleaned_data
        envelope = Envelope(
            addressee=values["addressee"], copies=values["copies"], classification=values["classification"]
        )
        return Wording(envelope=envelope, extra=values["extra"])

    @property
    def numbering(self) -> dict[str, Any]:
        """Number, day and signatory; for an officer's concept what stands in their place."""
        if not self.numbers_letter:
            return {"number": NO_NUMBER_YET, "issued_on": self.office.today(), "signed_by": self.head}
        return {name: self.cleaned_data[name] for name in ("number", "issued_on", "signed_by")}


class IssueForm(ComposeForm):
    """What the head decides: the words, and number, day and signatory."""

"""Choosing photos and papers of an event, and reading for the library."""

from typing import Any

from crispy_forms.layout import Layout
from django import forms

from accounts.models import User
from bapas_portal.forms import PortalFormHelper, SubmissionKeyMixin
from clients.attachments import PreparedFile
from clients.forms.attachments import AttachmentsMixin
from programs.forms.event_verbs import EventVerbForm
from programs.models import EventFile

NO_FACE, CONSENTED, NO_CONSENT, CHILD = "none", "consented", "refused", "child"


def _chosen(files: list[PreparedFile]) -> list[PreparedFile]:
    """The files; none is a mistake."""
    if not files:
        raise forms.ValidationError("Pilih sedikitnya satu foto atau berkas.", code="required")
    return files


class EventFilesForm(SubmissionKeyMixin, AttachmentsMixin, EventVerbForm):
    """Up to five files of one kind. A client's face needs written consent; a child's is never kept here."""

    FACES = (
        (NO_FACE, "Tidak ada wajah klien"),
        (CONSENTED, "Ada, dan semuanya setuju tertulis"),
        (NO_CONSENT, "Ada yang belum setuju tertulis"),
        (CHILD, "Tampak Anak yang berhadapan dengan hukum"),
    )

    kind = forms.ChoiceField(label="Jenis", choices=EventFile.Kind.choices)
    caption = forms.CharField(
        label="Keterangan", max_length=200, required=False, help_text="Apa yang tampak. Jangan menulis nama klien."
    )
    faces = forms.ChoiceField(label="Wajah klien dalam foto", choices=FACES, widget=forms.RadioSelect)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper.layout = Layout("submission_key", "kind", "attached", "caption", "faces")

    def clean_attached(self) -> list[PreparedFile]:
        """There is something to keep."""
        return _chosen(self.cleaned_data["attached"])

    def clean_faces(self) -> str:
        """Refuses what may not be kept."""
        faces: str = self.cleaned_data["faces"]
        if faces == NO_CONSENT:
            raise forms.ValidationError(
                "Foto itu tidak dapat disimpan. Mintalah persetujuan tertulis, atau pilih foto tanpa wajah klien."
            )
        if faces == CHILD:
            raise forms.ValidationError(
                "Foto itu tidak boleh disimpan: identitas Anak wajib dirahasiakan (UU 11/2012 pasal 19)."
            )
        return faces

    def facts(self) -> dict[str, Any]:
        """The cleaned values, as `add_event_files` takes them."""
        cleaned = self.cleaned_data
        return {
            "kind": cleaned["kind"],
            "caption": cleaned["caption"],
            "faces_consented": True if cleaned["faces"] == CONSENTED else None,
            "files": self.attached_files,
            "submission_key": cleaned["submission_key"],
        }


class MaterialForm(SubmissionKeyMixin, AttachmentsMixin):
    """One piece of reading for the public: what it is called, what it says, and the file."""

    title = forms.CharField(label="Judul", max_length=150)
    summary = forms.CharField(
        label="Isi singkat",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Satu atau dua kalimat.",
    )
    is_shared = forms.BooleanField(label="Boleh dipakai kantor lain", required=False, initial=True)

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        attached = self.fields["attached"]
        attached.label = "Berkas"
        attached.help_text = "Satu PDF sampai 2 MB, atau satu gambar."
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False
        self.helper.layout = Layout("submission_key", "title", "summary", "attached", "is_shared")

    def clean_attached(self) -> list[PreparedFile]:
        """One file is one piece of reading."""
        files = _chosen(self.cleaned_data["attached"])
        if len(files) > 1:
            raise forms.ValidationError("Pilih satu berkas saja.")
        return files

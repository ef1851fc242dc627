"""Keeps robots out of a public form without a service of others and without a script.

Three small hurdles: a field that people do not see and robots fill in, a signed moment at which the page was served
(nobody writes an offer in three seconds, and a page kept for days was copied) that is good for the one submission of
that page, and the limit of `throttle`. A person
who stumbles over one reads what to do, and keeps everything typed.
"""

import uuid
from datetime import timedelta
from typing import Any

from django import forms
from django.core import signing

from bapas_portal.forms import SubmissionKeyMixin

SALT = "programs.robots"
FASTEST = timedelta(seconds=3)
LONGEST = timedelta(hours=12)


def stamp(submission_key: object) -> str:
    """The moment a page is served, signed together with the key of its one submission."""
    return signing.TimestampSigner(salt=SALT).sign(str(submission_key))


def has_age(value: str, submission_key: object) -> bool | None:
    """True for a page of the right age, False for one just served, None for one too old, another page's or not ours."""
    signer = signing.TimestampSigner(salt=SALT)
    try:
        if signer.unsign(value, max_age=LONGEST) != str(submission_key):
            return None
    except signing.BadSignature:
        return None
    try:
        signer.unsign(value, max_age=FASTEST)
    except signing.SignatureExpired:
        return True
    return False


class NoRobotsMixin(SubmissionKeyMixin):
    """Adds the hidden moment, and a field called like one that robots love, off the screen and out of the tab order."""

    served = forms.CharField(widget=forms.HiddenInput, required=False)
    website = forms.CharField(
        label="Biarkan kosong",
        required=False,
        widget=forms.TextInput(attrs={"tabindex": "-1", "autocomplete": "off"}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        key = uuid.uuid4()
        self.fields["submission_key"].initial = key
        self.fields["served"].initial = stamp(key)

    def clean(self) -> dict[str, Any]:
        """Refuses what a robot would send, with words for the person who was taken for one."""
        values: dict[str, Any] = super().clean() or self.cleaned_data
        key = values.get("submission_key", "")
        age = has_age(values.get("served", ""), key)
        if values.get("website"):
            self.add_error(None, "Kosongkan kolom “Biarkan kosong”, lalu kirim lagi.")
        elif age is None:
            self.data = self.data.copy()  # type: ignore[attr-defined]
            self.data["served"] = stamp(key)  # type: ignore[index]
            self.add_error(None, "Halaman ini terlalu lama terbuka. Isian Anda masih ada: periksa, lalu kirim lagi.")
        elif not age:
            self.add_error(None, "Kiriman ini sangat cepat. Tunggu beberapa detik, lalu kirim lagi.")
        return values

"""The field in which every form of the portal asks for a village."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import ProhibitNullCharactersValidator
from django.forms.utils import flatatt
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from accounts.models import Office
from villages.lookup import Answer, find_village, leading_code
from villages.models import Village

TEXT_LIMIT = 200  # characters; the longest label of a village has about 140


class VillagePicker(forms.Widget):
    """A text input with suggestions below it, and large radio buttons when what was typed means several villages."""

    template_name = "villages/_village_picker.html"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs)
        self.office: Office | None = None
        self.answer = Answer()

    def value_from_datadict(self, data: Mapping[str, Any], files: Mapping[str, Any], name: str) -> str:
        """The candidate that was picked, unless the text was changed after the candidates had been offered."""
        typed = data.get(name) or ""
        picked = data.get(f"{name}-choice") or ""
        return picked if picked and typed == data.get(f"{name}-asked") else typed

    def value_omitted_from_data(self, data: Mapping[str, Any], files: Mapping[str, Any], name: str) -> bool:
        return name not in data and f"{name}-choice" not in data

    def id_for_label(self, id_: str | None) -> str:
        return id_ or ""

    def render(self, name: str, value: Any, attrs: dict[str, Any] | None = None, renderer: Any = None) -> SafeString:
        """The input through the project's own template, whichever engine renders the form around it."""
        merged = self.build_attrs(self.attrs, attrs)
        merged.setdefault("id", f"id_{name}")
        context = {
            "name": name,
            "id": merged["id"],
            "value": value or "",
            "attributes": mark_safe(flatatt(merged)),
            "office": self.office,
            "answer": self.answer,
        }
        return mark_safe(render_to_string(self.template_name, context))


class VillageField(forms.Field):
    """A village by name, code or postal code; the cleaned value is a `Village`.

    `office` is the Bapas whose work area comes first: a name that is unique there is enough. A form that knows the
    office only in `__init__` sets `form.fields["village"].office`.
    """

    widget = VillagePicker
    default_error_messages = {
        "required": "Isi desa atau kelurahan.",
        "too_long": "Tulis nama desa saja, paling banyak %(limit)d huruf.",
        "unknown": "Tidak ada desa atau kelurahan “%(text)s”. Periksa ejaannya, atau cari dengan kode pos.",
        "ambiguous": "Ada %(total)d desa atau kelurahan yang cocok. Pilih satu di bawah, "
        "atau ketik juga kecamatannya, misalnya “%(text)s, %(district)s”.",
        "alike": "Tidak ada yang bernama persis “%(text)s”. Pilih yang dimaksud, atau perbaiki ejaannya.",
    }

    def __init__(self, *, office: Office | None = None, label: str = "Desa atau kelurahan", **kwargs: Any) -> None:
        kwargs.setdefault("help_text", "Ketik nama, kode, atau kode pos.")
        super().__init__(label=label, **kwargs)
        self.office = office

    @property
    def office(self) -> Office | None:
        """The Bapas whose work area comes first."""
        return self._office

    @office.setter
    def office(self, office: Office | None) -> None:
        self._office = self.widget.office = office

    def prepare_value(self, value: Any) -> str:
        """What the input shows: a village, or the code of one, is written out with its path."""
        if isinstance(value, Village):
            return value.label
        text = str(value or "")
        if text and text == leading_code(text):
            village = Village.objects.with_path().filter(code=text).first()
            return village.label if village else text
        return text

    def has_changed(self, initial: Any, data: Any) -> bool:
        before = initial.code if isinstance(initial, Village) else str(initial or "")
        return leading_code(before) != leading_code(str(data or "")) or (not before and bool(data))

    def clean(self, value: Any) -> Village | None:
        """The village that was meant. Raises ValidationError and offers the candidates when it is not certain."""
        text = str(value or "").strip()
        self.validate(text)
        if not text:
            return None
        if len(text) > TEXT_LIMIT:
            raise ValidationError(self.error_messages["too_long"], "too_long", {"limit": TEXT_LIMIT})
        ProhibitNullCharactersValidator()(text)
        answer = find_village(text, self.office)
        if answer.village:
            return answer.village
        self.widget.answer = answer
        raise self._not_certain(text, answer)

    def _not_certain(self, text: str, answer: Answer) -> ValidationError:
        if not answer.candidates:
            return ValidationError(self.error_messages["unknown"], "unknown", {"text": text})
        first = answer.candidates[0]
        code = "ambiguous" if first.name.casefold() in text.casefold() or text[0].isdigit() else "alike"
        params = {"text": first.name if code == "ambiguous" else text, "total": answer.total}
        return ValidationError(self.error_messages[code], code, {**params, "district": first.district.name})

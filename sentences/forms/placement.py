"""Placing a person at a host, and ending the placement."""

from datetime import date
from typing import Any

from django import forms

from accounts.models import User
from bapas_portal.forms import DateInput, PortalFormHelper
from sentences.matching import matching, sites_for
from sentences.models import HostSite, Placement, SocialWorkSentence


class PlacementForm(forms.ModelForm):
    """Where, what, from which day, and when rights and duties were explained, unless that is known.

    Offered are the hosts of the match page, the best first; of another active one that is sent the action says why not.
    """

    site = forms.ModelChoiceField(
        label="Tempat kerja sosial",
        queryset=HostSite.objects.none(),
        to_field_name="public_id",
        empty_label="Pilih tempat",
    )
    inducted_on = forms.DateField(
        label="Hak dan kewajiban dijelaskan pada",
        widget=DateInput(),
        help_text="Sebelum mulai bekerja: hak, kewajiban, jam kerja, dan akibat bila tidak dijalankan.",
    )

    class Meta:
        model = Placement
        fields = ["site", "task", "starts_on"]
        widgets = {"starts_on": DateInput()}

    def __init__(self, *args: Any, user: User, sentence: SocialWorkSentence, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.instance.sentence = sentence
        sites = HostSite.objects.visible_to(user).active().select_related("village")
        if sentence.supervision.client.is_child:
            sites = sites.filter(child_suitable=True)
        self.fields["site"].queryset = sites  # type: ignore[attr-defined]
        offered = matching(sentence, list(sites_for(user, sentence).select_related("village"))).chosen_from
        self.fields["site"].choices = [  # type: ignore[attr-defined]
            ("", "Pilih tempat"),
            *((str(row.site.public_id), f"{row.site.name}, {row.site.village}") for row in offered),
        ]
        self.fields["task"].help_text = "Dilihat kepala desa atau lurah; jangan menulis perkara orang ini."
        self.fields["starts_on"].initial = max(sentence.supervision.office.today(), sentence.starts_on)
        if sentence.inducted_on is not None:
            del self.fields["inducted_on"]
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False


class EndPlacementForm(forms.Form):
    """The last day of a placement."""

    ends_on = forms.DateField(label="Hari terakhir di tempat ini", widget=DateInput())

    def __init__(self, *args: Any, user: User, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["ends_on"].initial = today
        self.helper = PortalFormHelper(self)
        self.helper.form_tag = False

"""The page for everybody, and the measures of the programme for those who run it."""

from django import forms
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from accounts.models import Office
from accounts.permissions import role_required
from programs.forms.results import ResultsForm
from programs.permissions import READER_ROLES
from programs.publication import LEAST
from reports.outreach.measures import measures, year_of
from reports.outreach.public import public_page

YEARS_OFFERED = 3


class YearForm(forms.Form):
    """Which calendar year; what is missing or wrong falls back to this one."""

    year = forms.TypedChoiceField(label="Tahun", coerce=int, required=False)

    def __init__(self, data: object, *, this_year: int) -> None:
        super().__init__(data)  # type: ignore[arg-type]
        self.this_year = this_year
        years = range(this_year, this_year - YEARS_OFFERED, -1)
        self.fields["year"].choices = [(year, str(year)) for year in years]  # type: ignore[attr-defined]
        self.fields["year"].widget.attrs["class"] = "form-select"
        self.is_valid()

    @property
    def chosen(self) -> int:
        """The year of the page."""
        return int(self.cleaned_data.get("year") or self.this_year)


@require_safe
@login_not_required
def public_results(request: HttpRequest) -> HttpResponse:
    """What the programme did and changed; no person, and nothing that rests on fewer than ten."""
    return render(request, "reports/public_results.html", {"page": public_page(), "least": LEAST})


@require_safe
@role_required(*READER_ROLES)
def outreach_measures(request: HttpRequest) -> HttpResponse:
    """Awareness, stigma, synergy and reintegration in one year, each with its definition."""
    today = request.user.today()
    form = YearForm(request.GET, this_year=today.year)
    offices = list(Office.objects.visible_to(request.user).active())
    questionnaire = ResultsForm({}, user=request.user, today=today).chosen_questionnaire
    context = {
        "form": form,
        "year": form.chosen,
        "measures": measures(request.user, offices, year_of(form.chosen), questionnaire),
        "least": LEAST,
    }
    return render(request, "reports/outreach_measures.html", context)

"""Addresses of findings."""

from django.urls import URLPattern, path

from programs.views import findings

FINDING = "findings/<uuid:public_id>/"

urlpatterns: list[URLPattern] = [
    path("findings/", findings.FindingListView.as_view(), name="finding_list"),
    path("findings/new/", findings.FindingCreateView.as_view(), name="finding_create"),
    path("findings/sources/", findings.FindingSourcesView.as_view(), name="finding_sources"),
    path("findings/quotes/", findings.FindingQuotesView.as_view(), name="finding_quotes"),
    path(FINDING, findings.FindingDetailView.as_view(), name="finding_detail"),
    path(f"{FINDING}edit/", findings.FindingChangeView.as_view(), name="finding_change"),
    path(f"{FINDING}confirm/", findings.FindingConfirmView.as_view(), name="finding_confirm"),
    path(f"{FINDING}withdraw/", findings.finding_withdraw, name="finding_withdraw"),
]

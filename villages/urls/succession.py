"""Reports of villages that their head changes."""

from django.urls import URLPattern, path

from villages.views import succession

urlpatterns: list[URLPattern] = [
    path("villages/successions/", succession.SuccessionListView.as_view(), name="succession_list"),
    path(
        "villages/<village:code>/successions/new/", succession.SuccessionCreateView.as_view(), name="succession_create"
    ),
    path(
        "villages/successions/<uuid:public_id>/change/",
        succession.SuccessionUpdateView.as_view(),
        name="succession_update",
    ),
    path("villages/successions/<uuid:public_id>/withdraw/", succession.succession_withdraw, name="succession_withdraw"),
    path(
        "villages/successions/<uuid:public_id>/drop/", succession.SuccessionDropView.as_view(), name="succession_drop"
    ),
]

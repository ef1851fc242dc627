"""Addresses of concerns, for the office and for a village."""

from django.urls import URLPattern, path

from clients.views import concern, concern_list, concern_verbs, village_concern

urlpatterns: list[URLPattern] = [
    path("concerns/", concern_list.ConcernList.as_view(), name="concern_list"),
    path("concerns/new/", concern.ConcernCreate.as_view(), name="concern_create"),
    path("concerns/<uuid:public_id>/", concern.ConcernDetail.as_view(), name="concern_detail"),
    path("concerns/<uuid:public_id>/link/", concern_verbs.ConcernLink.as_view(), name="concern_link"),
    path("concerns/<uuid:public_id>/step/", concern_verbs.ConcernStepCreate.as_view(), name="concern_step"),
    path("concerns/<uuid:public_id>/answer/", concern_verbs.ConcernAnswer.as_view(), name="concern_answer"),
    path("concerns/<uuid:public_id>/propose/", concern_verbs.ConcernPropose.as_view(), name="concern_propose"),
    path("concerns/<uuid:public_id>/decide/", concern_verbs.ConcernDecide.as_view(), name="concern_decide"),
    path(
        "concern-steps/<uuid:public_id>/appearance/",
        concern_verbs.concern_step_appearance,
        name="concern_step_appearance",
    ),
    path("clients/<uuid:public_id>/concerns/", concern.ClientConcerns.as_view(), name="client_concerns"),
    path("clients/<uuid:public_id>/concerns/new/", concern.ClientConcernCreate.as_view(), name="client_concern_create"),
    path("village/concerns/", village_concern.VillageConcernList.as_view(), name="village_concern_list"),
    path("village/concerns/new/", village_concern.VillageConcernCreate.as_view(), name="village_concern_create"),
]

"""Addresses where a village or host confirms hours."""

from django.urls import URLPattern, path

from sentences.views import village

urlpatterns: list[URLPattern] = [
    path("village/sites/<uuid:public_id>/", village.site_day, name="site_day"),
    path("village/people/<uuid:public_id>/arrive/", village.village_arrive, name="village_arrive"),
    path("village/people/<uuid:public_id>/absent/", village.village_absent, name="village_absent"),
    path("village/days/<uuid:public_id>/leave/", village.village_leave, name="village_leave"),
    path("village/days/<uuid:public_id>/undo/", village.village_undo, name="village_undo"),
    path("village/sessions/<uuid:public_id>/confirm/", village.village_session_confirm, name="village_session_confirm"),
    path("village/sessions/<uuid:public_id>/reject/", village.village_session_reject, name="village_session_reject"),
    path("village/sessions/<uuid:public_id>/dispute/", village.village_session_dispute, name="village_session_dispute"),
]

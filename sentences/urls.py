"""Addresses of the sentences app."""

from django.urls import path

from sentences.views import letter, placement, sentence, session, site, village

app_name = "sentences"
urlpatterns = [
    path("sentences/", sentence.sentence_list, name="sentence_list"),
    path("sentences/new/", sentence.sentence_create, name="sentence_create"),
    path("sentences/verify/", session.session_queue, name="session_queue"),
    path("sentences/verify/selected/", session.session_verify_many, name="session_verify_many"),
    path("sentences/<uuid:public_id>/", sentence.sentence_detail, name="sentence_detail"),
    path("sentences/<uuid:public_id>/default/", sentence.sentence_default, name="sentence_default"),
    path("sentences/<uuid:public_id>/place/", placement.placement_create, name="placement_create"),
    path("sentences/<uuid:public_id>/sessions/new/", session.session_create, name="session_create"),
    path("sentences/<uuid:public_id>/letter/", letter.sentence_letter, name="sentence_letter"),
    path("sentences/<uuid:public_id>/letter/preview/", letter.sentence_letter_preview, name="sentence_letter_preview"),
    path("sentences/placements/<uuid:public_id>/end/", placement.placement_end, name="placement_end"),
    path("sentences/sessions/<uuid:public_id>/verify/", session.session_verify, name="session_verify"),
    path("sentences/sessions/<uuid:public_id>/reject/", session.session_reject, name="session_reject"),
    path("sentences/sessions/<uuid:public_id>/correct/", session.session_correct, name="session_correct"),
    path("sites/", site.site_list, name="site_list"),
    path("sites/new/", site.site_create, name="site_create"),
    path("sites/<uuid:public_id>/", site.site_detail, name="site_detail"),
    path("sites/<uuid:public_id>/edit/", site.site_update, name="site_update"),
    path("village/sites/<uuid:public_id>/", village.site_day, name="site_day"),
    path("village/sessions/<uuid:public_id>/confirm/", village.village_session_confirm, name="village_session_confirm"),
    path("village/sessions/<uuid:public_id>/reject/", village.village_session_reject, name="village_session_reject"),
]

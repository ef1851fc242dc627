"""Addresses of the accounts app; signing in and out is at /accounts/ (django-allauth)."""

from django.urls import URLPattern, path

from accounts.views import drafts, people
from accounts.views.access_log import AccessLogView
from accounts.views.legal_settings import LegalSettingAdd, LegalSettingList
from accounts.views.offices import OfficeListView, OfficeUpdateView
from accounts.views.profile import profile

app_name = "accounts"
urlpatterns: list[URLPattern] = [
    path("people/", people.UserListView.as_view(), name="user_list"),
    path("people/new/", people.UserCreateView.as_view(), name="user_create"),
    path("people/<uuid:public_id>/", people.UserUpdateView.as_view(), name="user_update"),
    path("people/<uuid:public_id>/deactivate/", people.user_deactivate, name="user_deactivate"),
    path("people/<uuid:public_id>/activate/", people.user_activate, name="user_activate"),
    path("people/<uuid:public_id>/password/", people.user_password, name="user_password"),
    path("people/<uuid:public_id>/second-factor/", people.user_second_factor, name="user_second_factor"),
    path("offices/", OfficeListView.as_view(), name="office_list"),
    path("offices/<uuid:public_id>/", OfficeUpdateView.as_view(), name="office_update"),
    path("access-log/", AccessLogView.as_view(), name="access_log"),
    path("drafts/", drafts.draft_list, name="draft_list"),
    path("drafts/<slug:key>/", drafts.draft_save, name="draft_save"),
    path("drafts/<slug:key>/discard/", drafts.draft_discard, name="draft_discard"),
    path("settings/law/", LegalSettingList.as_view(), name="legal_setting_list"),
    path("settings/law/<slug:key>/", LegalSettingAdd.as_view(), name="legal_setting_add"),
    path("profile/", profile, name="profile"),
]

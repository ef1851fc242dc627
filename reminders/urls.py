"""Addresses of the reminders app."""

from django.urls import URLPattern, path

from reminders import views

app_name = "reminders"
urlpatterns: list[URLPattern] = [
    path("reminders/", views.reminder_list, name="reminder_list"),
    path("reminders/read-all/", views.reminder_read_all, name="reminder_read_all"),
    path("reminders/status/", views.reminder_status, name="reminder_status"),
    path("reminders/<uuid:public_id>/open/", views.reminder_open, name="reminder_open"),
    path("reminders/<uuid:public_id>/read/", views.reminder_read, name="reminder_read"),
]

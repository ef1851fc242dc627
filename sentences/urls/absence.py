"""Addresses of missed days."""

from django.urls import URLPattern, path

from sentences.views import absence

urlpatterns: list[URLPattern] = [
    path("sentences/absences/", absence.AbsenceList.as_view(), name="absence_list"),
    path("sentences/absences/<uuid:public_id>/judge/", absence.absence_judge, name="absence_judge"),
    path("sentences/<uuid:public_id>/absences/new/", absence.absence_create, name="absence_create"),
]

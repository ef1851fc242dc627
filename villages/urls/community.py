"""Profiles of villages, their groups, and the problems they solved."""

from django.urls import URLPattern, path

from villages.views import group, problem, profile

urlpatterns: list[URLPattern] = [
    path("villages/<village:code>/profile/", profile.ProfileUpdateView.as_view(), name="profile_update"),
    path("villages/<village:code>/profile/history/", profile.ProfileHistoryView.as_view(), name="profile_history"),
    path("villages/<village:code>/groups/new/", group.GroupCreateView.as_view(), name="group_create"),
    path("groups/", group.GroupListView.as_view(), name="group_list"),
    path("groups/problems/", problem.ProblemListView.as_view(), name="problem_list"),
    path("groups/problems/<uuid:public_id>/change/", problem.ProblemUpdateView.as_view(), name="problem_update"),
    path("groups/<uuid:public_id>/", group.GroupDetailView.as_view(), name="group_detail"),
    path("groups/<uuid:public_id>/change/", group.GroupUpdateView.as_view(), name="group_update"),
    path("groups/<uuid:public_id>/problems/new/", problem.ProblemCreateView.as_view(), name="problem_create"),
]

"""Addresses of the plan of guidance and its stages."""

from django.urls import URLPattern, path

from clients.views import guidance, guidance_verbs, stage_list

urlpatterns: list[URLPattern] = [
    path("clients/<uuid:public_id>/guidance/", guidance.GuidanceDetail.as_view(), name="guidance_detail"),
    path("stages/", stage_list.StageList.as_view(), name="stage_list"),
    path(
        "supervisions/<uuid:public_id>/stage/propose/", guidance_verbs.StagePropose.as_view(), name="supervision_stage"
    ),
    path(
        "supervisions/<uuid:public_id>/conditions/new/",
        guidance_verbs.ConditionCreate.as_view(),
        name="supervision_condition",
    ),
    path(
        "supervisions/<uuid:public_id>/assessments/new/",
        guidance_verbs.AssessmentCreate.as_view(),
        name="supervision_assessment",
    ),
    path("supervisions/<uuid:public_id>/needs/new/", guidance_verbs.NeedCreate.as_view(), name="supervision_need"),
    path("supervisions/<uuid:public_id>/goals/new/", guidance_verbs.GoalCreate.as_view(), name="supervision_goal"),
    path("conditions/<uuid:public_id>/end/", guidance_verbs.ConditionEnd.as_view(), name="condition_end"),
    path("needs/<uuid:public_id>/meet/", guidance_verbs.need_meet, name="need_meet"),
    path("goals/<uuid:public_id>/close/", guidance_verbs.GoalClose.as_view(), name="goal_close"),
    path("goals/<uuid:public_id>/activities/new/", guidance_verbs.ActivityCreate.as_view(), name="goal_activity"),
    path("activities/<uuid:public_id>/", guidance_verbs.ActivityUpdate.as_view(), name="activity_update"),
    path("activities/<uuid:public_id>/progress/", guidance_verbs.activity_progress, name="activity_progress"),
]

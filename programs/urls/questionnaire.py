"""Addresses of questionnaires, of surveys at events, and of the sheets that anyone answers."""

from django.urls import URLPattern, path

from programs.views import answer_sheet, paper_sheet, questionnaire_draft, questionnaires, surveys

urlpatterns: list[URLPattern] = [
    path("questionnaires/", questionnaires.questionnaire_list, name="questionnaire_list"),
    path("questionnaires/<uuid:public_id>/", questionnaires.questionnaire_detail, name="questionnaire_detail"),
    path("questionnaires/<uuid:public_id>/edit/", questionnaire_draft.questionnaire_edit, name="questionnaire_edit"),
    path(
        "questionnaires/<uuid:public_id>/text/",
        questionnaire_draft.QuestionnaireText.as_view(),
        name="questionnaire_text",
    ),
    path(
        "questionnaires/<uuid:public_id>/statements/new/",
        questionnaire_draft.QuestionnaireStatementAdd.as_view(),
        name="questionnaire_statement_add",
    ),
    path(
        "questionnaires/<uuid:public_id>/statements/<int:position>/",
        questionnaire_draft.QuestionnaireStatement.as_view(),
        name="questionnaire_statement",
    ),
    path(
        "questionnaires/<uuid:public_id>/statements/<int:position>/remove/",
        questionnaire_draft.questionnaire_statement_remove,
        name="questionnaire_statement_remove",
    ),
    path(
        "questionnaires/<uuid:public_id>/validate/",
        questionnaires.QuestionnaireValidateView.as_view(),
        name="questionnaire_validate",
    ),
    path("questionnaires/<uuid:public_id>/copy/", questionnaires.questionnaire_copy, name="questionnaire_copy"),
    path("questionnaires/<uuid:public_id>/retire/", questionnaires.questionnaire_retire, name="questionnaire_retire"),
    path("outreach/<uuid:public_id>/surveys/add/", surveys.survey_add, name="event_survey_add"),
    path("outreach/surveys/<uuid:public_id>/", surveys.survey_detail, name="survey_detail"),
    path("outreach/surveys/<uuid:public_id>/wall/", surveys.survey_wall, name="survey_wall"),
    path("outreach/surveys/<uuid:public_id>/open/", surveys.survey_open, name="survey_open"),
    path("outreach/surveys/<uuid:public_id>/close/", surveys.survey_close, name="survey_close"),
    path("outreach/surveys/<uuid:public_id>/finish/", surveys.survey_finish, name="survey_finish"),
    path("outreach/surveys/<uuid:public_id>/paper/", paper_sheet.survey_paper, name="survey_paper"),
    path("outreach/surveys/<uuid:public_id>/type/", paper_sheet.survey_type, name="survey_type"),
    path("outreach/surveys/<uuid:public_id>/type/undo/", paper_sheet.survey_type_undo, name="survey_type_undo"),
    path("q/", answer_sheet.sheet_code, name="sheet_code"),
    path("q/<str:code>/", answer_sheet.sheet_answer, name="sheet_answer"),
]

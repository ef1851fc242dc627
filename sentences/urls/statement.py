"""The address of the statement of hours."""

from django.urls import URLPattern, path

from sentences.views import statement

urlpatterns: list[URLPattern] = [
    path("sentences/<uuid:public_id>/statement/", statement.sentence_statement, name="sentence_statement"),
]

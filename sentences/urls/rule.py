"""Address of the rules of unpaid work."""

from django.urls import URLPattern, path

from sentences.views import rule

urlpatterns: list[URLPattern] = [
    path("sentences/rules/", rule.RuleList.as_view(), name="rule_list"),
]

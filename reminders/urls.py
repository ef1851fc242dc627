"""Addresses of the reminders app."""

from django.urls import URLPattern, path

from reminders.views import by_hand, callback, not_sent, own, rule, stop

app_name = "reminders"
urlpatterns: list[URLPattern] = [
    path("reminders/", own.reminder_list, name="reminder_list"),
    path("reminders/read-all/", own.reminder_read_all, name="reminder_read_all"),
    path("reminders/status/", own.reminder_status, name="reminder_status"),
    path("reminders/<uuid:public_id>/open/", own.reminder_open, name="reminder_open"),
    path("reminders/<uuid:public_id>/read/", own.reminder_read, name="reminder_read"),
    path("reminders/by-hand/", by_hand.reminder_by_hand, name="reminder_by_hand"),
    path("reminders/by-hand/<uuid:public_id>/", by_hand.reminder_sent_by_hand, name="reminder_sent_by_hand"),
    path("reminders/by-hand/<uuid:public_id>/opt-out/", by_hand.reminder_opt_out, name="reminder_opt_out"),
    path("reminders/by-hand/<uuid:public_id>/opt-in/", by_hand.reminder_opt_in, name="reminder_opt_in"),
    path("reminders/not-sent/", not_sent.reminder_not_sent, name="reminder_not_sent"),
    path("stop/<str:token>/", stop.messages_stop, name="messages_stop"),
    path("reminders/callback/", callback.gateway_callback, name="gateway_callback"),
    path("reminders/rules/", rule.rule_list, name="rule_list"),
    path("reminders/rules/<slug:name>/", rule.rule_detail, name="rule_detail"),
    path("reminders/rules/<slug:name>/settings/", rule.rule_update, name="rule_update"),
    path("reminders/rules/<slug:name>/wording/", rule.rule_wording, name="rule_wording"),
    path("reminders/rules/<slug:name>/own-words/", rule.rule_own_words, name="rule_own_words"),
    path("reminders/wordings/<uuid:public_id>/", rule.wording_detail, name="wording_detail"),
    path("reminders/wordings/<uuid:public_id>/activate/", rule.wording_activate, name="wording_activate"),
    path("reminders/storms/<uuid:public_id>/", rule.storm_decide, name="storm_decide"),
]

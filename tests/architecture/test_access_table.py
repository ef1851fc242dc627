"""Who gets what at each address: role by role, for a row of the own office, and 404 for the same row of another.

A code under a role is what a person of the own office gets; a POST is empty, so 200 or 422 is a form that says what is
missing, and 302 an action done. Whoever gets an answer at home gets 404 elsewhere, but for roles that see every office.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse
from pytest_django.plugin import DjangoDbBlocker

from accounts.models import Role
from tests.architecture.test_sign_in import PUBLIC
from tests.architecture.walk import our_patterns
from tests.architecture.world import ELSEWHERE, HERE, World, build_world, row_for

ROLES = list(Role)
# fmt: off
#   address                        officer registrar head regional national village_head prosecutor administrator
TABLE = {
    "home": ("200 200 200 302 302 302 302 302", "405 405 405 405 405 405 405 405"),
    "village_home": ("403 403 403 403 403 200 403 403", "405 405 405 405 405 405 405 405"),
    "accounts:user_list": ("403 403 403 403 403 403 403 200", "403 403 403 403 403 403 403 405"),
    "accounts:user_create": ("403 403 403 403 403 403 403 200", "403 403 403 403 403 403 403 200"),
    "accounts:user_update": ("403 403 403 403 403 403 403 200", "403 403 403 403 403 403 403 200"),
    "accounts:user_deactivate": ("405 405 405 405 405 405 405 405", "403 403 403 403 403 403 403 302"),
    "accounts:user_activate": ("405 405 405 405 405 405 405 405", "403 403 403 403 403 403 403 302"),
    "accounts:user_password": ("405 405 405 405 405 405 405 405", "403 403 403 403 403 403 403 200"),
    "accounts:user_second_factor": ("405 405 405 405 405 405 405 405", "403 403 403 403 403 403 403 302"),
    "accounts:office_list": ("403 403 403 403 403 403 403 200", "403 403 403 403 403 403 403 405"),
    "accounts:office_update": ("403 403 403 403 403 403 403 200", "403 403 403 403 403 403 403 200"),
    "accounts:access_log": ("403 403 200 403 403 403 403 403", "403 403 405 403 403 403 403 403"),
    "email_closed": ("302 302 302 302 302 302 302 302", "302 302 302 302 302 302 302 302"),
    "accounts:profile": ("200 200 200 200 200 200 200 200", "200 200 200 200 200 200 200 200"),
    "accounts:draft_list": ("200 200 200 200 200 200 200 200", "405 405 405 405 405 405 405 405"),
    "accounts:draft_save": ("405 405 405 405 405 405 405 405", "422 422 422 422 422 422 422 422"),
    "accounts:draft_discard": ("405 405 405 405 405 405 405 405", "302 302 302 302 302 302 302 302"),
    "accounts:legal_setting_list": ("200 200 200 200 200 403 403 200", "405 405 405 405 405 403 403 405"),
    "accounts:legal_setting_add": ("403 403 403 403 403 403 403 200", "403 403 403 403 403 403 403 200"),
    "villages:village_list": ("200 200 200 200 200 200 200 200", "405 405 405 405 405 405 405 405"),
    "villages:village_suggest": ("200 200 200 200 200 200 200 200", "405 405 405 405 405 405 405 405"),
    "villages:regency_update": ("403 403 403 403 403 403 403 200", "403 403 403 403 403 403 403 200"),
    "villages:village_detail": ("200 200 200 200 200 200 200 200", "405 405 405 405 405 405 405 405"),
    "villages:official_create": ("403 403 200 403 403 403 403 200", "403 403 200 403 403 403 403 200"),
    "villages:official_end": ("405 405 405 405 405 405 405 405", "403 403 302 403 403 403 403 302"),
    "villages:official_password": ("405 405 405 405 405 405 405 405", "403 403 200 403 403 403 403 200"),
    "documents:letter_list": ("200 403 200 403 403 403 403 403", "405 405 405 405 405 405 405 405"),
    "documents:draft_list": ("200 403 200 403 403 403 403 403", "405 405 405 405 405 405 405 405"),
    "documents:draft_return": ("403 403 200 403 403 403 403 403", "403 403 200 403 403 403 403 403"),
    "documents:letter_compose": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "documents:letter_preview": ("405 405 405 405 405 405 405 405", "200 403 200 403 403 403 403 403"),
    "clients:client_letters": ("200 403 200 403 403 403 403 403", "405 403 405 403 403 403 403 403"),
    "documents:letter_download": ("200 403 200 403 403 403 403 403", "405 405 405 405 405 405 405 405"),
    "documents:letter_withdraw": ("403 403 200 403 403 403 403 403", "403 403 200 403 403 403 403 403"),
    "documents:letter_check": ("200 200 200 200 200 200 200 200", "405 405 405 405 405 405 405 405"),
    "documents:letter_verify": ("200 200 200 200 200 200 200 200", "405 405 405 405 405 405 405 405"),
    "reminders:reminder_list": ("200 200 200 200 200 200 200 200", "405 405 405 405 405 405 405 405"),
    "reminders:reminder_read_all": ("405 405 405 405 405 405 405 405", "302 302 302 302 302 302 302 302"),
    "reminders:reminder_status": ("403 403 200 403 403 403 403 200", "405 405 405 405 405 405 405 405"),
    "reminders:reminder_open": ("405 405 405 405 405 405 405 405", "302 404 404 404 404 404 404 404"),
    "reminders:reminder_read": ("405 405 405 405 405 405 405 405", "302 404 404 404 404 404 404 404"),
    "clients:import_list": ("403 200 200 403 403 403 403 403", "405 405 405 405 405 405 405 405"),
    "clients:import_create": ("403 302 302 403 403 403 403 403", "403 422 422 403 403 403 403 403"),
    "clients:import_detail": ("403 200 200 403 403 403 403 403", "405 405 405 405 405 405 405 405"),
    "clients:import_columns": ("405 405 405 405 405 405 405 405", "403 422 422 403 403 403 403 403"),
    "clients:import_start": ("405 405 405 405 405 405 405 405", "403 302 302 403 403 403 403 403"),
    "clients:import_undo": ("405 405 405 405 405 405 405 405", "403 302 302 403 403 403 403 403"),
    "clients:import_refused": ("403 200 200 403 403 403 403 403", "405 405 405 405 405 405 405 405"),
    "clients:import_row_edit": ("403 200 200 403 403 403 403 403", "403 422 422 403 403 403 403 403"),
    "clients:import_row_choose": ("405 405 405 405 405 405 405 405", "403 302 302 403 403 403 403 403"),
    "clients:client_list": ("200 200 200 403 403 403 403 403", "405 405 405 403 403 403 403 403"),
    "clients:client_create": ("200 200 200 403 403 403 403 403", "200 200 200 403 403 403 403 403"),
    "clients:client_duplicates": ("405 405 405 403 403 403 403 403", "200 200 200 403 403 403 403 403"),
    "clients:supervision_hint": ("200 200 200 403 403 403 403 403", "405 405 405 403 403 403 403 403"),
    "clients:client_detail": ("200 200 200 403 403 403 403 403", "405 405 405 403 403 403 403 403"),
    "clients:client_reason": ("302 302 302 403 403 403 403 403", "302 302 302 403 403 403 403 403"),
    "clients:client_edit": ("200 200 200 403 403 403 403 403", "200 200 200 403 403 403 403 403"),
    "clients:client_phones": ("200 200 200 403 403 403 403 403", "200 200 200 403 403 403 403 403"),
    "clients:guarantor_create": ("200 200 200 403 403 403 403 403", "200 200 200 403 403 403 403 403"),
    "clients:guarantor_edit": ("200 200 200 403 403 403 403 403", "200 200 200 403 403 403 403 403"),
    "clients:client_history": ("200 200 200 403 403 403 403 403", "405 405 405 403 403 403 403 403"),
    "clients:supervision_create": ("200 200 200 403 403 403 403 403", "200 200 200 403 403 403 403 403"),
    "clients:client_merge": ("403 200 200 403 403 403 403 403", "403 200 200 403 403 403 403 403"),
    "clients:merge_undo": ("405 405 405 405 405 405 405 405", "403 302 302 403 403 403 403 403"),
    "clients:client_emergency": ("200 200 200 403 403 403 403 403", "200 200 200 403 403 403 403 403"),
    "clients:client_restrictions": ("403 403 200 403 403 403 403 403", "403 403 200 403 403 403 403 403"),
    "clients:restriction_list": ("403 403 200 403 403 403 403 403", "403 403 405 403 403 403 403 403"),
    "clients:restriction_detail": ("403 403 200 403 403 403 403 403", "403 403 405 403 403 403 403 403"),
    "clients:restriction_lift": ("405 405 405 405 405 405 405 405", "403 403 302 403 403 403 403 403"),
    "clients:admission_create": ("403 403 200 403 403 403 403 403", "403 403 200 403 403 403 403 403"),
    "clients:visit_create": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:supervision_assign": ("403 403 200 403 403 403 403 403", "403 403 200 403 403 403 403 403"),
    "clients:supervision_close": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:visit_plan": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:visit_series": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:visit_series_cancel": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:visit_trip": ("200 403 200 403 403 403 403 403", "302 403 302 403 403 403 403 403"),
    "clients:outcome_kind_list": ("403 403 403 403 403 403 403 200", "403 403 403 403 403 403 403 405"),
    "clients:outcome_kind_create": ("403 403 403 403 403 403 403 200", "403 403 403 403 403 403 403 200"),
    "clients:outcome_kind_update": ("403 403 403 403 403 403 403 200", "403 403 403 403 403 403 403 200"),
    "clients:attachment_open": ("200 403 200 403 403 403 403 403", "405 405 405 405 405 405 405 405"),
    "clients:attachment_remove": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:visit_list": ("200 403 200 403 403 403 403 403", "405 403 405 403 403 403 403 403"),
    "clients:visit_detail": ("200 403 200 403 403 403 403 403", "405 403 405 403 403 403 403 403"),
    "clients:visit_correct": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:visit_reschedule": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:visit_cancel": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:report_in_list": ("200 200 200 403 403 403 403 403", "405 405 405 403 403 403 403 403"),
    "clients:report_in_record": ("405 405 405 403 403 403 403 403", "302 302 302 403 403 403 403 403"),
    "clients:report_in_excuse": ("200 200 200 403 403 403 403 403", "200 200 200 403 403 403 403 403"),
    "clients:report_in_counter": ("200 200 200 403 403 403 403 403", "405 405 405 403 403 403 403 403"),
    "clients:report_in_policy": ("403 403 200 403 403 403 403 403", "403 403 200 403 403 403 403 403"),
    "clients:report_in_scan": ("302 302 302 403 403 403 403 403", "405 405 405 403 403 403 403 403"),
    "clients:report_in_tell": ("200 200 200 403 403 403 403 403", "200 200 200 403 403 403 403 403"),
    "clients:report_in_take_back": ("405 405 405 403 403 403 403 403", "302 302 302 403 403 403 403 403"),
    "clients:report_in_undo": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:report_in_verify": ("405 403 405 403 403 403 403 403", "302 403 302 403 403 403 403 403"),
    "clients:report_in_send_back": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:report_in_file": ("200 200 200 403 403 403 403 403", "405 405 405 403 403 403 403 403"),
    "clients:report_in_card": ("200 200 200 403 403 403 403 403", "405 405 405 403 403 403 403 403"),
    "clients:report_in_arrive": ("405 405 405 403 403 403 403 403", "302 302 302 403 403 403 403 403"),
    "clients:report_in_rhythm": ("200 403 200 403 403 403 403 403", "302 403 302 403 403 403 403 403"),
    "clients:report_in_concern": ("405 403 405 403 403 403 403 403", "302 403 302 403 403 403 403 403"),
    "clients:travel_permit_list": ("200 200 200 403 403 403 403 403", "405 405 405 403 403 403 403 403"),
    "clients:travel_permit_create": ("200 200 200 403 403 403 403 403", "200 200 200 403 403 403 403 403"),
    "clients:travel_permit_decide": ("403 403 200 403 403 403 403 403", "403 403 200 403 403 403 403 403"),
    "clients:travel_permit_return": ("200 200 200 403 403 403 403 403", "200 200 200 403 403 403 403 403"),
    "clients:ending_list": ("200 403 200 403 403 403 403 403", "405 403 405 403 403 403 403 403"),
    "clients:ending_assess": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:ending_propose": ("405 403 405 403 403 403 403 403", "302 403 302 403 403 403 403 403"),
    "clients:ending_waive": ("403 403 200 403 403 403 403 403", "403 403 200 403 403 403 403 403"),
    "clients:aftercare_create": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:transfer_list": ("200 200 200 403 403 403 403 403", "405 405 405 403 403 403 403 403"),
    "clients:transfer_create": ("200 200 200 403 403 403 403 403", "200 200 200 403 403 403 403 403"),
    "clients:transfer_detail": ("200 200 200 403 403 403 403 403", "405 405 405 403 403 403 403 403"),
    "clients:transfer_accept": ("403 200 200 403 403 403 403 403", "403 200 200 403 403 403 403 403"),
    "clients:transfer_refuse": ("403 200 200 403 403 403 403 403", "403 200 200 403 403 403 403 403"),
    "clients:transfer_withdraw": ("405 405 405 403 403 403 403 403", "302 403 302 403 403 403 403 403"),
    "clients:caseload_overview": ("403 403 200 403 403 403 403 403", "403 403 405 403 403 403 403 403"),
    "clients:supervision_assign_many": ("403 403 200 403 403 403 403 403", "403 403 200 403 403 403 403 403"),
    "clients:substitution_create": ("403 403 200 403 403 403 403 403", "403 403 200 403 403 403 403 403"),
    "clients:substitution_end": ("403 403 405 403 403 403 403 403", "403 403 302 403 403 403 403 403"),
    "clients:guidance_detail": ("200 403 200 403 403 403 403 403", "405 403 405 403 403 403 403 403"),
    "clients:stage_list": ("200 403 200 403 403 403 403 403", "405 403 405 403 403 403 403 403"),
    "clients:concern_list": ("200 403 200 403 403 403 403 403", "405 403 405 403 403 403 403 403"),
    "clients:concern_detail": ("200 403 200 403 403 403 403 403", "405 403 405 403 403 403 403 403"),
    "clients:client_concerns": ("200 403 200 403 403 403 403 403", "405 403 405 403 403 403 403 403"),
    "clients:supervision_stage": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:supervision_condition": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:supervision_assessment": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:supervision_need": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:supervision_goal": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:condition_end": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:goal_close": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:goal_activity": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:activity_update": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:concern_create": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:concern_link": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:concern_step": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:concern_answer": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:concern_propose": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:client_concern_create": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:need_meet": ("405 405 405 405 405 405 405 405", "302 403 302 403 403 403 403 403"),
    "clients:activity_progress": ("405 405 405 405 405 405 405 405", "302 403 302 403 403 403 403 403"),
    "clients:concern_step_appearance": ("405 405 405 405 405 405 405 405", "302 403 302 403 403 403 403 403"),
    "clients:concern_decide": ("403 403 200 403 403 403 403 403", "403 403 200 403 403 403 403 403"),
    "clients:village_concern_list": ("403 403 403 403 403 200 403 403", "403 403 403 403 403 405 403 403"),
    "clients:village_concern_create": ("403 403 403 403 403 200 403 403", "403 403 403 403 403 200 403 403"),
    "clients:inquiry_list": ("200 200 200 403 403 403 403 403", "405 405 405 403 403 403 403 403"),
    "clients:inquiry_create": ("200 200 200 403 403 403 403 403", "200 200 200 403 403 403 403 403"),
    "clients:inquiry_kind_list": ("200 200 200 403 403 403 403 200", "405 405 405 403 403 403 403 405"),
    "clients:inquiry_kind_create": ("403 403 403 403 403 403 403 200", "403 403 403 403 403 403 403 200"),
    "clients:inquiry_kind_update": ("403 403 403 403 403 403 403 200", "403 403 403 403 403 403 403 200"),
    "clients:inquiry_detail": ("200 200 200 403 403 403 403 403", "405 405 405 403 403 403 403 403"),
    "clients:inquiry_assign": ("403 403 200 403 403 403 403 403", "403 403 200 403 403 403 403 403"),
    "clients:inquiry_advance": ("405 405 405 405 405 405 405 405", "302 403 302 403 403 403 403 403"),
    "clients:inquiry_report": ("200 403 200 403 403 403 403 403", "405 403 405 403 403 403 403 403"),
    "clients:inquiry_section": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:inquiry_submit": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:inquiry_sign": ("405 405 405 405 405 405 405 405", "302 403 403 403 403 403 403 403"),
    "clients:inquiry_send": ("405 405 405 405 405 405 405 405", "302 302 302 403 403 403 403 403"),
    "clients:inquiry_close": ("405 405 405 405 405 405 405 405", "302 302 302 403 403 403 403 403"),
    "clients:inquiry_return": ("403 200 200 403 403 403 403 403", "403 200 200 403 403 403 403 403"),
    "clients:inquiry_cancel": ("403 200 200 403 403 403 403 403", "403 200 200 403 403 403 403 403"),
    "clients:panelsession_list": ("200 403 200 403 403 403 403 403", "405 403 405 403 403 403 403 403"),
    "clients:panelsession_create": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:panelsession_detail": ("200 403 200 403 403 403 403 403", "405 403 405 403 403 403 403 403"),
    "clients:panelsession_update": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "clients:panelsession_hold": ("403 403 200 403 403 403 403 403", "403 403 200 403 403 403 403 403"),
    "clients:panelsession_cancel": ("405 405 405 405 405 405 405 405", "302 403 302 403 403 403 403 403"),
    "programs:event_list": ("200 200 200 200 200 403 403 403", "405 405 405 405 405 403 403 403"),
    "programs:event_create": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:event_detail": ("200 200 200 200 200 403 403 403", "405 405 405 405 405 403 403 403"),
    "programs:event_change": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:event_invite": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:event_cancel": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:event_hold": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:questionnaire_list": ("200 200 200 200 200 403 403 403", "405 405 405 405 405 405 405 405"),
    "programs:questionnaire_detail": ("200 200 200 200 200 403 403 403", "405 405 405 405 405 405 405 405"),
    "programs:questionnaire_edit": ("403 403 200 403 200 403 403 403", "403 403 422 403 422 403 403 403"),
    "programs:questionnaire_validate": ("403 403 403 403 200 403 403 403", "403 403 403 403 200 403 403 403"),
    "programs:questionnaire_copy": ("405 405 405 405 405 405 405 405", "403 403 302 403 302 403 403 403"),
    "programs:questionnaire_retire": ("405 405 405 405 405 405 405 405", "403 403 403 403 302 403 403 403"),
    "programs:event_survey_add": ("405 405 405 405 405 405 405 405", "302 403 302 403 403 403 403 403"),
    "programs:survey_detail": ("200 200 200 200 200 403 403 403", "405 405 405 405 405 405 405 405"),
    "programs:survey_wall": ("200 200 200 200 200 403 403 403", "405 405 405 405 405 405 405 405"),
    "programs:survey_paper": ("200 200 200 200 200 403 403 403", "405 405 405 405 405 405 405 405"),
    "programs:survey_open": ("405 405 405 405 405 405 405 405", "302 403 302 403 403 403 403 403"),
    "programs:survey_close": ("405 405 405 405 405 405 405 405", "302 403 302 403 403 403 403 403"),
    "programs:survey_finish": ("405 405 405 405 405 405 405 405", "302 403 302 403 403 403 403 403"),
    "programs:survey_type": ("200 403 200 403 403 403 403 403", "422 403 422 403 403 403 403 403"),
    "programs:survey_type_undo": ("405 405 405 405 405 405 405 405", "302 403 302 403 403 403 403 403"),
    "programs:results_overview": ("200 200 200 200 200 403 403 403", "405 405 405 405 405 405 405 405"),
    "programs:event_results": ("200 200 200 200 200 403 403 403", "405 405 405 405 405 405 405 405"),
    "programs:results_chart": ("404 404 404 404 404 404 404 404", "405 405 405 405 405 405 405 405"),
    "programs:sheet_code": ("200 200 200 200 200 200 200 200", "405 405 405 405 405 405 405 405"),
    "programs:sheet_answer": ("200 200 200 200 200 200 200 200", "422 422 422 422 422 422 422 422"),
    "programs:where_next": ("200 403 200 403 403 403 403 403", "405 403 405 403 403 403 403 403"),
    "programs:weights_change": ("403 403 200 403 403 403 403 403", "403 403 200 403 403 403 403 403"),
    "programs:material_list": ("200 200 200 200 200 403 403 403", "405 405 405 405 405 403 403 403"),
    "programs:material_create": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:material_open": ("200 200 200 200 200 200 403 403", "405 405 405 405 405 405 405 405"),
    "programs:eventfile_open": ("200 200 200 403 403 403 403 403", "405 405 405 405 405 405 405 405"),
    "programs:eventfile_remove": ("405 405 405 405 405 405 405 405", "302 403 302 403 403 403 403 403"),
    "programs:eventsession_remove": ("405 405 405 405 405 405 405 405", "302 403 302 403 403 403 403 403"),
    "programs:eventparty_remove": ("405 405 405 405 405 405 405 405", "302 403 302 403 403 403 403 403"),
    "programs:event_agenda": ("200 200 200 200 200 403 403 403", "405 405 405 405 405 403 403 403"),
    "programs:event_outcome": ("200 200 200 200 200 403 403 403", "405 405 405 405 405 403 403 403"),
    "programs:event_approve": ("405 405 405 405 405 405 405 405", "403 403 302 403 403 403 403 403"),
    "programs:event_return": ("403 403 200 403 403 403 403 403", "403 403 200 403 403 403 403 403"),
    "programs:event_confirm": ("405 405 405 405 405 405 405 405", "302 403 302 403 403 403 403 403"),
    "programs:event_follow_up": ("405 405 405 405 405 405 405 405", "302 403 302 403 403 403 403 403"),
    "programs:event_close": ("405 405 405 405 405 405 405 405", "403 403 302 403 403 403 403 403"),
    "programs:event_grounds": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:event_postpone": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:event_session": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:event_party": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:event_document": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:event_file": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:event_obstacle": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:event_evaluate": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:event_parties": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:event_materials": ("200 403 200 403 403 403 403 403", "302 403 302 403 403 403 403 403"),
    "programs:event_signing": ("200 403 200 403 403 403 403 403", "302 403 302 403 403 403 403 403"),
    "programs:registration_detail": ("200 200 200 200 200 403 403 403", "405 405 405 405 405 403 403 403"),
    "programs:registration_answer": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:registration_attendance": ("302 403 302 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:registration_withdraw": ("405 405 405 405 405 405 405 405", "302 403 302 403 403 403 403 403"),
    "programs:agreement_list": ("200 200 200 200 200 403 403 403", "405 405 405 405 405 403 403 403"),
    "programs:agreement_create": ("200 403 200 200 403 403 403 403", "200 403 200 200 403 403 403 403"),
    "programs:agreement_detail": ("200 200 200 200 200 403 403 403", "405 405 405 405 405 403 403 403"),
    "programs:agreement_change": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:agreement_describe": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:agreement_step": ("405 405 405 405 405 405 405 405", "302 403 302 403 403 403 403 403"),
    "programs:agreement_sign": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:agreement_terminate": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:agreement_renew": ("405 405 405 405 405 405 405 405", "302 403 302 403 403 403 403 403"),
    "programs:agreement_copy": ("200 403 200 200 403 403 403 403", "200 403 200 200 403 403 403 403"),
    "programs:agreement_show": ("405 405 405 405 405 405 405 405", "403 403 302 403 403 403 403 403"),
    "programs:agreement_document": ("404 404 404 404 404 403 403 403", "405 405 405 405 405 405 405 405"),
    "programs:agreement_upload": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:party_create": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:party_change": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:party_remove": ("405 405 405 405 405 405 405 405", "302 403 302 403 403 403 403 403"),
    "programs:commitment_list": ("200 200 200 200 200 403 403 403", "405 405 405 405 405 403 403 403"),
    "programs:commitment_create": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:commitment_detail": ("200 200 200 200 200 403 403 403", "405 405 405 405 405 403 403 403"),
    "programs:commitment_change": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:commitment_record": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:commitment_take_back": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:commitment_drop": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:progress_evidence": ("404 404 404 404 404 403 403 403", "405 405 405 405 405 405 405 405"),
    "programs:meeting_list": ("200 200 200 200 200 403 403 403", "405 405 405 405 405 403 403 403"),
    "programs:meeting_create": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:meeting_detail": ("200 200 200 200 200 403 403 403", "405 405 405 405 405 403 403 403"),
    "programs:meeting_change": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:followup_list": ("200 200 200 200 200 403 403 403", "405 405 405 405 405 403 403 403"),
    "programs:followup_detail": ("200 200 200 200 200 403 403 403", "405 405 405 405 405 403 403 403"),
    "programs:followup_change": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:followup_settle": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:followup_reopen": ("405 405 405 405 405 405 405 405", "302 403 302 403 403 403 403 403"),
    "programs:followup_of_event": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:followup_of_meeting": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:followup_of_agreement": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "programs:link_open": ("403 403 403 403 403 403 403 403", "403 403 403 403 403 403 403 403"),
    "programs:link_answer": ("403 403 403 403 403 403 403 403", "403 403 403 403 403 403 403 403"),
    "programs:link_hand_on": ("403 403 403 403 403 403 403 403", "403 403 403 403 403 403 403 403"),
    "programs:event_links": ("200 403 200 403 403 403 403 403", "302 403 302 403 403 403 403 403"),
    "programs:event_links_paper": ("405 405 405 405 405 405 405 405", "302 403 302 403 403 403 403 403"),
    "programs:invitationlink_revoke": ("405 405 405 405 405 405 405 405", "302 403 302 403 403 403 403 403"),
    "programs:invitation_detail": ("403 403 403 403 403 200 403 403", "403 403 403 403 403 405 403 403"),
    "programs:invitation_answer": ("403 403 403 403 403 200 403 403", "403 403 403 403 403 200 403 403"),
    "programs:invitation_attendance": ("403 403 403 403 403 302 403 403", "403 403 403 403 403 200 403 403"),
    "sentences:sentence_list": ("200 200 200 403 403 403 200 403", "405 405 405 405 405 405 405 405"),
    "sentences:sentence_create": ("200 200 200 403 403 403 403 403", "200 200 200 403 403 403 403 403"),
    "sentences:sentence_correct": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "sentences:rule_list": ("200 200 200 403 200 403 200 403", "405 405 405 403 405 403 405 403"),
    "sentences:session_queue": ("200 403 200 403 403 403 403 403", "405 405 405 405 405 405 405 405"),
    "sentences:session_verify_many": ("405 405 405 405 405 405 405 405", "302 403 302 403 403 403 403 403"),
    "sentences:sentence_detail": ("200 200 200 403 403 403 200 403", "405 405 405 405 405 405 405 405"),
    "sentences:sentence_plan": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "sentences:sentence_pause": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "sentences:sentence_resume": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "sentences:dispute_list": ("200 403 200 403 403 403 200 403", "405 405 405 405 405 405 405 405"),
    "sentences:dispute_create": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "sentences:dispute_settle": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "sentences:incident_list": ("200 403 200 403 403 403 403 403", "405 405 405 405 405 405 405 405"),
    "sentences:incident_close": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "sentences:absence_list": ("200 403 200 403 403 403 403 403", "405 403 405 403 403 403 403 403"),
    "sentences:absence_create": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "sentences:absence_judge": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "sentences:workwarning_create": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "sentences:sentence_statement": ("200 403 200 403 403 403 200 403", "405 405 405 405 405 405 405 405"),
    "sentences:defaultreport_list": ("200 403 200 403 403 403 403 403", "405 403 405 403 403 403 403 403"),
    "sentences:defaultreport_detail": ("200 403 200 403 403 403 200 403", "405 405 405 405 405 405 405 405"),
    "sentences:defaultreport_decide": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "sentences:defaultreport_repeat": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "sentences:sentence_default": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "sentences:sentence_match": ("200 403 200 403 403 403 403 403", "405 405 405 405 405 405 405 405"),
    "sentences:placement_create": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "sentences:session_create": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "sentences:sentence_letter": ("200 403 200 403 403 403 403 403", "403 403 200 403 403 403 403 403"),
    "sentences:sentence_letter_preview": ("405 405 405 405 405 405 405 405", "200 403 200 403 403 403 403 403"),
    "sentences:placement_end": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "sentences:session_verify": ("405 405 405 405 405 405 405 405", "302 403 302 403 403 403 403 403"),
    "sentences:session_reject": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "sentences:session_correct": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "sentences:site_list": ("200 200 200 200 200 403 403 403", "405 405 405 405 405 405 405 405"),
    "sentences:site_create": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "sentences:site_detail": ("200 200 200 200 200 403 403 403", "405 405 405 405 405 405 405 405"),
    "sentences:site_update": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "sentences:site_survey": ("302 403 302 403 403 403 403 403", "302 403 302 403 403 403 403 403"),
    "sentences:site_agree": ("403 403 302 403 403 403 403 403", "403 403 302 403 403 403 403 403"),
    "sentences:site_activate": ("403 403 302 403 403 403 403 403", "403 403 302 403 403 403 403 403"),
    "sentences:site_pause": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "sentences:site_close": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "sentences:site_reopen": ("302 403 302 403 403 403 403 403", "302 403 302 403 403 403 403 403"),
    "sentences:sitecover_create": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "sentences:sitecover_end": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "sentences:host_day": ("403 403 403 403 403 403 403 403", "403 403 403 403 403 403 403 403"),
    "sentences:host_arrive": ("405 405 405 405 405 405 405 405", "403 403 403 403 403 403 403 403"),
    "sentences:host_absent": ("405 405 405 405 405 405 405 405", "403 403 403 403 403 403 403 403"),
    "sentences:host_leave": ("405 405 405 405 405 405 405 405", "403 403 403 403 403 403 403 403"),
    "sentences:host_undo": ("405 405 405 405 405 405 405 405", "403 403 403 403 403 403 403 403"),
    "sentences:host_confirm": ("405 405 405 405 405 405 405 405", "403 403 403 403 403 403 403 403"),
    "sentences:host_dispute": ("403 403 403 403 403 403 403 403", "403 403 403 403 403 403 403 403"),
    "sentences:host_incident": ("403 403 403 403 403 403 403 403", "403 403 403 403 403 403 403 403"),
    "sentences:hostlink_list": ("200 403 200 403 403 403 403 403", "405 405 405 405 405 405 405 405"),
    "sentences:hostlink_create": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "sentences:hostlink_revoke": ("405 405 405 405 405 405 405 405", "302 403 302 403 403 403 403 403"),
    "sentences:hostlink_renew": ("405 405 405 405 405 405 405 405", "200 403 200 403 403 403 403 403"),
    "sentences:group_session": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "sentences:daysheet_list": ("200 403 200 403 403 403 403 403", "405 405 405 405 405 405 405 405"),
    "sentences:daysheet_print": ("405 405 405 405 405 405 405 405", "422 403 422 403 403 403 403 403"),
    "sentences:daysheet_type": ("200 403 200 403 403 403 403 403", "200 403 200 403 403 403 403 403"),
    "sentences:daysheet_pdf": ("200 403 200 403 403 403 403 403", "405 405 405 405 405 405 405 405"),
    "sentences:daysheet_photo": ("200 403 200 403 403 403 403 403", "405 405 405 405 405 405 405 405"),
    "sentences:village_arrive": ("405 405 405 405 405 405 405 405", "403 403 403 403 403 302 403 403"),
    "sentences:village_absent": ("405 405 405 405 405 405 405 405", "403 403 403 403 403 302 403 403"),
    "sentences:village_leave": ("405 405 405 405 405 405 405 405", "403 403 403 403 403 422 403 403"),
    "sentences:village_undo": ("405 405 405 405 405 405 405 405", "403 403 403 403 403 422 403 403"),
    "sentences:site_day": ("403 403 403 403 403 200 403 403", "405 405 405 405 405 405 405 405"),
    "sentences:village_session_confirm": ("405 405 405 405 405 405 405 405", "403 403 403 403 403 302 403 403"),
    "sentences:village_session_dispute": ("403 403 403 403 403 200 403 403", "403 403 403 403 403 200 403 403"),
    "sentences:village_session_reject": ("403 403 403 403 403 200 403 403", "403 403 403 403 403 200 403 403"),
    "reports:report_list": ("403 200 200 200 200 403 403 403", "405 405 405 405 405 405 405 405"),
    "reports:report_request": ("405 405 405 405 405 405 405 405", "403 422 422 422 422 403 403 403"),
    "reports:report_detail": ("403 404 200 404 404 403 403 403", "405 405 405 405 405 405 405 405"),
    "reports:report_pdf": ("403 404 404 404 404 403 403 403", "405 405 405 405 405 405 405 405"),
    "reports:report_xlsx": ("403 404 404 404 404 403 403 403", "405 405 405 405 405 405 405 405"),
    "reports:dashboard": ("403 403 200 200 200 403 403 403", "405 405 405 405 405 405 405 405"),
    "reports:dashboard_chart": ("403 403 200 200 200 403 403 403", "405 405 405 405 405 405 405 405"),
}
# fmt: on

# Addresses at which a role sees rows of every office, and why.
EVERYWHERE = {
    Role.NATIONAL: (
        "programs:event_detail",
        "programs:registration_detail",
        "programs:agreement_detail",
        "programs:commitment_detail",
        "programs:meeting_detail",
        "programs:followup_detail",
        "programs:survey_",
        "programs:event_results",
        "programs:event_agenda",
        "programs:event_outcome",
        "programs:material_open",
        "sentences:site_detail",
    ),
    Role.ADMINISTRATOR: ("accounts:", "clients:outcome_kind_", "villages:official_", "villages:regency_"),
}
# Addresses whose rows are public facts, or one's own whoever asks: another office's answer like the own.
PUBLIC_FACTS = {
    "programs:questionnaire_detail",
    "programs:questionnaire_edit",
    "programs:questionnaire_validate",
    "programs:questionnaire_copy",
    "programs:questionnaire_retire",
    "programs:sheet_answer",
    "programs:results_chart",
    "clients:inquiry_kind_update",
    "villages:village_detail",
    "documents:letter_verify",
    "reports:dashboard_chart",
    "accounts:legal_setting_add",
    "accounts:draft_save",
    "accounts:draft_discard",
}

NAMES = [name for name, _ in our_patterns() if name not in {"healthz", "readyz"}]
PARAMETERS = {name: list(pattern.pattern.converters) for name, pattern in our_patterns()}  # type: ignore[attr-defined]


@dataclass
class Stage:
    """Both worlds, and a browser for each person of the first."""

    here: World
    there: World
    browsers: dict[Role, Client]


@pytest.fixture(scope="module")
def stage(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Stage]:
    """Built once, inside a transaction that is rolled back when this module is through."""
    with django_db_blocker.unblock(), transaction.atomic():
        here, there = build_world(*HERE), build_world(*ELSEWHERE)
        browsers = {}
        for role, person in here.people.items():
            browsers[role] = Client()
            browsers[role].force_login(person)
        yield Stage(here, there, browsers)
        transaction.set_rollback(True)


class UndoError(Exception):
    """Leaves the savepoint of one request."""


def code(browser: Client, method: str, address: str) -> int:
    """The status of one request whose effects are undone."""
    status = 0
    with suppress(UndoError), transaction.atomic():
        response = getattr(browser, method)(address)
        status = response.status_code
        if response.streaming:
            list(response.streaming_content)  # read to the end, the file is closed
        raise UndoError
    return status


def address(name: str, world: World) -> str:
    """The address of a world's own row; a sentence is registered from its case, which the query string names."""
    path = reverse(name, kwargs={part: row_for(name, part, world) for part in PARAMETERS[name]})
    if name == "sentences:sentence_create":
        path += f"?supervision={world.rows['unsentenced'].public_id}"  # type: ignore[attr-defined]
    return path


def address_names_a_row(name: str) -> bool:
    return name == "sentences:sentence_create" or bool(PARAMETERS[name] and name not in PUBLIC_FACTS)


def sees_everywhere(role: Role, name: str) -> bool:
    return name.startswith(EVERYWHERE.get(role, ("-",)))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("method", ["get", "post"])
def test_each_role_gets_what_the_table_says_at_home(stage: Stage, name: str, method: str) -> None:
    expected = TABLE[name][0 if method == "get" else 1].split()
    found = [str(code(stage.browsers[role], method, address(name, stage.here))) for role in ROLES]
    assert dict(zip(ROLES, found, strict=True)) == dict(zip(ROLES, expected, strict=True))


@pytest.mark.parametrize("name", [name for name in NAMES if address_names_a_row(name)])
@pytest.mark.parametrize("method", ["get", "post"])
def test_another_offices_row_does_not_exist(stage: Stage, name: str, method: str) -> None:
    expected = TABLE[name][0 if method == "get" else 1].split()
    for role, own in zip(ROLES, expected, strict=True):
        if sees_everywhere(role, name):
            continue
        found = code(stage.browsers[role], method, address(name, stage.there))
        allowed = {"403": {403, 404}, "405": {404, 405}}.get(own, {404})
        if name == "villages:official_create" and role != Role.ADMINISTRATOR:
            allowed = {403}  # the village is a public fact; recording who leads it is not this office's to do
        assert found in allowed, f"{role}: {found}"


def test_the_table_has_every_address_and_no_other() -> None:
    assert sorted(TABLE) == sorted(NAMES)


def test_nobody_without_an_account_is_in_the_table() -> None:
    assert PUBLIC.keys() - set(TABLE) == {"healthz", "readyz"}

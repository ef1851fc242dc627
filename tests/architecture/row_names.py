"""Which row of a world an address names."""

from clients.cards import token_of
from reports.dashboard.chart import Drawing, Shape
from tests.architecture.world import World

# The noun before the verb of an address's name, and the row it names where the two differ.
NOUNS = {
    "incident": "incident",
    "dispute": "dispute",
    "import": "import",
    "client": "client",
    "supervision": "supervision",
    "guarantor": "guarantor",
    "guidance": "client",
    "condition": "condition",
    "need": "need",
    "goal": "goal",
    "activity": "activity",
    "concern": "concern",
    "visit": "visit",
    "attachment": "attachment",
    "report_in": "report_in",
    "travel_permit": "travel_permit",
    "ending": "supervision",
    "restriction": "restriction",
    "merge": "merge",
    "admission": "restriction",
    "transfer": "transfer",
    "substitution": "substitution",
    "inquiry": "inquiry",
    "panelsession": "panel_session",
    "agreement": "agreement",
    "party": "party",
    "amendment": "amendment",
    "commitment": "commitment",
    "progress": "progress",
    "meeting": "meeting",
    "followup": "followup",
    "promise": "followup",
    "foster": "foster",
    "course": "course",
    "enrolment": "enrolment",
    "outcomecheck": "enrolment",
    "product": "product",
    "finding": "finding",
    "event": "event",
    "offer": "offer",
    "questionnaire": "questionnaire",
    "survey": "survey",
    "material": "material",
    "eventfile": "eventfile",
    "eventsession": "eventsession",
    "eventparty": "eventparty",
    "registration": "registration",
    "invitation": "registration",
    "invitationlink": "invitationlink",
    "attendee": "attendee",
    "door": "event",
    "attendance": "registration",
    "site": "site",
    "sitecover": "sitecover",
    "sentence": "sentence",
    "absence": "absence",
    "defaultreport": "defaultreport",
    "placement": "placement",
    "session": "session",
    "village_session": "session",
    "hostlink": "hostlink",
    "daysheet": "site",
    "letter": "letter",
    "official": "official",
    "succession": "succession",
    "profile": "village",
    "group": "group",
    "problem": "problem",
    "user": "user",
    "office": "office",
    "reminder": "reminder",
    "wording": "wording",
    "storm": "storm",
    "report": "report",
    "schedule": "schedule",
    "scheduled": "scheduled",
    "return": "office",
}
# Verbs that start from another row than their noun says.
EXCEPTIONS = {
    "reminders:reminder_sent_by_hand": "reminder_unreached",
    "reminders:reminder_opt_out": "reminder_unreached",
    "reminders:reminder_opt_in": "reminder_silenced",
    "clients:report_in_undo": "report_told",
    "clients:report_in_verify": "report_told",
    "clients:report_in_send_back": "report_told",
    "clients:report_in_file": "client",
    "clients:report_in_card": "client",
    "clients:report_in_arrive": "client",
    "clients:report_in_rhythm": "supervision",
    "clients:report_in_concern": "supervision",
    "clients:travel_permit_create": "supervision",
    "clients:aftercare_create": "case_ended",
    "clients:client_letters": "client",
    "villages:problem_create": "group",
    "programs:party_create": "agreement",
    "programs:amendment_create": "agreement",
    "programs:commitment_create": "agreement",
    "programs:followup_of_agreement": "agreement",
    "programs:foster_start": "foster_planned",
    "programs:course_create": "foster",
    "programs:product_create": "foster",
    "programs:enrolment_find": "course",
    "programs:enrolment_client": "course",
    "programs:enrolment_other": "course",
    "programs:followup_of_meeting": "meeting",
    "programs:followup_of_event": "event",
    "documents:draft_return": "letter_draft",
    "documents:letter_compose": "supervision",
    "documents:letter_preview": "supervision",
    "clients:visit_create": "client",
    "clients:guarantor_create": "client",
    "clients:messages_withdraw": "client",
    "clients:phone_wrong": "client",
    "clients:phone_right": "client",
    "clients:transfer_create": "client",
    "clients:transfer_accept": "transfer_in",
    "clients:transfer_refuse": "transfer_in",
    "clients:concern_propose": "concern_examined",
    "clients:concern_decide": "concern_proposed",
    "clients:concern_step_appearance": "concern_step",
    "clients:visit_plan": "supervision",
    "clients:visit_series": "supervision",
    "clients:visit_series_cancel": "supervision",
    "clients:visit_correct": "visit_made",
    "clients:supervision_create": "client",
    "sentences:sitecover_create": "site",
    "sentences:group_session": "site",
    "sentences:hostlink_list": "site",
    "sentences:hostlink_create": "site",
    "sentences:host_arrive": "placement",
    "sentences:host_absent": "placement",
    "sentences:host_confirm": "session",
    "sentences:host_dispute": "session",
    "sentences:dispute_create": "session",
    "sentences:host_leave": "attendance_row",
    "sentences:host_undo": "attendance_row",
    "sentences:village_arrive": "placement",
    "sentences:village_absent": "placement",
    "sentences:village_leave": "attendance_row",
    "sentences:village_undo": "attendance_row",
    "sentences:placement_create": "sentence",
    "sentences:absence_create": "sentence",
    "sentences:workwarning_create": "sentence",
    "sentences:session_create": "sentence",
}


def row_for(name: str, parameter: str, world: World) -> str:
    """The value of one part of an address, from the rows of a world."""
    if name == "villages:regency_update":
        return world.rows["village"].district.regency_id  # type: ignore[attr-defined, no-any-return]
    if name == "clients:outcome_kind_update":
        return "met"
    if name.startswith("villages:") and parameter == "code":
        return str(world.rows["village"].pk)
    if name == "accounts:legal_setting_add":
        return "visit-days"
    if name in {"reports:report_create", "reports:schedule_create"}:
        return "inquiry-times"
    if name == "reports:list_export":
        return "agreements"
    if parameter == "name":
        return "report_in_due"
    if parameter == "key":
        return f"visit-{world.rows['client'].public_id}"  # type: ignore[attr-defined]
    if name == "clients:inquiry_kind_update":
        return "conditional_release"
    if parameter == "month":
        return world.rows["return"].month  # type: ignore[attr-defined, no-any-return]
    if parameter == "section":
        return "family"
    if parameter == "step":
        return "plan"
    if name == "clients:report_in_scan":
        return token_of(world.rows["client"])  # type: ignore[arg-type]
    if name == "reports:dashboard_chart":
        return Drawing(Shape.BARS, ["Nov 26"], [("Kunjungan", [1])]).token
    if parameter == "token":
        return "x" * 43
    if name.startswith("sentences:daysheet_") and parameter == "code":
        return world.rows["daysheet"].code  # type: ignore[attr-defined, no-any-return]
    if name == "programs:sheet_answer":
        return world.rows["survey"].code  # type: ignore[attr-defined, no-any-return]
    if name == "programs:check_in":
        return world.rows["door_code"].code  # type: ignore[attr-defined, no-any-return]
    if parameter == "code":
        return world.rows["letter"].verification_code  # type: ignore[attr-defined, no-any-return]
    if name == "programs:agreement_step":
        return str(world.rows["agreement"].public_id) if parameter == "public_id" else "drafting"  # type: ignore[attr-defined]
    if parameter == "to":
        return "reviewed"
    if parameter == "kind":
        return "guidance-contract"
    if parameter == "excel_row":
        return "11"
    if parameter == "position":
        return "1"
    if parameter == "answer":
        return "accept"
    noun = name.split(":")[1].rpartition("_")[0]
    while noun not in NOUNS and "_" in noun:
        noun = noun.rpartition("_")[0]
    kind = EXCEPTIONS.get(name) or NOUNS[noun]
    return str(world.rows[kind].public_id)  # type: ignore[attr-defined]

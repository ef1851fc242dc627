"""Two complete worlds for the access table: everything one office has, and the same of another office elsewhere.

A world holds one row of each kind that an address can name, and one person of each role who belongs to it.
"""

from dataclasses import dataclass, field
from datetime import timedelta

from django.db import models

from accounts.models import Office, Role, User
from clients.cards import token_of
from documents.models import LetterDraft
from programs.models import Theme
from tests.factories.accounts import ProsecutionOfficeFactory, UserFactory, office
from tests.factories.agreement import (
    AgreementFactory,
    AgreementPartyFactory,
    AmendmentFactory,
    CommitmentFactory,
    CommitmentProgressFactory,
    FollowUpFactory,
    MeetingFactory,
)
from tests.factories.attachment import AttachmentFactory
from tests.factories.attendee import AttendeeFactory
from tests.factories.clients import ClientFactory, ReportInFactory, SupervisionFactory, VisitFactory
from tests.factories.community import CommunityGroupFactory, SolvedProblemFactory
from tests.factories.contact import GuarantorFactory
from tests.factories.default import AbsenceFactory, DefaultReportFactory
from tests.factories.dispute import DisputeFactory
from tests.factories.documents import LetterFactory
from tests.factories.ending import TravelPermitFactory
from tests.factories.events import EventFileFactory, EventPartyFactory, EventSessionFactory, MaterialFactory
from tests.factories.finding import FindingFactory
from tests.factories.foster import CourseFactory, EnrolmentFactory, FosterFactory, ProductFactory
from tests.factories.guidance import (
    ActivityFactory,
    ConcernFactory,
    ConcernStepFactory,
    ConditionFactory,
    GoalFactory,
    NeedFactory,
)
from tests.factories.hosts import AttendanceFactory, HostLinkFactory, IncidentFactory, TypedSheetFactory
from tests.factories.importing import ImportBatchFactory, ImportRowFactory
from tests.factories.inquiry import PanelItemFactory, PanelSessionFactory, SocialInquiryFactory
from tests.factories.invitation import InvitationLinkFactory
from tests.factories.programs import OutreachEventFactory, VillageRegistrationFactory
from tests.factories.questionnaire import PublicOfferFactory, QuestionnaireFactory, SurveyFactory
from tests.factories.reminders import ReminderFactory
from tests.factories.report_in import UncheckedReportFactory
from tests.factories.reports import ReportJobFactory
from tests.factories.restriction import MergeFactory, RestrictionFactory
from tests.factories.sentences import HostSiteFactory, PlacementFactory, SentenceFactory, WorkSessionFactory
from tests.factories.transfer import SubstitutionFactory, TransferFactory
from tests.factories.villages import VillageOfficialFactory, villages

HERE = ("bapas-palopo", "73.73")
ELSEWHERE = ("bapas-pangkalpinang", "19.71")


@dataclass
class World:
    """One office and what is its own. `rows` is by kind of row."""

    office: Office
    people: dict[Role, User]
    rows: dict[str, models.Model] = field(default_factory=dict)


def _people(place: Office) -> dict[Role, User]:
    """One person of each role; Ditjenpas and the administrator belong to no office."""
    return {
        Role.OFFICER: UserFactory(officer=True, office=place),
        Role.REGISTRAR: UserFactory(registrar=True, office=place),
        Role.HEAD: UserFactory(head=True, office=place),
        Role.REGIONAL: UserFactory(regional=True, regional_office=place.regional_office),
        Role.NATIONAL: UserFactory(national=True),
        Role.VILLAGE_HEAD: UserFactory(village_head=True),
        Role.PROSECUTOR: UserFactory(prosecutor=True, prosecution_office=ProsecutionOfficeFactory()),
        Role.ADMINISTRATOR: UserFactory(administrator=True),
    }


def build_world(code: str, regency: str, *, child: bool = False) -> World:
    """Creates a world in a real office. With `child` its client is a child."""
    place = office(code)
    world = World(place, _people(place))
    officer, lurah = world.people[Role.OFFICER], world.people[Role.VILLAGE_HEAD]
    home = villages(regency, count=1)[0]
    kejari = world.people[Role.PROSECUTOR].prosecution_office
    case = SupervisionFactory(
        office=place,
        officer=officer,
        child=child,
        client__village=home,
        **({} if child else {"kind": "social_work_sentence"}),
    )
    event = OutreachEventFactory(office=place, village=home, created_by=officer)
    material = MaterialFactory(office=place, is_shared=False, created_by=officer)
    material.used_at.add(event)
    site = HostSiteFactory(office=place, village=home, created_by=officer)
    sentence = SentenceFactory(supervision=case, child=child, prosecution_office=kejari, state="in_progress")
    placement = PlacementFactory(sentence=sentence, site=site)
    goal = GoalFactory(supervision=case)
    agreement = AgreementFactory(office=place, created_by=officer, document="agreements/naskah.pdf")
    promise = CommitmentFactory(agreement=agreement)
    group = CommunityGroupFactory(village=home, created_by=officer)
    summoned = ConcernFactory(supervision=case, state="summons_1")
    programme = FosterFactory(office=place, village=home, agreement=agreement, created_by=officer)
    course = CourseFactory(programme=programme, over=True)
    world.rows = {
        "incident": IncidentFactory(site=site, sentence=sentence),
        "dispute": DisputeFactory(session__placement=placement, session__day=place.today() - timedelta(days=2)),
        "client": case.client,
        "supervision": case,
        "guarantor": GuarantorFactory(client=case.client),
        "unsentenced": SupervisionFactory(
            office=place, officer=officer, child=child, **({} if child else {"kind": "social_work_sentence"})
        ),
        "visit": VisitFactory(supervision=case),
        "visit_made": VisitFactory(supervision=case, held=True),
        "attachment": AttachmentFactory(visit__supervision=case),
        "report_in": ReportInFactory(supervision=case),
        "report_told": UncheckedReportFactory(supervision=case, due_on=place.today() - timedelta(days=30)),
        "travel_permit": TravelPermitFactory(supervision=case),
        "case_ended": SupervisionFactory(office=place, officer=officer, client=case.client, child=child, closed=True),
        "merge": MergeFactory(kept=case.client, merged_by=world.people[Role.HEAD]),
        "restriction": RestrictionFactory(
            client=ClientFactory(office=place, village=home), set_by=world.people[Role.HEAD]
        ),
        "transfer": TransferFactory(
            case=SupervisionFactory(office=place, officer=officer, client__village=home), requested_by=officer
        ),
        "transfer_in": TransferFactory(to_office=place),
        "substitution": SubstitutionFactory(officer=UserFactory(office=place), substitute=UserFactory(office=place)),
        "inquiry": SocialInquiryFactory(office=place, officer=officer, child=child, state="draft", written=True),
        "panel_session": PanelSessionFactory(office=place, created_by=officer),
        "event": event,
        "offer": PublicOfferFactory(office=place, regency=home.district.regency),
        "questionnaire": QuestionnaireFactory(draft=True),
        "survey": SurveyFactory(event=event),
        "material": material,
        "eventfile": EventFileFactory(event=OutreachEventFactory(office=place, village=home, held=True)),
        "eventsession": EventSessionFactory(event=event),
        "eventparty": EventPartyFactory(event=event),
        "registration": VillageRegistrationFactory(event=event, village=home),
        "site": site,
        "sitecover": site.covers.get(),
        "sentence": sentence,
        "completed": SentenceFactory(
            completed=True,
            child=child,
            supervision=SupervisionFactory(
                office=place,
                officer=officer,
                child=child,
                client=case.client,
                **({} if child else {"kind": "social_work_sentence"}),
            ),
            prosecution_office=kejari,
        ),
        "absence": AbsenceFactory(sentence=sentence),
        "defaultreport": DefaultReportFactory(
            repeated=True,
            sentence=SentenceFactory(
                child=child,
                supervision=SupervisionFactory(
                    office=place,
                    officer=officer,
                    child=child,
                    client=case.client,
                    **({} if child else {"kind": "social_work_sentence"}),
                ),
                prosecution_office=kejari,
                state="defaulted",
                closed_on=place.today(),
                default_reported_reason="Tidak hadir",
            ),
        ),
        "placement": placement,
        "session": WorkSessionFactory(placement=placement),
        "attendance_row": AttendanceFactory(placement=placement),
        "hostlink": HostLinkFactory(site=site),
        "attendee": AttendeeFactory(registration__event=event, registration__village=villages(regency, count=3)[2]),
        "invitationlink": InvitationLinkFactory(
            registration__event=event, registration__village=villages(regency, count=2)[1]
        ),
        "daysheet": TypedSheetFactory(site=site),
        "condition": ConditionFactory(supervision=case),
        "need": NeedFactory(supervision=case),
        "goal": goal,
        "activity": ActivityFactory(goal=goal),
        "concern": ConcernFactory(supervision=case, source="citizen", reporter_name="Ketua RT"),
        "concern_examined": ConcernFactory(supervision=case, state="exam_record"),
        "concern_proposed": ConcernFactory(supervision=case, state="proposal"),
        "concern_step": ConcernStepFactory(concern=summoned, summons=True),
        "letter": LetterFactory(
            office=place,
            signed_by=world.people[Role.HEAD],
            subject_type="socialworksentence",
            subject_id=sentence.public_id,
        ),
        "letter_draft": LetterDraft.objects.create(
            office=place,
            kind="guidance-contract",
            subject_type="supervision",
            subject_id=case.public_id,
            classification="Biasa",
            prepared_by=officer,
        ),
        "group": group,
        "problem": SolvedProblemFactory(group=group, entered_by=officer),
        "official": VillageOfficialFactory(user=lurah, village=home, since=place.today() - timedelta(days=400)),
        "agreement": agreement,
        "party": AgreementPartyFactory(agreement=agreement),
        "amendment": AmendmentFactory(agreement=agreement),
        "commitment": promise,
        "progress": CommitmentProgressFactory(commitment=promise),
        "meeting": MeetingFactory(office=place, created_by=officer, agreement=agreement),
        "followup": FollowUpFactory(office=place, created_by=officer),
        "foster": programme,
        "foster_planned": FosterFactory(
            office=place,
            village=villages(regency, count=2)[1],
            agreement=agreement,
            state="planned",
            created_by=officer,
        ),
        "course": course,
        "enrolment": EnrolmentFactory(course=course, client=case.client, completed=True),
        "product": ProductFactory(programme=programme),
        "finding": FindingFactory(office=place, event=event, village=home, created_by=officer, quoted=True),
        "village": home,
        "user": officer,
        "office": place,
        "reminder": ReminderFactory(recipient=officer),
        "report": ReportJobFactory(requested_by=world.people[Role.HEAD], office=place),
        "import": ImportRowFactory(
            batch=ImportBatchFactory(office=place, uploaded_by=world.people[Role.REGISTRAR])
        ).batch,
    }
    return world


def crowd(world: World, count: int) -> None:
    """`count` more of everything in the same office: what a list, a count or a chart may meet."""
    officer, home = world.people[Role.OFFICER], world.rows["village"]
    kejari = world.people[Role.PROSECUTOR].prosecution_office
    for _ in range(count):
        case = SupervisionFactory(
            office=world.office, officer=officer, client__village=home, kind="social_work_sentence"
        )
        VisitFactory(supervision=case, overdue=True)
        VisitFactory(supervision=case, held=True)
        SolvedProblemFactory(group__village=home, group__created_by=officer, entered_by=officer)
        ConcernFactory(supervision=case, source="citizen", reporter_name="Ketua RT")
        ConcernFactory(unlinked=True, office=world.office, filed_by=officer)
        ActivityFactory(goal__supervision=case)
        ConcernFactory(
            supervision=None,
            client=None,
            office=world.office,
            source="village",
            village=home,
            filed_by=world.people[Role.VILLAGE_HEAD],
        )
        ReportInFactory(supervision=case)
        ReportInFactory(supervision=case, missed=True, due_on=world.office.today() - timedelta(days=3))
        SocialInquiryFactory(office=world.office, officer=officer)
        PanelItemFactory(session=world.rows["panel_session"], inquiry__officer=officer)
        PanelSessionFactory(office=world.office, created_by=officer)
        site = HostSiteFactory(office=world.office, village=home, created_by=officer)
        sentence = SentenceFactory(supervision=case, prosecution_office=kejari, state="in_progress")
        placement = PlacementFactory(sentence=sentence, site=site)
        WorkSessionFactory(placement=placement)
        WorkSessionFactory(placement=placement, confirmed=True, start=13)
        AbsenceFactory(sentence=sentence)
        DefaultReportFactory(sentence__supervision__office=world.office, sentence__supervision__officer=officer)
        event = OutreachEventFactory(office=world.office, village=home, created_by=officer)
        VillageRegistrationFactory(event=event, village=home)
        VillageRegistrationFactory(
            event=OutreachEventFactory(office=world.office, village=home, held=True), village=home
        )
        for person in world.people.values():
            ReminderFactory(recipient=person, office=world.office)
        ReportJobFactory(requested_by=world.people[Role.HEAD], office=world.office)
        UserFactory(office=world.office)
        promise = CommitmentFactory(agreement__office=world.office, due_on=world.office.today() - timedelta(days=1))
        CommitmentProgressFactory(commitment=promise)
        FollowUpFactory(office=world.office, due_on=world.office.today() - timedelta(days=1))
        FosterFactory(office=world.office, created_by=officer)
        course = CourseFactory(programme=world.rows["foster"], over=True, seats=30)
        EnrolmentFactory(course=world.rows["course"], client=case.client, completed=True)
        EnrolmentFactory(course=course, client=case.client, completed=True)
        FindingFactory(office=world.office, event=event, village=home, quoted=True).themes.set(Theme.objects.all()[:2])


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
    "profile": "village",
    "group": "group",
    "problem": "problem",
    "user": "user",
    "office": "office",
    "reminder": "reminder",
    "report": "report",
}
# Verbs that start from another row than their noun says.
EXCEPTIONS = {
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
    if parameter == "key":
        return f"visit-{world.rows['client'].public_id}"  # type: ignore[attr-defined]
    if name == "clients:inquiry_kind_update":
        return "conditional_release"
    if parameter == "section":
        return "family"
    if parameter == "step":
        return "plan"
    if name == "clients:report_in_scan":
        return token_of(world.rows["client"])  # type: ignore[arg-type]
    if parameter == "token":
        return "x" * 43
    if name.startswith("sentences:daysheet_") and parameter == "code":
        return world.rows["daysheet"].code  # type: ignore[attr-defined, no-any-return]
    if name == "programs:sheet_answer":
        return world.rows["survey"].code  # type: ignore[attr-defined, no-any-return]
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
    if parameter == "series":
        return "visits"
    if parameter == "answer":
        return "accept"
    noun = name.split(":")[1].rpartition("_")[0]
    while noun not in NOUNS and "_" in noun:
        noun = noun.rpartition("_")[0]
    kind = EXCEPTIONS.get(name) or NOUNS[noun]
    return str(world.rows[kind].public_id)  # type: ignore[attr-defined]

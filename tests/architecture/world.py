"""Two complete worlds for the access table: everything one office has, and the same of another office elsewhere.

A world holds one row of each kind that an address can name, and one person of each role who belongs to it.
"""

from dataclasses import dataclass, field
from datetime import timedelta

from django.db import models

from accounts.models import Office, Role, User
from documents.models import LetterDraft
from reminders.models import StormHold, Wording
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
from tests.factories.attendee import AttendeeFactory, DoorCodeFactory
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
from tests.factories.inquiry import PanelSessionFactory, SocialInquiryFactory
from tests.factories.invitation import InvitationLinkFactory
from tests.factories.programs import OutreachEventFactory, VillageRegistrationFactory
from tests.factories.questionnaire import PublicOfferFactory, QuestionnaireFactory, SurveyFactory
from tests.factories.reminders import ReminderFactory, StormHoldFactory, UnreachedFactory, WordingFactory
from tests.factories.report_in import UncheckedReportFactory
from tests.factories.reports import (
    MonthlyReturnFactory,
    ReportJobFactory,
    ReportScheduleFactory,
    ScheduledReportFactory,
)
from tests.factories.restriction import MergeFactory, RestrictionFactory
from tests.factories.sentences import HostSiteFactory, PlacementFactory, SentenceFactory, WorkSessionFactory
from tests.factories.transfer import SubstitutionFactory, TransferFactory
from tests.factories.villages import VillageOfficialFactory, VillageSuccessionFactory, villages

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


def _kind(child: bool) -> dict[str, str]:
    """What an adult's case is; a child's kinds are the factory's to choose."""
    return {} if child else {"kind": "social_work_sentence"}


def build_world(code: str, regency: str, *, child: bool = False) -> World:
    """Creates a world in a real office. With `child` its client is a child."""
    place = office(code)
    world = World(place, _people(place))
    officer, home = world.people[Role.OFFICER], villages(regency, count=1)[0]
    case = SupervisionFactory(office=place, officer=officer, child=child, client__village=home, **_kind(child))
    world.rows = {
        "office": place,
        "user": officer,
        "village": home,
        "client": case.client,
        "supervision": case,
        "event": OutreachEventFactory(office=place, village=home, created_by=officer),
    }
    world.rows |= _execution(world, child)
    world.rows |= _case(world, child)
    world.rows |= _file(world)
    world.rows |= _outreach(world, regency)
    world.rows |= _agreements(world, regency)
    world.rows |= _papers(world)
    return world


def _execution(world: World, child: bool) -> dict[str, models.Model]:
    """The sentence of social work, its site and its days."""
    place = world.office
    officer, case, home = world.people[Role.OFFICER], world.rows["supervision"], world.rows["village"]
    kejari = world.people[Role.PROSECUTOR].prosecution_office
    site = HostSiteFactory(office=place, village=home, created_by=officer)
    sentence = SentenceFactory(supervision=case, child=child, prosecution_office=kejari, state="in_progress")
    placement = PlacementFactory(sentence=sentence, site=site)
    return {
        "incident": IncidentFactory(site=site, sentence=sentence),
        "dispute": DisputeFactory(session__placement=placement, session__day=place.today() - timedelta(days=2)),
        "unsentenced": SupervisionFactory(office=place, officer=officer, child=child, **_kind(child)),
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
                **_kind(child),
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
                    **_kind(child),
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
        "daysheet": TypedSheetFactory(site=site),
    }


def _case(world: World, child: bool) -> dict[str, models.Model]:
    """What hangs on the case: guidance, contacts and reports."""
    place = world.office
    officer, case = world.people[Role.OFFICER], world.rows["supervision"]
    goal = GoalFactory(supervision=case)
    summoned = ConcernFactory(supervision=case, state="summons_1")
    return {
        "guarantor": GuarantorFactory(client=case.client),
        "visit": VisitFactory(supervision=case),
        "visit_made": VisitFactory(supervision=case, held=True),
        "attachment": AttachmentFactory(visit__supervision=case),
        "report_in": ReportInFactory(supervision=case),
        "report_told": UncheckedReportFactory(supervision=case, due_on=place.today() - timedelta(days=30)),
        "travel_permit": TravelPermitFactory(supervision=case),
        "case_ended": SupervisionFactory(office=place, officer=officer, client=case.client, child=child, closed=True),
        "inquiry": SocialInquiryFactory(office=place, officer=officer, child=child, state="draft", written=True),
        "panel_session": PanelSessionFactory(office=place, created_by=officer),
        "condition": ConditionFactory(supervision=case),
        "need": NeedFactory(supervision=case),
        "goal": goal,
        "activity": ActivityFactory(goal=goal),
        "concern": ConcernFactory(supervision=case, source="citizen", reporter_name="Ketua RT"),
        "concern_examined": ConcernFactory(supervision=case, state="exam_record"),
        "concern_proposed": ConcernFactory(supervision=case, state="proposal"),
        "concern_step": ConcernStepFactory(concern=summoned, summons=True),
    }


def _file(world: World) -> dict[str, models.Model]:
    """What happens to a person's file: merged, restricted, handed over, covered, imported."""
    place = world.office
    officer, case, home = world.people[Role.OFFICER], world.rows["supervision"], world.rows["village"]
    return {
        "merge": MergeFactory(kept=case.client, merged_by=world.people[Role.HEAD]),
        "restriction": RestrictionFactory(
            client=ClientFactory(office=place, village=home), set_by=world.people[Role.HEAD]
        ),
        "transfer": TransferFactory(
            case=SupervisionFactory(office=place, officer=officer, client__village=home), requested_by=officer
        ),
        "transfer_in": TransferFactory(to_office=place),
        "substitution": SubstitutionFactory(officer=UserFactory(office=place), substitute=UserFactory(office=place)),
        "import": ImportRowFactory(
            batch=ImportBatchFactory(office=place, uploaded_by=world.people[Role.REGISTRAR])
        ).batch,
    }


def _outreach(world: World, regency: str) -> dict[str, models.Model]:
    """What hangs on the event, and what was asked and offered there."""
    place = world.office
    officer, event, home = world.people[Role.OFFICER], world.rows["event"], world.rows["village"]
    material = MaterialFactory(office=place, is_shared=False, created_by=officer)
    material.used_at.add(event)
    return {
        "offer": PublicOfferFactory(office=place, regency=home.district.regency),
        "questionnaire": QuestionnaireFactory(draft=True),
        "survey": SurveyFactory(event=event),
        "door_code": DoorCodeFactory(event=event),
        "material": material,
        "eventfile": EventFileFactory(event=OutreachEventFactory(office=place, village=home, held=True)),
        "eventsession": EventSessionFactory(event=event),
        "eventparty": EventPartyFactory(event=event),
        "registration": VillageRegistrationFactory(event=event, village=home),
        "attendee": AttendeeFactory(registration__event=event, registration__village=villages(regency, count=3)[2]),
        "invitationlink": InvitationLinkFactory(
            registration__event=event, registration__village=villages(regency, count=2)[1]
        ),
        "finding": FindingFactory(office=place, event=event, village=home, created_by=officer, quoted=True),
    }


def _agreements(world: World, regency: str) -> dict[str, models.Model]:
    """What was agreed with others, and the foster village that follows from it."""
    place = world.office
    officer, case, home = world.people[Role.OFFICER], world.rows["supervision"], world.rows["village"]
    agreement = AgreementFactory(office=place, created_by=officer, document="agreements/naskah.pdf")
    promise = CommitmentFactory(agreement=agreement)
    programme = FosterFactory(office=place, village=home, agreement=agreement, created_by=officer)
    course = CourseFactory(programme=programme, over=True)
    return {
        "agreement": agreement,
        "party": AgreementPartyFactory(agreement=agreement),
        "amendment": AmendmentFactory(agreement=agreement),
        "commitment": promise,
        "progress": CommitmentProgressFactory(commitment=promise),
        "meeting": MeetingFactory(office=place, created_by=officer, agreement=agreement),
        "followup": FollowUpFactory(office=place, created_by=officer, kind="promise", village=home),
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
    }


def _papers(world: World) -> dict[str, models.Model]:
    """Letters, reminders and reports, and what the village itself has."""
    place = world.office
    officer, case, home = world.people[Role.OFFICER], world.rows["supervision"], world.rows["village"]
    sentence = world.rows["sentence"]
    group = CommunityGroupFactory(village=home, created_by=officer)
    return {
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
        "official": VillageOfficialFactory(
            user=world.people[Role.VILLAGE_HEAD], village=home, since=place.today() - timedelta(days=400)
        ),
        "succession": VillageSuccessionFactory(village=home, reported_by=world.people[Role.VILLAGE_HEAD]),
        "reminder": ReminderFactory(recipient=officer),
        "reminder_unreached": UnreachedFactory(office=place, recipient_key=case.client.public_id),
        "reminder_silenced": UnreachedFactory(office=place, recipient_key=case.client.public_id, reason="opted_out"),
        "wording": Wording.objects.first() or WordingFactory(),
        "storm": StormHold.objects.first() or StormHoldFactory(),
        "return": MonthlyReturnFactory(office=place, submitted=True, submitted_by=world.people[Role.HEAD]),
        "report": ReportJobFactory(requested_by=world.people[Role.HEAD], office=place),
        "schedule": (schedule := ReportScheduleFactory(owner=world.people[Role.HEAD])),
        "scheduled": ScheduledReportFactory(schedule=schedule),
    }

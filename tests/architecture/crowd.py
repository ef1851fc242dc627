"""Many of everything in one office: what a list, a count or a chart may meet."""

from datetime import timedelta

from accounts.models import Role
from programs.models import Theme
from tests.architecture.world import World
from tests.factories.accounts import UserFactory
from tests.factories.agreement import (
    CommitmentFactory,
    CommitmentProgressFactory,
    FollowUpFactory,
)
from tests.factories.clients import ReportInFactory, SupervisionFactory, VisitFactory
from tests.factories.community import SolvedProblemFactory
from tests.factories.default import AbsenceFactory, DefaultReportFactory
from tests.factories.finding import FindingFactory
from tests.factories.foster import CourseFactory, EnrolmentFactory, FosterFactory
from tests.factories.guidance import (
    ActivityFactory,
    ConcernFactory,
)
from tests.factories.inquiry import PanelItemFactory, PanelSessionFactory, SocialInquiryFactory
from tests.factories.programs import OutreachEventFactory, VillageRegistrationFactory
from tests.factories.reminders import ReminderFactory, UnreachedFactory
from tests.factories.reports import ReportJobFactory
from tests.factories.sentences import HostSiteFactory, PlacementFactory, SentenceFactory, WorkSessionFactory
from tests.factories.villages import VillageSuccessionFactory


def crowd(world: World, count: int) -> None:
    """`count` more of everything in the same office."""
    officer, home = world.people[Role.OFFICER], world.rows["village"]
    kejari = world.people[Role.PROSECUTOR].prosecution_office
    for _ in range(count):
        case = SupervisionFactory(
            office=world.office, officer=officer, client__village=home, kind="social_work_sentence"
        )
        VillageSuccessionFactory(village=home, dropped=True)
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
        UnreachedFactory(office=world.office, recipient_key=case.client.public_id)
        ReportJobFactory(requested_by=world.people[Role.HEAD], office=world.office, done=True)
        UserFactory(office=world.office)
        promise = CommitmentFactory(agreement__office=world.office, due_on=world.office.today() - timedelta(days=1))
        CommitmentProgressFactory(commitment=promise)
        FollowUpFactory(office=world.office, due_on=world.office.today() - timedelta(days=1))
        FosterFactory(office=world.office, created_by=officer)
        course = CourseFactory(programme=world.rows["foster"], over=True, seats=30)
        EnrolmentFactory(course=world.rows["course"], client=case.client, completed=True)
        EnrolmentFactory(course=course, client=case.client, completed=True)
        FindingFactory(office=world.office, event=event, village=home, quoted=True).themes.set(Theme.objects.all()[:2])

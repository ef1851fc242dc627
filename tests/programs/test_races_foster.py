"""Two connections at once: the last seat of a course is one person's."""

from clients.models import Client
from programs.actions import course as courses
from programs.models import Enrolment
from tests.databases import Database
from tests.factories.accounts import UserFactory, office
from tests.factories.clients import ClientFactory
from tests.factories.foster import CourseFactory
from tests.programs.test_races import race


def test_two_officers_cannot_sell_the_last_seat_twice(committed_db: Database) -> None:
    officer = UserFactory(office=office())
    course = CourseFactory(seats=1)
    today = officer.office_today()
    one, other = ClientFactory.create_batch(2, office=office())

    def enter(client: Client) -> None:
        courses.enrol_client(course=course, client=client, today=today, by=officer)

    refusals = race(lambda: enter(one), lambda: enter(other))
    assert sorted(map(bool, refusals)) == [False, True]
    assert Enrolment.objects.seated().count() == 1

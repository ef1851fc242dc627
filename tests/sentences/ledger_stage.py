"""Where the random sequences of the ledger play: an office in each zone, its officer, its hosts, and judgments."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from django.db import Error, connection, transaction

from accounts.models import Office, User, Zone
from clients.models import Client
from sentences.models import HostSite, Placement, SocialWorkSentence
from tests.factories.accounts import OfficeFactory, UserFactory
from tests.factories.clients import SupervisionFactory
from tests.factories.sentences import HostSiteFactory, SentenceFactory
from tests.factories.villages import VillageOfficialFactory, village


@dataclass
class Stage:
    """The offices with an officer each, and the village head who answers for all the hosts."""

    offices: list[Office]
    officers: dict[int, User]
    lurah: User

    @classmethod
    def built(cls) -> "Stage":
        """An office in each zone, with two hosts that are open day and night."""
        offices = [OfficeFactory(timezone=zone) for zone in Zone]
        officers = {place.pk: UserFactory(officer=True, office=place) for place in offices}
        for place in offices:
            for _ in range(2):
                HostSiteFactory(office=place, created_by=officers[place.pk], opens_at=time(0), capacity=50)
        return cls(offices, officers, VillageOfficialFactory(village=village()).user)

    def sentence(
        self, is_child: bool, term: tuple[int, int], number: int, person: Client | None = None
    ) -> SocialWorkSentence:
        """A judgment executed some days ago, small enough to be done within a few steps: of a new person, or of one who
        has another already.
        """
        place = person.office if person else self.offices[number % 3]
        started, period = term
        track = {"child": True} if is_child else {}
        case = SupervisionFactory(
            office=place,
            officer=self.officers[place.pk],
            **{"client": person} if person else {"client__village": village()},
            **track or {"kind": "social_work_sentence"},
        )
        row: SocialWorkSentence = SentenceFactory(
            supervision=case,
            starts_on=place.today() - timedelta(days=started),
            period_days=period,
            hours_ordered=[12, 20, 40, 8][number % 4],
            hours_per_day=[3, 2, 3, 1][number % 4] if is_child else [8, 6, 3, 8][number % 4],
            **track,
        )
        return row

    def sentences(self) -> Any:
        """Those of this example: earlier ones are rolled back."""
        return SocialWorkSentence.objects.select_related("supervision__office", "supervision__client")

    def sites(self, sentence: SocialWorkSentence) -> list[HostSite]:
        """The hosts of its office."""
        return list(HostSite.objects.filter(office=sentence.supervision.office).order_by("pk"))

    def officer(self, sentence: SocialWorkSentence) -> User:
        """Who guides the case."""
        return self.officers[sentence.supervision.office_id]

    def day(self, sentence: SocialWorkSentence, number: int) -> date:
        """A few days in a row before the end, so that much happens on the same; and the edges of the period."""
        last = min(sentence.ends_on, sentence.supervision.office.today() - timedelta(days=1))
        near = [last - timedelta(days=back) for back in (1, 2, 3, 4, 5, 2, 3, 0, -1)]
        return [*near, sentence.starts_on, sentence.starts_on - timedelta(days=1)][number % 11]

    def length(self, placement: Placement, number: int) -> int:
        """Minutes about the judgment's own day, and about eight hours."""
        per_day = placement.sentence.hours_per_day * 60
        return [per_day, per_day // 2, per_day - 1, 30, per_day + 1, 480, 61, 481][number % 8]

    def moment(self, placement: Placement, number: int, hour: int) -> datetime:
        """An hour of such a day, on the clock of the site."""
        return datetime.combine(self.day(placement.sentence, number), time(hour), tzinfo=placement.site.office.zone)


class Typing(transaction.Atomic):
    """SQL typed by hand: what the database refuses is rolled back and passes; a fault of the test itself does not."""

    def __init__(self) -> None:
        super().__init__(using=None, savepoint=True, durable=False)

    def __exit__(self, kind: Any, error: Any, trace: Any) -> bool:
        if kind is None:
            try:
                with connection.cursor() as cursor:  # what is asked at the end of a transaction is asked now
                    cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED")
            except Error as refused:
                kind, error = type(refused), refused
        super().__exit__(kind, error, trace)
        return isinstance(error, Error)

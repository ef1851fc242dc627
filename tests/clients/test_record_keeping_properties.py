"""Whatever offices do with their files, nothing is lost and nobody sees what is not theirs.

Random sequences of the real actions on a real PostgreSQL. After every step each visit, report-in and letter that was
ever made still exists and hangs on the right person's file, and for every person of every office `visible_to` gives
exactly what a plain model of the rule gives: the office that made a row, the office that holds the client now, without
whoever a restriction keeps out and was not let in. Nothing here asks a queryset of the portal what it ought to give.

After a step the rows of the files it touched are checked, for one person in turn; each sequence ends with everything
for everybody.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from django.db import transaction
from django.utils import timezone
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from pytest_django.plugin import DjangoDbBlocker

from accounts.models import Office, Role, User
from bapas_portal.law import DomainError
from clients.actions import assign_officer
from clients.actions.merge import merge_clients, unmerge_clients
from clients.actions.restriction import admit, break_glass, lift_restriction, restrict_client
from clients.actions.substitution import arrange_substitution, end_substitution
from clients.actions.transfer import accept_transfer, refuse_transfer, request_transfer, withdraw_transfer
from clients.models import (
    Client,
    Merge,
    OutcomeKind,
    ReportIn,
    Restriction,
    Substitution,
    Supervision,
    Transfer,
    Visit,
)
from documents.models import Letter
from tests.factories.accounts import UserFactory
from tests.factories.accounts import office as real_office
from tests.factories.clients import ClientFactory, ReportInFactory, SupervisionFactory, VisitFactory
from tests.factories.documents import LetterFactory
from tests.factories.villages import villages
from villages.models import Village

THOROUGH = os.environ.get("BAPAS_TEST_THOROUGH") == "1"
PROFILE = settings(
    max_examples=200 if THOROUGH else 20,  # 20,000 steps, or 2,000 in every run of the suite
    stateful_step_count=100,
    deadline=None,
    derandomize=True,
    phases=(Phase.explicit, Phase.generate, Phase.shrink),
    suppress_health_check=list(HealthCheck),
)
ENOUGH_STEPS = 1_000
"""Steps that touched a file; a step that found nothing to act on is not counted."""
OFFICES = ("bapas-pangkalpinang", "bapas-palopo", "bapas-semarang")
NUMBERS = st.integers(min_value=0, max_value=10_000)


class RecordKeeping(RuleBasedStateMachine):
    """Three offices, their people, and everything that may happen to a file."""

    stage: "Stage"
    holder: dict[int, int]
    surviving: dict[int, int]

    def __init__(self) -> None:
        super().__init__()
        self.point = transaction.savepoint()
        self.steps = 0
        self.sound = True
        self.touched: set[int] = set()
        self.homes = dict(self.stage.homes)
        # model: {row: (record its case began in, office that made it)}
        self.truth: dict[Any, dict[int, tuple[int, int]]] = {Visit: {}, ReportIn: {}, Letter: {}}
        self.admitted: set[tuple[int, int]] = set()
        self.covered: dict[int, tuple[int, int]] = {}

    def teardown(self) -> None:
        STEPS[0] += self.steps
        try:
            if self.sound:
                self.look()
                self.keeps_everything(set(self.surviving))
                self.check(self.stage.everybody, set(self.surviving))
        finally:
            transaction.savepoint_rollback(self.point)

    def pick(self, rows: Any, number: int) -> Any:
        """One of the rows, or None."""
        found = list(rows.order_by("pk"))
        row = found[number % len(found)] if found else None
        if row is not None:
            self.touched |= people_in(row)
        return row

    def home(self, case: Supervision) -> int:
        """The record a case began in, here or before a hand-over: what is written goes where the case goes."""
        while case.predecessor is not None:
            case = case.predecessor
        return self.homes[case.pk]

    def living(self) -> Any:
        """Records that are not merged into another."""
        return Client.objects.filter(merged_into=None).select_related("office")

    def attempt(self, act: Any) -> Any:
        """An action that may be refused with a sentence, and then has written nothing."""
        try:
            with transaction.atomic():
                return act()
        except DomainError:
            return None

    @rule(where=st.sampled_from(OFFICES), number=NUMBERS)
    def register(self, where: str, number: int) -> None:
        place = self.stage.offices[where]
        officers = self.stage.officers[place.pk]
        case = self.stage.register(place, officers[number % len(officers)])
        self.homes[case.pk] = case.client_id
        self.touched.add(case.client_id)

    @rule(number=NUMBERS, officer=NUMBERS)
    def assign(self, number: int, officer: int) -> None:
        case = self.pick(Supervision.objects.open(), number)
        if case:
            officers = self.stage.officers[case.office_id]
            chosen = officers[officer % len(officers)]
            self.attempt(lambda: assign_officer(supervision=case, officer=chosen, by=self.stage.heads[case.office_id]))

    @rule(number=NUMBERS)
    def log_visit(self, number: int) -> None:
        case = self.pick(Supervision.objects.active(), number)
        if case:
            visit = VisitFactory(supervision=case, held=True, officer=case.officer, outcome=self.stage.met)
            self.truth[Visit][visit.pk] = (self.home(case), case.office_id)

    @rule(number=NUMBERS)
    def report_in(self, number: int) -> None:
        case = self.pick(Supervision.objects.active(), number)
        if case:
            day = timezone.localdate() - timedelta(days=1 + case.report_ins.count())
            duty = ReportInFactory(supervision=case, reported=True, due_on=day)
            self.truth[ReportIn][duty.pk] = (self.home(case), case.office_id)

    @rule(number=NUMBERS)
    def issue_letter(self, number: int) -> None:
        case = self.pick(Supervision.objects.all(), number)
        if case:
            head = self.stage.heads[case.office_id]
            letter = LetterFactory(
                office=case.office, signed_by=head, subject_type="supervision", subject_id=case.public_id, file="x.pdf"
            )
            self.truth[Letter][letter.pk] = (self.home(case), case.office_id)

    @rule(number=NUMBERS, where=st.sampled_from(OFFICES))
    def ask_transfer(self, number: int, where: str) -> None:
        client = self.pick(self.living(), number)
        if client:
            to_office = self.stage.offices[where]
            by = self.stage.heads[client.office_id]
            self.attempt(lambda: request_transfer(client=client, to_office=to_office, reason="Pindah alamat.", by=by))

    @rule(number=NUMBERS, officer=NUMBERS, answer=st.sampled_from(["accept", "accept", "refuse", "withdraw"]))
    def answer_transfer(self, number: int, officer: int, answer: str) -> None:
        transfer = self.pick(Transfer.objects.waiting(), number)
        if transfer is None:
            return
        here, there = self.stage.heads[transfer.from_office_id], self.stage.heads[transfer.to_office_id]
        if answer == "withdraw":
            self.attempt(lambda: withdraw_transfer(transfer=transfer, by=here))
        elif answer == "refuse":
            self.attempt(lambda: refuse_transfer(transfer=transfer, reason="Wilayah lain.", by=there))
        else:
            cases = Supervision.objects.open().filter(client=transfer.client_id)
            numbers = {case.pk: f"P/{transfer.pk}/{case.pk}" for case in cases}
            officers = self.stage.officers[transfer.to_office_id]
            chosen = officers[officer % len(officers)]
            self.attempt(lambda: accept_transfer(transfer=transfer, register_numbers=numbers, officer=chosen, by=there))

    @rule(one=NUMBERS, other=NUMBERS)
    def merge(self, one: int, other: int) -> None:
        kept, merged = self.pick(self.living(), one), self.pick(self.living(), other)
        if kept and merged:
            by = self.stage.heads[kept.office_id]
            self.attempt(lambda: merge_clients(kept=kept, merged=merged, reason="Orang yang sama.", by=by))

    @rule(number=NUMBERS)
    def unmerge(self, number: int) -> None:
        merge = self.pick(Merge.objects.in_force().select_related("kept", "merged"), number)
        if merge:
            by = self.stage.heads[merge.kept.office_id]
            known = set(Restriction._base_manager.values_list("pk", flat=True))
            if self.attempt(lambda: unmerge_clients(merge=merge, by=by)):
                self.admit_to_copies(merge, known)

    def admit_to_copies(self, merge: Merge, known: set[int]) -> None:
        """Both records stay restricted when they part: whoever was let in to one is let in to its copy."""
        rows = Restriction._base_manager.filter(client__in=[merge.kept_id, merge.merged_id], lifted_at=None)
        for copy in rows.exclude(pk__in=known):
            model = rows.get(pk__in=known, kind=copy.kind, excluded=copy.excluded)
            self.admitted |= {(copy.pk, user) for restriction, user in self.admitted if restriction == model.pk}

    @rule(number=NUMBERS, person=NUMBERS, kind=st.sampled_from(["related", "witness", "public_figure"]))
    def restrict(self, number: int, person: int, kind: str) -> None:
        client = self.pick(self.living(), number)
        if client:
            staff = self.stage.staff(client.office_id)
            excluded = staff[person % len(staff)] if kind == "related" else None
            by = next(head for head in self.stage.all_heads(client.office_id) if head != excluded)
            self.attempt(lambda: restrict_client(client=client, kind=kind, excluded=excluded, note="Ada.", by=by))

    @rule(number=NUMBERS)
    def lift(self, number: int) -> None:
        restriction = self.pick(Restriction.objects.in_force().select_related("client"), number)
        if restriction:
            by = self.stage.heads[restriction.client.office_id]
            self.attempt(lambda: lift_restriction(restriction=restriction, by=by))

    @rule(number=NUMBERS, person=NUMBERS, breaks_glass=st.sampled_from([False, False, False, True]))
    def admit_somebody(self, number: int, person: int, breaks_glass: bool) -> None:
        restriction = self.pick(Restriction.objects.in_force().select_related("client"), number)
        if restriction is None:
            return
        client, by = restriction.client, self.stage.heads[restriction.client.office_id]
        staff = self.stage.staff(client.office_id)
        user = staff[person % len(staff)]
        if breaks_glass:
            shut = {pk for pk, who in self.shutting(user).items() if who == client.pk}
            if self.attempt(lambda: break_glass(number=client.number, reason="Darurat.", by=user)):
                self.admitted |= {(pk, user.pk) for pk in shut}
        elif self.attempt(lambda: admit(restriction=restriction, user=user, reason="Perlu.", days=2, by=by)):
            self.admitted.add((restriction.pk, user.pk))

    @rule(where=st.sampled_from(OFFICES), one=NUMBERS)
    def stand_in(self, where: str, one: int) -> None:
        place = self.stage.offices[where]
        officers, by, today = self.stage.officers[place.pk], self.stage.heads[place.pk], place.today()
        officer, substitute = officers[one % 2], officers[(one + 1) % 2]
        made = self.attempt(
            lambda: arrange_substitution(
                officer=officer, substitute=substitute, since=today, until=today, reason="Cuti.", by=by
            )
        )
        if made:
            self.covered[made.pk] = (officer.pk, substitute.pk)

    @precondition(lambda self: self.covered)
    @rule(number=NUMBERS)
    def come_back(self, number: int) -> None:
        substitution = Substitution.objects.get(pk=sorted(self.covered)[number % len(self.covered)])
        end_substitution(substitution=substitution, by=substitution.arranged_by)
        del self.covered[substitution.pk]

    @invariant()
    def nothing_is_lost_or_seen_by_the_wrong_office(self) -> None:
        """The files that the step touched, for one person in turn; at the end everything for all."""
        touched, self.touched = self.touched, set()
        if not touched:
            return
        self.steps += 1
        self.sound = False
        self.look()
        self.keeps_everything(touched)
        self.check(self.stage.everybody[self.steps % len(self.stage.everybody) :][:1], touched)
        self.sound = True

    def keeps_everything(self, people: set[int]) -> None:
        """Every row ever made of these records exists, in a case of the record that its person's file is now."""
        for model in (Visit, ReportIn):
            rows = self.rows_of(model, people)
            found = (
                dict(model._base_manager.filter(pk__in=rows).values_list("pk", "supervision__client")) if rows else {}
            )
            for pk, (person, _) in rows.items():
                assert found[pk] == self.surviving[person], "hangs on a record that nobody can open"
        rows = self.rows_of(Letter, people)
        letters = dict(Letter._base_manager.filter(pk__in=rows).values_list("pk", "subject_id")) if rows else {}
        cases = dict(
            Supervision._base_manager.filter(public_id__in=letters.values()).values_list("public_id", "client")
        )
        for pk, (person, _) in rows.items():
            assert cases[letters[pk]] == self.surviving[person]

    def rows_of(self, model: Any, people: set[int]) -> dict[int, tuple[int, int]]:
        """The rows ever made in the files of these records."""
        files = {self.surviving[pk] for pk in people}
        return {pk: made for pk, made in self.truth[model].items() if self.surviving[made[0]] in files}

    def check(self, people: list[User], records: set[int]) -> None:
        """`visible_to` gives each of these people exactly what the rule says of the files of these records."""
        files = {self.surviving[pk] for pk in records}
        near = {pk for pk in self.holder if self.surviving[pk] in files}
        for user in people:
            hidden = set(self.shutting(user).values())
            for model, roles in READERS.items():
                rows = self.rows_of(model, records)
                allowed = {
                    pk
                    for pk, (person, office) in rows.items()
                    if user.role in roles
                    and user.office_id in {office, self.holder[self.surviving[person]]}
                    and self.surviving[person] not in hidden
                }
                seen = model.objects.visible_to(user).filter(pk__in=rows).values_list("pk", flat=True) if rows else ()
                assert set(seen) == allowed, (user.role, model.__name__)
            seen = Client.objects.visible_to(user).filter(pk__in=near).values_list("pk", flat=True)
            assert set(seen) == {
                pk for pk in near
                if self.holder[pk] == user.office_id and self.surviving[pk] == pk and pk not in hidden
            }  # fmt: skip

    def look(self) -> None:
        """Reads for every record which office holds it, and which record its file is now."""
        rows = list(Client._base_manager.values_list("pk", "office", "merged_into"))
        self.holder = {pk: office for pk, office, _ in rows}
        into = {pk: target for pk, _, target in rows}
        self.surviving = {}
        for pk in into:
            end = pk
            while (further := into[end]) is not None:
                end = further
            self.surviving[pk] = end

    def shutting(self, user: User) -> dict[int, int]:
        """Restrictions that keep their record from a person, told in plain words once more: {restriction: record}."""
        in_hands = {user.pk} | {away for away, substitute in self.covered.values() if substitute == user.pk}
        guided = set(
            Supervision._base_manager.filter(officer__in=in_hands, closed_on=None).values_list("client", flat=True)
        )
        return {
            pk: client
            for pk, client, excluded in Restriction._base_manager.filter(lifted_at=None).values_list(
                "pk", "client", "excluded"
            )
            if (pk, user.pk) not in self.admitted
            and (excluded == user.pk or (excluded is None and user.role != Role.HEAD and client not in guided))
        }


def people_in(row: Any) -> set[int]:
    """The records that a row is about."""
    if isinstance(row, Client):
        return {row.pk}
    return {row.kept_id, row.merged_id} if isinstance(row, Merge) else {row.client_id}


STEPS = [0]
READERS: dict[Any, frozenset[Role]] = {
    Visit: frozenset({Role.OFFICER, Role.HEAD}),
    ReportIn: frozenset({Role.OFFICER, Role.HEAD, Role.REGISTRAR}),
    Letter: frozenset({Role.OFFICER, Role.HEAD}),
}


@dataclass
class Stage:
    """The offices and the people, made once."""

    offices: dict[str, Office]
    officers: dict[int, list[User]]
    heads: dict[int, User]
    everybody: list[User]
    home: Village
    met: OutcomeKind
    homes: dict[int, int] = field(default_factory=dict)

    def register(self, place: Office, officer: User) -> Supervision:
        """A new client with a case."""
        head = self.heads[place.pk]
        return SupervisionFactory(
            office=place, client=ClientFactory(office=place, registered_by=head, village=self.home), officer=officer
        )

    def staff(self, office_id: int) -> list[User]:
        """Everybody of one office."""
        return [user for user in self.everybody if user.office_id == office_id]

    def all_heads(self, office_id: int) -> list[User]:
        """Both heads of one office."""
        return [user for user in self.staff(office_id) if user.role == Role.HEAD]


@pytest.fixture
def stage(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Stage]:
    """Three offices with two officers, a registrar and two heads each, in a transaction that is rolled back."""
    with django_db_blocker.unblock(), transaction.atomic():
        offices = {code: real_office(code) for code in OFFICES}
        everybody = [
            UserFactory(role=role, office=place)
            for place in offices.values()
            for role in (Role.OFFICER, Role.OFFICER, Role.REGISTRAR, Role.HEAD, Role.HEAD)
        ]
        stage = Stage(
            offices,
            {
                place.pk: [user for user in everybody if user.office_id == place.pk and user.role == Role.OFFICER]
                for place in offices.values()
            },
            {user.office_id: user for user in everybody if user.role == Role.HEAD},
            everybody,
            villages(count=1)[0],
            OutcomeKind.objects.get(code="met"),
        )
        for place in offices.values():
            for officer in stage.officers[place.pk]:
                case = stage.register(place, officer)
                stage.homes[case.pk] = case.client_id
        yield stage
        transaction.set_rollback(True)


def test_nothing_is_lost_or_seen_by_the_wrong_office(stage: Stage) -> None:
    RecordKeeping.stage = stage
    STEPS[0] = 0
    run_state_machine_as_test(RecordKeeping, settings=PROFILE)
    assert STEPS[0] >= ENOUGH_STEPS, "the sequences ended too early to prove anything"

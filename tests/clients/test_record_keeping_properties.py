"""Whatever offices do with their files, nothing is lost and nobody sees what is not theirs.

Random sequences of the real actions on a real PostgreSQL. After every step each visit, report-in and letter that was
ever made still exists and hangs on the right person's file, and for every person of every office `visible_to` gives
exactly what a plain model of the rule gives: the office that made a row, the office that holds the client now, without
whoever a restriction keeps out. The model below knows who did what and asks the database nothing.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from django.db import transaction
from django.utils import timezone
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from pytest_django.plugin import DjangoDbBlocker

from accounts.models import Office, Role, User
from bapas_portal.law import DomainError
from clients.actions import assign_officer
from clients.actions.merge import merge_clients, unmerge_clients
from clients.actions.restriction import lift_restriction, restrict_client
from clients.actions.transfer import accept_transfer, refuse_transfer, request_transfer, withdraw_transfer
from clients.models import Client, Merge, ReportIn, Restriction, Supervision, Transfer, Visit
from documents.models import Letter
from tests.factories.accounts import UserFactory
from tests.factories.accounts import office as real_office
from tests.factories.clients import ClientFactory, ReportInFactory, SupervisionFactory, VisitFactory
from tests.factories.documents import LetterFactory

THOROUGH = os.environ.get("BAPAS_TEST_THOROUGH") == "1"
PROFILE = settings(
    max_examples=250 if THOROUGH else 25,  # 10,000 steps, or 1,000 in every run of the suite
    stateful_step_count=40,
    deadline=None,
    derandomize=True,
    phases=(Phase.explicit, Phase.generate, Phase.shrink),
    suppress_health_check=list(HealthCheck),
)
OFFICES = ("bapas-pangkalpinang", "bapas-palopo", "bapas-semarang")
NUMBERS = st.integers(min_value=0, max_value=10_000)


class RecordKeeping(RuleBasedStateMachine):
    """Three offices, their people, and everything that may happen to a file."""

    stage: "Stage"

    def __init__(self) -> None:
        super().__init__()
        self.point = transaction.savepoint()
        self.steps = 0
        # model: {row: (record it was made in, office that made it)}
        self.truth: dict[type, dict[int, tuple[int, int]]] = {Visit: {}, ReportIn: {}, Letter: {}}

    def teardown(self) -> None:
        self.check(self.stage.everybody)
        transaction.savepoint_rollback(self.point)

    def pick(self, rows: Any, number: int) -> Any:
        """One of the rows, or None."""
        found = list(rows.order_by("pk"))
        return found[number % len(found)] if found else None

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
        client = ClientFactory(office=place, registered_by=self.stage.heads[place.pk])
        SupervisionFactory(office=place, client=client, officer=officers[number % len(officers)])

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
            visit = VisitFactory(supervision=case, held=True, officer=case.officer)
            self.truth[Visit][visit.pk] = (case.client_id, case.office_id)

    @rule(number=NUMBERS)
    def report_in(self, number: int) -> None:
        case = self.pick(Supervision.objects.active(), number)
        if case:
            day = timezone.localdate() - timedelta(days=1 + case.report_ins.count())
            duty = ReportInFactory(supervision=case, reported=True, due_on=day)
            self.truth[ReportIn][duty.pk] = (case.client_id, case.office_id)

    @rule(number=NUMBERS)
    def issue_letter(self, number: int) -> None:
        case = self.pick(Supervision.objects.all(), number)
        if case:
            head = self.stage.heads[case.office_id]
            letter = LetterFactory(
                office=case.office, signed_by=head, subject_type="supervision", subject_id=case.public_id, file="x.pdf"
            )
            self.truth[Letter][letter.pk] = (case.client_id, case.office_id)

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
            self.attempt(lambda: unmerge_clients(merge=merge, by=by))

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

    @invariant()
    def nothing_is_lost(self) -> None:
        """Every row ever made exists, in a case of the record that its person's file is now."""
        surviving = self.surviving()
        for model in (Visit, ReportIn):
            found = dict(model.objects.values_list("pk", "supervision__client"))
            for pk, (person, _) in self.truth[model].items():
                assert surviving[found[pk]] == surviving[person]
                assert found[pk] == surviving[person], "hangs on a record that nobody can open"
        cases = dict(Supervision.objects.values_list("public_id", "client"))
        for pk, subject in Letter.objects.values_list("pk", "subject_id"):
            if pk in self.truth[Letter]:
                assert cases[subject] == surviving[self.truth[Letter][pk][0]]
        assert set(self.truth[Letter]) <= set(Letter.objects.values_list("pk", flat=True))

    @invariant()
    def everybody_sees_what_the_rule_allows(self) -> None:
        """`visible_to` is exactly what the rule says: after each step for one person in turn, at the end for all."""
        self.steps += 1
        self.check(self.stage.everybody[self.steps % len(self.stage.everybody) :][:1])

    def check(self, people: list[User]) -> None:
        """Asks for each of these people."""
        surviving, holder = self.surviving(), dict(Client.objects.values_list("pk", "office"))
        for user in people:
            hidden = self.hidden_from(user)
            for model, roles in READERS.items():
                allowed = {
                    pk
                    for pk, (person, office) in self.truth[model].items()
                    if user.role in roles
                    and user.office_id in {office, holder[surviving[person]]}
                    and surviving[person] not in hidden
                }
                seen = set(model.objects.visible_to(user).filter(pk__in=self.truth[model]).values_list("pk", flat=True))
                assert seen == allowed, (user.role, model.__name__)
            seen = set(Client.objects.visible_to(user).values_list("pk", flat=True))
            assert seen == {
                pk for pk, place in holder.items()
                if place == user.office_id and surviving[pk] == pk and pk not in hidden
            }  # fmt: skip

    def surviving(self) -> dict[int, int]:
        """For every record the one its file is now."""
        into = dict(Client.objects.values_list("pk", "merged_into"))
        ends = {}
        for pk in into:
            end = pk
            while (further := into[end]) is not None:
                end = further
            ends[pk] = end
        return ends

    def hidden_from(self, user: User) -> set[int]:
        """Records that a restriction keeps from a person, told in plain words once more."""
        guided = set(Supervision.objects.open().filter(officer=user).values_list("client", flat=True))
        hidden = set()
        for client, excluded in Restriction.objects.in_force().values_list("client", "excluded"):
            if excluded == user.pk or (excluded is None and user.role != Role.HEAD and client not in guided):
                hidden.add(client)
        return hidden


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
        yield Stage(
            offices,
            {
                place.pk: [user for user in everybody if user.office_id == place.pk and user.role == Role.OFFICER]
                for place in offices.values()
            },
            {user.office_id: user for user in everybody if user.role == Role.HEAD},
            everybody,
        )
        transaction.set_rollback(True)


def test_nothing_is_lost_or_seen_by_the_wrong_office(stage: Stage) -> None:
    RecordKeeping.stage = stage
    run_state_machine_as_test(RecordKeeping, settings=PROFILE)

"""Two connections at once: a promise is never counted below nothing, and one agreement is renewed once."""

from programs.actions.agreement import renew_agreement
from programs.actions.commitment import record_progress
from programs.models import Agreement, Commitment
from tests.databases import Database
from tests.factories.agreement import AgreementFactory, CommitmentFactory, CommitmentProgressFactory
from tests.programs.test_races import race


def test_of_two_corrections_that_together_take_too_much_one_is_refused(committed_db: Database) -> None:
    promise = CommitmentFactory(quantity=10)
    CommitmentProgressFactory(commitment=promise, quantity=5)
    today, by = promise.agreement.office.today(), promise.created_by

    def take_back() -> None:
        record_progress(commitment=promise, on=today, quantity=-3, note="Tercatat dua kali", today=today, by=by)

    assert sorted(map(bool, race(take_back, take_back))) == [False, True]
    assert Commitment.objects.with_realised().get(pk=promise.pk).realised == 2


def test_two_renewals_at_once_begin_one_agreement(committed_db: Database) -> None:
    agreement = AgreementFactory()

    def renew() -> None:
        renew_agreement(agreement=agreement, by=agreement.created_by)

    assert race(renew, renew) == ["", ""]
    assert Agreement.objects.filter(renews=agreement).count() == 1

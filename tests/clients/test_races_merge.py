"""Two merges of one pair, or a merge beside a hand-over, at the same moment: real connections, real commits."""

from bapas_portal.law import DomainError
from clients.actions import request_transfer
from clients.actions.merge import merge_clients, unmerge_clients
from clients.models import Client, Merge, Supervision, Transfer
from tests.clients.test_handover_races import together
from tests.databases import Database
from tests.factories.accounts import OfficeFactory, UserFactory
from tests.factories.clients import SupervisionFactory, VisitFactory

WHY = "Orang yang sama, didaftarkan dua kali."


def pair() -> tuple[Supervision, Supervision]:
    """Two cases of what may be one person, each with a visit."""
    first = SupervisionFactory()
    second = SupervisionFactory(office=first.office)
    for case in (first, second):
        VisitFactory(supervision=case, held=True)
    return first, second


def refused(answers: list[object]) -> int:
    """How many of the calls were refused with a sentence."""
    return len([answer for answer in answers if isinstance(answer, DomainError)])


def test_two_heads_merge_a_pair_once_whichever_they_keep(committed_db: Database) -> None:
    first, second = pair()
    heads = [UserFactory(head=True, office=first.office) for _ in range(2)]
    answers = together(
        lambda: merge_clients(kept=first.client, merged=second.client, reason=WHY, by=heads[0]),
        lambda: merge_clients(kept=second.client, merged=first.client, reason=WHY, by=heads[1]),
    )
    assert refused(answers) == 1
    kept = Merge.objects.get().kept
    assert Client.objects.get(merged_into=None) == kept
    assert set(Supervision.objects.filter(client=kept)) == {first, second}
    assert sum(case.visits.count() for case in Supervision.objects.filter(client=kept)) == 2


def test_a_record_is_merged_away_or_asked_for_by_another_office_but_never_both(committed_db: Database) -> None:
    first, second = pair()
    head, there = UserFactory(head=True, office=first.office), OfficeFactory()
    answers = together(
        lambda: merge_clients(kept=first.client, merged=second.client, reason=WHY, by=head),
        lambda: request_transfer(client=second.client, to_office=there, reason="Pindah alamat.", by=head),
    )
    assert refused(answers) == 1
    assert Merge.objects.exists() != Transfer.objects.exists()
    assert Supervision.objects.filter(client__merged_into=None).count() == 2


def test_a_merge_is_taken_back_once(committed_db: Database) -> None:
    first, second = pair()
    head = UserFactory(head=True, office=first.office)
    merge = merge_clients(kept=first.client, merged=second.client, reason=WHY, by=head)
    answers = together(*(lambda: unmerge_clients(merge=merge, by=head) for _ in range(2)))
    assert refused(answers) == 1
    assert [first.client.supervisions.get(), second.client.supervisions.get()] == [first, second]

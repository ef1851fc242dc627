"""What the case file says of social work under the client's name: hours, how it will end, or what is missing."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from clients.case_status import StatusFact
from clients.models import Client, Supervision
from sentences.actions.registration import TRACK_OF_KIND
from sentences.forecast import Forecast
from sentences.models import SocialWorkSentence
from sentences.rules.day import hours_and_minutes

LABEL = "Kerja sosial"


def hours_facts(user: User, client: Client, cases: Sequence[Supervision]) -> Iterator[StatusFact]:
    """One fact for each open case of social work, in one query; none is asked for a client without such a case."""
    running = [case for case in cases if case.is_open and case.kind in TRACK_OF_KIND]
    if not running:
        return
    sentences = SocialWorkSentence.objects.visible_to(user).filter(supervision__in=running)
    of_case = {row.supervision_id: row for row in sentences.with_minutes().with_forecast(timezone.now())}
    for case in running:
        sentence = of_case.get(case.pk)
        if sentence is None:
            address = reverse("sentences:sentence_create", query={"supervision": case.public_id})
            yield StatusFact(LABEL, address, "putusan belum didaftarkan", "warn")
        else:
            yield _fact(sentence)


def _fact(sentence: Any) -> StatusFact:
    """The hours of one sentence, in the tone of its outlook."""
    address = reverse("sentences:sentence_detail", args=[sentence.public_id])
    hours = f"{hours_and_minutes(sentence.minutes_credited)} dari {sentence.hours_ordered} jam"
    if sentence.state == SocialWorkSentence.State.DEFAULTED:
        return StatusFact(LABEL, address, f"{hours}, dilaporkan tidak dijalankan", "bad")
    if sentence.forecast_row is None:
        return StatusFact(LABEL, address, f"{hours}, selesai", "good")
    forecast = Forecast.from_row(sentence.forecast_row)
    return StatusFact(LABEL, address, f"{hours}, {forecast.label.lower()}", forecast.tone)

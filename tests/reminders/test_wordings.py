"""The words of a reminder: declared placeholders only, numbers only."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from uuid import uuid4

import pytest

from accounts.models import Office
from reminders.registry import DueReminder, Rule
from reminders.wordings import WordingError, check, placeholders_of, words_for, words_without_values
from tests.factories.accounts import office
from tests.factories.reminders import WordingFactory

RULE = Rule("uji", "Uji", "", lambda _office, _day: [], placeholders={"nomor": "nomor perkara", "jam": "jam lapor"})


def due(**values: object) -> DueReminder:
    return DueReminder(
        subject=uuid4(),
        recipient_id=1,
        occasion=date(2026, 11, 22),
        path="/clients/",
        due_at=datetime(2026, 11, 21, tzinfo=UTC),
        title="Bawaan",
        body="Isi.",
        values=values,
    )


def test_the_names_in_braces_are_found() -> None:
    assert placeholders_of("Nomor {nomor}, {jam} {{bukan}}") == {"nomor", "jam"}


@pytest.mark.parametrize("text", ["{nama}", "{nomor", "nomor}", "{}", "{0}", "{nomor.x}", "{nomor!r}", "{nomor:>9}"])
def test_what_the_rule_does_not_declare_is_refused(text: str) -> None:
    with pytest.raises(WordingError):
        check(RULE, text)


def test_declared_placeholders_and_the_office_pass() -> None:
    check(RULE, "{nomor} pukul {jam} di {bapas}")


@pytest.mark.parametrize("value", ["Budi", "Budi Santoso", "PENCURIAN", "Pasal 362", "x1", "A" * 41 + "1"])
def test_a_name_or_a_word_is_no_value(value: str) -> None:
    with pytest.raises(ValueError, match="not a number or a code"):
        due(nomor=value)


@pytest.mark.django_db
def test_values_are_written_as_people_read_them() -> None:
    wording = WordingFactory(rule="uji", title="{nomor} {tanggal}", body="Pukul {jam}, ke-{n}, {bapas}")
    words = words_for(due(nomor="PGK-2026-0001", tanggal=date(2026, 11, 23), jam=time(9, 30), n=2), office(), wording)
    assert words.title == "PGK-2026-0001 23 November 2026"
    assert words.body == f"Pukul 09.30, ke-2, {office()}"
    assert words_for(due(), office(), None).title == "Bawaan"
    with pytest.raises(WordingError, match="Tidak ada nilai"):
        words_for(due(), office(), wording)


def test_the_values_are_taken_out_of_the_rules_own_words_longest_first() -> None:
    found = due(nomor="PGK-2026-0001", tanggal=date(2026, 11, 23), n=23)
    own = replace(found, title="Kunjungan PGK-2026-0001 lewat", body="23 November 2026, ke-23 dari 230.")
    words = words_without_values(own, Office(name="Bapas Kelas I Palu"))
    assert (words.title, words.body) == ("Kunjungan {nomor} lewat", "{tanggal}, ke-{n} dari 230.")
    assert words_without_values(replace(own, values={}), Office(name="")).body == own.body

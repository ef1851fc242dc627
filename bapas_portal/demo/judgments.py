"""The invented judgments in depth: place, skills, school hours, substitutes for a fine, and a correction."""

from collections.abc import Sequence
from datetime import time, timedelta
from random import Random

from bapas_portal.demo import names
from bapas_portal.demo.staff import Staff
from sentences.actions import correct_judgment
from sentences.judgment import Judgment, Origin, PlaceFixedBy
from sentences.models import SocialWorkSentence, Track

SKILLS = ("Tukang kayu", "Petani", "Juru masak", "Sopir", "Pengurus kebun", "Tukang bangunan", "Penjahit")
OBJECTIONS = ("Tidak pada hari Minggu pagi karena beribadah", "Tidak mengangkat beban berat (cedera punggung)")
PLACES = ("Panti asuhan di wilayah kota", "Kantor kelurahan tempat tinggal", "Rumah ibadah terdekat")
REASON = "Jam per hari salah salin saat pendaftaran; petikan putusan halaman akhir."
RUPIAH_PER_HOUR = 50_000


def describe_judgments(staff: Staff, sentences: Sequence[SocialWorkSentence]) -> None:
    """Fills in what the papers of these judgments say beyond the hours; corrects one of them."""
    rng = Random(f"judgments {staff.office.code}")
    for number, sentence in enumerate(sentences, start=1):
        _execution(rng, staff, sentence, number)
        if sentence.track == Track.CHILD:
            _child(rng, sentence)
        else:
            _adult(rng, sentence)
        sentence.save()
    _correct_one(staff, sentences)


def _execution(rng: Random, staff: Staff, sentence: SocialWorkSentence, number: int) -> None:
    """The executing prosecutor, the minutes, and who fixed the place."""
    sentence.prosecutor_name = names.person_name(rng, staff.office.code, female=rng.random() < 0.4, used=set())
    sentence.execution_record_no = f"BA-{number:02d}/Eku.3/{sentence.starts_on:%m/%Y}"
    sentence.place_fixed_by = rng.choice(["", *PlaceFixedBy.values])
    sentence.place_named = rng.choice(PLACES) if sentence.place_fixed_by else ""
    sentence.place_in_judgment = sentence.place_fixed_by == PlaceFixedBy.COURT if sentence.place_fixed_by else None


def _child(rng: Random, sentence: SocialWorkSentence) -> None:
    """School, the conditional prison, and when the extract came: now and then a day or two late."""
    if rng.random() < 0.7:
        sentence.study_starts_at, sentence.study_ends_at = time(7), time(13, 30)
    sentence.conditional_months = rng.choice([None, 3, 6, 8])
    sentence.extract_received_on = sentence.judgment_on + timedelta(days=rng.choice([0, 0, 0, 2]))


def _adult(rng: Random, sentence: SocialWorkSentence) -> None:
    """Skills and objections; a fine whose hours allow it was left unpaid."""
    sentence.skills = rng.choice(SKILLS)
    sentence.objection = rng.choice(OBJECTIONS) if rng.random() < 0.25 else ""
    fine = sentence.imposed_fine
    if fine and sentence.hours_ordered * RUPIAH_PER_HOUR <= fine and rng.random() < 0.6:
        sentence.origin = Origin.UNPAID_FINE
        sentence.fine_paid = fine - sentence.hours_ordered * RUPIAH_PER_HOUR or None


def _correct_one(staff: Staff, sentences: Sequence[SocialWorkSentence]) -> None:
    """The first adult's judgment that has no hours yet was copied wrongly and is put right by the head."""
    for sentence in sentences:
        if sentence.is_open and sentence.track == Track.ADULT and not sentence.sessions.exists():
            values = {name: getattr(sentence, name) for name in Judgment.__dataclass_fields__}
            values["hours_per_day"] = 6 if sentence.hours_per_day != 6 else 5
            correct_judgment(
                sentence=sentence,
                judgment=Judgment(**values),
                prosecution_office=sentence.prosecution_office,
                reason=REASON,
                corrections_seen=0,
                by=staff.head,
            )
            return

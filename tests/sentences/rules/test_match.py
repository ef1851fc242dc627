"""Which host suits whom: what counts for and against, what rules out, and that an objection only warns."""

from dataclasses import replace
from datetime import date, time

import pytest

from sentences.rules.capacity import Stay
from sentences.rules.match import Host, Seeker, match
from sentences.rules.place import Newcomer, SiteFacts
from sentences.rules.plan import PlannedDay
from sentences.words import conflict_between, in_common, root

FIRST, LAST = date(2026, 11, 23), date(2027, 3, 31)
FACTS = SiteFacts(
    name="Panti Uji",
    state="active",
    child_suitable=True,
    declared_on=date(2026, 1, 5),
    terms=((date(2026, 1, 2), None),),
    capacity=4,
    open_days=(1, 2, 3, 4, 5),
    opens_at=time(8),
    closes_at=time(16),
)
HOST = Host(facts=FACTS, village_code="19.71.01.1001", kind="care", tasks="Merawat kebun, membantu dapur", skills="")
SEEKER = Seeker(
    newcomer=Newcomer(is_child=False, first=FIRST, last=LAST, plan=(PlannedDay(1, time(8), 240),)),
    village_code="19.71.01.1001",
)


def host(facts=None, **changes):
    return replace(HOST, facts=replace(FACTS, **(facts or {})), **changes)


def texts(found):
    return " ".join(reason.text for reason in found.reasons)


@pytest.mark.parametrize(
    ("home", "points", "words"),
    [
        ("19.71.01.1001", 40, "Di desa atau kelurahan"),
        ("19.71.01.1002", 30, "Satu kecamatan"),
        ("19.71.02.1001", 15, "Satu kabupaten atau kota"),
        ("19.01.01.2001", 5, "Satu provinsi"),
        ("73.73.01.1001", 0, "provinsi lain"),
    ],
)
def test_nearness_follows_the_region_code(home, points, words):
    room = 20  # an empty site
    found = match(replace(SEEKER, village_code=home), HOST)

    assert found.points == points + room
    assert words in texts(found)


def test_a_child_village_code_of_a_neighbour_is_not_the_same_village():
    assert "Satu kecamatan" in texts(match(replace(SEEKER, village_code="19.71.01.1011"), HOST))


def test_free_places_are_named_by_the_days_of_the_plan():
    busy = host({"stays": (Stay(FIRST, LAST, frozenset({1})), Stay(FIRST, LAST, frozenset({1, 2})))})

    assert "Senin 2, dari 4" in texts(match(SEEKER, busy))
    assert match(SEEKER, busy).points < match(SEEKER, HOST).points


def test_a_full_site_is_excluded_with_the_reason():
    full = host({"capacity": 1, "stays": (Stay(FIRST, LAST, frozenset({1})),)})

    found = match(SEEKER, full)
    assert [violation.code for violation in found.excluded] == ["capacity"]
    assert "penuh pada hari Senin" in found.excluded[0].message


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"state": "paused"}, "site_state"),
        ({"state": "proposed"}, "site_state"),
        ({"terms": ()}, "cover"),
        ({"terms": ((date(2026, 1, 2), date(2026, 11, 22)),)}, "cover"),
        ({"declared_on": None}, "R6"),
        ({"open_days": (2, 3)}, "site_days"),
        ({"closes_at": time(11, 59)}, "site_hours"),
    ],
)
def test_what_placing_would_refuse_excludes(facts, code):
    assert [violation.code for violation in match(SEEKER, host(facts)).excluded] == [code]


def test_a_child_is_excluded_where_no_survey_found_a_place_for_children():
    child = replace(SEEKER, newcomer=replace(SEEKER.newcomer, is_child=True))

    assert [violation.code for violation in match(child, host({"child_suitable": False})).excluded] == ["child_site"]
    assert "cocok untuk Anak" in texts(match(child, HOST))


@pytest.mark.parametrize(
    ("able", "needed", "shared"),
    [
        ("Petani", "Merawat kebun sekolah", ["kebun dan taman"]),
        ("Juru masak", "Membantu dapur", ["dapur"]),
        ("Pengurus kebun", "Merawat kebun", ["kebun"]),
        ("Tukang kayu", "Memperbaiki pagar", []),
        ("Tukang bangunan", "Memperbaiki pagar, mengecat dinding", ["bangunan"]),
        ("Mengajar mengaji", "Pengajar mengaji", ["mengajar", "mengaji"]),
        ("", "Memasak", []),
        ("😀 \n", "Memasak", []),
    ],
)
def test_trades_and_words_in_common(able, needed, shared):
    assert in_common(able, needed) == shared


def test_skills_count_and_are_named():
    found = match(replace(SEEKER, skills="Petani"), HOST)

    assert "Sesuai dengan keahliannya: kebun dan taman" in texts(found)
    assert found.points == match(SEEKER, HOST).points + 10


@pytest.mark.parametrize(
    ("objection", "kind", "work", "days", "about"),
    [
        ("Bekerja di rumah ibadah agama lain", "worship", "Menyapu", [], "tempat atau pekerjaan ini (rumah ibadah)"),
        ("Keyakinan", "care", "Membersihkan masjid", [], "tempat atau pekerjaan ini (rumah ibadah)"),
        ("Keyakinan", "care", "Membersihkan dapur", [], ""),
        (
            "Tidak mengangkat beban berat (cedera punggung)",
            "care",
            "Mengangkut beras",
            [],
            "pekerjaan yang berat di sini",
        ),
        ("Takut ketinggian", "school", "Membersihkan talang", [], "pekerjaan di tempat tinggi"),
        ("Tidak pada hari Minggu", "care", "Memasak", ["Sabtu", "Minggu"], "jadwalnya pada hari Minggu"),
        ("Tidak pada hari Minggu", "care", "Memasak", ["Sabtu"], ""),
        ("Tidak menyembelih ayam", "care", "Memelihara ayam", [], "pekerjaan di sini (ayam)"),
    ],
)
def test_what_an_objection_meets(objection, kind, work, days, about):
    assert conflict_between(objection, kind=kind, work=work, days=days) == about


def test_an_objection_warns_and_never_excludes():
    seeker = replace(SEEKER, objection="Keberatan bekerja di rumah ibadah")

    found = match(seeker, host(kind="worship"))
    assert not found.excluded
    assert found.points == match(SEEKER, HOST).points - 25
    assert ("warn", True) in [
        (reason.tone, "Keberatan bekerja di rumah ibadah" in reason.text) for reason in found.reasons
    ]


@pytest.mark.parametrize(
    ("study", "facts", "words", "points"),
    [
        ((time(7), time(13, 30)), {}, "Sesudah sekolah masih buka, pukul 13.30 sampai 16.00", 10),
        ((time(7), time(15)), {}, "Sesudah sekolah masih buka", 10),
        ((time(7), time(15, 1)), {}, "Hanya buka pada jam sekolahnya", -15),
        ((time(7), time(17, 1)), {"closes_at": time(22)}, "Hanya buka pada jam sekolahnya", -15),
        ((time(7), time(15, 1)), {"open_days": (1, 6)}, "Buka di luar hari sekolah: Sabtu", 10),
    ],
)
def test_time_that_school_leaves(study, facts, words, points):
    found = match(replace(SEEKER, study=study), host(facts))

    assert words in texts(found)
    assert found.points == match(SEEKER, host(facts)).points + points


def test_who_earns_a_living_hears_of_open_weekends():
    weekend = host({"open_days": (1, 6, 7)})

    assert "Sabtu dan Minggu" in texts(match(replace(SEEKER, livelihood="Buruh pabrik"), weekend))
    assert "Buka juga" not in texts(match(replace(SEEKER, livelihood="Buruh pabrik"), HOST))


@pytest.mark.parametrize(
    ("word", "short"), [("membersihkan", "bersih"), ("petani", "tani"), ("kebun", "kebun"), ("ms", "ms")]
)
def test_the_root_of_a_word(word, short):
    assert root(word) == short

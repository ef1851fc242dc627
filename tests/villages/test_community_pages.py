"""What villages tell: who writes it, what is refused, and that nothing is written half."""

import uuid
from datetime import timedelta

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertNotContains

from accounts.models import User
from tests.factories.accounts import UserFactory, office
from tests.factories.community import CommunityGroupFactory, SolvedProblemFactory, VillageProfileFactory
from tests.factories.villages import VillageOfficialFactory, village
from villages.models import CommunityGroup, SolvedProblem, VillageProfile

pytestmark = pytest.mark.django_db

HOME = "/villages/19.71.01.1004/"
PROFILE, NEW_GROUP = f"{HOME}profile/", f"{HOME}groups/new/"
PALOPO = "73.73.03.1001"


def browser(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def officer() -> User:
    return UserFactory(office=office(), name="Rina Marlina")


@pytest.fixture
def lurah() -> User:
    return VillageOfficialFactory(village=village(), user__name="Bambang Sutrisno").user


def profile_of(**changes: object) -> dict[str, object]:
    filled = {"seen_at": "new", "potential": "Kebun lada", "local_notes": "Musyawarah", "has_police": "yes",
              "police_name": "Aiptu Darmawan", "police_phone": "0812-3450-0011"}  # fmt: skip
    return filled | changes


def group_of(**changes: object) -> dict[str, object]:
    filled = {"kind": "fkpm", "name": "FKPM Semabung", "leader": "Hasan", "phone": "081234500022", "members": "12",
              "since": "2020-03-01", "until": "", "submission_key": str(uuid.uuid4())}  # fmt: skip
    return filled | changes


def problem_of(**changes: object) -> dict[str, object]:
    filled = {"kind": "dispute", "text": "Batas kebun disepakati", "on": "2026-02-10", "with_police": "on",
              "submission_key": str(uuid.uuid4())}  # fmt: skip
    return filled | changes


class TestProfile:
    """Potential, local notes, Bhabinkamtibmas, readiness."""

    def test_the_village_head_writes_it_and_cannot_rate_the_own_village(self, lurah: User) -> None:
        page = browser(lurah).get(PROFILE)
        assertNotContains(page, "Kesiapan")
        answer = browser(lurah).post(PROFILE, profile_of(readiness="5", readiness_note="Kami siap"))
        assert answer.status_code == 302
        profile = VillageProfile.objects.get()
        assert (profile.potential, profile.police_phone, profile.has_police) == ("Kebun lada", "+6281234500011", True)
        assert (profile.readiness, profile.readiness_note, profile.changed_by) == (None, "", lurah)

    def test_the_office_rates_with_a_reason_and_the_village_reads_a_word(self, officer: User, lurah: User) -> None:
        refused = browser(officer).post(PROFILE, profile_of(readiness="2"))
        assertContains(refused, "Tulis alasannya")
        assertContains(refused, "Kebun lada")
        assert not VillageProfile.objects.exists()
        browser(officer).post(PROFILE, profile_of(readiness="2", readiness_note="Warga takut"))
        page = browser(lurah).get(HOME)
        assertContains(page, "Ragu-ragu")
        assertNotContains(page, "Warga takut")
        assertNotContains(page, "2: ragu")
        assertContains(browser(officer).get(HOME), "Warga takut")

    def test_a_change_made_meanwhile_is_not_overwritten(self, officer: User, lurah: User) -> None:
        browser(officer).post(PROFILE, profile_of(potential="Pasar"))
        stale = browser(lurah).post(PROFILE, profile_of(potential="Bengkel"))
        assertContains(stale, "diubah orang lain")
        assertContains(stale, "Bengkel")
        assertContains(stale, "Pasar")
        token = stale.context["form"].data["seen_at"]
        assert browser(lurah).post(PROFILE, profile_of(potential="Bengkel", seen_at=token)).status_code == 302
        assert VillageProfile.objects.get().potential == "Bengkel"

    def test_history_says_who_changed_what_and_hides_the_rating_from_the_village(
        self, officer: User, lurah: User
    ) -> None:
        browser(lurah).post(PROFILE, profile_of())
        token = VillageProfile.objects.get().changed_at.isoformat()
        rated = profile_of(seen_at=token, potential="Pasar", readiness="2", readiness_note="Warga takut")
        browser(officer).post(PROFILE, rated)
        read = browser(officer).get(f"{PROFILE}history/")
        for words in ("Rina Marlina", "Kebun lada", "Pasar", "Warga takut"):
            assertContains(read, words)
        for_village = browser(lurah).get(f"{PROFILE}history/")
        assertContains(for_village, "Pasar")
        assertNotContains(for_village, "Warga takut")

    @pytest.mark.parametrize(
        ("changes", "words"),
        [
            ({"potential": "a\0b"}, "null"),
            ({"potential": "x" * 1_001}, "1000"),
            ({"potential": "x" * 2_000_000}, "1000"),
            ({"police_phone": "😀😀"}, "nomor"),
            ({"has_police": "no"}, "Bhabinkamtibmas ada"),
            ({"has_police": "perhaps"}, "pilihan"),
            ({"seen_at": ""}, ""),
            ({"seen_at": "besok"}, "Muat ulang"),
            ({"seen_at": "2026-02-31T00:00:00+00:00"}, "Muat ulang"),
            ({"seen_at": "2026-02-01T00:00:00"}, "Muat ulang"),
        ],
    )
    def test_bad_input_is_explained_and_keeps_what_was_typed(
        self, lurah: User, changes: dict[str, object], words: str
    ) -> None:
        answer = browser(lurah).post(PROFILE, profile_of(**changes))
        assert answer.status_code == 200
        assert words.lower() in answer.text.lower()
        assert "Musyawarah" in answer.text
        assert not VillageProfile.objects.exists()

    def test_emoji_are_words_too(self, lurah: User) -> None:
        assert browser(lurah).post(PROFILE, profile_of(local_notes="Gotong royong 🤝")).status_code == 302

    def test_a_name_means_that_the_policeman_exists(self, lurah: User) -> None:
        browser(lurah).post(PROFILE, profile_of(has_police=""))
        assert VillageProfile.objects.get().has_police is True

    def test_who_may_not(self, lurah: User) -> None:
        ended = VillageOfficialFactory(village=village("19.71.02.1001"))
        ended.until = ended.user.today()
        ended.save()
        assert browser(ended.user).get("/villages/19.71.02.1001/profile/").status_code == 404
        assert browser(UserFactory(registrar=True, office=office())).get(PROFILE).status_code == 403
        assert browser(UserFactory(office=office("bapas-palopo"))).get(PROFILE).status_code == 404
        assert browser(lurah).get("/villages/19.71.02.1001/profile/").status_code == 404
        assert browser(lurah).put(PROFILE).status_code in {403, 405, 200}


class TestGroups:
    """Pokmas Lipas, FKPM and others."""

    def test_a_double_tap_makes_one_group(self, lurah: User) -> None:
        typed = group_of()
        answers = [browser(lurah).post(NEW_GROUP, typed) for _ in range(2)]
        assert [answer.status_code for answer in answers] == [302, 302]
        group = CommunityGroup.objects.get()
        assert (group.village_id, group.members, group.created_by) == ("19.71.01.1004", 12, lurah)

    @pytest.mark.parametrize(
        ("changes", "words"),
        [
            ({"name": ""}, "tidak boleh kosong"),
            ({"name": "a\0"}, "null"),
            ({"members": "0"}, "1"),
            ({"members": "9" * 30}, "5000"),
            ({"members": "dua"}, "bilangan"),
            ({"since": "2026-02-31"}, "tanggal"),
            ({"since": "2999-01-01"}, "belum tiba"),
            ({"until": "2019-01-01"}, "sebelum berdiri"),
            ({"kind": "army"}, "pilihan"),
            ({"submission_key": "x"}, ""),
        ],
    )
    def test_bad_input_makes_no_group(self, lurah: User, changes: dict[str, object], words: str) -> None:
        answer = browser(lurah).post(NEW_GROUP, group_of(**changes))
        assert answer.status_code == 200
        assert words.lower() in answer.text.lower()
        assert not CommunityGroup.objects.exists()

    def test_a_name_once_per_village(self, officer: User) -> None:
        first = CommunityGroupFactory(name="FKPM Semabung")
        assertContains(browser(officer).post(NEW_GROUP, group_of()), "sudah ada di desa ini")
        other = CommunityGroupFactory(name="Pokmas Harapan")
        page = browser(officer).post(f"/groups/{other.public_id}/change/", group_of(name=first.name))
        assertContains(page, "sudah ada di desa ini")

    def test_an_end_that_leaves_a_solved_problem_outside_is_refused(self, officer: User) -> None:
        problem = SolvedProblemFactory()
        url = f"/groups/{problem.group.public_id}/change/"
        page = browser(officer).post(url, group_of(until="2026-02-09"))
        assertContains(page, "di luar tanggal")
        assert browser(officer).post(url, group_of(until="2026-02-10")).status_code == 302
        assertContains(browser(officer).get(f"/groups/{problem.group.public_id}/"), "Tidak berjalan")

    def test_lists_filter_by_kind_district_and_whether_it_works(self, officer: User) -> None:
        CommunityGroupFactory(name="Masih satu")
        CommunityGroupFactory(name="Pokmas dua", pokmas=True, village=village("19.71.02.1001"))
        CommunityGroupFactory(name="Sudah tiga", ended=True)
        CommunityGroupFactory(name="Orang lain", village=village(PALOPO))
        page = browser(officer).get("/groups/")
        assert [tab["count"] for tab in page.context["tabs"]] == [2, 1, 3]
        assertNotContains(page, "Orang lain")
        for query, name in (("?kind=pokmas_lipas", "Pokmas dua"), ("?district=19.71.02", "Pokmas dua"),
                            ("?tab=ended", "Sudah tiga"), ("?q=masih", "Masih satu")):  # fmt: skip
            rows = list(browser(officer).get(f"/groups/{query}").context["page_obj"])
            assert [row.name for row in rows] == [name], query

    @pytest.mark.parametrize(
        "query", ["?district=x", "?kind=%00", "?q=%00", "?tab=x&page=x", "?office=1", "?district=%00"]
    )
    def test_a_strange_address_is_no_failure(self, officer: User, query: str) -> None:
        for user in (officer, UserFactory(national=True)):
            assert browser(user).get(f"/groups/{query}").status_code == 200
            assert browser(user).get(f"/groups/problems/{query}&year=99999999999").status_code == 200

    def test_kanwil_reads_groups_of_its_offices_without_telephones(self) -> None:
        group = CommunityGroupFactory()
        kanwil = browser(UserFactory(regional=True, regional_office=office().regional_office))
        page = kanwil.get(f"/groups/{group.public_id}/")
        assertContains(page, "Hasan Basri")
        assertNotContains(page, "1234-5000")
        away = browser(UserFactory(regional=True, regional_office=office("bapas-palopo").regional_office))
        assert away.get(f"/groups/{group.public_id}/").status_code == 404
        assert not list(away.get("/groups/").context["page_obj"])


class TestProblems:
    """What groups solved."""

    def test_a_double_tap_counts_once(self, lurah: User) -> None:
        group = CommunityGroupFactory()
        typed = problem_of()
        for _ in range(2):
            assert browser(lurah).post(f"/groups/{group.public_id}/problems/new/", typed).status_code == 302
        problem = SolvedProblem.objects.get()
        assert (problem.is_joint, problem.with_police, problem.entered_by) == (True, True, lurah)

    @pytest.mark.parametrize(
        ("changes", "words"),
        [
            ({"on": "2999-01-01"}, "belum tiba"),
            ({"on": "2020-02-29"}, "belum berdiri"),
            ({"on": "2026-02-31"}, "tanggal"),
            ({"text": "NIK 1971011234567890"}, "nomor identitas"),
            ({"text": "x" * 301}, "300"),
            ({"text": "\0"}, "null"),
            ({"kind": ""}, "tidak boleh kosong"),
        ],
    )
    def test_bad_input_counts_nothing(self, lurah: User, changes: dict[str, object], words: str) -> None:
        group = CommunityGroupFactory()
        answer = browser(lurah).post(f"/groups/{group.public_id}/problems/new/", problem_of(**changes))
        assert answer.status_code == 200
        assert words in answer.text
        assert not SolvedProblem.objects.exists()

    def test_a_correction_keeps_what_it_said_before(self, officer: User) -> None:
        problem = SolvedProblemFactory()
        url = f"/groups/problems/{problem.public_id}/change/"
        assert (
            browser(officer).post(url, problem_of(on=(officer.today() - timedelta(days=1)).isoformat())).status_code
            == 302
        )
        problem.refresh_from_db()
        assert problem.text == "Batas kebun disepakati"
        assert problem.events.count() == 2

    def test_the_list_counts_what_was_solved_with_others(self, officer: User) -> None:
        SolvedProblemFactory()
        SolvedProblemFactory(jointly=True)
        SolvedProblemFactory(with_office=True, on="2025-02-10")
        for query, count in (("", 3), ("?joint=any", 2), ("?joint=police", 1), ("?joint=any&year=2026", 1)):
            page = browser(officer).get(f"/groups/problems/{query}")
            assert page.context["page_obj"].paginator.count == count, query


def test_the_page_of_a_village_shows_it_to_its_place_alone(officer: User) -> None:
    VillageProfileFactory()
    CommunityGroupFactory(name="FKPM Semabung")
    assertContains(browser(officer).get(HOME), "FKPM Semabung")
    stranger = browser(UserFactory(office=office("bapas-palopo"))).get(HOME)
    assertNotContains(stranger, "FKPM Semabung")
    assertNotContains(stranger, "Aiptu Darmawan")

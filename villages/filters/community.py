"""Search and filters of the lists of groups and of solved problems, all kept in the URL."""

from typing import Any

import django_filters
from django import forms

from accounts.models import User
from accounts.office_choices import OfficeChoiceFilter
from accounts.roles import COUNT_ROLES
from villages.filters.place import DistrictFilter
from villages.models import CommunityGroup, SolvedProblem

ACTIVE, ENDED, ALL = "active", "ended", "all"
TABS = {ACTIVE: "Masih berjalan", ENDED: "Sudah berakhir", ALL: "Semua"}
JOINT = [
    ("any", "Bersama Bhabinkamtibmas atau Bapas"),
    ("police", "Bersama Bhabinkamtibmas"),
    ("office", "Bersama Bapas"),
]


class CommunityFilter(django_filters.FilterSet):
    """Words; Kanwil and Ditjenpas choose an office too."""

    searched: str
    """What the words are looked for in, as the search field says it."""
    q = django_filters.CharFilter(method="search_words", label="Cari", max_length=100)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.filters["q"].label = f"Cari {self.searched}"
        if self.request is None or self.request.user.role not in COUNT_ROLES:
            del self.filters["office"]

    @property
    def user(self) -> User:
        """Whoever asks."""
        return self.request.user

    def search_words(self, rows: Any, name: str, value: str) -> Any:
        """Narrows to rows that hold the words."""
        return rows.search(value)


class GroupFilter(CommunityFilter):
    """Groups by words, kind, district; `tab` says whether they still work."""

    searched = "kelompok, ketua, atau desa"
    tab = django_filters.CharFilter(method="keep", widget=forms.HiddenInput)
    kind = django_filters.ChoiceFilter(choices=CommunityGroup.Kind.choices, label="Jenis", empty_label="Semua jenis")
    district = DistrictFilter(field_name="village__district")
    office = OfficeChoiceFilter(field_name="village__district__regency__office")

    class Meta:
        model = CommunityGroup
        fields: list[str] = []

    def keep(self, rows: Any, name: str, value: str) -> Any:
        """The part is taken after all parts were counted."""
        return rows

    @property
    def chosen(self) -> str:
        """The part on the screen."""
        tab = self.data.get("tab", ACTIVE)
        return tab if tab in TABS else ACTIVE

    def part(self, tab: str) -> Any:
        """The groups of one part."""
        today = self.user.today()
        if tab == ACTIVE:
            return self.qs.active(today)
        return self.qs.ended(today) if tab == ENDED else self.qs

    def tabs(self) -> list[dict[str, object]]:
        """Links to the parts, each with how many groups it holds under these filters."""
        query = self.request.GET.copy()
        query.pop("page", None)
        rows: list[dict[str, object]] = []
        for tab, label in TABS.items():
            query["tab"] = tab
            rows.append(
                {
                    "label": label,
                    "url": f"?{query.urlencode()}",
                    "current": tab == self.chosen,
                    "count": self.part(tab).count(),
                }
            )
        return rows


class SolvedProblemFilter(CommunityFilter):
    """Solved problems by words, kind, year, place, and who took part."""

    searched = "masalah, kelompok, atau desa"
    kind = django_filters.ChoiceFilter(choices=SolvedProblem.Kind.choices, label="Jenis", empty_label="Semua jenis")
    joint = django_filters.ChoiceFilter(choices=JOINT, method="of_partners", label="Bersama siapa", empty_label="Semua")
    year = django_filters.NumberFilter(
        method="in_year", label="Tahun", min_value=1990, max_value=2200, decimal_places=0,
        widget=forms.NumberInput(attrs={"inputmode": "numeric"}),
    )  # fmt: skip
    district = DistrictFilter(field_name="group__village__district")
    office = OfficeChoiceFilter(field_name="group__village__district__regency__office")

    class Meta:
        model = SolvedProblem
        fields: list[str] = []

    def of_partners(self, rows: Any, name: str, value: str) -> Any:
        """Those in which the police, the Bapas, or either took part."""
        if value == "any":
            return rows.jointly()
        return rows.filter(with_police=True) if value == "police" else rows.filter(with_office=True)

    def in_year(self, rows: Any, name: str, value: Any) -> Any:
        """Those of one calendar year."""
        return rows.of_year(int(value))

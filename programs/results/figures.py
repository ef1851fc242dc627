"""The figures of a page: means before and after, the change with its interval, and what may be said about it."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field

from programs.models import Questionnaire, Response, Survey
from programs.publication import LEAST, Block, Place
from programs.results.dealing import AFTER, BEFORE, KINDS, PAIRS, SURVEY, Dealt
from programs.statistics import Change, Summary, paired_change, summary, unpaired_change

KNOWLEDGE, ACCEPTANCE = "knowledge", "acceptance"

Scores = tuple[float | None, float | None]
"""Knowledge and acceptance of one sheet."""


@dataclass(frozen=True, slots=True)
class MeasureText:
    """How a measure is called and explained beside its figures."""

    name: str
    label: str
    unit: str
    lowest: float
    highest: float
    definition: str
    places: int


MEASURES = (
    MeasureText(
        KNOWLEDGE,
        "Pengetahuan tentang Bapas",
        "jawaban benar dari 100",
        0,
        100,
        "Rata-rata dari bagian pernyataan benar atau salah yang dijawab tepat pada satu lembar.",
        1,
    ),
    MeasureText(
        ACCEPTANCE,
        "Penerimaan warga",
        "skala 1 sampai 5",
        1,
        5,
        "Rata-rata persetujuan pada satu lembar, 1 menolak sampai 5 menerima; pernyataan tentang takut dibalik.",
        2,
    ),
)


@dataclass(frozen=True, slots=True)
class Measured:
    """One measure of one place. What rests on fewer than ten people is None."""

    text: MeasureText
    paired: Change | None
    unpaired: Change | None
    before: Summary | None
    after: Summary | None

    @property
    def best(self) -> Change | None:
        """The change a table shows: of the same people where there are enough, else of different people."""
        return self.paired or self.unpaired

    @property
    def is_small(self) -> bool:
        """Whether a change that is shown calls for a warning."""
        return any(change.is_small for change in (self.paired, self.unpaired) if change)

    @property
    def is_hidden(self) -> bool:
        """Whether nothing at all may be shown."""
        return self.paired is None and self.before is None and self.after is None


@dataclass(frozen=True, slots=True)
class Figures:
    """Every measure of one place, and how many people each kind of figure rests on."""

    measures: tuple[Measured, ...]
    pairs: int
    before: int
    after: int

    @property
    def is_hidden(self) -> bool:
        """Whether nothing at all may be shown."""
        return not (self.pairs or self.before or self.after)

    @property
    def knowledge(self) -> Measured:
        """The first measure."""
        return self.measures[0]

    @property
    def acceptance(self) -> Measured:
        """The second measure."""
        return self.measures[1]


def verdict(change: Change | None) -> str:
    """What the data carry, and not a word more."""
    if change is None:
        return f"kurang dari {LEAST} orang"
    if change.low is None:
        return "belum dapat disimpulkan: jawabannya seragam"
    if not change.is_clear:
        return "belum dapat disimpulkan"
    return "menunjukkan kenaikan" if change.change > 0 else "menunjukkan penurunan"


@dataclass(slots=True)
class Sheets:
    """The scores of sheets by kind and cell; of a pair both sheets' scores."""

    pairs: dict[Place, list[tuple[Scores, Scores]]] = field(default_factory=lambda: defaultdict(list))
    before: dict[Place, list[Scores]] = field(default_factory=lambda: defaultdict(list))
    after: dict[Place, list[Scores]] = field(default_factory=lambda: defaultdict(list))

    def figures(self, cells: Mapping[str, Iterable[Place]]) -> Figures:
        """The figures of the shown cells of each kind."""
        pairs = [pair for cell in cells[PAIRS] for pair in self.pairs[cell]]
        before = [sheet for cell in cells[BEFORE] for sheet in self.before[cell]]
        after = [sheet for cell in cells[AFTER] for sheet in self.after[cell]]
        measures = tuple(
            _measured(text, number, pairs=pairs, before=before, after=after) for number, text in enumerate(MEASURES)
        )
        return Figures(measures, len(pairs), len(before), len(after))


def _measured(
    text: MeasureText,
    number: int,
    *,
    pairs: list[tuple[Scores, Scores]],
    before: list[Scores],
    after: list[Scores],
) -> Measured:
    """One measure; a questionnaire that does not ask it has no figure."""
    both = [(a, b) for first, last in pairs if (a := first[number]) is not None and (b := last[number]) is not None]
    first_only = [score for sheet in before if (score := sheet[number]) is not None]
    last_only = [score for sheet in after if (score := sheet[number]) is not None]
    return Measured(
        text,
        paired_change(both),
        unpaired_change(first_only, last_only),
        summary(first_only),
        summary(last_only),
    )


def sheets_of(questionnaire: Questionnaire, dealt: Dealt, surveys: Iterable[int]) -> Sheets:
    """The complete sheets of some finished surveys. One query."""
    rows = Response.objects.filter(
        survey__questionnaire=questionnaire, survey__in=Survey.objects.finished().filter(pk__in=list(surveys))
    )
    sheets, coded = Sheets(), defaultdict(dict)  # type: ignore[var-annotated]
    for survey, village, respondent, phase, code, knowledge, acceptance in (
        rows.filter(is_complete=True)
        .order_by()
        .values_list("survey", "village", "respondent", "phase", "pair_code", "knowledge", "acceptance")
    ):
        cell = (*dealt.surveys[survey], village or "", respondent)
        if code:
            coded[survey, code][phase] = (cell, (knowledge, acceptance))
        else:
            _single(sheets, phase)[cell].append((knowledge, acceptance))
    for phases in coded.values():
        if len(phases) == len(Survey.Phase):
            (cell, first), (_, last) = phases[Survey.Phase.PRE], phases[Survey.Phase.POST]
            sheets.pairs[cell].append((first, last))
        else:
            [(phase, (cell, scores))] = phases.items()
            _single(sheets, phase)[cell].append(scores)
    return sheets


def _single(sheets: Sheets, phase: str) -> dict[Place, list[Scores]]:
    """Where a sheet without a partner belongs."""
    return sheets.before if phase == Survey.Phase.PRE else sheets.after


def cells_of(blocks: Mapping[str, Iterable[Block]]) -> dict[str, list[Place]]:
    """The cells of blocks."""
    return {kind: [cell for block in blocks[kind] for cell in block.cells] for kind in KINDS}


def split(blocks: Mapping[str, Iterable[Block]], part: int) -> dict[Hashable, dict[str, list[Place]]]:
    """The cells of blocks by one part of their place (`dealing.VILLAGE`); a block that lies in several is in none."""
    rows: dict[Hashable, dict[str, list[Place]]] = defaultdict(lambda: {kind: [] for kind in KINDS})
    for kind in KINDS:
        for block in blocks[kind]:
            values = {cell[part] for cell in block.cells}
            if len(values) == 1:
                rows[values.pop()][kind].extend(block.cells)
    return dict(rows)


def surveys_in(blocks: Mapping[str, Iterable[Block]]) -> set[int]:
    """The surveys whose sheets the blocks hold."""
    return {cell[SURVEY] for kind in KINDS for block in blocks[kind] for cell in block.cells}  # type: ignore[misc]

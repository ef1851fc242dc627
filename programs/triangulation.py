"""How many sources of each kind speak of a theme: what is said apart from one another counts more (S0-10)."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from programs.models import Finding, Theme

Source = Finding.Source


@dataclass(frozen=True, slots=True)
class Voices:
    """The notes of one kind of source about one theme, and how many people they come from."""

    source: str
    label: str
    notes: int
    informants: int


@dataclass(frozen=True, slots=True)
class Strand:
    """One theme with its sources."""

    theme: Theme
    voices: tuple[Voices, ...]
    confirmed: int
    notes: int

    @property
    def kinds(self) -> int:
        """How many kinds of source speak of it."""
        return sum(bool(voice.notes) for voice in self.voices)

    @property
    def tone(self) -> str:
        """How well it is carried."""
        return ("neutral", "warn", "info", "good")[self.kinds]

    @property
    def words(self) -> str:
        """How well it is carried, in words."""
        return ("Belum ada catatan", "Satu sumber saja", "Dua jenis sumber", "Ketiga jenis sumber")[self.kinds]


def strands_of(findings: Iterable[Finding], themes: Iterable[Theme]) -> list[Strand]:
    """Every theme in its order; a note with two themes counts in both, an informant once for each theme."""
    by_theme: dict[int, list[Finding]] = defaultdict(list)
    for finding in findings:
        for theme in finding.themes.all():
            by_theme[theme.pk].append(finding)
    return [_strand(theme, by_theme[theme.pk]) for theme in themes if theme.is_active or by_theme[theme.pk]]


def _strand(theme: Theme, notes: list[Finding]) -> Strand:
    voices = []
    for source in Source:
        said = [note for note in notes if note.source == source]
        voices.append(Voices(source.value, source.label, len(said), len({note.informant for note in said})))
    return Strand(theme, tuple(voices), sum(note.confirmed_on is not None for note in notes), len(notes))

"""From the invitation to the settled follow-up: the waves of the period, and where villages were lost."""

from datetime import datetime

from programs.filters.registration import OUTSIDE
from reports.dashboard.chart import steps
from reports.dashboard.choices import DashboardChoices
from reports.dashboard.funnel import STEPS, Funnel, Wave, in_words, together, waves
from reports.dashboard.links import step_link
from reports.dashboard.scope import Scope
from reports.dashboard.section import Chart, Column, Row, Section, number
from reports.figures.period import Period


def build(scope: Scope, choices: DashboardChoices, now: datetime) -> list[Section]:
    """A line for each wave, the latest on top, all of them together, and the same in words."""
    period = choices.chosen_period
    found = waves(scope.offices, period)
    overall = together(found)
    drawing = steps([(step.label, overall.of(step)) for step in STEPS])
    return [
        Section(
            slug="funnel",
            title=f"Dari undangan sampai tindak lanjut, {period.label}",
            head="Gelombang",
            told=in_words(overall, lambda step: step_link(step, scope, period)),
            charts=[Chart("Desa dan kelurahan pada tiap langkah", drawing.token)] if overall.invited else [],
            columns=[Column(f"funnel_{step.name}", step.label, step.definition) for step in STEPS],
            rows=[_row(wave.label, wave.funnel, scope, Period.month(wave.first), wave) for wave in found],
            total=_row("Semua gelombang", overall, scope, period) if len(found) > 1 else None,
            empty="Tidak ada undangan kegiatan dalam masa ini.",
            note="Satu gelombang adalah undangan satu program dalam satu bulan." if found else "",
        )
    ]


def _row(label: str, funnel: Funnel, scope: Scope, period: Period, wave: Wave | None = None) -> Row:
    """A line whose figures lead to their villages, of one wave where given."""
    of_wave = {} if wave is None else {"programme": str(wave.programme_id or OUTSIDE)}
    return Row(
        label,
        [
            number(funnel.of(step), f"funnel_{step.name}", step_link(step.name, scope, period, **of_wave))
            for step in STEPS
        ],
    )

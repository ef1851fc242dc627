"""What is missing in the files of the office."""

from datetime import datetime

from clients.views.quality import gap_figures
from reports.dashboard.choices import DashboardChoices
from reports.dashboard.scope import Scope
from reports.dashboard.section import Row, Section, number


def build(scope: Scope, choices: DashboardChoices, now: datetime) -> list[Section]:
    """A tile for each gap; its list leads to the form that fills it."""
    if scope.reader is None:
        return []
    return [
        Section(
            slug="gaps",
            title="Data belum lengkap, hari ini",
            intro="Klien dengan perkara yang masih berjalan.",
            layout="tiles",
            rows=[
                Row(
                    gap.label,
                    [
                        number(
                            figure.number,
                            f"gap_{gap.name}",
                            figure.url,
                            tone="warn" if figure.number else "neutral",
                        )
                    ],
                    definition=gap.reason,
                )
                for gap, figure in gap_figures(scope.reader)
            ],
        )
    ]

"""People under guidance by programme."""

from datetime import datetime

from clients.models import SupervisionKind
from reports.dashboard.choices import DashboardChoices
from reports.dashboard.counts import clients_by_kind
from reports.dashboard.links import kind_link
from reports.dashboard.scope import Scope
from reports.dashboard.section import Column, Row, Section, number


def build(scope: Scope, choices: DashboardChoices, now: datetime) -> list[Section]:
    """One line for each programme that somebody is in, the largest first."""
    found = sorted(clients_by_kind(scope.asked(choices.chosen_period, now)).items(), key=lambda item: -item[1])
    meaning = (
        "Orang dengan perkara berkeadaan Dibimbing. Yang menjalani dua program dihitung di keduanya, "
        "dan sekali dalam jumlah klien."
    )
    return [
        Section(
            slug="kinds",
            title="Klien menurut program, hari ini",
            head="Program",
            columns=[Column("clients", "Klien", meaning)],
            rows=[
                Row(SupervisionKind(kind).label, [number(people, f"kind_{kind}", kind_link(kind, scope))])
                for kind, people in found
            ],
            empty="Belum ada klien dibimbing. Angka muncul setelah Bapas mendaftarkan klien dan menunjuk "
            "Pembimbing Kemasyarakatan.",
        )
    ]

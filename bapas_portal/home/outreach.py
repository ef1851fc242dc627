"""Figures of the first pages about outreach: events that wait for somebody, and offers of the public."""

from typing import Any

from django.utils import timezone

from accounts.models import Role, User
from bapas_portal.figures import Figure, address, figure
from programs.models import OutreachEvent, PublicOffer


def outreach_figures(user: User) -> list[Figure]:
    """Offers nobody answered, events that wait for villages, numbers or papers, and proposals."""
    now = timezone.now()
    events = OutreachEvent.objects.visible_to(user)
    return [
        figure(
            PublicOffer.objects.visible_to(user).unanswered(),
            "Tawaran masyarakat belum dijawab",
            address("programs:offer_list", state="new"),
            "warn",
        ),
        figure(
            events.awaiting_answers(now),
            "Kegiatan menunggu jawaban desa",
            address("programs:event_list", tab="answers"),
            "warn",
        ),
        figure(
            events.asked_to_move(now),
            "Kegiatan diminta tanggal lain",
            address("programs:event_list", tab="wishes"),
            "warn",
        ),
        figure(
            events.awaiting_outcome(now),
            "Kegiatan belum ditandai terlaksana",
            address("programs:event_list", tab="outcome"),
            "warn",
        ),
        figure(
            events.lapsed(now),
            "Kegiatan lewat tanggal tanpa undangan",
            address("programs:event_list", tab="lapsed"),
            "warn",
        ),
        figure(
            events.awaiting_documents(),
            "Kegiatan belum didokumentasikan",
            address("programs:event_list", tab="documents"),
            "warn",
        ),
        proposal_figure(user, events),
    ]


def proposal_figure(user: User, events: Any) -> Figure:
    """For the head the proposals to decide on; for an officer those the head gave back."""
    if user.role == Role.HEAD:
        return figure(
            events.awaiting_approval(),
            "Usulan kegiatan menunggu persetujuan",
            address("programs:event_list", tab="proposals"),
            "warn",
        )
    return figure(
        events.returned(), "Usulan kegiatan dikembalikan", address("programs:event_list", tab="returned"), "warn"
    )

"""What files may lack of social work: a place for whoever still owes hours."""

from django.db.models import Exists, OuterRef
from django.urls import reverse
from django.utils import timezone

from accounts.models import Role, User
from clients.models import Client
from clients.permissions import can_edit_client
from clients.quality import Gap
from clients.querysets import ClientQuerySet
from sentences.models import SocialWorkSentence
from sentences.querysets import SocialWorkSentenceQuerySet


def unplaced(clients: ClientQuerySet, user: User) -> ClientQuerySet:
    """Clients with an open sentence, and nowhere to work it off."""
    return clients.filter(Exists(_sentences().filter(supervision__client=OuterRef("pk"))))


def places_to_find(clients: list[Client], user: User) -> dict[int, str]:
    """The page that compares the hosts for the first such sentence; whoever guides the case places."""
    if user.role not in {Role.OFFICER, Role.HEAD}:
        return {}
    found = _sentences().filter(supervision__client__in=clients).order_by("-pk")
    sentences = dict(found.values_list("supervision__client_id", "public_id"))
    return {
        client.pk: reverse("sentences:sentence_match", args=[sentences[client.pk]])
        for client in clients
        if client.pk in sentences and can_edit_client(user, client)
    }


def _sentences() -> SocialWorkSentenceQuerySet:
    return SocialWorkSentence.objects.without_place(timezone.now())


GAP = Gap(
    "place",
    "Kerja sosial belum ditempatkan",
    "Masa pelaksanaannya berjalan terus, jamnya belum dapat dikerjakan.",
    unplaced,
    places_to_find,
    "Cari tempat",
)

"""What the pages of lower apps show of this app: the way from a case to its hours, and a village's hosts."""

from collections.abc import Iterable

from django.db.models import Q
from django.urls import reverse

from accounts.models import Role, User
from accounts.roles import OFFICE_ROLES
from clients.models import Client, Supervision
from clients.panels import CaseLink
from clients.timeline import TimelineEntry, end_of
from documents.models import Letter
from programs.models import Agreement
from sentences.actions.registration import TRACK_OF_KIND
from sentences.models import DefaultReport, HostSite, SiteCover, SocialWorkSentence, WorkWarning
from sentences.rules.day import hours_and_minutes
from villages.models import Village
from villages.panels import Panel


def case_links(user: User, supervision: Supervision) -> Iterable[CaseLink]:
    """Registering the judgment of a case, or the page of its hours."""
    if user.role not in OFFICE_ROLES or supervision.kind not in TRACK_OF_KIND:
        return
    sentence = SocialWorkSentence.objects.visible_to(user).filter(supervision=supervision).first()
    if sentence is not None:
        yield CaseLink("Jam kerja sosial", reverse("sentences:sentence_detail", args=[sentence.public_id]), "work")
    elif supervision.is_open:
        url = reverse("sentences:sentence_create", query={"supervision": supervision.public_id})
        yield CaseLink("Daftarkan putusan", url, "work", is_main=True)


def sentence_entries(user: User, client: Client) -> Iterable[TimelineEntry]:
    """Registration, every counted session and correction, and how the sentence ended."""
    sentences = SocialWorkSentence.objects.visible_to(user).filter(supervision__client=client)
    for sentence in sentences.prefetch_related("hours_entries__entered_by"):
        url = reverse("sentences:sentence_detail", args=[sentence.public_id])
        yield TimelineEntry(
            when=sentence.registered_at,
            title=f"Putusan {sentence.hours_ordered} jam didaftarkan",
            body=f"{sentence.judgment_no}, {sentence.court}",
            tone="info",
            icon="work",
            url=url,
        )
        for entry in sentence.hours_entries.all():
            sign = "" if entry.minutes > 0 else "−"
            yield TimelineEntry(
                when=entry.entered_at,
                title=f"{entry.get_kind_display()}: {sign}{hours_and_minutes(abs(entry.minutes))}",
                body=entry.reason,
                by=entry.entered_by.name,
                tone="good" if entry.minutes > 0 else "warn",
                icon="clock",
                url=url,
            )


def letter_entries(user: User, client: Client) -> Iterable[TimelineEntry]:
    """Letters and minutes of completion, warnings, reports of default; one that was withdrawn says so."""
    sentences = SocialWorkSentence.objects.visible_to(user).filter(supervision__client=client).order_by()
    about = Q(subject_id__in=sentences.values("public_id"))
    for rows in (WorkWarning.objects, DefaultReport.objects):
        about |= Q(subject_id__in=rows.filter(sentence__in=sentences).order_by().values("public_id"))
    letters = Letter.objects.visible_to(user).filter(about)
    for letter in letters.select_related("issued_by", "office"):
        yield TimelineEntry(
            when=end_of(letter.issued_on, letter.office.zone),
            is_timed=False,
            title=f"Surat {letter.number}: {letter.subject}",
            body="" if letter.is_valid else f"Ditarik: {letter.withdrawn_reason}",
            by=letter.issued_by.name,
            tone="good" if letter.is_valid else "warn",
            icon="document",
            url=reverse("documents:letter_download", args=[letter.public_id]),
        )


def agreement_sites(user: User, agreement: Agreement) -> Panel | None:
    """The places that rest on an agreement, of those the person may see; none yet says how one is put there."""
    if not (agreement.covers_social_work or agreement.covers_community_service):
        return None
    covers = SiteCover.objects.filter(agreement=agreement, site__in=HostSite.objects.visible_to(user))
    rows = covers.select_related("site__village__district").order_by("site__name", "id")
    return Panel("sentences/_agreement_panel.html", {"covers": list(rows)})


def village_sites(user: User, village: Village) -> Panel | None:
    """The hosts of a village. Its own officials are led to the day lists, the office to the hosts."""
    if user.role == Role.PROSECUTOR or user.role == Role.ADMINISTRATOR:
        return None
    sites = HostSite.objects.visible_to(user).filter(village=village).with_waiting()
    is_official = user.role == Role.VILLAGE_HEAD
    rows = list(sites.active() if is_official else sites)
    if is_official and not rows:
        return None
    return Panel("sentences/_village_panel.html", {"sites": rows, "is_official": is_official})

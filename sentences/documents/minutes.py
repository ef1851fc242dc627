"""Berita acara selesai: host, convict, officer and prosecutor sign that every hour is done, day by day."""

from django.db.models import Q

from clients.models import Client
from documents.paper import Paper, facts, heading, paragraph, signatures, table
from sentences.default_facts import is_childs
from sentences.documents.subjects import declare, label_of, person_word
from sentences.documents.writing import law_of, officer_signs, order_facts, person_facts, written
from sentences.models import HostSite, SocialWorkSentence, Track
from sentences.rules.day import hours_and_minutes

ADULT_MINUTES = "work-completion-minutes"
CHILD_MINUTES = "service-completion-minutes"


def minutes_kind_of(track: str) -> str:
    """The kind of minutes for an adult's or a child's completion."""
    return CHILD_MINUTES if track == Track.CHILD else ADULT_MINUTES


def days_worked(sentence: SocialWorkSentence) -> list[tuple[str, str, str, str]]:
    """Each counted session or correction: the day, the site and task, the hours, and who confirmed the presence."""
    entries = sentence.hours_entries.select_related(
        "session__placement__site", "session__confirmed_by", "session__confirmed_link", "session__day_sheet"
    ).order_by("worked_on", "id")
    return [
        (
            written(entry.worked_on),
            entry.reason or f"{entry.session.placement.site.name}: {entry.session.task}",
            hours_and_minutes(entry.minutes) if entry.minutes > 0 else f"−{hours_and_minutes(-entry.minutes)}",
            entry.session.confirmation,
        )
        for entry in entries
    ]


def sites_of(sentence: SocialWorkSentence) -> list[HostSite]:
    """The hosts at which hours were counted, in the order of their names."""
    sessions = sentence.hours_entries.values("session__placement__site")
    return list(HostSite.objects.filter(pk__in=sessions).select_related("village").order_by("name"))


def name_of(client: Client) -> str:
    """The host signs these minutes too, so a child stands there by initials and number."""
    return client.anonymous_label if client.is_child else client.name


def person_of(client: Client) -> list[tuple[str, str]]:
    """Who did the work; of a child neither birth, religion nor address."""
    return [("Anak", name_of(client))] if client.is_child else person_facts(client)


def completion_minutes(sentence: SocialWorkSentence) -> Paper:
    """Berita acara: the judgment, the hours per day, by whom confirmed, and the places to sign."""
    client = sentence.supervision.client
    sites = sites_of(sentence)
    hosts = [(f"Pengawas {site.name}", site.supervisor_name) for site in sites]
    return Paper(
        copies=(f"Kepala {sentence.prosecution_office.name}", "Yang bersangkutan", "Arsip"),
        blocks=(
            paragraph(
                f"Pada tanggal {written(sentence.closed_on)} {person_word(sentence.track)} di bawah ini telah selesai "
                f"menjalani {label_of(sentence.track)} menurut {law_of(sentence)}:"
            ),
            facts([*person_of(client), ("Nomor register", sentence.supervision.register_no)]),
            heading("Putusan"),
            facts(order_facts(sentence)),
            heading("Tempat kerja"),
            facts([(site.name, f"{site.village}, pengawas {site.supervisor_name}") for site in sites]),
            heading("Jam kerja"),
            table(("Hari", "Tempat dan pekerjaan", "Jam", "Dikonfirmasi oleh"), days_worked(sentence), narrow=(0, 2)),
            paragraph(
                f"Jumlah {hours_and_minutes(sentence.minutes_worked())} dari {sentence.hours_ordered} jam, tanpa jam "
                "istirahat. Seluruhnya dikonfirmasi tempat kerja dan diperiksa Pembimbing Kemasyarakatan."
            ),
            paragraph("Demikian berita acara ini dibuat dengan sebenarnya dan ditandatangani para pihak."),
            signatures(
                *hosts,
                ("Anak" if is_childs(sentence) else "Yang menjalani", name_of(client)),
                officer_signs(sentence.supervision),
                ("Jaksa pelaksana", sentence.prosecutor_name),
            ),
        ),
    )


def hours_missing(sentence: SocialWorkSentence) -> str | None:
    """The minutes say that every hour is done."""
    if sentence.state == SocialWorkSentence.State.COMPLETED:
        return None
    return "Berita acara selesai baru dapat dibuat setelah seluruh jam dalam putusan dikerjakan."


def declare_letters() -> None:
    """Called once when the portal starts."""
    for track, label, classification in (
        (Track.ADULT, "Berita acara selesai kerja sosial", "Biasa"),
        (Track.CHILD, "Berita acara selesai pelayanan masyarakat", "Rahasia"),
    ):
        declare(
            SocialWorkSentence,
            key=minutes_kind_of(track),
            kind_label=label,
            paper=completion_minutes,
            only=Q(state=SocialWorkSentence.State.COMPLETED, track=track),
            missing=hours_missing,
            classification=classification,
        )

"""Rekap jam kerja: every session of a sentence and what became of it, for the person whose hours they are."""

import hashlib
import hmac
import json
from datetime import datetime

from django.conf import settings
from django.utils import timezone

from accounts.models import Role, User
from clients.documents.writing import written, written_time
from documents.rendering import heading, qr_code, render_pdf
from sentences.documents.subjects import label_of
from sentences.models import SocialWorkSentence, WorkSession
from sentences.rules.day import hours_and_minutes

STATES = {
    WorkSession.State.DRAFT: "Menunggu tempat kerja",
    WorkSession.State.CONFIRMED: "Menunggu diperiksa",
    WorkSession.State.VERIFIED: "Dihitung",
    WorkSession.State.REJECTED: "Ditolak",
}
CODE_LENGTH = 12


def signed(minutes: int) -> str:
    """Minutes of the ledger in words; a correction may take some off."""
    return hours_and_minutes(minutes) if minutes >= 0 else f"−{hours_and_minutes(-minutes)}"


def session_row(session: WorkSession, *, shows_reason: bool) -> list[str]:
    """Day, site, from and to, break, minutes worked, what was counted, and the state, if asked for with its reason."""
    zone = session.placement.site.office.zone
    starts, ends = session.starts_at.astimezone(zone), session.ends_at.astimezone(zone)
    state = STATES[WorkSession.State(session.state)]
    if shows_reason and session.state == WorkSession.State.REJECTED:
        state = f"{state}: {session.rejected_reason}"
    counted: int | None = session.counted  # type: ignore[attr-defined]  # annotated
    return [
        written(starts.date()),
        session.placement.site.name,
        f"{starts:%H.%M}–{ends:%H.%M}",
        f"{session.break_minutes} menit" if session.break_minutes else "–",
        hours_and_minutes(session.minutes),
        "–" if counted is None else signed(counted),
        state,
    ]


def content_code(content: dict[str, object]) -> str:
    """A short keyed code of what is printed: a sheet whose hours were changed by hand no longer agrees with it."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True).encode()
    code = hmac.new(settings.SECRET_KEY.encode(), b"hours-statement" + text, hashlib.sha256).hexdigest()
    return code[:CODE_LENGTH].upper()


def statement_content(user: User, sentence: SocialWorkSentence) -> dict[str, object]:
    """The hours as they are now. The person's own paper names the person; the prosecutor's, of a child, does not,
    and gives no reasons for what was refused."""
    client = sentence.supervision.client
    sessions = list(
        sentence.sessions.select_related("placement__site__office").with_counted_minutes().order_by("starts_at", "id")
    )
    worked = sentence.minutes_worked()
    waiting = sum(s.minutes for s in sessions if s.state in {WorkSession.State.DRAFT, WorkSession.State.CONFIRMED})
    facts = [
        ["Nama", client.safe_label if user.role == Role.PROSECUTOR else client.name],
        ["Nomor register", sentence.supervision.register_no],
        ["Putusan", f"{sentence.judgment_no}, {sentence.court}"],
        ["Dilaksanakan", written(sentence.starts_on)],
        ["Hari terakhir", written(sentence.ends_on)],
        ["Keadaan", sentence.get_state_display()],
    ]
    totals = [
        ["Jam dalam putusan", f"{sentence.hours_ordered} jam"],
        ["Sudah dihitung", hours_and_minutes(worked)],
        ["Sisa", hours_and_minutes(sentence.minutes_ordered - worked)],
        ["Masih menunggu", hours_and_minutes(waiting)],
    ]
    absences = [
        [
            written(absence.on),
            absence.get_ground_display(),
            {True: "Alasan sah", False: "Tanpa alasan sah", None: "Belum dinilai"}[absence.is_lawful],
            written(absence.make_up_on) or "–",
        ]
        for absence in sentence.absences.order_by("on")
    ]
    return {
        "work": label_of(sentence.track),
        "facts": facts,
        "totals": totals,
        "rows": [session_row(session, shows_reason=user.role != Role.PROSECUTOR) for session in sessions],
        "absences": absences,
    }


def statement_pdf(user: User, sentence: SocialWorkSentence, *, printed_at: datetime | None = None) -> bytes:
    """The statement as it is printed now. Raises DomainError for a sign without a shape in the font."""
    office = sentence.supervision.office
    content = statement_content(user, sentence)
    hours = {name: content[name] for name in ("totals", "rows", "absences")}
    code = content_code({**hours, "sentence": str(sentence.public_id)})
    printed = written_time(printed_at or timezone.now(), office)
    totals = content["totals"]
    summary = [f"Rekap jam kerja {sentence.supervision.register_no}", office.name, f"Dicetak {printed}"]
    summary += [f"{label}: {value}" for label, value in totals]  # type: ignore[attr-defined]
    summary.append(f"Kode isi {code}")
    data = {
        **content,
        "heading": heading(office),
        "officer": sentence.supervision.officer.name if sentence.supervision.officer else "",
        "printed": printed,
        "code": f"{code[:4]} {code[4:8]} {code[8:]}",
        "qr": qr_code("\n".join(summary)),
    }
    return render_pdf("sentences/hours_statement.typ", data)

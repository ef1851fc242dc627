"""What comes next for an event and who does it, in one sentence: the top of the event's page."""

from dataclasses import dataclass, replace

from django.urls import reverse

from accounts.models import Role
from programs.lifecycle import Step, can_take
from programs.models import OutreachEvent

State = OutreachEvent.State
LINE = (
    State.PROPOSED,
    State.APPROVED,
    State.INVITED,
    State.CONFIRMED,
    State.HELD,
    State.DOCUMENTED,
    State.EVALUATED,
    State.FOLLOWED_UP,
    State.CLOSED,
)
"""The ordinary course of an event, first to last."""
SHORT = {State.INVITED: "Diundang", State.CONFIRMED: "Dipastikan", State.DOCUMENTED: "Terdokumentasi"}
"""What fits under a ninth of a line."""


@dataclass(frozen=True, slots=True)
class Progress:
    """What of an event's rows decides on the next step."""

    villages: int
    silent: int
    accepted: int
    asking: int
    entered: bool
    day_has_come: bool
    is_over: bool
    follow_ups: int
    unsettled: int


@dataclass(frozen=True, slots=True)
class Choice:
    """One button: a link, or with `question` a verb that is sent after asking."""

    label: str
    url: str
    icon: str = "chevron-right"
    question: str = ""
    is_first: bool = False


@dataclass(frozen=True, slots=True)
class NextStep:
    """The next step: what, who does it, why it waits, and the buttons for this person."""

    title: str
    actor: str
    text: str = ""
    tone: str = "info"
    choices: tuple[Choice, ...] = ()

    def seen_on(self, path: str) -> "NextStep":
        """The step as the page at `path` shows it: without the button that leads to that page itself."""
        return replace(self, choices=tuple(choice for choice in self.choices if choice.url != path))

    def leads_to(self, url: str) -> bool:
        """Whether one of its buttons leads there."""
        return any(choice.url == url for choice in self.choices)


OFFICER, HEAD = "Pembimbing Kemasyarakatan", "Kepala Bapas"


def next_step(event: OutreachEvent, progress: Progress, role: str) -> NextStep | None:
    """The step an event waits for; None once it is closed or called off."""
    handler = _STEPS.get(State(event.state))
    if handler is None:
        return None
    step = handler(event, progress, role)
    return step if role in {Role.OFFICER, Role.HEAD} else NextStep(step.title, step.actor, step.text, step.tone)


def _url(event: OutreachEvent, name: str) -> str:
    return reverse(f"programs:event_{name}", args=[event.public_id])


def _follow_up_url(event: OutreachEvent) -> str:
    return reverse("programs:followup_of_event", args=[event.public_id])


PASSED = "Tanggalnya sudah lewat. Undang yang hadir bila sudah berlangsung, tetapkan tanggal baru, atau batalkan."
UNDECIDED = (
    "Tanggalnya sudah lewat. Setujui bila sudah berlangsung; bila belum, tanggalnya perlu diubah atau dibatalkan."
)


def _proposed(event: OutreachEvent, progress: Progress, role: str) -> NextStep:
    change = (
        Choice("Ubah dasar usulan", _url(event, "grounds"), "edit"),
        Choice("Ubah kegiatan", _url(event, "change"), "edit"),
    )
    if event.returned_reason:
        return NextStep(
            "Perbaiki usulan", OFFICER, f"Kepala Bapas mengembalikannya: {event.returned_reason}", "warn", change
        )
    told = UNDECIDED if progress.is_over else "Setelah disetujui, desa dan kelurahan dapat diundang."
    if not can_take(Step.APPROVE, event, role):
        return NextStep(
            "Kepala Bapas memutuskan usulan ini",
            HEAD,
            told,
            "info",
            change,
        )
    return NextStep(
        "Putuskan usulan ini",
        HEAD,
        told,
        "warn",
        (
            Choice(
                "Setujui",
                _url(event, "approve"),
                "check",
                "Usulan ini disetujui dengan tempat, tanggal, dan anggaran di bawah?",
                True,
            ),
            Choice("Kembalikan", _url(event, "return"), "history"),
        ),
    )


def _approved(event: OutreachEvent, progress: Progress, role: str) -> NextStep:
    return NextStep(
        "Undang desa dan kelurahan",
        OFFICER,
        PASSED if progress.is_over else "Mereka melihat undangan di portal dan dapat menjawab sampai acara dimulai.",
        "warn" if progress.is_over else "info",
        (
            Choice("Undang desa", _url(event, "invite"), "plus", is_first=True),
            *((Choice("Ubah kegiatan", _url(event, "change"), "edit"),) if progress.is_over else ()),
        ),
    )


def _called(event: OutreachEvent, progress: Progress, role: str) -> NextStep:
    postpone = Choice("Tunda", _url(event, "postpone"), "clock")
    links = (Choice("Tautan dan daftar telepon", _url(event, "links"), "phone"),) if progress.silent else ()
    if progress.day_has_come:
        return _on_the_day(event, progress)
    if event.state == State.CONFIRMED:
        return NextStep(
            "Siapkan acara",
            OFFICER,
            "Lengkapi susunan acara, instansi yang diundang, dan bahan. Pada harinya, catat siapa yang hadir.",
            "info",
            (Choice("Buka susunan acara", _url(event, "agenda"), "calendar", is_first=True), *links, postpone),
        )
    if not progress.accepted:
        return NextStep(
            f"{progress.silent} desa atau kelurahan belum menjawab",
            "Kepala desa atau lurah",
            "Yang tanpa akun menjawab lewat tautan. Jawaban lewat telepon dicatat di halaman desanya.",
            "info",
            (Choice("Tautan dan daftar telepon", _url(event, "links"), "phone", is_first=True), postpone),
        )
    waiting = f" {progress.silent} belum menjawab." if progress.silent else ""
    wishing = f"{progress.asking} desa atau kelurahan masih minta tanggal lain." if progress.asking else ""
    question = f"{wishing} Kegiatan ini tetap jadi pada tanggalnya?" if wishing else "Kegiatan ini jadi diadakan?"
    return NextStep(
        "Pastikan kegiatan berlangsung",
        OFFICER,
        f"{progress.accepted} desa atau kelurahan bersedia.{waiting} {wishing}".strip(),
        "info",
        (
            Choice("Pastikan berlangsung", _url(event, "confirm"), "check", question, True),
            *links,
            postpone,
        ),
    )


def _on_the_day(event: OutreachEvent, progress: Progress) -> NextStep:
    if not progress.entered:
        return NextStep(
            "Catat siapa yang hadir",
            OFFICER,
            "Catat namanya di daftar hadir, atau isi jumlahnya di halaman desanya. Desa dapat mengisinya sendiri.",
            "warn",
            (Choice("Buka daftar hadir", _url(event, "door"), "people", is_first=True),),
        )
    if not progress.is_over:
        return NextStep(
            "Kegiatan sedang berlangsung",
            OFFICER,
            "Catat terus siapa yang datang. Setelah acara selesai, tulis hasilnya dan tandai terlaksana.",
            "info",
            (
                Choice("Buka daftar hadir", _url(event, "door"), "people", is_first=True),
                Choice("Tandai terlaksana", _url(event, "hold"), "check"),
            ),
        )
    return NextStep(
        "Tulis hasil dan tandai terlaksana",
        OFFICER,
        "Kehadiran yang belum terisi dapat menyusul.",
        "warn",
        (Choice("Tandai terlaksana", _url(event, "hold"), "check", is_first=True),),
    )


def _postponed(event: OutreachEvent, progress: Progress, role: str) -> NextStep:
    return NextStep(
        "Tetapkan tanggal baru",
        OFFICER,
        f"Ditunda: {event.postponed_reason} Setelah ada tanggal baru, semua desa diminta menjawab lagi.",
        "warn",
        (Choice("Tetapkan tanggal baru", _url(event, "change"), "calendar", is_first=True),),
    )


def _held(event: OutreachEvent, progress: Progress, role: str) -> NextStep:
    return NextStep(
        "Dokumentasikan kegiatan",
        OFFICER,
        "Tulis berita acara, tambahkan foto dan daftar hadir kertas.",
        "warn",
        (Choice("Tulis berita acara", _url(event, "document"), "edit", is_first=True),),
    )


def _documented(event: OutreachEvent, progress: Progress, role: str) -> NextStep:
    return NextStep(
        "Evaluasi kegiatan",
        OFFICER,
        "Catat hambatan, biaya sebenarnya, dan apa yang akan dilakukan lain kali.",
        "info",
        (
            Choice("Tulis evaluasi", _url(event, "evaluate"), "edit", is_first=True),
            Choice("Catat hambatan", _url(event, "obstacle"), "alert"),
        ),
    )


def _evaluated(event: OutreachEvent, progress: Progress, role: str) -> NextStep:
    add = Choice("Catat tindak lanjut", _follow_up_url(event), "plus", is_first=not progress.follow_ups)
    if not progress.follow_ups:
        return NextStep(
            "Catat tindak lanjut", OFFICER, "Apa yang dijanjikan, oleh siapa, dan kapan diperiksa.", "info", (add,)
        )
    return NextStep(
        "Tetapkan tindak lanjut",
        OFFICER,
        f"{progress.follow_ups} tindak lanjut sudah ditulis.",
        "info",
        (
            Choice(
                "Semua sudah ditulis",
                _url(event, "follow_up"),
                "check",
                "Semua tindak lanjut sudah ditulis?",
                is_first=True,
            ),
            add,
        ),
    )


def _followed_up(event: OutreachEvent, progress: Progress, role: str) -> NextStep:
    if progress.unsettled:
        return NextStep(
            f"{progress.unsettled} tindak lanjut belum selesai",
            OFFICER,
            "Setelah semuanya selesai, kepala Bapas menutup kegiatan.",
            "info",
            (Choice("Buka tindak lanjut", _url(event, "outcome"), "history"),),
        )
    close = (Choice("Tutup kegiatan", _url(event, "close"), "check", "Kegiatan ini selesai dan ditutup?", True),)
    return NextStep(
        "Tutup kegiatan",
        HEAD,
        "Semua tindak lanjut sudah selesai.",
        "info",
        close if can_take(Step.CLOSE, event, role) else (),
    )


_STEPS = {
    State.PROPOSED: _proposed,
    State.APPROVED: _approved,
    State.INVITED: _called,
    State.CONFIRMED: _called,
    State.POSTPONED: _postponed,
    State.HELD: _held,
    State.DOCUMENTED: _documented,
    State.EVALUATED: _evaluated,
    State.FOLLOWED_UP: _followed_up,
}


def line_of_states(event: OutreachEvent) -> list[dict[str, object]]:
    """The course of an event as a line: what is done, where it stands, what is ahead. An event off its course
    (postponed, called off) stands nowhere on it."""
    place = LINE.index(event.state) if event.state in LINE else -1
    return [
        {"label": SHORT.get(state, state.label), "is_done": place > at, "is_current": place == at, "number": at + 1}
        for at, state in enumerate(LINE)
    ]

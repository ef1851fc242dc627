"""What the database refused, in words: the ledger's trigger and the constraints that races run into."""

from django.db import IntegrityError

from bapas_portal.law import DomainError
from clients.actions.saving import SENT_BEFORE

SENTENCES = {
    "hoursentry_within_order": "Jam yang dihitung melebihi jumlah jam dalam putusan, atau menjadi kurang dari nol. "
    "Buka kembali halaman ini untuk melihat sisa jam terbaru.",
    "hoursentry_within_day": "Jam yang dihitung pada hari itu melebihi batas jam per hari dalam putusan, atau menjadi "
    "kurang dari nol. Tolak salah satu sesi hari itu, atau koreksi jam yang sudah dihitung.",
    "hoursentry_within_period": "Hari itu di luar jangka waktu putusan, jadi jamnya tidak dapat dihitung. "
    "Tolak sesi ini dengan alasannya.",
    "hoursentry_within_session": "Jam yang dihitung untuk sesi ini melebihi lamanya bekerja, atau menjadi kurang dari "
    "nol. Buka kembali halaman ini untuk melihat jam sesi yang terbaru.",
    "hoursentry_of_verified_session": "Hanya sesi yang sudah diperiksa yang dihitung.",
    "hoursentry_outside_pauses": "Pelaksanaan dihentikan sementara pada hari itu, jadi jamnya tidak dihitung. "
    "Tolak sesi ini, atau periksa tanggal penghentiannya.",
    "hoursentry_of_undisputed_session": "Masih ada keberatan yang belum dijawab atas sesi ini. Jawab dahulu, "
    "lalu hitung.",
    "hoursentry_within_24_hours": "Jam yang dihitung dalam 24 jam menjadi lebih dari 8 jam (KUHP pasal 85 ayat 5 "
    "dan pasal 185). Tolak sesi yang berdekatan, atau koreksi jam yang sudah dihitung.",
    "hoursentry_on_the_day_of_work": "Jam dihitung pada hari kerjanya. Buka kembali halaman ini, lalu ulangi.",
    "hoursentry_one_credit_per_session": "Sesi ini sudah dihitung.",
    "hoursentry_correction_has_reason": "Koreksi jam harus punya alasan.",
    "sentence_ledger_stays_within": "Jam yang sudah dihitung bertentangan dengan isian putusan ini. Koreksi dahulu "
    "jamnya, atau periksa kembali isian putusan.",
    "session_no_overlap_for_one_person": "Orang ini sudah tercatat bekerja pada jam tersebut. "
    "Ubah jam mulai atau jam selesai.",
    "session_within_day": "Jam pada hari itu melebihi batas jam per hari dalam putusan. Buka kembali halaman ini untuk "
    "melihat sesi lain pada hari itu.",
    "session_within_24_hours": "Dalam 24 jam tercatat lebih dari 8 jam kerja (KUHP pasal 85 ayat 5 dan pasal 185). "
    "Mulai lebih siang, atau pindahkan ke hari lain.",
    "session_within_one_day": "Sesi ini melewati tengah malam di tempat kerja. Catat sebagai dua sesi.",
    "session_counted_stays": "Sesi ini sudah dihitung. Perbaiki dengan koreksi jam.",
    "session_verified_by_another": "Yang memeriksa bukan orang yang mengonfirmasi (KUHP pasal 85 ayat 8).",
    "pause_holds_no_counted_day": "Jam kerja sejak hari itu sudah dihitung. Pilih hari yang lebih lambat.",
    "dispute_one_open_per_session": "Keberatan sebelumnya atas sesi ini belum dijawab.",
    "sentences_hoursdispute_submission_key_key": SENT_BEFORE,
    "sentences_worksession_submission_key_key": SENT_BEFORE,
    "placement_one_site_at_a_time": "Orang ini sudah ditempatkan di tempat lain pada hari itu. "
    "Akhiri penempatan yang lama dahulu.",
}


def refusal_of(error: IntegrityError) -> DomainError:
    """The sentence for the constraint that `error` names; an unknown constraint is a fault of ours and is raised."""
    diagnostics = getattr(error.__cause__, "diag", None)
    sentence = SENTENCES.get(getattr(diagnostics, "constraint_name", None) or "")
    if sentence is None:
        raise error
    return DomainError(sentence)

"""The outcomes of a visit and the kinds of Litmas: lists held as data, which an administrator changes."""

from django.db import migrations

# code, label, hint, attended, lawful absence
OUTCOMES = [
    ("met", "Bertemu klien", "Kunjungan terlaksana sesuai tujuan.", True, False),
    ("met_refused_guidance", "Bertemu, tetapi menolak bimbingan", "Tulis apa yang dikatakan klien.", True, False),
    ("absent_ill", "Tidak bertemu: klien sakit", "Tulis siapa yang memberi tahu.", False, True),
    ("absent_work", "Tidak bertemu: klien bekerja atau sekolah", "Tulis tempat kerja atau sekolahnya.", False, True),
    ("absent_family", "Tidak bertemu: keperluan keluarga mendesak", "Misalnya kedukaan atau kelahiran.", False, True),
    ("absent_court", "Tidak bertemu: dipanggil instansi lain", "Pengadilan, polisi, atau kejaksaan.", False, True),
    ("absent_custody", "Tidak bertemu: klien ditahan", "Laporkan kepada kepala Bapas.", False, True),
    ("absent_permit", "Tidak bertemu: ada izin luar kota", "Sesuai izin yang tercatat.", False, True),
    ("not_home", "Tidak bertemu: rumah kosong", "Tulis kata tetangga atau perangkat desa.", False, False),
    ("moved_unreported", "Tidak bertemu: pindah tanpa melapor", "Ini pelanggaran syarat khusus.", False, False),
    ("avoided", "Tidak bertemu: klien menghindar", "Tulis bagaimana diketahui.", False, False),
    ("unreachable", "Tidak dapat dihubungi", "Untuk panggilan telepon atau video.", False, False),
    ("office_reason", "Batal karena Bapas", "Kendaraan, cuaca, atau tugas lain.", False, True),
]

CHILD_CLOCK = ("hours_from_receipt", 72, "UU 11/2012 pasal 28: paling lama 3 x 24 jam sejak permintaan diterima")
ADULT_CLOCK = (
    "working_days_from_assignment",
    7,
    "Standar pelayanan Litmas Ditjenpas: 7 hari kerja sejak Pembimbing Kemasyarakatan ditunjuk",
)
# code, label, phase, audience, weighs social work
INQUIRIES = [
    ("child_under_12", "Anak di bawah 12 tahun", "pre_adjudication", "child", False),
    ("child_diversion", "Diversi", "pre_adjudication", "child", False),
    ("child_pretrial", "Sebelum sidang (anak)", "pre_adjudication", "child", False),
    ("child_pretrial_care", "Perawatan tahanan anak", "pre_adjudication", "child", False),
    ("child_pretrial_placement", "Penempatan tahanan anak", "pre_adjudication", "child", False),
    ("child_restorative", "Keadilan restoratif (anak)", "pre_adjudication", "child", False),
    ("adult_restorative", "Keadilan restoratif (dewasa)", "pre_adjudication", "adult", False),
    ("child_trial", "Untuk sidang pengadilan (anak)", "adjudication", "child", False),
    ("child_trial_care", "Perawatan anak selama sidang", "adjudication", "child", False),
    ("child_trial_placement", "Penempatan anak selama sidang", "adjudication", "child", False),
    ("adult_sentencing", "Pemidanaan orang dewasa, termasuk kerja sosial", "adjudication", "adult", True),
    ("early_guidance", "Pembinaan awal", "post_adjudication", "adult", False),
    ("guidance_programme", "Program bimbingan", "post_adjudication", "adult", False),
    ("relocation", "Pemindahan narapidana", "post_adjudication", "adult", False),
    ("assimilation", "Asimilasi", "post_adjudication", "adult", False),
    ("family_leave", "Cuti mengunjungi keluarga", "post_adjudication", "adult", False),
    ("conditional_leave", "Cuti bersyarat", "post_adjudication", "adult", False),
    ("pre_release_leave", "Cuti menjelang bebas", "post_adjudication", "adult", False),
    ("conditional_release", "Pembebasan bersyarat", "post_adjudication", "adult", False),
    ("clemency", "Grasi", "post_adjudication", "adult", False),
    ("sentence_change", "Perubahan pidana", "post_adjudication", "adult", False),
    ("child_guidance_programme", "Program bimbingan (anak)", "post_adjudication", "child", False),
    ("child_assimilation", "Asimilasi (anak)", "post_adjudication", "child", False),
    ("child_conditional_release", "Pembebasan bersyarat (anak)", "post_adjudication", "child", False),
    ("child_conditional_leave", "Cuti bersyarat (anak)", "post_adjudication", "child", False),
]


def fill(apps, schema_editor):
    outcome_kind = apps.get_model("clients", "OutcomeKind")
    for position, (code, label, hint, attended, lawful) in enumerate(OUTCOMES):
        outcome_kind.objects.create(
            code=code, label=label, hint=hint, attended=attended, lawful_absence=lawful, position=position
        )
    inquiry_kind = apps.get_model("clients", "InquiryKind")
    for position, (code, label, phase, audience, weighs) in enumerate(INQUIRIES):
        clock, value, basis = CHILD_CLOCK if audience == "child" else ADULT_CLOCK
        inquiry_kind.objects.create(
            code=code,
            label=label,
            phase=phase,
            audience=audience,
            clock=clock,
            clock_value=value,
            legal_basis=basis,
            weighs_social_work=weighs,
            position=position,
        )


def empty(apps, schema_editor):
    """Takes away those that no visit and no Litmas uses."""
    codes = [outcome[0] for outcome in OUTCOMES]
    apps.get_model("clients", "OutcomeKind").objects.filter(code__in=codes, visits=None).delete()
    codes = [inquiry[0] for inquiry in INQUIRIES]
    apps.get_model("clients", "InquiryKind").objects.filter(code__in=codes, inquiries=None).delete()


class Migration(migrations.Migration):
    replaces = [("clients", "0004_lists_held_as_data")]

    dependencies = [("clients", "0002_triggers")]

    operations = [migrations.RunPython(fill, reverse_code=empty)]

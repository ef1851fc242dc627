"""What a Litmas report holds, section by section, for each kind: the officer's form, the panel's check, the paper.

The child's points follow UU 11/2012 art. 57(2), the seven factors KUHP art. 85(2) a to g. Of the sixth, "agama,
kepercayaan, dan keyakinan politik", only an objection to a place or kind of work is kept, never the belief itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass

SECTION_LIMIT = 20_000  # characters in one section of a report


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a report. `basis` is the provision that asks for it."""

    key: str
    title: str
    hint: str
    is_required: bool = True
    basis: str = ""


GENERAL = (
    Section(
        "purpose",
        "Tujuan, metode, dan sumber keterangan",
        "Untuk apa laporan diminta, siapa yang diwawancarai, kapan, dan dokumen yang dibaca.",
    ),
    Section("family", "Latar belakang dan keluarga", "Riwayat hidup, orang tua, pasangan, anak, dan penjamin."),
    Section("education_work", "Pendidikan dan pekerjaan", "Sekolah terakhir, pekerjaan, dan penghasilan."),
    Section("offence_account", "Uraian tindak pidana", "Menurut yang bersangkutan, dan menurut berkas perkara."),
    Section(
        "community",
        "Tanggapan masyarakat dan pemerintah desa",
        "Pendapat tetangga, ketua RT, dan kepala desa atau lurah; apakah yang bersangkutan diterima.",
    ),
    Section(
        "victim",
        "Korban",
        "Keadaan dan pendapat korban, sesedikit mungkin tentang dirinya. Kosongkan bila tidak ada.",
        is_required=False,
    ),
    Section(
        "risk_needs", "Risiko dan kebutuhan", "Ringkasan hasil asesmen: tingkat risiko dan kebutuhan yang menonjol."
    ),
    Section("analysis", "Analisis", "Hubungan antara keterangan di atas dan rekomendasi."),
    Section("conclusion", "Kesimpulan", "Hal pokok yang perlu diketahui peminta laporan."),
)

CHILD_ARTICLE = "UU 11/2012 pasal 57 ayat 2"
CHILD = (
    Section(
        "child_social_life",
        "Kehidupan sosial Anak",
        "Pergaulan, kegiatan, ibadah, dan sikap di sekolah.",
        basis=f"{CHILD_ARTICLE} huruf a",
    ),
    Section(
        "child_offence_background",
        "Latar belakang terjadinya tindak pidana",
        "Apa yang mendorong Anak melakukannya.",
        basis=f"{CHILD_ARTICLE} huruf b",
    ),
    Section(
        "child_victim",
        "Keadaan korban",
        "Wajib bila tindak pidana menyangkut tubuh atau nyawa.",
        is_required=False,
        basis=f"{CHILD_ARTICLE} huruf c",
    ),
    Section(
        "child_other",
        "Hal lain yang dianggap perlu",
        "Kosongkan bila tidak ada.",
        is_required=False,
        basis=f"{CHILD_ARTICLE} huruf d",
    ),
    Section(
        "child_diversion",
        "Berita acara diversi",
        "Hasil diversi dan tanggal berita acaranya. Kosongkan bila tidak ada.",
        is_required=False,
        basis=f"{CHILD_ARTICLE} huruf e",
    ),
)

WORK_ARTICLE = "KUHP pasal 85 ayat 2"
SOCIAL_WORK = (
    Section(
        "work_admission",
        "Pengakuan atas tindak pidana",
        "Apakah yang bersangkutan mengakui perbuatannya.",
        basis=f"{WORK_ARTICLE} huruf a",
    ),
    Section(
        "work_ability",
        "Kemampuan kerja",
        "Kesehatan, keterampilan, dan waktu yang ada di samping mata pencaharian.",
        basis=f"{WORK_ARTICLE} huruf b",
    ),
    Section(
        "work_consent",
        "Persetujuan setelah dijelaskan",
        "Kapan tujuan dan segala hal mengenai kerja sosial dijelaskan, dan apa jawabannya.",
        basis=f"{WORK_ARTICLE} huruf c",
    ),
    Section(
        "work_social_history",
        "Riwayat sosial",
        "Riwayat dalam keluarga, pekerjaan, dan masyarakat.",
        basis=f"{WORK_ARTICLE} huruf d",
    ),
    Section(
        "work_safety",
        "Perlindungan keselamatan kerja",
        "Pekerjaan atau tempat yang tidak aman baginya.",
        basis=f"{WORK_ARTICLE} huruf e",
    ),
    Section(
        "work_objection",
        "Keberatan atas tempat atau jenis kerja",
        "Tulis tempat atau pekerjaan yang tidak dapat dijalani, atau “tidak ada”. Jangan catat agama atau pandangan "
        "politiknya.",
        basis=f"{WORK_ARTICLE} huruf f",
    ),
    Section(
        "work_fine",
        "Kemampuan membayar denda",
        "Penghasilan, tanggungan, dan harta yang dapat dipakai.",
        basis=f"{WORK_ARTICLE} huruf g",
    ),
)

RECOMMENDATION = Section(
    "recommendation", "Rekomendasi", "Apa yang disarankan kepada peminta, dengan syarat atau program yang diusulkan."
)


def sections_for(*, is_child: bool, weighs_social_work: bool) -> tuple[Section, ...]:
    """The sections of one report in the order of the paper; the recommendation stands last."""
    *body, analysis, conclusion = GENERAL
    if is_child:
        body = [section for section in body if section.key != "victim"] + list(CHILD)
    if weighs_social_work:
        body += SOCIAL_WORK
    return (*body, analysis, conclusion, RECOMMENDATION)


def missing_sections(sections: tuple[Section, ...], texts: Mapping[str, str]) -> list[Section]:
    """Required sections that hold nothing yet: what keeps a report from the panel."""
    return [section for section in sections if section.is_required and not texts.get(section.key, "").strip()]

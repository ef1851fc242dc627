"""Every rule of unpaid work as an auditor or a judge asks for it: what it says, its article, its limit, where it holds.

The page /sentences/rules/ shows this. A rule that is a dated setting names its key; where the rule is information for a
person and refuses nothing, `form` says where it is shown.
"""

from dataclasses import dataclass

from sentences.rules import adult, child, day, period
from sentences.rules.numbers import CHILD_HOURS_PER_DAY, FINE_CATEGORY_TWO, FINE_HOUR

KUHP = "2 Januari 2026 (KUHP, UU 1/2023)"
CHILDREN = "berlakunya UU 11/2012"
PP_58 = "berlakunya PP 58/2022"
REGISTRATION = "Pendaftaran dan perbaikan putusan"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule. `limit` is the number in the statute, `settings` the keys of dated numbers that stand in its place.

    `form` and `action` say where a person meets it; `database` names the constraints that hold it whatever happens.
    `doubt` says what awaits confirmation by an office or the official text.
    """

    code: str
    title: str
    text: str
    article: str
    limit: str = ""
    since: str = KUHP
    settings: tuple[str, ...] = ()
    form: str = ""
    action: str = ""
    database: tuple[str, ...] = ()
    doubt: str = ""
    name: str = ""

    @property
    def label(self) -> str:
        """How the page calls the rule: a plain name where it has one, else its code."""
        return self.name or self.code


ADULTS = (
    Rule(
        code="R1",
        title="Kapan kerja sosial boleh dijatuhkan",
        text="Tindak pidananya diancam penjara kurang dari 5 tahun (5 tahun tepat tidak boleh), dan hakim menjatuhkan "
        "penjara paling lama 6 bulan atau denda paling banyak kategori II.",
        article="KUHP pasal 85 ayat 1 dan pasal 79",
        limit="ancaman paling lama 59 bulan 29 hari; penjara paling lama 180 hari",
        settings=(FINE_CATEGORY_TWO,),
        form=REGISTRATION,
        action="Pendaftaran dan perbaikan putusan; pemeriksaan buku register yang diimpor",
        database=(
            "sentence_threat_under_5_years",
            "sentence_imposed_is_whole",
            "sentence_imposed_prison_at_most_180_days",
        ),
    ),
    Rule(
        code="R2",
        title="Jumlah jam orang dewasa",
        text="Kerja sosial paling singkat 8 jam dan paling lama 240 jam.",
        article="KUHP pasal 85 ayat 4",
        limit=f"{adult.LEAST_HOURS} sampai {adult.MOST_HOURS} jam",
        form=REGISTRATION,
        action="Pendaftaran dan perbaikan putusan; penghitungan jam tidak pernah melebihi putusan",
        database=("sentence_hours_within_statute", "hoursentry_within_order", "sentence_ledger_stays_within"),
    ),
    Rule(
        code="R3",
        title="Jam dalam 1 hari dan jangka waktu",
        text="Paling lama 8 jam dalam 1 hari, boleh diangsur, dan selesai dalam paling lama 6 bulan. Mata pencaharian "
        "dan kegiatan lain yang bermanfaat diperhatikan.",
        article="KUHP pasal 85 ayat 5",
        limit=f"{day.LONGEST_HOURS_PER_DAY} jam dalam 1 hari",
        form="Pendaftaran putusan, pencatatan jam kerja, dan jadwal kerja",
        action="Pencatatan dan pemeriksaan jam kerja",
        database=("sentence_hours_per_day_at_most_8", "hoursentry_within_day", "workplan_at_most_8_hours"),
    ),
    Rule(
        code="R4",
        title="Satu bulan adalah 30 hari",
        text="Bulan adalah 30 hari dan hari adalah 24 jam, jadi 6 bulan adalah 180 hari. Jangka waktu dihitung dari "
        "tanggal putusan dilaksanakan; jam di luarnya tidak dihitung.",
        article="KUHP pasal 184, 185, dan 85 ayat 5",
        limit=f"{period.LONGEST_PERIOD_DAYS} hari; tanggal pelaksanaan adalah hari ke-0",
        form=REGISTRATION,
        action="Pencatatan dan pemeriksaan jam kerja",
        database=(
            "sentence_period_at_most_180_days",
            "sentence_dates_in_order",
            "sentence_threat_days_under_a_month",
            "hoursentry_within_period",
        ),
        doubt="Menunggu konfirmasi: apakah 180 hari dipakai dalam praktik, dan apakah jangka waktu tetap berjalan "
        "selama pelaksanaan dihentikan sementara.",
    ),
    Rule(
        code="R5",
        title="Yang dipertimbangkan hakim",
        text="(a) pengakuan terdakwa; (b) kemampuan kerja; (c) persetujuan setelah dijelaskan; (d) riwayat sosial; "
        "(e) keselamatan kerja; (f) agama, kepercayaan, dan keyakinan politik; (g) kemampuan membayar denda. Portal "
        "mewajibkan tanggal persetujuan, mencatat keahlian dan keberatan atas tempat, dan tidak mencatat keyakinan "
        "politik.",
        article="KUHP pasal 85 ayat 2",
        limit="persetujuan paling lambat pada tanggal putusan",
        form=REGISTRATION,
        action="Pendaftaran dan perbaikan putusan",
        database=("sentence_adult_consented",),
    ),
    Rule(
        code="R6",
        title="Tidak dikomersialkan",
        text="Kerja sosial tidak boleh dikomersialkan: tanpa upah, dan bukan di usaha yang mencari untung. Tempat "
        "kerja menyatakannya tertulis sebelum orang pertama ditempatkan.",
        article="KUHP pasal 85 ayat 3",
        limit="pernyataan tertulis sebelum hari penempatan",
        form="Kesepakatan dengan tempat kerja",
        action="Kesepakatan, pembukaan tempat, dan penempatan",
        database=("site_declared_non_commercial",),
    ),
    Rule(
        code="R7",
        title="Lima hal dalam putusan",
        text="Putusan memuat (1) lama penjara atau besarnya denda yang sebenarnya dijatuhkan, (2) jumlah jam, (3) jam "
        "per hari, (4) jangka waktu penyelesaian, dan (5) akibat bila tidak dijalankan. Tanpa kelimanya putusan tidak "
        "terdaftar; isiannya dapat disimpan sebagai konsep.",
        article="KUHP pasal 85 ayat 6 dan 9",
        limit="5 dari 5",
        form=REGISTRATION,
        action="Pendaftaran dan perbaikan putusan",
        database=("sentence_imposed_is_whole",),
    ),
    Rule(
        code="R8",
        title="Akibat bila tidak dijalankan",
        text="Tanpa alasan yang sah: mengulangi seluruh atau sebagian, atau menjalani penjara yang diganti, atau "
        "membayar denda yang diganti (atau penjara penggantinya). Jam tambahan sebagai hukuman tidak ada. Sah atau "
        "tidaknya setiap ketidakhadiran dinilai petugas. Sisa kerja dihitung balik sebanding dengan jamnya; jam "
        "pengganti denda dengan nilai per jamnya bila itu lebih kecil; pecahan dihapus demi terpidana.",
        article="KUHP pasal 85 ayat 7",
        limit="tidak pernah melebihi jumlah jam, lama penjara, atau denda yang diputus semula",
        form="Pendaftaran putusan, penilaian ketidakhadiran, peringatan, laporan tidak dijalankan, dan keputusannya",
        action="Pendaftaran putusan; laporan kepada Kejaksaan; keputusan; pengulangan",
        database=(
            "hoursentry_within_order",
            "sentence_default_has_reason",
            "absence_judged_by_somebody",
            "workwarning_first_to_third",
            "defaultreport_decision_is_complete",
            "defaultreport_decision_says_how_much",
            "defaultreport_repeats_1_to_240_hours",
        ),
        doubt="Menunggu konfirmasi: cara menghitung bagian penjara atau denda dari sisa kerja tidak diatur pasal 85; "
        "hitungan portal adalah pertimbangan bagi jaksa dan hakim.",
    ),
    Rule(
        code="R9",
        title="Siapa mengawasi, siapa membimbing",
        text="Jaksa mengawasi dan Pembimbing Kemasyarakatan membimbing. Tempat kerja hanya menyatakan kehadiran. Tidak "
        "ada petugas yang mengonfirmasi catatannya sendiri, dan yang mengonfirmasi tidak memeriksa jam itu. Petugas "
        "yang membuat tautan tempat kerja atau mengetik lembarnya juga tidak: kepala Bapas memeriksanya.",
        article="KUHP pasal 85 ayat 8",
        limit="pencatat bukan yang mengonfirmasi, yang mengonfirmasi bukan yang memeriksa",
        form="Halaman tempat kerja",
        action="Konfirmasi kehadiran, pemeriksaan jam, dan jawaban keberatan",
        database=("session_state_has_its_authors", "session_verified_by_another"),
    ),
    Rule(
        code="R10",
        title="Tempat yang sesuai",
        text="Rumah sakit, panti asuhan, panti jompo, sekolah, dan lembaga sosial lain, sedapat mungkin sesuai dengan "
        "profesi terpidana.",
        article="Penjelasan KUHP pasal 85 ayat 1",
        limit="jenis tempat terbatas pada daftar lembaga sosial",
        form="Data tempat kerja dan perbandingan tempat untuk satu orang",
    ),
    Rule(
        code="R11",
        title="Jam harus muat dalam jangka waktu",
        text="Jumlah jam dibagi jam per hari tidak boleh lebih dari hari yang dihitung: 240 jam dengan 8 jam per hari "
        "memerlukan 30 hari, 120 jam dengan 3 jam per hari memerlukan 40 hari.",
        article="KUHP pasal 85 ayat 5",
        limit="hari yang diperlukan paling banyak hari dalam jangka waktu",
        form=REGISTRATION,
        action="Pendaftaran putusan; perkiraan selesai dihitung ulang setiap kali halaman dibuka",
    ),
    Rule(
        code="R11b",
        name="Batas 24 jam",
        title="paling lama 8 jam dalam 24 jam mana pun",
        text="Batas 8 jam diuji pada hari di tempat kerja (WIB, WITA, atau WIT) dan pada setiap rentang 24 jam, agar "
        "8 jam malam dan 8 jam pagi tidak dianggap dua hari. Kerja untuk beberapa putusan satu orang dihitung bersama. "
        "Istirahat bukan kerja.",
        article="KUHP pasal 85 ayat 5 dan pasal 185",
        limit=f"{day.LONGEST_HOURS_PER_DAY} jam dalam 24 jam, dan jam per hari dalam putusan",
        form="Pencatatan jam kerja",
        action="Pencatatan dan pemeriksaan jam kerja",
        database=(
            "session_within_day",
            "session_within_24_hours",
            "session_within_one_day",
            "session_no_overlap_for_one_person",
            "hoursentry_within_day",
            "hoursentry_within_24_hours",
        ),
    ),
    Rule(
        code="R12",
        title="Pengganti ganti rugi adat",
        text="Kerja sosial juga dapat menggantikan ganti rugi kewajiban adat yang tidak dipenuhi. Bagi pengganti ini "
        "syarat R1 dan persetujuan tidak ditanyakan; batas jam dan jangka waktu tetap berlaku. Di antara pidana pokok, "
        "kerja sosial yang paling ringan.",
        article="KUHP pasal 96 ayat 4 dan pasal 65 ayat 2",
        limit="hanya orang dewasa",
        form=REGISTRATION,
        action="Pendaftaran dan perbaikan putusan",
        database=("sentence_imposed_is_whole", "sentence_substitute_is_for_adults"),
        doubt="Menunggu konfirmasi: berapa jam yang sepadan dengan ganti rugi adat, dan akibat selain mengulangi.",
    ),
    Rule(
        code="R13",
        title="Pengganti denda yang tidak dibayar",
        text="Denda paling banyak kategori II yang tidak dibayar diganti kerja sosial 8 sampai 240 jam: 1 jam untuk "
        "setiap nilai di bawah ini atau bagiannya. Pembayaran sebagian mengurangi jamnya secara seimbang.",
        article="KUHP pasal 82 ayat 3 dan 4",
        limit=f"{adult.LEAST_HOURS} sampai {adult.MOST_HOURS} jam",
        settings=(FINE_HOUR, FINE_CATEGORY_TWO),
        form=f"{REGISTRATION}; tombol hitung jam pengganti",
        action="Pendaftaran dan perbaikan putusan",
        database=("sentence_unpaid_fine_names_the_fine", "sentence_fine_paid_in_part"),
        doubt="UU 1/2026 mengubah pasal 82 dan menambah tabel konversi; naskah perubahannya belum dibaca. Bila "
        "angkanya lain, administrator menambah ketetapan baru dengan tanggal berlakunya.",
    ),
    Rule(
        code="R14",
        title="Siapa menetapkan tempat",
        text="Mahkamah Agung meminta putusan menyebut tempat; Kejaksaan Agung meminta tempat ditetapkan jaksa bersama "
        "pemerintah daerah. Portal menerima keduanya, juga bila belum diketahui; setiap tempat bersandar pada "
        "perjanjian Bapas, perjanjian Kejaksaan, atau keduanya.",
        article="KUHP pasal 85; belum ada ketentuan yang tegas",
        limit="boleh kosong; tempat yang disebut harus punya penetapnya, dan perjanjiannya berlaku pada hari pertama",
        form="Pendaftaran dan perbaikan putusan; halaman tempat kerja",
        action="Pendaftaran dan perbaikan putusan; pembukaan tempat dan penempatan",
        database=("sentence_place_fixed_by_somebody", "sitecover_prosecutor_is_named"),
        doubt="Menunggu ketentuan: dua lembaga berbeda pendapat (30 Desember 2025).",
    ),
)
CHILDS = (
    Rule(
        code="R30",
        title="Siapa Anak",
        text="Saat tindak pidana berumur 12 sampai belum 18 tahun. Di bawah 12 tahun tidak dapat dimintai "
        "pertanggungjawaban; di bawah 14 tahun hanya tindakan, bukan pidana.",
        article="UU 11/2012 pasal 1 angka 3, KUHP pasal 40 dan 113 ayat 3",
        limit=f"umur {child.PENALTY_FROM} sampai {child.ADULT_FROM - 1} tahun saat kejadian",
        since=CHILDREN,
        form=REGISTRATION,
        action="Pendaftaran dan perbaikan putusan",
    ),
    Rule(
        code="R31",
        title="Jam pelayanan masyarakat Anak",
        text="7 sampai 120 jam. Bila tidak dijalankan tanpa alasan sah, hakim dapat memerintahkan mengulangi seluruh "
        "atau sebagian; penjara atau denda tidak menggantikannya.",
        article="UU 11/2012 pasal 76 ayat 2 dan 3",
        limit=f"{child.LEAST_HOURS} sampai {child.MOST_HOURS} jam",
        since=CHILDREN,
        form=REGISTRATION,
        action="Pendaftaran putusan; laporan tidak dijalankan",
        database=("sentence_hours_within_statute", "sentence_child_consequence_is_repeat"),
    ),
    Rule(
        code="R32",
        title="Jam Anak dalam 1 hari kerja",
        text="Dijalankan siang hari, di luar jam sekolah, didampingi Pembimbing Kemasyarakatan, dan tidak mengganggu "
        "hak belajar.",
        article="PP 58/2022 (diperkirakan)",
        since=PP_58,
        settings=(CHILD_HOURS_PER_DAY,),
        form="Pendaftaran putusan (jam sekolah dicatat), jadwal kerja, dan pencatatan jam kerja",
        action="Pendaftaran dan perbaikan putusan; jadwal kerja; pencatatan jam kerja",
        database=("sentence_study_hours_run_forward",),
        doubt="Dibaca dalam rancangan PP pasal 109, bukan dalam naskah resmi PP 58/2022.",
    ),
    Rule(
        code="R33",
        title="Pidana dengan syarat bagi Anak",
        text="Hanya bila penjara yang dijatuhkan paling lama 2 tahun. Petikan putusan diterima Anak atau advokat, "
        "Pembimbing Kemasyarakatan, dan penuntut umum pada hari yang sama; keterlambatan dicatat pada halaman putusan.",
        article="PP 58/2022 pasal 6 dan 8",
        limit=f"penjara paling lama {child.CONDITIONAL_PRISON_MONTHS} bulan",
        since=PP_58,
        form=REGISTRATION,
        action="Pendaftaran dan perbaikan putusan",
        database=("sentence_conditional_prison_at_most_2_years",),
    ),
)
RULES = (*ADULTS, *CHILDS)

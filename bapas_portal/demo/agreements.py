"""Agreements in every state, what seven agencies promised, meetings and follow-ups. All persons are invented."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from accounts.models import Role, User
from bapas_portal.demo import names
from bapas_portal.demo.caseload import local_moment
from bapas_portal.demo.staff import Staff
from programs.actions.commitment import drop_commitment, record_progress
from programs.models import Agreement, AgreementParty, Commitment, FollowUp, Meeting
from programs.rules.agreement import add_months
from sentences.models import SiteCover
from villages.models import Regency

State, Kind, Side = Agreement.State, Agreement.Kind, AgreementParty.Kind
LEGAL_BASIS = "UU 23/2014 tentang Pemerintahan Daerah; PP 28/2018 tentang Kerja Sama Daerah"
TRAINING = (
    "Pelatihan kerja, pendampingan usaha, dan layanan setelah bebas bagi klien, keluarganya, dan masyarakat. "
    "Pemerintah daerah memberi tempat, pelatih, dan layanan; Bapas mendampingi, membimbing, dan mengawasi."
)
SOCIAL_WORK = (
    "Penyediaan tempat dan pengawas bagi pidana kerja sosial dan pelayanan masyarakat oleh Anak yang mendidik, "
    "produktif, dan berguna bagi warga. Bapas mengoordinasi, mendampingi, membimbing, dan mengawasi."
)
# Agency, what it promises, how much, unit, due in months from now, how much is delivered already.
SEVEN_AGENCIES = [
    ("Dinas Perkebunan dan Peternakan", "Pelatihan tanaman unggulan", 2, "pelatihan", 5, 1),
    ("Dinas Tanaman Pangan dan Hortikultura", "Pelatihan sayur organik", 3, "pelatihan", 4, 3),
    ("Dinas Perikanan", "Pelatihan budidaya ikan air tawar", 2, "pelatihan", -1, 1),
    ("Dinas Kependudukan dan Pencatatan Sipil", "Perekaman dan penerbitan KTP setelah bebas", 60, "orang", 8, 22),
    ("Dinas Koperasi, UKM, Perindustrian, dan Perdagangan", "Pemasaran hasil karya klien", 12, "produk", 7, 4),
    ("Dinas Tenaga Kerja", "Lowongan kerja bagi klien", 25, "lowongan", -2, 9),
    ("Dinas Kesehatan", "Pemeriksaan kesehatan pencegahan", 80, "orang", 3, 46),
]  # fmt: skip


@dataclass
class Maker:
    """The office for which agreements are made up, and the clock they are told by."""

    staff: Staff
    rng: Random
    used: set[str] = field(default_factory=set)

    @property
    def today(self) -> date:
        """Today at the office."""
        return self.staff.office.today()

    def person(self) -> str:
        """The name of nobody."""
        code = self.staff.office.code
        return names.person_name(self.rng, code, female=self.rng.random() < 0.4, used=self.used)

    def agreement(
        self,
        title: str,
        *,
        began: int,
        years: int = 3,
        kanwil: User | None = None,
        in_the_country: bool = False,
        **facts: object,
    ) -> Agreement:
        """One that was signed `began` months ago (negative for the past), or is being negotiated."""
        office = self.staff.office
        starts_on = add_months(self.today, began)
        signed = facts.get("state", State.SIGNED) in (State.SIGNED, State.RENEWED, State.TERMINATED)
        terms = {
            "signed_on": starts_on,
            "starts_on": starts_on,
            "ends_on": add_months(starts_on, 12 * years) - timedelta(days=1),
            "signed_at_place": "Aula pemerintah daerah",
        }
        row = Agreement.objects.create(
            office=None if kanwil else office,
            regional_office_id=office.regional_office_id,
            title=title,
            created_by=kanwil or self.staff.head,
            created_at=local_moment(office, min(starts_on, self.today) - timedelta(days=60 if signed else 25), 9),
            **{"state": State.SIGNED, "legal_basis": LEGAL_BASIS, **(terms if signed else {}), **facts},
        )
        AgreementParty.objects.create(
            agreement=row,
            kind=Side.CORRECTIONS,
            name=str(row.office or row.regional_office),
            signatory=(kanwil or self.staff.head).name,
            signatory_title="Kepala Kantor Wilayah" if kanwil else "Kepala Bapas",
        )
        first = "code" if in_the_country else "-code"  # of a province's codes those of cities come last
        row.regencies.set(Regency.objects.filter(office=office).order_by(first)[:1])
        return row

    def side(self, agreement: Agreement, name: str, kind: str, title: str, *, witness: bool = False) -> AgreementParty:
        """A side with an invented person, or a witness."""
        return AgreementParty.objects.create(
            agreement=agreement,
            name=name,
            kind=kind,
            signatory=self.person(),
            signatory_title=title,
            is_witness=witness,
        )

    def promise(
        self, side: AgreementParty, title: str, quantity: int, unit: str, months: int, delivered: int
    ) -> Commitment:
        """What a side promised, partly delivered a month ago."""
        row = Commitment.objects.create(
            agreement=side.agreement,
            party=side,
            title=title,
            owner_name=f"{side.signatory}, {side.signatory_title}",
            quantity=quantity,
            unit=unit,
            due_on=add_months(self.today, months),
            created_by=self.staff.head,
        )
        if delivered:
            record_progress(
                commitment=row,
                on=self.today - timedelta(days=40),
                quantity=delivered,
                note="Daftar hadir dan berita acara pelaksanaan.",
                today=self.today,
                by=self.staff.officers[0],
            )
        return row

    def meeting(self, agreement: Agreement, title: str, place: str, posts: tuple[str, ...], result: str) -> Meeting:
        """A coordination meeting of a month ago about an agreement, attended by invented people in those posts."""
        return Meeting.objects.create(
            office=self.staff.office,
            agreement=agreement,
            title=title,
            on=add_months(self.today, -1),
            place=place,
            participants="\n".join(f"{self.person()}, {post}" for post in posts),
            result=result,
            created_by=self.staff.officers[0],
        )

    def follow_up(self, title: str, owner: str, days: int, kind: str, **origin: object) -> FollowUp:
        """A thing to be done so many days from now."""
        return FollowUp.objects.create(
            office=self.staff.office,
            kind=kind,
            title=title,
            told_village=title,
            owner_name=owner,
            due_on=self.today + timedelta(days=days),
            officer=self.staff.officers[0],
            created_by=self.staff.head,
            **origin,
        )


def rest_sites_on(agreement: Agreement) -> None:
    """The office's host sites name this agreement as what they rest on."""
    SiteCover.objects.filter(site__office=agreement.office, basis=SiteCover.Basis.OFFICE).update(agreement=agreement)


def create_agreements(staff: Staff, town: str, number: int) -> None:
    """What one office has; `number` keeps the offices apart."""
    maker = Maker(staff, Random(20260112 + number))
    {"pangkalpinang": _renewed_with_seven_agencies, "palopo": _city_of_palopo, "semarang": _talks_in_semarang}[town](
        maker
    )


def _renewed_with_seven_agencies(maker: Maker) -> None:
    """A framework of the Kanwil, renewed five months ago, an operational agreement under it, others near their end."""
    kanwil = User.objects.filter(role=Role.REGIONAL, regional_office=maker.staff.office.regional_office).first()
    government = ("Pemerintah Kabupaten Bangka", Side.GOVERNMENT, "Bupati")
    facts = {
        "kanwil": kanwil,
        "in_the_country": True,
        "kind": Kind.FRAMEWORK,
        "scope": TRAINING,
        "covers_families": True,
    }
    title = "Pembinaan kemandirian dan reintegrasi sosial klien pemasyarakatan"
    older = maker.agreement(title, began=-40, state=State.RENEWED, number="W7-HK.05.01-114", **facts)
    maker.side(older, *government)
    framework = maker.agreement(
        title, began=-5, renews=older, number="W7-HK.05.01-402", partner_number="100.3.7/88/SETDA", **facts
    )
    maker.side(framework, *government)
    witnesses = [("Sekretariat Daerah", "Wakil Bupati"), ("DPRD Kabupaten Bangka", "Ketua DPRD"),
                 ("Kepolisian Resor Bangka", "Kapolres"), ("Sekretariat Daerah", "Asisten Pemerintahan")]  # fmt: skip
    for name, post in witnesses:
        maker.side(framework, name, Side.GOVERNMENT, post, witness=True)
    operational = maker.agreement(
        "Pelatihan, pelayanan, dan pemasaran hasil karya klien dan keluarganya", began=-4, kind=Kind.OPERATIONAL,
        in_the_country=True, parent=framework, scope=TRAINING, covers_families=True, number="WP.7.PAS.6-HK.05.02-31",
    )  # fmt: skip
    for agency, title, quantity, unit, months, delivered in SEVEN_AGENCIES:
        side = maker.side(operational, f"{agency} Kabupaten Bangka", Side.AGENCY, "Kepala Dinas")
        maker.promise(side, title, quantity, unit, months, delivered)
    market = maker.agreement(
        "Tempat pidana kerja sosial di pasar dan taman kota", began=-32, kind=Kind.OPERATIONAL, scope=SOCIAL_WORK,
        covers_social_work=True, number="WP.7.PAS.6-HK.05.02-09",
    )  # fmt: skip
    rest_sites_on(market)
    side = maker.side(market, "Pemerintah Kota Pangkalpinang", Side.GOVERNMENT, "Wali Kota")
    drop_commitment(
        commitment=maker.promise(side, "Tempat kerja di taman kota", 3, "tempat", -3, 2),
        reason="Taman ketiga sedang dibangun ulang sampai tahun depan.", by=maker.staff.head,
    )  # fmt: skip
    ending = maker.agreement(
        "Pendampingan usaha kecil oleh perguruan tinggi", began=-35, kind=Kind.OPERATIONAL, scope=TRAINING,
        covers_families=True, number="WP.7.PAS.6-HK.05.02-04",
    )  # fmt: skip
    Agreement.objects.filter(pk=ending.pk).update(ends_on=maker.today + timedelta(days=20))
    maker.side(ending, "Universitas Contoh Serumpun", Side.UNIVERSITY, "Rektor")
    review = maker.agreement(
        "Layanan kesehatan bagi klien lanjut usia", began=0, kind=Kind.OPERATIONAL, state=State.LEGAL_REVIEW,
        scope=TRAINING,
    )  # fmt: skip
    maker.side(review, "Dinas Kesehatan Kota Pangkalpinang", Side.AGENCY, "Kepala Dinas")
    meeting = maker.meeting(
        operational,
        "Rencana aksi tujuh dinas",
        "Kantor Bupati Bangka",
        ("Asisten Pemerintahan", "Kepala Dinas Tenaga Kerja", "Kepala Dinas Perikanan"),
        "Tiap dinas menyusun rencana aksi: pelatihan, jumlah peserta, dan bulannya. Bapas menyiapkan daftar kebutuhan.",
    )
    maker.follow_up("Kirim rencana aksi tiap dinas", "Asisten Pemerintahan", -6, "decision", meeting=meeting)
    maker.follow_up("Periksa pelaksanaan enam bulan", "Kepala subseksi bimbingan", 5, "check", agreement=framework)


def _city_of_palopo(maker: Maker) -> None:
    """The city's agreement on unpaid work, shown to other offices, with the mayor's instruction; one on skills."""
    city = maker.agreement(
        "Pelaksanaan pidana kerja sosial dan pelayanan masyarakat", began=-10, kind=Kind.FRAMEWORK, scope=SOCIAL_WORK,
        covers_social_work=True, covers_community_service=True, is_model=True, number="W23.PAS.PAS.4-HK.05.02-12",
        partner_number="400.10.1/7/PEM",
    )  # fmt: skip
    rest_sites_on(city)
    side = maker.side(city, "Pemerintah Kota Palopo", Side.GOVERNMENT, "Wali Kota")
    maker.side(city, "Kejaksaan Negeri Palopo", Side.PROSECUTOR, "Kepala Kejaksaan Negeri", witness=True)
    maker.promise(side, "Tempat pidana kerja sosial di kantor kelurahan", 20, "tempat", 2, 13)
    maker.promise(side, "Ruang pembinaan di balai latihan kerja", 2, "ruang", -1, 0)
    parks = maker.agreement(
        "Kerja sosial di taman dan fasilitas umum", began=-8, kind=Kind.OPERATIONAL, parent=city, scope=SOCIAL_WORK,
        covers_social_work=True, number="W23.PAS.PAS.4-HK.05.02-19",
    )  # fmt: skip
    maker.promise(
        maker.side(parks, "Dinas Lingkungan Hidup Kota Palopo", Side.AGENCY, "Kepala Dinas"),
        "Pengawas kerja di tiap taman", 6, "orang", 1, 4,
    )  # fmt: skip
    skills = maker.agreement(
        "Pelatihan keterampilan bagi klien dan keluarganya", began=-20, kind=Kind.OPERATIONAL, scope=TRAINING,
        covers_families=True, number="W23.PAS.PAS.4-HK.05.02-03",
    )  # fmt: skip
    maker.side(skills, "Dinas Tenaga Kerja Kota Palopo", Side.AGENCY, "Kepala Dinas")
    maker.follow_up(
        "Tiap kelurahan menunjuk seorang pengawas kerja sosial", "Para camat", -12, "instruction", agreement=city
    )
    maker.follow_up("Daftar tempat yang ditawarkan tiap dinas", "Para kepala dinas", 6, "instruction", agreement=city)


def _talks_in_semarang(maker: Maker) -> None:
    """A coordination meeting that decided to draft an agreement for women who were released."""
    talks = maker.agreement(
        "Pembinaan keterampilan perempuan setelah bebas", began=0, kind=Kind.FRAMEWORK, state=State.EXPLORING,
        scope="Keterampilan bagi perempuan setelah bebas, sesuai kebutuhan warga dan potensi kecamatan.",
        covers_families=True,
    )  # fmt: skip
    maker.side(talks, "Kecamatan Semarang Barat", Side.GOVERNMENT, "Camat")
    maker.side(talks, "Lapas Perempuan Kelas IIA Semarang", Side.CORRECTIONS, "Kepala Lapas")
    meeting = maker.meeting(
        talks,
        "Rencana kesepakatan pembinaan perempuan setelah bebas",
        "Kantor Kecamatan Semarang Barat",
        ("Kepala Lapas Perempuan", "Kepala Seksi Bimbingan Kerja", "Kepala Seksi Pembinaan", "Camat"),
        "Disepakati menyusun kesepakatan sebagai dasar, lalu program teknis dan skema keterampilan yang berlanjut "
        "setelah masa pidana berakhir.",
    )
    maker.follow_up("Menyusun naskah kesepakatan", "Kepala subseksi bimbingan", -4, "decision", meeting=meeting)
    maker.follow_up(
        "Menyusun program teknis keterampilan", "Kepala Seksi Bimbingan Kerja", 20, "decision", meeting=meeting
    )

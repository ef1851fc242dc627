"""What officers, clients and villagers told about outreach: invented notes under codes."""

from datetime import timedelta

from bapas_portal.demo.staff import Staff
from programs.models import Finding, OutreachEvent, Theme

Source, Method = Finding.Source, Finding.Method
# Days ago, method, source, code, themes, note, quote, whether the informant confirmed it.
NOTES = [
    (12, Method.INTERVIEW, Source.COMMUNITY, "W-01", ("awareness",),
     "Sebelum kegiatan informan mengira pembebasan bersyarat berarti bebas sepenuhnya.",
     "Saya kira sudah bebas, ternyata masih dibimbing.", True),
    (12, Method.INTERVIEW, Source.COMMUNITY, "W-02", ("stigma", "reintegration"),
     "Keluarga informan keberatan bertetangga, tetapi mau bila ada yang menjamin dan mendampingi.",
     "Kalau ada Pak RT dan petugas, kami lebih tenang.", True),
    (12, Method.OBSERVATION, Source.OFFICER, "P-01", ("synergy",),
     "Ketua RT mencatat nomor petugas dan menawarkan tempat pertemuan bulanan.", "", False),
    (26, Method.INTERVIEW, Source.CLIENT, "K-01", ("stigma", "reintegration"),
     "Informan masih menghindari acara warga karena merasa diperhatikan.",
     "Yang paling berat itu waktu orang diam kalau saya lewat.", True),
    (26, Method.INTERVIEW, Source.CLIENT, "K-02", ("support",),
     "Informan mendapat pekerjaan dari tetangga yang datang ke penyuluhan.",
     "Setelah acara itu, bengkel di ujung jalan memanggil saya.", False),
    (40, Method.INTERVIEW, Source.OFFICER, "P-02", ("obstacles", "support"),
     "Satu petugas memegang tiga kecamatan; perjalanan setengah hari untuk satu desa.",
     "Kami sampai, tetapi jarang bisa kembali.", True),
    (40, Method.DOCUMENT, Source.OFFICER, "D-01", ("obstacles",),
     "Laporan kegiatan tahun lalu mencatat anggaran habis sebelum bulan September.", "", False),
    (55, Method.OBSERVATION, Source.COMMUNITY, "W-03", ("awareness", "synergy"),
     "Peserta pemuda bertanya bagaimana melapor tanpa membuka nama orang.", "", False),
    (70, Method.INTERVIEW, Source.COMMUNITY, "W-04", ("obstacles", "stigma"),
     "Informan menolak datang pada undangan pertama; takut dianggap membela pelaku.", "", False),
]  # fmt: skip


def create_findings(staff: Staff) -> None:
    """The notes of one office, each tied to the last event before it."""
    today = staff.office.today()
    themes = {theme.code: theme for theme in Theme.objects.all()}
    held = OutreachEvent.objects.filter(office=staff.office).held().order_by("-starts_at")
    events = list(held.select_related("village", "office"))
    for days, method, source, code, labels, text, quote, confirmed in NOTES:
        on = today - timedelta(days=days)
        event = next((event for event in events if event.day <= on), None)
        finding = Finding.objects.create(
            office=staff.office,
            event=event,
            village=event.village if event else None,
            method=method,
            source=source,
            informant=code,
            on=on,
            text=text,
            quote=quote,
            consented_on=on if quote else None,
            confirmed_on=on + timedelta(days=2) if confirmed else None,
            created_by=staff.officers[0],
        )
        finding.themes.set([themes[label] for label in labels])

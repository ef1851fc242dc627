"""What citizens and firms of the demonstration offered through the public page."""

import uuid
from datetime import timedelta

from django.utils import timezone

from accounts.models import User
from programs.models import PublicOffer
from villages.models import Regency

OFFERS = [
    ("training", "Sinta Maharani", "Balai Latihan Las Contoh", "Pelatihan las dasar untuk enam orang, dua minggu.", 2),
    ("work", "Hendra Wijaya", "Bengkel Contoh Jaya", "Dua tempat magang di bengkel sepeda motor, tiga bulan.", 6),
    ("mentor", "Yohana Pratiwi", "", "Bersedia mendampingi satu orang yang memulai usaha kue.", 15),
    ("goods", "Rahmat Saleh", "Koperasi Contoh Makmur", "Lima mesin jahit bekas yang masih baik.", 40),
]
ANSWERS = {2: ("contacted", "Ditelepon, bertemu minggu depan."), 3: ("accepted", "Mesin diterima dan dipakai kursus.")}


def create_offers() -> None:
    """Four offers for each office of the demonstration; two of them answered."""
    for officer in User.objects.filter(username__startswith="pk.", is_demo=True).order_by("username"):
        office = officer.office
        regency = Regency.objects.filter(office=office).order_by("code").first()
        if office is None or regency is None:
            continue
        for number, (kind, name, organisation, text, days) in enumerate(OFFERS):
            state, answer = ANSWERS.get(number, ("new", ""))
            received = timezone.now() - timedelta(days=days)
            PublicOffer.objects.create(
                regency=regency,
                office=office,
                kind=kind,
                name=name,
                organisation=organisation,
                phone=f"+62811000{office.pk % 100:02d}{number:02d}",
                text=text,
                state=state,
                answer=answer,
                handled_by=officer if answer else None,
                handled_at=received + timedelta(days=1) if answer else None,
                received_at=received,
                submission_key=uuid.uuid4(),
            )

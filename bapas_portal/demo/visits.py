"""What visits leave behind in the demonstration: full records, photos, rows of planned visits, and trips to make."""

from datetime import timedelta
from io import BytesIO
from random import Random

import pgtrigger
from django.db import transaction
from PIL import Image, ImageDraw

from accounts.models import Office
from clients import rules
from clients.actions import plan_series
from clients.actions.attachment import FilesKeptWithRows
from clients.attachments import PreparedFile
from clients.models import Supervision, Visit

RECORDS = 12
SERIES = 6
PHOTOS = 4
TEXTS = (
    ("Rumah orang tua, lantai semen, ada listrik dan air bersih.", "Sehat, tidak ada keluhan."),
    ("Mengontrak satu kamar bersama istri dan satu anak.", "Batuk dua minggu, disarankan ke puskesmas."),
    ("Tinggal bersama penjamin, hubungan baik.", "Sehat, tidur cukup."),
)
STATEMENTS = ("Saya ingin membuka bengkel sendiri tahun depan.", "Saya menyesal dan tidak akan mengulangi.")
TASKS = ("Mengurus kartu identitas sebelum kunjungan berikutnya.", "Mendaftar pelatihan las di balai latihan kerja.")


def create_visit_details(office: Office) -> None:
    """Fills in some records of the office's officers, adds drawn photos, and plans rows of visits."""
    rng = Random(f"visits-{office.code}")
    held = Visit.objects.held().of_office(office).filter(supervision__audience="adult").order_by("-occurred_at", "pk")
    records = list(held.select_related("supervision", "officer")[:RECORDS])
    for visit in records:
        _fill_in(rng, visit)
    for visit in records[:PHOTOS]:
        _add_photo(rng, visit)
    cases = Supervision.objects.active().of_office(office).exclude(officer=None).order_by("officer_id", "pk")
    for case in cases[: SERIES * 3 : 3]:
        _plan_ahead(case)


def _fill_in(rng: Random, visit: Visit) -> None:
    """The folded groups of one record."""
    visit.residence, visit.health = rng.choice(TEXTS)
    visit.identity_check = rng.choice(Visit.IdentityCheck.values[:4])
    visit.work = rng.choice(Visit.Work.values)
    visit.income = rng.choice(Visit.Income.values)
    visit.topics = [rng.choice(Visit.Topic.values)]
    visit.client_statement = rng.choice(STATEMENTS)
    visit.agreement = rng.choice(TASKS)
    if rng.random() < 0.3:
        visit.risk_flags = [rng.choice(Visit.RiskFlag.values)]
    if visit.occurred_at:
        visit.ended_at = visit.occurred_at + timedelta(minutes=rng.randint(20, 70))
    with pgtrigger.ignore("clients.Visit:update_update"):  # part of the first record, not a correction of it
        visit.save()


def _add_photo(rng: Random, visit: Visit) -> None:
    """A drawn house, since no photo of a real one belongs here."""
    picture = Image.new("RGB", (640, 480), (176, 208, 232))
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 330, 640, 480), fill=(120, 160, 96))
    pen.rectangle((190, 210, 450, 390), fill=(rng.randint(190, 230), 190, 150))
    pen.polygon([(160, 210), (320, 110), (480, 210)], fill=(150, 70, 50))
    pen.rectangle((295, 290, 345, 390), fill=(96, 64, 48))
    buffer = BytesIO()
    picture.save(buffer, "JPEG", quality=80)
    file = PreparedFile("rumah.jpg", "image/jpeg", buffer.getvalue())
    with FilesKeptWithRows() as store, transaction.atomic():
        store.attach([file], supervision=visit.supervision, visit=visit, by=visit.officer)


def _plan_ahead(case: Supervision) -> None:
    """Visits of the next three months, every two weeks, for a case that lasts that long."""
    today = case.office.today()
    first = rules.next_visiting_day(today + timedelta(days=3))
    if case.officer is None or (case.ends_on is not None and case.ends_on < first + timedelta(days=30)):
        return
    plan_series(supervision=case, every_days=14, first_on=first, until=today + timedelta(days=90), by=case.officer)

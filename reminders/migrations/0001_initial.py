import django.db.models.deletion
import uuid
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Together(
            operations=[
                migrations.CreateModel(
                    name="BeatSignal",
                    fields=[
                        ("id", models.PositiveSmallIntegerField(default=1, primary_key=True, serialize=False)),
                        ("at", models.DateTimeField()),
                    ],
                    options={
                        "verbose_name": "tanda beat",
                        "verbose_name_plural": "tanda beat",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("id", 1)),
                                name="beatsignal_single_row",
                                violation_error_message="Hanya ada satu tanda beat.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Reminder",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("rule", models.CharField(max_length=60, verbose_name="aturan")),
                        (
                            "subject",
                            models.UUIDField(
                                help_text="public_id of the row the reminder is about", verbose_name="perihal"
                            ),
                        ),
                        (
                            "occasion",
                            models.DateField(
                                help_text="the day the reminder is about, not the day it is sent",
                                verbose_name="peristiwa",
                            ),
                        ),
                        ("due_at", models.DateTimeField(verbose_name="dikirim mulai")),
                        ("retry_at", models.DateTimeField(blank=True, null=True, verbose_name="dicoba lagi")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("waiting", "Menunggu dikirim"),
                                    ("delivered", "Terkirim"),
                                    ("failed", "Gagal"),
                                    ("cancelled", "Dibatalkan"),
                                ],
                                default="waiting",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("title", models.CharField(max_length=150, verbose_name="judul")),
                        ("body", models.CharField(max_length=500, verbose_name="isi")),
                        ("path", models.CharField(max_length=200, verbose_name="alamat halaman")),
                        ("read_at", models.DateTimeField(blank=True, null=True, verbose_name="dibaca")),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "office",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="accounts.office",
                                verbose_name="Bapas",
                            ),
                        ),
                        (
                            "recipient",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="reminders",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="penerima",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "pengingat",
                        "verbose_name_plural": "pengingat",
                        "ordering": ["-due_at", "-id"],
                        "indexes": [
                            models.Index(
                                condition=models.Q(("state", "waiting")), fields=["due_at"], name="reminder_waiting"
                            ),
                            models.Index(fields=["recipient", "-due_at"], name="reminder_by_recipient"),
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("rule", "subject", "recipient", "occasion"),
                                name="reminder_once_per_occasion",
                                violation_error_message="Pengingat ini sudah ada.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Delivery",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "channel",
                            models.CharField(
                                choices=[("in_app", "Di portal"), ("email", "Surel")],
                                max_length=10,
                                verbose_name="saluran",
                            ),
                        ),
                        ("attempt", models.PositiveSmallIntegerField(verbose_name="percobaan ke-")),
                        (
                            "outcome",
                            models.CharField(
                                choices=[
                                    ("sending", "Sedang dikirim"),
                                    ("sent", "Terkirim"),
                                    ("uncertain", "Tidak pasti terkirim"),
                                    ("failed", "Gagal"),
                                    ("skipped", "Tidak dikirim"),
                                ],
                                max_length=10,
                                verbose_name="hasil",
                            ),
                        ),
                        ("detail", models.CharField(blank=True, max_length=300, verbose_name="keterangan")),
                        ("at", models.DateTimeField(auto_now_add=True, verbose_name="waktu")),
                        (
                            "reminder",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="deliveries",
                                to="reminders.reminder",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "pengiriman",
                        "verbose_name_plural": "pengiriman",
                        "ordering": ["at", "id"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("reminder", "channel", "attempt"),
                                name="delivery_attempt_once",
                                violation_error_message="Percobaan ini sudah dicatat.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("outcome", "failed"), _negated=True),
                                fields=("reminder", "channel"),
                                name="delivery_settled_once_per_channel",
                                violation_error_message="Pengingat ini sudah diserahkan lewat saluran itu.",
                            ),
                        ],
                    },
                ),
            ],
        ),
    ]

"""The import of an office's own workbook: the batch, its rows, and what the office's column titles mean."""

import uuid

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils import timezone
from encrypted_fields.fields import EncryptedTextField

from accounts.models import Office, User
from clients.files import workbook_path
from clients.models.client import Client
from clients.models.supervision import Supervision
from clients.querysets.importing import ImportBatchQuerySet, ImportRowQuerySet


class ImportBatch(models.Model):
    """One workbook that an office brings in. All state is here: a lost worker leaves a row that is taken up again."""

    class State(models.TextChoices):
        READING = "reading", "Dibaca"
        MAPPING = "mapping", "Kolom perlu diperiksa"
        CHECKING = "checking", "Baris diperiksa"
        CHECKED = "checked", "Siap diimpor"
        IMPORTING = "importing", "Diimpor"
        IMPORTED = "imported", "Sudah diimpor"
        UNDOING = "undoing", "Dibatalkan"
        UNDONE = "undone", "Impor dibatalkan"
        FAILED = "failed", "Tidak dapat dibaca"

    AT_WORK = (State.READING, State.CHECKING, State.IMPORTING, State.UNDOING)

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    office = models.ForeignKey(Office, verbose_name="Bapas", on_delete=models.PROTECT, related_name="import_batches")
    uploaded_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    uploaded_at = models.DateTimeField("diunggah", default=timezone.now, editable=False)
    file = models.FileField("buku kerja", upload_to=workbook_path, max_length=200, blank=True)
    filename = models.CharField("nama berkas", max_length=150)
    sha256 = models.CharField(max_length=64)
    sheet = models.CharField("lembar", max_length=100, blank=True)
    layout = EncryptedTextField("kolom", null=True, blank=True, help_text="JSON: header rows and columns with samples.")
    state = models.CharField("keadaan", max_length=10, choices=State, default=State.READING)
    progress = models.PositiveIntegerField("baris selesai", default=0)
    total = models.PositiveIntegerField("jumlah baris", default=0)
    skipped = models.PositiveIntegerField("baris bukan data", default=0)
    attempts = models.PositiveSmallIntegerField("percobaan", default=0)
    claimed_at = models.DateTimeField("diambil pekerja", null=True, blank=True)
    error = models.CharField("kesalahan", max_length=300, blank=True)
    imported_at = models.DateTimeField("diimpor", null=True, blank=True)
    imported_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    undone_at = models.DateTimeField("dibatalkan", null=True, blank=True)
    undone_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    purged_at = models.DateTimeField("isi dihapus", null=True, blank=True)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = ImportBatchQuerySet.as_manager()

    class Meta:
        verbose_name = "impor register"
        verbose_name_plural = "impor register"
        ordering = ["-uploaded_at", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(state="imported") | Q(imported_at__isnull=False, imported_by__isnull=False),
                name="importbatch_imported_is_signed",
                violation_error_message="Impor yang selesai harus mencatat siapa dan kapan.",
            ),
            models.CheckConstraint(
                condition=~Q(state="undone") | Q(undone_at__isnull=False, undone_by__isnull=False),
                name="importbatch_undone_is_signed",
                violation_error_message="Pembatalan impor harus mencatat siapa dan kapan.",
            ),
            models.CheckConstraint(
                condition=~Q(state="failed") | ~Q(error=""),
                name="importbatch_failure_has_reason",
                violation_error_message="Kegagalan harus punya sebab.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.filename} ({self.get_state_display()})"

    @property
    def is_at_work(self) -> bool:
        """True while a worker has, or will have, something to do and the page should look again."""
        return self.state in self.AT_WORK

    @property
    def tone(self) -> str:
        """The colour of the state."""
        return {"checked": "info", "mapping": "warn", "imported": "good", "failed": "bad"}.get(self.state, "neutral")

    @property
    def safe_label(self) -> str:
        """How the access log names it."""
        return self.filename


class ImportRow(models.Model):
    """One row of the register, what was understood of it, and what it became."""

    class Outcome(models.TextChoices):
        ACCEPT = "accept", "Diterima"
        WARN = "accept_with_warning", "Dengan peringatan"
        REJECT = "reject", "Ditolak"

    class State(models.TextChoices):
        WAITING = "waiting", "Menunggu"
        IMPORTED = "imported", "Diimpor"
        STUCK = "stuck", "Tidak dapat ditulis"
        UNDONE = "undone", "Dibatalkan"

    batch = models.ForeignKey(ImportBatch, on_delete=models.CASCADE, related_name="rows")
    excel_row = models.PositiveIntegerField("baris")
    content = EncryptedTextField(null=True, blank=True, help_text="JSON: cells, values and reasons; emptied later.")
    outcome = models.CharField("hasil", max_length=20, choices=Outcome)
    codes = ArrayField(models.CharField(max_length=40), verbose_name="alasan", default=list)
    is_complete = models.BooleanField("lengkap", default=True, help_text="Has all that a case file needs.")
    is_chosen = models.BooleanField("diimpor", default=True)
    is_edited = models.BooleanField("diperbaiki", default=False)
    nik_key = models.CharField(max_length=64, blank=True)
    person_key = models.CharField(max_length=64, blank=True)
    register_key = models.CharField(max_length=80, blank=True, help_text="Book and register number.")
    person_group = models.PositiveIntegerField(null=True, blank=True, help_text="First row of the same person.")
    known_client = models.ForeignKey(
        Client, verbose_name="klien yang sudah ada", on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    state = models.CharField("keadaan", max_length=10, choices=State, default=State.WAITING)
    problem = models.CharField("sebab", max_length=300, blank=True)
    client = models.ForeignKey(Client, on_delete=models.PROTECT, null=True, blank=True, related_name="import_rows")
    supervision = models.OneToOneField(
        Supervision, on_delete=models.PROTECT, null=True, blank=True, related_name="import_row"
    )
    made_client = models.BooleanField(default=False, help_text="The client did not exist before this row.")

    objects = ImportRowQuerySet.as_manager()

    class Meta:
        verbose_name = "baris impor"
        verbose_name_plural = "baris impor"
        ordering = ["excel_row"]
        indexes = [
            models.Index(fields=["batch", "outcome", "excel_row"], name="importrow_by_outcome"),
            models.Index(fields=["batch", "nik_key"], name="importrow_by_nik"),
            models.Index(fields=["batch", "person_key"], name="importrow_by_person"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["batch", "excel_row"],
                name="importrow_once",
                violation_error_message="Baris ini sudah ada dalam impor ini.",
            ),
            models.CheckConstraint(
                condition=~Q(state="imported") | Q(client__isnull=False, supervision__isnull=False),
                name="importrow_imported_has_case",
                violation_error_message="Baris yang diimpor harus menunjuk perkaranya.",
            ),
            models.CheckConstraint(
                condition=~Q(outcome="reject") | Q(is_chosen=False),
                name="importrow_refused_not_chosen",
                violation_error_message="Baris yang ditolak tidak dapat diimpor.",
            ),
        ]

    def __str__(self) -> str:
        return f"Baris {self.excel_row}"

    @property
    def excel_row_text(self) -> str:
        """The number of the row as text, for titles."""
        return str(self.excel_row)

    @property
    def tone(self) -> str:
        """The colour of the outcome."""
        return {"accept": "good", "accept_with_warning": "warn", "reject": "bad"}[self.outcome]


class ColumnMemory(models.Model):
    """What a column title meant the last time at this office: the next workbook with the same title is read alike."""

    office = models.ForeignKey(Office, on_delete=models.CASCADE, related_name="column_memories")
    title = models.CharField("judul kolom", max_length=200)
    field = models.CharField("arti", max_length=40, blank=True)
    remembered_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = "arti kolom"
        verbose_name_plural = "arti kolom"
        constraints = [
            models.UniqueConstraint(
                fields=["office", "title"],
                name="columnmemory_once_per_office_and_title",
                violation_error_message="Arti kolom ini sudah dicatat.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title}: {self.field or '-'}"

"""Who can be told something, and why somebody was not told: the two lists of words every part of the outbox shares."""

from django.db import models


class RecipientKind(models.TextChoices):
    """What the key of a recipient points at: an account, or somebody of the domain apps who has none."""

    USER = "user", "Pengguna portal"
    CLIENT = "client", "Klien"
    GUARANTOR = "guarantor", "Penjamin"
    VILLAGE_CONTACT = "village_contact", "Kontak desa atau kelurahan"
    PARTNER = "partner", "Lembaga mitra"


class Reason(models.TextChoices):
    """Why a reminder was not sent, or not yet."""

    NO_CONSENT = "no_consent", "Belum setuju menerima pesan"
    OPTED_OUT = "opted_out", "Minta tidak dikirimi pesan"
    WRONG_NUMBER = "wrong_number", "Nomor salah"
    SHARED_NUMBER = "shared_number", "Nomor dipakai lebih dari satu klien"
    IN_CUSTODY = "in_custody", "Klien sedang ditahan"
    NO_ADDRESS = "no_address", "Tidak ada alamat surel atau nomor"
    INACTIVE_ACCOUNT = "inactive_account", "Akun tidak aktif"
    QUIET_HOURS = "quiet_hours", "Menunggu jam kirim"
    DAILY_LIMIT = "daily_limit", "Sudah menerima pesan sejenis hari ini"
    CHANNEL_OFF = "channel_off", "Saluran belum dipakai di portal ini"
    HELD_OUT = "held_out", "Kelompok pembanding"
    RULE_OFF = "rule_off", "Aturan dimatikan"
    STORM = "storm", "Ditolak karena jumlahnya tidak wajar"
    FAILED = "failed", "Gagal dikirim"
    UNCERTAIN = "uncertain", "Tidak pasti sampai"

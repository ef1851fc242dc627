"""Two records of one person made one, and made two again.

Rows are moved by walking every foreign key that leads to a client, so that no app's rows are forgotten. What the
history and the access log say stays as it was said. A row that the kept record holds already (the same further
telephone number) stays with the merged record, unchanged, and is there again when the two are separated.
"""

from collections.abc import Collection, Iterator
from typing import Any

import pghistory.models
from django.db import IntegrityError, models, transaction
from django.utils import timezone

from accounts.models import Role, User
from bapas_portal.law import DomainError
from clients.actions.restriction import restrict_alike
from clients.changes import event_model
from clients.models import Client, Merge, Supervision, Transfer

MERGING_ROLES = frozenset({Role.HEAD, Role.REGISTRAR})
IDENTITY_GROUPS: dict[str, tuple[str, ...]] = {
    "name": ("name",),
    "alias": ("alias",),
    "sex": ("sex",),
    "birth_place": ("birth_place",),
    "birth_date": ("birth_date",),
    "nik": ("nik", "nik_hash"),
    "kk": ("kk", "kk_hash"),
    "phone": ("phone", "phone_hash", "phone_wrong_on", "phone_wrong_by"),
    "religion": ("religion",),
    "education": ("education",),
    "occupation": ("occupation",),
    "marital_status": ("marital_status",),
    "is_foreigner": ("is_foreigner",),
    "special_marks": ("special_marks",),
    "address": ("address", "village", "address_since"),
}
"""What a person chooses between when two records say different things, and the columns that go with each choice."""


@transaction.atomic
def merge_clients(*, kept: Client, merged: Client, reason: str, taken: Collection[str] = (), by: User) -> Merge:
    """Puts everything of `merged` under `kept`; `merged` is no longer found, and its address leads to `kept`.

    `taken` names the parts of the identity (`IDENTITY_GROUPS`) in which `merged` is right. Raises DomainError.
    """
    kept, merged = _lock_both(kept, merged)
    check_mergeable(kept, merged, by)
    if unknown := set(taken) - IDENTITY_GROUPS.keys():
        raise DomainError(f"Bagian identitas ini tidak dikenal: {', '.join(sorted(unknown))}.")
    if not reason.strip():
        raise DomainError("Tulis alasan menggabungkan kedua berkas.")
    before = event_model(Client).objects.filter(pgh_obj_id=kept.pk).order_by("-pgh_id").values_list("pgh_id", flat=True)
    merge = Merge(
        kept=kept,
        merged=merged,
        reason=reason.strip(),
        identity_taken=sorted(taken),
        kept_before=before.first(),
        kept_was_child=kept.is_child,
        merged_by=by,
    )
    merge.save()
    merge.moved = {
        model._meta.label: moved
        for model, field in rows_of_a_person()
        if (moved := _move(model, field, model._base_manager.filter(**{field: merged}), kept))
    }
    merge.save(update_fields=["moved"])
    _copy_identity(merged, kept, taken)
    kept.is_child = kept.is_child or merged.is_child
    if kept.messages_agreed_on is not None and merged.messages_withdrawn_on is not None:
        # Who asked not to be written to under one number is not written to under the other.
        kept.messages_withdrawn_on = max(kept.messages_agreed_on, merged.messages_withdrawn_on)
    kept.save()
    merged.merged_into = kept
    merged.save(update_fields=["merged_into"])
    return merge


@transaction.atomic
def unmerge_clients(*, merge: Merge, by: User) -> Merge:
    """Takes a merge back: each record has its own rows again, and what came to the kept one meanwhile stays there.

    A part of the identity that was put right after the merge stays put right. Whoever the one file was kept from is
    kept from both: the head lifts what is too much. Raises DomainError when the records are no longer where the merge
    left them.
    """
    kept, merged = _lock_both(merge.kept, merge.merged)
    merge = Merge.objects.select_for_update().get(pk=merge.pk)
    _check_separable(merge, kept, merged, by)
    merged.merged_into = None
    merged.save(update_fields=["merged_into"])
    for model, field in rows_of_a_person():
        pks = merge.moved.get(model._meta.label, [])
        own = model._base_manager.filter(**{field: kept})
        back = own.filter(pk__in=pks)
        if field == "client" and any(column.name == "supervision" for column in model._meta.fields):
            # What was written about a case since the merge goes where the case goes.
            back = own.filter(
                models.Q(pk__in=pks) | models.Q(supervision__in=merge.moved.get(Supervision._meta.label, []))
            )
        back.update(**{field: merged})
    restrict_alike(kept, merged)
    if merge.identity_taken and merge.kept_before is not None:
        earlier = event_model(Client).objects.get(pgh_id=merge.kept_before)
        untouched = [part for part in merge.identity_taken if _same(part, kept, merged)]
        _copy_identity(earlier, kept, untouched)
    kept.is_child = merge.kept_was_child or kept.supervisions.filter(audience="child").exists()
    kept.save()
    merge.undone_at, merge.undone_by = timezone.now(), by
    merge.save(update_fields=["undone_at", "undone_by"])
    return merge


def rows_of_a_person() -> Iterator[tuple[type[models.Model], str]]:
    """Every model with a foreign key to Client, and the name of the key; history and merges themselves left out.

    Cases come first: rows that name both a person and a case are then judged by where the case is.
    """
    relations = [
        (relation.related_model, relation.field.name)
        for relation in Client._meta.related_objects
        if isinstance(relation.related_model, type)
        and not issubclass(relation.related_model, pghistory.models.Event)
        and relation.related_model not in {Merge, Client}
    ]
    yield from sorted(relations, key=lambda pair: (pair[0] is not Supervision, pair[0]._meta.label))


def check_mergeable(kept: Client, merged: Client, by: User) -> None:
    """Raises DomainError unless these two records may become one in the hands of `by`."""
    if by.role not in MERGING_ROLES or not by.is_active:
        raise DomainError("Berkas digabungkan oleh kepala Bapas atau petugas registrasi.")
    if kept.pk == merged.pk:
        raise DomainError("Pilih dua berkas yang berbeda.")
    if kept.office_id != merged.office_id or by.office_id != kept.office_id:
        raise DomainError("Kedua berkas harus dipegang Bapas ini. Minta dahulu pelimpahan dari Bapas yang lain.")
    if kept.merged_into_id is not None or merged.merged_into_id is not None:
        raise DomainError("Salah satu berkas ini sudah digabungkan.")
    if Client.objects.visible_to(by).filter(pk__in=[kept.pk, merged.pk]).count() != 2:
        raise DomainError("Salah satu berkas ini tidak dapat Anda buka.")
    if Transfer.objects.waiting().filter(client__in=[kept, merged]).exists():
        raise DomainError("Pelimpahan salah satu berkas ini belum dijawab. Tunggu jawabannya atau batalkan dahulu.")


def _check_separable(merge: Merge, kept: Client, merged: Client, by: User) -> None:
    if by.role not in MERGING_ROLES or by.office_id != kept.office_id or not by.is_active:
        raise DomainError("Berkas dipisahkan oleh kepala Bapas atau petugas registrasi Bapas yang memegangnya.")
    if merge.undone_at is not None or merged.merged_into_id != kept.pk:
        raise DomainError("Kedua berkas ini sudah dipisahkan.")
    if kept.merged_into_id is not None:
        raise DomainError("Berkas utamanya sendiri sudah digabungkan ke berkas lain. Pisahkan itu dahulu.")
    handed_over = Transfer.objects.accepted().filter(client=kept, answered_at__gte=merge.merged_at)
    if kept.office_id != merged.office_id or handed_over.exists():  # what goes on there belongs to either of them
        raise DomainError("Berkas utamanya sudah dilimpahkan ke Bapas lain sesudah digabungkan.")
    if Transfer.objects.waiting().filter(client=kept).exists():
        raise DomainError("Pelimpahan berkas ini belum dijawab. Tunggu jawabannya atau batalkan dahulu.")
    if not Client.objects.visible_to(by).filter(pk=kept.pk).exists():
        raise DomainError("Berkas ini tidak dapat Anda buka.")


def _lock_both(one: Client, other: Client) -> tuple[Client, Client]:
    """Both records, locked in the order of their keys so that two merges never wait for one another."""
    locked = Client.objects.select_for_update().order_by("pk")
    rows = {client.pk: client for client in locked.filter(pk__in=[one.pk, other.pk])}
    return rows[one.pk], rows[other.pk]


def _move(model: type[models.Model], field: str, rows: "models.QuerySet[Any]", kept: Client) -> list[int]:
    """Puts rows under `kept`, one by one where the kept record holds the same already; returns those that moved."""
    pks = sorted(rows.values_list("pk", flat=True))
    if not pks:
        return []
    try:
        with transaction.atomic():
            model._base_manager.filter(pk__in=pks).update(**{field: kept})
    except IntegrityError:
        return [pk for pk in pks if _move_one(model, field, pk, kept)]
    return pks


def _move_one(model: type[models.Model], field: str, pk: int, kept: Client) -> bool:
    try:
        with transaction.atomic():
            model._base_manager.filter(pk=pk).update(**{field: kept})
    except IntegrityError:
        return False
    return True


def _copy_identity(source: Any, target: Client, parts: Collection[str]) -> None:
    for part in parts:
        for name in IDENTITY_GROUPS[part]:
            attribute = Client._meta.get_field(name).attname  # type: ignore[union-attr]
            setattr(target, attribute, getattr(source, attribute))


def _same(part: str, one: Client, other: Client) -> bool:
    """Whether both records say the same there."""
    names = [Client._meta.get_field(name).attname for name in IDENTITY_GROUPS[part]]  # type: ignore[union-attr]
    return all((getattr(one, name) or None) == (getattr(other, name) or None) for name in names)

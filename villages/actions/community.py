"""The village's own word: its profile, its groups, and the problems they solved."""

import uuid
from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError, enforce
from bapas_portal.submissions import create_once
from villages import rules
from villages.models import CommunityGroup, SolvedProblem, Village, VillageProfile

NAME_TAKEN = "Kelompok dengan nama ini sudah ada di desa ini."


@transaction.atomic
def save_profile(*, village: Village, facts: dict[str, Any], seen_at: datetime | None, by: User) -> VillageProfile:
    """Writes `facts` into the profile, which is of the village and stays when its head changes.

    `seen_at` is when the profile was last changed as the writer read it. Raises DomainError when somebody changed it
    since, and StatuteError for a score without a reason or a policeman who is said not to exist.
    """
    Village.objects.select_for_update().get(pk=village.pk)
    profile = VillageProfile.objects.filter(village=village).first()
    if (profile.changed_at if profile else None) != seen_at:
        raise DomainError(
            "Profil ini baru saja diubah orang lain. Bandingkan dengan yang tersimpan, lalu simpan sekali lagi."
        )
    profile = profile or VillageProfile(village=village)
    for name, value in facts.items():
        setattr(profile, name, value)
    enforce(
        rules.readiness_explained(profile.readiness, profile.readiness_note),
        rules.police_known(profile.has_police, profile.police_name, profile.police_phone),
    )
    profile.changed_by, profile.changed_at = by, timezone.now()
    profile.save()
    return profile


def create_group(*, village: Village, facts: dict[str, Any], submission_key: uuid.UUID, by: User) -> CommunityGroup:
    """Records a group once, however often the form arrives. Raises DomainError for a name that is taken."""
    enforce(rules.group_term(since=facts.get("since"), until=facts.get("until"), today=by.today()))

    def create() -> CommunityGroup:
        return CommunityGroup.objects.create(village=village, **facts, created_by=by, submission_key=submission_key)

    try:
        group, _ = create_once(CommunityGroup.objects.filter(village=village), submission_key, create)
    except IntegrityError as error:
        raise DomainError(NAME_TAKEN) from error
    return group


@transaction.atomic
def change_group(*, group: CommunityGroup, facts: dict[str, Any], by: User) -> CommunityGroup:
    """Corrects a group, or ends it. Raises DomainError where a solved problem would lie outside its term."""
    group = CommunityGroup.objects.select_for_update(of=("self",)).get(pk=group.pk)
    for name, value in facts.items():
        setattr(group, name, value)
    enforce(rules.group_term(since=group.since, until=group.until, today=by.today()))
    for problem in group.solved_problems.all():
        outside = rules.solved_on(problem.on, today=by.today(), since=group.since, until=group.until)
        if outside is not None:
            raise DomainError(
                "Kelompok ini punya catatan masalah yang diselesaikan di luar tanggal berdiri atau berakhir yang baru. "
                "Perbaiki dahulu tanggal catatan itu."
            )
    try:
        with transaction.atomic():
            group.save()
    except IntegrityError as error:
        raise DomainError(NAME_TAKEN) from error
    return group


def record_problem(
    *, group: CommunityGroup, facts: dict[str, Any], submission_key: uuid.UUID, by: User
) -> SolvedProblem:
    """Counts a solved problem once, however often the form arrives."""

    def create() -> SolvedProblem:
        locked = CommunityGroup.objects.select_for_update(of=("self",)).get(pk=group.pk)
        _enforce_problem(locked, facts, by)
        return SolvedProblem.objects.create(group=locked, **facts, entered_by=by, submission_key=submission_key)

    problem, _ = create_once(SolvedProblem.objects.filter(group=group), submission_key, create)
    return problem


@transaction.atomic
def correct_problem(*, problem: SolvedProblem, facts: dict[str, Any], by: User) -> SolvedProblem:
    """Corrects what was counted; its history keeps what it said before."""
    group = CommunityGroup.objects.select_for_update(of=("self",)).get(pk=problem.group_id)
    problem = SolvedProblem.objects.select_for_update(of=("self",)).get(pk=problem.pk)
    _enforce_problem(group, facts, by)
    for name, value in facts.items():
        setattr(problem, name, value)
    problem.save()
    return problem


def _enforce_problem(group: CommunityGroup, facts: dict[str, Any], by: User) -> None:
    enforce(
        rules.solved_on(facts["on"], today=by.today(), since=group.since, until=group.until),
        rules.names_nobody(facts["text"]),
    )

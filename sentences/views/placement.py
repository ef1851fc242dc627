"""Placing a person at a host, and ending the placement."""

import uuid

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from accounts.models import Role
from accounts.permissions import role_required
from sentences.actions import end_placement, place
from sentences.forms import EndPlacementForm, PlacementForm
from sentences.models import Placement
from sentences.permissions import can_guide
from sentences.views.acting import act_on, guided_sentence, person


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.OFFICER, Role.HEAD)
def placement_create(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Chooses a host for the person."""
    sentence = guided_sentence(request, public_id)
    form = PlacementForm(
        request.POST or None, user=person(request), sentence=sentence, initial={"site": request.GET.get("site", "")}
    )
    if request.method == "POST":
        placement = act_on(
            form,
            lambda: place(
                sentence=sentence,
                site=form.cleaned_data["site"],
                task=form.cleaned_data["task"],
                starts_on=form.cleaned_data["starts_on"],
                inducted_on=form.cleaned_data.get("inducted_on"),
                by=person(request),
            ),
        )
        if placement is not None:
            messages.success(request, f"Ditempatkan di {placement.site}.")
            return redirect("sentences:sentence_detail", public_id)
    context = {
        "form": form,
        "sentence": sentence,
        "client": sentence.supervision.client,
        "back_url": reverse("sentences:sentence_detail", args=[public_id]),
    }
    return render(request, "sentences/placement_create.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.OFFICER, Role.HEAD)
def placement_end(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The last day at a host."""
    placements = Placement.objects.visible_to(person(request)).select_related(
        "site", "sentence__supervision__client", "sentence__supervision__office", "sentence__supervision__officer"
    )
    placement = get_object_or_404(placements, public_id=public_id)
    can_guide(person(request), placement.sentence).enforce()
    today = placement.sentence.supervision.office.today()
    form = EndPlacementForm(request.POST or None, user=person(request), today=today)
    if request.method == "POST":
        ended = act_on(
            form,
            lambda: end_placement(placement=placement, ends_on=form.cleaned_data["ends_on"], by=person(request)),
        )
        if ended is not None:
            messages.success(request, f"Penempatan di {placement.site} berakhir.")
            return redirect("sentences:sentence_detail", placement.sentence.public_id)
    context = {
        "form": form,
        "placement": placement,
        "back_url": reverse("sentences:sentence_detail", args=[placement.sentence.public_id]),
    }
    return render(request, "sentences/placement_end.html", context)

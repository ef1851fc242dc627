"""The weekly plan of a sentence; stopping for a while, and going on."""

import uuid
from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from accounts.models import Role
from accounts.permissions import role_required
from sentences.actions.schedule import pause_sentence, resume_sentence, set_work_plan
from sentences.default_facts import is_childs
from sentences.forms.schedule import PauseForm, ResumeForm, WorkPlanForm
from sentences.models import SocialWorkSentence
from sentences.rules.child import CHILDS_DAY_ARTICLE
from sentences.rules.day import DAY_ARTICLE
from sentences.schedule_panel import in_words, tried_out
from sentences.views.acting import act_on, guided_sentence, person

TRY_OUT = "try"


def ask(
    request: HttpRequest,
    sentence: SocialWorkSentence,
    form: forms.Form,
    action: Callable[[], Any],
    *,
    words: dict[str, str],
) -> HttpResponse:
    """One page with one form and one action; back to the sentence when it is done."""
    back_url = reverse("sentences:sentence_detail", args=[sentence.public_id])
    if request.method == "POST" and act_on(form, action) is not None:
        messages.success(request, words["done"])
        return redirect(back_url)
    context = {"form": form, "sentence": sentence, "client": sentence.supervision.client, "back_url": back_url}
    return render(request, "sentences/schedule_form.html", {**context, **words})


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.OFFICER, Role.HEAD)
def sentence_plan(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """On which days and from when the person works, around livelihood and school."""
    sentence = guided_sentence(request, public_id)
    form = WorkPlanForm(request.POST or None, user=person(request), sentence=sentence)
    if request.method == "POST" and TRY_OUT in request.POST:
        return tried_page(request, sentence, form)
    return ask(
        request,
        sentence,
        form,
        lambda: set_work_plan(sentence=sentence, days=form.days, by=person(request)),
        words=plan_words(sentence),
    )


def plan_words(sentence: SocialWorkSentence) -> dict[str, str]:
    """What the page of the weekly plan says."""
    return {
        "title": "Jadwal kerja mingguan",
        "article": CHILDS_DAY_ARTICLE if is_childs(sentence) else DAY_ARTICLE,
        "law": f"Paling lama {sentence.hours_per_day} jam sehari menurut putusan. Jadwal memperhatikan mata "
        "pencaharian orang ini dan, bagi Anak, sekolahnya.",
        "hint": "Kosongkan jam pada hari tanpa kerja.",
        "submit": "Simpan jadwal",
        "done": "Jadwal disimpan. Perkiraan selesai dihitung lagi.",
        "try_out": TRY_OUT,
    }


def tried_page(request: HttpRequest, sentence: SocialWorkSentence, form: WorkPlanForm) -> HttpResponse:
    """The plan as typed, not saved, with where it would lead."""
    today = sentence.supervision.office.today()
    tried = tried_out(sentence, form.days, today) if form.is_valid() else None
    context: dict[str, Any] = {
        "form": form,
        "sentence": sentence,
        "client": sentence.supervision.client,
        "back_url": reverse("sentences:sentence_detail", args=[sentence.public_id]),
        "tried": tried,
        "tried_text": tried and in_words(tried),
    }
    return render(request, "sentences/schedule_form.html", context | plan_words(sentence))


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.OFFICER, Role.HEAD)
def sentence_pause(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """The execution stops for a lawful reason."""
    sentence = guided_sentence(request, public_id)
    form = PauseForm(request.POST or None, user=person(request), today=sentence.supervision.office.today())
    return ask(
        request,
        sentence,
        form,
        lambda: pause_sentence(sentence=sentence, by=person(request), **form.cleaned_data),
        words={
            "title": "Hentikan sementara",
            "article": "KUHP pasal 85 ayat 7",
            "law": "Hanya untuk alasan yang sah. Jangka waktu putusan tetap berjalan: apakah penghentian "
            "memperpanjangnya belum ada ketentuannya, jadi bicarakan dengan jaksa.",
            "hint": "",
            "submit": "Hentikan sementara",
            "done": "Pelaksanaan dihentikan sementara. Tempat kerja tidak lagi menunggu orang ini.",
        },
    )


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.OFFICER, Role.HEAD)
def sentence_resume(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Work goes on after a pause."""
    sentence = guided_sentence(request, public_id)
    form = ResumeForm(request.POST or None, user=person(request), today=sentence.supervision.office.today())
    return ask(
        request,
        sentence,
        form,
        lambda: resume_sentence(sentence=sentence, by=person(request), **form.cleaned_data),
        words={
            "title": "Lanjutkan pelaksanaan",
            "article": "",
            "law": "",
            "hint": "",
            "submit": "Lanjutkan",
            "done": "Pelaksanaan dilanjutkan.",
        },
    )

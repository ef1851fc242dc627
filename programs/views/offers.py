"""Offers of the public: the form anyone fills in, the office's list, and what came of each."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from accounts.permissions import RoleRequiredMixin, role_required
from bapas_portal.htmx import render_page_or_fragment
from bapas_portal.law import DomainError
from programs import actions
from programs.filters.offer import OfferFilter
from programs.forms.offer import OfferAnswerForm, PublicOfferForm
from programs.models import PublicOffer
from programs.permissions.survey import OFFER_ROLES
from programs.throttle import too_many
from programs.views.acting import ActionFormView

PAGE_SIZE = 25


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_not_required
@sensitive_post_parameters()
def public_offer(request: HttpRequest) -> HttpResponse:
    """Anyone offers training, work, company or goods; the Bapas of the place calls back."""
    if request.method != "POST":
        context = {"form": PublicOfferForm(), "is_done": "done" in request.GET}
        return render(request, "programs/public_offer.html", context)
    form = PublicOfferForm(request.POST)
    status = 422
    if form.is_valid():
        if too_many(request, "public-offer"):
            form.add_error(None, "Sudah banyak tawaran dari jaringan ini. Coba lagi satu jam kemudian.")
            status = 429
        else:
            try:
                actions.make_offer(**form.facts())
            except DomainError as refusal:
                form.add_error("regency", refusal.message)
            else:
                response = redirect("programs:public_offer")
                response["Location"] += "?done=1"
                return response
    return render(request, "programs/public_offer.html", {"form": form}, status=status)


def listed_offers(request: HttpRequest) -> tuple[OfferFilter, Any]:
    """The filter of the list, and what it leaves of the offers."""
    offers = PublicOffer.objects.visible_to(request.user).select_related("regency", "handled_by")
    found = OfferFilter(request.GET, offers, request=request)
    return found, found.qs


@require_safe
@role_required(*OFFER_ROLES)
def offer_list(request: HttpRequest) -> HttpResponse:
    """What was offered to the own office, the latest first."""
    found, rows = listed_offers(request)
    context = {"filter": found, "page_obj": Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page"))}
    return render_page_or_fragment(request, "programs/offer_list.html", "programs/_offer_results.html", context)


class OfferAnswerView(RoleRequiredMixin, ActionFormView[OfferAnswerForm]):
    """One offer: who, what, the number to call, and what came of it."""

    allowed_roles = OFFER_ROLES
    form_class = OfferAnswerForm
    template_name = "programs/offer_answer.html"

    @property
    def offer(self) -> PublicOffer:
        """The offer of this address, or 404."""
        offers = PublicOffer.objects.visible_to(self.person).select_related("regency", "handled_by")
        return get_object_or_404(offers, public_id=self.kwargs["public_id"])

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.person, "offer": self.offer}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        offer = self.offer
        is_settled = offer.state in {PublicOffer.State.ACCEPTED, PublicOffer.State.DECLINED}
        return super().get_context_data(
            offer=offer, is_settled=is_settled, back_url=reverse("programs:offer_list"), **kwargs
        )

    def act(self, form: OfferAnswerForm) -> str:
        actions.answer_offer(offer=self.offer, **form.cleaned_data, by=self.person)
        messages.success(self.request, "Tindak lanjut dicatat.", extra_tags=f"draft-saved:offer-{self.offer.public_id}")
        return reverse("programs:offer_list")

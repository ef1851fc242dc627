"""The steps of a host site's life, one small page each: survey, agreement, opening, pause, closing, proposing again."""

import uuid
from typing import Any, ClassVar

from django.contrib import messages
from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.generic import FormView

from accounts.models import User
from accounts.permissions import RoleRequiredMixin, has_role
from bapas_portal.law import DomainError, StatuteError, as_validation_error
from sentences.actions.site import activate_site, agree_site, close_site, pause_site, propose_again, survey_site
from sentences.forms.cover import AgreeForm
from sentences.forms.site import NothingAskedForm, StopForm, SurveyForm
from sentences.models import HostSite
from sentences.rules.site import lawful_step
from sentences.site_page import people_at
from sentences.site_permissions import KEEPERS, can_move_site
from sentences.views.acting import person

State = HostSite.State


class SiteStep(RoleRequiredMixin, FormView):
    """Fetches the site in scope, asks what the step needs, takes it. A step that is not the next one leads back."""

    allowed_roles = frozenset(KEEPERS)
    template_name = "sentences/site_step.html"
    form_class: Any = NothingAskedForm
    to: ClassVar[str]
    title: ClassVar[str]
    hint: ClassVar[str] = ""
    article: ClassVar[str] = ""
    law: ClassVar[str] = ""
    submit_label: ClassVar[str]
    done: ClassVar[str]
    shows_people: ClassVar[bool] = False
    asks_about_site: ClassVar[bool] = False
    user: User
    site: HostSite

    def dispatch(self, request: HttpRequest, *args: Any, public_id: uuid.UUID, **kwargs: Any) -> HttpResponse:
        """Role, then scope, then whose decision it is, then whether the site is there yet."""
        has_role(request.user, *KEEPERS).enforce()
        self.user = person(request)
        sites = HostSite.objects.visible_to(self.user).select_related("office", "village")
        self.site = get_object_or_404(sites, public_id=public_id)
        can_move_site(self.user, self.site, self.to).enforce()
        if self.site.state == self.to:
            return self.back()
        if (refused := lawful_step(self.site.state, self.to)) is not None:
            messages.error(request, refused.message)
            return self.back()
        return super().dispatch(request, *args, **kwargs)

    def act(self, form: Any) -> object:
        """The action."""
        raise NotImplementedError

    def back(self) -> HttpResponse:
        """The page of the site."""
        return redirect("sentences:site_detail", self.site.public_id)

    def get_form_kwargs(self) -> dict[str, Any]:
        kwargs = {**super().get_form_kwargs(), "user": self.user}
        return {**kwargs, "site": self.site} if self.asks_about_site else kwargs

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            site=self.site,
            people=people_at(self.site, self.user) if self.shows_people else None,
            back_url=reverse("sentences:site_detail", args=[self.site.public_id]),
            **kwargs,
        )

    def form_valid(self, form: BaseForm) -> HttpResponse:
        try:
            self.act(form)
        except StatuteError as error:
            form.add_error(None, as_validation_error(error.violations, form.fields))
            return self.form_invalid(form)
        except DomainError as error:
            form.add_error(None, error.message)
            return self.form_invalid(form)
        messages.success(self.request, self.done)
        return self.back()


class SiteSurvey(SiteStep):
    """What was found on the spot."""

    to = State.SURVEYED
    form_class = SurveyForm
    asks_about_site = True
    title = "Catat hasil peninjauan"
    hint = "Datangi tempatnya sebelum mengisi halaman ini. Bila tidak layak, tutup usulannya dengan alasan."
    article = "KUHP pasal 85 ayat 2 huruf e"
    law = "Keselamatan kerja diperhatikan: tulis bahayanya dan cara menghindarinya."
    submit_label = "Simpan peninjauan"
    done = "Hasil peninjauan disimpan. Berikutnya kesepakatan dengan pimpinan tempat."

    def act(self, form: SurveyForm) -> object:
        return survey_site(site=self.site, survey=form.survey, by=self.user)


class SiteAgree(SiteStep):
    """The host declares, and an agreement covers the place."""

    to = State.AGREED
    form_class = AgreeForm
    asks_about_site = True
    title = "Catat kesepakatan"
    article = "KUHP pasal 85 ayat 3"
    law = "Pidana kerja sosial tidak boleh dikomersialkan: tanpa upah dan tanpa keuntungan bagi siapa pun."
    submit_label = "Simpan kesepakatan"
    done = "Kesepakatan dicatat. Buka tempat ini ketika penempatan boleh dimulai."

    def act(self, form: AgreeForm) -> object:
        return agree_site(site=self.site, declared_on=form.cleaned_data["declared_on"], cover=form.cover, by=self.user)


class SiteActivate(SiteStep):
    """Opening a site, for the first time or after a pause."""

    to = State.ACTIVE
    title = "Buka untuk penempatan"
    hint = "Sejak sekarang orang dapat ditempatkan di sini, paling banyak sejumlah daya tampungnya pada satu hari."
    submit_label = "Buka tempat ini"
    done = "Tempat ini aktif dan dapat menerima orang."

    def act(self, form: BaseForm) -> object:
        return activate_site(site=self.site, by=self.user)


class SitePause(SiteStep):
    """No new people for a while."""

    to = State.PAUSED
    form_class = StopForm
    shows_people = True
    title = "Hentikan sementara"
    hint = (
        "Tidak ada penempatan baru selama dihentikan. Orang yang sudah ditempatkan tetap tercatat: pindahkan mereka, "
        "atau hentikan sementara pelaksanaan pidananya."
    )
    submit_label = "Hentikan sementara"
    done = "Tempat ini dihentikan sementara."

    def act(self, form: StopForm) -> object:
        return pause_site(site=self.site, reason=form.cleaned_data["reason"], by=self.user)


class SiteClose(SiteStep):
    """The end of a site's service, or of a proposal."""

    to = State.CLOSED
    form_class = StopForm
    shows_people = True
    title = "Tutup tempat ini"
    hint = "Riwayatnya tetap tersimpan. Tempat yang ditutup dapat diusulkan kembali, lalu ditinjau lagi."
    submit_label = "Tutup tempat ini"
    done = "Tempat ini ditutup."

    def act(self, form: StopForm) -> object:
        return close_site(site=self.site, reason=form.cleaned_data["reason"], by=self.user)


class SiteReopen(SiteStep):
    """A closed site comes back as a proposal."""

    to = State.PROPOSED
    title = "Usulkan kembali"
    hint = "Tempat ini kembali menjadi usulan. Sesudah itu ditinjau, disepakati, dan dibuka seperti tempat baru."
    submit_label = "Usulkan kembali"
    done = "Tempat ini diusulkan kembali. Berikutnya peninjauan."

    def act(self, form: BaseForm) -> object:
        return propose_again(site=self.site, by=self.user)

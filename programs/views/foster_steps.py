"""The steps of a Desa Binaan that ask something: begin, describe, sign, start, review, and its end; its products."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.views.decorators.http import require_POST

from accounts.permissions import ALLOWED, Verdict, role_required
from programs.actions import course as course_actions
from programs.actions import foster as actions
from programs.forms import foster as forms
from programs.models import FosterVillageProgramme, Product
from programs.permissions import FOSTER_KEEPERS, can_keep_foster, can_take_foster_step
from programs.views.acting import FormT
from programs.views.foster import FosterScopeMixin
from programs.views.step import StepView

State = FosterVillageProgramme.State


class FosterBeginView(StepView[forms.FosterBeginForm]):
    """A village becomes a candidate."""

    allowed_roles = FOSTER_KEEPERS
    form_class = forms.FosterBeginForm
    title = "Usulkan Desa Binaan"
    lead = "Mulai dari potensi desanya. Skema keterampilan, perjanjian, dan pelatihan menyusul."
    submit_label = "Usulkan"
    typed_long = True

    def verdict(self) -> Verdict:
        return ALLOWED

    def get_initial(self) -> dict[str, Any]:
        """A village's page may send the officer here with that village filled in."""
        return {"village": self.request.GET.get("village", "")[:13]}

    def back_url(self) -> str:
        return reverse("programs:foster_list")

    def act(self, form: forms.FosterBeginForm) -> str:
        programme = actions.begin_programme(**form.cleaned_data, by=self.person)
        text = "Calon Desa Binaan dicatat."
        messages.success(self.request, text, extra_tags=f"draft-saved:{self.phone_key()}")
        return reverse("programs:foster_detail", args=[programme.public_id])


class FosterStepPage(FosterScopeMixin, StepView[FormT]):
    """A step of a programme in scope; `to` is the state it leads to, empty where it leads to none."""

    allowed_roles = FOSTER_KEEPERS
    to = ""
    takes_programme = True

    def verdict(self) -> Verdict:
        kept = can_keep_foster(self.person, self.programme)
        if not kept or not self.to or self.programme.state == self.to:
            return kept
        return can_take_foster_step(self.person, self.programme, self.to)

    @property
    def subtitle(self) -> str:  # type: ignore[override]
        """Which village."""
        return self.programme.village.label

    def back_url(self) -> str:
        return self.programme_url

    def get_form_kwargs(self) -> dict[str, Any]:
        kwargs = super().get_form_kwargs()
        return {**kwargs, "programme": self.programme} if self.takes_programme else kwargs


class FosterDescribeView(FosterStepPage[forms.FosterDescribeForm]):
    """Potential, need, scheme and partners."""

    form_class = forms.FosterDescribeForm
    title = "Potensi dan skema keterampilan"
    typed_long = True

    def change(self, form: forms.FosterDescribeForm) -> None:
        actions.describe_programme(programme=self.programme, **form.cleaned_data, by=self.person)


class FosterSignView(FosterStepPage[forms.FosterSignForm]):
    """Which agreement carries it."""

    form_class = forms.FosterSignForm
    to = State.SIGNED
    takes_programme = False
    title = "Catat kesepakatan"
    done = "Kesepakatan dicatat. Sekarang susun rencana teknisnya."

    def change(self, form: forms.FosterSignForm) -> None:
        actions.sign_programme(
            programme=self.programme,
            agreement=form.cleaned_data["agreement"],
            today=self.person.office_today(),
            by=self.person,
        )


class FosterStartView(FosterStepPage[forms.FosterStartForm]):
    """Since when it runs."""

    form_class = forms.FosterStartForm
    to = State.RUNNING
    title = "Catat mulai berjalan"

    def change(self, form: forms.FosterStartForm) -> None:
        actions.start_programme(
            programme=self.programme, **form.cleaned_data, today=self.person.office_today(), by=self.person
        )


class FosterReviewView(FosterStepPage[forms.FosterReviewForm]):
    """What it brought."""

    form_class = forms.FosterReviewForm
    to = State.REVIEWED
    title = "Penilaian"
    lead = "Angka peserta dan pekerjaan ada di halaman Desa Binaan. Di sini tulis apa artinya."
    typed_long = True

    def change(self, form: forms.FosterReviewForm) -> None:
        actions.review_programme(programme=self.programme, review=form.cleaned_data["review"], by=self.person)


class FosterGraduateView(FosterStepPage[forms.FosterCloseForm]):
    """The village goes on by itself."""

    form_class = forms.FosterCloseForm
    to = State.GRADUATED
    takes_programme = False
    title = "Nyatakan mandiri"
    lead = "Desa meneruskan pelatihan dan penjualan tanpa Bapas. Pemeriksaan hasil peserta tetap dilanjutkan."
    submit_label = "Nyatakan mandiri"

    def change(self, form: forms.FosterCloseForm) -> None:
        actions.graduate_programme(
            programme=self.programme, **form.cleaned_data, today=self.person.office_today(), by=self.person
        )


class FosterEndView(FosterStepPage[forms.FosterEndForm]):
    """It is given up."""

    form_class = forms.FosterEndForm
    to = State.ENDED
    takes_programme = False
    title = "Hentikan program"
    submit_label = "Hentikan program"
    tone = "danger"
    done = "Program dihentikan."

    def change(self, form: forms.FosterEndForm) -> None:
        actions.end_programme(
            programme=self.programme, **form.cleaned_data, today=self.person.office_today(), by=self.person
        )


class ProductCreateView(FosterStepPage[forms.ProductForm]):
    """Something new in the catalogue."""

    form_class = forms.ProductForm
    takes_programme = False
    title = "Tambah produk"
    done = "Produk dicatat."

    def change(self, form: forms.ProductForm) -> None:
        course_actions.add_product(programme=self.programme, **form.cleaned_data, by=self.person)


def _product(request: HttpRequest, public_id: UUID) -> Product:
    rows = Product.objects.visible_to(request.user).select_related("programme__village", "programme__office")
    product: Product = get_object_or_404(rows, public_id=public_id)
    return product


class ProductChangeView(StepView[forms.ProductForm]):
    """Corrects the catalogue."""

    allowed_roles = FOSTER_KEEPERS
    form_class = forms.ProductForm
    template_name = "programs/product_form.html"
    title = "Perbaiki produk"

    @cached_property
    def product(self) -> Product:
        """404 outside the person's scope."""
        return _product(self.request, self.kwargs["public_id"])

    def verdict(self) -> Verdict:
        return can_keep_foster(self.person, self.product.programme)

    def back_url(self) -> str:
        return reverse("programs:foster_detail", args=[self.product.programme.public_id])

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "product": self.product}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(product=self.product, **kwargs)

    def change(self, form: forms.ProductForm) -> None:
        course_actions.change_product(product=self.product, **form.cleaned_data, by=self.person)


@require_POST
@role_required(*sorted(FOSTER_KEEPERS))
def product_remove(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """Takes a product out of the catalogue."""
    product = _product(request, public_id)
    can_keep_foster(request.user, product.programme).enforce()
    course_actions.remove_product(product=product, by=request.user)
    messages.success(request, f"{product.name} dihapus dari daftar produk.")
    return redirect("programs:foster_detail", product.programme.public_id)

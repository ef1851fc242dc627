"""Addresses of agreements, their sides and what was promised in them."""

from django.urls import URLPattern, path

from programs.views import agreement_steps as steps
from programs.views import agreements, amendments, commitments

urlpatterns: list[URLPattern] = [
    path("agreements/", agreements.AgreementListView.as_view(), name="agreement_list"),
    path("agreements/new/", steps.AgreementBeginView.as_view(), name="agreement_create"),
    path("agreements/<uuid:public_id>/", agreements.AgreementDetailView.as_view(), name="agreement_detail"),
    path("agreements/<uuid:public_id>/edit/", steps.AgreementChangeView.as_view(), name="agreement_change"),
    path("agreements/<uuid:public_id>/scope/", steps.AgreementDescribeView.as_view(), name="agreement_describe"),
    path("agreements/<uuid:public_id>/step/<slug:to>/", agreements.agreement_step, name="agreement_step"),
    path("agreements/<uuid:public_id>/sign/", steps.AgreementSignView.as_view(), name="agreement_sign"),
    path("agreements/<uuid:public_id>/end/", steps.AgreementTerminateView.as_view(), name="agreement_terminate"),
    path("agreements/<uuid:public_id>/renew/", agreements.agreement_renew, name="agreement_renew"),
    path("agreements/<uuid:public_id>/copy/", steps.AgreementCopyView.as_view(), name="agreement_copy"),
    path("agreements/<uuid:public_id>/example/", agreements.agreement_show, name="agreement_show"),
    path("agreements/<uuid:public_id>/document/", agreements.agreement_document, name="agreement_document"),
    path("agreements/<uuid:public_id>/document/new/", steps.AgreementUploadView.as_view(), name="agreement_upload"),
    path(
        "agreements/<uuid:public_id>/amendments/new/",
        amendments.AmendmentCreateView.as_view(),
        name="amendment_create",
    ),
    path(
        "agreements/amendments/<uuid:public_id>/withdraw/",
        amendments.AmendmentWithdrawView.as_view(),
        name="amendment_withdraw",
    ),
    path("agreements/amendments/<uuid:public_id>/document/", amendments.amendment_document, name="amendment_document"),
    path("agreements/<uuid:public_id>/parties/new/", steps.PartyCreateView.as_view(), name="party_create"),
    path("agreements/parties/<uuid:public_id>/", steps.PartyChangeView.as_view(), name="party_change"),
    path("agreements/parties/<uuid:public_id>/remove/", steps.party_remove, name="party_remove"),
    path(
        "agreements/<uuid:public_id>/commitments/new/",
        commitments.CommitmentCreateView.as_view(),
        name="commitment_create",
    ),
    path("commitments/", commitments.CommitmentListView.as_view(), name="commitment_list"),
    path("commitments/<uuid:public_id>/", commitments.CommitmentDetailView.as_view(), name="commitment_detail"),
    path("commitments/<uuid:public_id>/edit/", commitments.CommitmentChangeView.as_view(), name="commitment_change"),
    path(
        "commitments/<uuid:public_id>/progress/", commitments.CommitmentRecordView.as_view(), name="commitment_record"
    ),
    path(
        "commitments/<uuid:public_id>/take-back/",
        commitments.CommitmentTakeBackView.as_view(),
        name="commitment_take_back",
    ),
    path("commitments/<uuid:public_id>/drop/", commitments.CommitmentDropView.as_view(), name="commitment_drop"),
    path("commitments/progress/<uuid:public_id>/evidence/", commitments.progress_evidence, name="progress_evidence"),
]

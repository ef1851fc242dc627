"""Addresses of Litmas and its kinds."""

from django.urls import URLPattern, path

from clients.views import inquiry, inquiry_kind, inquiry_report, inquiry_verbs
from clients.views.inquiry_board import InquiryBoard

urlpatterns: list[URLPattern] = [
    path("inquiries/", InquiryBoard.as_view(), name="inquiry_list"),
    path("inquiries/new/", inquiry.InquiryCreate.as_view(), name="inquiry_create"),
    path("inquiries/kinds/", inquiry_kind.InquiryKindList.as_view(), name="inquiry_kind_list"),
    path("inquiries/kinds/new/", inquiry_kind.InquiryKindCreate.as_view(), name="inquiry_kind_create"),
    path("inquiries/kinds/<slug:code>/", inquiry_kind.InquiryKindUpdate.as_view(), name="inquiry_kind_update"),
    path("inquiries/<uuid:public_id>/", inquiry.InquiryDetail.as_view(), name="inquiry_detail"),
    path("inquiries/<uuid:public_id>/assign/", inquiry_verbs.InquiryAssign.as_view(), name="inquiry_assign"),
    path("inquiries/<uuid:public_id>/step/<slug:step>/", inquiry_verbs.inquiry_advance, name="inquiry_advance"),
    path("inquiries/<uuid:public_id>/report/", inquiry_report.InquiryReport.as_view(), name="inquiry_report"),
    path(
        "inquiries/<uuid:public_id>/report/<slug:section>/",
        inquiry_report.InquirySection.as_view(),
        name="inquiry_section",
    ),
    path("inquiries/<uuid:public_id>/submit/", inquiry_verbs.InquirySubmit.as_view(), name="inquiry_submit"),
    path("inquiries/<uuid:public_id>/sign/", inquiry_verbs.inquiry_sign, name="inquiry_sign"),
    path("inquiries/<uuid:public_id>/send/", inquiry_verbs.inquiry_send, name="inquiry_send"),
    path("inquiries/<uuid:public_id>/close/", inquiry_verbs.inquiry_close, name="inquiry_close"),
    path("inquiries/<uuid:public_id>/return/", inquiry_verbs.InquiryReturn.as_view(), name="inquiry_return"),
    path("inquiries/<uuid:public_id>/cancel/", inquiry_verbs.InquiryCancel.as_view(), name="inquiry_cancel"),
]

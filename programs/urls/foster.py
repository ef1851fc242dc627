"""Addresses of Desa Binaan, its courses, participants, checks and products."""

from django.urls import URLPattern, path

from programs.views import checks_made, courses, foster
from programs.views import foster_steps as steps

PROGRAMME = "foster-villages/<uuid:public_id>/"
COURSE = "foster-villages/courses/<uuid:public_id>/"
PERSON = "foster-villages/participants/<uuid:public_id>/"

urlpatterns: list[URLPattern] = [
    path("foster-villages/", foster.FosterListView.as_view(), name="foster_list"),
    path("foster-villages/new/", steps.FosterBeginView.as_view(), name="foster_create"),
    path("foster-villages/checks/", courses.CheckListView.as_view(), name="outcomecheck_list"),
    path("foster-villages/checks/made/", checks_made.CheckMadeListView.as_view(), name="outcomecheck_made_list"),
    path(PROGRAMME, foster.FosterDetailView.as_view(), name="foster_detail"),
    path(f"{PROGRAMME}edit/", steps.FosterDescribeView.as_view(), name="foster_describe"),
    path(f"{PROGRAMME}step/<slug:to>/", foster.foster_step, name="foster_step"),
    path(f"{PROGRAMME}sign/", steps.FosterSignView.as_view(), name="foster_sign"),
    path(f"{PROGRAMME}start/", steps.FosterStartView.as_view(), name="foster_start"),
    path(f"{PROGRAMME}review/", steps.FosterReviewView.as_view(), name="foster_review"),
    path(f"{PROGRAMME}graduate/", steps.FosterGraduateView.as_view(), name="foster_graduate"),
    path(f"{PROGRAMME}end/", steps.FosterEndView.as_view(), name="foster_end"),
    path(f"{PROGRAMME}courses/new/", courses.CourseCreateView.as_view(), name="course_create"),
    path(f"{PROGRAMME}products/new/", steps.ProductCreateView.as_view(), name="product_create"),
    path("foster-villages/products/<uuid:public_id>/", steps.ProductChangeView.as_view(), name="product_change"),
    path("foster-villages/products/<uuid:public_id>/remove/", steps.product_remove, name="product_remove"),
    path(COURSE, courses.CourseDetailView.as_view(), name="course_detail"),
    path(f"{COURSE}edit/", courses.CourseChangeView.as_view(), name="course_change"),
    path(f"{COURSE}attendance/", courses.CourseAttendanceView.as_view(), name="course_attendance"),
    path(f"{COURSE}clients/", courses.EnrolmentFindView.as_view(), name="enrolment_find"),
    path(f"{COURSE}clients/enrol/", courses.enrolment_client, name="enrolment_client"),
    path(f"{COURSE}others/new/", courses.EnrolmentOtherView.as_view(), name="enrolment_other"),
    path(f"{PERSON}edit/", courses.EnrolmentRecordView.as_view(), name="enrolment_record"),
    path(f"{PERSON}check/", courses.CheckCreateView.as_view(), name="outcomecheck_create"),
]

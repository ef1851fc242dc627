"""Rows of outreach: programmes, events and who came; questionnaires and findings; agreements; Desa Binaan; offers."""

from programs.models.agreement import Agreement, AgreementParty, Commitment, CommitmentProgress
from programs.models.amendment import Amendment
from programs.models.attendee import Attendee, EventParty
from programs.models.door_code import DoorCode
from programs.models.event import OutreachEvent
from programs.models.event_parts import EventFile, EventSession, Material
from programs.models.finding import Finding, Obstacle, Theme
from programs.models.foster import Course, Enrolment, FosterVillageProgramme, OutcomeCheck, Product
from programs.models.invitation import InvitationLink
from programs.models.meeting import FollowUp, Meeting
from programs.models.offer import PublicOffer
from programs.models.programme import OutreachProgramme, OutreachWeights
from programs.models.public_count import PublicCount
from programs.models.questionnaire import Answer, Question, Questionnaire, Response, Survey
from programs.models.registration import AttendanceGroup, VillageRegistration

__all__ = [
    "Agreement",
    "AgreementParty",
    "Amendment",
    "Answer",
    "AttendanceGroup",
    "Attendee",
    "Commitment",
    "CommitmentProgress",
    "Course",
    "DoorCode",
    "Enrolment",
    "EventFile",
    "EventParty",
    "EventSession",
    "Finding",
    "FollowUp",
    "FosterVillageProgramme",
    "InvitationLink",
    "Material",
    "Meeting",
    "Obstacle",
    "OutcomeCheck",
    "OutreachEvent",
    "OutreachProgramme",
    "OutreachWeights",
    "Product",
    "PublicCount",
    "PublicOffer",
    "Question",
    "Questionnaire",
    "Response",
    "Survey",
    "Theme",
    "VillageRegistration",
]

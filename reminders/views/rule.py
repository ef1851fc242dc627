"""The rules: what they would tell today, in which words, whether they run, and whether they work."""

import uuid

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.models import Office, User
from accounts.permissions import role_required
from accounts.roles import Role
from bapas_portal.submissions import ReusedSubmissionError
from reminders.actions.rules import activate_wording, retire_wording, set_rule, write_wording
from reminders.actions.storm import AlreadyDecided, decide_storm
from reminders.comparison import comparison
from reminders.dry_run import dry_run, own_words, preview
from reminders.forms import RuleSettingForm, WordingForm
from reminders.models import Reminder, RuleSetting, StormHold, Wording
from reminders.registry import Rule, rule_named
from reminders.rule_overview import by_area, rule_state, rule_states
from reminders.wordings import WordingError, known_placeholders


def _rule(name: str) -> Rule:
    rule = rule_named(name)
    if rule is None:
        raise Http404
    return rule


@require_safe
@role_required(Role.HEAD, Role.ADMINISTRATOR)
def rule_list(request: HttpRequest) -> HttpResponse:
    """Every rule with its state; what storms stands first."""
    states = rule_states(request.user)
    context = {
        "areas": by_area(states),
        "storms": [state for state in states if state.storm],
        "may_decide": request.user.role == Role.ADMINISTRATOR,
        "place": request.user.office or "seluruh portal",
    }
    return TemplateResponse(request, "reminders/rule_list.html", context)


@require_safe
@role_required(Role.HEAD, Role.ADMINISTRATOR)
def rule_detail(request: HttpRequest, name: str) -> HttpResponse:
    """One rule: a dry run at the own office (the administrator chooses one), its words, its control group."""
    rule = _rule(name)
    user = request.user
    is_administrator = user.role == Role.ADMINISTRATOR
    office = user.office
    if is_administrator and (code := request.GET.get("office")):
        office = get_object_or_404(Office.objects.active(), code=code)
    context = {
        "rule": rule,
        "state": rule_state(rule, user),
        "office": office,
        "offices": Office.objects.active().by_kanwil() if is_administrator else None,
        "trial": dry_run(rule, office, viewer=user) if office else None,
        "comparison": comparison(rule, Reminder.objects.counted_by(user)),
        "words": own_words(rule, viewer=user) if is_administrator else None,
        "wordings": Wording.objects.visible_to(user).filter(rule=name).select_related("created_by"),
        "may_decide": is_administrator,
        "form": RuleSettingForm(instance=_setting(name, user), rule=rule) if is_administrator else None,
    }
    return TemplateResponse(request, "reminders/rule_detail.html", context)


def _setting(name: str, user: User) -> RuleSetting:
    return RuleSetting.objects.visible_to(user).filter(rule=name).first() or RuleSetting(rule=name)


@require_POST
@role_required(Role.ADMINISTRATOR)
def rule_update(request: HttpRequest, name: str) -> HttpResponse:
    """Switches the rule on or off and sets its control group."""
    rule = _rule(name)
    form = RuleSettingForm(request.POST, instance=_setting(name, request.user), rule=rule)
    if not form.is_valid():
        return TemplateResponse(request, "reminders/rule_update.html", {"rule": rule, "form": form}, status=422)
    set_rule(
        rule=name,
        is_on=form.cleaned_data["is_on"],
        control_percent=form.cleaned_data.get("control_percent", 0),
        by=request.user,
    )
    told = "dimatikan; yang masih menunggu tidak dikirim"
    if form.cleaned_data["is_on"]:
        told = "berjalan; yang perlu dikirim disusun pada pemeriksaan berikutnya, dalam sepuluh menit"
    messages.success(request, f"Pengaturan disimpan. {rule.label}: {told}.")
    return redirect("reminders:rule_detail", name)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.ADMINISTRATOR)
def rule_wording(request: HttpRequest, name: str) -> HttpResponse:
    """A new version of the rule's words; it is previewed before it is switched on."""
    rule = _rule(name)
    current = Wording.objects.visible_to(request.user).filter(rule=name).first()
    initial = {"title": current.title, "body": current.body} if current else None
    form = WordingForm(request.POST or None, initial=initial, rule=rule)
    if request.method == "POST" and form.is_valid():
        try:
            wording = write_wording(rule=name, by=request.user, **form.cleaned_data)
        except ReusedSubmissionError as refusal:
            form.add_error(None, refusal.message)
        else:
            return redirect("reminders:wording_detail", wording.public_id)
    words = own_words(rule, viewer=request.user)
    context = {"rule": rule, "form": form, "placeholders": known_placeholders(rule), "words": words}
    return TemplateResponse(request, "reminders/rule_wording.html", context)


@require_safe
@role_required(Role.HEAD, Role.ADMINISTRATOR)
def wording_detail(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """One version, and how it reads with the values of a reminder that is due."""
    wording = get_object_or_404(Wording.objects.visible_to(request.user), public_id=public_id)
    rule = _rule(wording.rule)
    is_administrator = request.user.role == Role.ADMINISTRATOR
    words, missing = None, ""
    try:
        words = preview(rule, wording, viewer=request.user) if is_administrator else None
    except WordingError as error:
        missing = str(error)
    context = {"rule": rule, "wording": wording, "words": words, "missing": missing, "may_decide": is_administrator}
    return TemplateResponse(request, "reminders/wording_detail.html", context)


@require_POST
@role_required(Role.ADMINISTRATOR)
def wording_activate(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Puts a version into use."""
    wording = get_object_or_404(Wording.objects.visible_to(request.user), public_id=public_id)
    rule = _rule(wording.rule)
    try:
        preview(rule, wording, viewer=request.user)
    except WordingError as error:
        messages.error(request, str(error))
        return redirect("reminders:wording_detail", public_id)
    activate_wording(wording=wording, by=request.user)
    messages.success(request, f"{rule.label}: versi {wording.version} dipakai.")
    return redirect("reminders:rule_detail", wording.rule)


@require_POST
@role_required(Role.ADMINISTRATOR)
def rule_own_words(request: HttpRequest, name: str) -> HttpResponse:
    """Goes back to the words the rule came with."""
    rule = _rule(name)
    retire_wording(rule=name)
    messages.success(request, f"{rule.label}: kembali ke kata-kata bawaan.")
    return redirect("reminders:rule_detail", name)


@require_POST
@role_required(Role.ADMINISTRATOR)
def storm_decide(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Lets the held reminders go, or drops them."""
    hold = get_object_or_404(StormHold.objects.visible_to(request.user), public_id=public_id)
    decision = request.POST.get("decision", "")
    if decision not in StormHold.Decision.values:
        messages.error(request, "Pilih: lepas atau buang.")
        return redirect("reminders:rule_list")
    try:
        count = decide_storm(hold=hold, decision=decision, by=request.user)
    except AlreadyDecided as error:
        messages.info(request, str(error))
    else:
        messages.success(request, f"{StormHold.Decision(decision).label}: {count} pengingat.")
    return redirect("reminders:rule_list")

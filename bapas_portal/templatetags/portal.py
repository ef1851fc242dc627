"""Tags and filters of the portal's screens: icons, badges, filters kept in the URL, Indonesian dates and hours.

Load with `{% load portal %}`. docs/INTERFACE.md has one example of each.
"""

import re
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any

from django import forms, template
from django.core.paginator import Page
from django.template.context import RequestContext
from django.templatetags.static import static
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from lokal import parse_phone

register = template.Library()

# A full stop after a whole word and before a capital: the end of a sentence.
SENTENCE_END = re.compile(r"(?<=[a-z0-9)”]{2}\.)\s+(?=[A-Z])")
ZONE_LABELS = {7: "WIB", 8: "WITA", 9: "WIT"}
TONE_ICONS = {"good": "check-circle", "warn": "clock", "bad": "alert", "info": "info", "neutral": ""}
MESSAGE_TONES = {"success": "good", "warning": "warn", "error": "bad", "info": "info", "debug": "neutral"}
# The first name found in the browser's signature wins: most browsers also claim to be Chrome and Safari.
BROWSERS = {
    "Edg": "Edge",
    "OPR/": "Opera",
    "SamsungBrowser": "Samsung Internet",
    "Firefox": "Firefox",
    "FxiOS": "Firefox",
    "CriOS": "Chrome",
    "Chrome": "Chrome",
    "Safari": "Safari",
}
SYSTEMS = {
    "Android": "ponsel Android",
    "iPhone": "iPhone",
    "iPad": "iPad",
    "Windows": "komputer Windows",
    "Macintosh": "komputer Mac",
    "Linux": "komputer Linux",
}


# --- Pictures and badges ------------------------------------------------------------------------------------------


@register.simple_tag
@lru_cache(maxsize=1024, typed=True)  # a marked-safe label is not the same label
def icon(name: str, label: str = "", css_class: str = "") -> SafeString:
    """A picture of static/img/icons.svg. Without `label` it is decoration and a screen reader skips it."""
    classes = f"icon {css_class}".strip()
    href = f"{static('img/icons.svg')}#{name}"
    if label:
        return format_html(
            '<svg class="{}" role="img" aria-label="{}"><use href="{}"></use></svg>', classes, label, href
        )
    return format_html(
        '<svg class="{}" aria-hidden="true" focusable="false"><use href="{}"></use></svg>', classes, href
    )


@register.simple_tag
def badge(tone: str, text: object, icon_name: str | None = None) -> SafeString:
    """A status: words and a picture in the colour of `tone` (good, warn, bad, info, neutral)."""
    if tone not in TONE_ICONS:
        raise template.TemplateSyntaxError(f"badge: tone must be one of {', '.join(TONE_ICONS)}, not {tone!r}.")
    picture = TONE_ICONS[tone] if icon_name is None else icon_name
    return format_html(
        '<span class="status tone-{}">{}{}</span>', tone, icon(picture) if picture else SafeString(""), text
    )


@register.filter
def with_rows(figures: list[Any]) -> list[Any]:
    """The figures that count something, with their number as large as it is."""
    return [figure for figure in figures if figure.number]


@register.filter
def without_rows(figures: list[Any]) -> list[Any]:
    """The figures with nothing behind them now."""
    return [figure for figure in figures if not figure.number]


@register.filter
def message_tone(level_tag: str) -> str:
    """The tone in which a Django message of this level is shown."""
    return MESSAGE_TONES.get(level_tag, "neutral")


@register.filter
def tone_icon(tone: str) -> str:
    """The icon that goes with a tone."""
    return TONE_ICONS.get(tone) or "info"


@register.filter
def tokens_of(extra_tags: str | None, prefix: str) -> str:
    """The words of `extra_tags` that start with `prefix`, without it: "draft-saved:visit-1" gives "visit-1"."""
    return " ".join(word.removeprefix(prefix) for word in (extra_tags or "").split() if word.startswith(prefix))


# --- Filters, search and paging in the URL ------------------------------------------------------------------------


@register.simple_tag(takes_context=True)
def query_replace(context: RequestContext, **changes: object) -> str:
    """This page's query string with `changes` put in; None or "" takes a parameter out.

    Any change except of `page` itself goes back to the first page.
    """
    query = context["request"].GET.copy()
    if "page" not in changes:
        query.pop("page", None)
    for name, value in changes.items():
        if value is None:
            query.pop(name, None)
        else:
            query[name] = str(value)
    return f"?{query.urlencode()}"


@register.inclusion_tag("components/filter_bar.html", takes_context=True)
def filter_bar(
    context: RequestContext, form: forms.BaseForm, search: str = "q", target: str = "", noun: str = ""
) -> dict[str, object]:
    """The search field and filters of a list, as a GET form. `target` is the element that htmx replaces."""
    request = context["request"]
    used = [field.name for field in form.visible_fields() if request.GET.get(field.name)]
    return {
        "form": form,
        "search_field": form[search] if search in form.fields else None,
        "other_fields": [field for field in form.visible_fields() if field.name != search],
        "active_count": sum(1 for name in used if name != search),
        "is_filtered": bool(used),
        "path": request.path,
        "target": target,
        "noun": noun,
    }


@register.inclusion_tag("components/form_errors.html")
def form_errors(*shown: forms.BaseForm, names_only: bool = False) -> dict[str, object]:
    """The summary above forms that came back: every error, each a link to its field.

    A long explanation stands beside its field alone; the summary gives the first sentence, or with `names_only`
    (a form whose rules explain themselves at length) each wrong field once by its name.
    """
    sent = [form for form in shown if form.is_bound]
    return {
        "field_errors": [
            (field.id_for_label or f"div_{field.auto_id}", field.label, first_sentence(message))
            for form in sent
            for field in form.visible_fields()
            for message in ([""] if names_only and field.errors else field.errors)
        ],
        "form_wide": [
            message
            for form in sent
            for message in (
                *form.non_field_errors(),
                *(error for field in form.hidden_fields() for error in field.errors),
            )
        ],
    }


def first_sentence(message: object) -> str:
    """A message up to the full stop of its first sentence; a point inside a number or an abbreviation is none."""
    return SENTENCE_END.split(str(message), maxsplit=1)[0]


@register.inclusion_tag("components/pagination.html", takes_context=True)
def pagination(context: RequestContext, page_obj: Page, noun: str = "") -> dict[str, object]:
    """The pages of a list, with the filters kept; says which rows are on the screen out of how many."""
    paginator = page_obj.paginator
    return {
        "request": context["request"],
        "page_obj": page_obj,
        "pages": paginator.get_elided_page_range(page_obj.number, on_each_side=1, on_ends=1),
        "noun": noun,
    }


@register.filter
def browser_name(user_agent: str) -> str:
    """The browser and device of a session in words people know: "Chrome di ponsel Android"."""
    browser = next((name for mark, name in BROWSERS.items() if mark in user_agent), "Peramban lain")
    system = next((name for mark, name in SYSTEMS.items() if mark in user_agent), "perangkat lain")
    return f"{browser} di {system}"


# --- Indonesian values --------------------------------------------------------------------------------------------


@register.filter
def hours(minutes: int | None) -> str:
    """Minutes as people say them: 450 is "7 jam 30 menit", 45 is "45 menit", 0 is "0 jam"."""
    if minutes is None:
        return ""
    sign, total = ("−", -minutes) if minutes < 0 else ("", minutes)
    whole, rest = divmod(int(total), 60)
    parts = [f"{thousands(whole)} jam"] if whole or not rest else []
    if rest:
        parts.append(f"{rest} menit")
    return sign + " ".join(parts)


@register.filter
def thousands(value: float | str | None) -> str:
    """12345 as "12.345"; decimals keep a comma; text ("72%") stays as it is."""
    if value is None or isinstance(value, str):
        return value or ""
    text = f"{value:,}"
    return text.translate(str.maketrans(",.", ".,"))


@register.filter
def phone_number(number: str | None) -> str:
    """A telephone number as people write it: "0853-1234-5678"; one that is not Indonesian stays as it is."""
    return (parse_phone(number).national or number) if number else ""


@register.inclusion_tag("components/phone.html")
def phone(number: str | None) -> dict[str, object]:
    """A number to tap, and for a mobile one the way to WhatsApp, which is told the number and nothing else."""
    info = parse_phone(number or "")
    dialled = "".join(sign for sign in number or "" if sign.isdigit() or sign == "+")
    return {"written": phone_number(number), "dialled": info.e164 or dialled, "whatsapp": info.whatsapp}


def _local_date(value: date | datetime) -> date:
    if isinstance(value, datetime):
        return timezone.localtime(value).date() if timezone.is_aware(value) else value.date()
    return value


@register.filter
def day(value: date | datetime | None) -> str:
    """A date as "21 November 2026"; a moment counts as the day it falls on in the active zone."""
    return date_format(_local_date(value), "DATE_FORMAT") if value else ""


@register.filter
def moment(value: datetime | None) -> str:
    """A moment as "21 November 2026, 14.30 WIB", in the active zone."""
    if not value:
        return ""
    local = timezone.localtime(value)
    return f"{date_format(local, 'DATETIME_FORMAT')} {zone_label(local)}"


@register.filter
def dated(value: date | datetime | None) -> SafeString:
    """`day` marked up as a date that never breaks over two lines."""
    if not value:
        return SafeString("")
    local = _local_date(value)
    return format_html('<time class="text-nowrap" datetime="{}">{}</time>', local.isoformat(), day(local))


@register.filter
def timed(value: datetime | None) -> SafeString:
    """`moment` marked up; where the line is short it breaks between the date and the time, nowhere else."""
    if not value:
        return SafeString("")
    local = timezone.localtime(value)
    return format_html(
        '<time datetime="{}"><span class="text-nowrap">{},</span> <span class="text-nowrap">{}</span></time>',
        local.isoformat(timespec="minutes"),
        day(value),
        clock(value),
    )


@register.filter
def clock(value: datetime | None) -> str:
    """The time of a moment as "14.30 WIB", in the active zone."""
    if not value:
        return ""
    local = timezone.localtime(value)
    return f"{date_format(local, 'TIME_FORMAT')} {zone_label(local)}"


@register.filter
def zone_label(value: datetime) -> str:
    """WIB, WITA or WIT for an aware moment; otherwise its offset, "UTC+5"."""
    offset = value.utcoffset() or timedelta()
    whole_hours = offset // timedelta(hours=1)
    return ZONE_LABELS.get(whole_hours, f"UTC{whole_hours:+d}")


@register.filter
def ago_days(value: date | datetime | None) -> str:
    """A due day seen from today: "3 hari lagi", "besok", "hari ini", "terlambat 2 hari"."""
    if not value:
        return ""
    distance = (_local_date(value) - timezone.localdate()).days
    if distance == 0:
        return "hari ini"
    if distance == 1:
        return "besok"
    if distance > 0:
        return f"{thousands(distance)} hari lagi"
    return f"terlambat {thousands(-distance)} hari"


@register.filter
def due_tone(value: date | datetime | None) -> str:
    """The tone of a due day: bad when past, warn within three days, otherwise neutral."""
    if not value:
        return "neutral"
    distance = (_local_date(value) - timezone.localdate()).days
    if distance < 0:
        return "bad"
    return "warn" if distance <= 3 else "neutral"

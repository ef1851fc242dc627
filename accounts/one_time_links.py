"""Ways in without an account: a token sent as a link, a PIN told by voice, a lock, and a cookie until midnight.

Who gets such a link and what it opens is the business of the app that makes it: hosts of social work at `/h/`, villages
that answer an invitation at `/i/`.

**What protects a PIN of six digits.** Over the line the lock does: five wrong PINs shut the link, then each further one
for twice as long. In a stolen copy of the database a slow hash alone could not, since a million PINs are soon tried. So
a PIN is hashed together with its token, of which the database holds only a hash, and under the portal's secret key: a
copy without both gives nothing to try PINs against. The iterations (about 3 ms) are for whoever has the copy, the key
and one token; they are few because a wave opens 84,000 links in a day and one office makes a thousand with one tap.

**What one address may guess.** Whoever holds no token guesses nothing: 256 bits. Only a PIN that was compared with a
live link counts for its address, so nonsense tokens and locked links fill nobody's allowance; whole islands share an
operator's. Over the allowance an address is left one try on each link without a wrong PIN since its last right one, and
none on the others, which are neither compared nor counted: a right PIN never counts as wrong, and nobody's guesses lock
a village out. The arithmetic: somebody with N stolen links and one address has the allowance and then at most N more
tries, one a link; with any number of addresses five a link before its lock, eleven in the first day and one a day after
that, so 40 in a month: one chance in 25,000 for each link, and its holder sees the lock.
"""

import hashlib
import hmac
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Generic, TypeVar
from urllib.parse import quote

from allauth.core.internal.ratelimit import apply_rate, consume, get_cache_key, parse_rate
from django.conf import settings
from django.core import signing
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.crypto import salted_hmac
from lokal import parse_phone

from accounts.models import Office
from accounts.models.one_time_link import OneTimeLink
from accounts.network import client_ip

TOKEN_BYTES = 32
PIN_DIGITS = 6
PIN_ITERATIONS = 5_000
PIN_SALT = "accounts.one_time_links.pin"
GUESSES = 5
FIRST_LOCK = timedelta(minutes=15)
LONGEST_LOCK = timedelta(hours=24)
LinkT = TypeVar("LinkT", bound=OneTimeLink)


@dataclass(frozen=True, slots=True)
class Secrets:
    """Token and PIN of a link just made: nothing can read them again."""

    token: str
    pin: str

    @property
    def columns(self) -> dict[str, str]:
        """What the row keeps of them."""
        return {"token_hash": hash_of(self.token), "pin_hash": sealed(self.token, self.pin)}

    @property
    def spoken_pin(self) -> str:
        """The PIN in two groups, as it is told."""
        return f"{self.pin[:3]} {self.pin[3:]}"


def new_secrets() -> Secrets:
    """A token of 256 bits of chance and a PIN of six digits."""
    return Secrets(secrets.token_urlsafe(TOKEN_BYTES), f"{secrets.randbelow(10**PIN_DIGITS):0{PIN_DIGITS}}")


def hash_of(token: str) -> str:
    """What is kept of a token: 256 bits of chance need no slow hash."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def sealed(token: str, pin: str, key: str | None = None) -> str:
    """What is kept of a PIN: hashed under its token and a secret key (by default today's)."""
    keyed = salted_hmac(PIN_SALT, f"{token!a} {pin!a}", secret=key, algorithm="sha256").digest()
    return hashlib.pbkdf2_hmac("sha256", keyed, hash_of(token).encode(), PIN_ITERATIONS).hex()


def is_pin(token: str, pin: str, kept: str) -> bool:
    """Whether `pin` is the one kept, under today's secret key or an earlier one that is still believed."""
    keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    return sum(hmac.compare_digest(sealed(token, pin, key), kept) for key in keys) > 0  # every key: equal work


def lock_after(failures: int) -> timedelta | None:
    """How long a link stays shut after so many wrong PINs in a row: 15 minutes at the fifth, doubled each time."""
    if failures < GUESSES:
        return None
    return min(FIRST_LOCK * 2 ** min(failures - GUESSES, 10), LONGEST_LOCK)


@dataclass(frozen=True, slots=True)
class Attempt(Generic[LinkT]):
    """What came of a token and a PIN: the link they opened, or whether a PIN was wrong (and not merely not asked)."""

    link: LinkT | None = None
    was_wrong: bool = False


def try_pin(
    link: LinkT | None, *, token: str, pin: str, now: datetime, from_full_address: bool = False
) -> Attempt[LinkT]:
    """Whether token and PIN open `link`, a row held by this transaction; the same work is done for every "no".

    Five wrong PINs shut the link, wherever they are sent from, for 15 minutes and longer with each further one. From an
    address that sent too many wrong ones, a link with a wrong PIN of its own is left as it is.
    """
    is_right = is_pin(token, pin, link.pin_hash if link else "")
    if link is None or not link.is_live(now) or link.is_locked(now) or (from_full_address and link.failures):
        return Attempt()
    if is_right:
        link.failures, link.locked_until, link.last_used_at = 0, None, now
    else:
        link.failures += 1
        lock = lock_after(link.failures)
        link.locked_until = now + lock if lock else None
    link.save(update_fields=["failures", "locked_until", "last_used_at"])
    return Attempt(link) if is_right else Attempt(was_wrong=True)


@dataclass(frozen=True, slots=True)
class Door:
    """The door in front of one kind of link: its cookie, and how many wrong PINs one address may send."""

    cookie: str
    salt: str
    wrong_pins: str
    """For example `30/900s/key`; a village, and often a whole operator, shares one address."""

    def pin_opens(
        self, request: HttpRequest, pin: str, open_with: Callable[[str, bool], Attempt[LinkT]]
    ) -> LinkT | None:
        """The link that the PIN opens; every "no" looks the same. Only a wrong PIN of a live link counts.

        `open_with` is told whether this address has sent too many of those (see the top of this file).
        """
        address = client_ip(request) or "unknown"
        is_full = self._has_sent_too_many(request, address)
        attempt = open_with(pin, is_full)
        if attempt.was_wrong and not is_full:
            rates: dict[str, Any] = {self.cookie: self.wrong_pins}
            consume(request, app=self.salt, action=self.cookie, config=rates, key=address)
        return attempt.link

    def _has_sent_too_many(self, request: HttpRequest, address: str) -> bool:
        """Whether this address has sent its wrong PINs.

        Read without the lock under which they are counted: in a wave thousands with a right PIN share one address, and
        whoever waits a second for that lock is refused.
        """
        rate = parse_rate(self.wrong_pins)
        sent = cache.get(get_cache_key(request, app=self.salt, action=self.cookie, rate=rate, key=address), [])
        may_try, _ = apply_rate(sent, time.time(), rate, dry_run=True)
        return not may_try

    def let_in(self, response: HttpResponse, *, link: str, path: str, office: Office) -> None:
        """Keeps the door open until midnight at the office, for this link alone; other links have other paths."""
        today = office.today()
        midnight = datetime.combine(today + timedelta(days=1), datetime.min.time(), tzinfo=office.zone)
        response.set_cookie(
            self.cookie,
            signing.dumps({"link": link, "on": f"{today}"}, salt=self.salt),
            max_age=midnight - timezone.now(),
            path=path,
            secure=settings.SESSION_COOKIE_SECURE,
            httponly=True,
            samesite="Lax",
        )

    def was_opened(self, request: HttpRequest, *, link: str, office: Office) -> bool:
        """Whether the PIN of `link` was given in this browser today."""
        try:
            kept = signing.loads(request.COOKIES.get(self.cookie, ""), salt=self.salt)
        except signing.BadSignature:
            return False
        return bool(kept == {"link": link, "on": f"{office.today()}"})


def share_address(phone: str, text: str) -> str:
    """WhatsApp with `text` ready to be sent to `phone`, or to whomever one picks when that is no mobile number."""
    return f"https://wa.me/{parse_phone(phone).whatsapp or ''}?text={quote(text)}"


def quiet(response: HttpResponse) -> HttpResponse:
    """Kept out of search engines; SECURE_REFERRER_POLICY keeps its address out of other sites' logs."""
    response["X-Robots-Tag"] = "noindex, nofollow"
    return response

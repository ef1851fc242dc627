"""Tokens, PINs and the lock of links without an account; what they open is tested with the app that makes them."""

from datetime import timedelta

import pytest

from accounts.one_time_links import hash_of, is_pin, lock_after, new_secrets, sealed


@pytest.mark.parametrize(("failures", "minutes"), [(4, None), (5, 15), (6, 30), (7, 60), (40, 24 * 60)])
def test_the_lock_grows(failures, minutes):
    assert lock_after(failures) == (timedelta(minutes=minutes) if minutes else None)


def test_the_row_keeps_neither_token_nor_pin():
    fresh = new_secrets()
    kept = fresh.columns
    assert kept == {"token_hash": hash_of(fresh.token), "pin_hash": sealed(fresh.token, fresh.pin)}
    assert fresh.token not in str(kept)
    assert fresh.pin not in kept["pin_hash"]
    assert fresh.spoken_pin.replace(" ", "") == fresh.pin


def test_a_pin_is_right_for_its_own_token_alone():
    kept = sealed("a" * 43, "123456")
    assert is_pin("a" * 43, "123456", kept)
    assert not is_pin("b" * 43, "123456", kept)
    assert not is_pin("a" * 43, "123457", kept)


def test_a_pin_outlives_a_change_of_the_secret_key(settings):
    kept = sealed("a" * 43, "123456")
    earlier, settings.SECRET_KEY = settings.SECRET_KEY, "another-secret-key-of-at-least-32-characters"
    assert not is_pin("a" * 43, "123456", kept)
    settings.SECRET_KEY_FALLBACKS = [earlier]
    assert is_pin("a" * 43, "123456", kept)


@pytest.mark.parametrize("text", ["", "\x00", "🙂", "\ud800", "9" * 100_000])
def test_any_text_is_merely_wrong(text):
    assert not is_pin("a" * 43, text, sealed("a" * 43, "123456"))
    assert not is_pin(text, "123456", sealed("a" * 43, "123456"))

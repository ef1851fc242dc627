"""What the settings read from the environment."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from bapas_portal.env import env_bool, env_int, env_list, env_str

NAME = "BAPAS_TEST_VALUE"


@pytest.fixture(autouse=True)
def unset(monkeypatch):
    monkeypatch.delenv(NAME, raising=False)


def test_text_is_read_and_has_a_default(monkeypatch):
    assert env_str(NAME, "default") == "default"
    monkeypatch.setenv(NAME, "value")
    assert env_str(NAME, "default") == "value"


def test_missing_text_without_default_names_the_variable():
    with pytest.raises(ImproperlyConfigured, match=NAME):
        env_str(NAME)


@pytest.mark.parametrize(
    ("word", "value"),
    [("1", True), ("TRUE", True), (" yes ", True), ("on", True), ("0", False), ("No", False), ("", False)],
)
def test_words_for_true_and_false(monkeypatch, word, value):
    monkeypatch.setenv(NAME, word)
    assert env_bool(NAME, default=not value) is value


@pytest.mark.parametrize("word", ["ja", "2", "enabled"])
def test_any_other_word_is_refused(monkeypatch, word):
    monkeypatch.setenv(NAME, word)
    with pytest.raises(ImproperlyConfigured, match=NAME):
        env_bool(NAME, default=False)


def test_whole_numbers(monkeypatch):
    assert env_int(NAME, default=3) == 3
    monkeypatch.setenv(NAME, "587")
    assert env_int(NAME, default=3) == 587
    monkeypatch.setenv(NAME, "5.5")
    with pytest.raises(ImproperlyConfigured, match=NAME):
        env_int(NAME, default=3)


def test_lists_drop_blanks(monkeypatch):
    assert env_list(NAME) == []
    assert env_list(NAME, default="a,b") == ["a", "b"]
    monkeypatch.setenv(NAME, " a.example , ,b.example,")
    assert env_list(NAME) == ["a.example", "b.example"]

"""Production refuses to start unless it is safe."""

import os
import subprocess
import sys

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import connection

from accounts.models import User
from bapas_portal.launcher.checks import production_environment
from bapas_portal.launcher.environment import NO_SERVERS, PROJECT_DIR, SECRETS
from bapas_portal.startup import refuse_demonstration_accounts


def start(module, tmp_path, **changes):
    """Import a module of the portal in a process of its own, as production would; `None` takes a variable away."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("BAPAS_")}
    environment |= production_environment(str(tmp_path)) | NO_SERVERS | changes
    environment = {name: value for name, value in environment.items() if value is not None}
    argv = [sys.executable, "-c", f"import {module}"]
    return subprocess.run(argv, env=environment, cwd=PROJECT_DIR, capture_output=True, text=True, check=False)


def test_safe_settings_are_accepted(tmp_path):
    result = start("bapas_portal.settings", tmp_path)
    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize("value", [None, "", "short"])
def test_secrets_must_be_set_and_long(tmp_path, secret, value):
    result = start("bapas_portal.settings", tmp_path, **{secret: value})
    assert result.returncode != 0
    assert secret in result.stderr.splitlines()[-1]


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"BAPAS_DEBUG": "true"}, "BAPAS_DEBUG"),
        ({"BAPAS_ALLOWED_HOSTS": ""}, "BAPAS_ALLOWED_HOSTS"),
        ({"BAPAS_ALLOWED_HOSTS": "portal.example.id,*"}, "BAPAS_ALLOWED_HOSTS"),
        ({"BAPAS_SITE_URL": None}, "BAPAS_SITE_URL"),
        ({"BAPAS_SITE_URL": "http://portal.example.id"}, "BAPAS_SITE_URL"),
        (dict.fromkeys(SECRETS[:2], "s" * 40), "must differ"),
        (dict.fromkeys(SECRETS[1:], "s" * 40), "must differ"),
        ({"BAPAS_DATA_DIR": None}, "BAPAS_DATA_DIR"),
        ({"DATABASE_URL": None}, "DATABASE_URL"),
        ({"REDIS_URL": None}, "REDIS_URL"),
        ({"BAPAS_MODE": "staging"}, "BAPAS_MODE"),
    ],
)
def test_unsafe_or_missing_settings_are_refused(tmp_path, changes, word):
    result = start("bapas_portal.settings", tmp_path, **changes)
    assert result.returncode != 0
    assert word in result.stderr.splitlines()[-1]


def test_production_is_the_default(tmp_path):
    result = start("bapas_portal.settings", tmp_path, BAPAS_MODE=None, BAPAS_DEBUG="true")
    assert "BAPAS_DEBUG" in result.stderr.splitlines()[-1]


@pytest.mark.django_db
def test_demonstration_accounts_are_refused(settings, monkeypatch):
    monkeypatch.setattr(connection, "close", lambda: None)
    settings.PRODUCTION = True
    refuse_demonstration_accounts()
    User.objects.create_user(username="demo", password=None, role="administrator", is_demo=True)
    with pytest.raises(ImproperlyConfigured, match="demonstration accounts"):
        refuse_demonstration_accounts()
    settings.PRODUCTION = False
    refuse_demonstration_accounts()


@pytest.mark.parametrize("module", ["bapas_portal.wsgi", "bapas_portal.asgi"])
def test_entry_points_refuse_demonstration_accounts(committed_db, tmp_path, module):
    assert start(module, tmp_path, DATABASE_URL=committed_db.url).returncode == 0
    User.objects.create_user(username="demo", password=None, role="administrator", is_demo=True)
    result = start(module, tmp_path, DATABASE_URL=committed_db.url)
    assert result.returncode != 0
    assert "demonstration accounts" in result.stderr.splitlines()[-1]


def test_worker_and_beat_refuse_demonstration_accounts(committed_db, tmp_path):
    User.objects.create_user(username="demo", password=None, role="administrator", is_demo=True)
    environment = os.environ | production_environment(str(tmp_path)) | {"DATABASE_URL": committed_db.url}
    for command in (["worker", "--pool", "solo"], ["beat", "--schedule", str(tmp_path / "beat"), "--pidfile", ""]):
        result = subprocess.run(
            [sys.executable, "-m", "celery", "-A", "bapas_portal", *command],
            env=environment,
            cwd=PROJECT_DIR,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert result.returncode != 0, command
        assert "demonstration accounts" in result.stderr, command


def test_a_database_without_tables_gets_one_sentence(tmp_path):
    result = start("bapas_portal.wsgi", tmp_path, DATABASE_URL=os.environ["DATABASE_URL"])
    assert result.returncode != 0
    assert "manage.py migrate" in result.stderr.splitlines()[-1]


def test_an_unreachable_database_gets_one_sentence(tmp_path):
    result = start("bapas_portal.wsgi", tmp_path)
    assert result.returncode != 0
    assert "cannot be reached" in result.stderr.splitlines()[-1]

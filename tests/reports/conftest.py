"""A broker that is not there."""

from collections.abc import Iterator

import pytest
from kombu import pools

from bapas_portal.celery import app

NOWHERE = "redis://127.0.0.1:1/0"


def _forget_connections() -> None:
    pools.reset()
    app.__dict__.pop("amqp", None)
    app._pool = None


@pytest.fixture
def broker_down(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every message of this process goes to an address at which nobody listens."""
    with monkeypatch.context() as changed:
        changed.setitem(app.conf, "broker_url", NOWHERE)
        _forget_connections()
        yield
    _forget_connections()

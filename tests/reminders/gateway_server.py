"""A provider of WhatsApp and SMS on this machine: a real HTTP server that answers as each test says."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from typing import Any


class Provider:
    """What the provider was sent, and what it sent on. An Idempotency-Key that it knows is absorbed."""

    def __init__(self) -> None:
        self.requests: list[dict[str, Any]] = []
        self.connections = 0
        self.messages: dict[str, dict[str, Any]] = {}
        self.script: list[Callable[[Provider, dict[str, Any]], tuple[int, dict[str, str], Any]]] = []
        self.lock = Lock()

    def take(self, request: dict[str, Any]) -> tuple[int, dict[str, str], Any]:
        """Sends a message on, once for each key."""
        with self.lock:
            self.messages.setdefault(request["key"], request)
            return 202, {}, {"id": f"wamid.{list(self.messages).index(request['key'])}"}

    def answer(self, request: dict[str, Any]) -> tuple[int, dict[str, str], Any]:
        """The next answer of the script, or the message is taken."""
        self.requests.append(request)
        return self.script.pop(0)(self, request) if self.script else self.take(request)

    @property
    def texts(self) -> list[str]:
        """What arrived on telephones."""
        return [message["text"] for message in self.messages.values()]


def says(status: int, body: Any = None, **headers: str) -> Callable[[Provider, dict[str, Any]], Any]:
    """An answer without sending the message on."""
    answer = status, {name.replace("_", "-"): value for name, value in headers.items()}, body
    return lambda *_: answer


def takes_and(status: int) -> Callable[[Provider, dict[str, Any]], Any]:
    """Sends the message on, and then breaks."""

    def act(provider: Provider, request: dict[str, Any]) -> Any:
        provider.take(request)
        return status, {}, None

    return act


def takes_and_is_slow(seconds: float) -> Callable[[Provider, dict[str, Any]], Any]:
    """Sends the message on, and answers when nobody waits any more."""

    def act(provider: Provider, request: dict[str, Any]) -> Any:
        answer = provider.take(request)
        time.sleep(seconds)
        return answer

    return act


@contextmanager
def serving(provider: Provider) -> Iterator[str]:
    """The address at which the provider listens."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def setup(self) -> None:
            provider.connections += 1
            super().setup()

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            body |= {"key": self.headers["Idempotency-Key"], "authorization": self.headers["Authorization"]}
            status, headers, said = provider.answer(body)
            content = b"" if said is None else json.dumps(said).encode()
            try:
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)
            except OSError:
                self.close_connection = True  # the other side has hung up

        def log_message(self, *args: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/messages"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()

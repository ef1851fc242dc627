"""Child processes that never outlive the process that started them."""

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO

PR_SET_PDEATHSIG = 1
# Loaded before any fork: between fork and exec a child should do as little as possible.
LIBC = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


class LaunchError(Exception):
    """A start that cannot go on; its text is the one sentence the person at the terminal reads."""


class Child:
    """One child process in a session of its own, with its log, told to stop when its parent dies."""

    def __init__(
        self,
        name: str,
        argv: Sequence[str | Path],
        *,
        env: Mapping[str, str] | None = None,
        cwd: Path | str = "/",
        log: Path | None = None,
        stderr: IO[bytes] | None = None,
        owner: tuple[int, int] | None = None,
        stop_signal: signal.Signals = signal.SIGTERM,
        orphan_signal: signal.Signals | None = None,
        stdin: bytes | None = None,
    ) -> None:
        """Start `argv`; output goes to `log`, or to the terminal without one. `owner` is the (uid, gid) to run as.

        `stop_signal` asks for an orderly stop; `orphan_signal` is sent by the kernel when the parent is killed.
        """
        self.name = name
        self.log = log
        self.stop_signal = stop_signal
        uid, gid = owner or (None, None)
        with contextlib.ExitStack() as stack:
            output = stack.enter_context(log.open("wb")) if log else None
            try:
                self.process = subprocess.Popen(
                    [str(part) for part in argv],
                    env=None if env is None else dict(env),
                    cwd=str(cwd),
                    stdin=subprocess.DEVNULL if stdin is None else subprocess.PIPE,
                    stdout=output,
                    stderr=subprocess.STDOUT if output else stderr,
                    start_new_session=True,
                    preexec_fn=_tie_to_parent(orphan_signal or stop_signal),  # noqa: PLW1509 - forks from the main thread
                    user=uid,
                    group=gid,
                    extra_groups=None if owner is None else [],
                )
            except OSError as error:
                raise LaunchError(f"{name} could not be started: {error}.") from error
        if stdin is not None and self.process.stdin is not None:
            with contextlib.suppress(BrokenPipeError):
                self.process.stdin.write(stdin)
                self.process.stdin.close()

    @property
    def running(self) -> bool:
        """Whether the process is still alive."""
        return self.process.poll() is None

    def signal(self, number: signal.Signals) -> None:
        """Send a signal to the process itself, which passes it on to its own children as it sees fit."""
        if self.running:
            with contextlib.suppress(ProcessLookupError):
                self.process.send_signal(number)

    def stop(self, timeout: float = 10) -> None:
        """Ask for an orderly stop, wait, then end whatever is left of the process and its children."""
        self.signal(self.stop_signal)
        self.join(timeout)

    def join(self, timeout: float) -> None:
        """Wait for a process that was asked to stop, then end whatever is left of it and its children."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(timeout)
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def log_tail(self, lines: int = 15) -> str:
        """The last lines of the log."""
        return tail(self.log, lines) if self.log else ""


def _tie_to_parent(orphan_signal: signal.Signals) -> Callable[[], None]:
    """A function for the child, between fork and exec: have the kernel signal it when its parent dies."""
    parent = os.getpid()

    def tie() -> None:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_SETMASK, [])
        if LIBC is not None:
            LIBC.prctl(PR_SET_PDEATHSIG, int(orphan_signal), 0, 0, 0)
            if os.getppid() != parent:
                os._exit(1)

    return tie


def follow_parent() -> None:
    """Have this process told to stop when the process that called it, such as `make`, is killed."""
    if LIBC is not None:
        LIBC.prctl(PR_SET_PDEATHSIG, int(signal.SIGTERM), 0, 0, 0)


def tail(path: Path, lines: int = 15) -> str:
    """The last lines of a text file, or nothing when it cannot be read."""
    try:
        return "\n".join(path.read_text(errors="replace").splitlines()[-lines:])
    except OSError:
        return ""


def wait_until(ready: Callable[[], bool], *, timeout: float, interval: float = 0.05) -> bool:
    """Call `ready` until it says yes; False when `timeout` seconds passed first."""
    deadline = time.monotonic() + timeout
    while not ready():
        if time.monotonic() > deadline:
            return False
        time.sleep(interval)
    return True


def stop_leftover(pid: int, *, marks: Sequence[str], stop_signal: signal.Signals, timeout: float = 20) -> None:
    """Stop process `pid` left by an earlier run, if its command line has every one of `marks`: it may be another's."""
    import psutil

    try:
        process = psutil.Process(pid)
        command_line = " ".join(process.cmdline())
        if not all(mark in command_line for mark in marks):
            return
        process.send_signal(stop_signal)
        try:
            process.wait(timeout)
        except psutil.TimeoutExpired:
            process.kill()
            process.wait(timeout)
    except psutil.NoSuchProcess:
        return
    except (psutil.AccessDenied, psutil.TimeoutExpired):
        raise LaunchError(f"A server of an earlier run (process {pid}) does not stop; end it and try again.") from None

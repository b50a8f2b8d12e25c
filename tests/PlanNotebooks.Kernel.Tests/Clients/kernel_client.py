"""A kernel and a client of it for the tests: Jupyter's own client, on libzmq."""
import contextlib
import os
import signal
import time
from queue import Empty

from jupyter_client.manager import KernelManager

NAME = os.environ.get("PLAN_KERNEL_NAME", "plan-csharp")
TIMEOUT = 90

# A test run that was itself started in the background ignores Ctrl-C, and what it starts would too.
signal.signal(signal.SIGINT, signal.default_int_handler)


@contextlib.contextmanager
def kernel(**options):
    """A kernel of its own, gone when the block is left."""
    manager = KernelManager(kernel_name=NAME)
    manager.start_kernel(**options)
    try:
        with client(manager) as one:
            yield manager, one
    finally:
        if manager.is_alive():
            manager.shutdown_kernel(now=True)
        manager.cleanup_resources()


@contextlib.contextmanager
def client(manager):
    one = manager.blocking_client()
    one.start_channels()
    try:
        one.wait_for_ready(timeout=TIMEOUT)
        yield one
    finally:
        one.stop_channels()


def outputs(one, request, timeout=TIMEOUT):
    """What a request brought about on iopub, until the kernel is idle again."""
    found = []
    end = time.monotonic() + timeout
    while True:
        message = one.get_iopub_msg(timeout=max(0.1, end - time.monotonic()))
        if message["parent_header"].get("msg_id") != request:
            continue
        if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
            return found
        found.append(message)


def reply(one, request, timeout=TIMEOUT):
    """The reply to a request on the shell channel."""
    end = time.monotonic() + timeout
    while True:
        message = one.get_shell_msg(timeout=max(0.1, end - time.monotonic()))
        if message["parent_header"].get("msg_id") == request:
            return message["content"]


def run(one, code, **options):
    """Runs a cell: its reply, and what it showed by type."""
    request = one.execute(code, **options)
    shown = outputs(one, request)
    return reply(one, request), shown


def text(shown, stream="stdout"):
    return "".join(m["content"]["text"] for m in shown if m["msg_type"] == "stream" and m["content"]["name"] == stream)


def result(shown):
    return next((m["content"]["data"]["text/plain"] for m in shown if m["msg_type"] == "execute_result"), None)


def wait_busy(one, request, timeout=TIMEOUT):
    """Waits until a cell has begun, by the line that it prints first."""
    end = time.monotonic() + timeout
    while True:
        message = one.get_iopub_msg(timeout=max(0.1, end - time.monotonic()))
        if message["parent_header"].get("msg_id") == request and message["msg_type"] == "stream":
            return


def drain(channel):
    with contextlib.suppress(Empty):
        while True:
            channel(timeout=0.2)

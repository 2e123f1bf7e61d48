# SPDX-License-Identifier: GPL-3.0-or-later
"""A relay between the program and the server that loses requests and replies, or holds them, on command."""

import socket
import threading
import xmlrpc.client

PASS, DROP_REQUEST, DROP_REPLY, HALF_REPLY = "pass", "drop request", "drop reply", "half reply"
HOLD_BEFORE, HOLD_AFTER = "hold before the server", "hold after the server"


def _message(stream):
    """One HTTP message as bytes and its body; (b"", b"") at the end of the stream."""
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        line = stream.readline()
        if not line:
            return b"", b""
        head += line
    fields = {}
    for line in head.decode("latin-1").split("\r\n")[1:]:
        name, _, value = line.partition(":")
        fields[name.strip().lower()] = value.strip()
    if fields.get("transfer-encoding", "").lower() == "chunked":
        raw = body = b""
        while True:
            size = stream.readline()
            chunk = stream.read(int(size.split(b";")[0], 16) + 2)
            raw, body = raw + size + chunk, body + chunk[:-2]
            if chunk == b"\r\n":
                return head + raw, body
    length = fields.get("content-length")
    body = stream.read(int(length)) if length is not None else stream.read() if head.startswith(b"HTTP") else b""
    return head + body, body


def called(body):
    """'model.method' of an execute_kw, else the method itself."""
    try:
        arguments, method = xmlrpc.client.loads(body)
    except Exception:  # whatever it is, it is only a name for the journal
        return "unknown"
    return f"{arguments[3]}.{arguments[4]}" if method == "execute_kw" else method


class Relay:
    """Listens on a free port of the loopback address. `plan(index, call)` names what happens to a request; index counts
    the requests since reset(). Held requests set `held` and wait for release()."""

    def __init__(self, host, port):
        self._target = (host, port)
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.reset()
        threading.Thread(target=self._accept, daemon=True).start()

    def reset(self, plan=None):
        """Forgets the calls so far; plan=None passes everything on."""
        with self._lock:
            self.plan = plan or (lambda index, call: PASS)
            self.calls = []  # (call, action) in the order of arrival
            self.held, self._go = threading.Event(), threading.Event()

    def release(self):
        self._go.set()

    def close(self):
        self.release()
        self._listener.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def _accept(self):
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client):
        try:
            with client, client.makefile("rb") as requests:
                while self._one(client, requests):
                    pass
        except OSError:
            pass  # the program or the server went away: that is what is being tested

    def _one(self, client, requests):
        request, body = _message(requests)
        if not request:
            return False
        call = called(body)
        with self._lock:
            action = self.plan(len(self.calls), call)
            self.calls.append((call, action))
            held, go = self.held, self._go
        if action == DROP_REQUEST:
            return False
        if action == HOLD_BEFORE:
            held.set()
            go.wait(60)
            return False
        reply = self._forward(request)
        if action == HOLD_AFTER:
            held.set()
            go.wait(60)
            return False
        if action == DROP_REPLY or not reply:
            return False
        client.sendall(reply[: len(reply) // 2] if action == HALF_REPLY else reply)
        return action != HALF_REPLY and not reply.startswith(b"HTTP/1.0")

    def _forward(self, request):
        with socket.create_connection(self._target, timeout=300) as server:
            server.sendall(request)
            with server.makefile("rb") as replies:
                return _message(replies)[0]

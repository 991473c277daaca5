"""Fetching from the web, politely and without trust in what answers.

A fetch says who asks, waits between two requests to one host, and asks only for what has changed.
It has a limit of time and one of size, both of what is sent and of what it unpacks to. An address
that a person gave may be on this machine or its network; one that an answer leads to may be so only
on the very host that the person named, since a page must not make us ask the router for it.
"""

from __future__ import annotations

import ipaddress
import socket
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from store.model import ScorelineError

if TYPE_CHECKING:
    import httpx

MOST_REDIRECTS = 5
"""How often an answer may send us on."""


class FetchError(ScorelineError):
    """An address gave nothing to read: the message says why."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one fetch may cost."""

    seconds: float = 30.0
    """From the first request to the last byte, with all redirects."""
    size: int = 16 * 1024 * 1024
    """Bytes of the answer, unpacked."""
    pause: float = 1.0
    """Seconds between two requests to one host."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave."""

    url: str
    """Where it was in the end, after redirects."""
    data: bytes
    """Empty if nothing has changed."""
    changed: bool = True
    etag: str | None = None
    modified: str | None = None


@dataclass(slots=True)
class Fetcher:
    """Fetches from many hosts; threads may share one."""

    limits: Limits = Limits()
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    _next: dict[str, float] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def fetch(
        self,
        url: str,
        *,
        etag: str | None = None,
        modified: str | None = None,
        trusted: str | None = None,
    ) -> Fetched:
        """Fetch what stands at an address.

        Args:
            url: It begins with `http://` or `https://`.
            etag: The mark of the version that is here already, as the server gave it.
            modified: The date of that version, as the server gave it.
            trusted: The host that a person named, which may be on this machine or its network;
                the address's own if None.

        Raises:
            FetchError: There is no such host, it does not answer in time, it answers with an error
                or with too much, or it sends us where we must not go.
        """
        import httpx

        trusted = _host(url) if trusted is None else trusted
        headers = {}
        if etag:
            headers["If-None-Match"] = etag
        if modified:
            headers["If-Modified-Since"] = modified
        deadline = self.clock() + self.limits.seconds
        for _ in range(MOST_REDIRECTS + 1):
            self._wait(_host(url), deadline)
            try:
                with self._answer(url, headers, trusted, deadline) as answer:
                    if not answer.has_redirect_location:
                        return self._read(answer, url, deadline)
                    url = _next_address(url, answer.headers["location"])
            except (httpx.HTTPError, httpx.InvalidURL, OSError, zlib.error) as error:
                late = self.clock() >= deadline or isinstance(error, httpx.TimeoutException)
                reason = f"no answer in {self.limits.seconds:g} seconds" if late else _told(error)
                raise FetchError(f"{url} cannot be fetched: {reason}") from error
        raise FetchError(f"{url} sends us on more than {MOST_REDIRECTS} times")

    def _wait(self, host: str, deadline: float) -> None:
        """Wait for our turn at a host."""
        with self._lock:
            turn = max(self.clock(), self._next.get(host, 0.0))
            self._next[host] = turn + self.limits.pause
        if turn > deadline:
            raise FetchError(f"{host} has too many addresses to fetch at a time; fetch again later")
        delay = turn - self.clock()
        if delay > 0:
            self.sleep(delay)

    @contextmanager
    def _answer(
        self, url: str, headers: dict[str, str], trusted: str, deadline: float
    ) -> Iterator[httpx.Response]:
        """Ask, and shut the connection at the deadline however slowly the answer drips."""
        import httpx

        address = _address(url, trusted)
        left = max(0.1, deadline - self.clock())
        opened: list[socket.socket] = []

        def watch(event: str, info: dict[str, Any]) -> None:
            if event == "connection.connect_tcp.complete":
                opened.append(info["return_value"].get_extra_info("socket"))

        def shut() -> None:
            for each in opened:
                # It may have been closed by then.
                with _ignored_errors():
                    each.shutdown(socket.SHUT_RDWR)

        parts = httpx.URL(url)
        target = parts.copy_with(host=address, fragment=None)
        request = httpx.Request(
            "GET",
            target,
            headers={
                "Host": parts.netloc.decode("ascii"),
                "User-Agent": _user_agent(),
                "Accept": "application/atom+xml, application/rss+xml, text/html, */*;q=0.5",
                "Accept-Encoding": "gzip",
                **headers,
            },
            extensions={
                # We connect to the address that was checked, and check the certificate of the name.
                "sni_hostname": parts.host,
                "trace": watch,
                "timeout": httpx.Timeout(min(left, 10.0)).as_dict(),
            },
        )
        timer = threading.Timer(left, shut)
        timer.daemon = True
        timer.start()
        try:
            with httpx.HTTPTransport(trust_env=False) as transport:
                answer = transport.handle_request(request)
                answer.request = request
                try:
                    yield answer
                finally:
                    answer.close()
        finally:
            timer.cancel()

    def _read(self, answer: httpx.Response, url: str, deadline: float) -> Fetched:
        etag, modified = answer.headers.get("etag"), answer.headers.get("last-modified")
        if answer.status_code == 304:
            return Fetched(url, b"", changed=False, etag=etag, modified=modified)
        if answer.status_code != 200:
            reason = f"{answer.status_code} {answer.reason_phrase}".strip()
            raise FetchError(f"{url} cannot be fetched: the server says {reason}")
        body = bytearray()
        for block in _unpacked(answer, url, self.limits.size + 1):
            body += block
            if len(body) > self.limits.size:
                raise FetchError(f"{url} is larger than {self.limits.size / 2**20:g} MB")
            self._check_time(url, deadline)
        # Where the length is not told, a connection that was shut looks like the end.
        self._check_time(url, deadline)
        return Fetched(url, bytes(body), etag=etag, modified=modified)

    def _check_time(self, url: str, deadline: float) -> None:
        if self.clock() >= deadline:
            seconds = f"{self.limits.seconds:g}"
            raise FetchError(f"{url} cannot be fetched: no answer in {seconds} seconds")


def _unpacked(answer: httpx.Response, url: str, most: int) -> Iterator[bytes]:
    """Give the bytes of an answer, never more at a time than are wanted."""
    encoding = answer.headers.get("content-encoding", "identity").strip().lower()
    if encoding in ("identity", ""):
        yield from answer.iter_raw()
        return
    if encoding not in ("gzip", "x-gzip"):
        raise FetchError(f"{url} is packed as {encoding[:20]}, which nobody asked for")
    unpacker = zlib.decompressobj(wbits=31)
    for block in answer.iter_raw():
        while block:
            yield unpacker.decompress(block, most)
            block = unpacker.unconsumed_tail
    if not unpacker.eof:
        raise FetchError(f"{url} breaks off before its end")


def _next_address(url: str, location: str) -> str:
    try:
        following = urljoin(url, location)
        scheme = urlsplit(following).scheme
    except ValueError as error:
        raise FetchError(f"{url} sends us to {location[:60]!r}, which is no address") from error
    if scheme not in ("http", "https"):
        raise FetchError(f"{url} sends us to {location[:60]!r}, which is not on the web")
    return following


def _host(url: str) -> str:
    """Give the host that an address names.

    Raises:
        FetchError: It is no address on the web.
    """
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise FetchError(f"{url[:200]!r} is no address: {error}") from error
    if parts.scheme not in ("http", "https") or not host:
        raise FetchError(f"{url[:200]!r} is no address that begins with http:// or https://")
    return host


def _address(url: str, trusted: str) -> str:
    """Find the IP address behind an address, and refuse one that nobody named.

    Raises:
        FetchError: There is no such host, or it is on this machine or its network without a person
            having named it.
    """
    host = _host(url)
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise FetchError(f"{url} cannot be fetched: there is no host {host}") from error
    addresses = [str(each[4][0]).partition("%")[0] for each in found]
    for address in addresses:
        if host == trusted or is_public(address):
            return address
    raise FetchError(f"{url} is on this machine or its network, and is not asked for from outside")


def is_public(address: str) -> bool:
    """Tell whether an IP address is on the open internet."""
    ip = ipaddress.ip_address(address)
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if inner is not None:
            ip = inner
        elif ip in ipaddress.ip_network("64:ff9b::/96"):
            ip = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.is_global and not ip.is_multicast


@contextmanager
def _ignored_errors() -> Iterator[None]:
    try:
        yield
    except OSError:
        return


def _user_agent() -> str:
    try:
        return f"Scoreline/{version('scoreline')} (a news reader; asks once per feed and fetch)"
    except PackageNotFoundError:
        return "Scoreline (a news reader; asks once per feed and fetch)"


def _told(error: BaseException) -> str:
    """Say what went wrong, in the system's own words where it is the system that said so."""
    reason = str(error).strip() or type(error).__name__
    cause: BaseException | None = error
    while cause is not None:
        reason = getattr(cause, "strerror", None) or reason
        cause = cause.__cause__ or cause.__context__
    return f"{reason[:1].lower()}{reason[1:]}"

"""Fetching from servers that mean well and servers that do not."""

from __future__ import annotations

import gzip
import socket
import threading
from collections.abc import Iterator
from io import BufferedIOBase

import pytest

from store.fetching import Fetcher, FetchError, Limits, is_public
from tests.serving import Answer, Site, serving

QUICK = Limits(seconds=5, size=100_000, pause=0)


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as running:
        yield running


def refusal(url: str, limits: Limits = QUICK, trusted: str | None = None) -> str:
    with pytest.raises(FetchError) as caught:
        Fetcher(limits).fetch(url, trusted=trusted)
    return str(caught.value)


def test_an_address_gives_its_bytes_and_its_version(site: Site) -> None:
    site.answers["/a"] = Answer(b"news", headers={"Last-Modified": "yesterday"}, etag='"1"')
    fetched = Fetcher(QUICK).fetch(site.url("/a"))
    assert (fetched.data, fetched.etag, fetched.modified) == (b"news", '"1"', "yesterday")


def test_the_server_learns_who_asks_and_for_which_host(site: Site) -> None:
    site.answers["/a"] = Answer(b"news")
    Fetcher(QUICK).fetch(site.url("/a?b=c"[:2]))
    ((path, headers),) = site.asked
    assert (path, headers["host"]) == ("/a", f"127.0.0.1:{site.port}")
    assert headers["user-agent"].startswith("Scoreline")


def test_what_has_not_changed_is_not_sent(site: Site) -> None:
    site.answers["/a"] = Answer(b"news", etag='"1"')
    fetched = Fetcher(QUICK).fetch(site.url("/a"), etag='"1"', modified="yesterday")
    assert (fetched.changed, fetched.data) == (False, b"")
    assert site.asked[0][1]["if-modified-since"] == "yesterday"


def test_a_redirect_is_followed(site: Site) -> None:
    site.answers["/a"] = Answer(status=302, headers={"Location": "/b"})
    site.answers["/b"] = Answer(b"news")
    fetched = Fetcher(QUICK).fetch(site.url("/a"))
    assert (fetched.data, fetched.url) == (b"news", site.url("/b"))


def test_redirects_without_end_are_refused(site: Site) -> None:
    site.answers["/a"] = Answer(status=302, headers={"Location": "/a"})
    assert "sends us on more than 5 times" in refusal(site.url("/a"))


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://a.example/", "data:text/plain,a"])
def test_a_redirect_to_what_is_not_on_the_web_is_refused(site: Site, target: str) -> None:
    site.answers["/a"] = Answer(status=302, headers={"Location": target})
    assert "which is not on the web" in refusal(site.url("/a"))


@pytest.mark.parametrize("target", ["http://[::1", "http://a:b/", "http://[z]/"])
def test_a_redirect_to_no_address_is_refused(site: Site, target: str) -> None:
    site.answers["/a"] = Answer(status=302, headers={"Location": target})
    assert "no address" in refusal(site.url("/a"))


def test_a_redirect_to_this_machine_is_refused(site: Site) -> None:
    site.answers["/a"] = Answer(status=302, headers={"Location": site.url("/b")})
    site.answers["/b"] = Answer(b"secret")
    assert "is on this machine or its network" in refusal(site.url("/a", "localhost"))
    assert [path for path, _ in site.asked] == ["/a"]


def test_this_machine_is_asked_only_if_a_person_named_it(site: Site) -> None:
    site.answers["/a"] = Answer(b"secret")
    assert "this machine" in refusal(site.url("/a"), trusted="news.example")
    assert site.asked == []


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "10.1.2.3", "192.168.0.1", "172.16.0.1", "169.254.169.254", "0.0.0.0"),
        *("100.64.0.1", "224.0.0.1", "255.255.255.255", "::1", "fe80::1", "fc00::1", "::"),
        *("::ffff:127.0.0.1", "2002:7f00:1::", "64:ff9b::7f00:1", "ff02::1"),
    ],
)
def test_addresses_that_are_not_on_the_open_internet_are_known(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8"])
def test_addresses_on_the_open_internet_are_known(address: str) -> None:
    assert is_public(address)


def test_an_answer_that_is_too_large_is_left(site: Site) -> None:
    def endless(stream: BufferedIOBase) -> None:
        while True:
            stream.write(b"x" * 65536)

    site.answers["/a"] = Answer(endless)
    assert "is larger than 0.0953674 MB" in refusal(site.url("/a"))


def test_a_packed_answer_is_unpacked(site: Site) -> None:
    site.answers["/a"] = Answer(gzip.compress(b"news"), headers={"Content-Encoding": "gzip"})
    assert Fetcher(QUICK).fetch(site.url("/a")).data == b"news"


def test_a_packed_answer_that_grows_too_large_is_left(site: Site) -> None:
    bomb = gzip.compress(b"\0" * 50_000_000)
    site.answers["/a"] = Answer(bomb, headers={"Content-Encoding": "gzip"})
    assert "is larger than" in refusal(site.url("/a"))


def test_a_packed_answer_that_breaks_off_is_told(site: Site) -> None:
    site.answers["/a"] = Answer(
        gzip.compress(b"news" * 99)[:20], headers={"Content-Encoding": "gzip"}
    )
    assert "breaks off before its end" in refusal(site.url("/a"))


def test_a_way_of_packing_that_nobody_asked_for_is_refused(site: Site) -> None:
    site.answers["/a"] = Answer(b"news", headers={"Content-Encoding": "br"})
    assert "is packed as br" in refusal(site.url("/a"))


def test_what_the_server_says_of_an_error_is_told(site: Site) -> None:
    assert refusal(site.url("/none")) == (
        f"{site.url('/none')} cannot be fetched: the server says 404 Not Found"
    )


def test_a_body_that_drips_is_left_at_the_time_limit(site: Site) -> None:
    leave = threading.Event()

    def drip(stream: BufferedIOBase) -> None:
        while not leave.wait(0.05):
            stream.write(b"x")
            stream.flush()

    site.answers["/a"] = Answer(drip)
    try:
        assert "no answer in 0.3 seconds" in refusal(site.url("/a"), Limits(0.3, 100, 0))
    finally:
        leave.set()


def test_headers_that_drip_are_left_at_the_time_limit() -> None:
    leave = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:

        def drip() -> None:
            connection, _ = server.accept()
            with connection:
                connection.sendall(b"HTTP/1.1 200 OK\r\n")
                while not leave.wait(0.05):
                    try:
                        connection.sendall(b"X: y\r\n")
                    except OSError:
                        return

        thread = threading.Thread(target=drip)
        thread.start()
        url = f"http://127.0.0.1:{server.getsockname()[1]}/"
        try:
            assert "no answer in 0.3 seconds" in refusal(url, Limits(0.3, 100, 0))
        finally:
            leave.set()
            thread.join()


def test_a_server_that_is_not_there_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    url = f"http://127.0.0.1:{port}/"
    assert refusal(url) == f"{url} cannot be fetched: connection refused"


def test_an_answer_that_is_no_http_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer() -> None:
            connection, _ = server.accept()
            with connection:
                connection.recv(4096)
                connection.sendall(b"\0\1\2 what?\r\n\r\n")

        thread = threading.Thread(target=answer)
        thread.start()
        assert "cannot be fetched: " in refusal(f"http://127.0.0.1:{server.getsockname()[1]}/")
        thread.join()


@pytest.mark.parametrize(
    "url",
    ["file:///etc/passwd", "http://", "https:///a", "http://a:b/", "gopher://a", "http://[::1"],
)
def test_what_is_no_address_on_the_web_is_refused(url: str) -> None:
    assert "is no address" in refusal(url)


def test_a_host_is_left_in_peace_between_two_requests(site: Site) -> None:
    site.answers["/a"] = Answer(b"news")
    waited: list[float] = []
    now = [100.0]

    def sleep(seconds: float) -> None:
        waited.append(seconds)
        now[0] += seconds

    fetcher = Fetcher(Limits(seconds=5, pause=2), clock=lambda: now[0], sleep=sleep)
    for _ in range(3):
        fetcher.fetch(site.url("/a"))
    assert waited == [2.0, 2.0]

"""How an article is known again."""

from __future__ import annotations

import hashlib


def fingerprint(source: str, text: str) -> str:
    """Give the mark that the same text from the same source has everywhere, as hex digits."""
    content = f"{source}\0{text}".encode("utf-8", "surrogatepass")
    return hashlib.sha256(content).hexdigest()


def article_id(source: str, text: str) -> str:
    """Give the id of an article that comes without one: 16 hex digits of its fingerprint."""
    return fingerprint(source, text)[:16]

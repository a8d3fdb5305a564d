"""Tokens by which a phone is known again: a voter's number, and a proof that this room gave it."""

import hmac
import re
import secrets
from base64 import urlsafe_b64encode
from hashlib import sha256

from game.play.ballot import Voter

KEY_BYTES = 32
"""As long as the hash of the HMAC: more would add nothing. Source: RFC 2104, section 3."""

PROOF_BYTES = 16
"""128 bits of an HMAC."""

_TOKEN = re.compile(r"([1-9][0-9]{0,8})\.([A-Za-z0-9_-]{22})", re.ASCII)


def make_key() -> bytes:
    """Make the key of a room; it lives as long as the room does."""
    return secrets.token_bytes(KEY_BYTES)


def token_of(voter: Voter, key: bytes) -> str:
    """Give the token of a voter: whoever brings it is this voter, from whatever address."""
    return f"{voter}.{_proof(f'voter {voter}', key)}"


def voter_of(token: str, key: bytes) -> Voter | None:
    """Tell whose token this is; None where this room never gave it."""
    found = _TOKEN.fullmatch(token)
    if found is None:
        return None
    voter = int(found[1])
    return voter if hmac.compare_digest(token, token_of(voter, key)) else None


def teacher_token(key: bytes) -> str:
    """Give the teacher's token; a room that comes back after a crash has the same one."""
    return _proof("teacher", key)


def is_teacher(token: str, key: bytes) -> bool:
    """Tell whether this is the teacher's token, in the same time for every wrong one."""
    return hmac.compare_digest(token.encode("utf-8", "replace"), teacher_token(key).encode())


def _proof(words: str, key: bytes) -> str:
    proof = hmac.digest(key, words.encode(), sha256)[:PROOF_BYTES]
    return urlsafe_b64encode(proof).rstrip(b"=").decode()

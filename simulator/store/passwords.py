"""Passwords as scrypt hashes that carry their own parameters."""

import hashlib
import hmac
import secrets
import threading
from base64 import b64decode, b64encode

_N, _R, _P, _SALT, _KEY = 2**14, 8, 1, 16, 32
_WORKING = threading.BoundedSemaphore(2)  # a hash takes 16 MiB and a core: a flood of tries has to queue


def hashed(password: str) -> str:
    """The hash of a password with a new salt: "scrypt$n$r$p$salt$key", salt and key in base 64."""
    salt = secrets.token_bytes(_SALT)
    key = _derive(password, salt, _N, _R, _P, _KEY)
    return _written(salt, key)


def matches(password: str, kept: str | None) -> bool:
    """Whether the password is the one of this hash; without a hash it takes as long and is never right."""
    _, n, r, p, salt, key = (kept or _NOBODYS).split("$")
    wanted = b64decode(key)
    same = hmac.compare_digest(_derive(password, b64decode(salt), int(n), int(r), int(p), len(wanted)), wanted)
    return same and kept is not None


def _written(salt: bytes, key: bytes) -> str:
    return f"scrypt${_N}${_R}${_P}${b64encode(salt).decode()}${b64encode(key).decode()}"


_NOBODYS = _written(secrets.token_bytes(_SALT), secrets.token_bytes(_KEY))


def _derive(password: str, salt: bytes, n: int, r: int, p: int, size: int) -> bytes:
    # `surrogatepass`: a browser can send half a character, and that is a wrong password, not a crash.
    data = password.encode("utf-8", "surrogatepass")
    with _WORKING:
        return hashlib.scrypt(data, salt=salt, n=n, r=r, p=p, maxmem=256 * r * (n + p + 2), dklen=size)

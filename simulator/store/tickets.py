"""Tickets: signed words that open one door once, for a minute."""

import os
import secrets
import threading
import time
from collections.abc import Callable
from pathlib import Path

from itsdangerous import BadSignature, URLSafeSerializer

from simulator.core.errors import NotAllowed

_SECONDS = 60.0


class Tickets:
    """Issues and redeems tickets; several processes need the same secret, and each knows only what itself redeemed."""

    def __init__(self, secret: bytes, clock: Callable[[], float] = time.time) -> None:
        self._signer = URLSafeSerializer(secret, salt="line")
        self._clock = clock
        self._used: dict[str, float] = {}
        self._guard = threading.Lock()

    def issue(self, call: str, account: str) -> str:
        """A ticket for this call and account."""
        return str(self._signer.dumps([call, account, secrets.token_hex(8), self._clock() + _SECONDS]))

    def redeem(self, ticket: str, call: str) -> str:
        """The account it was issued to; raises NotAllowed when it is forged, expired, used or for another call."""
        try:
            for_call, account, nonce, until = self._signer.loads(ticket)
        except (BadSignature, ValueError, TypeError) as error:
            raise NotAllowed("this ticket is not one of ours", "Reload the page.") from error
        now = self._clock()
        with self._guard:
            self._used = {old: end for old, end in self._used.items() if end > now}
            if for_call != call or until < now or nonce in self._used:
                raise NotAllowed("this ticket is used up", "Reload the page.")
            self._used[nonce] = until
        return str(account)


def kept_secret(path: Path) -> bytes:
    """The secret of an installation, made at first use and readable by its owner alone."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(secrets.token_bytes(32))
    except FileExistsError:
        pass
    return path.read_bytes()

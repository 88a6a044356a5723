"""A short, stable name for a value, by which a score remembers the rubric it was made with."""

import hashlib
import json
from typing import Any


def fingerprint(value: Any) -> str:
    """The first 12 hex digits of the SHA-256 of the value's canonical JSON."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:12]

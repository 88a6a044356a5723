"""Passwords: the hash carries its parameters, no two are the same, and nobody's takes as long as somebody's."""

import base64
import time
from statistics import median

import pytest

from simulator.store import passwords


def test_a_hash_carries_its_parameters_and_its_own_salt() -> None:
    one, two = passwords.hashed("Mountain-7-rain"), passwords.hashed("Mountain-7-rain")
    assert one != two and "Mountain" not in one
    assert one.split("$")[:4] == ["scrypt", "16384", "8", "1"]
    assert len(one.split("$")[4]) == 24  # 16 bytes in base 64


@pytest.mark.parametrize(
    ("typed", "right"),
    [("Mountain-7-rain", True), ("mountain-7-rain", False), ("Mountain-7-rain ", False), ("", False), ("\ud83d", False)],
)
def test_only_the_same_words_match(typed: str, right: bool) -> None:
    assert passwords.matches(typed, passwords.hashed("Mountain-7-rain")) is right


def test_a_hash_of_other_parameters_still_matches() -> None:
    # RFC 7914, section 12: scrypt (P="pleaseletmein", S="SodiumChloride", N=16384, r=8, p=1, dkLen=64)
    wanted = "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
    wanted += "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"
    key = base64.b64encode(bytes.fromhex(wanted)).decode()
    kept = f"scrypt$16384$8$1$U29kaXVtQ2hsb3JpZGU=${key}"
    assert passwords.matches("pleaseletmein", kept)
    assert not passwords.matches("pleaseletmeout", kept)


def test_nobody_has_no_password_and_takes_as_long_as_somebody() -> None:
    kept = passwords.hashed("Mountain-7-rain")

    def took(hash_: str | None) -> float:
        began = time.perf_counter()
        assert not passwords.matches("guess", hash_)
        return time.perf_counter() - began

    took(None)
    nobody, somebody = (median(took(hash_) for _ in range(5)) for hash_ in (None, kept))
    assert 0.4 < nobody / somebody < 2.5

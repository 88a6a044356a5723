"""Which format a file is in: by its ending, and by its content where several share the ending."""

import pytest

from simulator.content.formats import FORMATS, guess
from simulator.core.errors import ContentError
from tests.content.formats.samples import of

AIKEN = b"What?\nA. x\nB. y\nANSWER: A\n"
GIFT = b"::t::What?{=x ~y}\n"


@pytest.mark.parametrize(
    ("name", "data", "found"),
    [
        ("a.gift", b"anything", "gift"),
        ("a.TXT", AIKEN, "aiken"),
        ("a.txt", GIFT, "gift"),
        ("a.txt", "是不是这样？{T}".encode("gb18030"), "gift"),
        ("a.xml", b"<?xml version='1.0'?><quiz>", "moodle-xml"),
        ("a.xml", b"<assessmentItem xmlns='x'>", "qti"),
        ("a.xml", b"<qti-assessment-item>", "qti"),
        ("a.zip", b"PK", "qti"),
        ("upload", AIKEN, "aiken"),
        ("upload", FORMATS["qti"].write(of("single")), "qti"),
    ],
)
def test_guess(name, data, found):
    assert guess(name, data).name == found


def test_what_nobody_knows_names_the_formats():
    with pytest.raises(ContentError) as caught:
        guess("notes.xml", b"<html/>")
    assert "notes.xml" in caught.value.message
    assert all(name in caught.value.hint for name in ("gift", "aiken", "moodle-xml", "qti"))

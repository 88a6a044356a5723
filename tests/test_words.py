"""The interface's words: the same keys and the same gaps in both languages, and no text in a page."""

import re
from pathlib import Path

from simulator.words import words

PAGES = Path(__file__).resolve().parent.parent / "simulator" / "pages"


def test_both_languages_have_the_same_keys_and_gaps() -> None:
    zh, en = words("zh").texts, words("en").texts
    assert zh.keys() == en.keys()
    gaps = {key: (set(re.findall(r"{(\w+)}", zh[key])), set(re.findall(r"{(\w+)}", en[key]))) for key in zh}
    assert {key: pair for key, pair in gaps.items() if pair[0] != pair[1]} == {}
    assert not [key for key, text in {**zh, **en}.items() if not text.strip()]


def test_every_fixed_key_in_a_page_exists() -> None:
    used = {
        key
        for file in PAGES.rglob("*.py")
        for key in re.findall(r"""\bw(?:ords)?\(["']([a-z_.]+)["']""", file.read_text("utf-8"))
    }
    assert used and used <= words("zh").texts.keys()


def test_pages_speak_no_language_of_their_own() -> None:
    for file in PAGES.rglob("*.py"):
        assert not re.search(r"[\u4e00-\u9fff]", file.read_text("utf-8")), file.name


def test_no_two_columns_of_the_results_have_one_name() -> None:
    for lang in ("zh", "en"):
        names = [text for key, text in words(lang).texts.items() if key.startswith("results.col_")]
        assert len(set(names)) == len(names) > 5

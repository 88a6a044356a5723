"""Numbered parts of a text: （1）…（2）…, 1.… 2.…, ①…②…, 一是…二是…, found by their running numbers."""

import re
import unicodedata

_ZH = "一二三四五六七八九十"
CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_STYLES = tuple(
    re.compile(style)
    for style in (
        r"[（(]\s*(\d{1,2})\s*[)）]\s*[.、．]?",
        r"(?<![\d.（(])(\d{1,2})\s*[.．、)）](?!\d)",
        rf"([{CIRCLED}])\s*[.、．]?",
        rf"第([{_ZH}]{{1,3}})\s*[，,、:：]",
        rf"([{_ZH}]{{1,3}})是",
        rf"(?:(?<=[\s。；;：:，,])|^)([{_ZH}]{{1,3}})\s*[、.．]",
        rf"[（(]\s*([{_ZH}]{{1,3}})\s*[)）]",
    )
)


def number_of(text: str) -> int:
    """The value of 3, ③ or 十三; 0 for anything else."""
    if text in CIRCLED and text:
        return CIRCLED.index(text) + 1
    plain = unicodedata.normalize("NFKC", text)
    if plain.isdecimal():
        return int(plain)
    tens, ten, ones = text.rpartition("十")
    if set(text) <= set(_ZH) and text:
        return (_ZH.index(tens) + 1 if tens else 1) * 10 * bool(ten) + (_ZH.index(ones) + 1 if ones else 0)
    return 0


def numbered(text: str) -> tuple[str, list[str]] | None:
    """What stands before the first number, and the numbered parts; None when no numbers run from 1 to at least 2.

    Of several ways of numbering the one that begins first is taken, so that parts keep the parts inside them.
    """
    best: list[re.Match[str]] = []
    for style in _STYLES:
        run: list[re.Match[str]] = []
        for found in style.finditer(text):
            if number_of(found[1]) == len(run) + 1:
                run.append(found)
        if len(run) > 1 and (not best or run[0].start() < best[0].start()):
            best = run
    if not best:
        return None
    ends = [*(found.start() for found in best[1:]), len(text)]
    return text[: best[0].start()].strip(), [text[found.end() : end].strip() for found, end in zip(best, ends, strict=True)]

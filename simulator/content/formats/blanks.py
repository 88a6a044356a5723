"""The blanks of a stem: （ ）, 【】, __ and their kin as ____, and what people wrote into them."""

import re
import unicodedata

BLANK = "____"
_EMPTY = re.compile(
    r"[（(【\[〔]\s*(?:[①-⑳]|[_＿\s]*|[.。…·]{2,})\s*[)）】\]〕](?:\s*[o0](?=\s*$|\s*[。，,；;、]))?"  # scans read the 。 after () as o
    r"|[_＿](?:\s*[_＿])+|[﹍﹎]+|＿+|(?<=[\u4e00-\u9fff])_(?=[\u4e00-\u9fff，。、；])"
)
_FILLED = re.compile(r"[（(【]\s*([^（）()【】]+?)\s*[)）】]|_{2,}\s*([^_\s][^_\n]{0,40}?)\s*_{2,}")
_ASIDE = re.compile(
    r"(?:以下|下文)?简称|^含|^包括|^不含|^见|^如|^即|^注|^或|^[A-Za-z]{1,4}$|^[一二三四五六七八九十]$|每空|分\)?$"
)
_ANSWER = re.compile(r"[（(【\[]\s*([^（）()【】\[\]]{1,16}?)\s*[)）】\]]|[_＿]{2,}\s*([A-J√×✓✔✗]{1,8})\s*[_＿]{2,}")
HOLE = "（ ）"


def blanked(stem: str) -> tuple[str, int]:
    """The stem with every empty place as ____, and how many there are."""
    return _EMPTY.subn(BLANK, stem)


def gaps(stem: str) -> tuple[str, int]:
    """The stem with every wide gap between words as ____, and how many there are: lines that were lost in copying."""
    return re.subn(r"(?<=\S)[ \t]{3,}(?=\S)", BLANK, stem)


def filled(stem: str) -> tuple[str, list[str]]:
    """The stem of a fill-in with the words in its brackets, or between lines, taken out as the answers.

    Remarks in brackets stay: 以下简称…, 含…, 见…, single letters, and numbers that count parts or follow 第.
    """
    words: list[str] = []
    counts = [found[1] for found in re.finditer(r"[（(]\s*(\d{1,2})\s*[)）]", stem)]
    parts = counts if counts == [str(at) for at in range(1, len(counts) + 1)] else []

    def out(found: re.Match[str]) -> str:
        inside = (found[1] or found[2]).strip()
        if _ASIDE.search(inside) or inside in parts or found.string[: found.start()].endswith("第"):
            return found[0]
        words.append(inside)
        return BLANK

    return _FILLED.sub(out, stem), words


def answer_in(stem: str, wanted: str) -> tuple[str, list[str]]:
    """The stem with （ ） where brackets held nothing but what the pattern `wanted` fits, and all that they held."""
    inside: list[str] = []

    def out(found: re.Match[str]) -> str:
        text = unicodedata.normalize("NFKC", found[1] or found[2]).upper().strip()
        if not re.fullmatch(wanted, text):
            return found[0]
        inside.append(text)
        return HOLE

    hollow = _ANSWER.sub(out, stem)
    return (re.sub(rf"{HOLE}\s*[o0]\s*$", f"{HOLE}。", hollow) if inside else stem), inside  # scans read 。 as o

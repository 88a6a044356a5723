"""The numbers that Word writes before a paragraph: they are not in its text but follow from its list."""

from typing import Any

from simulator.core.question import LETTERS

_ZH = "零一二三四五六七八九"
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"


def qn(name: str) -> str:
    """A name of WordprocessingML with its namespace."""
    return f"{{http://schemas.openxmlformats.org/wordprocessingml/2006/main}}{name}"


def shown(count: int, shape: str) -> str:
    """A count as a list of this shape shows it; "" for bullets and shapes that are not known."""
    if shape in ("decimal", "decimalZero", "decimalFullWidth"):
        return f"{count:02}" if shape == "decimalZero" else str(count)
    if shape in ("upperLetter", "lowerLetter"):
        letter = LETTERS[count - 1] if count <= len(LETTERS) else chr(64 + min(count, 26))
        return letter if shape == "upperLetter" else letter.lower()
    if shape.startswith("decimalEnclosedCircle"):
        return _CIRCLED[count - 1] if count <= len(_CIRCLED) else str(count)
    if "hinese" in shape or shape.startswith(("ideograph", "japaneseCounting")):
        tens, ones = divmod(count, 10)
        return ("" if not tens else ("十" if tens == 1 else f"{_ZH[tens]}十")) + (_ZH[ones] if ones else "")
    return ""


class Numbers:
    """Counts the lists of one document, paragraph by paragraph."""

    def __init__(self, document: Any) -> None:
        self.levels: dict[tuple[str, int], tuple[str, str, int]] = {}  # list and level: shape, text, start
        self.abstract: dict[str, str] = {}
        self.counts: dict[tuple[str, int], int] = {}
        self.restarts: dict[str, set[int]] = {}  # levels that a list begins anew, by its number
        try:
            root = document.part.numbering_part.element
        except (KeyError, NotImplementedError, AttributeError):
            return
        for each in root.findall(qn("abstractNum")):
            name = each.get(qn("abstractNumId"))
            for level in each.findall(qn("lvl")):
                self.levels[name, int(level.get(qn("ilvl")))] = (
                    _of(level, "numFmt", "decimal"),
                    _of(level, "lvlText", ""),
                    int(_of(level, "start", "1")),
                )
        for each in root.findall(qn("num")):
            self.abstract[each.get(qn("numId"))] = _of(each, "abstractNumId", "")
            anew = [over for over in each.findall(qn("lvlOverride")) if over.find(qn("startOverride")) is not None]
            self.restarts[each.get(qn("numId"))] = {int(over.get(qn("ilvl"))) for over in anew}

    def before(self, paragraph: Any) -> str:
        """What Word shows before a paragraph, counting it; "" where it is in no list."""
        found = self._place(paragraph)
        if found is None:
            return ""
        name, level = found
        if (name, level) not in self.levels:
            return ""
        shape, text, start = self.levels[name, level]
        self.counts[name, level] = self.counts.get((name, level), start - 1) + 1
        for deeper in [key for key in self.counts if key[0] == name and key[1] > level]:
            del self.counts[deeper]
        for at in range(level + 1):
            of_level = self.levels.get((name, at), ("decimal", "", 1))
            text = text.replace(f"%{at + 1}", shown(self.counts.get((name, at), of_level[2]), of_level[0]))
        return f"{text} " if shown(1, shape) else ""

    def _place(self, paragraph: Any) -> tuple[str, int] | None:
        held = paragraph._p.pPr.numPr if paragraph._p.pPr is not None else None
        style = paragraph.style
        while held is None and style is not None:
            properties = style.element.pPr
            held = properties.numPr if properties is not None else None
            style = style.base_style
        if held is None or held.numId is None:
            return None
        name = self.abstract.get(str(held.numId.val), "")
        for level in self.restarts.pop(str(held.numId.val), set()):
            self.counts.pop((name, level), None)
        return name, held.ilvl.val if held.ilvl is not None else 0


def _of(element: Any, name: str, usual: str) -> str:
    found = element.find(qn(name))
    return usual if found is None else str(found.get(qn("val"), usual))

"""A paper, or its key, as one HTML page that a browser prints."""

from collections.abc import Sequence
from html import escape
from itertools import zip_longest

from simulator.core.question import LETTERS, Face, Question
from simulator.pages.parts.style import plain
from simulator.words import Words

_STYLE = """
body { font: 11pt/1.6 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; margin: 14mm; color: #1e2a2b; }
h1 { font-size: 16pt; } .who { display: flex; gap: 40mm; border-bottom: 1px solid #888; padding-bottom: 3mm; }
li { break-inside: avoid; margin: 0 0 4mm; } ol.o { list-style: none; padding-left: 1em; margin: 1mm 0; } ol.o li { margin: 0; }
.kind, .src { color: #666; font-size: 9pt; } .key { color: #0b7a6e; font-weight: 600; } .line { border-bottom: 1px solid #999; height: 8mm; }
td { padding: .5mm 6mm .5mm 0; vertical-align: top; }
"""


def document(w: Words, title: str, paper: Sequence[Question], with_key: bool) -> str:
    """The questions in the bank's own order; with `with_key` every answer, its reason and its source."""
    rows = "".join(_question(w, q, with_key) for q in paper)
    who = (
        ""
        if with_key
        else f"<p class='who'><span>{escape(w('profile.name'))}{w('app.colon')}</span>"
        f"<span>{escape(w('profile.team'))}{w('app.colon')}</span></p>"
    )
    head = escape(title + (f" · {w('papers.key')}" if with_key else ""))
    return (
        f"<!doctype html><html lang='{w.lang}'><meta charset='utf-8'><title>{head}</title><style>{_STYLE}</style>"
        f"<h1>{head}</h1>{who}<ol>{rows}</ol></html>"
    )


def _question(w: Words, q: Question, with_key: bool) -> str:
    face = q.face(0, q.telling_order)
    body = f"<li><span class='kind'>[{escape(w(f'kind.{q.kind}'))}]</span> {escape(face.stem)}"
    if face.says:
        body += f"<br><q>{escape(face.says)}</q>"
    if with_key:
        return (
            f"{body}<br><span class='key'>{escape(_key(q, face))}</span><br>{escape(q.why)}"
            f"<br><span class='src'>{escape(plain(q.source))} {escape(q.edition)}</span></li>"
        )
    return body + _space(face) + "</li>"


def _key(q: Question, face: Face) -> str:
    """The right answer by the letters of the printed paper, then in words."""
    letters = dict(zip((id for id, _ in face.choices), LETTERS, strict=False))
    return " ".join(filter(None, ("".join(letters[id] for id in q.picks()), q.key(0))))


def _space(face: Face) -> str:
    if face.lefts:
        rights = [f"{letter}. {text}" for letter, (_, text) in zip(LETTERS, face.choices, strict=False)]
        rows = [
            f"<tr><td>{f'{escape(left)} （　　）' if left else ''}</td><td>{escape(right)}</td></tr>"
            for left, right in zip_longest((t for _, t in face.lefts), rights, fillvalue="")
        ]
        return f"<table>{''.join(rows)}</table>"
    if face.choices:
        rows = [f"<li>{letter}. {escape(text)}</li>" for letter, (_, text) in zip(LETTERS, face.choices, strict=False)]
        return f"<ol class='o'>{''.join(rows)}</ol>"
    return "<div class='line'></div>" * (1 if face.blanks or face.unit else 3)

"""The commitments in what an agent says: times, sums, deeds, rights and firm outcomes, by rules on words alone."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from simulator.core.intent import Tongue
from simulator.core.spoken import Value
from simulator.core.spoken_values import values
from simulator.core.tongues import TONGUES, even

Kind = Literal["limit", "amount", "action", "right"]
_LONG = 18
_SHORT = 2


@dataclass(frozen=True)
class Commitment:
    """One commitment; `quote` is the clause text[start:end], `at` the place of its value or of its telling word.

    `value` is None where nothing was counted; `unit` is min, h, day, wd, month, year, date, yuan, percent, permille or
    empty. `firm` says that an outcome was promised, `pledged` that somebody of the
    company does it, `dated` that the time is a day or an hour of the calendar, `who` who is bound by it. A `right` is only a
    clause that may speak of one: the table of facts knows which.
    """

    kind: Kind
    value: Decimal | None
    unit: str
    start: int
    end: int
    quote: str
    at: tuple[int, int]
    who: Literal["agent", "company", "customer"]
    firm: bool = False
    pledged: bool = False
    dated: bool = False


@dataclass(frozen=True)
class Clause:
    """A clause at text[start:end]; `asked` says that it is a question, `meant` that it is the agent's own word.

    `conditional` says that its sentence set a condition before, `mine` that it goes on about what the agent does.
    """

    start: int
    end: int
    text: str
    asked: bool
    meant: bool
    conditional: bool = False
    mine: bool = False


@lru_cache(maxsize=4096)  # as with every score all turns of a call are gone through again
def extract(text: str, lang: str) -> tuple[Commitment, ...]:
    """Every commitment of one utterance in the order of speaking; clauses without a number also as what may be a right."""
    tongue, said = TONGUES[lang], even(text, lang)
    counted = values(said, lang)
    found: list[Commitment] = []
    for clause in clauses(said, tongue, counted):
        if clause.asked or not clause.meant:
            continue
        free = _free(clause, tongue)
        inside = [v for v in counted if clause.start <= v.start < clause.end and not any(_over(v, f.at) for f in free)]
        dates = [v for v in inside if v.dated]
        made = [each for v in inside if v not in dates[1:] for each in _counted(clause, v, tongue)]
        found += [*made, *free, *([] if made else _plain(clause, tongue))]
    return tuple(replace(each, quote=text[each.start : each.end]) for each in found)


def _over(value: Value, place: tuple[int, int]) -> bool:
    return value.start < place[1] and place[0] < value.end


def clauses(text: str, tongue: Tongue, counted: Sequence[Value]) -> list[Clause]:
    """The clauses of a text; a bare time goes with the clause after it, a tag with the clause before it, and a report lasts until the agent speaks again."""
    spans = _joined(text, _timed(text, _spans(text, tongue), tongue, counted), tongue)
    made: list[Clause] = []
    told = supposed = guessed = shown = mine = False
    ends = [m.start() for m in tongue.sentence_end.finditer(text)]
    last = 0
    for start, end in spans:
        piece = text[start:end]
        fresh, own = any(last <= stop <= start for stop in ends), bool(tongue.own.search(piece))
        told = bool(told and not fresh and not own) or bool(tongue.reports.search(piece))
        ahead = (
            own
            or tongue.pledges.search(piece)
            or any(start <= v.start < end and v.kind == "limit" and not v.dated for v in counted)
        )
        shown = bool(shown and not fresh and not ahead) or bool(tongue.screens.search(piece))
        mine = own or (mine and not fresh)
        supposed, guessed = supposed and not fresh, guessed and not fresh
        meant = not (told or guessed or shown or tongue.demands.search(piece) or _checked(text, start, end, tongue))
        made.append(Clause(start, end, piece, _asked(text, start, end, tongue), meant, supposed, mine))
        guessed = guessed or bool(tongue.guess.search(piece))
        supposed = supposed or bool(tongue.unless.search(piece))
        last = end
    return made


def _checked(text: str, start: int, end: int, tongue: Tongue) -> bool:
    """Whether a clause that pledges nothing is read back to the customer: 赔五千，对吧."""
    stop = tongue.sentence_end.search(text, end)
    rest = tongue.clause_end.split(text[end : stop.start() if stop else len(text)])
    back = any(tongue.check.search(piece.strip()) for piece in rest)
    return back and not tongue.pledges.search(text[start:end]) and not tongue.own.search(text[start:end])


def _spans(text: str, tongue: Tongue) -> list[tuple[int, int]]:
    spans, at = [], 0
    for mark in (*tongue.clause_end.finditer(text), None):
        end = mark.start() if mark else len(text)
        spans += _cut(text, at, end, tongue)
        at = mark.end() if mark else end
    return [(s + len(t) - len(t.lstrip()), e) for s, e in spans if (t := text[s:e]).strip()]


def _cut(text: str, start: int, end: int, tongue: Tongue) -> list[tuple[int, int]]:
    """A long clause is cut where a new subject or a turn of thought begins: recognisers write no punctuation."""
    if tongue.cut is None or end - start <= _LONG:
        return [(start, end)]
    places = [start]
    for mark in tongue.cut.finditer(text, start, end):
        if mark.start() - places[-1] >= 4 and end - mark.start() >= 4:
            places.append(mark.start())
    return list(zip(places, [*places[1:], end], strict=True))


def _timed(text: str, spans: list[tuple[int, int]], tongue: Tongue, counted: Sequence[Value]) -> list[tuple[int, int]]:
    made: list[tuple[int, int]] = []
    for start, end in spans:
        if made and not tongue.sentence_end.search(text[made[-1][1] : start]) and _bare(text, made[-1], tongue, counted):
            made[-1] = (made[-1][0], end)
        else:
            made.append((start, end))
    return made


def _bare(text: str, span: tuple[int, int], tongue: Tongue, counted: Sequence[Value]) -> bool:
    """Whether a clause is nothing but a time and a word that limits it: 最迟九点, by midnight."""
    inside = [v for v in counted if v.kind == "limit" and span[0] <= v.start < span[1]]
    return len(inside) == 1 and bool(tongue.beside.fullmatch(text[span[0] : inside[0].start] + text[inside[0].end : span[1]]))


def _joined(text: str, spans: list[tuple[int, int]], tongue: Tongue) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and tongue.tag.search(text[start:end].strip()) and tongue.firm.search(text[start:end]):
            joined[-1] = (joined[-1][0], end)
        elif not tongue.tag.search(text[start:end].strip()):
            joined.append((start, end))
    return joined


def _asked(text: str, start: int, end: int, tongue: Tongue) -> bool:
    piece = text[start:end].strip()
    rest = tongue.consent.sub("", piece)
    return (text[end : end + 1] in ("？", "?") and rest == piece) or bool(tongue.asks.search(rest))


def _counted(clause: Clause, value: Value, tongue: Tongue) -> list[Commitment]:
    """The commitment of a time or a sum, if its clause means one."""
    before, after = clause.text[: value.start - clause.start], clause.text[value.end - clause.start :]
    outcome = _outcome(clause, tongue)
    if _vetoed(clause, before, after, tongue) or (
        value.value is None and tongue.now.search(clause.text) and not outcome and not value.dated
    ):
        return []
    if value.kind == "amount":
        if tongue.read_out.search(clause.text):
            return []
    elif tongue.ago.search(after) or (
        tongue.past.search(clause.text) if value.dated else tongue.elapsed.search(before) and not outcome
    ):
        return []
    return [_made(clause, value.kind, value, (value.start, value.end), tongue, firm=outcome)]


def _vetoed(clause: Clause, before: str, after: str, tongue: Tongue) -> bool:
    denied = tongue.denies.search(before) or tongue.fails.search(after)
    return bool(denied or tongue.old.search(clause.text) or tongue.hedges.search(clause.text))


def _outcome(clause: Clause, tongue: Tongue) -> bool:
    """Whether the clause firmly promises what nobody may, or gives what is not the agent's to give."""
    if tongue.unless.search(clause.text) or tongue.hedges.search(clause.text) or tongue.old.search(clause.text):
        return False
    result, gives = tongue.outcome.search(clause.text), tongue.gives.search(clause.text)
    firm = tongue.firm.search(clause.text)
    soon = tongue.soon.search(clause.text) if tongue.restored.search(clause.text) else None
    told = firm or soon
    if gives and not clause.conditional and not tongue.supposed.search(clause.text):
        return not tongue.denies.search(clause.text[: gives.start()])
    return bool(result and told and not tongue.unsure.search(clause.text[: told.start()]))


def _free(clause: Clause, tongue: Tongue) -> list[Commitment]:
    free = tongue.free.search(clause.text)
    if free is None or tongue.old.search(clause.text) or tongue.denies.search(clause.text[: free.start()]):
        return []
    place = (clause.start + free.start(), clause.start + free.end())
    return [_made(clause, "amount", Value("amount", Decimal(0), "yuan", *place), place, tongue, firm=_outcome(clause, tongue))]


def _plain(clause: Clause, tongue: Tongue) -> list[Commitment]:
    """What was promised without a number: perhaps a right, and an outcome or a deed of the agent's own."""
    whole = (clause.start, clause.end)
    open = len(clause.text) > _SHORT and not tongue.old.search(clause.text)
    right = [_made(clause, "right", None, whole, tongue)] if open else []
    if _outcome(clause, tongue):
        return [_made(clause, "action", None, whole, tongue, firm=True), *right]
    vow = tongue.vows.search(clause.text)
    act = tongue.acts.search(clause.text) or (tongue.orders.search(clause.text) if clause.mine else None)
    if vow and not tongue.unsure.search(clause.text[: vow.start()]) and not tongue.unless.search(clause.text):
        return [*right, _made(clause, "action", None, whole, tongue)]
    if act and not tongue.denies.search(clause.text[: act.end()]) and not tongue.unless.search(clause.text):
        return [*right, _made(clause, "action", None, whole, tongue)]
    return right


def _made(
    clause: Clause,
    kind: Kind,
    value: Value | None,
    at: tuple[int, int],
    tongue: Tongue,
    firm: bool = False,
) -> Commitment:
    pledged = kind == "action" or bool(tongue.pledges.search(clause.text))
    who: Literal["agent", "company", "customer"] = (
        "agent" if tongue.own.search(clause.text) else "company" if pledged or kind in ("limit", "amount") else "customer"
    )
    amount, unit = (value.value, value.unit) if value else (None, "")
    return Commitment(
        kind, amount, unit, clause.start, clause.end, clause.text, at, who, firm, pledged, bool(value and value.dated)
    )

"""What to do differently and what was promised, as HTML; a small mark says what a model wrote or found."""

from html import escape

from simulator.core.coaching import Tip
from simulator.core.facts import wording
from simulator.core.promises import Promise
from simulator.flows.grading import Report
from simulator.pages.parts.style import badge, plain
from simulator.words import Words


def coaching(report: Report, w: Words) -> str:
    """The trainee's own sentences, each with what to say instead."""
    items = "".join(f"<li>{_tip(report, tip, w)}</li>" for tip in report.coaching)
    return f"<ol class='sim-coaching'>{items}</ol>" if items else f"<p>{escape(w('report.all_good'))}</p>"


def _tip(report: Report, tip: Tip, w: Words) -> str:
    head = f"{escape(w('report.turn', turn=tip.turn + 1))}{_on(report, tip, w)}"
    source = f" <span class='src'>{escape(plain(tip.source))}</span>" if tip.source else ""
    return (
        f"<div class='head'><span>{head}</span>{_model(tip, 'coaching', w)}</div>"
        f"<div class='said'><b>{escape(w('coaching.said'))}</b> <q>{escape(tip.said)}</q></div>"
        f"<div>{escape(tip.why)}{source}</div>"
        f"<div class='better'><b>{escape(w('coaching.better'))}</b> {escape(tip.better)}</div>"
    )


def _on(report: Report, tip: Tip, w: Words) -> str:
    about = tip.duty or (_about(report, tip.about, w) if tip.about else "")
    return f" · {escape(about)}" if about else ""


def _model(each: Tip | Promise, where: str, w: Words) -> str:
    """A small mark on what a model has written or found."""
    return badge(w(f"{where}.by_model"), "model") if each.by_model else ""


def _about(report: Report, criterion: str, w: Words) -> str:
    found = next((c.asks for c in report.rubric.criteria if c.id == criterion), "")
    return found or w("promise.title")


_KINDS = {"right": "good", "wrong": "bad", "over_promise": "bad", "missing_caveat": "warn", "not_in_table": ""}


def promises(report: Report, w: Words) -> str:
    """Every commitment with its verdict and the clause; deeds of the trainee's own are only counted up."""
    own = [p for p in report.promises if p.commitment.kind == "action" and p.fact is None]
    rows = "".join(_promise(report, p, w) for p in report.promises if p not in own)
    table = (
        f"<table class='sim-crit sim-fold sim-promises'><tbody>{rows}</tbody></table>"
        if rows
        else f"<p>{escape(w('promise.none'))}</p>"
    )
    if any(p.by_model for p in report.promises):
        table += f"<p class='src'>{escape(w('promise.no_points'))}</p>"
    if not own:
        return table
    deeds = "".join(
        f"<li><small>{escape(w('report.turn', turn=p.turn + 1))}</small> <q>{escape(p.commitment.quote)}</q> {_model(p, 'promise', w)}</li>"
        for p in own
    )
    return f"{table}<p>{escape(w('promise.deeds'))}</p><ul>{deeds}</ul>"


def _promise(report: Report, p: Promise, w: Words) -> str:
    lang, fact = report.call.lang, p.fact
    missing = "".join(
        f"<div>{escape(w('promise.left_out'))}{w('app.colon')}{escape(wording(c.text, lang))}</div>" for c in p.missing
    )
    clause = ""
    if fact is not None:
        clause = f"{escape(wording(fact.clause, lang))} <span class='src'>{escape(plain(fact.source))}</span>"
        if p.verdict in ("wrong", "over_promise") and fact.value is not None:
            amount = w("promise.right_value", value=f"{fact.value.normalize():f}", unit=w(f"promise.unit_{fact.unit}"))
            clause = f"<div class='better'>{escape(amount)}</div>{clause}"
    return (
        f"<tr><td>{p.turn + 1}</td><td><q>{escape(p.commitment.quote)}</q> {_model(p, 'promise', w)}</td>"
        f"<td>{badge(w(f'promise.{p.verdict}'), _KINDS[p.verdict])}</td><td>{missing}{clause}</td></tr>"
    )

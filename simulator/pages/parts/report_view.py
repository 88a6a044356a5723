"""The report as HTML: the same pieces on the page and in the file to print. Everything people typed is escaped."""

from html import escape

from simulator.core.call import Turn
from simulator.core.cues import BAD, CueBook
from simulator.core.mood import Mood
from simulator.core.rubric import Criterion
from simulator.core.scoring import Verdict
from simulator.flows.grading import Report
from simulator.pages.parts.advice_view import coaching, promises
from simulator.pages.parts.style import badge, meter, plain, sheet
from simulator.words import Words


def document(report: Report, book: CueBook, w: Words) -> str:
    """The whole report as one HTML file without anything from outside."""
    title = f"{w('report.title')} · {report.scenario.title}"
    when = report.call.started.astimezone().strftime("%Y-%m-%d %H:%M")
    body = "".join(
        (
            f"<h1>{escape(title)}</h1><p>{when} · {badge(w(f'outcome.{report.call.outcome}'))}</p>",
            summary(report, w),
            improve(report, w),
            f"<h2>{escape(w('promise.title'))}</h2>{promises(report, w)}",
            f"<h2>{escape(w('report.transcript'))}</h2>{legend(w)}{transcript(report, book, w)}",
            f"<h2>{escape(w('report.mood_title'))}</h2>{curve(report.moods, report.call.turns, w)}",
            f"<h2>{escape(w('report.times'))}</h2>{times(report, w)}",
            f"<h2>{escape(w('report.criteria'))}</h2>{criteria(report, w)}",
            f"<h2>{escape(w('report.work_order'))}</h2>{work_order(report, w)}",
        )
    )
    return (
        f"<!doctype html><html lang='{w.lang}'><meta charset='utf-8'><title>{escape(title)}</title>"
        f"<style>{sheet()}body{{max-width:60rem;margin:2rem auto;padding:0 1rem}}</style>"
        f"<body><div class='sim-report'>{body}</div></body></html>"
    )


def improve(report: Report, w: Words) -> str:
    """What to do differently: three sentences of this call said better, or the criteria's advice where there are none."""
    if report.coaching:
        return f"<h2>{escape(w('coaching.title'))}</h2>{coaching(report, w)}"
    return f"<h2>{escape(w('report.improve'))}</h2>{advice(report, w)}"


def summary(report: Report, w: Words) -> str:
    """Total, the four marks, and fatal errors first."""
    score = report.score
    total = "–" if score.total is None else f"{score.total:.0f}"
    marks = "".join(_mark(w(f"mark.{mark}"), value, w) for mark, value in score.marks.items())
    fatal = ""
    if score.fatal:
        lines = "".join(
            f"<li>{escape(_fatal_name(report, f.criterion))}{_quoted(f.turn, f.quote, w)}</li>" for f in score.fatal
        )
        fatal = f"<div class='sim-fatal'><b>{escape(w('report.fatal_title'))}</b><ul>{lines}</ul></div>"
    kind = "bad" if score.fatal or (score.total or 0) < 60 else ""
    return (
        f"{fatal}<div class='sim-total'><div><div class='big {kind}'>{total}</div>{escape(w('mark.total'))} / 100"
        f"<br><small>{escape(w('report.by_rules'))}</small></div><div class='marks sim-marks'>{marks}</div></div>"
    )


def _mark(label: str, value: float | None, w: Words) -> str:
    if value is None:
        return f"<div>{escape(label)}{w('app.colon')}{escape(w('report.unscored'))}</div>"
    return meter(label, value / 100, "good" if value >= 60 else "bad")


def _fatal_name(report: Report, id: str) -> str:
    names = {c.id: c.asks for c in report.rubric.criteria}
    duties = {d.id: d.asks for d in (*report.scenario.must, *report.scenario.must_not)}
    return names.get(id) or duties.get(id) or id


def _quoted(turn: int | None, quote: str, w: Words) -> str:
    return f" — {escape(w('report.turn', turn=(turn or 0) + 1))} <q>{escape(quote)}</q>" if quote else ""


def advice(report: Report, w: Words, most: int = 6) -> str:
    """What to do differently, the costliest first, each with a better wording."""
    lost = sorted(
        ((v.most - v.points, v) for v in report.score.verdicts if v.points is not None and v.advice),
        key=lambda pair: -pair[0],
    )
    items = [
        f"<li>{escape(a.text)}<br><span class='better'>{escape(w('report.better'))}{w('app.colon')}{escape(a.better)}</span></li>"
        for _, verdict in lost
        for a in verdict.advice
    ]
    return f"<ol class='sim-advice'>{''.join(items[:most])}</ol>" if items else f"<p>{escape(w('report.all_good'))}</p>"


def legend(w: Words) -> str:
    """What the two colours of the marked words mean."""
    return f"<p><mark class='good'>{escape(w('report.legend_good'))}</mark> <mark class='bad'>{escape(w('report.legend_bad'))}</mark></p>"


def transcript(report: Report, book: CueBook, w: Words) -> str:
    """Every turn with its cues marked in place and what it gave or cost."""
    rows = "".join(turn_row(report, turn, book, w) for turn in report.call.turns)
    return f"<div class='sim-turns'>{rows}</div>"


def turn_row(report: Report, turn: Turn, book: CueBook, w: Words) -> str:
    """One turn of the transcript."""
    who = w("report.agent") if turn.speaker == "agent" else w("call.customer")
    points = "".join(_given(report, verdict, turn.index, w) for verdict in report.verdicts_of(turn.index))
    return (
        f"<div class='sim-row'><div class='who'>{turn.index + 1} · {escape(who)}</div>"
        f"<div><p>{marked(turn, book) or '……'}</p>{f'<ul>{points}</ul>' if points else ''}</div></div>"
    )


def marked(turn: Turn, book: CueBook) -> str:
    """The turn's words with each cue's quote marked; where quotes overlap the first one is marked, as bad if any of them is."""
    names = {definition.id: definition.means for definition in book.definitions}
    spans = sorted((c for c in turn.cues if turn.text[c.start : c.end] == c.quote and c.quote), key=lambda c: (c.start, -c.end))
    out, at = "", 0
    for cue in spans:
        label = f"<span class='cue'>{escape(names.get(cue.cue, cue.cue))}</span>"
        if cue.start < at:
            out += label
            continue
        kind = "bad" if any(c.cue in BAD and c.start < cue.end and c.end > cue.start for c in spans) else "good"
        out += f"{escape(turn.text[at : cue.start])}<mark class='{kind}'>{escape(cue.quote)}</mark>{label}"
        at = cue.end
    return out + escape(turn.text[at:])


def _given(report: Report, verdict: Verdict, turn: int, w: Words) -> str:
    criterion = _criterion(report, verdict)
    if verdict.points is None or criterion is None or verdict.most == 0:
        return ""
    kind = "good" if verdict.points >= verdict.most else "bad" if verdict.points == 0 else ""
    return f"<li>{escape(criterion.asks)} {badge(w('report.of', points=f'{verdict.points:g}', most=f'{verdict.most:g}'), kind)}</li>"


def _criterion(report: Report, verdict: Verdict) -> Criterion | None:
    return next((c for c in report.rubric.criteria if c.id == verdict.criterion), None)


def criteria(report: Report, w: Words) -> str:
    """Every criterion: what it asks, what it gave, the words that prove it, a better wording, the norm."""
    rows = []
    for verdict in report.score.verdicts:
        criterion = _criterion(report, verdict)
        if criterion is None or (criterion.critical and verdict.points == 0 and not verdict.evidence):
            continue
        if verdict.reason == "needs_judge":
            continue
        option = next((o.means for o in criterion.options if o.id == verdict.option), "")
        reason = w.or_else(f"reason.{verdict.reason}", "") if verdict.reason else ""
        points = _points(verdict, w)
        quotes = "".join(f"<div><small>{e.turn + 1}</small> <q>{escape(e.quote)}</q></div>" for e in verdict.evidence[:3])
        better = "".join(
            f"<div><b>{escape(w('report.advice'))}</b> {escape(a.text)}<br><span class='better'>{escape(a.better)}</span> "
            f"<span class='src'>{escape(plain(a.source))}</span></div>"
            for a in verdict.advice
        )
        lost = " lost" if verdict.points is not None and verdict.points < verdict.most else ""
        rows.append(
            f"<tr><td>{escape(w(f'mark.{verdict.mark}'))}</td><td>{escape(criterion.asks)}"
            f"<div class='src'>{escape(plain(criterion.norm))}</div>{_by_judge(report, verdict, w)}</td>"
            f"<td class='pts{lost}'>{escape(points)}</td><td>{escape(option or reason)}{'' if not (option and reason) else f' · {escape(reason)}'}"
            f"{quotes}{better}</td></tr>"
        )
    return f"<table class='sim-crit sim-fold'><tbody>{''.join(rows)}</tbody></table>"


def _points(verdict: Verdict, w: Words) -> str:
    if verdict.points is None:
        return "–" if verdict.option else w("report.unscored")  # a badge says that it is advice
    return w("report.of", points=f"{verdict.points:g}", most=f"{verdict.most:g}") if verdict.most else "–"


def _by_judge(report: Report, verdict: Verdict, w: Words) -> str:
    """A badge on what a judge decided, and whether it only advises."""
    if verdict.criterion not in report.judged:
        return ""
    advises = verdict.points is None or verdict.most == 0
    return badge(w("judge.badge")) + (badge(w("judge.advice_only")) if advises else "")


def curve(moods: tuple[Mood, ...], turns: tuple[Turn, ...], w: Words) -> str:
    """Anger and trust over the turns as an inline drawing."""
    if not moods:
        return ""
    width, height, left, top = 760, 190, 34, 14
    step = (width - left - 10) / max(1, len(moods) - 1)

    def line(values: list[float], colour: str) -> str:
        points = " ".join(f"{left + i * step:.1f},{top + (1 - v) * (height - top - 26):.1f}" for i, v in enumerate(values))
        return f"<polyline points='{points}' fill='none' stroke='var({colour})' stroke-width='2.5' stroke-linejoin='round'/>"

    floor = height - 26
    grid = "".join(
        f"<line x1='{left}' x2='{width - 10}' y1='{y:.1f}' y2='{y:.1f}' stroke='currentColor' opacity='.15'/>"
        f"<text x='{left - 6}' y='{y + 4:.1f}' text-anchor='end'>{label}</text>"
        for label, y in (("100", top), ("50", (top + floor) / 2), ("0", floor))
    )
    every = max(1, len(moods) // 12)
    ticks = "".join(
        f"<text x='{left + i * step:.1f}' y='{height - 8}' text-anchor='middle'>{turns[i].index + 1}</text>"
        for i in range(0, len(moods), every)
    )
    drawn = line([m.anger for m in moods], "--sim-bad") + line([m.trust for m in moods], "--sim-good")
    legend_ = badge(w("call.anger"), "bad") + badge(w("call.trust"), "good")
    return f"<div>{legend_}<svg class='sim-curve' viewBox='0 0 {width} {height}' role='img'>{grid}{ticks}{drawn}</svg></div>"


def times(report: Report, w: Words) -> str:
    """Length, wait, talk and pace, as far as they were measured; of a call by phone also what its line noticed."""
    t, missing = report.times, w("report.not_measured")

    def seconds(value: float | None) -> str:
        return missing if value is None else w("report.seconds", value=f"{value:.1f}")

    pace = missing if t.pace is None else w(f"report.pace_{report.call.lang}", value=f"{t.pace:.0f}")
    line = (
        (w("report.ring"), seconds(t.ring)),
        (w("report.held"), seconds(t.held)),
        (w("report.still"), str(t.still)),
        (w("report.interruptions"), str(t.interruptions)),
        (w("report.over_customer"), seconds(t.over_customer)),
        (w("report.over_agent"), seconds(t.over_agent)),
    )
    cells = (
        (w("report.length"), seconds(t.seconds)),
        (w("report.wait"), seconds(t.wait)),
        (w("report.talk"), seconds(t.talk or None)),
        (w("report.pace"), pace),
        *(line if t.ring is not None else ()),
    )
    return (
        "<div class='sim-times'>"
        + "".join(f"<div><span>{escape(a)}</span><b>{escape(b)}</b></div>" for a, b in cells)
        + "</div>"
    )


def work_order(report: Report, w: Words) -> str:
    """The right work order, and what the customer was not asked."""
    order, told = report.scenario.work_order, report.call.told
    rows = {
        w("report.wo_category"): order.category,
        w("report.wo_urgency"): w(f"urgency.{order.urgency}"),
        w("report.wo_summary"): order.summary,
        w("report.wo_deadline"): order.deadline,
    }
    cells = "".join(f"<dt>{escape(k)}</dt><dd>{escape(v)}</dd>" for k, v in rows.items())
    hidden = [fact.says.all_lines()[0] for id, fact in report.scenario.brief.knows.items() if id not in told]
    items = "".join(f"<li>{escape(line)}</li>" for line in hidden)
    rest = f"<ul>{items}</ul>" if hidden else f"<p>{escape(w('report.nothing_hidden'))}</p>"
    return f"<div class='sim-pop'><dl>{cells}</dl></div><h2>{escape(w('report.hidden'))}</h2>{rest}"

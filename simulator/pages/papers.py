"""The weekly test before it is sat: blueprints, drafts with swaps, publication, printing."""

from datetime import time
from typing import Any

import pandas as pd
import streamlit as st
from pydantic import ValidationError

from simulator.core.errors import QuizError, SimulatorError
from simulator.core.kinds import KINDS
from simulator.core.paper import Blueprint
from simulator.core.question import TOPICS, Question
from simulator.core.quiz import Quiz
from simulator.core.weeks import WEEKDAYS
from simulator.flows import bank, publishing
from simulator.flows.publishing import Draft
from simulator.pages.parts import editor, printed
from simulator.pages.parts.here import Here
from simulator.pages.parts.style import done, mistake, told_apart, trouble
from simulator.words import LANGS


def show(here: Here) -> None:
    """The blueprints, one of them with its draft, and the tests that are published and not over."""
    w = here.words
    st.header(w("papers.title"))
    st.caption(w("papers.explain"))
    done("papers-done")
    for blueprint, error in publishing.troubles(here.desk, here.me):
        st.warning(f"**{blueprint.title}** · {w.told(error.message, error.hint)}")
    plans = bank.whole(here.desk).blueprints
    draft, plan, published = st.tabs([w("papers.tab_draft"), w("papers.tab_plan"), w("papers.tab_published")])
    with draft:
        _drafts(here, dict(plans))
    with plan:
        _plan(here, dict(plans))
    with published:
        _published(here)


def _choose(here: Here, plans: dict[str, Blueprint], key: str, new: bool = False) -> Blueprint | None:
    w = here.words
    ids = [*sorted(plans, key=lambda id: plans[id].lang != w.lang), *([""] if new else [])]
    chosen = st.selectbox(
        w("papers.blueprint"), ids, format_func=lambda id: plans[id].title + f" ({id})" if id else w("papers.new"), key=key
    )
    return plans.get(chosen or "")


def _drafts(here: Here, plans: dict[str, Blueprint]) -> None:
    w = here.words
    if not plans:
        st.info(w("papers.none"))
        return
    plan = _choose(here, plans, "draft-plan")
    if plan is None:
        return
    weeks = dict(publishing.weeks(here.desk, here.me, plan))
    first = next((at for at, there in enumerate(weeks.values()) if not there), 0)
    week = st.selectbox(w("papers.week"), list(weeks), first, key=f"draft-week-{plan.id}")
    key = f"draft-{plan.id}-{week}"
    if weeks.get(str(week)):
        st.info(w("papers.published_already"))
        return
    if st.button(w("papers.draw"), icon=":material/casino:", key="draw"):
        try:
            st.session_state[key] = publishing.draft(here.desk, here.me, plan, str(week))
        except QuizError as error:
            trouble(here, error)
    made: Draft | None = st.session_state.get(key)
    if made is None:
        st.caption(w("papers.scheduled" if plan.scheduled else "papers.by_hand"))
        return
    if made.blueprint != plan:  # the blueprint was changed after the draw
        st.session_state.pop(key)
        st.rerun()
    questions = bank.whole(here.desk).questions
    if plan.each_own:
        st.info(w("papers.each_own_note"))
    _questions(here, [questions[id] for id in made.paper], made, key)
    with st.container(horizontal=True):
        if st.button(w("papers.publish"), type="primary", key="publish"):
            publishing.publish(here.desk, here.me, made)
            st.session_state.pop(key)
            st.session_state["papers-done"] = w("papers.done", week=made.week)
            st.rerun()
        _print(here, plan.title, made.week, [questions[id] for id in made.paper], f"draft-{made.week}")


def _questions(here: Here, paper: list[Question], made: Draft, key: str) -> None:
    w = here.words
    st.dataframe(
        pd.DataFrame(
            [
                {
                    "": place,
                    w("bank.stem"): q.stem,
                    w("bank.kind"): w(f"kind.{q.kind}"),
                    w("bank.topic"): w(f"test_topic.{q.topic}"),
                    w("bank.level"): q.level,
                    w("quiz.right"): q.key(made.seed),
                }
                for place, q in enumerate(paper, 1)
            ]
        ),
        hide_index=True,
    )
    place, other, swap = st.columns([1, 4, 1], vertical_alignment="bottom")
    number = int(place.number_input(w("papers.swap_place"), 1, len(paper), 1, key=f"{key}-place")) - 1
    stems = told_apart({q.id: q.stem for q in publishing.alternatives(here.desk, here.me, made, number)}, {})
    chosen = other.selectbox(
        w("papers.swap_for"),
        list(stems),
        index=None,
        format_func=stems.__getitem__,
        placeholder=w("papers.choose"),
        key=f"{key}-{number}",
    )
    if swap.button(w("papers.swap"), disabled=chosen is None, key=f"{key}-swap", width="stretch") and chosen:
        st.session_state[key] = publishing.swap(made, number, chosen)
        st.rerun()
    now, then = st.columns(2)
    with now:
        editor.seen(here, paper[number], f"{key}-{paper[number].id}")
    if chosen:
        with then:
            editor.seen(here, bank.whole(here.desk).questions[chosen], f"{key}-{chosen}")


def _plan(here: Here, plans: dict[str, Blueprint]) -> None:
    """Every setting of a blueprint; rules in a table."""
    w = here.words
    if saved := st.session_state.pop("plan-saved", None):
        st.session_state["plan"] = saved
    plan = _choose(here, plans, "plan", new=True)
    key = plan.id if plan else "new"
    old: dict[str, Any] = plan.model_dump(mode="json") if plan else {"rules": [{"count": 10}], "lang": w.lang}
    with st.form(f"plan-{key}", border=False):
        made: dict[str, Any] = {}
        one, two = st.columns([1, 2])
        made["id"] = one.text_input(
            w("papers.id"), old.get("id", ""), disabled=plan is not None, placeholder=w("papers.id_help")
        )
        made["title"] = two.text_input(w("papers.name"), old.get("title", ""))
        made |= _window_fields(here, old)
        made |= _number_fields(here, old)
        st.caption(w("papers.rules_explain"))
        rules = st.data_editor(
            _rule_frame(old["rules"]), num_rows="dynamic", hide_index=True, column_config=_columns(here), key=f"rules-{key}"
        )
        made["rules"] = [_rule(row) for row in rules.to_dict("records") if row.get("count")]
        for name in ("scheduled", "shuffle", "partial", "each_own"):
            default = Blueprint.model_fields[name].default
            made[name] = st.checkbox(
                w("papers.scheduled_label" if name == "scheduled" else f"papers.{name}"), old.get(name, default)
            )
        if st.form_submit_button(w("papers.save"), type="primary"):
            if plan is None and made["id"] in plans:
                st.error(w("papers.id_taken"))
            else:
                _save(here, made | ({"id": plan.id} if plan else {}))


def _save(here: Here, made: dict[str, Any]) -> None:
    try:
        publishing.keep_blueprint(here.desk, here.me, Blueprint.model_validate(made))
    except ValidationError as error:
        for detail in error.errors():
            where = ".".join(str(part) for part in detail["loc"])
            key = "name" if where == "title" else where
            st.error(mistake(here, here.words.or_else(f"papers.{key}", where), dict(detail)))
    else:
        st.session_state["papers-done"] = here.words("papers.saved")
        st.session_state["plan-saved"] = made["id"]
        st.rerun()


def _window_fields(here: Here, old: dict[str, Any]) -> dict[str, Any]:
    w = here.words
    lang, day, opens, closes, zone = st.columns([1.2, 1.2, 1, 1, 2])
    langs, days = list(LANGS), list(WEEKDAYS)
    return {
        "lang": lang.selectbox(w("app.language"), langs, langs.index(old["lang"]), format_func=LANGS.get),
        "day": day.selectbox(w("papers.day"), days, days.index(old.get("day", "mon")), format_func=lambda d: w(f"weekday.{d}")),
        "opens": opens.time_input(w("papers.opens"), time.fromisoformat(old.get("opens", "08:00")), step=900),
        "closes": closes.time_input(w("papers.closes"), time.fromisoformat(old.get("closes", "20:00")), step=900),
        "zone": zone.text_input(w("papers.zone"), old.get("zone", "Asia/Shanghai")),
    }


def _number_fields(here: Here, old: dict[str, Any]) -> dict[str, Any]:
    w = here.words
    limits = {"minutes": (1, 240, 30), "pass_mark": (0, 100, 80), "attempts": (1, 5, 1), "rest_weeks": (0, 52, 6)}
    made: dict[str, Any] = {}
    for column, (name, (least, most, usual)) in zip(st.columns(5), limits.items(), strict=False):
        made[name] = column.number_input(w(f"papers.{name}"), least, most, int(old.get(name, usual)))
    return made | {
        "review": st.segmented_control(
            w("papers.review"),
            ["handed_in", "closed"],
            default=old.get("review", "handed_in"),
            format_func=lambda r: w(f"papers.review_{r}"),
            required=True,
            help=w("papers.review_help"),
        ),
        "company": st.text_input(w("bank.company"), old.get("company", ""), help=w("papers.company_help")),
        "province": st.text_input(w("bank.province"), old.get("province", "")),
    }


def _rule_frame(rules: list[dict[str, Any]]) -> pd.DataFrame:
    rows = [
        {
            "count": r["count"],
            "topics": list(r.get("topics", ())),
            "kinds": list(r.get("kinds", ())),
            "levels": [str(n) for n in r.get("levels", ())],
        }
        for r in rules
    ]
    return pd.DataFrame(rows, columns=["count", "topics", "kinds", "levels"])


def _columns(here: Here) -> dict[str, Any]:
    w, config = here.words, st.column_config
    return {
        "count": config.NumberColumn(w("papers.count"), min_value=1, max_value=200, step=1, width="small"),
        "topics": config.MultiselectColumn(
            w("bank.topic"), options=list(TOPICS), format_func=lambda t: w(f"test_topic.{t}"), width="large"
        ),
        "kinds": config.MultiselectColumn(
            w("bank.kind"), options=list(KINDS), format_func=lambda k: w(f"kind.{k}"), width="medium"
        ),
        "levels": config.MultiselectColumn(w("bank.level"), options=["1", "2", "3", "4", "5"], width="small"),
    }


def _rule(row: dict[str, Any]) -> dict[str, Any]:
    lists = {name: list(row[name]) if isinstance(row.get(name), list | tuple) else [] for name in ("topics", "kinds")}
    levels = [int(level) for level in row["levels"]] if isinstance(row.get("levels"), list | tuple) else []
    return {"count": int(row["count"]), **lists, "levels": levels}


def _published(here: Here) -> None:
    w = here.words
    current = publishing.current(here.desk, here.me)
    if not current:
        st.info(w("papers.none_published"))
    for quiz, begun in current:
        with st.container(border=True):
            _one(here, quiz, begun)


def _one(here: Here, quiz: Quiz, begun: int) -> None:
    w = here.words
    st.markdown(f"**{quiz.blueprint.title}** · {quiz.week}")
    opens, closes = quiz.local(quiz.opens), quiz.local(quiz.closes)
    state = (
        w("papers.closed_now")
        if quiz.closed
        else w("quiz.window", opens=f"{opens:%m-%d %H:%M}", closes=f"{closes:%m-%d %H:%M}", zone=quiz.blueprint.zone)
    )
    st.caption(f"{state} · {w('papers.begun', count=begun)}")
    paper = [quiz.questions[id] for id in quiz.paper]
    with st.container(horizontal=True):
        if paper:
            _print(here, quiz.blueprint.title, quiz.week, paper, quiz.id)
        if not quiz.closed:
            with st.popover(w("papers.close")):  # for good, and beside what is pressed every week
                st.markdown(w("papers.close_sure"))
                if st.button(w("papers.close_do"), key=f"close-{quiz.id}", type="primary"):
                    publishing.close(here.desk, here.me, quiz.id)
                    st.rerun()
    if paper and not begun:
        _replace(here, quiz, paper)


def _replace(here: Here, quiz: Quiz, paper: list[Question]) -> None:
    w = here.words
    with st.expander(w("papers.swap")):
        made = Draft(quiz.blueprint, quiz.week, quiz.paper, 0)
        number = int(st.number_input(w("papers.swap_place"), 1, len(paper), 1, key=f"rp-{quiz.id}")) - 1
        st.text(paper[number].stem)
        stems = told_apart({q.id: q.stem for q in publishing.alternatives(here.desk, here.me, made, number)}, {})
        chosen = st.selectbox(
            w("papers.swap_for"),
            list(stems),
            index=None,
            format_func=stems.__getitem__,
            placeholder=w("papers.choose"),
            key=f"ro-{quiz.id}-{number}",
        )
        if st.button(w("papers.swap"), disabled=chosen is None, key=f"rs-{quiz.id}") and chosen:
            try:
                publishing.replace_question(here.desk, here.me, quiz.id, number, chosen)
            except SimulatorError as error:
                trouble(here, error)
            else:
                st.rerun()


def _print(here: Here, title: str, week: str, paper: list[Question], key: str) -> None:
    """The paper and its key as pages that a browser prints."""
    w = here.words
    for name, with_key in (("paper", False), ("key", True)):
        data = printed.document(w, f"{title} · {week}", paper, with_key)
        st.download_button(
            w(f"papers.print_{name}"),
            data,
            f"{name}-{week}.html",
            "text/html",
            key=f"{name}-{key}",
            icon=":material/print:",
            on_click="ignore",
        )

"""A test's results for trainers and supervisors: people, teams, topics, questions, trend, and corrections."""

from functools import partial

import altair as alt
import pandas as pd
import streamlit as st

from simulator.core.errors import SimulatorError
from simulator.core.item_flags import MIN_CANDIDATES
from simulator.core.people import Account
from simulator.core.quiz import Quiz
from simulator.flows import analysis, publishing, results, short_answers, sitting, spreadsheets
from simulator.flows.results import Results
from simulator.pages.parts import editor
from simulator.pages.parts.here import Here
from simulator.pages.parts.review import whole_review
from simulator.pages.parts.style import done, told_apart, trouble


def show(here: Here) -> None:
    """The chosen test's results in tabs; without a test what to do."""
    w = here.words
    st.header(w("results.title"))
    done("results-done")
    quizzes = results.tests(here.desk, here.me)
    if not quizzes:
        st.info(w("results.empty"))
        return
    labels = {quiz.id: f"{quiz.week} · {quiz.blueprint.title}" for quiz in quizzes}
    labels = told_apart(labels, {quiz.id: quiz.blueprint.id for quiz in quizzes})
    chosen = st.selectbox(w("results.test"), list(labels), format_func=labels.__getitem__, key="results-test")
    found = results.results(here.desk, here.me, chosen or quizzes[0].id)
    _figures(here, found)
    tabs = st.tabs([w(f"results.tab_{name}") for name in ("people", "topics", "questions", "trend")])
    for tab, part in zip(tabs, (_people, _topics, _questions, _trend), strict=True):
        with tab:
            part(here, found)


def _figures(here: Here, found: Results) -> None:
    w = here.words
    figures = {
        "sat": len(found.sat),
        "absent" if found.over else "not_yet": len(found.absent),
        "running": len(found.running),
        "mean": "–" if found.mean is None else f"{found.mean:g}",
        "median": "–" if found.median is None else f"{found.median:g}",
        "pass_rate": "–" if found.pass_rate is None else f"{found.pass_rate:.0%}",
    }
    with st.container(horizontal=True, gap="large"):
        for name, value in figures.items():
            st.metric(w(f"results.{name}"), value, width="content")


def _people(here: Here, found: Results) -> None:
    w = here.words
    rows = _table(here, found)
    if not rows:
        st.info(w("results.nobody"))
    if rows:
        st.dataframe(pd.DataFrame(rows), hide_index=True, placeholder="–")
        name = f"{found.quiz.blueprint.id}-{found.quiz.week}"
        with st.container(horizontal=True):
            for kind, data in (
                ("xlsx", partial(_workbook, here, here.me, found, rows)),
                ("csv", partial(spreadsheets.csv, rows)),
            ):
                st.download_button(
                    w("results.download", kind=kind.upper()), data, f"{name}.{kind}", key=f"dl-{kind}", on_click="ignore"
                )
    if found.sat:
        left, right = st.columns(2, gap="large")
        with left:
            st.subheader(w("results.distribution"))
            bands = pd.DataFrame(found.distribution(), columns=["band", "count"])
            st.altair_chart(
                alt.Chart(bands)
                .mark_bar()
                .encode(
                    alt.X("band:N", sort=None, title=None, axis=alt.Axis(labelAngle=0)),
                    alt.Y("count:Q", title=None, axis=alt.Axis(tickMinStep=1)),
                )
                .properties(height=220)
            )
        with right:
            st.subheader(w("results.teams"))
            st.dataframe(pd.DataFrame(_teams(here, found)), hide_index=True)
    _make_up(here, found)
    _short_answers(here, found)
    _one_paper(here, found)


def _table(here: Here, found: Results) -> list[dict[str, object]]:
    """The people as they are shown and taken out: every state in words."""
    w = here.words
    rows = [{**row, "state": w(f"results.state_{row['state']}")} for row in results.table(found)]
    left_out = {"passed"} | (set() if found.logins else {"login"})
    return [{w(f"results.col_{key}"): value for key, value in row.items() if key not in left_out} for row in rows]


def _teams(here: Here, found: Results) -> list[dict[str, object]]:
    w = here.words
    columns = [w("results.col_team"), w("results.sat"), w("quiz.passed"), w("results.mean")]
    return [dict(zip(columns, (team or "–", *figures), strict=True)) for team, *figures in found.teams()]


def _mastery(here: Here, found: Results) -> list[dict[str, object]]:
    w = here.words
    columns = [w("results.topic"), w("results.answers"), w("results.mastery")]
    rows = [(w(f"test_topic.{topic}"), count, round(share * 100, 1)) for topic, count, share in found.topics()]
    return [dict(zip(columns, row, strict=True)) for row in rows]


def _workbook(here: Here, me: Account, found: Results, people: list[dict[str, object]]) -> bytes:
    """Everything that is known of the test, a sheet each; it is made on another thread, which does not know who is here."""
    w = here.words
    sheets = {w("results.tab_people"): people, w("results.teams"): _teams(here, found)}
    sheets |= {w("results.tab_topics"): _mastery(here, found)}
    items = _items(here, analysis.analyse(here.desk, me, found.quiz.id))
    return spreadsheets.xlsx({**sheets, w("results.tab_questions"): items})


def _items(here: Here, seen: analysis.Analysis) -> list[dict[str, object]]:
    w = here.words
    return [
        {
            w("results.question"): row.question.stem,
            w("results.facility"): row.facility,
            w("results.discrimination"): row.discrimination,
            w("results.efficiency"): row.efficiency,
            w("results.flags"): w("bank.between").join(w(f"flag.{flag}") for flag in row.flags),
        }
        for row in seen.rows
    ]


def _make_up(here: Here, found: Results) -> None:
    """Allows a make-up test to those who were absent or did not pass."""
    w = here.words
    candidates = {p.id: p.name for p in found.absent} | {s.account.id: s.account.name for s in found.sat if not s.passed}
    candidates = told_apart(candidates, found.logins)
    if not candidates or here.me.role not in ("trainer", "admin"):
        return
    with st.form("make-up", border=True):
        st.markdown(f"**{w('results.make_up')}**")
        st.caption(w("results.make_up_explain"))
        people = st.multiselect(
            w("results.who"),
            list(candidates),
            format_func=candidates.__getitem__,
            placeholder=w("results.choose_people"),
            select_all=False,
        )
        if st.checkbox(w("results.everybody", count=len(candidates))):
            people = list(candidates)
        days = st.number_input(w("results.days"), 1, 30, 3)
        if st.form_submit_button(w("results.allow")):
            _allow(here, found, people, int(days))


def _allow(here: Here, found: Results, people: list[str], days: int) -> None:
    w = here.words
    if not people:
        st.error(w("results.choose_people"))
        return
    try:
        for person in people:
            publishing.allow_make_up(here.desk, here.me, found.quiz.id, person, days)
    except SimulatorError as error:
        trouble(here, error)
    else:
        st.success(w("results.allowed", count=len(people)))


def _short_answers(here: Here, found: Results) -> None:
    """Lets the judge look for key points that the rules did not see; a person may re-mark each of them below."""
    w = here.words
    if here.desk.marker is None or not found.sat:
        return
    if st.button(w("results.judge_short"), icon=":material/gavel:", help=w("results.judge_short_help"), key="judge-short"):
        bar, last = st.progress(0.0), None
        try:
            for last in short_answers.judge(here.desk, here.me, found.quiz.id):
                bar.progress(last.done / max(1, last.total))
        except SimulatorError as error:
            trouble(here, error)
        if last is not None:
            st.success(w("results.judged_short", done=last.done, moved=last.moved, steered=last.steered))


def _one_paper(here: Here, found: Results) -> None:
    """One person's marked paper, with a re-mark of any answer."""
    w = here.words
    people = {each.attempt.id: f"{each.account.name} · {each.percent:g}" for each in found.sat}
    people = told_apart(people, {each.attempt.id: found.logins.get(each.account.id, "") for each in found.sat})
    if not people:
        return
    chosen = st.selectbox(
        w("results.paper_of"), list(people), index=None, format_func=people.__getitem__, placeholder=w("results.choose_person")
    )
    if chosen is None:
        return
    reviewed = sitting.review(here.desk, here.me, chosen)
    with st.form(f"mark-{chosen}", border=True):
        st.markdown(f"**{w('results.re_mark')}**")
        place, share = st.columns(2)
        number = place.number_input(w("results.question_number"), 1, len(reviewed), 1)
        percent = share.slider(w("results.share"), 0, 100, 100, 5)
        why = st.text_input(w("results.why"), max_chars=200)
        if st.form_submit_button(w("results.lay_mark")):
            try:
                results.re_mark(here.desk, here.me, chosen, int(number) - 1, percent / 100, why)
                st.rerun()
            except SimulatorError as error:
                trouble(here, error)
    whole_review(here, reviewed)


def _topics(here: Here, found: Results) -> None:
    w = here.words
    rows = _mastery(here, found)
    if not rows:
        st.info(w("results.nobody"))
        return
    bar = st.column_config.ProgressColumn(format="%.0f %%", min_value=0, max_value=100)
    st.dataframe(pd.DataFrame(rows), hide_index=True, column_config={w("results.mastery"): bar})


def _questions(here: Here, found: Results) -> None:
    """Item analysis, and the correction of a wrong key."""
    w = here.words
    seen = analysis.analyse(here.desk, here.me, found.quiz.id)
    if not seen.rows:
        st.info(w("results.nobody"))
        return
    st.caption(w("results.reliability", alpha=_number(seen.alpha), sem=_number(seen.sem), count=seen.candidates))
    if seen.candidates < MIN_CANDIDATES:
        st.caption(f":material/info: {w('flag.few')}")
    frame = pd.DataFrame(_items(here, seen))
    config = st.column_config.NumberColumn
    formats = {"facility": "%.2f", "discrimination": "%.0f %%", "efficiency": "%.0f %%"}
    st.dataframe(
        frame,
        hide_index=True,
        placeholder="–",
        column_config={w(f"results.{name}"): config(format=form) for name, form in formats.items()},
    )
    stems = told_apart({row.question.id: row.question.stem for row in seen.rows}, {})
    chosen = st.selectbox(
        w("results.look_at"), list(stems), index=None, format_func=stems.__getitem__, placeholder=w("results.choose_question")
    )
    if chosen is not None:
        row = next(each for each in seen.rows if each.question.id == chosen)
        if row.options:
            columns = [w("results.option"), w("results.picked"), w("results.top"), w("results.bottom")]
            shares = dict.fromkeys(columns[2:], st.column_config.NumberColumn(format="percent"))
            st.dataframe(pd.DataFrame(row.options, columns=columns), hide_index=True, placeholder="–", column_config=shares)
        if here.me.role in ("trainer", "admin"):
            _correct(here, found.quiz, chosen)


def _correct(here: Here, quiz: Quiz, question: str) -> None:
    w = here.words
    st.markdown(f"**{w('results.correct')}**")
    st.caption(w("results.correct_explain"))
    made = editor.form(here, quiz.questions[question], key=f"correct-{question}", reason=True)
    if made is not None:
        corrected, why = made
        try:
            moved = results.correct_key(here.desk, here.me, quiz.id, corrected, why)
        except SimulatorError as error:
            trouble(here, error)
        else:
            st.session_state["results-done"] = w("results.corrected", count=moved)
            st.rerun()  # the figures above were of the marks before


def _trend(here: Here, found: Results) -> None:
    w = here.words
    rows = results.trend(here.desk, here.me, found.quiz.blueprint.id)
    if not rows:
        st.info(w("results.nobody"))
        return
    frame = pd.DataFrame(rows, columns=["week", "sat", "mean", "pass"])
    frame["pass"] *= 100
    long = frame.melt("week", ["mean", "pass"]).replace(
        {"variable": {"mean": w("results.mean"), "pass": w("results.pass_rate")}}
    )
    st.altair_chart(
        alt.Chart(long)
        .mark_line(point=True)
        .encode(
            alt.X("week:O", title=None, axis=alt.Axis(labelAngle=0)),
            alt.Y("value:Q", title=None, scale=alt.Scale(domain=[0, 100])),
            alt.Color("variable:N", title=None, legend=alt.Legend(orient="bottom")),
        )
        .properties(height=260)
    )


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"

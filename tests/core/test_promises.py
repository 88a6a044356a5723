"""Spoken promises: tables of agents' sentences, tuned and held out, and the calls that ship."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from simulator.core.call import Call, Turn
from simulator.core.commitments import extract
from simulator.core.promises import Promise, judge
from simulator.core.spoken_values import values
from simulator.flows import plans
from simulator.flows.advising import spoken_promises
from tests.real import library, readers

DATA = Path(__file__).resolve().parent.parent / "data"
DAY = date(2026, 11, 23)


def call_of(lang: str, *lines: tuple[str, str]) -> Call:
    turns = tuple(Turn(i, speaker, text) for i, (speaker, text) in enumerate(lines))  # type: ignore[arg-type]
    return Call("c", "", "", "", lang, datetime(2026, 11, 23, tzinfo=UTC), turns)


def written(promise: Promise) -> str:
    c = promise.commitment
    if c.kind == "action" and promise.verdict == "not_in_table":
        return "act"
    value = "-" if c.value is None else f"{c.value.normalize():f}"
    return f"{value} {c.unit or '-'} {promise.fact.id if promise.fact else '-'} {promise.verdict}"


def heard(lang: str, text: str, company: str = "SGCC") -> list[str]:
    return [written(p) for p in judge(call_of(lang, ("agent", text)), library().facts, DAY, company)]


def rows(name: str) -> list[tuple[str, str, list[str]]]:
    lines = (DATA / f"promises.{name}.tsv").read_text("utf-8").splitlines()
    parts = [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]
    return [(lang, text, [] if want == "-" else [each.strip() for each in want.split(";")]) for lang, text, want in parts]


def figures(name: str) -> tuple[float, float]:
    hits = wanted = found = 0
    for lang, text, want in rows(name):
        rest = heard(lang, text)
        wanted, found = wanted + len(want), found + len(rest)
        for each in want:
            if each in rest:
                rest.remove(each)
                hits += 1
    return hits / found, hits / wanted


@pytest.mark.parametrize(("lang", "text", "want"), rows("tuned"), ids=lambda value: value if isinstance(value, str) else "")
def test_a_sentence_is_read_as_it_is_meant(lang: str, text: str, want: list[str]) -> None:
    assert sorted(heard(lang, text)) == sorted(want)


def test_sentences_that_no_pattern_was_tuned_on() -> None:
    precision, recall = figures("heldout")
    assert len(rows("heldout")) >= 60
    assert precision >= 0.9 and recall >= 0.85


@pytest.mark.parametrize("id", sorted(library().plans))
def test_a_good_call_promises_nothing_wrong(id: str) -> None:
    played = plans.play(library(), readers(), library().scenario(id), library().plans[id].good)
    found = spoken_promises(library(), played.call)
    assert [written(p) for p in found if p.verdict not in ("right", "not_in_table")] == []


def test_every_fact_has_a_source_and_both_languages() -> None:
    assert len(library().facts) >= 35
    for fact in library().facts:
        assert set(fact.clause) == set(fact.says) == {"zh", "en"}, fact.id
        assert fact.kind not in ("never_promise",) or set(fact.better) == {"zh", "en"}, fact.id


@pytest.mark.parametrize(
    ("company", "day", "province", "want"),
    [
        ("CSG", DAY, "", ["24 h reconnect_csg wrong"]),
        ("SGCC", DAY, "", ["24 h reconnect right"]),
    ],
)
def test_the_company_decides(company: str, day: date, province: str, want: list[str]) -> None:
    call = call_of("zh", ("agent", "欠费缴清后24小时内给您恢复供电。"))
    assert [written(p) for p in judge(call, library().facts, day, company, province)] == want


def test_a_rule_holds_from_its_day_and_in_its_province() -> None:
    call = call_of("zh", ("agent", "减容每次至少十五天。"))
    assert judge(call, library().facts, date(2024, 5, 31)) == ()
    assert [p.verdict for p in judge(call, library().facts, date(2024, 6, 1))] == ["right"]
    shanghai = call_of("zh", ("agent", "报修以后，外环以内六十分钟之内到现场。"))
    assert [written(p) for p in judge(shanghai, library().facts, DAY, "", "上海")] == ["60 min arrival_shanghai_inner right"]


def test_what_was_said_before_tells_which_limit_is_meant() -> None:
    lines = (("customer", "我要投诉你们。"), ("agent", "好的。"), ("agent", "二十四小时之内有人联系您。"))
    assert [written(p) for p in judge(call_of("zh", *lines), library().facts, DAY)] == ["24 h complaint_contact right"]
    assert heard("zh", "二十四小时之内有人联系您。") == ["24 h - not_in_table"]


def test_a_caveat_said_once_need_not_be_said_again() -> None:
    first, again = "抢修城区平均四十五分钟到现场。", "抢修四十五分钟到您那儿。"
    assert [p.verdict for p in judge(call_of("zh", ("agent", first), ("agent", again)), library().facts, DAY)] == ["right"] * 2
    (alone,) = judge(call_of("zh", ("agent", again)), library().facts, DAY)
    assert alone.verdict == "missing_caveat"
    assert [c.text["zh"] for c in alone.missing] == ["这是平均时限，不是每一次的保证", "45 分钟只指城区"]


def test_what_a_supervisor_typed_is_not_the_trainees_promise() -> None:
    call = Call("c", "", "", "", "zh", datetime(2026, 11, 23, tzinfo=UTC), (Turn(0, "agent", "我保证十分钟来电。", by="boss"),))
    assert judge(call, library().facts, DAY) == ()


@pytest.mark.parametrize(
    ("lang", "text", "want"),
    [
        ("zh", "半小时", [("30", "min")]),
        ("zh", "一个半小时", [("90", "min")]),
        ("zh", "两个工作日", [("2", "wd")]),
        ("zh", "三五天", [("5", "day")]),
        ("zh", "三到五个工作日", [("5", "wd")]),
        ("zh", "一周", [("7", "day")]),
        ("zh", "五毛六分五", [("0.565", "yuan")]),
        ("zh", "86块4", [("86.4", "yuan")]),
        ("zh", "百分之二", [("2", "percent")]),
        ("zh", "这一点我记下两点", []),
        ("en", "half an hour", [("30", "min")]),
        ("en", "forty-five minutes", [("45", "min")]),
        ("en", "two thousand yuan", [("2000", "yuan")]),
        ("en", "tomorrow", [("1", "day")]),
        ("en", "by ten tonight", [("0", "day")]),
    ],
)
def test_times_and_sums(lang: str, text: str, want: list[tuple[str, str]]) -> None:
    assert [(v.value, v.unit) for v in values(text, lang)] == [(Decimal(value), unit) for value, unit in want]


def test_a_commitment_knows_its_place() -> None:
    text = "您好，投诉五个工作日之内给您答复。"
    (made,) = extract(text, "zh")
    assert text[made.start : made.end] == made.quote == "投诉五个工作日之内给您答复"
    assert text[slice(*made.at)] == "五个工作日"

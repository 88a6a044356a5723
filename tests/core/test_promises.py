"""Spoken promises: tables of agents' sentences, tuned and held out, and the calls that ship."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from simulator.core.call import Call, Turn
from simulator.core.commitments import extract
from simulator.core.facts import company_of
from simulator.core.promises import Promise, judge
from simulator.core.spoken_values import values
from simulator.core.tongues import even
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


def lines_of(name: str, lang: str) -> list[tuple[list[tuple[str, str]], str, list[tuple[str, str]], str]]:
    """What was said before, the sentence, what was said after, and what it commits to."""
    made = []
    for line in (DATA / f"promises.{name}.tsv").read_text("utf-8").splitlines()[1:]:
        of, before, *rest = line.split("\t")
        told = f"C {before}" if name == "strangers" and before != "-" else before
        after = rest[1] if len(rest) == 3 else "-"
        if of == lang:
            made.append((spoken(told), rest[0], spoken(after), rest[-1]))
    return made


def spoken(turns: str) -> list[tuple[str, str]]:
    who = {"A": "agent", "C": "customer"}
    return [(who[each[0]], each[2:]) for each in turns.split(" / ")] if turns != "-" else []


def counted(name: str, lang: str) -> tuple[int, int, int, int]:
    """Listed, listed rightly, wanted, and wanted with a right verdict: how other people speak, in one language."""
    listed = right = wanted = judged = 0
    for before, text, after, want in lines_of(name, lang):
        call = call_of(lang, *before, ("agent", text), *after)
        found = [p for p in judge(call, library().facts, DAY) if p.turn == len(before)]
        for each in [] if want == "-" else want.split("; "):
            words, verdicts = each.removeprefix("(?) ").split(" > ")
            start = text.index(words)
            over = [p for p in found if p.commitment.start < start + len(words) and start < p.commitment.end]
            hit = min(over, key=lambda p: (p.verdict not in verdicts.split("|"), abs(p.commitment.at[0] - start)), default=None)
            if hit is not None:
                found.remove(hit)
            if not each.startswith("(?)"):
                wanted, listed, right = wanted + 1, listed + (hit is not None), right + (hit is not None)
                judged += hit is not None and hit.verdict in verdicts.split("|")
        listed += len(found)
    return listed, right, wanted, judged


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_sentences_as_other_people_say_them(lang: str) -> None:
    listed, right, wanted, judged = counted("strangers", lang)
    assert wanted >= 100
    assert right / listed >= 0.9 and right / wanted >= 0.85 and judged / right >= 0.9


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("name", ["calls", "calls.second"])
def test_sentences_in_the_middle_of_a_call(name: str, lang: str) -> None:
    listed, right, wanted, judged = counted(name, lang)
    assert wanted >= 14
    assert right / listed >= 0.9 and right / wanted >= 0.8 and judged / right >= 0.9


@pytest.mark.parametrize("kind", ["better", "clause"])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_the_table_says_instead_promises_nothing_wrong(kind: str, lang: str) -> None:
    wrong: list[tuple[str, str]] = []
    for fact in library().facts:
        made = judge(
            call_of(lang, ("agent", getattr(fact, kind).get(lang, ""))),
            library().facts,
            DAY,
            fact.company or "SGCC",
            fact.province,
        )
        wrong += [(fact.id, written(p)) for p in made if p.verdict in ("wrong", "over_promise")]
    assert wrong == []


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


@pytest.mark.parametrize(
    ("text", "company", "province", "want"),
    [
        ("欠费缴清后12小时内给您恢复供电。", "SGCC", "", "over_promise"),
        ("欠费缴清后12小时内给您恢复供电。", "", "", None),
        ("欠费缴清后三天给您恢复供电。", "", "", None),
        ("南方电网公布的是缴清后12小时内复电。", "SGCC", "", None),
        ("外环以内抢修六十分钟到现场。", "SGCC", "", "not_in_table"),
        ("外环以内抢修六十分钟到现场。", "SGCC", "上海市", "right"),
        ("外环以内抢修六十分钟到现场。", "SGCC", "Shanghai", "not_in_table"),
        ("外环以内抢修六十分钟到现场。", "SGCC", "浙江", "wrong"),
        ("城区抢修平均六十分钟到现场。", "SGCC", "", "wrong"),
        ("城区抢修平均六十分钟到现场。", "", "", None),
    ],
)
def test_what_is_not_known_makes_nothing_wrong(text: str, company: str, province: str, want: str | None) -> None:
    found = judge(call_of("zh", ("agent", text)), library().facts, DAY, company, province)
    assert [p.verdict for p in found if p.verdict != "not_in_table" or want] == ([want] if want else [])


def test_the_company_is_the_one_that_is_named() -> None:
    named = {"国家电网95598": "SGCC", "State Grid": "SGCC", "南方电网客服": "CSG", "内蒙古电力": "", "95598": "", "": ""}
    assert {name: company_of(name) for name in named} == named


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


@pytest.mark.parametrize(
    ("later", "want"),
    [
        ("刚才那话我收回，赔不赔要等核查。", 0),
        ("我说错了，是五个工作日。", 0),
        ("冰箱的事说早了，按规定来。", 0),
        ("不客气，还有别的问题吗？", 1),
    ],
)
def test_what_was_taken_back_is_no_promise(later: str, want: int) -> None:
    call = call_of("zh", ("agent", "冰箱肯定赔您。"), ("customer", "真的？"), ("agent", later))
    assert len([p for p in judge(call, library().facts, DAY) if p.verdict == "over_promise"]) == want


def test_a_value_that_is_denied_later_is_taken_back() -> None:
    sure, denied, other = "师傅半小时肯定到。", "半小时我不敢保证，我也不能给您保半小时。", "发票不能补，师傅半小时到。"
    assert [p.verdict for p in judge(call_of("zh", ("agent", sure), ("agent", denied)), library().facts, DAY)] == []
    assert {p.verdict for p in judge(call_of("zh", ("agent", sure), ("agent", other)), library().facts, DAY)} == {
        "over_promise"
    }


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("跟您核对一下，您要求赔三千块，对吗？", []),
        ("系统里显示昨晚七点停的电，九点一刻送的电。", []),
        ("我叫班长马上给您回过去。", ["act"]),
        ("您说要赔三千，我们赔您三千。", ["3000 yuan never_compensation over_promise"]),
    ],
)
def test_what_is_read_back_or_read_out_is_nobodys_promise(text: str, want: list[str]) -> None:
    assert heard("zh", text) == want


def test_the_name_of_the_company_is_no_broken_appliance() -> None:
    """国家电网 holds the word 家电."""
    lines = (("agent", "您好，国家电网。"), ("customer", "我家没电。"), ("agent", "明天上午我叫客户经理到您店里看现场。"))
    assert [p.fact for p in judge(call_of("zh", *lines), library().facts, DAY)] == [None]


def test_an_apology_long_after_takes_back_only_what_it_names() -> None:
    lines = (("agent", "冰箱肯定赔您。"), ("agent", "您贵姓？"), ("agent", "您的名字我刚才说错了。"))
    assert [p.verdict for p in judge(call_of("zh", *lines), library().facts, DAY)] == ["over_promise"]


def test_a_published_average_is_no_certainty() -> None:
    assert heard("zh", "抢修平均四十五分钟到现场，这是城区。") == ["45 min arrival_city right"]
    assert heard("zh", "城区抢修四十五分钟之内保证到现场。") == ["45 min arrival_city over_promise"]


def test_a_day_and_24_hours_are_one_promise() -> None:
    assert len(heard("en", "Once you have paid it is reconnected within a day, 24 hours.")) == 1


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
        ("zh", "四十来分钟", [("45", "min")]),
        ("zh", "个把钟头", [("60", "min")]),
        ("zh", "仨小时半", [("210", "min")]),
        ("zh", "下班前", [("0", "day")]),
        ("zh", "一块表三百六", [("360", "yuan")]),
        ("zh", "一天千分之零点五", [("0.5", "permille")]),
        ("zh", "这一点我记下两点", []),
        ("en", "half an hour", [("30", "min")]),
        ("en", "forty-five minutes", [("45", "min")]),
        ("en", "forty-odd minutes", [("45", "min")]),
        ("en", "three quarters of an hour", [("45", "min")]),
        ("en", "a fortnight", [("14", "day")]),
        ("en", "by half nine", [("0", "day")]),
        ("en", "0.1% a day", [("0.1", "percent")]),
        ("en", "point two percent", [("0.2", "percent")]),
        ("en", "tier three thirty fen", [("0.3", "yuan")]),
        ("en", "one hundred and thirty-eight yuan", [("138", "yuan")]),
        ("en", "two thousand yuan", [("2000", "yuan")]),
        ("en", "tomorrow", [("1", "day")]),
        ("en", "by ten tonight", [("0", "day")]),
    ],
)
def test_times_and_sums(lang: str, text: str, want: list[tuple[str, str]]) -> None:
    assert [(v.value, v.unit) for v in values(even(text, lang), lang)] == [(Decimal(value), unit) for value, unit in want]


def test_a_commitment_knows_its_place() -> None:
    text = "您好，投诉五个工作日之内给您答复。"
    (made,) = extract(text, "zh")
    assert text[made.start : made.end] == made.quote == "投诉五个工作日之内给您答复"
    assert text[slice(*made.at)] == "五个工作日"

"""A small book, taught, kept and read with."""

from dataclasses import replace
from pathlib import Path

import pytest

from simulator.core.cues import SURE, CueBook, CueDefinition, Utterance
from simulator.understanding import reader
from simulator.understanding.evaluate import measure
from simulator.understanding.rules import Rules

BOOK = CueBook(
    lang="zh",
    definitions=(
        CueDefinition("thank", "致谢", "谢谢您", (r"谢谢",), (r"不用谢",)),
        CueDefinition("deflect", "推诿", "我帮您转", (r"不归我管",)),
        CueDefinition("insult", "辱骂", "请文明", (r"傻子",), (r"叫您",)),
    ),
    customer={},
    utterances=tuple(
        Utterance(text, frozenset(cues.split()))
        for text, cues in [
            *[(f"谢谢您{tail}", "thank") for tail in ("来电", "的等待", "配合", "告诉我", "提醒", "理解", "的建议", "支持")],
            *[(f"这{thing}不归我管", "deflect") for thing in ("事", "个", "块", "片", "些", "种", "条", "家")],
            *[(f"我给您{deed}", "") for deed in ("登记", "查询", "派单", "转过去", "催一下", "报上去", "记下来", "核实")],
        ]
    ),
    heldout=(),
    fingerprint="small",
)


@pytest.fixture(scope="module")
def small() -> reader.CueReader:
    return reader.build(BOOK, None)


def test_a_pattern_is_sure_and_quotes_its_clause(small: reader.CueReader) -> None:
    (cue,) = small.read("您这事不归我管，您等着。")
    assert (cue.cue, cue.quote, cue.sure) == ("deflect", "您这事不归我管", True)


def test_what_is_quoted_is_not_done(small: reader.CueReader) -> None:
    assert not [cue for cue in small.read("您说这事不归我管，我记下了") if cue.cue == "deflect"]


def test_a_guess_is_never_sure(small: reader.CueReader) -> None:
    guessed = [cue for cue in small.read("多谢您的配合和理解") if cue.cue == "thank"]
    assert all(0.5 <= cue.confidence < SURE for cue in guessed)


def test_a_kept_model_reads_the_same_and_a_damaged_one_is_taught_again(tmp_path: Path, small: reader.CueReader) -> None:
    first = reader.build(BOOK, tmp_path)
    (kept,) = tmp_path.iterdir()
    text = "谢谢您来电，这块不归我管"
    again = reader.build(BOOK, tmp_path)
    kept.write_bytes(b"damaged")
    taught = reader.build(BOOK, tmp_path)
    assert first.read(text) == again.read(text) == taught.read(text) == small.read(text) != ()
    assert kept.stat().st_size > 100


def test_another_book_has_its_own_model(tmp_path: Path) -> None:
    reader.build(BOOK, tmp_path)
    reader.build(replace(BOOK, fingerprint="other"), tmp_path)
    assert len(list(tmp_path.iterdir())) == 2


def test_a_guess_needs_a_word_of_the_deed_in_its_clauses() -> None:
    rules = Rules(replace(BOOK, definitions=(CueDefinition("thank", "致谢", "谢谢您", (r"谢谢",), needs=(r"谢|感激",)),)))
    text = "我登记好了,多谢您的配合"
    assert rules.lacks("thank", text, (0, 4)) and not rules.lacks("thank", text, (6, 9))


def test_a_quote_ends_with_a_whole_word() -> None:
    definition = CueDefinition("cite_limit", "limit", "five days", (r"\bwithin .{0,9}",))
    text = "somebody rings you within the coming " + "and the next one after that and so on " * 3
    start, end = Rules(replace(BOOK, lang="en", definitions=(definition,))).hits(text, text)["cite_limit"]
    assert text[start:end] == "within the coming"


def test_a_veto_takes_a_match_back() -> None:
    rules = Rules(BOOK)
    assert "thank" in rules.hits("谢谢您", "谢谢您") and "thank" not in rules.hits("不用谢谢我", "不用谢谢我")
    assert "insult" not in rules.hits("谁叫您傻子了", "谁叫您傻子了")


def test_precision_recall_and_traps_by_hand() -> None:
    rows = (
        Utterance("a", frozenset({"thank"})),
        Utterance("b", frozenset({"thank"})),
        Utterance("c", frozenset()),
        Utterance("d", frozenset(), "deflect"),
    )
    read = {"a": ["thank"], "b": [], "c": ["thank"], "d": ["deflect"]}
    got = measure(rows, lambda text: read[text], {"thank", "deflect"})
    thank = next(row for row in got.rows if row.cue == "thank")
    assert (thank.precision, thank.recall, thank.f1) == (0.5, 0.5, 0.5)
    assert (got.traps, got.trap_rate) == (1, 1.0)

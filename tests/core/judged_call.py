"""A small call and a criterion for a judge."""

from datetime import UTC, datetime

from simulator.core.call import Call, Turn
from simulator.core.rubric import Check, Criterion, Option

TURNS = (
    ("agent", "您好，国家电网95598，请问有什么可以帮您？"),
    ("customer", "我姓王，上个月两百，这个月六百八，我都七十岁了！"),
    ("agent", "王先生，一下子多了四百八，换谁都着急。我马上查。"),
    ("customer", "什么时候能给我说法？"),
    ("agent", "五个工作日内答复您，再见。"),
)


def call(*more: str, lang: str = "zh", turns: tuple[tuple[str, str], ...] = TURNS) -> Call:
    """The call, with more words at the end of the agent's last turn."""
    made = [Turn(index, who, text) for index, (who, text) in enumerate(turns)]  # type: ignore[arg-type]
    made[-1] = Turn(made[-1].index, made[-1].speaker, made[-1].text + "".join(more))
    return Call("c1", "", "", "li", lang, datetime(2026, 11, 23, tzinfo=UTC), tuple(made))


def criterion(id: str = "attuned", weight: float = 4, critical: bool = False) -> Criterion:
    """A criterion that is left to a judge."""
    options = (
        Option(id="full", points=1, means="感受连着事实"),
        Option(id="none", points=0, means="没有"),
        Option(id="half", points=0.5, means="一半"),
    )
    return Criterion(
        id=id, mark="empathy", asks="共情", weight=weight, critical=critical, check=Check(kind="ask_judge"),
        options=options, advice="先说感受", better="换谁都着急", norm="手册",
    )  # fmt: skip

"""The kinds of question, one table: a new kind is one class in a file of this folder and one row here."""

from typing import Annotated

from pydantic import Field, TypeAdapter

from simulator.core.kinds.arrange import Match, Order
from simulator.core.kinds.blank import Blank
from simulator.core.kinds.choice import Listening, Multiple, Single, Truth
from simulator.core.kinds.numeric import Numeric
from simulator.core.kinds.short import Short
from simulator.core.question import Question

KINDS: dict[str, type[Question]] = {
    "single": Single,
    "multiple": Multiple,
    "truth": Truth,
    "blank": Blank,
    "numeric": Numeric,
    "order": Order,
    "match": Match,
    "short": Short,
    "listening": Listening,
}
AnyQuestion = Annotated[
    Single | Multiple | Truth | Blank | Numeric | Order | Match | Short | Listening, Field(discriminator="kind")
]
ADAPTER: TypeAdapter[Question] = TypeAdapter(AnyQuestion)

"""What a model said of a call beside the marks, as it was said: what of it is believed is decided anew at each look."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from simulator.core.coached import Suggested
from simulator.core.overheard import Overheard

Kind = Literal["promises", "coach"]
SAID: Mapping[Kind, type[Overheard] | type[Suggested]] = {"promises": Overheard, "coach": Suggested}


@dataclass(frozen=True)
class Remark:
    """The answer of one kind about one call; `mark` names the model, its prompt, the rubric and the words as they stood."""

    call: str
    kind: Kind
    mark: str
    at: datetime
    said: tuple[Overheard | Suggested, ...]

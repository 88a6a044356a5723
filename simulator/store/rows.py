"""The only mapper between facts and rows."""

import json
from dataclasses import asdict
from datetime import datetime
from functools import lru_cache
from typing import Any

from simulator.core.agreement import Agreement, Flips
from simulator.core.call import Call, Event, Marks, Turn
from simulator.core.cues import Cue
from simulator.core.evidence import Evidence
from simulator.core.licence import Licence, Trust
from simulator.core.people import Account
from simulator.core.ports import Word
from simulator.core.remarks import SAID, Remark
from simulator.core.scoring import Advice, Fatal, Score, Verdict

Row = dict[str, Any]


def call_row(call: Call) -> Row:
    """A call without its turns."""
    return {
        "id": call.id,
        "scenario": call.scenario,
        "fingerprint": call.fingerprint,
        "agent": call.agent,
        "lang": call.lang,
        "mode": call.mode,
        "played_by": call.played_by,
        "seed": call.seed,
        "agent_number": call.agent_number,
        "started": call.started.isoformat(),
        "ended": call.ended.isoformat() if call.ended else None,
        "outcome": call.outcome,
        "void": call.void,
    }


def call_of(row: Row, turns: tuple[Turn, ...] = (), events: tuple[Event, ...] = ()) -> Call:
    """The call of a row."""
    times = {key: datetime.fromisoformat(row[key]) if row[key] else None for key in ("started", "ended")}
    return Call(**{**row, **times, "turns": turns, "events": events})


def turn_body(turn: Turn) -> str:
    """A turn as JSON."""
    return json.dumps({**asdict(turn), "tones": sorted(turn.tones)}, ensure_ascii=False)


@lru_cache(maxsize=4096)  # a running call is read again at every turn
def turn_of(body: str) -> Turn:
    """The turn of a JSON body."""
    data = json.loads(body)
    return Turn(
        **{
            **data,
            "cues": tuple(Cue(**cue) for cue in data["cues"]),
            "tones": frozenset(data["tones"]),
            "reveals": tuple(data["reveals"]),
            "words": tuple(Word(**word) for word in data["words"]),
            "marks": Marks(**data["marks"]),
        }
    )


def account_of(row: Row) -> Account:
    """The account of a row."""
    return Account(**{**row, "active": bool(row["active"])})


def score_body(score: Score) -> str:
    """A score as JSON."""
    return json.dumps({**asdict(score), "at": score.at.isoformat() if score.at else None}, ensure_ascii=False)


def score_of(body: str) -> Score:
    """The score of a JSON body."""
    data = json.loads(body)
    return Score(
        **{
            **data,
            "verdicts": tuple(_verdict(each) for each in data["verdicts"]),
            "fatal": tuple(Fatal(**each) for each in data["fatal"]),
            "at": datetime.fromisoformat(data["at"]) if data["at"] else None,
        }
    )


def _verdict(data: Row) -> Verdict:
    evidence = tuple(Evidence(**each) for each in data["evidence"])
    return Verdict(**{**data, "evidence": evidence, "advice": tuple(Advice(**each) for each in data["advice"])})


def licence_body(licence: Licence) -> str:
    """A licence as JSON."""
    return json.dumps({**asdict(licence), "at": licence.at.isoformat()}, ensure_ascii=False)


def licence_of(body: str) -> Licence:
    """The licence of a JSON body."""
    data = json.loads(body)
    trusts = tuple(_trust(each) for each in data["trusts"])
    return Licence(**{**data, "at": datetime.fromisoformat(data["at"]), "trusts": trusts})


def _trust(data: Row) -> Trust:
    graders = {key: Agreement(**data[key]) for key in ("judge", "people")}
    return Trust(**{**data, **graders, "flips": {kind: Flips(**each) for kind, each in data["flips"].items()}})


def remark_body(remark: Remark) -> str:
    """What a model said, as JSON."""
    return json.dumps([asdict(each) for each in remark.said], ensure_ascii=False)


def remark_of(row: Row) -> Remark:
    """The remark of a row."""
    said = tuple(SAID[row["kind"]](**each) for each in json.loads(row["body"]))
    return Remark(row["call"], row["kind"], row["mark"], datetime.fromisoformat(row["at"]), said)

"""From a record to its row: imported, repaired by rules that are named, or refused with the reason."""

import re
from typing import Any

from simulator.content.formats.answers import Refused, short
from simulator.content.formats.asked import fields
from simulator.content.formats.deciding import kind_for
from simulator.content.formats.record import Record, tidy
from simulator.content.formats.rows import Defaults, Row, made
from simulator.content.formats.terms import level_of, topics_of
from simulator.core.question import TOPICS

_TEXTS = ("id", "lang", "why", "source", "edition", "company", "province")
_NO_SOURCE = {"", "无", "/", "-", "—", "--", "略", "none", "n/a"}


def row(record: Record, defaults: Defaults) -> Row:
    """The row of a record; every record gives exactly one."""
    tidy(record)
    begun = record.begun()
    try:
        if not record.stem:
            raise Refused("the stem is missing")
        kind = kind_for(record)
        given = fields(record, kind) | _common(record, defaults)
        if len(record.stem) < 4:
            raise Refused(f"the stem {record.stem!r} is shorter than four characters")
    except Refused as error:
        return Row(record.number, begun, None, tuple(dict.fromkeys(record.notes)), str(error))
    return made(record.number, given, defaults, tuple(dict.fromkeys(record.notes)))


def _common(record: Record, defaults: Defaults) -> dict[str, Any]:
    more = record.more
    known: dict[str, Any] = {name: more[name] for name in _TEXTS if more.get(name)}
    if len(known.get("source", "")) < 2 or known["source"].lower() in _NO_SOURCE:
        known.pop("source", None)
    if "id" in known and not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", known["id"]):
        known.pop("id")  # a running number or a code of another system
    known |= _days(record) | ({"retired": True} if more.get("retired") in ("是", "TRUE", "true", "1") else {})
    if "lang" in known:
        known["lang"] = {"中文": "zh", "英文": "en", "英语": "en"}.get(known["lang"], known["lang"])
        known = known if known["lang"] in ("zh", "en") else {name: value for name, value in known.items() if name != "lang"}
    known |= _level(record, defaults) | _topic(record, defaults) | _status(more.get("status", ""), record)
    return known


def _days(record: Record) -> dict[str, str]:
    days = {}
    for name in ("effective_from", "effective_to"):
        given = record.more.get(name, "")
        found = re.match(r"(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})", given)
        if found:
            days[name] = f"{int(found[1]):04}-{int(found[2]):02}-{int(found[3]):02}"
        elif given:
            record.notes.append(f"{short(given)!r} is no day: left out")
    return days


def _level(record: Record, defaults: Defaults) -> dict[str, Any]:
    given = record.more.get("level", "")
    level = level_of(given) if given else None
    if given and level is None:
        record.notes.append(f"the level {short(given)!r} is none that is known here: {defaults.level} was taken")
    return {"level": level} if level else {}


def _topic(record: Record, defaults: Defaults) -> dict[str, Any]:
    given = record.more.get("topic", "")
    tags = [tag for tag in re.split(r"\s*\|\s*", record.more.get("tags", "")) if tag]
    if not given or given in TOPICS:
        return {"topic": given, "tags": tags}
    found, exact = topics_of(given)
    topic = found.pop() if len(found) == 1 else ""
    if not topic:
        record.notes.append(
            f"the topic {short(given)!r} is none that is known here: filed under {defaults.topic}, kept as a tag"
        )
    elif not exact:
        record.notes.append(f"the topic {short(given)!r} was filed under {topic}, and kept as a tag")
    return {"topic": topic, "tags": list(dict.fromkeys([*tags, *re.split(r"\s*\|\s*", given)]))}


def _status(given: str, record: Record) -> dict[str, Any]:
    if given in ("S", "S2", "own"):
        return {"status": given}
    if given in ("停用", "禁用", "作废", "失效", "已停用", "retired"):
        record.notes.append(f"the question is marked {given}: kept, but retired")
        return {"retired": True}
    return {}

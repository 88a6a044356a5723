"""A call that the simulator has spoilt: somebody who grades says so, or takes it back; each is noted in the call's record."""

from simulator.core.call import Call, Event, EventKind
from simulator.core.errors import CallError
from simulator.core.people import Account, require
from simulator.core.played import SPOILT
from simulator.flows.calls import since
from simulator.flows.desk import Desk


def void(desk: Desk, account: Account, call_id: str, why: str) -> Call:
    """The ended call, which no longer counts; `why` is one of SPOILT. Raises NotAllowed, NotFound, CallError."""
    call = _ended(desk, account, call_id)
    if why not in SPOILT:
        raise CallError(f"{why!r} is no way to spoil a call", f"Choose one of: {', '.join(SPOILT)}.")
    desk.store.spoil(call.id, why, desk.clock.now())
    return _noted(desk, account, call, "voided", why)


def count_again(desk: Desk, account: Account, call_id: str) -> Call:
    """The ended call, which counts; also one that was void because the simulator had noticed by itself."""
    call = _ended(desk, account, call_id)
    desk.store.count_again(call.id)
    return _noted(desk, account, call, "counted", call.void or "")


def _ended(desk: Desk, account: Account, call_id: str) -> Call:
    require(account, "grade_call")
    call = desk.store.call(call_id)
    if call.outcome is None:
        raise CallError("the call is still running", "Finish it or hang up.")
    return call


def _noted(desk: Desk, account: Account, call: Call, kind: EventKind, why: str) -> Call:
    desk.store.add_event(call.id, Event(kind, since(call, desk.clock.now()), 0.0, None, f"{why} {account.id}".strip()))
    return desk.store.call(call.id)

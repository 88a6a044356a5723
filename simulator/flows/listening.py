"""Listening in 旁听: a supervisor hears a running practice call, whispers to the trainee, or speaks for one of the two."""

from dataclasses import dataclass, replace
from datetime import timedelta

from simulator.core.call import Call, Event, Line
from simulator.core.errors import CallError
from simulator.core.people import Account, require
from simulator.flows import calls
from simulator.flows.desk import Desk

_LONGEST = timedelta(hours=2)
"""A call that began longer ago was left, not talked through."""


@dataclass(frozen=True)
class Running:
    """A call that is going on: who takes it, and what it is about."""

    call: Call
    trainee: Account
    title: str


def running(desk: Desk, account: Account) -> tuple[Running, ...]:
    """The calls on the phone line that are going on now, newest first; raises NotAllowed."""
    require(account, "listen_in")
    now, found = desk.clock.now(), []
    for call in desk.store.running(now - _LONGEST):
        if any(event.kind == "rang" for event in call.events) and not call.ringing:
            scenario = desk.library.scenarios.get(call.scenario)
            found.append(Running(call, desk.store.account(call.agent), scenario.title if scenario else call.scenario))
    return tuple(found)


def note(desk: Desk, account: Account, call_id: str, kind: str) -> None:
    """Notes in the call's record that somebody listens, whispers or has taken over; raises NotAllowed."""
    require(account, "listen_in")
    call = desk.store.call(call_id)
    at = calls.since(call, desk.clock.now())
    turn = call.turns[-1].index if call.turns else None
    desk.store.add_event(call.id, Event(kind, at, 0.0, turn, account.id))  # type: ignore[arg-type]


def as_customer(desk: Desk, account: Account, call_id: str, text: str) -> Call:
    """The supervisor says something as the customer; the script stays where it was. Raises NotAllowed and CallError."""
    require(account, "listen_in")
    call = desk.store.call(call_id)
    if call.outcome is not None:
        raise CallError("the call is over", "Open its report.")
    at = calls.since(call, desk.clock.now())
    turn = calls.customer_turn(desk, call, Line(text.strip()[:500], call.node), at)
    desk.store.add_turn(call.id, replace(turn, by=account.id))
    return desk.store.call(call.id)

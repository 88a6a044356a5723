"""What a call and the knowledge test have in common: which test topics a call's subject and a lost criterion belong to."""

from collections.abc import Mapping

from simulator.core.question import TestTopic
from simulator.core.scenario import Mark, Topic

OF_CALL: Mapping[Topic, tuple[TestTopic, ...]] = {
    "bill": ("tariffs", "metering"),
    "outage": ("outages", "promises"),
    "disconnection": ("arrears",),
    "damage": ("outages",),
    "metering": ("metering", "promises"),
    "connection": ("connection", "promises"),
    "transfer": ("changes",),
    "complaint": ("workorders",),
    "safety": ("safety",),
    "renewables": ("ev_pv",),
    "privacy": ("privacy",),
    "service": ("workorders", "norms"),
}
_OF_CRITERION: Mapping[str, tuple[TestTopic, ...]] = {
    "no_overpromise": ("promises",),
    "safety": ("safety",),
    "fatal_privacy": ("privacy",),
    "fatal_secret": ("privacy",),
    "fatal_obstruct": ("workorders",),
}
_OF_MARK: Mapping[Mark, tuple[TestTopic, ...]] = {
    "courtesy": ("norms",),
    "empathy": ("deescalation",),
    "technique": ("norms", "deescalation"),
}


def of_criterion(criterion: str, mark: Mark, call: Topic) -> tuple[TestTopic, ...]:
    """The test topics of a criterion that was lost in a call about a subject."""
    return _OF_CRITERION.get(criterion) or _OF_MARK.get(mark) or OF_CALL[call]


def calls_for(topic: TestTopic) -> frozenset[Topic]:
    """The subjects of the calls that train a test topic."""
    return frozenset(call for call, topics in OF_CALL.items() if topic in topics)

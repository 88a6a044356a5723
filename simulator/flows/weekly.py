"""What the clock does by itself: publish on Monday, hand in at the time limit, prepare the sounds of open tests."""

from simulator.core.errors import SimulatorError
from simulator.core.ports import Voicing
from simulator.core.quiz import Quiz
from simulator.flows import publishing, sitting
from simulator.flows.desk import Desk


def tick(desk: Desk) -> None:
    """One look at the clock; doing it twice, or in two processes, is doing it once."""
    publishing.publish_due(desk)
    sitting.settle_all(desk)
    for quiz in desk.quizzes.quizzes(desk.clock.now()):
        prepare_sounds(desk, quiz)


def prepare_sounds(desk: Desk, quiz: Quiz) -> None:
    """Speaks every listening question once, so that nobody waits for it in the sitting; what fails is spoken later."""
    for question in quiz.questions.values():
        says = question.face(0).says
        if says:
            try:
                desk.voice.say(says, question.lang, Voicing(gender=getattr(question, "voice", "female")))
            except SimulatorError:
                return

"""The project's own errors: each carries a sentence for the person and a hint that cures."""


class SimulatorError(Exception):
    """Something a person should be told about, with a hint on what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class ContentError(SimulatorError):
    """A scenario, rubric, cue or question file cannot be used."""


class NotAllowed(SimulatorError):
    """This account may not do that."""


class NotFound(SimulatorError):
    """There is no such call, scenario, rubric or account."""


class CallError(SimulatorError):
    """The call is not in a state in which this can be done."""


class QuizError(SimulatorError):
    """A test cannot be drawn, opened, answered or handed in as it stands; `why` names what candidates meet themselves."""

    def __init__(self, message: str, hint: str = "", why: str = "") -> None:
        super().__init__(message, hint)
        self.why = why


class EngineError(SimulatorError):
    """A speech or language engine failed; `retryable` says whether trying again can help."""

    def __init__(self, engine: str, message: str, retryable: bool = False, hint: str = "") -> None:
        super().__init__(f"{engine}: {message}", hint)
        self.engine = engine
        self.retryable = retryable


class Missing(SimulatorError):
    """A part is not installed; `cure` says how to get it."""

    def __init__(self, what: str, cure: str) -> None:
        super().__init__(f"{what} is missing", cure)
        self.what = what
        self.cure = cure

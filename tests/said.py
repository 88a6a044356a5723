"""The English sentences that the source can say to a person, read off its syntax tree.

`python -m tests.said` prints those that words/sentences.zh.yaml does not have yet, ready to be filled in.
"""

import ast
import itertools
import re
from collections.abc import Iterator
from pathlib import Path

from simulator.words import catalogue

ROOT = Path(__file__).resolve().parent.parent / "simulator"
ERRORS = {
    "SimulatorError", "SoundError", "ContentError", "NotAllowed", "NotFound", "CallError", "QuizError", "EngineError", "ChatError", "Missing", "Refused",
    "Problem", "_Lost", "_wrong", "ValueError", "BrokenRiff",
}  # fmt: skip
WHOLE = ("content", "core/kinds", "core/signin.py", "speech/worker.py", "speech/worker_side.py", "doctor.py")
"""Rooms in which every text of two words and more is a sentence; elsewhere only what errors are raised with."""
TABLES = ("content/formats/header.py", "content/formats/terms.py")
NOT_READ = ("measuring", "speech/weights.py")
"""What only measuring and setting up say, in a terminal."""
NO_SENTENCES = {
    "Write {family: [{scenario, says, obeys, holds}, ...]}.",  # YAML
    'One object a line: {"id", "lang", "turns", "grades": [{criterion: option}, ...]}; see rubrics/README.md.',  # JSON lines
    "ANSWER: {}",
    "L{} R{}",  # QTI
    "your answer is correct.",  # what Moodle says
}
_SQL = re.compile(r"\s*(<|[\u4e00-\u9fff]|(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER) )")


def templates() -> dict[str, str]:
    """Every sentence with its gaps as {} or {!r}, and where it is said."""
    found: dict[str, str] = {}
    for file in sorted(ROOT.rglob("*.py")):
        name = file.relative_to(ROOT).as_posix()
        if not name.startswith((*NOT_READ, *TABLES)):
            for line, text in _said(ast.parse(file.read_text("utf-8")), name.startswith(WHOLE)):
                found.setdefault(text, f"{name}:{line}")
    return found


def shape(text: str) -> str:
    """A template of the catalogue with its gaps unnamed."""
    return re.sub(r"{\w+(!r)?}", r"{\1}", text)


def missing() -> dict[str, str]:
    """The sentences that the catalogue does not have."""
    sentences, names = catalogue("zh")
    there = {shape(ours) for ours in (*sentences, *names)}
    return {text: place for text, place in templates().items() if text not in there}


def _said(tree: ast.Module, whole: bool) -> Iterator[tuple[int, str]]:
    idle = {id(inner) for node in ast.walk(tree) for inner in _idle(node)}
    roots = [tree] if whole else list(_raised(tree))
    seen = set(idle)
    for root in roots:
        for node in ast.walk(root):
            if id(node) in seen or not isinstance(node, ast.Constant | ast.JoinedStr):
                continue
            seen |= {id(each) for each in _spoken_for(node)}
            for text in _texts(node):
                if _sentence(text):
                    yield node.lineno, text


def _spoken_for(node: ast.AST) -> Iterator[ast.AST]:
    """The texts that a node's templates hold already; those deeper in its gaps are sentences of their own."""
    yield node
    for part in node.values if isinstance(node, ast.JoinedStr) else []:
        yield part
        if isinstance(part, ast.FormattedValue):
            yield from ast.walk(part.format_spec) if part.format_spec else ()
            yield from ast.walk(part.value) if _choice(part.value) else ()


def _raised(tree: ast.Module) -> Iterator[ast.AST]:
    """The arguments of our errors, and what is assigned in the same function to a name among them."""
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        errors = [n for n in ast.walk(function) if isinstance(n, ast.Call) and _called(n) in ERRORS]
        given = [each for call in errors for each in (*call.args, *(word.value for word in call.keywords))]
        names = {each.id for part in given for each in ast.walk(part) if isinstance(each, ast.Name)}
        for node in (*ast.walk(function), *tree.body):
            if isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id in names for t in node.targets):
                given.append(node.value)
        yield from given
    for node in tree.body:  # an error made once for all
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and _called(node.value) in ERRORS:
            yield node.value


def _idle(node: ast.AST) -> Iterator[ast.AST]:
    """Texts that nobody reads: docstrings, patterns, log lines, lists that are split, and the bad examples of the codes."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value
    if isinstance(node, ast.Call):
        called = ast.unparse(node.func)
        if called.startswith(("re.", "log.", "logging.")) or called.endswith(".split"):
            yield from ast.walk(node)
        if called == "Code":
            yield from (inner for each in node.args[4:] for inner in ast.walk(each))


def _texts(node: ast.AST) -> Iterator[str]:
    """The texts that an f-string can become, its values as gaps; a choice between two texts gives both."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    yield from ("".join(each) for each in itertools.product(*map(_ways, parts)))


def _ways(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Constant):
        return [str(node.value)]
    if isinstance(node, ast.FormattedValue):
        if isinstance(node.value, ast.IfExp | ast.BinOp) and (ways := _choice(node.value)):
            return ways
        return ["{!r}" if node.conversion == ord("r") else "{}"]
    return ["{}"]


def _choice(node: ast.AST) -> list[str]:
    if isinstance(node, ast.IfExp):
        return [*_choice(node.body), *_choice(node.orelse)]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult):
        return [*_choice(node.left), ""]
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []


def _sentence(text: str) -> bool:
    plain = re.sub(r"{(!r)?}", "x", text)
    found = re.search(r"[A-Za-z]{2,}[,:]? +[(‘<`]*[A-Za-z]", plain)
    return bool(found) and "\n" not in text and text not in NO_SENTENCES and not _SQL.match(text)


def _called(call: ast.Call) -> str:
    return ast.unparse(call.func).rpartition(".")[2]


if __name__ == "__main__":
    for text, place in missing().items():
        gaps = iter("abcdefgh")
        named = re.sub(r"{(!r)?}", lambda gap: f"{{{next(gaps)}{gap[1] or ''}}}", text)  # noqa: B023
        print(f'  # {place}\n  "{named}": ""'.replace("\n\n", "\n"))

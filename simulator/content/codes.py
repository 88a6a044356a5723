"""The problem codes: what each means, why it matters, how to cure it, and a bad example.

A bad example is one edit of a sound file: in `file`, `old` becomes `new`; an empty `old` writes the file anew. The tests
make every edit and expect the code.
"""

from collections.abc import Callable
from dataclasses import dataclass

from simulator.core.errors import NotFound

_SCENARIO = "scenarios/bill/tiny-zh.yaml"
_PLAN = "scenarios/bill/tiny-zh.plan.yaml"
_RUBRIC = "rubrics/tiny-zh.yaml"
_CUES = "scenarios/cues.zh.yaml"
_FACTS = "rubrics/facts.yaml"
_FEW = "scenarios/utterances/zh-few.yaml"


@dataclass(frozen=True)
class Code:
    """One kind of problem."""

    id: str
    title: str
    why: str
    cure: str
    file: str
    old: str
    new: str


CODES = {
    code.id: code
    for code in (
        Code("Y001", "not YAML", "The file cannot be parsed, so nothing in it can be used.",
             "Check the indentation, colons and quotes at the line that is named.", _SCENARIO, "level: 1", "level: [1"),
        Code("Y002", "not UTF-8", "Mandarin can be stored in several encodings; only UTF-8 is read.",
             "Save the file as UTF-8 in your editor.", _SCENARIO, "title: 电费多了", "title: \udcff"),
        Code("Y003", "empty file", "An empty file is usually a lost one.", "Write its content or delete it.", _RUBRIC, "", ""),
        Code("Y004", "a key twice", "YAML would silently keep the last one.", "Keep one of the two.",
             _SCENARIO, "level: 1", "level: 1\nlevel: 2"),
        Code("C101", "unknown key", "A misspelt key would be ignored and its content lost.",
             "Remove it or correct its spelling.", _SCENARIO, "level: 1", "level: 1\nlevle: 2"),
        Code("C102", "missing key", "The call cannot be played without it.", "Add it.", _SCENARIO, "company: 国家电网95598\n", ""),
        Code("C103", "wrong value", "The value is not of the kind or not in the range that is needed.",
             "Correct the value.", _SCENARIO, "level: 1", "level: 9"),
        Code("C104", "not a pattern", "The regular expression cannot be read.", "Balance its brackets.",
             _SCENARIO, "mentions: [用多了], says", "mentions: ['(用多了'], says"),
        Code("C201", "unknown cue", "No sentence could ever show it.", "Use a cue id of scenarios/cues.<lang>.yaml.",
             _SCENARIO, "shows: [verify_identity]", "shows: [verify_identiti]"),
        Code("C202", "dangling goto", "The customer would be sent to a place that does not exist.",
             "Name an existing node.", _SCENARIO, "goto: done", "goto: nowhere"),
        Code("C203", "unreachable node", "No branch leads there, so nobody will ever hear it.",
             "Add a branch to it or remove it.", _SCENARIO, "    done:", "    lost: {says: [啊], ends: solved}\n    done:"),
        Code("C204", "missing language", "The call needs manners, cues and a rubric of its own language.",
             "Write what is missing, or correct its problems.", _SCENARIO, "lang: zh", "lang: en"),
        Code("C205", "nobody can ask for a fact", "It is told only if asked and no question matches it.",
             "Give it `asked_by` patterns or `only_if_asked: false`.", _SCENARIO, ", asked_by: [抄表, 几号]", ""),
        Code("C206", "no such rubric", "The call could not be scored.", "Name a rubric of rubrics/.",
             _SCENARIO, "rubric: tiny-zh", "rubric: other"),
        Code("C207", "weights do not add up", "The total is out of 100.", "Make the weights add up to 100.",
             _RUBRIC, "weight: 40", "weight: 30"),
        Code("C208", "an id twice", "A result could not say which one it means.", "Give each its own id.",
             _RUBRIC, "id: feeling", "id: opening"),
        Code("C209", "id is not the file's name", "Nobody would find the file of an id.", "Name the file after the id.",
             _SCENARIO, "id: tiny-zh", "id: tiny-two"),
        Code("C210", "cannot end well", "A call that nobody can win teaches nothing.",
             "Give a reachable node `ends: solved` or `calmed`.", _SCENARIO, "ends: solved", "ends: hung_up"),
        Code("C211", "a node leads nowhere", "The customer would repeat themselves until they hang up.",
             "Add `hears` or `ends`.", _SCENARIO, "      ends: solved\n", ""),
        Code("C212", "unknown duty in a branch", "The branch could never open.", "Use the id of one of `must`.",
             _SCENARIO, "met: [verify], goto", "met: [verified], goto"),
        Code("C213", "unknown fact in a branch", "The branch could never open.", "Use a name from brief.knows.",
             _SCENARIO, "met: [verify], goto", "asks: [weather], goto"),
        Code("C214", "not a mood condition", "The branch could never open.", 'Write it like "anger < 0.4".',
             _SCENARIO, "met: [verify], goto", "mood: [happy], goto"),
        Code("C215", "no source", "Only facts that were read in a source may be scored.", "Name the source, or remove it.",
             _SCENARIO, 'source: "供电服务规范 [S:SG2003]"', 'source: "听说的 [U]"'),
        Code("C216", "nothing to say", "The customer would be silent here.", "Write at least one line.",
             _SCENARIO, "says: [好，那我等你们消息。]", "says: []"),
        Code("C217", "a duty nobody can show", "It would be missed in every call.", "Give it `shows` or `mentions`.",
             _SCENARIO, "shows: [verify_identity], ", ""),
        Code("C218", "a plan expects what is not there", "The plan could never be green.", "Use an id of the scenario.",
             _PLAN, "meets: [verify]", "meets: [verified]"),
        Code("C219", "a mark without points", "Each of the four marks must be earned somewhere.",
             "Add a criterion for it.", _RUBRIC, "mark: technique", "mark: empathy"),
        Code("C220", "anchors missing", "A grader needs to know what nothing and full look like.",
             "Add an option with points 0 and one with points 1.", _RUBRIC, "{id: full, points: 1, means: 有}]\n    advice: 先问好",
             "{id: half, points: 0.5, means: 半}]\n    advice: 先问好"),
        Code("C221", "a cue is not defined", "Trainees would see its bare id (a warning).", "Define it in the cue file.",
             _CUES, "  greet: {means: greet, better: 您好。, patterns: ['您好|你好']}\n", ""),
        Code("C222", "plans without a scenario", "Nobody plays them (a warning).", "Rename the file after its scenario.",
             "scenarios/bill/gone-zh.plan.yaml", "", "good: &a {lines: [您好], expect: {outcome: solved}}\naverage: *a\nbad: *a\n"),
        Code("C223", "a scenario without plans", "Nobody has shown that the call can be won and lost.",
             "Write one good, one average and one bad call.", _PLAN, "", "\0"),
        Code("C224", "unknown caveat", "Nobody would be told what was left out.", "Use a name of `caveats`.",
             _FACTS, "caveats: [working_days]", "caveats: [work_days]"),
        Code("C225", "a fact that nobody read", "A trainee would be told they are wrong on hearsay.",
             "Name the source with its tag, [S:id] or [S2:id].", _FACTS, '"十项承诺 [S:SG10]"', '"听说的"'),
        Code("C226", "a fact without a value", "No spoken limit or sum could be held against it.", "Give `value` and `unit`.",
             _FACTS, "    value: 5\n", ""),
        Code("C227", "a promise that no fact speaks of", "Too much promised of it would never be found.",
             "Use the id of a fact of rubrics/facts.yaml.", _SCENARIO, "shows: [verify_identity]",
             "shows: [verify_identity], promises: [no_such_fact]"),
    )
}  # fmt: skip


def code(id: str) -> Code:
    """The code of this id; raises NotFound."""
    found = CODES.get(id.upper())
    if found is None:
        raise NotFound(f"there is no code {id!r}", f"Known are: {', '.join(CODES)}.")
    return found


def explain(id: str, said: Callable[[str], str] = str) -> str:
    """A code in words, or all of them for "all"; `said` puts a sentence into another language."""
    if id == "all":
        return "\n".join(f"{each.id}  {said(each.title)}" for each in CODES.values())
    found = code(id)
    wrong = found.new.strip().strip("\0") or said("(left out or empty)")
    shown = repr(wrong) if not wrong.isprintable() and "\n" not in wrong else wrong
    example = "\n".join(f"    {line}" for line in shown.splitlines())
    told = [found.why, f"Cure: {found.cure}", f"Bad example, in {found.file}:"]
    return "\n".join([f"{found.id} {said(found.title)}", *map(said, told), example])

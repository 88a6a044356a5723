"""Question formats: every row of a file is imported, repaired by a rule that is named, or refused with its reason.

A format is a module with a FORMAT, and, where others share its file endings, a function looks(data) that knows it by
its content; it stands in the tuple below. Without looks it is what a shared ending means when no other knows the file.
"""

from pathlib import PurePath
from types import ModuleType

from simulator.content.formats import aiken, csv_sheet, docx, gift, moodle_xml, qti, sheet, text, yaml_bank
from simulator.content.formats.rows import Format
from simulator.core.errors import ContentError

_MODULES: tuple[ModuleType, ...] = (moodle_xml, qti, aiken, gift, sheet, csv_sheet, docx, text, yaml_bank)
FORMATS: dict[str, Format] = {module.FORMAT.name: module.FORMAT for module in _MODULES}


def guess(name: str, data: bytes) -> Format:
    """The format of a file, by its ending and, where several share it, by its content.

    Raises ContentError that names the formats where neither tells.
    """
    ending = PurePath(name.lower()).suffix
    by_ending = [module for module in _MODULES if ending in module.FORMAT.endings]
    if len(by_ending) == 1:
        return by_ending[0].FORMAT
    for module in by_ending or _MODULES:
        if hasattr(module, "looks") and module.looks(data):
            return module.FORMAT
    for module in by_ending:
        if not hasattr(module, "looks"):
            return module.FORMAT
    known = ", ".join(f"{form.name} ({' '.join(form.endings)})" for form in FORMATS.values())
    raise ContentError(f"{PurePath(name).name}: neither its name nor its content tells its format", f"There are: {known}.")

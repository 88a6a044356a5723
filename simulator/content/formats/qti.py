"""QTI 2.1 and 3.0: single items and packages are read within bounds, a 2.1 package is written."""

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from urllib.parse import unquote

from simulator.content.formats.markup import Node, parsed
from simulator.content.formats.qti_items import row
from simulator.content.formats.qti_writing import KINDS, package
from simulator.content.formats.rows import Defaults, Format, Row
from simulator.content.formats.shaping import Draft
from simulator.core.errors import ContentError
from simulator.core.question import Question

_ITEMS = ("assessmentItem", "qti-assessment-item")
_TESTS = ("assessmentTest", "qti-assessment-test")
_MOST_FILES = 5_000
_LARGEST_FILE = 5_000_000
_LARGEST_PACKAGE = 100_000_000
_BROKEN = (zipfile.BadZipFile, RuntimeError, EOFError, OSError, ValueError, struct.error, zlib.error)
_OLD = "QTI 1.2 is not read"
_CURE = "Export it as QTI 2.1 or 3.0."


def looks(data: bytes) -> bool:
    """Whether a file looks like QTI: an item, or a package with a manifest."""
    if data.startswith(b"PK"):
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                return any(posixpath.basename(name) == "imsmanifest.xml" for name in archive.namelist())
        except _BROKEN:
            return False
    head = data[:4000]
    return any(f"<{name}".encode() in head for name in (*_ITEMS, *_TESTS)) or b"questestinterop" in head


def read(data: bytes, defaults: Defaults) -> list[Row]:
    """The questions of an item or of a package, numbered by line or by their place in the package.

    Raises ContentError where it is neither, or larger than is good.
    """
    if data.startswith(b"PK"):
        return list(_Package(data).rows(defaults))
    root, repairs = parsed(data)
    if root.name in _ITEMS:
        return [row(root, root.line, defaults, repairs=repairs)]
    if root.name in _TESTS:
        raise ContentError("this is a QTI test, which only names its items", "Import the package (.zip) that holds them.")
    if root.name == "questestinterop":
        raise ContentError(_OLD, _CURE)
    raise ContentError(f"this is no QTI item: it begins with <{root.name}>")


class _Package:
    """A zip file read into memory file by file, never unpacked; what is too large is refused."""

    def __init__(self, data: bytes) -> None:
        try:
            self.archive = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN as error:
            raise ContentError("the zip file cannot be opened", "Zip it again.") from error
        self.names = [name for name in self.archive.namelist() if name.lower().endswith(".xml")]
        if len(self.archive.namelist()) > _MOST_FILES:
            raise ContentError(f"the package holds more than {_MOST_FILES} files", "Split it.")
        if sum(info.file_size for info in self.archive.infolist() if info.filename in self.names) > _LARGEST_PACKAGE:
            raise ContentError(f"the package unpacks to more than {_LARGEST_PACKAGE // 1_000_000} MB", "Split it.")

    def content(self, name: str) -> bytes:
        """One file; raises ContentError beyond the bound (no more is read than the zip file says of its size)."""
        try:
            with self.archive.open(name) as file:
                data = file.read(_LARGEST_FILE + 1)
        except _BROKEN as error:
            raise ContentError(f"{name}: cannot be read from the zip file", "Zip it again, without a password.") from error
        if len(data) > _LARGEST_FILE:
            raise ContentError(f"{name}: larger than {_LARGEST_FILE // 1_000_000} MB")
        return data

    def rows(self, defaults: Defaults) -> Iterator[Row]:
        """The items that the manifest names, then those that it does not."""
        place, old = 0, 0
        listed = list(self._listed())
        unlisted = [(name, (), False) for name in self.names if name not in {name for name, _, _ in listed}]
        for name, tags, named in [*listed, *unlisted]:
            if posixpath.basename(name) == "imsmanifest.xml":
                continue
            result = self._row(name, tags, named, place + 1, defaults)
            place += result is not None
            old += result is not None and result.reason.endswith(_OLD)
            if result:
                yield result
        if old == place:
            raise ContentError(_OLD if old else "the package holds no QTI item", _CURE)

    def _row(self, name: str, tags: Sequence[str], named: bool, place: int, defaults: Defaults) -> Row | None:
        draft = Draft(place, name)
        if name not in self.archive.namelist():
            return draft.refused(f"{name}: the manifest names it, the package does not hold it")
        try:
            root, repairs = parsed(self.content(name))
        except ContentError as error:
            return draft.refused(error.message if error.message.startswith(name) else f"{name}: {error.message}")
        if root.name == "questestinterop":
            return draft.refused(f"{name}: {_OLD}")
        if root.name not in _ITEMS:
            return draft.refused(f"{name}: <{root.name}> is no QTI item") if named else None
        fixes = [*repairs, *([] if named or not self.manifest else ["The manifest does not name this item."])]
        return row(root, place, defaults, tags, fixes)

    def _listed(self) -> Iterator[tuple[str, tuple[str, ...], bool]]:
        """The items of the manifest: file name, keywords, True."""
        self.manifest = next((name for name in self.names if posixpath.basename(name) == "imsmanifest.xml"), "")
        if not self.manifest:
            return
        root, _ = parsed(self.content(self.manifest))
        folder = posixpath.dirname(self.manifest)
        for resource in root.deep():
            kind = resource.attrs.get("type", "")
            if resource.name == "resource" and "item" in kind and resource.attrs.get("href"):
                name = posixpath.normpath(posixpath.join(folder, unquote(resource.attrs["href"])))
                yield name, tuple(_keywords(resource)), True


def _keywords(resource: Node) -> Iterator[str]:
    for each in resource.deep():
        if each.name == "keyword":
            yield each.text().strip()


def write(questions: Sequence[Question]) -> bytes:
    """The questions as a QTI 2.1 package; tags, level, source and the like are keywords in its manifest.

    Raises ContentError for the first question of a kind that QTI cannot carry without sound.
    """
    return package(questions, FORMAT)


FORMAT = Format("qti", (".zip", ".xml"), read, write, KINDS)

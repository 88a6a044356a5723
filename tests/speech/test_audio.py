"""Reading what browsers send, and joining it."""

import io
import struct

import av
import numpy as np
import pytest
import soundfile

from simulator.speech import audio
from simulator.speech.audio import SoundError


def tone(seconds=0.5, rate=16_000, hertz=440.0):
    return (0.3 * np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate)).astype(np.float32)


def written(samples, rate, form="WAV", subtype=None) -> bytes:
    out = io.BytesIO()
    soundfile.write(out, samples, rate, format=form, subtype=subtype)
    return out.getvalue()


def container(form: str, codec: str, rate: int = 48_000) -> bytes:
    out = io.BytesIO()
    with av.open(out, "w", format=form) as file:
        stream = file.add_stream(codec, rate=rate, layout="mono")
        for start in range(0, rate, 960):
            block = (tone(1.0, rate)[start : start + 960] * 32767).astype(np.int16)
            frame = av.AudioFrame.from_ndarray(block[None, :], format="s16", layout="mono")
            frame.sample_rate, frame.pts = rate, start
            file.mux(stream.encode(frame))
        file.mux(stream.encode(None))
    return out.getvalue()


def peak(samples, rate=16_000):
    spectrum = np.abs(np.fft.rfft(samples))
    return float(np.argmax(spectrum)) * rate / samples.size


@pytest.mark.parametrize("subtype", ["PCM_U8", "PCM_16", "PCM_24", "PCM_32", "FLOAT", "DOUBLE", "ULAW"])
@pytest.mark.parametrize("rate", [8_000, 44_100, 48_000])
def test_every_wav_becomes_mono_16_khz(subtype, rate):
    stereo = np.stack([tone(0.5, rate)] * 2, axis=1)
    samples = audio.decode(written(stereo, rate, subtype=subtype))
    assert samples.dtype == np.float32 and samples.size == pytest.approx(8_000, abs=80)
    assert peak(samples) == pytest.approx(440, abs=5)
    assert audio.loudness(samples) == pytest.approx(audio.loudness(tone()), abs=0.3)


@pytest.mark.parametrize(("form", "codec"), [("webm", "libopus"), ("ogg", "libopus"), ("mp4", "aac"), ("mp3", "libmp3lame")])
def test_what_other_browsers_record_is_read(form, codec):
    samples = audio.decode(container(form, codec))
    assert samples.size == pytest.approx(16_000, abs=1_600) and peak(samples) == pytest.approx(440, abs=8)


@pytest.mark.parametrize("size", [0, 0xFFFFFFFF])
def test_a_streamed_wav_without_a_true_size_is_read(size):
    data = audio.encode(tone())
    data = data[:40] + struct.pack("<I", size) + data[44:] if size else data
    assert audio.decode(data).size == 8_000


def test_a_wav_cut_in_the_middle_of_a_sample_keeps_what_came():
    assert audio.decode(audio.encode(tone())[:-101]).size == 8_000 - 51


@pytest.mark.parametrize(
    "data",
    [b"", b"RIFF", b"RIFF\x00\x00\x00\x00WAVEfmt ", b"\x1aE\xdf\xa3 cut", b"<html>", audio.silence(1)[:44], bytes(5_000)],
)
def test_broken_and_empty_files_are_refused_with_a_hint(data):
    with pytest.raises(SoundError) as caught:
        audio.decode(data)
    assert caught.value.hint


def test_more_than_ten_minutes_is_refused():
    with pytest.raises(SoundError, match="ten minutes"):
        audio.decode(audio.encode(np.zeros(601 * 4_000, np.float32), 4_000))


def test_nan_and_infinity_become_silence():
    samples = audio.decode(written(np.array([np.nan, np.inf, 0.5, 9.0], np.float32), 16_000, subtype="FLOAT"))
    assert samples.tolist() == [0.0, 0.0, 0.5, 1.0]


def test_encoding_and_decoding_gives_the_same_sound():
    assert np.allclose(audio.decode(audio.encode(tone())), tone(), atol=1e-4)


def test_recordings_of_different_rates_join_with_their_gaps():
    whole = audio.concat([audio.encode(tone(1.0), 16_000), audio.encode(tone(1.0, 24_000), 24_000)], gaps=[0.5])
    assert audio.duration(whole) == pytest.approx(2.5, abs=0.01)
    samples = audio.decode(whole)
    assert audio.loudness(samples[16_800:23_200]) < -60 < audio.loudness(samples[:16_000])
    with pytest.raises(SoundError):
        audio.concat([])


@pytest.mark.parametrize("length", [1, 2, 997, 16_001])
def test_resampling_keeps_the_length_in_seconds(length):
    assert audio.resample(np.ones(length, np.float32), 16_000, 24_000).size == max(1, round(length * 1.5))


def test_amplifying_bends_peaks_and_leaves_the_rest():
    loud = audio.amplify(np.array([0.1, 0.5, 0.9, -0.9], np.float32), 1.5)
    assert loud[:2] == pytest.approx([0.15, 0.75]) and np.all(np.abs(loud) < 1) and loud[2] == -loud[3]

"""The file format of what was learned."""

import json

import numpy as np
import pytest

from scrape.extractor.model import safetensors


def test_arrays_and_metadata_come_back() -> None:
    half = np.arange(6, dtype=np.float16).reshape(2, 3)
    single = np.array([0.1, -2.5], dtype=np.float32)
    arrays, metadata = safetensors.read(safetensors.dump({"half": half, "single": single}, {"about": "näher"}))
    assert list(arrays) == ["half", "single"]
    assert arrays["half"].dtype == np.float16
    assert np.array_equal(arrays["half"], half)
    assert np.array_equal(arrays["single"], single)
    assert metadata == {"about": "näher"}


def test_the_layout_is_that_of_the_format() -> None:
    data = safetensors.dump({"one": np.array([[1.0], [2.0]], dtype=np.float32)}, {"about": "x"})
    length = int.from_bytes(data[:8], "little")
    assert length % 8 == 0
    assert json.loads(data[8 : 8 + length]) == {
        "__metadata__": {"about": "x"},
        "one": {"dtype": "F32", "shape": [2, 1], "data_offsets": [0, 8]},
    }
    assert np.frombuffer(data[8 + length :], "<f4").tolist() == [1.0, 2.0]


def test_equal_arrays_give_equal_bytes() -> None:
    array = np.arange(6, dtype=np.float32).reshape(2, 3)
    assert safetensors.dump({"a": array}, {}) == safetensors.dump({"a": np.asfortranarray(array)}, {})


@pytest.mark.parametrize("kept", [0, 7, 30, -1])
def test_what_is_cut_is_refused(kept: int) -> None:
    data = safetensors.dump({"a": np.ones(3, dtype=np.float32)}, {})
    with pytest.raises(ValueError):  # noqa: PT011 - from JSON, numpy or UTF-8
        safetensors.read(data[:kept])


def test_numbers_of_other_types_are_refused() -> None:
    with pytest.raises(KeyError):
        safetensors.dump({"whole": np.array([1])}, {})

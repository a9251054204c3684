"""In what order the tests run, without limits of time, and whom those trust that fetch."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A machine that does other work beside is no fault of what is tested.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest first, that trains most of all: one that begins last leaves all other processes idle."""
    items.sort(key=lambda item: (item.get_closest_marker("corpus") is None, "cross_validated" not in item.name))


@pytest.fixture(scope="session")
def authority_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    import trustme

    path = tmp_path_factory.mktemp("authority") / "one.pem"
    trustme.CA().cert_pem.write_to_path(str(path))
    return path


@pytest.fixture(scope="module")
def trusting_one(authority_file: Path) -> Iterator[None]:
    """To read the usual authorities takes longer than most pages do, and few tests speak TLS."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SSL_CERT_FILE", str(authority_file))
        yield

"""Where a Ray cluster should be, told before Ray waits for it; Ray itself is not needed."""

from __future__ import annotations

import socket

import pytest

from scrape.bulk.ray_engine import check_address
from scrape.errors import Unreadable


@pytest.mark.parametrize("form", ["127.0.0.1:{}", "ray://127.0.0.1:{}", "localhost:{}"])
def test_an_address_at_which_nobody_listens(form: str) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))  # and does not listen
        address = form.format(nobody.getsockname()[1])
        with pytest.raises(Unreadable, match=f"--address {address}: no Ray cluster there"):
            check_address(address)


def test_addresses_that_are_left_to_ray() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        check_address(f"127.0.0.1:{server.getsockname()[1]}")
    for address in (None, "auto", "local", ""):
        check_address(address)

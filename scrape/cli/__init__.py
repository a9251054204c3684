"""The command line: the only place that imports typer or rich.

Heavy parts are imported when a command needs them.
"""

from __future__ import annotations

import sys

__all__ = ["main"]


def main() -> None:
    """The `scrape` command."""
    from scrape.cli.terminal import open_closed_streams, say

    open_closed_streams()
    try:
        from scrape.cli.app import app

        app(prog_name="scrape")
    except KeyboardInterrupt:
        # Before a command has begun; after that, see `batch.run`.
        say("interrupted")
        sys.exit(130)

"""The command line. The only place that imports typer or rich; heavy parts are imported when a command needs them."""

from scrape.cli.app import main

__all__ = ["main"]

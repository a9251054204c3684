"""`python -m scrape` is `scrape`."""

from scrape.cli import program

if __name__ == "__main__":
    program()

"""`python -m scrape` is `scrape`."""

from scrape.cli import main

if __name__ == "__main__":
    main()

"""Rebuild the shipped classifier from labelled corpora. Needs the extra `[train]`."""

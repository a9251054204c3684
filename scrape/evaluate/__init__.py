"""Score an extractor against labelled corpora, and compare it with its peers."""

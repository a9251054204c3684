"""The classifier: how likely each segment of a document is part of the body."""

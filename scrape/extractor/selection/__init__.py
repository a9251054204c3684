"""Probabilities of segments -> the segments that are the body."""

"""HTML as it came -> a tree -> the flat lists of a document."""

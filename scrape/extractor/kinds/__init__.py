"""What kind of page it is, and what its reader should be warned of."""

"""What an HTTP response says of its body, whether it comes off the wire or out of an archive."""

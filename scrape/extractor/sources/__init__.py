"""Where an article comes from that no classifier chose: data in scripts, plain text, our own output, trafilatura."""

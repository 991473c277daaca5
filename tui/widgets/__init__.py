"""The parts of the reader's screen, one class a file."""

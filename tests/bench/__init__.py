"""What takes minutes and depends on the machine: measurements, as commands that print figures."""

"""Everything that lasts: the library and every file format."""

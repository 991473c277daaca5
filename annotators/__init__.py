"""The annotators: texts in, suggested marks out."""

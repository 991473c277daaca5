"""Models that learn from named features: sequences of tags, choices, yes or no."""

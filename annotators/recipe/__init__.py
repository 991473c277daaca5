"""The recipe that trains the bundled pipeline: `python -m annotators.recipe CORPUS`."""

"""The app and the command line: screens, widgets, commands, theme."""

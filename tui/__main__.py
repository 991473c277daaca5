"""Where Scoreline starts."""


def main() -> None:
    """Run the command line."""
    from tui.cli import cli

    cli()


if __name__ == "__main__":
    main()

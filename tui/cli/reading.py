"""Reading articles for a command, and saying what could not be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from store.importing import Item, Options, Rejected, Skipped, read
from store.importing.labelling import adopted
from tui.cli.messages import counted, say


@dataclass(slots=True)
class Reading:
    """Reads articles, says at once which files and lines are none, and counts."""

    paths: Iterable[str]
    options: Options = field(default_factory=Options)
    format_name: str | None = None
    """The format of all of them; told file by file if None."""
    meaning: str | None = None
    """What marks come in as, as `store.importing.labelling.adopted` has it."""
    who: str = ""
    """The person, as `human:NAME`, for marks that are theirs."""
    read: int = 0
    rejected: int = 0
    lost: Counter[str] = field(default_factory=Counter)
    """What had no place in a record, by its name."""

    def __iter__(self) -> Iterator[Item]:
        from tui.formats import import_formats

        found = read(
            self.paths,
            options=self.options,
            format_name=self.format_name,
            formats=import_formats(),
        )
        yield from self.take(found)

    def take(self, found: Iterable[Item | Rejected | Skipped]) -> Iterator[Item]:
        """Count what is read and say what is not an article."""
        for each in found:
            match each:
                case Item():
                    self.read += 1
                    item = adopted(each, self.meaning, self.who)
                    self.lost.update(item.lost)
                    if item.note:
                        say(f"{item.place}: {item.note}")
                    yield item
                case Rejected():
                    self.rejected += 1
                    say(str(each))
                case Skipped():
                    files = counted(each.files, "file")
                    say(f"{each.folder}: {files} skipped that no format reads")

        self._say_lost()

    def _say_lost(self) -> None:
        for name, times in sorted(self.lost.items()):
            kind, _, label = name.partition(" ")
            advice = f"; --map {label}=LABEL keeps its marks" if kind == "label" else ""
            say(f"left out {times:,} × {name}{advice}")

    @property
    def has_failed(self) -> bool:
        """Whether something did not come in that nobody said to leave out."""
        return bool(self.rejected or self.lost)

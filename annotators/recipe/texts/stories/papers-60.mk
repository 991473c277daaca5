27 and climbing: ⟦PERSON|Annan⟧ breaks 71-year-old ⟦TEAM|York⟧ record
⟦PERSON|Tyrese Annan⟧ has gone where no ⟦TEAM|York City⟧ player had been since ⟦DATE|1955⟧. His ⟦G1|hat-trick⟧ against ⟦TEAM|Solihull Moors⟧ on ⟦DATE|Saturday⟧ made it ⟦G2|27 league goals⟧ for the season, one more than any man had managed in a ⟦TEAM|Minstermen⟧ shirt.
⟦TEAM|York⟧ won ⟦SCORE|4-1⟧, went six points clear in the ⟦COMPETITION|National League⟧, and hardly anybody talked about it.
"He wants the ball after every training session too," said manager ⟦PERSON|Alan Ferris⟧. "We've run out of balls."
The record was equalled early. ⟦PERSON|Jude Farrelly⟧ slid a pass inside the full-back, ⟦PERSON|Annan⟧ ran on to it and ⟦G3|finished across the goalkeeper⟧, ⟦MINUTE|12⟧. Twice more in the next quarter of an hour he might have broken it, the first time heading wide and the second hitting the bar.
At the other end ⟦PERSON|Nick Oxtoby⟧ had a shot tipped away by ⟦PERSON|Kyle Ravenhill⟧, and ⟦PERSON|Lewis Ogle⟧ was guilty of a miss from four yards.
The mark fell on ⟦MINUTE|31 minutes⟧. It was a scuff of a thing: ⟦PERSON|Farrelly⟧'s corner, a swing by ⟦PERSON|Dom Bateman⟧ that missed, and ⟦PERSON|Annan⟧ ⟦G4|stabbing it through⟧ a line of legs.
⟦PERSON|Bateman⟧ ⟦G5|got one of his own⟧ with a ⟦G6|header⟧ ⟦MINUTE|seven minutes into the second half⟧, set up by ⟦PERSON|Annan⟧. Then ⟦PERSON|Matt Sowerby⟧ pulled ⟦PERSON|Farrelly⟧'s shirt and ⟦PERSON|Annan⟧ ⟦G7|rolled in the penalty⟧ (⟦MINUTE|64⟧).
He went off, standing, to applause from ⟦TEAM|Solihull⟧ as well. ⟦PERSON|Oxtoby⟧'s late ⟦G8|free-kick⟧ (⟦MINUTE|88⟧) was greeted with a laugh by the home end.
⟦TEAM|York⟧ travel to ⟦TEAM|Aldershot⟧. There was a party at the ⟦VENUE|LNER Community Stadium⟧ until ten, and a few old men with tales of ⟦VENUE|Bootham Crescent⟧.
⟦FURNITURE|First published in The York Press⟧
=====GOALS=====
{"id": "G1", "scorer": "Tyrese Annan", "team": "York City", "count": 3}
{"id": "G2", "scorer": "Tyrese Annan", "team": "York City", "scope": "background", "count": 27}
{"id": "G3", "scorer": "Tyrese Annan", "team": "York City", "minute": 12, "minute_text": "12", "assist": "Jude Farrelly", "kind": "shot"}
{"id": "G4", "scorer": "Tyrese Annan", "team": "York City", "minute": 31, "minute_text": "31 minutes", "kind": "shot"}
{"id": "G5", "scorer": "Dom Bateman", "team": "York City", "minute": 52, "minute_text": "seven minutes into the second half", "assist": "Tyrese Annan", "kind": "header"}
{"id": "G6", "scorer": "Dom Bateman", "team": "York City", "minute": 52, "minute_text": "seven minutes into the second half", "assist": "Tyrese Annan", "kind": "header"}
{"id": "G7", "scorer": "Tyrese Annan", "team": "York City", "minute": 64, "minute_text": "64", "kind": "penalty"}
{"id": "G8", "scorer": "Nick Oxtoby", "team": "Solihull Moors", "minute": 88, "minute_text": "88", "kind": "free kick"}

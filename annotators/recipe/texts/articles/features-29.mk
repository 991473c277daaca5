The match that made ⟦TEAM|Morton⟧'s season — ⟦DATE|100 years ago this week⟧

⟦FURNITURE|Local history column, by Isla Ferrier⟧

Trawling the files of the ⟦ORG|Greenock Telegraph⟧ for ⟦DATE|February 1926⟧, I came upon a report of the ⟦COMPETITION|Scottish Cup⟧ tie between ⟦TEAM|Morton⟧ and ⟦TEAM|Dundee⟧ and lost an entire morning to it. "A tussle of the first order," declares the anonymous correspondent, who signs himself ⟦PERSON|Touchline⟧.

The facts first. ⟦TEAM|Morton⟧ won by ⟦SCORE|4-3⟧ at ⟦VENUE|Cappielow⟧ before 14,000, having been three down after ⟦MINUTE|thirty-five minutes⟧. ⟦PERSON|Sandy McKelvie⟧ ⟦G1|registered a hat-trick⟧ in reply and ⟦PERSON|Wm. Jarvie⟧, the inside-left, ⟦G2|notched the deciding point⟧ with "the last kick of note".

How had it come to that? ⟦TEAM|Dundee⟧, with the wind, ⟦G3|were ahead⟧ through ⟦PERSON|Charlie Imrie⟧ after only ⟦MINUTE|ninety seconds⟧; "a simple affair", thinks ⟦PERSON|Touchline⟧, who blames the back ⟦PERSON|Ritchie⟧. ⟦PERSON|Imrie⟧ ⟦G4|repeated the dose⟧ soon after. The third ⟦G5|goal⟧ was put through his own charge by the luckless ⟦PERSON|Ritchie⟧, trying to find goalkeeper ⟦PERSON|Tam Lindores⟧, and "a silence fell that might have been weighed".

⟦PERSON|McKelvie⟧ was a ship's riveter and, by all accounts, an ill-tempered one. He had his ⟦G6|first⟧ before the ⟦MINUTE|interval⟧, following up when ⟦PERSON|Neil Auchterlonie⟧ spilled a drive from ⟦PERSON|Jarvie⟧. The resumption was ⟦MINUTE|six minutes⟧ old when he ⟦G7|headed a second⟧. There was a lull then, with a dog on the pitch and a ⟦G8|goal⟧ by ⟦PERSON|Imrie⟧ struck off for a foul on the keeper; and then at the ⟦MINUTE|seventieth minute⟧ ⟦PERSON|McKelvie⟧ "⟦G9|drove the leather⟧ into the rigging as though it owed him money".

⟦PERSON|Jarvie⟧'s was the best of the seven, taken on the turn from a cross by ⟦PERSON|Hugh Goudie⟧.

⟦TEAM|Morton⟧ went out in the next round, naturally.
=====GOALS=====
{"id": "G1", "scorer": "Sandy McKelvie", "team": "Morton", "count": 3}
{"id": "G2", "scorer": "Wm. Jarvie", "team": "Morton", "assist": "Hugh Goudie", "kind": "shot"}
{"id": "G3", "scorer": "Charlie Imrie", "team": "Dundee", "minute": 2, "minute_text": "ninety seconds"}
{"id": "G4", "scorer": "Charlie Imrie", "team": "Dundee", "minute_text": "soon after"}
{"id": "G5", "scorer": "Ritchie", "team": "Dundee", "kind": "own goal"}
{"id": "G6", "scorer": "Sandy McKelvie", "team": "Morton", "minute_text": "before the interval", "kind": "shot"}
{"id": "G7", "scorer": "Sandy McKelvie", "team": "Morton", "minute": 51, "minute_text": "The resumption was six minutes old", "kind": "header"}
{"id": "G8", "scorer": "Charlie Imrie", "team": "Dundee", "outcome": "ruled out"}
{"id": "G9", "scorer": "Sandy McKelvie", "team": "Morton", "minute": 70, "minute_text": "seventieth minute", "kind": "shot"}

⟦TEAM|Blue Toon⟧ leave it late to see off ⟦TEAM|Elgin⟧

PETERHEAD 2 ELGIN CITY 1

An ⟦MINUTE|injury-time⟧ ⟦PERSON|Innes Tait⟧ ⟦G1|header⟧ gave ⟦TEAM|Peterhead⟧ victory in the north derby at ⟦VENUE|Balmoor⟧ after earlier ⟦G2|goals⟧ from ⟦PERSON|Cameron Buchan⟧ and, for ⟦TEAM|Elgin⟧, ⟦PERSON|Stevie Laird⟧.

Having lost at ⟦TEAM|Stirling Albion⟧, where all four ⟦G3|goals⟧ came from set pieces, the ⟦TEAM|Blue Toon⟧ were keen to start well. ⟦PERSON|Tait⟧ headed over from six yards, ⟦PERSON|Buchan⟧'s curling free-kick was touched behind, and then ⟦PERSON|Jordan Kyles⟧ in the visiting goal denied ⟦PERSON|Ruaridh Geddes⟧ one-on-one.

Against that, ⟦TEAM|Elgin⟧ had only a ⟦PERSON|Laird⟧ strike from range to show for the first half, and it went closer to the corner flag.

The opening ⟦G4|goal⟧ was a while in coming. It was ⟦MINUTE|61 minutes⟧ in when ⟦PERSON|Dougie Meldrum⟧'s throw was helped on by ⟦PERSON|Tait⟧, and ⟦PERSON|Buchan⟧, with his back to goal, ⟦G5|spun and shot in off the post⟧. The celebration cost him a yellow card.

From there we sat back, and ⟦TEAM|Elgin⟧ deserved their ⟦G6|leveller⟧. ⟦PERSON|Ross Abercrombie⟧ got up the line, his cross was missed by everybody apart from ⟦PERSON|Laird⟧ at the back stick, and the striker ⟦G7|forced it in⟧. That was on ⟦MINUTE|79⟧.

⟦PERSON|Laird⟧ nearly had a second, too, but put his header wide. How costly that miss was became clear ⟦MINUTE|three minutes into added time⟧. Another ⟦PERSON|Meldrum⟧ throw, another flick, this one by ⟦PERSON|Geddes⟧, and ⟦PERSON|Tait⟧ ⟦G8|was there to nod into the empty net⟧.

"That's a great three points," said ⟦PERSON|Meldrum⟧ afterwards. "They ⟦G9|scored one⟧ against the run of play and then it's a battle. But ⟦PERSON|Innes⟧ has been threatening that ⟦G10|goal⟧ for weeks."

The sides meet again at ⟦VENUE|Borough Briggs⟧ on ⟦DATE|2 January⟧. ⟦TEAM|Peterhead⟧'s unbeaten home run in ⟦COMPETITION|Scottish League Two⟧ now stands at nine.
⟦FURNITURE|Next match: Stranraer (A). Supporters' bus leaves 9am.⟧
=====GOALS=====
{"id": "G1", "scorer": "Innes Tait", "team": "Peterhead", "minute": 90, "added": 3, "assist": "Ruaridh Geddes", "kind": "header"}
{"id": "G2", "scorer": "Cameron Buchan; Stevie Laird", "count": 2}
{"id": "G3", "scope": "background", "count": 4}
{"id": "G4", "scorer": "Cameron Buchan", "team": "Peterhead", "minute": 61, "minute_text": "61 minutes", "assist": "Innes Tait", "kind": "shot"}
{"id": "G5", "scorer": "Cameron Buchan", "team": "Peterhead", "minute": 61, "minute_text": "61 minutes", "assist": "Innes Tait", "kind": "shot"}
{"id": "G6", "scorer": "Stevie Laird", "team": "Elgin", "minute": 79, "assist": "Ross Abercrombie"}
{"id": "G7", "scorer": "Stevie Laird", "team": "Elgin", "minute": 79, "minute_text": "79", "assist": "Ross Abercrombie"}
{"id": "G8", "scorer": "Innes Tait", "team": "Peterhead", "minute": 90, "added": 3, "minute_text": "three minutes into added time", "assist": "Ruaridh Geddes", "kind": "header"}
{"id": "G9", "scorer": "Stevie Laird", "team": "Elgin", "minute": 79, "assist": "Ross Abercrombie"}
{"id": "G10", "scorer": "Innes Tait", "team": "Peterhead", "minute": 90, "added": 3, "assist": "Ruaridh Geddes", "kind": "header"}

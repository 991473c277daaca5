⟦COMPETITION|Women's Champions League⟧: ⟦PERSON|Achebe⟧ ⟦G1|brace⟧ gives ⟦TEAM|Arsenal⟧ edge in five-goal thriller

⟦TEAM|Arsenal Women⟧ ⟦SCORE|3-2⟧ ⟦TEAM|Bayern Munich Women⟧
⟦FURNITURE|Quarter-final first leg, Meadow Park⟧

⟦TEAM|Arsenal⟧ will take the slenderest of leads to ⟦GPE|Munich⟧ after ⟦PERSON|Destiny Achebe⟧'s late ⟦G2|header⟧ gave them a ⟦SCORE|3-2⟧ win in a first leg which had more twists than a country lane.

⟦TEAM|Bayern⟧ had silenced the place with an early ⟦G3|strike⟧ from ⟦PERSON|Nora Hjelmseth⟧. ⟦PERSON|Achebe⟧ and ⟦PERSON|Tomoko Hirayama⟧ ⟦G4|turned the deficit into a lead⟧, ⟦PERSON|Janina Weigel⟧, up from the back, ⟦G5|drew the visitors level⟧, and a draw seemed to suit nobody and be on its way regardless until the ⟦NORP|Nigerian⟧'s ⟦G6|second⟧ of the night.

“It's only ⟦MINUTE|half-time⟧,” said ⟦PERSON|Achebe⟧, and so it is.

The ⟦TEAM|Gunners⟧ lost captain ⟦PERSON|Elodie Perrault⟧ to a knee injury and goalkeeper ⟦PERSON|Veerle Claessens⟧ was lucky, perhaps, to stay on the field when she raced out and caught ⟦PERSON|Mariona Pujadas⟧. ⟦TEAM|Bayern⟧ were incensed. Their coach's view of it is unprintable in either language.

Live text

⟦MINUTE|10'⟧ ⟦G7|GOAL⟧. ⟦TEAM|Bayern⟧ lead. ⟦PERSON|Hjelmseth⟧ takes a touch inside the D and ⟦G8|drills low⟧ past ⟦PERSON|Claessens⟧. No one got near.
⟦MINUTE|17'⟧ ⟦PERSON|Perrault⟧ goes down. She can't carry on.
⟦MINUTE|24'⟧ ⟦G9|GOAL⟧! ⟦TEAM|Arsenal⟧ are back in it. ⟦PERSON|Kirkbride⟧'s ball over the top, ⟦PERSON|Achebe⟧ is in, and she ⟦G10|lifts it over⟧ the keeper with the calm of somebody shelling peas. ⟦SCORE|1-1⟧.
⟦MINUTE|36'⟧ ⟦PERSON|Pujadas⟧ hits the bar with a free-kick.
⟦MINUTE|45+2'⟧ ⟦PERSON|Claessens⟧ comes charging out and takes ball, or ⟦PERSON|Pujadas⟧, or both. Yellow only.
⟦MINUTE|HT⟧ ⟦SCORE|1-1⟧.
⟦MINUTE|49'⟧ ⟦G11|GOAL⟧!! ⟦PERSON|Hirayama⟧! ⟦SCORE|2-1⟧! ⟦PERSON|Kirkbride⟧'s shot is saved, ⟦PERSON|Achebe⟧'s shot is saved, ⟦PERSON|Hirayama⟧'s isn't.
⟦MINUTE|60'⟧ ⟦PERSON|Hjelmseth⟧ curls inches wide.
⟦MINUTE|71'⟧ ⟦PERSON|Kirkbride⟧ thinks she's been fouled. She's the only one.
⟦MINUTE|77'⟧ ⟦G12|Goal⟧. ⟦PERSON|Weigel⟧, from a corner, thumping ⟦G13|header⟧. ⟦SCORE|2-2⟧. You felt it coming.
⟦MINUTE|83'⟧ ⟦PERSON|Hirayama⟧ slices over from eight yards.
⟦MINUTE|88'⟧ ⟦G14|GOAAAL⟧! ⟦PERSON|Achebe⟧! ⟦PERSON|Hirayama⟧'s cross was perfect, she ⟦G15|powered it in⟧ at the back post. ⟦SCORE|3-2⟧.
⟦MINUTE|90+4'⟧ That's it. See you in ⟦GPE|Munich⟧ ⟦DATE|next Thursday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Destiny Achebe", "team": "Arsenal", "count": 2}
{"id": "G2", "scorer": "Destiny Achebe", "team": "Arsenal", "minute": 88, "assist": "Tomoko Hirayama", "kind": "header"}
{"id": "G3", "scorer": "Nora Hjelmseth", "team": "Bayern", "minute": 10, "kind": "shot"}
{"id": "G4", "scorer": "Destiny Achebe; Tomoko Hirayama", "team": "Arsenal", "count": 2}
{"id": "G5", "scorer": "Janina Weigel", "team": "Bayern", "minute": 77, "kind": "header"}
{"id": "G6", "scorer": "Destiny Achebe", "team": "Arsenal", "minute": 88, "assist": "Tomoko Hirayama", "kind": "header"}
{"id": "G7", "scorer": "Nora Hjelmseth", "team": "Bayern", "minute": 10, "minute_text": "10'", "kind": "shot"}
{"id": "G8", "scorer": "Nora Hjelmseth", "team": "Bayern", "minute": 10, "minute_text": "10'", "kind": "shot"}
{"id": "G9", "scorer": "Destiny Achebe", "team": "Arsenal", "minute": 24, "minute_text": "24'", "assist": "Kirkbride", "kind": "shot"}
{"id": "G10", "scorer": "Destiny Achebe", "team": "Arsenal", "minute": 24, "minute_text": "24'", "assist": "Kirkbride", "kind": "shot"}
{"id": "G11", "scorer": "Tomoko Hirayama", "team": "Arsenal", "minute": 49, "minute_text": "49'", "kind": "shot"}
{"id": "G12", "scorer": "Janina Weigel", "team": "Bayern", "minute": 77, "minute_text": "77'", "kind": "header"}
{"id": "G13", "scorer": "Janina Weigel", "team": "Bayern", "minute": 77, "minute_text": "77'", "kind": "header"}
{"id": "G14", "scorer": "Destiny Achebe", "team": "Arsenal", "minute": 88, "minute_text": "88'", "assist": "Tomoko Hirayama", "kind": "header"}
{"id": "G15", "scorer": "Destiny Achebe", "team": "Arsenal", "minute": 88, "minute_text": "88'", "assist": "Tomoko Hirayama", "kind": "header"}

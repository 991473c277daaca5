⟦TEAM|Scotland Women⟧ ⟦SCORE|1-0⟧ ⟦TEAM|Portugal⟧: ⟦PERSON|Leckie⟧ ⟦G1|goal⟧ the difference

⟦FURNITURE|Report by ScottishFA.co.uk⟧
⟦PERSON|Catriona Leckie⟧'s second-half ⟦G2|goal⟧ gave ⟦TEAM|Scotland⟧ a narrow win over ⟦TEAM|Portugal⟧ at ⟦VENUE|Easter Road⟧ in a ⟦COMPETITION|Women's World Cup⟧ qualifier that could have gone either way.

The midfielder, from the ⟦COMPETITION|SWPL⟧, was left with an empty net to aim at after a move that had begun with a tackle on her own goal line, and the home side saw out the last half hour with something to spare.

It was the ⟦NORP|Portuguese⟧ who came closest in the first half. ⟦PERSON|Joana Pimenta⟧ hit the post with a low shot in the ninth minute. ⟦PERSON|Carolina Bettencourt⟧, with a free header from ⟦PERSON|Diana Sardinha⟧'s corner, sent it into the arms of ⟦PERSON|Isla Pettigrew⟧ on ⟦MINUTE|22⟧. When ⟦PERSON|Sardinha⟧ did force it over the line, ⟦MINUTE|ten minutes before half-time⟧, the celebrations were cut short by the whistle, ⟦PERSON|Pettigrew⟧ having been held as the ⟦G3|ball went in⟧.

⟦TEAM|Scotland⟧'s answer was a shot by ⟦PERSON|Skye Drummond⟧ which ⟦PERSON|Rita Falcão⟧ saved with both fists, and an appeal for a penalty when the same player was bundled over. The referee waved it away.

⟦PERSON|Beth Auchterlonie⟧, who has been converted from striker to left-back by the national coach, had to be alert early in the second period when ⟦PERSON|Inês Valadares⟧ got round the outside. From the next attack ⟦PERSON|Valadares⟧ hit the bar, and ⟦PERSON|Ana Lúcia Teles⟧, with the rebound, must have thought she had scored. ⟦PERSON|Morag Haldane⟧ had other ideas: on the line, on one knee, she kicked it clear.

The clearance was the first pass of the ⟦G4|goal⟧. It ran to ⟦PERSON|Auchterlonie⟧. She ran as well, 40 yards or more, and found ⟦PERSON|Drummond⟧; ⟦PERSON|Drummond⟧'s shot was beaten out by ⟦PERSON|Falcão⟧, and who should be there but ⟦PERSON|Leckie⟧, to ⟦G5|roll it over the line⟧ with no one within three metres of her. It was the ⟦MINUTE|61st minute⟧, and her fourth ⟦G6|goal⟧ for her country.

"You take those all day," said the scorer. "It was ⟦PERSON|Morag⟧'s ⟦G7|goal⟧, to be honest. I only touched it."

The visitors sent on strikers. ⟦PERSON|Valadares⟧ had a volley held in the ⟦MINUTE|73rd minute⟧, ⟦PERSON|Pimenta⟧ put a free-kick in the wall on ⟦MINUTE|81⟧ and the referee added five minutes, in the third of which ⟦TEAM|Scotland⟧ thought that they had a second. ⟦PERSON|Drummond⟧ ⟦G8|finished⟧ smartly enough; she had, however, started from a yard ahead of play, and her ⟦G9|strike⟧ was struck from the record.

The ⟦ORG|Scottish FA⟧ announced a crowd of 7,105. The ⟦NORP|Scots⟧, who lost in ⟦GPE|Lisbon⟧ in ⟦DATE|April⟧ to a ⟦PERSON|Teles⟧ ⟦G10|double⟧, are level on points at the top with the team they beat, and would go through on goal difference as things stand. ⟦TEAM|Portugal⟧ have ⟦TEAM|Israel⟧ to play; ⟦TEAM|Scotland⟧ finish at ⟦VENUE|Hampden Park⟧.
=====GOALS=====
{"id": "G1", "scorer": "Catriona Leckie", "team": "Scotland", "minute": 61, "assist": "Skye Drummond", "kind": "shot"}
{"id": "G2", "scorer": "Catriona Leckie", "team": "Scotland", "minute": 61, "assist": "Skye Drummond", "kind": "shot"}
{"id": "G3", "scorer": "Diana Sardinha", "team": "Portugal", "minute": 35, "outcome": "ruled out", "minute_text": "ten minutes before half-time"}
{"id": "G4", "scorer": "Catriona Leckie", "team": "Scotland", "minute": 61, "assist": "Skye Drummond", "kind": "shot"}
{"id": "G5", "scorer": "Catriona Leckie", "team": "Scotland", "minute": 61, "assist": "Skye Drummond", "kind": "shot", "minute_text": "61st minute"}
{"id": "G6", "scorer": "Catriona Leckie", "team": "Scotland", "minute": 61, "assist": "Skye Drummond", "kind": "shot", "minute_text": "61st minute"}
{"id": "G7", "scorer": "Catriona Leckie", "team": "Scotland", "minute": 61, "assist": "Skye Drummond", "kind": "shot"}
{"id": "G8", "scorer": "Skye Drummond", "team": "Scotland", "minute": 90, "added": 3, "kind": "shot", "outcome": "ruled out"}
{"id": "G9", "scorer": "Skye Drummond", "team": "Scotland", "minute": 90, "added": 3, "kind": "shot", "outcome": "ruled out"}
{"id": "G10", "scorer": "Ana Lúcia Teles", "team": "Portugal", "scope": "background", "count": 2}

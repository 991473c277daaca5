⟦TEAM|Harps⟧ hit by ⟦G6|sucker punch⟧ as ⟦TEAM|Longford⟧ raid ⟦GPE|Ballybofey⟧
⟦TEAM|Finn Harps⟧ ⟦SCORE|0-1⟧ ⟦TEAM|Longford Town⟧
ONE chance, one ⟦G7|goal⟧, three points. There's no great mystery about how ⟦TEAM|Longford⟧ have climbed to fifth in the ⟦COMPETITION|First Division⟧ and ⟦DATE|last night⟧ at ⟦VENUE|Finn Park⟧ they did it again.
For the record it was ⟦PERSON|Jack Tiernan⟧ who ⟦G1|scored it⟧, ⟦MINUTE|eleven minutes from the end⟧, and it was his first touch. He'd been on the pitch for 30 seconds when ⟦PERSON|Ola Adewumi⟧ turned ⟦PERSON|Conn McHale⟧ inside out on the right and his cross took a deflection off ⟦PERSON|Liam Óg Devaney⟧ that carried it over ⟦PERSON|Enda Moriarty⟧. ⟦PERSON|Tiernan⟧, unattended, ⟦G2|nodded in⟧.
⟦TEAM|Harps⟧ had had ⟦MINUTE|79 minutes⟧ to make the game safe. ⟦PERSON|Shane Prunty⟧ was foiled by the ⟦TEAM|Longford⟧ keeper in the ⟦MINUTE|fourth minute⟧ and the ⟦MINUTE|14th⟧, hit the post in the ⟦MINUTE|20th⟧, and put a penalty over the bar in the ⟦MINUTE|37th⟧ after ⟦PERSON|Pearse Cafferkey⟧ had handled. ⟦PERSON|McHale⟧'s header, right on the ⟦MINUTE|break⟧, was cleared off the line by ⟦PERSON|Adewumi⟧. When ⟦PERSON|Devaney⟧ eventually did get the ⟦G3|ball in the net⟧ on ⟦MINUTE|58 minutes⟧, ⟦PERSON|Prunty⟧ was adjudged to have fouled the goalkeeper.
It has been the story of their season. Only bottom side ⟦TEAM|Athlone⟧ have ⟦G4|scored⟧ fewer than ⟦TEAM|Harps⟧' 17, and ⟦PERSON|Prunty⟧'s last ⟦G8|goal⟧ came at ⟦VENUE|Bishopsgate⟧ in ⟦DATE|May⟧, ironically against the same opposition.
"We could be here until ⟦DATE|Tuesday⟧ and not score," sighed the ⟦GPE|Donegal⟧ club's manager. "The lads' heads dropped after the ⟦G5|goal⟧. I can't fault anything else."
⟦PERSON|Devaney⟧ was shown a straight red in ⟦MINUTE|injury time⟧ for a lunge on ⟦PERSON|Tiernan⟧, and he'll miss the ⟦COMPETITION|FAI Cup⟧ replay.
⟦FURNITURE|Finn Harps: Moriarty; McHale, Devaney, Boyle; Prunty, Gallagher (Jordan 70). Longford: Brady; Cafferkey, Elworthy; Adewumi, Dempsey (Tiernan 78).⟧
=====GOALS=====
{"id": "G1", "scorer": "Jack Tiernan", "team": "Longford", "minute": 79, "assist": "Ola Adewumi", "kind": "header", "minute_text": "eleven minutes from the end"}
{"id": "G2", "scorer": "Jack Tiernan", "team": "Longford", "minute": 79, "assist": "Ola Adewumi", "kind": "header"}
{"id": "G3", "scorer": "Liam Óg Devaney", "team": "Harps", "minute": 58, "minute_text": "58 minutes", "outcome": "ruled out"}
{"id": "G4", "team": "Athlone", "scope": "background"}
{"id": "G5", "scorer": "Jack Tiernan", "team": "Longford", "minute": 79, "assist": "Ola Adewumi", "kind": "header"}
{"id": "G6", "scorer": "Jack Tiernan", "team": "Longford", "minute": 79, "assist": "Ola Adewumi", "kind": "header"}
{"id": "G7", "scorer": "Jack Tiernan", "team": "Longford", "minute": 79, "assist": "Ola Adewumi", "kind": "header"}
{"id": "G8", "scorer": "Shane Prunty", "team": "Harps", "scope": "background"}

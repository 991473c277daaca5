Match Report: ⟦TEAM|Argyle⟧ 2 ⟦TEAM|Exeter City⟧ 0
⟦FURNITURE|Share: Facebook X WhatsApp⟧

⟦G1|Goals⟧ from ⟦PERSON|Marcus Eze⟧ and substitute ⟦PERSON|Finley Donaghue⟧ gave ⟦TEAM|Argyle⟧ a ⟦GPE|Devon⟧ derby win in front of a packed ⟦VENUE|Home Park⟧ on ⟦DATE|Boxing Day⟧.

After a first half in which neither side could find a breakthrough, the ⟦TEAM|Pilgrims⟧ made theirs within ⟦MINUTE|seven minutes⟧ of the ⟦MINUTE|restart⟧. ⟦PERSON|Josh Threlkeld⟧'s in-swinging free-kick caused panic in the ⟦TEAM|Exeter⟧ box, ⟦PERSON|Tom Gascoyne⟧'s clearance hit ⟦PERSON|Sonny Vickers⟧ and the loose ball fell to ⟦PERSON|Eze⟧, who ⟦G2|swept it past ⟦PERSON|Owen Parfitt⟧⟧ and into the corner. It was the ⟦NORP|Nigerian⟧'s eighth ⟦G3|goal⟧ of the campaign and his second against the ⟦TEAM|Grecians⟧, after an ⟦G4|equaliser⟧ at their place in ⟦DATE|August⟧.

⟦TEAM|Argyle⟧ had shaded the opening period. ⟦PERSON|Elliot Sands⟧'s volley was beaten out, ⟦PERSON|Vickers⟧ saw a header from the follow-up land on the roof of the net, and ⟦PERSON|Luke Redfearn⟧'s ⟦MINUTE|29th-minute⟧ effort from 30 yards bounced inches wide. At the other end ⟦PERSON|Aaron Pilbeam⟧ had to be alert to smother at the feet of ⟦TEAM|Exeter⟧'s lone striker.

⟦PERSON|Donaghue⟧ came on for ⟦PERSON|Eze⟧ with ⟦MINUTE|18 minutes to go⟧. He missed his first chance, sliding wide with just ⟦PERSON|Parfitt⟧ to beat, and saw his second blocked. His third he did not miss. ⟦PERSON|Threlkeld⟧ once more was the supplier, slipping in the young ⟦NORP|Irishman⟧ down the left channel, and his ⟦G5|finish⟧ in the ⟦MINUTE|88th minute⟧ gave the keeper no chance.

There was still time for ⟦PERSON|Pilbeam⟧ to save a penalty, conceded by ⟦PERSON|Sands⟧ in the ⟦MINUTE|93rd minute⟧, and secure a fourth straight shutout.

The head coach told ⟦ORG|Argyle TV⟧: "We could have been one down at ⟦MINUTE|half-time⟧, but after the first ⟦G6|goal⟧ I thought we were excellent, and ⟦PERSON|Finley⟧'s ⟦G7|goal⟧ was top class."

The three points extend our unbeaten run to seven and close the gap to the play-offs to two points. ⟦TEAM|Lincoln City⟧ visit on ⟦DATE|New Year's Day⟧.
⟦FURNITURE|Argyle (3-4-3): Pilbeam; Redfearn, Gascoyne, Sands; Threlkeld, Vickers⟧
=====GOALS=====
{"id": "G1", "scorer": "Marcus Eze; Finley Donaghue", "team": "Argyle", "count": 2}
{"id": "G2", "scorer": "Marcus Eze", "team": "Argyle", "minute": 52, "minute_text": "seven minutes", "kind": "shot"}
{"id": "G3", "scorer": "Marcus Eze", "team": "Argyle", "scope": "background"}
{"id": "G4", "scorer": "Marcus Eze", "team": "Argyle", "scope": "background"}
{"id": "G5", "scorer": "Finley Donaghue", "team": "Argyle", "minute": 88, "minute_text": "88th minute", "assist": "Josh Threlkeld"}
{"id": "G6", "scorer": "Marcus Eze", "team": "Argyle", "minute": 52, "kind": "shot"}
{"id": "G7", "scorer": "Finley Donaghue", "team": "Argyle", "minute": 88, "assist": "Josh Threlkeld"}

AMAN FOR ALL SEASONS!
⟦FURNITURE|By ALISTAIR CRANE at Portman Road⟧
⟦PERSON|Kofi Amankwah⟧ wrote himself into derby folklore as ⟦TEAM|Ipswich⟧ won the battle of ⟦GPE|East Anglia⟧ for the first time in three years.
The ⟦NORP|Ghanaian⟧ speedster ⟦G1|struck in each half⟧ to sink ⟦TEAM|Norwich⟧ — and his ⟦G2|second⟧ had 29,000 ⟦TEAM|Tractor Boys⟧ singing into the night.
Boss ⟦PERSON|Simon Thrale⟧ said: "The ⟦G3|first⟧ settled us. The ⟦G4|second⟧? I've seen some at this place, and that's up there."
⟦TEAM|Town⟧ were off to a flyer. They'd been level-pegging for all of ⟦MINUTE|seven minutes⟧ when ⟦PERSON|Leo Bracewell⟧ nutmegged his man and slid it across, ⟦PERSON|Amankwah⟧ ⟦G5|shinning home⟧ at the far stick. Ugly? The ⟦G6|opener⟧ will be remembered as a screamer by ⟦DATE|Christmas⟧.
It should have been more. ⟦PERSON|Zak Oduya⟧ smacked the woodwork, ⟦PERSON|Bracewell⟧ tested the keeper twice and skipper ⟦PERSON|Harrison Dyke⟧ had a header hoofed off the line.
And ⟦TEAM|Norwich⟧ made them pay. ⟦MINUTE|Thirteen minutes after the tea⟧ ⟦PERSON|Rhys Elwood⟧ swung over a free-kick and ⟦PERSON|Nathan Pope⟧, left all alone, ⟦G7|nutted in⟧ what the away end hoped would be the start of a comeback.
For 15 minutes you could see nobody but the ⟦TEAM|Canaries⟧ ⟦MINUTE|afterwards⟧. ⟦PERSON|Elwood⟧ fizzed one past the angle. ⟦PERSON|Pope⟧ had a second ruled... no, it never crossed the line, said the technology, by the width of a fag paper.
Cue ⟦PERSON|Amankwah⟧. He picked up ⟦PERSON|Oduya⟧'s pass inside his own half, on ⟦MINUTE|75 minutes⟧, and simply ran. Past one, past two, past ⟦PERSON|Elwood⟧, past a despairing ⟦PERSON|Pope⟧, and when the keeper came he sat him down and ⟦G8|rolled it in⟧.
Gaffer ⟦PERSON|Thrale⟧ punched the air, then a corner flag, then hurt his hand.
⟦TEAM|Norwich⟧'s chief moaned about the ⟦G9|winner⟧ — he reckoned ⟦PERSON|Dyke⟧ handled at the other end — but said of ⟦PERSON|Pope⟧'s ⟦G10|equaliser⟧: "We were the ones in the ascendancy after that. We stopped doing what got us the ⟦G11|goal⟧."
It was ⟦TEAM|Ipswich⟧'s first win in the fixture since ⟦PERSON|Dyke⟧'s own ⟦G12|thunderbolt⟧ in ⟦DATE|2023⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kofi Amankwah", "team": "Ipswich", "count": 2}
{"id": "G2", "scorer": "Kofi Amankwah", "team": "Ipswich", "minute": 75, "kind": "shot", "assist": "Zak Oduya"}
{"id": "G3", "scorer": "Kofi Amankwah", "team": "Ipswich", "minute": 7, "kind": "shot", "assist": "Leo Bracewell"}
{"id": "G4", "scorer": "Kofi Amankwah", "team": "Ipswich", "minute": 75, "kind": "shot", "assist": "Zak Oduya"}
{"id": "G5", "scorer": "Kofi Amankwah", "team": "Ipswich", "minute": 7, "kind": "shot", "assist": "Leo Bracewell", "minute_text": "seven minutes"}
{"id": "G6", "scorer": "Kofi Amankwah", "team": "Ipswich", "minute": 7, "kind": "shot", "assist": "Leo Bracewell"}
{"id": "G7", "scorer": "Nathan Pope", "team": "Norwich", "minute": 58, "kind": "header", "assist": "Rhys Elwood", "score": "1-1", "minute_text": "Thirteen minutes after the tea"}
{"id": "G8", "scorer": "Kofi Amankwah", "team": "Ipswich", "minute": 75, "kind": "shot", "assist": "Zak Oduya", "score": "2-1", "minute_text": "75 minutes"}
{"id": "G9", "scorer": "Kofi Amankwah", "team": "Ipswich", "minute": 75, "kind": "shot", "assist": "Zak Oduya"}
{"id": "G10", "scorer": "Nathan Pope", "team": "Norwich", "minute": 58, "kind": "header", "assist": "Rhys Elwood"}
{"id": "G11", "scorer": "Nathan Pope", "team": "Norwich", "minute": 58, "kind": "header", "assist": "Rhys Elwood"}
{"id": "G12", "team": "Ipswich", "scope": "background"}

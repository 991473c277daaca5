⟦PERSON|Mølgaard⟧ takes ⟦TEAM|Napoli⟧ to the summit and the city to the streets

⟦FURNITURE|Felicity Hartnoll in Naples⟧

By nine o'clock the scooters were three abreast along the seafront, with flags for sails, and there was a man on the roof of a bus. It's ⟦DATE|November⟧. Nobody wins a title in ⟦DATE|November⟧. It isn't the sort of argument that carries much weight in ⟦GPE|Naples⟧ when ⟦TEAM|Inter⟧ have been beaten ⟦SCORE|3-1⟧ at the ⟦VENUE|Maradona⟧, by a team that had been a goal behind, before a crowd which had waited since ⟦DATE|last spring⟧'s final-day collapse to see it.

They'll sing of ⟦PERSON|Kasper Mølgaard⟧ until they are hoarse. The ⟦NORP|Dane⟧ has the look of a village postman, all wrists and patience. He has 17 ⟦G1|goals⟧ and it's not ⟦DATE|Advent⟧ yet. His ⟦G2|first⟧ here, on ⟦MINUTE|31⟧, was straightforward, a low ⟦G3|finish⟧ from ⟦PERSON|Adnan Hodžić⟧'s threaded pass; his ⟦G4|second⟧ will be argued over, for ⟦PERSON|Simone Cattaruzza⟧ had slipped on the edge of his own box and there was no obligation on ⟦PERSON|Mølgaard⟧ to feel sorry for him. He felt nothing. It ⟦G5|went in⟧, in the ⟦MINUTE|67th⟧, off the far post.

⟦PERSON|Cattaruzza⟧, poor fellow, had made ⟦TEAM|Inter⟧'s ⟦G6|goal⟧. It was he who swung over the ⟦MINUTE|ninth-minute⟧ free-kick from which ⟦PERSON|Filipe Arouca⟧, given the freedom of the area, ⟦G7|opened the scoring⟧, and for a spell thereafter the champions looked every inch of what it says on the shirt. ⟦PERSON|Arouca⟧ hit the bar. ⟦PERSON|Nicolò Spadafora⟧'s drive was beaten away by ⟦PERSON|Ottavio Brancaleone⟧; from the loose ball ⟦PERSON|Cattaruzza⟧, with the net gaping, put his shot over the stand and, one is assured, into the car park of a hospital.

After they'd gone behind ⟦TEAM|Inter⟧ threw caution to the breeze. ⟦PERSON|Enis Berisha-Koch⟧, on as a substitute, had the ⟦G8|ball in the net⟧ on ⟦MINUTE|82⟧, but he'd fouled ⟦PERSON|Brancaleone⟧ to get it there, and the keeper lay still for just long enough. ⟦PERSON|Arouca⟧ was booked for suggesting so. And in the ⟦MINUTE|fourth minute of stoppage time⟧, when everybody bar the goalkeeper was forward, ⟦PERSON|Lorenzo Agnelotti⟧ cleared to halfway, ⟦PERSON|Yannis Ferreira-Diop⟧ ran with it, and ran with it, and ⟦G9|ran it in⟧.

“Three points,” said the ⟦TEAM|Napoli⟧ coach, holding up three fingers, as though somebody might be in doubt of it. “Not four. Not a scudetto.”

“That ⟦G10|second goal⟧,” said his opposite number, “is a lad losing his footing. If he stays up, we win. I'm sure of it.” He might be right. The ⟦TEAM|Nerazzurri⟧ had been unbeaten away for a year; they're now second, by a point, to the ⟦TEAM|Partenopei⟧, with a game at ⟦TEAM|Como⟧ on ⟦DATE|Wednesday⟧ that they could do without.

Somewhere below the press box, the postman was doing his rounds.
⟦FURNITURE|Photograph: Mølgaard wheels away (LaPresse)⟧
⟦FURNITURE|Sign in to comment⟧
=====GOALS=====
{"id": "G1", "scorer": "Kasper Mølgaard", "team": "Napoli", "count": 17, "scope": "background"}
{"id": "G2", "scorer": "Kasper Mølgaard", "team": "Napoli", "minute": 31, "minute_text": "31", "assist": "Adnan Hodžić", "kind": "shot"}
{"id": "G3", "scorer": "Kasper Mølgaard", "team": "Napoli", "minute": 31, "minute_text": "31", "assist": "Adnan Hodžić", "kind": "shot"}
{"id": "G4", "scorer": "Kasper Mølgaard", "team": "Napoli", "minute": 67, "kind": "shot"}
{"id": "G5", "scorer": "Kasper Mølgaard", "team": "Napoli", "minute": 67, "minute_text": "67th", "kind": "shot"}
{"id": "G6", "scorer": "Filipe Arouca", "team": "Inter", "minute": 9, "minute_text": "ninth-minute", "assist": "Simone Cattaruzza", "kind": "header"}
{"id": "G7", "scorer": "Filipe Arouca", "team": "Inter", "minute": 9, "minute_text": "ninth-minute", "assist": "Simone Cattaruzza", "kind": "header"}
{"id": "G8", "scorer": "Enis Berisha-Koch", "team": "Inter", "minute": 82, "minute_text": "82", "outcome": "ruled out"}
{"id": "G9", "scorer": "Yannis Ferreira-Diop", "team": "Napoli", "minute": 90, "added": 4, "minute_text": "fourth minute of stoppage time", "assist": "Lorenzo Agnelotti", "kind": "shot"}
{"id": "G10", "scorer": "Kasper Mølgaard", "team": "Napoli", "minute": 67, "kind": "shot"}

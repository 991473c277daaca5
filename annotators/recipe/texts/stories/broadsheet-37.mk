⟦TEAM|Everton⟧ 2 ⟦TEAM|West Ham United⟧ 2: ⟦PERSON|Amankwah-Boadi⟧ ⟦G1|double⟧ keeps ⟦TEAM|Toffees⟧ waiting

This was supposed to be the evening on which ⟦TEAM|Everton⟧ made themselves safe and, with half the second half gone and the lead theirs by courtesy of ⟦PERSON|Leon Plaistow⟧'s ⟦G2|own goal⟧, it very nearly was. Then the ⟦NORP|Ghanaian⟧ forward ⟦PERSON|Felix Amankwah-Boadi⟧, with his second of the night, ⟦G3|nodded ⟦TEAM|West Ham United⟧ level⟧, and there was nothing for it but to look at the fixture list again.

It ended in more disorder than it began. ⟦PERSON|Harvey Barking⟧ ⟦G4|had the ball in the net⟧ at the death, in the ⟦MINUTE|first minute of stoppage time⟧, ⟦G5|volleying⟧ from the edge of the area past ⟦PERSON|Zdeněk Hruby⟧, the ⟦NORP|Czech⟧ goalkeeper; the flag went up for a team-mate, one who in the view of the ⟦TEAM|West Ham⟧ bench could not have interfered with play if he'd been paid to. There had been a similar discussion earlier on the other side, for on ⟦MINUTE|68⟧ ⟦PERSON|Tommy Aintree⟧, running on to ⟦PERSON|Ray Walton-Breck⟧'s pass, ⟦G6|slotted in⟧ for what would have been ⟦SCORE|3-1⟧, and VAR had ruled, after a longish wait, that he had controlled it with his upper arm. On the two incidents honours, and grievances, were even.

⟦TEAM|Everton⟧ had led after ⟦MINUTE|23 minutes⟧. In the tenth they had seen a ⟦PERSON|Walton-Breck⟧ header clawed out, and in the ⟦MINUTE|18th⟧ a penalty given to them was taken away again. They went on attacking. ⟦PERSON|Aintree⟧'s backheel, near the corner of the box, set ⟦PERSON|Bohdan Yermolenko-Sych⟧ on his way, and the ⟦NORP|Ukrainian⟧, who had ⟦G7|scored the only goal⟧ of the match with ⟦TEAM|Liverpool⟧, ⟦G8|hammered it in at the near post⟧. It was the kind of noise that ⟦GPE|Merseyside⟧ sometimes sells on recordings.

⟦TEAM|West Ham⟧'s ⟦G9|reply⟧ came ⟦MINUTE|ten minutes later⟧, when ⟦PERSON|Walton-Breck⟧, dealing with a cross that posed no danger to anyone, raised a boot to ⟦PERSON|Barking⟧'s chest. ⟦PERSON|Amankwah-Boadi⟧, who does not miss, ⟦G10|converted⟧. One almost missed ⟦PERSON|Plaistow⟧'s misfortune on account of the announcements. It was the ⟦MINUTE|fourth minute of first-half stoppage time⟧; ⟦PERSON|Yermolenko-Sych⟧ drove one across; ⟦PERSON|Plaistow⟧, slotted in as a third centre-back, was in the way, and ⟦PERSON|Connor Crosby-Hale⟧ could do nothing. "I've to defend it," said ⟦PERSON|Plaistow⟧, "and I've ⟦G11|put it in the wrong net⟧. I'm grateful to the boys."

And so to the ⟦G12|equaliser⟧, for which there had been no great evidence. The ⟦TEAM|Hammers⟧ had had two shots after ⟦MINUTE|half-time⟧, one by ⟦PERSON|Barking⟧ in the ⟦MINUTE|52nd minute⟧ and one, from halfway, which is best forgotten. But a long throw was flicked on, and the ball came off the bar, and ⟦PERSON|Amankwah-Boadi⟧, from a yard, with nobody between him and history, or at any rate ⟦PERSON|Hruby⟧, ⟦G13|headed over the line⟧. "I'd said we'd got to keep the ball," ⟦PERSON|Alan Formby⟧, the ⟦TEAM|Everton⟧ manager, told the ⟦ORG|BBC⟧. "Their ⟦G14|second⟧ is a throw-in. We've given away a penalty and a throw-in, and it's two points. The first half changed when they ⟦G15|got that⟧."

⟦VENUE|Goodison⟧ thought about it, and went home. ⟦GPE|Stratford⟧, and the ⟦VENUE|London Stadium⟧, await ⟦TEAM|Everton⟧ in the autumn, if all goes well.
=====GOALS=====
{"id": "G1", "scorer": "Felix Amankwah-Boadi", "team": "West Ham United", "count": 2}
{"id": "G2", "scorer": "Leon Plaistow", "team": "Everton", "minute": 45, "added": 4, "kind": "own goal"}
{"id": "G3", "scorer": "Felix Amankwah-Boadi", "team": "West Ham United", "kind": "header"}
{"id": "G4", "scorer": "Harvey Barking", "team": "West Ham United", "minute": 90, "added": 1, "kind": "shot", "outcome": "ruled out", "minute_text": "first minute of stoppage time"}
{"id": "G5", "scorer": "Harvey Barking", "team": "West Ham United", "minute": 90, "added": 1, "kind": "shot", "outcome": "ruled out", "minute_text": "first minute of stoppage time"}
{"id": "G6", "scorer": "Tommy Aintree", "team": "Everton", "minute": 68, "kind": "shot", "outcome": "ruled out", "minute_text": "68"}
{"id": "G7", "scorer": "Bohdan Yermolenko-Sych", "team": "Everton", "scope": "background"}
{"id": "G8", "scorer": "Bohdan Yermolenko-Sych", "team": "Everton", "minute": 23, "kind": "shot", "assist": "Tommy Aintree"}
{"id": "G9", "scorer": "Felix Amankwah-Boadi", "team": "West Ham United", "minute": 33, "kind": "penalty", "minute_text": "ten minutes later"}
{"id": "G10", "scorer": "Felix Amankwah-Boadi", "team": "West Ham United", "minute": 33, "kind": "penalty", "minute_text": "ten minutes later"}
{"id": "G11", "scorer": "Leon Plaistow", "team": "Everton", "minute": 45, "added": 4, "kind": "own goal", "minute_text": "fourth minute of first-half stoppage time"}
{"id": "G12", "scorer": "Felix Amankwah-Boadi", "team": "West Ham United", "kind": "header"}
{"id": "G13", "scorer": "Felix Amankwah-Boadi", "team": "West Ham United", "kind": "header"}
{"id": "G14", "scorer": "Felix Amankwah-Boadi", "team": "West Ham United", "kind": "header"}
{"id": "G15", "scorer": "Felix Amankwah-Boadi", "team": "West Ham United", "minute": 33, "kind": "penalty"}

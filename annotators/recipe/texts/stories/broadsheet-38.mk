⟦TEAM|Cove⟧ through after ⟦PERSON|Cults⟧ free-kick ⟦G1|settles⟧ two-hour ⟦COMPETITION|Scottish Cup⟧ saga
⟦PERSON|Mitch Cults⟧, whose first ⟦G2|goal⟧ for ⟦TEAM|Cove Rangers⟧ ⟦DATE|this season⟧ came in the ⟦MINUTE|31st minute⟧ and whose ⟦G3|second⟧ came, if memory serves, at around breakfast time, saw to it that the smaller of the clubs will be in the hat for the fifth round. ⟦TEAM|Queen’s Park⟧, who had ⟦G4|taken an early lead⟧ and then been presented with an ⟦G5|equaliser⟧, played the last of ⟦MINUTE|extra time⟧ with ten men and no breath.
It began after a fashion that did nobody in ⟦GPE|Aberdeenshire⟧ credit. ⟦PERSON|Ewen Nigg⟧ attempted, in the ⟦MINUTE|fourth minute⟧, to play out. ⟦PERSON|Cammy Langside⟧, put off neither by the angle nor the invitation, ⟦G6|found the far corner⟧, his ⟦G7|seventh⟧ of the campaign and, by common consent, the easiest. There might have been another: ⟦PERSON|Blair Mount-Florida⟧, from ⟦PERSON|Langside⟧'s low centre, had a shot cleared off the line in the ⟦MINUTE|11th minute⟧, and an effort wide in the ⟦MINUTE|16th⟧.
One does not expect of ⟦TEAM|Cove⟧ that they should be swift, but they were swift here. A free-kick by ⟦PERSON|Shaun Portlethen⟧ struck the wall, then his own midriff, then the sky; ⟦PERSON|Cults⟧, when it fell, ⟦G8|swung and connected⟧. They had hardly finished embracing. Within a ⟦MINUTE|minute⟧, from the restart, ⟦PERSON|Mount-Florida⟧ was dispossessed by the ⟦NORP|Latvian⟧, ⟦PERSON|Artis Ozoliņš-Kalns⟧, who strode on, waited for ⟦PERSON|Russell Altens⟧ to commit himself, and ⟦G9|rolled it to the side of him⟧. ⟦PERSON|Altens⟧, in the ⟦TEAM|Spiders⟧' goal, had saved a penalty against ⟦TEAM|Peterhead⟧ in the last round; there was no saving this.
⟦PERSON|Portlethen⟧'s misjudgment soon after ⟦MINUTE|half-time⟧ will be the one that returns to him at night. ⟦PERSON|Langside⟧ crossed, no one was near, and the full-back, wishing for safety, ⟦G10|steered the ball past his own goalkeeper⟧ with a certainty that was almost admirable. ⟦PERSON|Derek Battlefield⟧, the ⟦TEAM|Queen’s Park⟧ manager, was seen to laugh. He laughed less on ⟦MINUTE|75 minutes⟧, as ⟦PERSON|Langside⟧ had ⟦G11|one⟧ ruled out, again for the width of a boot, having ⟦G12|swept home⟧ a cross from ⟦PERSON|Nigg⟧'s error.
In ⟦MINUTE|extra time⟧ there was one event, or two. In the ⟦MINUTE|104th minute⟧ ⟦PERSON|Mount-Florida⟧, booked on ⟦MINUTE|57⟧ for a pull, was sent off for a push. And ⟦MINUTE|two minutes from the finish⟧, with penalties in prospect and the goalkeepers already looking at one another with dislike, ⟦TEAM|Cove⟧ had a free-kick 22 yards out. ⟦PERSON|Portlethen⟧ wanted it. ⟦PERSON|Portlethen⟧ was persuaded. ⟦PERSON|Cults⟧ ⟦G13|struck it over everyone⟧, and his manager, who is 61, over a barrier.
"I'd been rotten," ⟦PERSON|Cults⟧ said, "I'd gone down with cramp and I couldn't feel my foot. When you ⟦G14|get one⟧ like that I don't care which foot it is."
"We've lost to a set-piece," said ⟦PERSON|Battlefield⟧, "and to a ⟦G15|second⟧ we should never have let happen. When you've ⟦G16|gone ahead⟧ in a tie you kill it. We'd a chance for two, and they've said it's off."
The draw at the ⟦VENUE|Balmoral Stadium⟧ was watched on a phone.
=====GOALS=====
{"id": "G1", "scorer": "Mitch Cults", "team": "Cove Rangers", "minute": 118, "kind": "free kick"}
{"id": "G2", "scorer": "Mitch Cults", "team": "Cove Rangers", "minute": 31, "kind": "shot", "minute_text": "31st minute"}
{"id": "G3", "scorer": "Mitch Cults", "team": "Cove Rangers", "minute": 118, "kind": "free kick"}
{"id": "G4", "scorer": "Cammy Langside", "team": "Queen’s Park", "minute": 4, "kind": "shot"}
{"id": "G5", "scorer": "Shaun Portlethen", "team": "Queen’s Park", "kind": "own goal"}
{"id": "G6", "scorer": "Cammy Langside", "team": "Queen’s Park", "minute": 4, "kind": "shot", "minute_text": "fourth minute"}
{"id": "G7", "scorer": "Cammy Langside", "team": "Queen’s Park", "minute": 4, "kind": "shot", "minute_text": "fourth minute"}
{"id": "G8", "scorer": "Mitch Cults", "team": "Cove Rangers", "minute": 31, "kind": "shot"}
{"id": "G9", "scorer": "Artis Ozoliņš-Kalns", "team": "Cove Rangers", "minute": 32, "kind": "shot", "minute_text": "minute"}
{"id": "G10", "scorer": "Shaun Portlethen", "team": "Queen’s Park", "kind": "own goal"}
{"id": "G11", "scorer": "Cammy Langside", "team": "Queen’s Park", "minute": 75, "kind": "shot", "outcome": "ruled out", "minute_text": "75 minutes"}
{"id": "G12", "scorer": "Cammy Langside", "team": "Queen’s Park", "minute": 75, "kind": "shot", "outcome": "ruled out", "minute_text": "75 minutes"}
{"id": "G13", "scorer": "Mitch Cults", "team": "Cove Rangers", "minute": 118, "kind": "free kick"}
{"id": "G14", "scorer": "Mitch Cults", "team": "Cove Rangers", "minute": 118, "kind": "free kick"}
{"id": "G15", "scorer": "Artis Ozoliņš-Kalns", "team": "Cove Rangers", "minute": 32, "kind": "shot"}
{"id": "G16", "scorer": "Cammy Langside", "team": "Queen’s Park", "minute": 4, "kind": "shot"}

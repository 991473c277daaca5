⟦TEAM|Falkirk⟧ ⟦G1|turn tables⟧ on ⟦TEAM|St Johnstone⟧ as ⟦PERSON|Methven⟧ has a day to forget

⟦PERSON|Jordan Methven⟧'s late ⟦G2|own goal⟧, the kind that leaves a goalkeeper pointing at nothing, completed a comeback that ⟦PERSON|Patrick Mhango-Reid⟧ had begun midway through the second half, and sent ⟦TEAM|Falkirk⟧ away from ⟦VENUE|McDiarmid Park⟧ with three points and ⟦TEAM|St Johnstone⟧, who had led from the ⟦MINUTE|26th minute⟧, with a good deal to talk about.

The talk will be of chances. ⟦PERSON|Axel Sjödell⟧ had four in the first half and ⟦G3|took one⟧, the ⟦NORP|Swede⟧ holding off ⟦PERSON|Ross Grangemouth⟧ and shooting through his legs after ⟦PERSON|Craig Camelon⟧ had lost possession outside his own area; it was his fifth ⟦G4|goal⟧ in ⟦GPE|Perth⟧ and his 11th in all. The other three, on nine, 19 and 41, were respectively saved, skied and cleared off the line.

⟦TEAM|Falkirk⟧ had created one. ⟦PERSON|Mhango-Reid⟧, the ⟦NORP|Malawian⟧, a strike partner for whom arrived only ⟦DATE|last week⟧ and has yet to be introduced, ⟦G5|bundled in⟧ a cross in the ⟦MINUTE|35th minute⟧ and was adjudged to have done so with his forearm. "It's hit my chest," he said. "I've got the mark."

There was no doubt about his other. ⟦PERSON|Finn Scone-Miller⟧, slotted in at right-back for the ⟦TEAM|Saints⟧, let ⟦PERSON|Camelon⟧ cross once too often and ⟦PERSON|Mhango-Reid⟧, at the far post, ⟦G6|beat him and the goalkeeper⟧ in the air on ⟦MINUTE|68 minutes⟧. It was his first ⟦G7|header⟧ for the ⟦TEAM|Bairns⟧ since the ⟦G8|one⟧ that saw off ⟦TEAM|Brechin⟧ in a cup tie in ⟦DATE|January⟧. ⟦PERSON|Sjödell⟧, stung, struck a post at once; with ⟦MINUTE|12 minutes left⟧ he was taken off, and struck a water bottle.

So to ⟦PERSON|Methven⟧. ⟦PERSON|Camelon⟧'s shot was going wide, and would have been retrieved by a boy, but the centre-half stuck out a shin and the ball was ⟦G9|turned past his own keeper⟧ with some venom. He had been, until then, the best player on the field.

"We should have been three up, and then we ⟦G10|concede⟧ from a cross," the ⟦TEAM|St Johnstone⟧ manager said. "Their ⟦G11|winner⟧ I'd rather not describe." ⟦PERSON|Bobby Larbert⟧, his opposite number, would: "We ⟦G12|got ourselves level⟧, and the ⟦G13|equaliser⟧ changed it. After that you felt it would end up in the back of somebody's net."
=====GOALS=====
{"id": "G1", "scorer": "Patrick Mhango-Reid; Jordan Methven", "team": "Falkirk", "count": 2}
{"id": "G2", "scorer": "Jordan Methven", "team": "Falkirk", "kind": "own goal"}
{"id": "G3", "scorer": "Axel Sjödell", "team": "St Johnstone", "minute": 26, "kind": "shot"}
{"id": "G4", "scorer": "Axel Sjödell", "team": "St Johnstone", "minute": 26, "kind": "shot"}
{"id": "G5", "scorer": "Patrick Mhango-Reid", "team": "Falkirk", "minute": 35, "kind": "shot", "outcome": "ruled out", "minute_text": "35th minute"}
{"id": "G6", "scorer": "Patrick Mhango-Reid", "team": "Falkirk", "minute": 68, "kind": "header", "assist": "Craig Camelon", "minute_text": "68 minutes"}
{"id": "G7", "scorer": "Patrick Mhango-Reid", "team": "Falkirk", "minute": 68, "kind": "header", "assist": "Craig Camelon", "minute_text": "68 minutes"}
{"id": "G8", "scorer": "Patrick Mhango-Reid", "team": "Falkirk", "scope": "background"}
{"id": "G9", "scorer": "Jordan Methven", "team": "Falkirk", "kind": "own goal"}
{"id": "G10", "scorer": "Patrick Mhango-Reid", "team": "Falkirk", "minute": 68, "kind": "header", "assist": "Craig Camelon"}
{"id": "G11", "scorer": "Jordan Methven", "team": "Falkirk", "kind": "own goal"}
{"id": "G12", "scorer": "Patrick Mhango-Reid", "team": "Falkirk", "minute": 68, "kind": "header", "assist": "Craig Camelon"}
{"id": "G13", "scorer": "Patrick Mhango-Reid", "team": "Falkirk", "minute": 68, "kind": "header", "assist": "Craig Camelon"}

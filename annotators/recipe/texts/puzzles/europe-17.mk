⟦PERSON|Carrington⟧ ⟦G1|double⟧ sends ⟦TEAM|Chelsea⟧ top of the group

⟦FURNITURE|Women's Champions League, group stage⟧
⟦FURNITURE|Photo: Mariama Jallow celebrates at Kingsmeadow (Getty Images)⟧

⟦TEAM|Chelsea Women⟧ survived a second-half wobble to beat ⟦TEAM|Juventus Women⟧ ⟦SCORE|4-1⟧ at ⟦VENUE|Kingsmeadow⟧, a scoreline that the ⟦NORP|Italians⟧, who hit the bar at ⟦SCORE|2-1⟧ and had most of the play for twenty minutes, will think a slander.

⟦PERSON|Beth Carrington⟧ (⟦MINUTE|12⟧, ⟦MINUTE|90+2⟧) ⟦G2|scored the first and the last⟧ of the goals, with ⟦PERSON|Nkechi Obiora⟧ (⟦MINUTE|39⟧) and ⟦PERSON|Mariama Jallow⟧ (⟦MINUTE|81⟧) also ⟦G3|on target⟧; ⟦PERSON|Sabrina Tagliabue⟧ (⟦MINUTE|68⟧) ⟦G4|replied⟧ for ⟦TEAM|Juventus⟧ with a free-kick.

Nobody would have predicted much trouble after the way it started. ⟦TEAM|Chelsea⟧ were quick and nasty in the press, and ⟦PERSON|Frida Nyberg-Holm⟧, the ⟦TEAM|Juventus⟧ goalkeeper, was nervous with it. Her third bad clearance went to ⟦PERSON|Carrington⟧, whose ⟦G5|finish⟧ from thirty yards, over the ⟦NORP|Swede⟧'s head and in off the underside of the bar, was better than it was made to look. ⟦PERSON|Obiora⟧ ⟦G6|added another⟧ from a corner ⟦MINUTE|six minutes before half-time⟧. She had already headed one straight at ⟦PERSON|Nyberg-Holm⟧.

But ⟦TEAM|Juventus⟧ were no longer the stage-struck side of ⟦DATE|last year⟧. ⟦PERSON|Tagliabue⟧, deployed deeper, began to find ⟦PERSON|Katrin Aebi⟧; ⟦PERSON|Aebi⟧'s snapshot came back off the crossbar; and ⟦PERSON|Tagliabue⟧ then ⟦G7|whipped a free-kick past⟧ ⟦PERSON|Gundula Petrasch⟧, who saw it late. For a while it was all ⟦TEAM|Juve⟧. ⟦PERSON|Alba Montserrat-Gil⟧ was foiled twice by ⟦PERSON|Petrasch⟧ and once by her own studs.

It took a substitute to calm things. ⟦PERSON|Eline Haverkamp⟧ had the legs of everyone down the left, the ⟦NORP|Dutchwoman⟧ looked up, and ⟦PERSON|Jallow⟧ ⟦G8|side-footed in⟧. The ⟦NORP|Gambian⟧'s seventh ⟦G9|goal⟧ in ⟦GPE|Europe⟧, before her 21st birthday. ⟦PERSON|Carrington⟧'s ⟦G10|penalty⟧, for a tug on ⟦PERSON|Haverkamp⟧ in ⟦MINUTE|stoppage time⟧, was a formality and was treated as such.

“Four-one, it looks like a stroll,” said ⟦PERSON|Petrasch⟧. “Nobody strolled.”
=====GOALS=====
{"id": "G1", "scorer": "Beth Carrington", "team": "Chelsea", "count": 2}
{"id": "G2", "scorer": "Beth Carrington", "team": "Chelsea", "count": 2}
{"id": "G3", "scorer": "Nkechi Obiora; Mariama Jallow", "team": "Chelsea", "count": 2}
{"id": "G4", "scorer": "Sabrina Tagliabue", "team": "Juventus", "minute": 68, "minute_text": "68", "kind": "free kick"}
{"id": "G5", "scorer": "Beth Carrington", "team": "Chelsea", "minute": 12, "kind": "shot"}
{"id": "G6", "scorer": "Nkechi Obiora", "team": "Chelsea", "minute": 39, "kind": "header"}
{"id": "G7", "scorer": "Sabrina Tagliabue", "team": "Juventus", "minute": 68, "kind": "free kick"}
{"id": "G8", "scorer": "Mariama Jallow", "team": "Chelsea", "minute": 81, "assist": "Eline Haverkamp", "kind": "shot"}
{"id": "G9", "scorer": "Mariama Jallow", "team": "Chelsea", "count": 7, "scope": "background"}
{"id": "G10", "scorer": "Beth Carrington", "team": "Chelsea", "minute": 90, "added": 2, "kind": "penalty"}

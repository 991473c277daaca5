⟦NORP|Swabians⟧ enjoy their ⟦DATE|Sunday⟧ stroll

There were no surprises in ⟦GPE|Stuttgart⟧ and hardly any tackles. ⟦TEAM|VfB⟧ beat ⟦TEAM|Heidenheim⟧ ⟦SCORE|3-1⟧ in the ⟦NORP|Swabian⟧ derby, if that's what it is, and will sleep in third place whatever happens in ⟦GPE|Munich⟧.

All three ⟦G1|goals⟧ came in a first half in which the visitors had the air of men who'd come for the coffee. ⟦PERSON|Silas Wamboye⟧, unattended, chose his spot for the ⟦G2|opener⟧, or rather chose ⟦PERSON|Ebenezer Quartey⟧, whose spot it was. ⟦PERSON|Kristoffer Hagland⟧ ⟦G3|helped himself to a second⟧ with a header when ⟦PERSON|Saverio Lanzafame⟧, the ⟦TEAM|Heidenheim⟧ goalkeeper, misjudged the wind. The ⟦G4|third⟧, shortly before the ⟦MINUTE|break⟧, was credited to ⟦PERSON|Hagland⟧ on the scoreboard, to ⟦PERSON|Quartey⟧ over the loudspeaker, and at last, by the league, to ⟦PERSON|Lars Bredow⟧, who plays for ⟦TEAM|Heidenheim⟧.

“I got a touch,” ⟦PERSON|Bredow⟧ confirmed. “It was a good touch, it was just at the wrong end.”

After the ⟦MINUTE|interval⟧ ⟦TEAM|Stuttgart⟧ rested their legs. ⟦PERSON|Quartey⟧ hit the bar while, one suspects, thinking of something else. ⟦PERSON|Wamboye⟧ beat the keeper but not the full-back on the line; ⟦PERSON|Bastian Ruckdeschel⟧, the coach's son, came on for his debut and rattled a drive into the side-netting. ⟦TEAM|Heidenheim⟧ were given a late penalty, out of pity or for handball, from which ⟦PERSON|Moritz Pallhuber⟧ ⟦G5|found the net⟧. It made the defeat look narrower than it was, which was narrower than it should have been.

⟦PERSON|Elias Kronthaler⟧'s team have lost five in a row and ⟦G6|conceded fourteen⟧ in the process. They're five points from safety. “Nobody,” he said, “is talking about relegation,” and then talked about it for a quarter of an hour.
=====GOALS=====
{"id": "G1", "team": "Stuttgart", "count": 3}
{"id": "G2", "scorer": "Ebenezer Quartey", "team": "Stuttgart", "assist": "Silas Wamboye", "kind": "shot"}
{"id": "G3", "scorer": "Kristoffer Hagland", "team": "Stuttgart", "kind": "header"}
{"id": "G4", "scorer": "Lars Bredow", "team": "Stuttgart", "kind": "own goal"}
{"id": "G5", "scorer": "Moritz Pallhuber", "team": "Heidenheim", "kind": "penalty"}
{"id": "G6", "count": 14, "scope": "background"}

Player ratings: ⟦PERSON|Lightbody⟧ 8, ⟦PERSON|Attwell⟧ 4 as ⟦TEAM|Everton⟧ snatch point at ⟦TEAM|Brentford⟧

⟦PERSON|Idris Bello⟧'s stoppage-time ⟦G1|equaliser⟧ earned ⟦TEAM|Everton⟧ a ⟦SCORE|2-2⟧ draw at the ⟦VENUE|Gtech Community Stadium⟧, where an ⟦G2|own goal⟧ and a ⟦G3|header⟧ had put ⟦TEAM|Brentford⟧ on course for a third win in a row. Here is how the ⟦TEAM|Everton⟧ players rated.

⟦PERSON|Aaron Lightbody⟧ - 8
Kept his side in it. Got down well to stop ⟦PERSON|Filip Novotny⟧'s effort on ⟦MINUTE|11 minutes⟧ and made an even better save from ⟦PERSON|Joel Penrice⟧ just past the ⟦MINUTE|half-hour⟧. Could do nothing about the ⟦G4|first⟧, when the ball ⟦G5|flew in⟧ off his own centre-half, and was left exposed for the ⟦G6|second⟧. One punch went astray on ⟦MINUTE|66 minutes⟧.

⟦PERSON|Stefan Vuković⟧ - 6
Let ⟦PERSON|Ben Hargrave⟧ run off him for ⟦TEAM|Brentford⟧'s ⟦G7|second⟧, his one slip in an otherwise tidy display. Had a shot blocked. Booked in the ⟦MINUTE|55th minute⟧ for a late tackle on ⟦PERSON|Penrice⟧.

⟦PERSON|Marcus Attwell⟧ - 4
An afternoon to forget for the defender. ⟦PERSON|Novotny⟧'s cross was hit hard and low, but he had time to do something other than ⟦G8|turn it past his own keeper⟧, in the ⟦MINUTE|47th minute⟧, with the visitors barely back from the dressing room. Headed over from a corner that would have made amends.

⟦PERSON|Yuto Kamada-Smith⟧ - 7
His fourth start and his ⟦G9|third goal⟧ in that time. The run between the two centre-backs was clever and he ⟦G10|stroked a first-time shot through the legs of⟧ the goalkeeper after ⟦MINUTE|19 minutes⟧ as though he had been doing it in this league for years. Faded, and came off with ⟦MINUTE|20 minutes left⟧. He ⟦G11|scored twice⟧ on the opening day at ⟦TEAM|Fulham⟧, so there is plenty to come.

⟦PERSON|Idris Bello⟧ - 9
Best player on the pitch. Slipped the pass through for the ⟦G12|opener⟧, hit the post himself on ⟦MINUTE|40 minutes⟧ and was still going in the second of five added minutes when a throw was flicked on. He chested it down, waited for the bounce and ⟦G13|struck home⟧. Was penalised for handball a moment after, as he broke clear.

⟦PERSON|Carl Dunmore⟧ (for ⟦PERSON|Kamada-Smith⟧, 70) - 6
Gave the side some height. It was his flick that led to the ⟦G14|leveller⟧.

WHAT THEY SAID

⟦TEAM|Everton⟧ manager ⟦PERSON|Peter Rattigan⟧: "We deserved that. We ⟦G15|went in front⟧ with a lovely move and should have had another, then ⟦MINUTE|two minutes after the break⟧ we've ⟦G16|put it in our own net⟧. That's football, he's a great lad and he's saved us plenty of times.

"Their ⟦G17|second⟧ is one we work on, a free header from six yards, so I'm less forgiving there. But to ⟦G18|come back⟧ at the end with the last bit of puff we had, I'm delighted."

⟦TEAM|Brentford⟧ boss ⟦PERSON|Anders Thygesen⟧: "It feels like a loss. It's a long throw, we know it's coming, and it ⟦G19|ends up in the back of our net⟧. The ⟦G20|goal⟧ we ⟦G21|made it ⟦SCORE|2-1⟧⟧ with was a fine header from ⟦PERSON|Ben⟧, ⟦MINUTE|12 minutes from the end⟧, and at that moment we have to close the door."
=====GOALS=====
{"id": "G1", "scorer": "Idris Bello", "team": "Everton", "kind": "shot", "minute": 90, "added": 2}
{"id": "G2", "scorer": "Marcus Attwell", "team": "Brentford", "minute": 47, "kind": "own goal"}
{"id": "G3", "scorer": "Ben Hargrave", "team": "Brentford", "minute": 78, "kind": "header", "assist": "Filip Novotny"}
{"id": "G4", "scorer": "Marcus Attwell", "team": "Brentford", "minute": 47, "kind": "own goal"}
{"id": "G5", "scorer": "Marcus Attwell", "team": "Brentford", "minute": 47, "kind": "own goal"}
{"id": "G6", "scorer": "Ben Hargrave", "team": "Brentford", "minute": 78, "kind": "header", "assist": "Filip Novotny"}
{"id": "G7", "scorer": "Ben Hargrave", "team": "Brentford", "minute": 78, "kind": "header", "assist": "Filip Novotny"}
{"id": "G8", "scorer": "Marcus Attwell", "team": "Brentford", "minute": 47, "kind": "own goal", "minute_text": "47th minute"}
{"id": "G9", "scorer": "Yuto Kamada-Smith", "team": "Everton", "minute": 19, "kind": "shot", "assist": "Idris Bello", "minute_text": "19 minutes"}
{"id": "G10", "scorer": "Yuto Kamada-Smith", "team": "Everton", "minute": 19, "kind": "shot", "assist": "Idris Bello", "minute_text": "19 minutes"}
{"id": "G11", "scorer": "Yuto Kamada-Smith", "count": 2, "scope": "background"}
{"id": "G12", "scorer": "Yuto Kamada-Smith", "team": "Everton", "minute": 19, "kind": "shot", "assist": "Idris Bello"}
{"id": "G13", "scorer": "Idris Bello", "team": "Everton", "kind": "shot", "minute": 90, "added": 2}
{"id": "G14", "scorer": "Idris Bello", "team": "Everton", "kind": "shot", "minute": 90, "added": 2}
{"id": "G15", "scorer": "Yuto Kamada-Smith", "team": "Everton", "minute": 19, "kind": "shot", "assist": "Idris Bello"}
{"id": "G16", "scorer": "Marcus Attwell", "team": "Brentford", "minute": 47, "kind": "own goal"}
{"id": "G17", "scorer": "Ben Hargrave", "team": "Brentford", "minute": 78, "kind": "header", "assist": "Filip Novotny"}
{"id": "G18", "scorer": "Idris Bello", "team": "Everton", "kind": "shot", "minute": 90, "added": 2}
{"id": "G19", "scorer": "Idris Bello", "team": "Everton", "kind": "shot", "minute": 90, "added": 2}
{"id": "G20", "scorer": "Ben Hargrave", "team": "Brentford", "minute": 78, "kind": "header", "assist": "Filip Novotny", "minute_text": "12 minutes from the end"}
{"id": "G21", "scorer": "Ben Hargrave", "team": "Brentford", "minute": 78, "kind": "header", "assist": "Filip Novotny", "score": "2-1", "minute_text": "12 minutes from the end"}

Quickfire ⟦TEAM|Leipzig⟧ see off stubborn ⟦TEAM|Union⟧

Second-half ⟦G1|goals⟧ from ⟦PERSON|Jorrit Aalbers⟧ and ⟦PERSON|Mohamed Lamine Keita⟧ saw ⟦TEAM|RB Leipzig⟧ past ⟦TEAM|Union Berlin⟧ ⟦SCORE|2-1⟧ and back into the top four of the ⟦COMPETITION|Bundesliga⟧ on ⟦DATE|Friday night⟧.

The game was an hour old before it caught light, or very nearly. ⟦PERSON|Stefan Pröll⟧, on his 32nd birthday, saved everything that came at him in a first half which was all ⟦TEAM|Leipzig⟧ and no end product: from ⟦PERSON|Emil Sandqvist⟧ with his feet, from ⟦PERSON|Keita⟧ with his fingertips, from ⟦PERSON|Aalbers⟧ with his face. At the other end ⟦PERSON|Marko Vasiljević⟧ headed ⟦TEAM|Union⟧'s only chance over the top.

The dam broke ⟦MINUTE|six minutes after the break⟧. ⟦PERSON|Hannes Birk⟧ gave the ball away cheaply on halfway, ⟦PERSON|Sandqvist⟧ carried it forty yards with ⟦PERSON|Timo Hausding⟧ snapping at his heels, shaped to shoot, didn't, and rolled it into the stride of ⟦PERSON|Aalbers⟧, who ⟦G2|swept home⟧. ⟦MINUTE|Three minutes later⟧ the lead was ⟦G3|doubled⟧. This time ⟦PERSON|Pröll⟧ beat out ⟦PERSON|Sandqvist⟧'s effort only as far as the ⟦NORP|Guinean⟧, ⟦PERSON|Keita⟧, and he ⟦G4|tucked it inside⟧ a post.

That ought to have been that. ⟦PERSON|Sandqvist⟧, who ⟦G5|scored⟧ in the reverse fixture, squandered a third when he rounded ⟦PERSON|Pröll⟧ and hit the upright; ⟦PERSON|Keita⟧ shot into the side-netting; ⟦PERSON|Aalbers⟧ had one chalked off the whiteboard, as his coach put it, because he chose to pass instead.

⟦TEAM|Union⟧'s response was late and came from twelve yards. ⟦PERSON|Birk⟧'s centre struck a hand, the VAR had a long look, and ⟦PERSON|Davide Lorusso⟧ ⟦G6|converted⟧ in ⟦MINUTE|90+1⟧. The ⟦NORP|Italian⟧ has five ⟦G7|goals⟧ ⟦DATE|this season⟧, all of them penalties. There was time for ⟦PERSON|Vasiljević⟧ to flick a header on to the roof of the net and for two yellow cards, but not for a second.

"I asked for patience," said the ⟦TEAM|Leipzig⟧ coach. "At ⟦MINUTE|half-time⟧ they were a bit nervous. I told them: nobody ever scored two in one attack."

⟦TEAM|Union⟧ have one win in nine and are three points above the relegation play-off place.

⟦FURNITURE|Next up: Leipzig v Celtic, Champions League, Tuesday 21:00⟧
=====GOALS=====
{"id": "G1", "scorer": "Jorrit Aalbers; Mohamed Lamine Keita", "team": "Leipzig", "count": 2}
{"id": "G2", "scorer": "Jorrit Aalbers", "team": "Leipzig", "minute": 51, "minute_text": "six minutes after the break", "assist": "Emil Sandqvist", "kind": "shot"}
{"id": "G3", "scorer": "Mohamed Lamine Keita", "team": "Leipzig", "minute": 54, "minute_text": "Three minutes later", "kind": "shot"}
{"id": "G4", "scorer": "Mohamed Lamine Keita", "team": "Leipzig", "minute": 54, "minute_text": "Three minutes later", "kind": "shot"}
{"id": "G5", "scorer": "Emil Sandqvist", "team": "Leipzig", "scope": "background"}
{"id": "G6", "scorer": "Davide Lorusso", "team": "Union Berlin", "minute": 90, "added": 1, "minute_text": "90+1", "kind": "penalty"}
{"id": "G7", "scorer": "Davide Lorusso", "team": "Union Berlin", "count": 5, "scope": "background"}

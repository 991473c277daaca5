⟦TEAM|York City⟧ ⟦SCORE|2-0⟧ ⟦TEAM|Boreham Wood⟧
Second-half ⟦G1|strikes⟧ from ⟦PERSON|Ollie Marwood⟧ and ⟦PERSON|Jean-Luc Tiéné⟧ took ⟦TEAM|York City⟧ through to the third round of the ⟦COMPETITION|FA Trophy⟧.
The ⟦TEAM|Minstermen⟧ had been fortunate to get in level at ⟦MINUTE|half-time⟧. ⟦PERSON|Rakeem Boothe⟧ had a shot cleared off the line for ⟦TEAM|Wood⟧ after ⟦MINUTE|six minutes⟧, and there was a great save from ⟦PERSON|Alex Stannard⟧ when ⟦PERSON|Kane Digby⟧ broke through.
⟦PERSON|Digby⟧ was also denied by the crossbar in the ⟦MINUTE|38th minute⟧, direct from a corner.
⟦TEAM|City⟧ manager ⟦PERSON|Neil Sowerby⟧ sent on ⟦PERSON|Tiéné⟧ for the ⟦MINUTE|restart⟧ and he had an immediate impact. His run down the right took him past two opponents, and from his pull-back ⟦PERSON|Marwood⟧ had time to ⟦G2|stroke the ball in⟧. ⟦MINUTE|47 minutes⟧ were on the clock.
⟦PERSON|Boothe⟧ wanted a penalty when he went over under pressure from ⟦PERSON|Sean Garland⟧, but was booked for diving.
⟦PERSON|Tiéné⟧, on trial at ⟦TEAM|Barrow⟧ only ⟦DATE|last summer⟧, ⟦G3|made certain of it⟧. Goalkeeper ⟦PERSON|Matt Fosdyke⟧ fumbled a cross from ⟦PERSON|Garland⟧ and the ⟦NORP|Ivorian⟧ was on hand to ⟦G4|sweep it home⟧.
⟦TEAM|Boreham Wood⟧ played out the match with ten men after ⟦PERSON|Digby⟧ limped off with all the substitutes used.
"It's a cup we'd love to win," ⟦PERSON|Sowerby⟧ said. "We've a squad to have a go at a double."
⟦TEAM|York⟧ lead the ⟦COMPETITION|National League⟧ by three points.
=====GOALS=====
{"id": "G1", "scorer": "Ollie Marwood; Jean-Luc Tiéné", "team": "York City", "count": 2}
{"id": "G2", "scorer": "Ollie Marwood", "team": "York City", "minute": 47, "minute_text": "47 minutes", "assist": "Jean-Luc Tiéné", "kind": "shot", "score": "1-0"}
{"id": "G3", "scorer": "Jean-Luc Tiéné", "team": "York City", "kind": "shot"}
{"id": "G4", "scorer": "Jean-Luc Tiéné", "team": "York City", "kind": "shot", "score": "2-0"}

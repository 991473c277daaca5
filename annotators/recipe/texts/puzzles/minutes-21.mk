⟦TEAM|Gas⟧ come back from two down then ⟦G1|win it⟧ in the ⟦MINUTE|96th minute⟧: how did that happen?
⟦FURNITURE|Bristol Live app users: turn on notifications⟧
In a match that no neutral could have scripted, ⟦TEAM|Bristol Rovers⟧ beat ⟦TEAM|Swindon Town⟧ ⟦SCORE|3-2⟧ and did it, in the end, without touching the ball. ⟦PERSON|Hugh Carberry⟧, the ⟦TEAM|Swindon⟧ captain, was the man whose ⟦G2|unfortunate own goal⟧ separated the sides.
It came ⟦MINUTE|six minutes into stoppage time⟧. ⟦PERSON|Lucas Bianchi⟧, the ⟦NORP|Argentinian⟧ who had dragged ⟦TEAM|Rovers⟧ back into it with a ⟦G3|free-kick⟧ and the pass for the ⟦G4|second⟧, crossed from deep. ⟦PERSON|Perry Nash⟧ came, and called. ⟦PERSON|Carberry⟧ did not hear. His ⟦G5|header looped over his own goalkeeper⟧.
"If I hear the shout I leave it," said ⟦PERSON|Carberry⟧. "I've cost the lads a point."
The ⟦TEAM|Robins⟧ had been cruising. ⟦PERSON|Tendai Moyo⟧, the ⟦NORP|Zimbabwean⟧ centre-forward, ⟦G6|scored twice⟧ in the first half hour and might have had four. The ⟦G7|first⟧ followed good work down the left from ⟦PERSON|Frankie Dell⟧ on ⟦MINUTE|14 minutes⟧: ⟦PERSON|Moyo⟧ ⟦G8|side-footed in⟧ off the chest of a defender. Next he smacked the bar. Next, ⟦MINUTE|28 minutes⟧, he got between the ⟦TEAM|Rovers⟧ centre-halves and ⟦G9|nodded in⟧ from ⟦PERSON|Owen Rattray⟧'s cross.
⟦PERSON|Glenn Partridge⟧, the home boss, was by now being reminded of his future by the ⟦VENUE|Mem⟧. But ⟦MINUTE|two minutes before the break⟧ ⟦PERSON|Moyo⟧ fouled ⟦PERSON|Sol Kimber⟧, and ⟦PERSON|Bianchi⟧'s ⟦G10|set-piece went in off the post⟧.
It changed everything, and ⟦MINUTE|11 minutes after the restart⟧ they were level; ⟦PERSON|Kimber⟧, shoved forward from wing-back, swapped passes with ⟦PERSON|Bianchi⟧ and ⟦G11|kept his composure to stroke it in⟧.
There were chances after that. ⟦PERSON|Moyo⟧ nearly had his treble, his lob drifting wide; ⟦PERSON|Rattray⟧ was denied by a block. ⟦PERSON|Kimber⟧ fell in the box and was booked for it on ⟦MINUTE|82 minutes⟧.
"When we were two down I was thinking about damage," said ⟦PERSON|Partridge⟧. "That ⟦G12|goal⟧ before ⟦MINUTE|half-time⟧ was everything. ⟦PERSON|Sol⟧'s ⟦G13|equaliser⟧ was lovely. The ⟦G14|winner⟧, well, we'll take it and run."
=====GOALS=====
{"id": "G1", "scorer": "Hugh Carberry", "team": "Swindon", "minute": 90, "added": 6, "kind": "own goal"}
{"id": "G2", "scorer": "Hugh Carberry", "team": "Swindon", "minute": 90, "added": 6, "kind": "own goal"}
{"id": "G3", "scorer": "Lucas Bianchi", "team": "Gas", "minute": 43, "kind": "free kick"}
{"id": "G4", "scorer": "Sol Kimber", "team": "Gas", "minute": 56, "kind": "shot", "assist": "Lucas Bianchi"}
{"id": "G5", "scorer": "Hugh Carberry", "team": "Swindon", "minute": 90, "added": 6, "kind": "own goal", "score": "3-2", "minute_text": "six minutes into stoppage time"}
{"id": "G6", "scorer": "Tendai Moyo", "team": "Swindon", "count": 2}
{"id": "G7", "scorer": "Tendai Moyo", "team": "Swindon", "minute": 14, "kind": "shot", "assist": "Frankie Dell"}
{"id": "G8", "scorer": "Tendai Moyo", "team": "Swindon", "minute": 14, "kind": "shot", "assist": "Frankie Dell", "score": "0-1", "minute_text": "14 minutes"}
{"id": "G9", "scorer": "Tendai Moyo", "team": "Swindon", "minute": 28, "kind": "header", "assist": "Owen Rattray", "score": "0-2", "minute_text": "28 minutes"}
{"id": "G10", "scorer": "Lucas Bianchi", "team": "Gas", "minute": 43, "kind": "free kick", "score": "1-2", "minute_text": "two minutes before the break"}
{"id": "G11", "scorer": "Sol Kimber", "team": "Gas", "minute": 56, "kind": "shot", "assist": "Lucas Bianchi", "score": "2-2", "minute_text": "11 minutes after the restart"}
{"id": "G12", "scorer": "Lucas Bianchi", "team": "Gas", "minute": 43, "kind": "free kick"}
{"id": "G13", "scorer": "Sol Kimber", "team": "Gas", "minute": 56, "kind": "shot", "assist": "Lucas Bianchi"}
{"id": "G14", "scorer": "Hugh Carberry", "team": "Swindon", "minute": 90, "added": 6, "kind": "own goal"}

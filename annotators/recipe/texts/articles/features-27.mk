On this day: the ⟦GPE|Belgrade⟧ fog, a torch and the strangest ⟦COMPETITION|European Cup⟧ tie of all

⟦FURNITURE|Ilija Stanković, Politika⟧

⟦DATE|12 March 1969⟧. ⟦TEAM|Red Star Belgrade⟧ v ⟦TEAM|Benfica⟧, second leg of the quarter-final, and by four in the afternoon you could no longer see the other side of the street.

The ⟦NORP|English⟧ referee, ⟦PERSON|Harold Tindall⟧, walked to both goals, and decided that if from the centre circle he could see a policeman with a torch, there would be a match. He saw him. Some of those present maintain that the policeman walked towards him.

⟦TEAM|Red Star⟧ had lost ⟦SCORE|1-0⟧ in ⟦GPE|Lisbon⟧. 70,000 came to the ⟦VENUE|Marakana⟧ and most never saw a goal, though there were ⟦G9|five⟧.

The ⟦G10|first⟧ they learned of from the players' embrace. It was the ⟦MINUTE|11th minute⟧ and ⟦PERSON|Dragan Mirčetić⟧, the little left-winger, had ⟦G1|scored⟧ directly from a corner, though he swears that he only wanted to clear the first man. ⟦TEAM|Benfica⟧ ⟦G2|answered⟧ before the ⟦MINUTE|half-hour⟧: ⟦PERSON|Armindo Calado⟧, alone in the murk, trotted round ⟦PERSON|Živorad Ćosić⟧ and ⟦G4|walked it in⟧. On the ⟦GPE|Lisbon⟧ radio the commentator announced it three minutes late.

In the second half the fog thickened. ⟦PERSON|Mirčetić⟧ ⟦G5|restored the lead⟧ just past the ⟦MINUTE|hour⟧, from a pass by ⟦PERSON|Slobodan Vujić⟧. The same ⟦PERSON|Vujić⟧ hit a post, or the crowd believed so, hearing it. Then, with ⟦MINUTE|12 minutes remaining⟧, a ⟦G6|penalty⟧ from ⟦PERSON|Bora Antić⟧ for ⟦SCORE|3-1⟧, and finally the ⟦G7|fourth⟧, which nobody at all can describe. The official report credits ⟦PERSON|Mirčetić⟧, for a ⟦G8|hat-trick⟧. ⟦PERSON|Vujić⟧ has always claimed it. ⟦PERSON|Ćosić⟧, 80 metres away, remembers asking a photographer why everyone was running.

“I was in goal for 90 minutes and I know the story of 30,” he used to tell.

⟦TEAM|Red Star⟧ went out in the semi-finals, to ⟦TEAM|Ajax⟧, on a clear and beautiful evening.
=====GOALS=====
{"id": "G1", "scorer": "Dragan Mirčetić", "team": "Red Star", "minute": 11, "minute_text": "11th minute", "kind": "shot"}
{"id": "G2", "scorer": "Armindo Calado", "team": "Benfica", "kind": "shot", "minute_text": "before the half-hour"}
{"id": "G4", "scorer": "Armindo Calado", "team": "Benfica", "kind": "shot", "minute_text": "before the half-hour"}
{"id": "G5", "scorer": "Dragan Mirčetić", "team": "Red Star", "assist": "Slobodan Vujić", "minute_text": "just past the hour"}
{"id": "G6", "scorer": "Bora Antić", "team": "Red Star", "minute": 78, "minute_text": "12 minutes remaining", "kind": "penalty", "score": "3-1"}
{"id": "G7", "scorer": "Dragan Mirčetić", "team": "Red Star"}
{"id": "G8", "scorer": "Dragan Mirčetić", "team": "Red Star", "count": 3}
{"id": "G9", "count": 5}
{"id": "G10", "scorer": "Dragan Mirčetić", "team": "Red Star", "minute": 11, "minute_text": "11th minute", "kind": "shot"}

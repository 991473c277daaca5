⟦TEAM|Crewe Alexandra⟧ ⟦SCORE|3-2⟧ ⟦TEAM|Gillingham⟧ (⟦TEAM|Crewe⟧ win after extra time)
⟦TEAM|Crewe⟧ booked a third-round spot in the ⟦COMPETITION|FA Cup⟧ the hard way, ⟦G1|going behind⟧, leading and then needing an ⟦MINUTE|extra-time⟧ ⟦G2|clincher⟧ from ⟦PERSON|Matus Lakatos⟧ to see off ⟦TEAM|Gillingham⟧.
⟦PERSON|Aaron Sillah⟧'s ⟦G3|opener⟧ and ⟦PERSON|Robbie Hemsworth⟧'s late ⟦G4|equaliser⟧ gave the ⟦TEAM|Gills⟧ something to shout about. ⟦PERSON|Charlie Tomkinson⟧ and ⟦PERSON|Mickey Demetriou-Cole⟧ ⟦G5|replied⟧ for the ⟦TEAM|Railwaymen⟧ in the second half.
⟦TEAM|Gillingham⟧ were quickest out of the blocks. ⟦PERSON|Hemsworth⟧ rattled the bar in the ⟦MINUTE|eighth minute⟧ and ⟦PERSON|Sillah⟧'s ⟦MINUTE|23rd-minute⟧ shot, after ⟦PERSON|Euan Pask⟧ had lost his footing, ⟦G6|gave them a deserved advantage⟧.
⟦PERSON|Tomkinson⟧ had a couple of half-chances to level, firing one wide and having the other charged down. ⟦PERSON|Sillah⟧ drew a sprawling save from ⟦PERSON|Davy Boorman⟧ before ⟦MINUTE|half-time⟧.
The home team came out with purpose and ⟦PERSON|Tomkinson⟧ ⟦G7|drew them level⟧ on ⟦MINUTE|51⟧. ⟦PERSON|Lakatos⟧ sent over a corner, nobody cleared it and he ⟦G8|forced the ball over⟧.
They ⟦G9|went ahead⟧ on ⟦MINUTE|72⟧. Again it was from a dead ball, ⟦PERSON|Demetriou-Cole⟧'s ⟦G10|header⟧ looping over ⟦PERSON|Glenn Mossop⟧.
But with the tie in its ⟦MINUTE|closing stages⟧, ⟦PERSON|Hemsworth⟧ ⟦G11|broke ⟦TEAM|Crewe⟧ hearts⟧, racing onto ⟦PERSON|Sillah⟧'s ball and ⟦G12|firing beyond ⟦PERSON|Boorman⟧⟧.
So to the additional half-hour. ⟦PERSON|Pask⟧ went off injured, ⟦TEAM|Gillingham⟧'s ⟦PERSON|Joe Dagnall⟧ headed a chance over, and in the ⟦MINUTE|108th minute⟧ ⟦PERSON|Lakatos⟧ found the energy to go past two and ⟦G13|hit it low into the corner⟧.
"⟦MINUTE|Extra time⟧ is about who wants it," said manager ⟦PERSON|Ian Birtles⟧.
⟦TEAM|Crewe⟧ will be at home to ⟦TEAM|Burnley⟧ or ⟦TEAM|Salford⟧.
=====GOALS=====
{"id": "G1", "scorer": "Aaron Sillah", "team": "Gillingham", "minute": 23, "kind": "shot"}
{"id": "G2", "scorer": "Matus Lakatos", "team": "Crewe", "minute": 108, "minute_text": "extra-time", "kind": "shot"}
{"id": "G3", "scorer": "Aaron Sillah", "team": "Gillingham", "minute": 23, "kind": "shot"}
{"id": "G4", "scorer": "Robbie Hemsworth", "team": "Gillingham", "assist": "Aaron Sillah", "kind": "shot"}
{"id": "G5", "scorer": "Charlie Tomkinson; Mickey Demetriou-Cole", "team": "Crewe", "count": 2}
{"id": "G6", "scorer": "Aaron Sillah", "team": "Gillingham", "minute": 23, "minute_text": "23rd-minute", "kind": "shot", "score": "0-1"}
{"id": "G7", "scorer": "Charlie Tomkinson", "team": "Crewe", "minute": 51, "minute_text": "51", "assist": "Matus Lakatos", "score": "1-1"}
{"id": "G8", "scorer": "Charlie Tomkinson", "team": "Crewe", "minute": 51, "minute_text": "51", "assist": "Matus Lakatos"}
{"id": "G9", "scorer": "Mickey Demetriou-Cole", "team": "Crewe", "minute": 72, "minute_text": "72", "kind": "header", "score": "2-1"}
{"id": "G10", "scorer": "Mickey Demetriou-Cole", "team": "Crewe", "minute": 72, "kind": "header"}
{"id": "G11", "scorer": "Robbie Hemsworth", "team": "Gillingham", "minute_text": "closing stages", "assist": "Aaron Sillah", "kind": "shot", "score": "2-2"}
{"id": "G12", "scorer": "Robbie Hemsworth", "team": "Gillingham", "assist": "Aaron Sillah", "kind": "shot"}
{"id": "G13", "scorer": "Matus Lakatos", "team": "Crewe", "minute": 108, "minute_text": "108th minute", "kind": "shot", "score": "3-2"}

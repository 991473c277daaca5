⟦PERSON|Pelling⟧ ⟦G1|treble⟧ settles old scores for ⟦TEAM|Spireites⟧
⟦TEAM|Chesterfield⟧ ⟦SCORE|3⟧ ⟦TEAM|Notts County⟧ ⟦SCORE|2⟧
⟦PERSON|Aaron Pelling⟧ picked up the match ball and the man of the match champagne as ⟦TEAM|Chesterfield⟧ won a cracker against their old ⟦COMPETITION|National League⟧ sparring partners.
⟦PERSON|Pelling⟧'s ⟦G2|hat-trick⟧, the first by a Spireite since ⟦DATE|2021⟧, had a bit of everything. The ⟦G3|first⟧, from a narrow angle, came after ⟦MINUTE|17 minutes⟧ of sparring in which ⟦PERSON|Tobi Falade⟧ and ⟦PERSON|Chris Lomas⟧ had each drawn saves. ⟦PERSON|Jonny Keough⟧, tormentor of the ⟦TEAM|Magpies⟧ back line, rolled the ball inside a sliding full-back and ⟦PERSON|Pelling⟧ ⟦G4|did the rest from near the corner flag⟧.
⟦MINUTE|Four minutes later⟧, it was two. ⟦PERSON|Falade⟧ this time was the supplier, heading a goal kick back where it came from, and the No 9 ⟦G5|lashed in⟧ off the bar.
County were rocking but ⟦PERSON|Danny Orme⟧, recalled to the side for the first time since ⟦DATE|September⟧, stopped a third from the same player with his ankles, and right on ⟦MINUTE|half-time⟧ they had a ⟦G6|goal back⟧. ⟦PERSON|Rob Denby⟧ ⟦G7|glanced⟧ a free-kick into the side of the net with his forehead. That'll be 45 for the record books.
The second half ebbed and flowed. ⟦PERSON|Denby⟧ should have had his second earlier than he did; ⟦PERSON|Will Hathersage⟧ headed over; and with ⟦MINUTE|23 minutes to go⟧ the referee gave a penalty for a trip on ⟦PERSON|Falade⟧. ⟦PERSON|Pelling⟧, hat-trick in his sights, ⟦G8|slammed it⟧ high to ⟦PERSON|Orme⟧'s right.
⟦MINUTE|Eight minutes later⟧ ⟦PERSON|Denby⟧ ⟦G9|had his brace⟧, ⟦G10|placing one inside the far post⟧ after good work from ⟦PERSON|Lomas⟧. It set up a nervy finish, but the nearest that ⟦TEAM|Notts⟧ came to an equaliser was a ⟦PERSON|Lomas⟧ piledriver that dipped an inch late.
"I've got three kids and now they'll each want the ball," said ⟦PERSON|Pelling⟧. "I knew after the ⟦G11|second⟧ it was going to be one of those days. But their ⟦G12|goal⟧ just before the ⟦MINUTE|break⟧ knocked us. The ⟦G13|penalty⟧ was pressure, mind."
⟦PERSON|Denby⟧'s ⟦G14|double⟧ was no consolation for a ⟦TEAM|Magpies⟧ manager who called the ⟦G15|opening goal⟧ "criminal". ⟦TEAM|Chesterfield⟧ are now fifth in ⟦COMPETITION|League Two⟧.
=====GOALS=====
{"id": "G1", "scorer": "Aaron Pelling", "team": "Chesterfield", "count": 3}
{"id": "G2", "scorer": "Aaron Pelling", "team": "Chesterfield", "count": 3}
{"id": "G3", "scorer": "Aaron Pelling", "team": "Chesterfield", "minute": 17, "kind": "shot", "assist": "Jonny Keough"}
{"id": "G4", "scorer": "Aaron Pelling", "team": "Chesterfield", "minute": 17, "kind": "shot", "assist": "Jonny Keough", "score": "1-0", "minute_text": "17 minutes"}
{"id": "G5", "scorer": "Aaron Pelling", "team": "Chesterfield", "minute": 21, "kind": "shot", "assist": "Tobi Falade", "score": "2-0", "minute_text": "Four minutes later"}
{"id": "G6", "scorer": "Rob Denby", "team": "Notts County", "minute": 45, "kind": "header", "minute_text": "half-time"}
{"id": "G7", "scorer": "Rob Denby", "team": "Notts County", "minute": 45, "kind": "header", "score": "2-1", "minute_text": "half-time"}
{"id": "G8", "scorer": "Aaron Pelling", "team": "Chesterfield", "minute": 67, "kind": "penalty", "score": "3-1", "minute_text": "23 minutes to go"}
{"id": "G9", "scorer": "Rob Denby", "team": "Notts County", "count": 2}
{"id": "G10", "scorer": "Rob Denby", "team": "Notts County", "minute": 75, "kind": "shot", "assist": "Chris Lomas", "score": "3-2", "minute_text": "Eight minutes later"}
{"id": "G11", "scorer": "Aaron Pelling", "team": "Chesterfield", "minute": 21, "kind": "shot", "assist": "Tobi Falade"}
{"id": "G12", "scorer": "Rob Denby", "team": "Notts County", "minute": 45, "kind": "header"}
{"id": "G13", "scorer": "Aaron Pelling", "team": "Chesterfield", "minute": 67, "kind": "penalty"}
{"id": "G14", "scorer": "Rob Denby", "team": "Notts County", "count": 2}
{"id": "G15", "scorer": "Aaron Pelling", "team": "Chesterfield", "minute": 17, "kind": "shot", "assist": "Jonny Keough"}

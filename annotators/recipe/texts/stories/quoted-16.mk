BURNLEY RATINGS: ⟦PERSON|Abara⟧ runs riot in derby demolition

Four ⟦G1|goals⟧, a clean sheet and bragging rights until ⟦DATE|April⟧. We mark the ⟦TEAM|Clarets⟧ after they took ⟦TEAM|Blackburn Rovers⟧ apart in the ⟦GPE|East Lancashire⟧ derby.

⟦PERSON|PATRICK WILDING⟧ 7: Had next to nothing to do in the second half but his stop from ⟦PERSON|Dion Frazer⟧ on ⟦MINUTE|32 minutes⟧, at ⟦SCORE|0-0⟧, was the turning point. Threw a leg at ⟦PERSON|George Lathom⟧'s shot late on, too.

⟦PERSON|RHYS MOTTRAM⟧ 7: Overlapped well. Sent over the corner for ⟦PERSON|Ruggiero⟧'s ⟦G2|goal⟧. Booked on ⟦MINUTE|39⟧.

⟦PERSON|MATEO RUGGIERO⟧ 8: Won everything. When ⟦TEAM|Burnley⟧'s ⟦G3|lead grew to three⟧ it was the ⟦NORP|Italian⟧ who did it, towering over ⟦PERSON|Lathom⟧ to ⟦G4|thump one⟧ past ⟦PERSON|Aleks Zdunek⟧; he'd been near with another a minute earlier. It's his ⟦G5|first⟧ since he came back from a broken foot.

⟦PERSON|EOIN CULLINANE⟧ 9: Ran the midfield. Nicked the ball off ⟦PERSON|Frazer⟧ and rolled the pass that gave ⟦PERSON|Abara⟧ his ⟦G6|first⟧, having hit the bar from distance in the ⟦MINUTE|26th minute⟧. He turned down a chance to take the ⟦G7|penalty⟧ too, which tells you about the lad.

⟦PERSON|BRANDON TICKLE⟧ 8: There's always one in a derby and it's usually him. He ⟦G8|broke the deadlock⟧ a minute before the ⟦MINUTE|break⟧, latching on to ⟦PERSON|Zdunek⟧'s weak punch and ⟦G9|slamming it through⟧ bodies. He ⟦G10|scored⟧ in this fixture in ⟦DATE|February⟧, too. Off on ⟦MINUTE|68⟧.

⟦PERSON|SOL ABARA⟧ 10: Unplayable. ⟦MINUTE|Six minutes after the restart⟧ he ran on to ⟦PERSON|Cullinane⟧'s pass, sent the keeper the wrong way with a shimmy and ⟦G11|walked it in⟧. Won the spot-kick himself when ⟦PERSON|Lathom⟧ hauled him over, and ⟦G12|stroked it away⟧ as if he was on the beach at ⟦GPE|Blackpool⟧. Had no time to complete his hat-trick, as he was taken off to a standing ovation with ⟦MINUTE|10 minutes left⟧.

SUBS: None had long enough to be marked, though ⟦PERSON|Jai Pickup⟧ rattled a post.

WHAT THE MANAGERS HAD TO SAY

⟦TEAM|Burnley⟧'s ⟦PERSON|Vince Carragher-Dunn⟧: "It was tight until that first ⟦G13|goal⟧. We'd had a scare, our keeper's made a big save, and then we ⟦G14|score⟧ right on ⟦MINUTE|half-time⟧ and it changes my team talk. I had a whole speech ready. I threw it away.

"The ⟦G15|second⟧ killed them. You could see their shoulders. And I'm glad for the centre-half, he's been through a rotten time, so for him to ⟦G16|pop up⟧ with one in this game, in front of his wife and little one, is brilliant.

"⟦PERSON|Sol⟧ was embarrassed at how loud it was when he came off. I said get used to it, son."

⟦TEAM|Blackburn⟧ head coach ⟦PERSON|Dirk Kuiper⟧ apologised to the 2,300 who had travelled over. "There's no excuse. We ⟦G17|conceded⟧ at the worst moment and we came out after the ⟦MINUTE|break⟧ asleep, and we ⟦G18|conceded again⟧. In these games you need men.

"I don't want to speak about the ⟦G19|penalty⟧, it was finished by then. I want to speak about the corners. We have ⟦G20|let in six⟧ from corners ⟦DATE|this season⟧, and now seven. It's not unlucky, it's us."

⟦TEAM|Rovers⟧, whose strike partners ⟦PERSON|Frazer⟧ and ⟦TEAM|Luton⟧-born ⟦PERSON|Lathom⟧ were both withdrawn, stay 19th.
=====GOALS=====
{"id": "G1", "scorer": "BRANDON TICKLE; SOL ABARA; MATEO RUGGIERO", "team": "Burnley", "count": 4}
{"id": "G2", "scorer": "MATEO RUGGIERO", "team": "Burnley", "kind": "header"}
{"id": "G3", "scorer": "MATEO RUGGIERO", "team": "Burnley", "kind": "header"}
{"id": "G4", "scorer": "MATEO RUGGIERO", "team": "Burnley", "kind": "header"}
{"id": "G5", "scorer": "MATEO RUGGIERO", "team": "Burnley", "kind": "header"}
{"id": "G6", "scorer": "SOL ABARA", "team": "Burnley", "minute": 51, "kind": "shot", "assist": "EOIN CULLINANE"}
{"id": "G7", "scorer": "SOL ABARA", "team": "Burnley", "kind": "penalty"}
{"id": "G8", "scorer": "BRANDON TICKLE", "team": "Burnley", "kind": "shot", "minute": 44}
{"id": "G9", "scorer": "BRANDON TICKLE", "team": "Burnley", "kind": "shot", "minute": 44}
{"id": "G10", "scorer": "BRANDON TICKLE", "team": "Burnley", "scope": "background"}
{"id": "G11", "scorer": "SOL ABARA", "team": "Burnley", "minute": 51, "kind": "shot", "assist": "EOIN CULLINANE"}
{"id": "G12", "scorer": "SOL ABARA", "team": "Burnley", "kind": "penalty"}
{"id": "G13", "scorer": "BRANDON TICKLE", "team": "Burnley", "kind": "shot", "minute": 44}
{"id": "G14", "scorer": "BRANDON TICKLE", "team": "Burnley", "kind": "shot", "minute": 44}
{"id": "G15", "scorer": "SOL ABARA", "team": "Burnley", "minute": 51, "kind": "shot", "assist": "EOIN CULLINANE"}
{"id": "G16", "scorer": "MATEO RUGGIERO", "team": "Burnley", "kind": "header"}
{"id": "G17", "scorer": "BRANDON TICKLE", "team": "Burnley", "kind": "shot", "minute": 44}
{"id": "G18", "scorer": "SOL ABARA", "team": "Burnley", "minute": 51, "kind": "shot", "assist": "EOIN CULLINANE"}
{"id": "G19", "scorer": "SOL ABARA", "team": "Burnley", "kind": "penalty"}
{"id": "G20", "count": 6, "scope": "background"}

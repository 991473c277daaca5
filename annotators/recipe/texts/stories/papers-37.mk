⟦TEAM|PAOK⟧ win ⟦GPE|Thessaloniki⟧ derby behind closed doors
No flares, no drums, one dog barking somewhere beyond the ⟦VENUE|Toumba⟧ wall. ⟦TEAM|PAOK⟧ and ⟦TEAM|Aris⟧ played their derby in an empty ground on ⟦DATE|Sunday⟧, the consequence of what was thrown in the last one, and ⟦TEAM|PAOK⟧ won it ⟦SCORE|2-1⟧.
⟦PERSON|Fabrice Nkoulou⟧ was responsible for ⟦G1|both goals⟧, the ⟦G2|first⟧ with his head, the ⟦G3|second⟧ with whichever part of his leg it was.
You could hear ⟦PERSON|Stelios Mavridis⟧ shout "far" before he crossed in the ⟦MINUTE|13th minute⟧. ⟦PERSON|Nkoulou⟧ obeyed, ran there, and ⟦G4|nodded past⟧ ⟦PERSON|Vasilis Karras⟧.
You could hear, too, what the ⟦TEAM|Aris⟧ bench thought of the marking.
⟦PERSON|Mavridis⟧ might have added to it with a low shot that the goalkeeper touched away. The ⟦NORP|Cameroonian⟧ sent one header over and a second on to the post. ⟦TEAM|Aris⟧ came closest through ⟦PERSON|Thanos Dimopoulos⟧, whose strike from distance was well held.
⟦PERSON|Petar Stanković⟧'s ⟦G5|free-kick⟧, not long after the break, brought them level. He had been given it generously. It dipped, bounced and ⟦G6|skidded in⟧.
Two sides then went for it. ⟦PERSON|Giorgos Lemonis⟧ broke and fired across the face of the goal. ⟦PERSON|Dimopoulos⟧'s header was clawed away on ⟦MINUTE|75 minutes⟧. ⟦PERSON|Lefteris Vlachos⟧ hit the side-netting from a position that called for better.
With ⟦MINUTE|four minutes left⟧ a corner was half cleared, ⟦PERSON|Lemonis⟧ shot, and the ball hit ⟦PERSON|Nkoulou⟧ and ⟦G7|went in off him⟧.
"A goal is a goal," he shrugged on ⟦ORG|ERT⟧.
Third in the ⟦COMPETITION|Super League⟧, ⟦TEAM|PAOK⟧ are on course for a ⟦COMPETITION|Europa League⟧ spot. ⟦TEAM|Olympiacos⟧ come on ⟦DATE|Thursday⟧, in the ⟦COMPETITION|Greek Cup⟧, with supporters.
=====GOALS=====
{"id": "G1", "scorer": "Fabrice Nkoulou", "team": "PAOK", "count": 2}
{"id": "G2", "scorer": "Fabrice Nkoulou", "team": "PAOK", "minute": 13, "minute_text": "13th minute", "assist": "Stelios Mavridis", "kind": "header"}
{"id": "G3", "scorer": "Fabrice Nkoulou", "team": "PAOK", "minute": 86, "kind": "shot"}
{"id": "G4", "scorer": "Fabrice Nkoulou", "team": "PAOK", "minute": 13, "minute_text": "13th minute", "assist": "Stelios Mavridis", "kind": "header"}
{"id": "G5", "scorer": "Petar Stanković", "team": "Aris", "minute_text": "not long after the break", "kind": "free kick"}
{"id": "G6", "scorer": "Petar Stanković", "team": "Aris", "kind": "free kick"}
{"id": "G7", "scorer": "Fabrice Nkoulou", "team": "PAOK", "minute": 86, "minute_text": "four minutes left", "kind": "shot"}

⟦TEAM|Chesterfield⟧ ⟦SCORE|4-2⟧ ⟦TEAM|Newport County⟧
Six ⟦G1|goals⟧, a red card and a missed penalty at the ⟦VENUE|SMH Group Stadium⟧, where ⟦TEAM|Chesterfield⟧ moved into the ⟦COMPETITION|League Two⟧ play-off places.
⟦PERSON|Elliot Garbutt⟧ ⟦G2|scored twice⟧ for the ⟦TEAM|Spireites⟧ after ⟦PERSON|Pharrell Ndlovu⟧ and ⟦PERSON|Scott Dunnigan⟧ had ⟦G3|put them two up⟧, and ⟦TEAM|Newport⟧ could point to ⟦PERSON|Aled Prosser⟧'s two ⟦G4|goals⟧ at the other end.
The ⟦G5|first⟧ arrived on ⟦MINUTE|nine minutes⟧. ⟦PERSON|Dunnigan⟧'s ball over the top caught out ⟦PERSON|Kieron Vaughan⟧, and ⟦PERSON|Ndlovu⟧ ⟦G6|went round keeper ⟦PERSON|Nick Lathbury⟧ to score⟧.
⟦TEAM|Newport⟧ had a great chance to level in the ⟦MINUTE|20th minute⟧ when ⟦PERSON|Vaughan⟧ was bundled over in the area, but ⟦PERSON|Prosser⟧ struck the penalty against the bar.
⟦PERSON|Dunnigan⟧ ⟦G7|added another⟧ after ⟦MINUTE|35 minutes⟧ with a free-kick. The visitors replied before ⟦MINUTE|half-time⟧, ⟦PERSON|Prosser⟧ making up for his miss with a ⟦G8|header⟧ from ⟦PERSON|Mustafa Yilmaz⟧'s delivery.
⟦PERSON|Garbutt⟧ ⟦G9|restored the two-goal advantage⟧ ⟦MINUTE|six minutes after the interval⟧. ⟦PERSON|Ndlovu⟧ shot, ⟦PERSON|Lathbury⟧ parried, and the forward ⟦G10|was there to knock it in⟧.
⟦PERSON|Yilmaz⟧ went for a second booking. Even with ten men ⟦TEAM|Newport⟧ kept going, and ⟦PERSON|Prosser⟧'s ⟦G11|second⟧, on ⟦MINUTE|79⟧, made for a nervy finish.
That was ended by ⟦PERSON|Garbutt⟧, who ⟦G12|wrapped things up⟧ in ⟦MINUTE|injury time⟧.
"I'd like to see us see games out better, but four ⟦G13|goals⟧ is four goals," said ⟦TEAM|Chesterfield⟧ manager ⟦PERSON|Rob Tansey⟧.
=====GOALS=====
{"id": "G1", "count": 6}
{"id": "G2", "scorer": "Elliot Garbutt", "team": "Chesterfield", "count": 2}
{"id": "G3", "scorer": "Pharrell Ndlovu; Scott Dunnigan", "team": "Chesterfield", "count": 2}
{"id": "G4", "scorer": "Aled Prosser", "team": "Newport County", "count": 2}
{"id": "G5", "scorer": "Pharrell Ndlovu", "team": "Chesterfield", "minute": 9, "minute_text": "nine minutes", "assist": "Scott Dunnigan", "kind": "shot"}
{"id": "G6", "scorer": "Pharrell Ndlovu", "team": "Chesterfield", "minute": 9, "minute_text": "nine minutes", "assist": "Scott Dunnigan", "kind": "shot"}
{"id": "G7", "scorer": "Scott Dunnigan", "team": "Chesterfield", "minute": 35, "minute_text": "35 minutes", "kind": "free kick", "score": "2-0"}
{"id": "G8", "scorer": "Aled Prosser", "team": "Newport County", "minute_text": "before half-time", "assist": "Mustafa Yilmaz", "kind": "header"}
{"id": "G9", "scorer": "Elliot Garbutt", "team": "Chesterfield", "minute": 51, "kind": "shot", "score": "3-1"}
{"id": "G10", "scorer": "Elliot Garbutt", "team": "Chesterfield", "minute": 51, "minute_text": "six minutes after the interval", "kind": "shot"}
{"id": "G11", "scorer": "Aled Prosser", "team": "Newport County", "minute": 79, "minute_text": "79", "score": "3-2"}
{"id": "G12", "scorer": "Elliot Garbutt", "team": "Chesterfield", "minute_text": "injury time", "score": "4-2"}
{"id": "G13", "team": "Chesterfield", "count": 4}

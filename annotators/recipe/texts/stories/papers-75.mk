⟦TEAM|City⟧'s slow burn undoes ⟦TEAM|Roar⟧
At ⟦MINUTE|half-time⟧ at ⟦VENUE|Perry Park⟧, ⟦TEAM|Brisbane Roar⟧ had a goal, 11 shots and a standing ovation. At ⟦MINUTE|full-time⟧ they had a loss.
⟦TEAM|Melbourne City⟧'s ⟦SCORE|2-1⟧ comeback, told by two second-half ⟦G1|goals⟧, is their seventh victory on the trot in the ⟦COMPETITION|A-League Women⟧ and stretches their advantage to eight points.
⟦PERSON|Ebony Rasch⟧ ⟦G2|scored⟧ inside ⟦MINUTE|three minutes⟧ for the hosts, ⟦PERSON|Holly Nakata⟧ having dispossessed ⟦PERSON|Candice Petersen⟧ 30 metres out. What happened over the next forty was a procession. ⟦PERSON|Nakata⟧'s lob landed on the roof of the net. ⟦PERSON|Rasch⟧ hit the bar from a corner and the keeper from the follow-up. ⟦PERSON|Tayla Storrier⟧ whistled one past the upright, and ⟦PERSON|Jess Burrell⟧ was asked, and able, to block three in a row.
"If that's four at the break nobody can argue," ⟦TEAM|City⟧ coach ⟦PERSON|Nicola Zaunbrecher⟧ told the ⟦ORG|ABC⟧. "I said to the girls: it isn't four."
Her substitute ⟦PERSON|Maddison Crewe⟧ made a difference straight away, forcing a stop with her first touch. ⟦PERSON|Petersen⟧ hit the post. In the ⟦MINUTE|68th minute⟧ the ball was swung over from the right and ⟦PERSON|Crewe⟧, falling, ⟦G3|headed it back the way it came and in⟧.
⟦PERSON|Ashleigh Govender⟧'s ⟦G4|strike⟧ on ⟦MINUTE|75⟧ completed the job, although it was rather gift-wrapped: a pass square across the ⟦TEAM|Roar⟧'s box, straight to her, and an unfussy ⟦G5|finish⟧.
⟦PERSON|Nakata⟧ did have a late opportunity, denied by an outstretched ⟦PERSON|Burrell⟧ boot, and ⟦ORG|Football Australia⟧ will look at a penalty appeal that was not shown again on the big screen.
⟦TEAM|Roar⟧ play ⟦TEAM|Perth Glory⟧ next. The top two see each other at ⟦VENUE|City Football Academy⟧ in a month.
=====GOALS=====
{"id": "G1", "scorer": "Maddison Crewe; Ashleigh Govender", "team": "Melbourne City", "count": 2}
{"id": "G2", "scorer": "Ebony Rasch", "team": "Brisbane Roar", "minute": 3, "minute_text": "three minutes", "assist": "Holly Nakata", "kind": "shot"}
{"id": "G3", "scorer": "Maddison Crewe", "team": "Melbourne City", "minute": 68, "minute_text": "68th minute", "kind": "header"}
{"id": "G4", "scorer": "Ashleigh Govender", "team": "Melbourne City", "minute": 75, "minute_text": "75", "kind": "shot"}
{"id": "G5", "scorer": "Ashleigh Govender", "team": "Melbourne City", "minute": 75, "minute_text": "75", "kind": "shot"}

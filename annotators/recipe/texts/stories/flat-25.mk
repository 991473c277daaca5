⟦TEAM|Ireland⟧ pay for slow start in ⟦GPE|Reykjavik⟧
⟦TEAM|Republic of Ireland⟧'s hopes of automatic qualification for ⟦DATE|next year⟧'s ⟦COMPETITION|World Cup⟧ took a blow with a ⟦SCORE|2-1⟧ loss in ⟦GPE|Iceland⟧.
Two ⟦G1|goals⟧ conceded in the ⟦MINUTE|opening 20 minutes⟧ left ⟦PERSON|Marcus Devereux⟧'s team with too much to do, although ⟦PERSON|Cian Loughnane⟧ ⟦G2|halved the deficit⟧ on ⟦MINUTE|69⟧.
⟦PERSON|Birkir Stefánsson⟧ began the damage in the ⟦MINUTE|sixth minute⟧, ⟦G3|heading⟧ ⟦PERSON|Arnór Jónasson⟧'s deep free-kick back across ⟦PERSON|Shane Tuohy⟧ and in.
⟦TEAM|Ireland⟧ went close to a quick equaliser when ⟦PERSON|Loughnane⟧ forced ⟦PERSON|Hákon Gíslason⟧ to tip over, and ⟦PERSON|Evan Mulgrew⟧ blazed the rebound from the corner into the stand.
They were caught on the counter on ⟦MINUTE|18⟧. ⟦PERSON|Mulgrew⟧'s pass was cut out, ⟦PERSON|Jónasson⟧ led the charge and ⟦PERSON|Kristófer Ingason⟧ ⟦G4|finished it off⟧ with the inside of his right foot.
⟦PERSON|Devereux⟧ switched to a back four and his side had most of the ball after the ⟦MINUTE|interval⟧. ⟦PERSON|Festus Ogunleye⟧ wasted a free header and ⟦PERSON|Ryan Tuite⟧, making his debut, had a shot deflected wide.
⟦PERSON|Loughnane⟧'s ⟦G5|strike⟧ was worth the wait. The ⟦TEAM|Sunderland⟧ midfielder took ⟦PERSON|Ogunleye⟧'s lay-off and rifled into the top corner from 25 yards.
⟦PERSON|Gíslason⟧ wasn't tested again until the ⟦MINUTE|90th minute⟧, when he plunged to push away ⟦PERSON|Tuite⟧'s effort. ⟦PERSON|Ingason⟧ almost made it three at the death as ⟦PERSON|Tuohy⟧ came up for a corner.
"We can't keep giving teams goals," said ⟦PERSON|Devereux⟧. "Two set-ups, two mistakes. We conceded free-kicks all night in bad areas."
⟦TEAM|Ireland⟧ drop to third in ⟦COMPETITION|Group D⟧, behind ⟦TEAM|Iceland⟧ on head-to-head record.
⟦FURNITURE|Ireland: Tuohy; Brosnan, Keegan, O'Hare; Mulgrew, Loughnane, Fahy (Tuite 61), Doyle; Whelan, Ogunleye, Cox.⟧
=====GOALS=====
{"id": "G1", "scorer": "Birkir Stefánsson; Kristófer Ingason", "team": "Iceland", "count": 2}
{"id": "G2", "scorer": "Cian Loughnane", "team": "Republic of Ireland", "minute": 69, "minute_text": "69", "assist": "Festus Ogunleye", "kind": "shot"}
{"id": "G3", "scorer": "Birkir Stefánsson", "team": "Iceland", "minute": 6, "minute_text": "sixth minute", "assist": "Arnór Jónasson", "kind": "header", "score": "1-0"}
{"id": "G4", "scorer": "Kristófer Ingason", "team": "Iceland", "minute": 18, "minute_text": "18", "assist": "Arnór Jónasson", "kind": "shot"}
{"id": "G5", "scorer": "Cian Loughnane", "team": "Republic of Ireland", "minute": 69, "assist": "Festus Ogunleye", "kind": "shot"}

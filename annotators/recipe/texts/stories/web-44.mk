Five-star ⟦TEAM|Al-Hilal⟧ sweep aside ⟦TEAM|Al-Ettifaq⟧ to restore lead

⟦GPE|RIYADH⟧: ⟦PERSON|Theo Marchand⟧ ⟦G1|scored twice⟧ and laid on two more as ⟦TEAM|Al-Hilal⟧ thumped ⟦TEAM|Al-Ettifaq⟧ ⟦SCORE|5-1⟧ at ⟦VENUE|Kingdom Arena⟧ on ⟦DATE|Thursday⟧ to return to the top of the ⟦COMPETITION|Saudi Pro League⟧.

The ⟦NORP|French⟧ forward's ⟦MINUTE|11th-minute⟧ ⟦G2|volley⟧ from ⟦PERSON|Nasser Al-Dosari-Hamad⟧'s cross set the tone, and he ⟦G3|slotted a penalty⟧ shortly before the ⟦MINUTE|break⟧.

In between, ⟦PERSON|Bernardo Lage⟧ ⟦G4|converted⟧ from ⟦PERSON|Marchand⟧'s backheel, while at the other end ⟦PERSON|Abdullah Khateeb⟧ brushed the post for the visitors.

⟦TEAM|Al-Ettifaq⟧ coach ⟦PERSON|Neil Garside⟧ withdrew three at ⟦MINUTE|half-time⟧ and was rewarded when one of them, ⟦PERSON|Dembo Sanneh⟧, ⟦G5|pulled one back⟧ in the ⟦MINUTE|56th minute⟧, beating ⟦PERSON|Faisal Otaibi⟧ to a bouncing ball and ⟦G6|lifting it over him⟧.

But any hope ended when ⟦PERSON|Jack Loftus⟧ was dismissed for a second booking on ⟦MINUTE|63⟧. ⟦PERSON|Lage⟧ ⟦G7|got his second⟧ on ⟦MINUTE|78 minutes⟧, again set up by ⟦PERSON|Marchand⟧, and defender ⟦PERSON|Ruslan Iskhakov⟧ ⟦G8|claimed the fifth⟧ late on with his first touch.

"I have no complaints about any goal except the ⟦G9|penalty⟧," said ⟦PERSON|Garside⟧.

⟦PERSON|Marchand⟧ has now ⟦G10|found the net⟧ in seven matches in succession and leads the scoring chart with 18. ⟦DATE|Last season⟧ he did not reach double figures until ⟦DATE|March⟧.

⟦TEAM|Al-Hilal⟧ travel to ⟦TEAM|Al-Fateh⟧ ⟦DATE|next Tuesday⟧.
=====GOALS=====
{"id":"G1","scorer":"Theo Marchand","team":"Al-Hilal","count":2}
{"id":"G2","scorer":"Theo Marchand","team":"Al-Hilal","minute":11,"minute_text":"11th-minute","assist":"Nasser Al-Dosari-Hamad","kind":"volley"}
{"id":"G3","scorer":"Theo Marchand","team":"Al-Hilal","kind":"penalty","minute_text":"break"}
{"id":"G4","scorer":"Bernardo Lage","team":"Al-Hilal","assist":"Theo Marchand","kind":"shot"}
{"id":"G5","scorer":"Dembo Sanneh","team":"Al-Ettifaq","minute":56,"minute_text":"56th minute","kind":"shot"}
{"id":"G6","scorer":"Dembo Sanneh","team":"Al-Ettifaq","minute":56,"minute_text":"56th minute","kind":"shot"}
{"id":"G7","scorer":"Bernardo Lage","team":"Al-Hilal","minute":78,"minute_text":"78 minutes","assist":"Theo Marchand"}
{"id":"G8","scorer":"Ruslan Iskhakov","team":"Al-Hilal"}
{"id":"G9","scorer":"Theo Marchand","team":"Al-Hilal","kind":"penalty"}
{"id":"G10","scorer":"Theo Marchand","team":"Al-Hilal","scope":"background"}

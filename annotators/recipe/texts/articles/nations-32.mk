⟦GPE|Dubai⟧: ⟦TEAM|UAE⟧ coach ⟦PERSON|Eduardo Pinheiro⟧ has called on his players to "forget the table and enjoy the occasion" as the ⟦TEAM|Whites⟧ head to ⟦GPE|Tashkent⟧ for ⟦DATE|tomorrow⟧'s decisive ⟦COMPETITION|World Cup⟧ qualifier against ⟦TEAM|Uzbekistan⟧.
Only a win will keep ⟦TEAM|Al Abyad⟧ in with a shout of automatic qualification from ⟦COMPETITION|Group A⟧, while a draw would send them to a play-off and defeat could, if ⟦TEAM|North Korea⟧ spring a surprise, end their campaign altogether.
The ⟦NORP|Brazilian⟧ has no shortage of problems. Striker ⟦PERSON|Tariq Al-Mansoori⟧ was left behind in ⟦GPE|Abu Dhabi⟧ with a groin strain sustained in training at the ⟦VENUE|Hazza bin Zayed Stadium⟧ on ⟦DATE|Saturday⟧, ⟦TEAM|Shabab Al Ahli⟧ full-back ⟦PERSON|Abdullah Ghanem⟧ is banned, and there are doubts over the ⟦NORP|Bosnian⟧-born playmaker ⟦PERSON|Mahir Suljić⟧, who missed the last session with a fever.
"I don't cry," ⟦PERSON|Pinheiro⟧ told ⟦ORG|Dubai Sports Channel⟧ before the squad's charter took off. "We have 26 players. Eleven of them will be healthy, I hope. Maybe twelve."
He will look to ⟦TEAM|Al Ain⟧ teenager ⟦PERSON|Khalfan Mubarak Saif⟧ to provide a spark. The 19-year-old has taken to international football as if born to it: he ⟦G1|scored⟧ ⟦MINUTE|40 seconds into his debut⟧, against ⟦TEAM|Kyrgyzstan⟧ in ⟦DATE|March⟧, and ⟦G2|twice more⟧ in the ⟦SCORE|4-1⟧ victory over the ⟦NORP|Uzbeks⟧' neighbours in the return match.
The hosts, on the other hand, have yet to concede in four home games at the ⟦VENUE|Milliy Stadium⟧ and have not lost there since ⟦DATE|2021⟧. Their captain has urged fans to fill the arena three hours before kick-off.
"They are big, they are strong, and they are at home," said ⟦TEAM|UAE⟧ defender ⟦PERSON|Ali Mabhouh-Zayed⟧. "But pressure is on them also. The longer it stays ⟦SCORE|nil-nil⟧, the quieter that crowd gets."
The ⟦ORG|UAE FA⟧ has arranged two flights for supporters. Fans who stay behind may watch the match on giant screens in ⟦GPE|Zabeel Park⟧, admission free.
⟦FURNITURE|Kick-off: 6pm UAE time. Live on AD Sports 1⟧
=====GOALS=====
{"id": "G1", "scorer": "Khalfan Mubarak Saif", "team": "UAE", "scope": "background", "minute_text": "40 seconds into his debut"}
{"id": "G2", "scorer": "Khalfan Mubarak Saif", "team": "UAE", "scope": "background", "count": 2}

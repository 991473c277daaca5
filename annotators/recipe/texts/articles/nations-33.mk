⟦TEAM|Falcons⟧ shun training over unpaid allowances
⟦FURNITURE|By Tayo Okanlawon, Abuja⟧
Preparations of the ⟦TEAM|Super Falcons⟧ for ⟦DATE|Saturday⟧'s ⟦COMPETITION|WAFCON⟧ semi-final rematch... sorry, friendly, with ⟦TEAM|Banyana Banyana⟧ of ⟦GPE|South Africa⟧ were thrown into disarray on ⟦DATE|Wednesday⟧ as players refused to board the team bus to the ⟦VENUE|Moshood Abiola Stadium⟧, ⟦GPE|Abuja⟧.
Our correspondent gathered that the players are owed bonuses for four matches, including the ⟦DATE|July⟧ final in ⟦GPE|Rabat⟧, as well as camp allowances for eleven days.
"We are not children," one of the players, who did not want her name in print because of fear of being dropped, said. "They gave us a house in the newspaper. Where is the house?"
Captain ⟦PERSON|Precious Uzoma⟧ later addressed reporters at the hotel gate, flanked by vice-captain ⟦PERSON|Folake Adeniyi-Brown⟧, and made it clear that nobody would train until alerts had been received. "Nobody is against ⟦GPE|Nigeria⟧. Everybody here has bled for ⟦GPE|Nigeria⟧," said the goalkeeper, whose double save from ⟦PERSON|Gladys Amaechi⟧'s own back-pass in ⟦GPE|Rabat⟧ is still being talked about in ⟦GPE|Lagos⟧.
Efforts to reach the ⟦ORG|Nigeria Football Federation⟧ general secretary proved abortive as at press time. However, an official of the ⟦ORG|National Sports Commission⟧, ⟦PERSON|Hajiya Maryam Lawal⟧, said the money had been approved and only "small paper work" remained.
Coach ⟦PERSON|Bola Ogunsanya⟧ was left to hold a session with three goalkeepers and a physiotherapist. He said he understood the girls but pleaded for common sense.
"If we lose on ⟦DATE|Saturday⟧, nobody will say it is because of allowance. They will say the ⟦TEAM|Falcons⟧ have fallen," he lamented.
Top striker ⟦PERSON|Chidera Obinna-Eze⟧ of ⟦TEAM|Paris FC⟧, who is being tipped for the African Footballer of the Year crown after a season which saw her finish as highest scorer in ⟦GPE|France⟧, only arrived at dawn and went straight to bed. Home-based ⟦PERSON|Ngozi Ilechukwu⟧ of ⟦TEAM|Rivers Angels⟧ is standing by.
⟦TEAM|South Africa⟧ are due in ⟦GPE|Abuja⟧ on ⟦DATE|Thursday⟧ evening. The last time the two sides met, the result was a ⟦SCORE|0-0⟧ draw, ⟦TEAM|Banyana⟧ winning ⟦SCORE|4-3⟧ on kicks.
=====GOALS=====

⟦PERSON|Okafor-Bright⟧ left out as ⟦TEAM|Super Eagles⟧ name 26 for ⟦COMPETITION|Afcon⟧
⟦FURNITURE|By Our Correspondent, Lagos⟧
⟦TEAM|Nigeria⟧ coach ⟦PERSON|Bonaventure Eke⟧ has sprung a surprise by dropping ⟦TEAM|Bologna⟧ striker ⟦PERSON|Tobechukwu Okafor-Bright⟧ from his final squad for the ⟦COMPETITION|Africa Cup of Nations⟧ in ⟦GPE|Morocco⟧.
The list, released by the ⟦ORG|Nigeria Football Federation⟧ in ⟦GPE|Abuja⟧ on ⟦DATE|Thursday afternoon⟧, has six players from the ⟦COMPETITION|Nigeria Premier Football League⟧ and eleven who earn their living in ⟦GPE|England⟧, ⟦GPE|Germany⟧ and ⟦GPE|Italy⟧.
⟦PERSON|Okafor-Bright⟧, 27, ⟦G1|hit a hat-trick⟧ against ⟦TEAM|Lesotho⟧ in ⟦GPE|Uyo⟧ only ⟦DATE|last month⟧, and ⟦G2|grabbed five goals⟧ in the qualifiers. But he has been at odds with the coach since missing a flight from ⟦GPE|Milan⟧ in ⟦DATE|September⟧, and ⟦PERSON|Eke⟧ did not hide it.
“I select twenty-six people who arrive on time,” he told reporters at the ⟦VENUE|Moshood Abiola National Stadium⟧. “Talent I can find in any street of ⟦GPE|Lagos⟧.”
There is a first call for ⟦TEAM|Enyimba⟧ teenager ⟦PERSON|Sunday Ikpeama⟧, whose father kept goal for ⟦TEAM|Rangers International⟧ in the ⟦DATE|1990s⟧. ⟦TEAM|Leicester City⟧ defender ⟦PERSON|Jamal Ogunleye-Watts⟧, born in ⟦GPE|Peckham⟧ and capped by ⟦TEAM|England⟧ at under-19 level, has been cleared by ⟦ORG|FIFA⟧ to switch.
The ⟦TEAM|Super Eagles⟧ will camp in ⟦GPE|Cairo⟧ and play ⟦TEAM|Egypt⟧ in a warm-up game on ⟦DATE|December 14⟧, before moving to ⟦GPE|Fes⟧, where they meet ⟦TEAM|Tunisia⟧, ⟦TEAM|Uganda⟧ and ⟦TEAM|Tanzania⟧ in ⟦COMPETITION|Group C⟧.
Goalkeepers: ⟦PERSON|Nnamdi Ezeh⟧ (⟦TEAM|Chippa United⟧), ⟦PERSON|Francis Umoren⟧ (⟦TEAM|Rivers United⟧), ⟦PERSON|Malik Adeyinka⟧ (⟦TEAM|Udinese⟧)
Defenders: ⟦PERSON|Jamal Ogunleye-Watts⟧ (⟦TEAM|Leicester City⟧), ⟦PERSON|Chidi Nwosu-Hale⟧ (⟦TEAM|Fulham⟧), ⟦PERSON|Bright Osagie⟧ (⟦TEAM|Torino⟧), ⟦PERSON|Ibrahim Garba⟧ (⟦TEAM|Kano Pillars⟧)
Forwards: ⟦PERSON|Sunday Ikpeama⟧ (⟦TEAM|Enyimba⟧), ⟦PERSON|Emeka Onwuachi⟧ (⟦TEAM|Bayer Leverkusen⟧), ⟦PERSON|Paschal Udeh⟧ (⟦TEAM|Al-Hilal⟧)
The minister of sport promised that bonuses owed since the qualifiers would be paid by the ⟦ORG|Central Bank of Nigeria⟧ before the squad leaves. ⟦FURNITURE|ALSO READ: Super Falcons to boycott camp over unpaid allowances⟧ 
⟦FURNITURE|Copyright PUNCH. All rights reserved. This material may not be reproduced without written permission.⟧
=====GOALS=====
{"id":"G1","scorer":"Tobechukwu Okafor-Bright","team":"Nigeria","count":3,"scope":"background"}
{"id":"G2","scorer":"Tobechukwu Okafor-Bright","team":"Nigeria","count":5,"scope":"background"}

⟦COMPETITION|A-League⟧ wrap: ⟦TEAM|Roar⟧ boss blasts 'cow paddock', ⟦PERSON|Tipene-Ross⟧ re-signs
⟦TEAM|BRISBANE⟧ coach ⟦PERSON|Bernie Callow⟧ has labelled the ⟦VENUE|Suncorp Stadium⟧ surface a "cow paddock" and called on the ⟦ORG|Australian Professional Leagues⟧ to move ⟦DATE|Saturday⟧'s clash with ⟦TEAM|Sydney FC⟧ before somebody breaks a leg.
The ground has hosted three rugby league matches and two stadium concerts in the past fortnight, and video of ⟦TEAM|Roar⟧ captain ⟦PERSON|Corey Stannard⟧ lifting a strip of turf the size of a beach towel during ⟦DATE|last Friday⟧'s scoreless snorefest with ⟦TEAM|Macarthur FC⟧ has been viewed more than a million times.
"The ⟦TEAM|Brisbane Broncos⟧ ran in nine tries on it, good luck to them, they don't have to roll a ball," ⟦PERSON|Callow⟧ said on ⟦DATE|Wednesday⟧. "You try and play out from the back on that. I wouldn't let my dog bury a bone in it."
The ⟦ORG|APL⟧ said it was monitoring the situation. ⟦VENUE|Perry Park⟧, the alternative proposed by the ⟦TEAM|Roar⟧, holds 5,000 and has no VAR set-up. Players' union ⟦ORG|Professional Footballers Australia⟧ wants an independent inspection.
⟦TEAM|Brisbane⟧ are already without leading scorer ⟦PERSON|Ibrahim Sesay-Kamara⟧, who did a quad while celebrating his ⟦G1|winner⟧ against ⟦TEAM|Western United⟧ at the ⟦DATE|start of the month⟧, and young gun ⟦PERSON|Josh Mihaljević⟧, ruled out for the season after surgery.
⟦PERSON|TIPENE-ROSS⟧ STAYS PUT
⟦TEAM|Auckland FC⟧ have fended off ⟦NORP|Scottish⟧ interest to keep ⟦TEAM|All Whites⟧ striker ⟦PERSON|Hamish Tipene-Ross⟧ until ⟦DATE|2029⟧. The 23-year-old was set for a medical in ⟦GPE|Scotland⟧ ⟦DATE|last month⟧, with ⟦G4|11 goals⟧ to his name ⟦DATE|this season⟧. His ⟦G2|overhead kick⟧ at ⟦VENUE|Allianz Stadium⟧ is a lock for goal of the season.
"He wants to win things in ⟦GPE|Auckland⟧ and he wants to go to a ⟦COMPETITION|World Cup⟧ with ⟦TEAM|New Zealand⟧," director of football ⟦PERSON|Adrian Fusco⟧ said. "You can do both from here."
⟦PERSON|FARQUHAR⟧ COPS SIX
⟦TEAM|Melbourne Victory⟧ defender ⟦PERSON|Declan Farquhar⟧ will miss six matches for pushing referee ⟦PERSON|Elijah Tautahi⟧ after his ⟦MINUTE|stoppage-time⟧ ⟦G3|goal⟧ was overruled in the ⟦COMPETITION|Australia Cup⟧ upset by ⟦TEAM|Heidelberg United⟧. ⟦TEAM|Victory⟧ won't appeal.
Round six starts on ⟦DATE|Friday⟧.
⟦FURNITURE|For all the latest football news, download our free app⟧
=====GOALS=====
{"id": "G1", "scorer": "Ibrahim Sesay-Kamara", "team": "Roar", "scope": "background"}
{"id": "G4", "scorer": "Hamish Tipene-Ross", "team": "Auckland FC", "scope": "background", "count": 11}
{"id": "G2", "scorer": "Hamish Tipene-Ross", "team": "Auckland FC", "scope": "background"}
{"id": "G3", "scorer": "Declan Farquhar", "team": "Melbourne Victory", "scope": "background", "outcome": "ruled out", "minute_text": "stoppage-time"}

⟦PERSON|Mateusz Grabowski⟧: goal machine, greengrocer’s son, and the man ⟦TEAM|Rangers⟧ could not stop talking to
⟦ORG|The Herald⟧ understands ⟦TEAM|Rangers⟧ will submit a second offer for ⟦PERSON|Mateusz Grabowski⟧ before the ⟦DATE|weekend⟧. So what would ⟦VENUE|Ibrox⟧ be getting for £7m?
Goals, mostly. The 24-year-old ⟦G1|scored 23⟧ in 38 for ⟦TEAM|Rapid Vienna⟧ ⟦DATE|last season⟧, and although three of those came in one silly afternoon against ⟦TEAM|Altach⟧, when he ⟦G2|netted⟧ on four, nine and 11 minutes and then asked to come off, the rest were spread evenly. He has ⟦G3|scored⟧ against every club in the ⟦NORP|Austrian⟧ top flight bar ⟦TEAM|Sturm Graz⟧.
He is left-footed, tall, a bit clumsy on the turn. He does not run the channels. What he does, and has done since his debut for ⟦TEAM|Piast Gliwice⟧ aged 18, when he came on for the ⟦MINUTE|last ten minutes⟧ and ⟦G4|scored the winner⟧ against ⟦TEAM|Legia⟧, is arrive late. ⟦PERSON|Tomasz Wrona⟧, who coached him there, calls it “the tram trick”. “He misses the first one on purpose.”
The ⟦G5|header⟧ with which he beat ⟦TEAM|Fiorentina⟧ in the ⟦COMPETITION|Conference League⟧ group stage ⟦DATE|last autumn⟧ was a case in point: ⟦PERSON|Nikolaus Auer⟧’s cross was cleared, recycled, crossed again, and there was ⟦PERSON|Grabowski⟧, strolling. His ⟦G6|two⟧ in the return in ⟦GPE|Florence⟧, when ⟦TEAM|Rapid⟧ lost ⟦SCORE|4-2⟧, were both rebounds after ⟦PERSON|Stefano Cordaz⟧ had parried from ⟦PERSON|Auer⟧.
There’s also the penalty record. He has taken 14 and missed one. That miss, a stutter and a scuff straight at ⟦PERSON|Dejan Kulović⟧ of ⟦TEAM|Red Bull Salzburg⟧, cost ⟦TEAM|Rapid⟧ the title in ⟦DATE|May⟧. He apologised on television and, the next day, bought ice cream for the whole academy.
International recognition has been late. ⟦TEAM|Poland⟧ gave him a first cap in ⟦DATE|June⟧ and he ⟦G7|marked it with a goal⟧, poked in from ⟦PERSON|Kamil Sobczak⟧’s knock-down in a ⟦SCORE|1-1⟧ draw with ⟦TEAM|Finland⟧. In ⟦DATE|September⟧ he ⟦G8|got another⟧, in ⟦GPE|Tirana⟧.
⟦TEAM|Rangers⟧ have lacked a focal point since ⟦PERSON|Anders Melgaard⟧ went to ⟦TEAM|Toulouse⟧. They have not scored in three of their past four, ⟦PERSON|Ross Keddie⟧’s ⟦MINUTE|12th-minute⟧ ⟦G9|strike⟧ in ⟦DATE|last night⟧’s ⟦SCORE|1-0⟧ win at ⟦TEAM|Dundee⟧ aside, and manager ⟦PERSON|Carlo Benedetti⟧ was blunt afterwards: “We create, we shoot, we don’t score. I need a number nine.”
⟦FURNITURE|Have your say in the comments below | Follow @HeraldSport⟧
=====GOALS=====
{"id": "G1", "scorer": "Mateusz Grabowski", "team": "Rapid Vienna", "scope": "background", "count": 23}
{"id": "G2", "scorer": "Mateusz Grabowski", "team": "Rapid Vienna", "scope": "background", "count": 3}
{"id": "G3", "scorer": "Mateusz Grabowski", "team": "Rapid Vienna", "scope": "background"}
{"id": "G4", "scorer": "Mateusz Grabowski", "team": "Piast Gliwice", "scope": "background"}
{"id": "G5", "scorer": "Mateusz Grabowski", "team": "Rapid Vienna", "scope": "background", "kind": "header"}
{"id": "G6", "scorer": "Mateusz Grabowski", "team": "Rapid Vienna", "scope": "background", "count": 2}
{"id": "G7", "scorer": "Mateusz Grabowski", "team": "Poland", "scope": "background", "assist": "Kamil Sobczak"}
{"id": "G8", "scorer": "Mateusz Grabowski", "team": "Poland", "scope": "background"}
{"id": "G9", "scorer": "Ross Keddie", "team": "Rangers", "minute": 12, "minute_text": "12th-minute"}

Press conference: ⟦PERSON|Lindgaard⟧ on ⟦TEAM|Palace⟧, the penalty row and a broken coffee machine

⟦TEAM|Fulham⟧ head coach ⟦PERSON|Nikolaj Lindgaard⟧ met the media at ⟦VENUE|Motspur Park⟧ on ⟦DATE|Thursday⟧ ahead of the trip to ⟦TEAM|Crystal Palace⟧. These were his main points.

On team news: "⟦PERSON|Tosin Adewale⟧ trained. ⟦PERSON|Bruno Fialho⟧ did not. We will see. I will not give ⟦PERSON|Graham⟧ my team, he can work for it." (⟦PERSON|Graham Hallett⟧ is the ⟦TEAM|Palace⟧ manager.)

On who takes penalties after ⟦PERSON|Adewale⟧ and ⟦PERSON|Marcus Trent⟧ argued over the one against ⟦TEAM|West Ham⟧: "It is solved. ⟦PERSON|Marcus⟧ took it, ⟦PERSON|Marcus⟧ ⟦G1|scored it⟧, and if it goes over the bar I have a bigger problem. From now the paper on the wall says ⟦PERSON|Tosin⟧."

On ⟦PERSON|Trent⟧'s form: "Everybody speaks about his five ⟦G2|goals⟧. I look at the second ⟦G5|goal⟧ on ⟦DATE|Saturday⟧. He is not in the picture. But he makes the run, their centre-half goes with him, and ⟦PERSON|Kwon Tae-yang⟧ is free to ⟦G3|shoot us into the lead again⟧. That is a striker."

On conceding late: "Three times now. ⟦TEAM|Brentford⟧, ⟦TEAM|Everton⟧, ⟦TEAM|West Ham⟧. At ⟦TEAM|Everton⟧ the ⟦G4|equaliser⟧ is a good one, you clap. The other two we invite."

On whether he would settle for a draw: "Ask my wife if I settle. No."

On ⟦TEAM|Palace⟧: "Very direct, very strong on the second ball. They struck the woodwork four times in two games, so do not look at the table. The long throw of ⟦PERSON|Owen Platt⟧ is a corner with hands."

On the video of him kicking a coffee machine: "I struck it, and it did not go in. Also the machine was already broken. The club has bought a new one and sent me the bill, which is fair."

⟦TEAM|Fulham⟧ are ninth, one place above their hosts on goal difference.

⟦FURNITURE|Watch the press conference in full on the club app.⟧
=====GOALS=====
{"id":"G1","scorer":"Marcus Trent","team":"Fulham","kind":"penalty","scope":"background"}
{"id":"G2","scorer":"Marcus Trent","team":"Fulham","count":5,"scope":"background"}
{"id":"G3","scorer":"Kwon Tae-yang","team":"Fulham","kind":"shot","scope":"background"}
{"id":"G4","team":"Everton","scope":"background"}
{"id":"G5","scorer":"Kwon Tae-yang","team":"Fulham","kind":"shot","scope":"background"}

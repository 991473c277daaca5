A tyre fitter, two postmen and a centre-forward called ⟦PERSON|Tank⟧: meet the side hoping to knock ⟦TEAM|Leeds⟧ out of the ⟦COMPETITION|Cup⟧

By rights ⟦TEAM|Thornaby Ironworks⟧ should be playing ⟦TEAM|Dunston⟧ ⟦DATE|this weekend⟧. Instead the ⟦COMPETITION|Northern Premier League⟧ side will run out in front of 3,100 supporters and a ⟦ORG|BBC⟧ audience of millions, with ⟦TEAM|Leeds United⟧ waiting in the ⟦COMPETITION|FA Cup⟧ third round.

The man most of them will have come to see is ⟦PERSON|Tommy "Tank" Rudkin⟧, 18 stone on a good day, who has 31 ⟦G1|goals⟧ ⟦DATE|this season⟧ and a smile that lacks one tooth. It is ⟦PERSON|Rudkin⟧ who dragged the ⟦TEAM|Ironmen⟧ here. He ⟦G2|scored⟧ at ⟦TEAM|Stalybridge Celtic⟧ in a qualifying round played in fog. He ⟦G3|got both⟧ against ⟦TEAM|Darlington⟧. And in ⟦DATE|November⟧, with a replay looming at ⟦TEAM|Port Vale⟧, he ⟦G4|stuck out a foot⟧ in the ⟦MINUTE|93rd minute⟧ and sent the ⟦COMPETITION|League One⟧ club tumbling.

"I didn't know owt about it," he admits, sat in the clubhouse with a mug of tea. "It hit me and ⟦G8|went in⟧. I'd love to tell you I'd picked my spot."

Manager ⟦PERSON|Alan Sotheran⟧, who fits tyres by day, has no fresh injuries. ⟦PERSON|Chris Yeoman⟧, one of the postmen, has been cleared after a hernia operation; the other, left-back ⟦PERSON|Mo Farouk-Haigh⟧, has arranged a swap with a colleague so he does not have to be up at four.

⟦TEAM|Leeds⟧ boss ⟦PERSON|Enric Soldevila⟧ is likely to make eight changes. ⟦PERSON|Wout Terpstra⟧ is set to be handed his first start since the ⟦DATE|summer⟧, and there may be a debut for 17-year-old ⟦PERSON|Jayden Ellerby⟧, who has ⟦G5|plundered 22⟧ for the ⟦TEAM|Under-18s⟧. ⟦PERSON|Gustav Lindqvist⟧, whose ⟦G6|double⟧ saw off ⟦TEAM|Norwich⟧ on ⟦DATE|New Year's Day⟧, will be given the day off.

History? They have met once. In ⟦DATE|January 1934⟧ ⟦TEAM|Leeds⟧ won ⟦SCORE|9-1⟧ at ⟦VENUE|Elland Road⟧, and the ⟦TEAM|Ironworks⟧ ⟦G7|consolation⟧ was credited to a man named only as ⟦PERSON|Smith⟧ in the surviving records. A photograph of it hangs above the bar.

"If one goes in, we'll put a second picture up," says ⟦PERSON|Sotheran⟧. "I'm not greedy."
=====GOALS=====
{"id": "G1", "scorer": "Tommy \"Tank\" Rudkin", "team": "Thornaby Ironworks", "count": 31, "scope": "background"}
{"id": "G2", "scorer": "Tommy \"Tank\" Rudkin", "team": "Thornaby Ironworks", "scope": "background"}
{"id": "G3", "scorer": "Tommy \"Tank\" Rudkin", "team": "Thornaby Ironworks", "count": 2, "scope": "background"}
{"id": "G4", "scorer": "Tommy \"Tank\" Rudkin", "team": "Thornaby Ironworks", "kind": "shot", "scope": "background"}
{"id": "G5", "scorer": "Jayden Ellerby", "count": 22, "scope": "background"}
{"id": "G6", "scorer": "Gustav Lindqvist", "team": "Leeds United", "count": 2, "scope": "background"}
{"id": "G7", "scorer":"Smith", "team": "Thornaby Ironworks", "scope": "background"}
{"id":"G8","scorer":"Tommy \"Tank\" Rudkin","team":"Thornaby Ironworks","kind":"shot","scope":"background"}

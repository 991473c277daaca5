⟦PERSON|Mehmet Aydıner⟧ has ⟦G1|scored⟧ in his last three away games for ⟦TEAM|Başakşehir⟧ but drew a blank against ⟦TEAM|Alanyaspor⟧. ⟦PERSON|Tolga Kıraç⟧, the only man to ⟦G2|find a way past ⟦PERSON|Volkan Demirel-Öz⟧⟧, did so on ⟦MINUTE|34 minutes⟧.

⟦TEAM|Dundee⟧ showed some resolve and ⟦PERSON|Lyall McGhee⟧ brought ⟦PERSON|Jack Hamill-Wood⟧ to his knees with a fierce shot in the ⟦MINUTE|62nd minute⟧. ⟦TEAM|Ross County⟧ broke from the corner and ⟦PERSON|Jordan Amissah⟧ ⟦G3|rounded off the counter⟧ in the ⟦MINUTE|following minute⟧.

In the first minute of each half ⟦TEAM|Mainz Women⟧ were caught cold. ⟦PERSON|Elena Thies⟧ ⟦G4|profited⟧ the first time, ⟦PERSON|Nina Kolb⟧ ⟦G5|benefited⟧ the second; ⟦TEAM|Freiburg Women⟧ did little else.

Caught cold by a frost that the forecasters had missed, ⟦TEAM|Airdrieonians⟧ lost their home match with ⟦TEAM|Raith Rovers⟧. The pitch was passed fit at nine and declared unplayable at noon.

⟦PERSON|Leandro Brito⟧ ⟦G6|pulled a goal back⟧, pulled a hamstring and pulled on a tracksuit, all inside ten minutes. ⟦TEAM|Cruzeiro⟧ nonetheless went down to ⟦PERSON|Fabrício Melo⟧'s ⟦G7|first⟧ (⟦MINUTE|12th minute⟧) and ⟦G8|second⟧ (⟦MINUTE|40th minute⟧) for ⟦TEAM|Botafogo⟧.

⟦PERSON|Leandro Brito⟧ pulled a hamstring and ⟦TEAM|Cruzeiro⟧, with no replacements left, played on with ten. ⟦PERSON|Fabrício Melo⟧ had a header held by ⟦PERSON|Anderson Reis⟧ and ⟦TEAM|Botafogo⟧ sent on three forwards to no effect.

"A goal is a goal," ⟦PERSON|Miguel Soria⟧ shrugged after his attempted cross had ⟦G9|drifted into the far corner⟧ (⟦MINUTE|90+3⟧). ⟦TEAM|Cartagena⟧ would have gone down without it.

"A goal is coming," ⟦PERSON|Miguel Soria⟧ insisted of his wait, which has reached 17 matches for ⟦TEAM|Cartagena⟧. "I'm getting in the positions, I'm hitting the target, and the goalkeepers are having good days."

It took a stunning ⟦G10|strike⟧ from ⟦PERSON|Adil Bennacer-Roy⟧ in the ⟦MINUTE|65th minute⟧ to separate ⟦TEAM|Annecy⟧ from ⟦TEAM|Bastia⟧, for whom ⟦PERSON|Florian Tardieu-Paoli⟧ and ⟦PERSON|Dominique Guidi-Rossi⟧ had twice had ⟦PERSON|Thomas Callens⟧ at full stretch.

⟦TEAM|Walsall⟧ had the game won twice and drew it. ⟦PERSON|Danny Maher-Lowe⟧ ⟦G11|had them in front⟧ on ⟦MINUTE|17⟧ and ⟦PERSON|Evan Weir-Scott⟧ ⟦G12|did it again⟧ on ⟦MINUTE|55⟧; both times ⟦PERSON|Tino Anjos⟧ ⟦G13|replied⟧ for ⟦TEAM|Bristol Rovers⟧.

⟦TEAM|Walsall⟧ have the players to go up and ⟦PERSON|Danny Maher-Lowe⟧ in front of goal can win matches, but away from home they have drawn their last five. ⟦PERSON|Tino Anjos⟧ remains a doubt for ⟦TEAM|Bristol Rovers⟧.

Both keepers were beaten from distance. ⟦PERSON|Aron Sele⟧ ⟦G14|unleashed a 30-yarder⟧ for ⟦TEAM|Start⟧ on ⟦MINUTE|14 minutes⟧; ⟦PERSON|Joakim Vatne⟧ ⟦G15|got ⟦TEAM|Kongsvinger⟧'s reply⟧ after twice as long.

Both keepers were tested from distance. ⟦PERSON|Aron Sele⟧ unleashed a 30-yarder on ⟦MINUTE|14 minutes⟧ and ⟦PERSON|Joakim Vatne⟧ bent a free-kick round the ⟦TEAM|Start⟧ wall, but each was dealt with.

⟦PERSON|Colby Renshaw⟧ knows what it is to score at ⟦VENUE|Wembley⟧: he ⟦G16|got the third⟧ for ⟦TEAM|Bromley⟧ in the ⟦DATE|2022⟧ ⟦COMPETITION|FA Trophy⟧ final. ⟦DATE|Sunday⟧'s trip with ⟦TEAM|Notts County⟧ brings a chance of another.

Free-kick specialist ⟦PERSON|Paolo Ghisolfi⟧ ⟦G17|saved ⟦TEAM|Cremonese⟧⟧ in the ⟦MINUTE|87th minute⟧. ⟦PERSON|Luca Ferrari-Conti⟧ had ⟦G18|handed ⟦TEAM|Como⟧ the lead⟧ on the ⟦MINUTE|half-hour⟧ from the spot and had another attempt tipped wide by ⟦PERSON|Emil Audero-Lang⟧.

Free-kick specialist ⟦PERSON|Paolo Ghisolfi⟧ saved his best for training. In the match against ⟦TEAM|Como⟧ he hit the wall twice, and ⟦TEAM|Cremonese⟧ were saved by ⟦PERSON|Emil Audero-Lang⟧.

⟦TEAM|Everton⟧ were good for their win. ⟦PERSON|Theo Hadley-Marsh⟧, ⟦PERSON|Idrissa Camara-Bell⟧ and ⟦PERSON|Jarrad Quirke⟧ ⟦G19|contributed the goals⟧ and ⟦PERSON|Max Oyelowo⟧ was not overworked; ⟦PERSON|Quirke⟧ had a ⟦G20|second⟧ ruled out.

⟦TEAM|Everton⟧ were good for an hour and then ran out of ideas. ⟦PERSON|Theo Hadley-Marsh⟧'s shot into the side-netting drew cheers from those who thought it was in; ⟦PERSON|Max Oyelowo⟧ was not overworked at the other end.

⟦PERSON|Ibrahim Sangaré-Diallo⟧ finished the afternoon in goal after ⟦PERSON|Joe Pickersgill⟧ was sent off. ⟦TEAM|Bradford City⟧ were a goal to the good at that stage, ⟦PERSON|Sangaré-Diallo⟧ himself having ⟦G21|found the gap⟧ in the ⟦MINUTE|41st minute⟧, and he did not have a save to make.

⟦PERSON|Vincent Aboubakar-Ndi⟧ limped off before ⟦MINUTE|half-time⟧; without him ⟦TEAM|Canon Yaoundé⟧ lacked a focal point and never recovered from ⟦PERSON|Serge Mbarga⟧'s ⟦G22|goal⟧ for ⟦TEAM|Coton Sport⟧, timed at ⟦MINUTE|two minutes and 40 seconds⟧.
=====GOALS=====
{"id": "G1", "scorer": "Mehmet Aydıner", "team": "Başakşehir", "scope": "background", "count": 3}
{"id": "G2", "scorer": "Tolga Kıraç", "team": "Alanyaspor", "minute": 34, "minute_text": "34 minutes"}
{"id": "G3", "scorer": "Jordan Amissah", "team": "Ross County", "minute": 63, "minute_text": "following minute"}
{"id": "G4", "scorer": "Elena Thies", "team": "Freiburg Women", "minute": 1}
{"id": "G5", "scorer": "Nina Kolb", "team": "Freiburg Women", "minute": 46}
{"id": "G6", "scorer": "Leandro Brito", "team": "Cruzeiro"}
{"id": "G7", "scorer": "Fabrício Melo", "team": "Botafogo", "minute": 12, "minute_text": "12th minute"}
{"id": "G8", "scorer": "Fabrício Melo", "team": "Botafogo", "minute": 40, "minute_text": "40th minute"}
{"id": "G9", "scorer": "Miguel Soria", "team": "Cartagena", "minute": 90, "added": 3, "minute_text": "90+3"}
{"id": "G10", "scorer": "Adil Bennacer-Roy", "team": "Annecy", "minute": 65, "minute_text": "65th minute"}
{"id": "G11", "scorer": "Danny Maher-Lowe", "team": "Walsall", "minute": 17, "minute_text": "17"}
{"id": "G12", "scorer": "Evan Weir-Scott", "team": "Walsall", "minute": 55, "minute_text": "55"}
{"id": "G13", "scorer": "Tino Anjos", "team": "Bristol Rovers", "count": 2}
{"id": "G14", "scorer": "Aron Sele", "team": "Start", "minute": 14, "minute_text": "14 minutes", "kind": "shot"}
{"id": "G15", "scorer": "Joakim Vatne", "team": "Kongsvinger", "minute": 28, "minute_text": "twice as long"}
{"id": "G16", "scorer": "Colby Renshaw", "team": "Bromley", "scope": "background"}
{"id": "G17", "scorer": "Paolo Ghisolfi", "team": "Cremonese", "minute": 87, "minute_text": "87th minute", "kind": "free kick"}
{"id": "G18", "scorer": "Luca Ferrari-Conti", "team": "Como", "minute": 30, "minute_text": "half-hour", "kind": "penalty"}
{"id": "G19", "scorer": "Theo Hadley-Marsh; Idrissa Camara-Bell; Jarrad Quirke", "team": "Everton", "count": 3}
{"id": "G20", "scorer": "Jarrad Quirke", "team": "Everton", "outcome": "ruled out"}
{"id": "G21", "scorer": "Ibrahim Sangaré-Diallo", "team": "Bradford City", "minute": 41, "minute_text": "41st minute"}
{"id": "G22", "scorer": "Serge Mbarga", "team": "Coton Sport", "minute": 3, "minute_text": "two minutes and 40 seconds"}

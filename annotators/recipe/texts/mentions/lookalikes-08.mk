⟦TEAM|Raith Rovers⟧ ⟦G1|went two up⟧ through ⟦PERSON|Lewis Abercrombie⟧ on ⟦MINUTE|47 minutes⟧, ⟦PERSON|Kerr Stobie⟧ having ⟦G2|converted⟧ a cross in the ⟦MINUTE|13th⟧. ⟦PERSON|Neil Fyfe⟧ saved from both in the closing stages, and ⟦TEAM|Arbroath⟧ had a shout for a penalty.

Players' union ⟦ORG|FIFPRO⟧ has asked ⟦ORG|FIFA⟧ to push the start of the tournament back by ten days. A strike has not been ruled out, its president said in ⟦GPE|Amsterdam⟧ on ⟦DATE|Thursday⟧.

The ⟦TEAM|Derby⟧ midfielder hammered a fist into an advertising board when his number came up in the ⟦MINUTE|61st minute⟧. He later told ⟦ORG|BBC Radio Derby⟧ it was frustration, nothing else.

⟦PERSON|Vedran Kolić⟧ marked his return with a ⟦MINUTE|28th-minute⟧ ⟦G3|equaliser⟧, and his team-mate ⟦PERSON|Iurie Munteanu⟧ ⟦G4|made sure⟧ of the points in ⟦MINUTE|added time⟧. ⟦TEAM|Hajduk Split⟧ had begun badly, ⟦PERSON|Luka Brajša⟧ ⟦G5|beating⟧ ⟦PERSON|Ante Milin⟧ from 22 yards, and ⟦PERSON|Brajša⟧ missed a golden opportunity at ⟦SCORE|1-1⟧.

⟦PERSON|Mateo Quiroga⟧ had to be dragged out of the showers for his interview, towel round his neck. "I'm dead on my feet," he said. "I've run 13 kilometres and I didn't get a shot off."

⟦TEAM|Orlando Pride⟧ rested six players and slipped to a first defeat in nine. Coach ⟦PERSON|Dana Holloway⟧ had no complaints. "They wanted it more, they got what they came for and we got on the plane."

⟦TEAM|Notts County⟧ were handed a ⟦MINUTE|35th-minute⟧ penalty but ⟦PERSON|Aidan Thorley⟧ slipped and put it over. ⟦TEAM|Salford⟧ had two shots cleared in one scramble before ⟦MINUTE|half-time⟧ and ⟦PERSON|Reiss Coker⟧ blazed wide when he ought to have scored.

Winger ⟦PERSON|Omar Zidani⟧: 8/10. Created the ⟦G6|opener⟧ for ⟦PERSON|Steve Larner⟧, won a string of free-kicks, could have had a ⟦MINUTE|90th-minute⟧ penalty.

Goalkeeper ⟦PERSON|Matt Oliphant⟧: 4/10. Should have kept out the ⟦G7|second⟧, at his near post, and his kicking put the back four under pressure.

⟦TEAM|Hertha⟧ steadied after ⟦PERSON|Fynn Kessler⟧'s ⟦G8|opener⟧ and had their reward when ⟦PERSON|Arda Polat⟧ ⟦G9|levelled the scores⟧ on ⟦MINUTE|72⟧. ⟦PERSON|Kessler⟧ saw a shot deflected behind and ⟦PERSON|Nils Ode⟧ had a looping header caught under the bar.

"The lads rolled their sleeves up," ⟦PERSON|Ricky Stanhope⟧ said. "When the wind's behind them and they're lumping it in, you need people to stick their head on it. Our two centre-backs must have cleared thirty."

⟦TEAM|Valerenga⟧'s move for ⟦PERSON|Dejan Rakić⟧ is off. The ⟦NORP|Slovene⟧ failed a medical on ⟦DATE|Monday⟧ and has gone back to ⟦TEAM|Celje⟧, where he has a year to run.

A knock-down from ⟦PERSON|Kwabena Asare⟧ and a swing of the boot by ⟦PERSON|Felix Boateng⟧ ⟦G10|gave ⟦TEAM|Asante Kotoko⟧ the lead⟧ after ⟦MINUTE|16 minutes⟧. Chances came and went, ⟦PERSON|Asare⟧ heading over and ⟦PERSON|Boateng⟧ going too wide of the keeper, and in the ⟦MINUTE|75th minute⟧ ⟦TEAM|Medeama⟧ ⟦G11|made them pay⟧ through ⟦PERSON|Prince Addo⟧.

⟦PERSON|Rebecca Stainton⟧, 29, guided ⟦TEAM|Sheffield United⟧ to promotion as captain and now swaps the pitch for the classroom. She'll teach maths at a school in ⟦GPE|Rotherham⟧ from ⟦DATE|September⟧.

⟦TEAM|Estudiantes⟧ were two goals to the good and coasting before ⟦PERSON|Nicolás Arrieta⟧'s red card in the ⟦MINUTE|57th minute⟧. What had been comfortable became a rearguard action, and keeper ⟦PERSON|Gonzalo Prat⟧ was the busiest man on show.

⟦PERSON|Scott Wharmby⟧ slid through a pass for ⟦PERSON|Jason Ndlovu⟧, who took it round ⟦PERSON|Mark Poole⟧ and ⟦G12|passed it in⟧ with ⟦MINUTE|23 minutes⟧ played. ⟦PERSON|Poole⟧ later got a hand to ⟦PERSON|Wharmby⟧'s dipping effort.

Bans: ⟦PERSON|Ilya Karpov⟧ (two matches), ⟦PERSON|Denis Lapin⟧ (one). Doubtful: ⟦PERSON|Artem Zorin⟧ (thigh). Top scorer: ⟦PERSON|Karpov⟧, 12.

It's a decade since ⟦TEAM|Hereford⟧ went under. The dressing rooms at ⟦VENUE|Edgar Street⟧ have been painted, the boot room has heating and the club shop sells out of scarves by ⟦DATE|Christmas⟧.

⟦TEAM|Kashima Antlers⟧ stretched their advantage at the top to seven points on ⟦DATE|Saturday⟧ with a ⟦SCORE|1-0⟧ win, ⟦PERSON|Takumi Oshiro⟧ ⟦G13|heading in⟧ ⟦PERSON|Ren Ishibashi⟧'s free-kick just past the ⟦MINUTE|half-hour⟧. ⟦PERSON|Oshiro⟧ had two more headers saved.

⟦PERSON|Stevie Glasgow⟧, the ⟦TEAM|Partick Thistle⟧ kit man, has been given a testimonial. He has served eleven managers, missed two matches and lost, by his reckoning, about 400 socks.
=====GOALS=====
{"id": "G1", "scorer": "Lewis Abercrombie", "team": "Raith Rovers", "minute": 47, "minute_text": "47 minutes"}
{"id": "G2", "scorer": "Kerr Stobie", "team": "Raith Rovers", "minute": 13, "minute_text": "13th"}
{"id": "G3", "scorer": "Vedran Kolić", "team": "Hajduk Split", "minute": 28, "minute_text": "28th-minute"}
{"id": "G4", "scorer": "Iurie Munteanu", "team": "Hajduk Split", "minute_text": "added time"}
{"id": "G5", "scorer": "Luka Brajša", "kind": "shot"}
{"id": "G6", "scorer": "Steve Larner", "assist": "Omar Zidani"}
{"id": "G7"}
{"id": "G8", "scorer": "Fynn Kessler"}
{"id": "G9", "scorer": "Arda Polat", "team": "Hertha", "minute": 72, "minute_text": "72"}
{"id": "G10", "scorer": "Felix Boateng", "team": "Asante Kotoko", "minute": 16, "minute_text": "16 minutes", "assist": "Kwabena Asare", "kind": "shot"}
{"id": "G11", "scorer": "Prince Addo", "team": "Medeama", "minute": 75, "minute_text": "75th minute"}
{"id": "G12", "scorer": "Jason Ndlovu", "minute": 23, "minute_text": "23 minutes", "assist": "Scott Wharmby", "kind": "shot"}
{"id": "G13", "scorer": "Takumi Oshiro", "team": "Kashima Antlers", "minute": 30, "minute_text": "half-hour", "assist": "Ren Ishibashi", "kind": "header"}

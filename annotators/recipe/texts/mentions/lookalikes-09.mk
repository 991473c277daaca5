⟦TEAM|Las Palmas⟧ ⟦G3|had the ball in the net⟧ after ⟦MINUTE|eight minutes⟧, only for ⟦PERSON|Kirian Vega⟧'s ⟦G1|tap-in⟧ to be cancelled because ⟦PERSON|Sory Camara⟧ had strayed offside. ⟦PERSON|Camara⟧ then ⟦G2|beat⟧ ⟦PERSON|Álex Lomas⟧ fair and square in the ⟦MINUTE|20th⟧, from ⟦PERSON|Vega⟧'s lay-off.

There'll be no new striker at ⟦TEAM|Dagenham⟧ before ⟦DATE|Saturday⟧. Manager ⟦PERSON|Lee Brodrick⟧ had lined up ⟦PERSON|Jerome Tate⟧ on loan, but ⟦TEAM|QPR⟧ pulled the plug when another forward went down in training.

⟦PERSON|Marlon Heyes⟧'s ⟦G4|double⟧ in ⟦MINUTE|12 second-half minutes⟧ made certain of ⟦TEAM|Hartlepool⟧'s place in the hat for round two. ⟦PERSON|Luke Marsden⟧ was unlucky when his header was ruled to have been gathered on the line, and ⟦PERSON|Heyes⟧ was a foot away from a third.

"We're one point off the play-offs and people are throwing stuff at the bus," said ⟦PERSON|Martin Skea⟧. "Get a grip. If you're not with us, stay in the pub."

⟦PERSON|Elin Sjögren⟧ tackled ⟦PERSON|Maja Björk⟧, got up, and tackled her again. It set the tone for a midfield display that earned the ⟦NORP|Swede⟧ the player of the match award and a six-inch trophy she almost dropped.

On the stroke of ⟦MINUTE|half-time⟧ ⟦PERSON|Rui Calado⟧ ⟦G5|pounced⟧ when ⟦PERSON|Samu Pardo⟧ dropped a cross, and ⟦TEAM|Farense⟧ took that slender lead into the dressing room. ⟦TEAM|Arouca⟧ had dominated, with ⟦PERSON|Pardo⟧'s opposite number making five saves.

Away wins: four. Home wins: nine. Penalties won: five. Penalties ⟦G6|scored⟧: three. Longest unbeaten run: seven.

⟦TEAM|Leicester⟧ have been hit by a virus and trained with 14 players on ⟦DATE|Wednesday⟧. Two of the under-18s will travel to ⟦GPE|Brussels⟧, where ⟦TEAM|Union Saint-Gilloise⟧ defend a one-goal lead.

⟦PERSON|Finlay Macrae⟧ 7 – Two blocks in quick succession on ⟦PERSON|Zak Ojo⟧. Beaten in the air for the ⟦G7|goal⟧.

⟦PERSON|Zak Ojo⟧ 8 – The difference. His ⟦MINUTE|64th-minute⟧ ⟦G8|finish⟧ was his eighth of the campaign and he had two other attempts saved.

The teenager threw up on the touchline before his debut. "Nerves," grinned ⟦PERSON|Kobe Adjei⟧, who came on for the last ⟦MINUTE|quarter of an hour⟧. "My mum saw it on the telly and rang the kit man."

⟦TEAM|Ferencváros⟧ were ahead with ⟦MINUTE|31 minutes⟧ gone, ⟦PERSON|Balázs Orbán⟧ ⟦G9|meeting⟧ ⟦PERSON|Ádám Lantos⟧'s centre at the far post. ⟦PERSON|Lantos⟧ tested the goalkeeper with a rising drive ⟦MINUTE|soon after⟧, and ⟦PERSON|Szabolcs Rácz⟧ of ⟦TEAM|Paks⟧ fired a good chance into the stand.

Seconds after the ball had gone out for a corner, ⟦PERSON|Adil Ben Youssef⟧ lay down and play was held up for six minutes. ⟦TEAM|Wydad⟧ kept the lead they had taken into the break and are four points clear.

The ⟦TEAM|Newport⟧ captain drives a delivery van in the mornings. He unloads at five, trains at ten and says the engine is more reliable than his hamstrings.

⟦TEAM|Pisa⟧ fell behind to an ⟦G10|own goal⟧ by ⟦PERSON|Giacomo Rusca⟧ in the ⟦MINUTE|third minute⟧ and had three defenders booked by ⟦MINUTE|half-time⟧. ⟦PERSON|Elia Fantoni⟧ drew a save with a ⟦MINUTE|60th-minute⟧ volley, his only sight of goal.

⟦PERSON|Ben Holroyd⟧ has been bombed out of the first-team squad at ⟦TEAM|Rotherham⟧ and told to train at seven in the morning. His manager says it was "a conversation that had to be had".

The ⟦COMPETITION|Champions Cup⟧ holders, beaten just once at home since ⟦DATE|2021⟧, produced one effort on target: a tame ⟦MINUTE|19th-minute⟧ shot from ⟦PERSON|Isaac Mora⟧. ⟦TEAM|Saprissa⟧ went home with a draw and hopes of a place in the last four.

⟦TEAM|Sutton⟧ went through on penalties after a ⟦SCORE|2-2⟧ draw in which ⟦PERSON|Craig Dorling⟧ ⟦G11|scored⟧ from the halfway line in the ⟦MINUTE|89th minute⟧. ⟦PERSON|Paul Mercer⟧ had ⟦G12|made it ⟦SCORE|2-1⟧⟧ to ⟦TEAM|Woking⟧ from ⟦PERSON|Sam Ezeh⟧'s cutback, and ⟦PERSON|Ezeh⟧ later hit a post.

"He's got the pass, he's got the engine, he's got the will to win," said ⟦PERSON|Ceri Llewellyn⟧ of the club's new number eight. "What he hasn't got is a left foot. We'll work on that."

⟦PERSON|Jonathan Achterberg-Reid⟧, the ⟦TEAM|Ross County⟧ chairman, has written to the league to ask for a replay after a floodlight failure with ⟦MINUTE|seven minutes⟧ left. ⟦TEAM|Dundee United⟧, a goal up at the time, have objected.
=====GOALS=====
{"id": "G1", "scorer": "Kirian Vega", "outcome": "ruled out", "minute": 8, "minute_text": "eight minutes"}
{"id": "G2", "scorer": "Sory Camara", "team": "Las Palmas", "minute": 20, "minute_text": "20th", "assist": "Kirian Vega"}
{"id": "G3", "scorer": "Kirian Vega", "outcome": "ruled out", "minute": 8, "minute_text": "eight minutes"}
{"id": "G4", "scorer": "Marlon Heyes", "team": "Hartlepool", "count": 2}
{"id": "G5", "scorer": "Rui Calado", "team": "Farense", "minute_text": "half-time"}
{"id": "G6", "count": 3, "kind": "penalty", "scope": "background"}
{"id": "G7"}
{"id": "G8", "scorer": "Zak Ojo", "minute": 64, "minute_text": "64th-minute"}
{"id": "G9", "scorer": "Balázs Orbán", "team": "Ferencváros", "minute": 31, "minute_text": "31 minutes", "assist": "Ádám Lantos"}
{"id": "G10", "scorer": "Giacomo Rusca", "minute": 3, "minute_text": "third minute", "kind": "own goal"}
{"id": "G11", "scorer": "Craig Dorling", "team": "Sutton", "minute": 89, "minute_text": "89th minute", "kind": "shot"}
{"id": "G12", "scorer": "Paul Mercer", "team": "Woking", "assist": "Sam Ezeh", "score": "2-1"}

⟦TEAM|Stockport⟧ sealed a fifth successive win through ⟦PERSON|Barney Crossley⟧'s ⟦MINUTE|83rd-minute⟧ ⟦G1|volley⟧, which left them two points clear at the top. ⟦PERSON|Isaac Olofsson⟧ had missed from the spot and ⟦PERSON|Crossley⟧ himself had been denied by ⟦PERSON|Jared Finch⟧'s outstretched leg.

Bringing the ball down on his chest, ⟦PERSON|Youssef Amrani⟧ swivelled and clipped a pass to the far side that took out three ⟦TEAM|Torino⟧ players. Nothing came of it, but the bench was on its feet.

⟦PERSON|Dean Halliwell⟧ rejected a new deal in ⟦DATE|March⟧ and has told friends he wants to play abroad. ⟦TEAM|Leeds⟧ would rather take a fee ⟦DATE|this summer⟧ than lose the winger for nothing, and ⟦TEAM|Real Betis⟧ have made contact.

⟦TEAM|Motherwell⟧ ⟦G2|scored⟧ with the first attack of the match, ⟦PERSON|Finn Sutter⟧ ⟦G3|tucking away⟧ ⟦PERSON|Ewan Bain⟧'s cross after ⟦MINUTE|70 seconds⟧. ⟦TEAM|Hibernian⟧ had five corners before ⟦MINUTE|half-time⟧ but ⟦PERSON|Jakub Malina⟧ was equal to everything.

"It's hard to take positives when you've lost," said ⟦PERSON|Shane Mulcahy⟧. "The first is a set play, the second is a gift and the third we're chasing. But there's quality in that room and we'll bounce back."

The ⟦NORP|Serbian⟧ grabbed ⟦PERSON|Adrian Whyte⟧ by the collar in front of the dugouts and both were sent off. Neither club would say whether the two, who were once team-mates at ⟦TEAM|Partizan⟧, had spoken since.

⟦TEAM|Botafogo⟧ ⟦G5|took a ⟦MINUTE|17th-minute⟧ lead⟧ when ⟦PERSON|Rafinha Prado⟧ ⟦G4|turned in⟧ a rebound, ⟦PERSON|Cássio Bento⟧ having parried from ⟦PERSON|Everson⟧. ⟦TEAM|Santos⟧ went close three times, twice through ⟦PERSON|Luan Diniz⟧ and once when a cross by ⟦PERSON|Everson⟧ almost ended in his own net.

The men's side finished a distant seventh and the women's team second, the club's best finish in the ⟦COMPETITION|WSL⟧. Season-ticket prices are to go up by four per cent.

⟦PERSON|Owen Trask⟧ has been outstanding in training, says his manager, firing passes around as if he had never been away. He'll start on the bench at ⟦TEAM|Swansea⟧, eleven months after rupturing a cruciate ligament.

Keeper ⟦PERSON|Mads Frandsen⟧ tipped over from ⟦PERSON|Nikolaj Rask⟧, got down to a ⟦PERSON|Emil Toft⟧ header and then watched ⟦PERSON|Rask⟧'s free-kick brush the roof of the net. He was beaten in the ⟦MINUTE|64th minute⟧, by his own captain: ⟦PERSON|Jeppe Krogh⟧'s attempted clearance ⟦G6|flew in off his shin⟧.

A petition calling for the sacking of ⟦PERSON|Corrado Lanza⟧ has gathered 4,000 names. The ⟦TEAM|Brescia⟧ owner told ⟦ORG|Gazzetta dello Sport⟧ that he had full confidence in the coach, who has won one of his last nine.

⟦TEAM|Perth Glory⟧ striker ⟦PERSON|Jai Calloway⟧ ⟦G7|took his tally to 11⟧ with both ⟦G8|goals⟧ in a ⟦SCORE|2-0⟧ win over ⟦TEAM|Wellington Phoenix⟧, the ⟦G9|first⟧ a header in the ⟦MINUTE|29th minute⟧ and the ⟦G10|second⟧ tapped in on ⟦MINUTE|85⟧. Keeper ⟦PERSON|Alby Soane⟧ had kept the visitors alive with saves from ⟦PERSON|Noah Pettit⟧ and ⟦PERSON|Calloway⟧.

⟦PERSON|Ramón Iturbe⟧ was told by text message that he would not travel. The forward responded by sweeping his locker clean, and his name had gone from the club website by evening.

Right-back: ⟦PERSON|Ollie Fenn⟧ – 7. Solid in the air, gave ⟦PERSON|Cheikh Ba⟧ nothing down that flank and whipped in the cross from which ⟦PERSON|Paul Reardon⟧ nearly scored.

⟦PERSON|Paul Reardon⟧ – 5. Three chances, no goals. Skewed the best of them into row Z and was replaced by ⟦PERSON|Luke Shand⟧, who took the ⟦MINUTE|79th-minute⟧ free-kick that led to the ⟦G11|equaliser⟧.

⟦TEAM|Standard Liège⟧ ⟦G15|came from behind⟧ to win at ⟦TEAM|Genk⟧, ⟦PERSON|Wout Claes⟧ ⟦G12|levelling⟧ with a deflected shot shortly before the ⟦MINUTE|interval⟧ and ⟦PERSON|Moussa Keita⟧ ⟦G13|scoring the winner⟧ ⟦MINUTE|eight minutes into the second half⟧. ⟦PERSON|Bram Jacobs⟧ had ⟦G14|opened the scoring⟧ for the home side.

The transfer window closes at 23:00 on ⟦DATE|Monday⟧ and ⟦TEAM|Coventry⟧ still want a centre-half and a goalscorer. Head of recruitment ⟦PERSON|Ian Pember⟧ was spotted at ⟦TEAM|Slavia Prague⟧ on ⟦DATE|Saturday⟧.

⟦PERSON|Fabio Lucchini⟧ needed four attempts to finish his answer, so loud was the singing next door. "You hear it," he said, grinning. "When they are quiet I'll start to worry."

⟦TEAM|Debrecen⟧ wasted their best opening when ⟦PERSON|Dániel Soltész⟧ fired high with only ⟦PERSON|Bence Fodor⟧ to beat. ⟦MINUTE|Five minutes later⟧ ⟦PERSON|Tamás Rigó⟧ ⟦G16|hit the net⟧ for ⟦TEAM|Újpest⟧, a first-time shot from 18 yards that gave the goalkeeper no chance.

More than 80 per cent of his tackles have been won, and no player in ⟦COMPETITION|La Liga⟧ has recovered the ball more often in the opposition half. Only his finishing lets him down: one ⟦G17|goal⟧ from 34 shots.
=====GOALS=====
{"id": "G1", "scorer": "Barney Crossley", "team": "Stockport", "minute": 83, "minute_text": "83rd-minute", "kind": "volley"}
{"id": "G2", "scorer": "Finn Sutter", "team": "Motherwell", "minute": 2, "minute_text": "70 seconds", "assist": "Ewan Bain"}
{"id": "G3", "scorer": "Finn Sutter", "team": "Motherwell", "minute": 2, "minute_text": "70 seconds", "assist": "Ewan Bain"}
{"id": "G4", "scorer": "Rafinha Prado", "team": "Botafogo", "minute": 17, "minute_text": "17th-minute"}
{"id": "G5", "scorer": "Rafinha Prado", "team": "Botafogo", "minute": 17, "minute_text": "17th-minute"}
{"id": "G6", "scorer": "Jeppe Krogh", "minute": 64, "minute_text": "64th minute", "kind": "own goal"}
{"id": "G7", "scorer": "Jai Calloway", "count": 11, "scope": "background"}
{"id": "G8", "scorer": "Jai Calloway", "team": "Perth Glory", "count": 2}
{"id": "G9", "scorer": "Jai Calloway", "team": "Perth Glory", "minute": 29, "minute_text": "29th minute", "kind": "header"}
{"id": "G10", "scorer": "Jai Calloway", "team": "Perth Glory", "minute": 85, "minute_text": "85"}
{"id": "G11"}
{"id": "G12", "scorer": "Wout Claes", "team": "Standard Liège", "minute_text": "shortly before the interval", "kind": "shot"}
{"id": "G13", "scorer": "Moussa Keita", "team": "Standard Liège", "minute": 53, "minute_text": "eight minutes into the second half"}
{"id": "G14", "scorer": "Bram Jacobs", "team": "Genk"}
{"id": "G15", "team": "Standard Liège", "count": 2}
{"id": "G16", "scorer": "Tamás Rigó", "team": "Újpest", "kind": "shot"}
{"id": "G17", "scope": "background"}

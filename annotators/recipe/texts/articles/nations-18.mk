Ten-man ⟦TEAM|Ireland⟧ undone by late, late sucker punch
⟦TEAM|IRELAND⟧ ⟦SCORE|0⟧ ⟦TEAM|HUNGARY⟧ ⟦SCORE|1⟧
On a night when all they needed was a point, the ⟦TEAM|Republic of Ireland⟧ could not quite get it. ⟦MINUTE|Ninety-three minutes⟧ were up at the ⟦VENUE|Aviva⟧, the whistle was in the referee's mouth, and ⟦PERSON|Dominik Varjas⟧, a substitute who had touched the ball twice, ⟦G1|turned it in⟧ with his third. ⟦TEAM|Hungary⟧ are in the ⟦COMPETITION|World Cup⟧ play-offs. ⟦TEAM|Ireland⟧ are not.
To add to the misery, replays appeared to show that ⟦PERSON|Bence Halmos⟧ had controlled the ball with his upper arm before crossing. There was a check. It was over in seconds. "I asked him how long he looked at it, and he said long enough," said manager ⟦PERSON|Colm Tierney⟧, whose contract with the ⟦ORG|FAI⟧ is up in ⟦DATE|December⟧.
The evening had been soured as early as the ⟦MINUTE|27th minute⟧ when ⟦PERSON|Oisín Kilbane⟧, already cautioned, went through the back of ⟦PERSON|Márk Szendrey⟧. From then on it was backs to the wall at ⟦VENUE|Lansdowne Road⟧, and how well they did it. ⟦PERSON|Cathal Deasy⟧ and ⟦PERSON|Stephen Nangle⟧ headed everything. ⟦PERSON|Brendan Mulhearn⟧ in goal made seven saves, the pick of them a one-handed stop from ⟦PERSON|Attila Kerekes⟧ that will be on loops for years. ⟦PERSON|Kerekes⟧ missed a penalty too, ⟦MINUTE|ten minutes before the break⟧, dragging it wide after ⟦PERSON|Nangle⟧'s clumsy tackle.
At the other end there was next to nothing, although ⟦PERSON|Jamie O'Farrelly⟧ did ⟦G3|have the ball in the net⟧ on the ⟦MINUTE|hour⟧. He'd ⟦G2|finished⟧ expertly, too. Flag up, knee offside.
The ⟦TEAM|Boys in Green⟧ were unbeaten in eleven home matches and started this campaign by beating ⟦TEAM|Portugal⟧. That was only ⟦DATE|last June⟧. It feels longer.
⟦PERSON|Zoltán Bíró⟧, the ⟦TEAM|Hungary⟧ coach, paid tribute to the hosts. "They ran like horses," he said. "I was sure it is ⟦SCORE|nil-nil⟧."
⟦TEAM|Ireland⟧ finish with a dead rubber against ⟦TEAM|Armenia⟧ on ⟦DATE|Sunday⟧ in ⟦GPE|Dublin⟧, with any luck in the rain.
=====GOALS=====
{"id": "G1", "scorer": "Dominik Varjas", "team": "Hungary", "minute": 93, "kind": "shot", "assist": "Bence Halmos", "minute_text": "Ninety-three minutes"}
{"id": "G3", "scorer": "Jamie O'Farrelly", "team": "Ireland", "minute": 60, "kind": "shot", "outcome": "ruled out", "minute_text": "hour"}
{"id": "G2", "scorer": "Jamie O'Farrelly", "team": "Ireland", "minute": 60, "kind": "shot", "outcome": "ruled out", "minute_text": "hour"}

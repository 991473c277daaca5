⟦G1|Own goal⟧ spares ⟦TEAM|Lens⟧ blushes at ⟦TEAM|Angers⟧
⟦TEAM|Lens⟧ escaped from the ⟦VENUE|Stade Raymond Kopa⟧ with a ⟦SCORE|1-1⟧ draw after ⟦TEAM|Angers⟧ defender ⟦PERSON|Théo Garrigues⟧ ⟦G2|diverted a cross past his own goalkeeper⟧ late on.
The promoted side had led for more than an hour through ⟦PERSON|Yassine Belkacem⟧'s ⟦G3|free-kick⟧ and had looked likely to hold on. Instead they have now gone five ⟦COMPETITION|Ligue 1⟧ matches without victory.
⟦PERSON|Bruno Delmas⟧, their coach, was philosophical. "It's not the ⟦G4|own goal⟧ that hurts, it's the two chances before it," he told ⟦ORG|beIN Sports⟧.
He was referring to ⟦PERSON|Ilan Perrault⟧, who was clean through in the ⟦MINUTE|64th minute⟧ but let ⟦TEAM|Lens⟧'s ⟦PERSON|Aurélien Castet⟧ come out and smother, and to ⟦PERSON|Moussa Sidibé⟧, whose effort a ⟦MINUTE|few minutes afterwards⟧ came back off the inside of a post. The ⟦NORP|Malian⟧ had his head in his hands. So had ⟦PERSON|Delmas⟧.
⟦TEAM|Lens⟧ had been poor. Their build-up was slow, ⟦PERSON|Jordan Lacombe⟧ was starved of passes and the fouls mounted up. It was one of those fouls, by ⟦PERSON|Castet⟧'s centre-half on ⟦PERSON|Perrault⟧ some 22 yards out, that led to the ⟦G5|opener⟧. ⟦PERSON|Sidibé⟧ stood over it too, but stepped aside. ⟦PERSON|Belkacem⟧ took three paces and ⟦G6|bent it over the wall⟧; ⟦PERSON|Castet⟧ did not move. There were ⟦MINUTE|19 minutes⟧ on the clock, and that was the first shot on target from either side.
The ⟦NORP|Algerian⟧'s next free-kick, from nearer in, hit the wall. He was replaced at ⟦MINUTE|half-time⟧ because of a sore hamstring.
The ⟦G7|equaliser⟧ was scruffy. ⟦PERSON|Lacombe⟧, finally given some room on the right, crossed low. There was one ⟦TEAM|Lens⟧ player in the area and he had not gambled. ⟦PERSON|Garrigues⟧, running back towards goal, stuck out a leg and ⟦G8|beat his own man⟧.
⟦PERSON|Garrigues⟧, 20, was consoled by ⟦PERSON|Belkacem⟧ at the end. "He's had a great season. One day he'll score at the other end," the playmaker said. "People will forget my ⟦G9|goal⟧, too. We want the points."
⟦TEAM|Lens⟧ have ⟦G10|scored twice⟧ in four away games. They are at home to ⟦TEAM|Nantes⟧ at ⟦VENUE|Bollaert⟧ on ⟦DATE|Saturday night⟧.
=====GOALS=====
{"id": "G1", "scorer": "Théo Garrigues", "team": "Lens", "kind": "own goal"}
{"id": "G2", "scorer": "Théo Garrigues", "team": "Lens", "kind": "own goal"}
{"id": "G3", "scorer": "Yassine Belkacem", "team": "Angers", "minute": 19, "kind": "free kick"}
{"id": "G4", "scorer": "Théo Garrigues", "team": "Lens", "kind": "own goal"}
{"id": "G5", "scorer": "Yassine Belkacem", "team": "Angers", "minute": 19, "kind": "free kick"}
{"id": "G6", "scorer": "Yassine Belkacem", "team": "Angers", "minute": 19, "kind": "free kick", "minute_text": "19 minutes"}
{"id": "G7", "scorer": "Théo Garrigues", "team": "Lens", "kind": "own goal"}
{"id": "G8", "scorer": "Théo Garrigues", "team": "Lens", "kind": "own goal"}
{"id": "G9", "scorer": "Yassine Belkacem", "team": "Angers", "minute": 19, "kind": "free kick"}
{"id": "G10", "team": "Lens", "scope": "background", "count": 2}

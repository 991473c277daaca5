The making of ⟦PERSON|Rhys Okonjo⟧: seven ⟦G1|goals⟧, seven games, no fuss
⟦FURNITURE|Long read by Tom Brierley⟧
Nobody at ⟦TEAM|Exeter City⟧ shouts about ⟦PERSON|Rhys Okonjo⟧, least of all ⟦PERSON|Rhys Okonjo⟧. He is 19, he lives with his nan, and he has ⟦G2|seven goals⟧ in his first seven league games, which no ⟦TEAM|Exeter⟧ player had managed since ⟦PERSON|Fred Whitlow⟧ in ⟦DATE|1932⟧.
We sat down with the club’s analyst, ⟦PERSON|Beth Carrow⟧, and went through them.
The first, on the opening day against ⟦TEAM|Stockport⟧, came from a press. ⟦PERSON|Okonjo⟧ blocks ⟦PERSON|Kyle Woottan⟧’s clearance, the ball falls for ⟦PERSON|Jack Aitchinson⟧, and his return pass is ⟦G3|swept in⟧. The second, ⟦TEAM|Wycombe⟧ away, is a ⟦G4|penalty⟧. “He won it, he asked for it, he’d never taken one,” says ⟦PERSON|Carrow⟧.
Third: ⟦TEAM|Bolton⟧, at home, on a ⟦DATE|Tuesday⟧. ⟦TEAM|Bolton⟧ had ⟦G5|gone ahead⟧ through ⟦PERSON|Aaron Morlen⟧ and ⟦PERSON|Okonjo⟧ had been poor. Sixty-eight minutes: corner, cleared, back in, ⟦PERSON|Pierce Sweetman⟧ wins the header, the keeper ⟦PERSON|Nathan Baxendale⟧ spills it, there he is. ⟦G6|⟦SCORE|1-1⟧⟧. Fourth: same game, same end, ⟦MINUTE|six minutes later⟧. He beats ⟦PERSON|Morlen⟧ on the outside, expects him to foul him, isn’t fouled, looks almost disappointed, ⟦G7|shoots across the goalkeeper⟧.
His fifth, at ⟦TEAM|Barnsley⟧, was given to him by the dubious goals panel after ⟦PERSON|Josh Magennis-Cole⟧’s cross struck two defenders. The sixth is the one on social media, the ⟦G8|overhead kick⟧ against ⟦TEAM|Plymouth⟧. “We’d rather he headed it,” says ⟦PERSON|Carrow⟧.
And then last ⟦DATE|Saturday⟧. ⟦TEAM|Leyton Orient⟧, ⟦SCORE|0-0⟧, nothing doing. ⟦PERSON|Okonjo⟧ had touched the ball nine times. A defender, ⟦PERSON|Omar Beckett⟧, turned the wrong way. Ten touches. ⟦G9|⟦SCORE|1-0⟧⟧. “He waits,” says manager ⟦PERSON|Gary Caldbeck⟧. “I’ve worked with internationals who couldn’t wait like that.”
What he does not do yet: head it much, press for 90 minutes, use his right foot. What he does: he has had only 14 shots. Two hit the woodwork. The other five were saved.
⟦TEAM|Exeter⟧ rejected £1.5m from ⟦TEAM|Middlesbrough⟧ in ⟦DATE|August⟧ and will get more in ⟦DATE|January⟧. His nan, ⟦PERSON|Gloria⟧, has been to every match. “He ⟦G10|scored 60⟧ for his school,” she says. “Nobody made a fuss then.”
⟦FURNITURE|Subscribe for £1 a month⟧
=====GOALS=====
{"id": "G1", "scorer": "Rhys Okonjo", "team": "Exeter City", "scope": "background", "count": 7}
{"id": "G2", "scorer": "Rhys Okonjo", "team": "Exeter City", "scope": "background", "count": 7}
{"id": "G3", "scorer": "Rhys Okonjo", "team": "Exeter City", "scope": "background", "kind": "shot", "assist": "Jack Aitchinson"}
{"id": "G4", "scorer": "Rhys Okonjo", "team": "Exeter City", "scope": "background", "kind": "penalty"}
{"id": "G5", "scorer": "Aaron Morlen", "team": "Bolton", "scope": "background"}
{"id": "G6", "scorer": "Rhys Okonjo", "team": "Exeter City", "scope": "background", "kind": "shot", "score": "1-1"}
{"id": "G7", "scorer": "Rhys Okonjo", "team": "Exeter City", "scope": "background", "kind": "shot"}
{"id": "G8", "scorer": "Rhys Okonjo", "team": "Exeter City", "scope": "background"}
{"id": "G9", "scorer": "Rhys Okonjo", "team": "Exeter City", "scope": "background", "score": "1-0"}
{"id": "G10", "scorer": "Rhys Okonjo", "scope": "background", "count": 60}

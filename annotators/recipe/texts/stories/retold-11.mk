⟦TEAM|Japan⟧ ⟦SCORE|3-1⟧ ⟦TEAM|Uruguay⟧: Late burst settles friendly
⟦GPE|SAITAMA⟧ (Agency) - ⟦TEAM|Japan⟧ ⟦G1|scored two late goals⟧ to overcome ⟦TEAM|Uruguay⟧ ⟦SCORE|3-1⟧ in a friendly on ⟦DATE|Thursday⟧, leaving coach ⟦PERSON|Hideo Munakata⟧ unbeaten in nine.
⟦TEAM|Uruguay⟧'s ⟦PERSON|Facundo Peralta⟧ had cancelled out ⟦PERSON|Sho Iwasaki⟧'s first-half ⟦G2|opener⟧ but the hosts found another gear after the visitors were reduced to ten.
⟦PERSON|Iwasaki⟧ ⟦G3|opened the scoring⟧ in the ⟦MINUTE|29th minute⟧. ⟦PERSON|Takumi Hirose⟧ intercepted ⟦PERSON|Peralta⟧'s pass and released ⟦PERSON|Daichi Ono⟧, whose low ball was dummied by ⟦PERSON|Hirose⟧ and ⟦G4|put away⟧ by ⟦PERSON|Iwasaki⟧.
⟦PERSON|Ono⟧ nearly doubled the lead but his free-kick was tipped on to the bar by ⟦PERSON|Martin Escudero⟧. ⟦TEAM|Japan⟧ had eight shots before the ⟦MINUTE|break⟧.
⟦PERSON|Peralta⟧ ⟦G5|levelled⟧ after it. The striker had been quiet until then. ⟦PERSON|Bruno Casal⟧'s corner was headed up in the air by ⟦PERSON|Hirose⟧ and ⟦PERSON|Peralta⟧ was first to it, the ball ⟦G6|looping over ⟦PERSON|Kenta Sugiyama⟧⟧.
The game turned when ⟦PERSON|Casal⟧ picked up his second yellow card in the ⟦MINUTE|73rd minute⟧. ⟦PERSON|Ono⟧ missed a good chance and ⟦PERSON|Iwasaki⟧ was thwarted by ⟦PERSON|Escudero⟧ before ⟦TEAM|Japan⟧ ⟦G7|regained the lead⟧ through a substitute. ⟦PERSON|Riku Amano⟧ had only just replaced ⟦PERSON|Iwasaki⟧ when he took ⟦PERSON|Ono⟧'s pass and ⟦G8|shot low into the corner⟧.
⟦PERSON|Amano⟧ then laid on the ⟦G9|third⟧ for ⟦PERSON|Hirose⟧, ⟦MINUTE|two minutes from time⟧.
"I thought the ⟦G10|equaliser⟧ was a lesson for us," said ⟦PERSON|Munakata⟧. "We relaxed. The second ⟦G11|goal⟧ was better than the ⟦G12|first⟧, because everybody touched the ball."
⟦TEAM|Uruguay⟧ coach ⟦PERSON|Ruben Ferraro⟧, whose side beat ⟦TEAM|South Korea⟧ on ⟦DATE|Sunday⟧ with a ⟦G13|penalty⟧ by ⟦PERSON|Casal⟧, blamed tired legs. "Long flights. And with ten men, after that ⟦G14|goal⟧ of ⟦PERSON|Amano⟧, it was finished. The ⟦G15|third⟧ means nothing."
⟦TEAM|Japan⟧ next face ⟦TEAM|Australia⟧ in ⟦GPE|Osaka⟧ on ⟦DATE|Tuesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Riku Amano; Takumi Hirose", "team": "Japan", "count": 2}
{"id": "G2", "scorer": "Sho Iwasaki", "team": "Japan", "minute": 29, "assist": "Daichi Ono", "kind": "shot"}
{"id": "G3", "scorer": "Sho Iwasaki", "team": "Japan", "minute": 29, "assist": "Daichi Ono", "kind": "shot", "minute_text": "29th minute", "score": "1-0"}
{"id": "G4", "scorer": "Sho Iwasaki", "team": "Japan", "minute": 29, "assist": "Daichi Ono", "kind": "shot"}
{"id": "G5", "scorer": "Facundo Peralta", "team": "Uruguay", "kind": "header", "score": "1-1"}
{"id": "G6", "scorer": "Facundo Peralta", "team": "Uruguay", "kind": "header"}
{"id": "G7", "scorer": "Riku Amano", "team": "Japan", "assist": "Daichi Ono", "kind": "shot", "score": "2-1"}
{"id": "G8", "scorer": "Riku Amano", "team": "Japan", "assist": "Daichi Ono", "kind": "shot"}
{"id": "G9", "scorer": "Takumi Hirose", "team": "Japan", "minute": 88, "assist": "Riku Amano", "minute_text": "two minutes from time", "score": "3-1"}
{"id": "G10", "scorer": "Facundo Peralta", "team": "Uruguay", "kind": "header"}
{"id": "G11", "scorer": "Riku Amano", "team": "Japan", "assist": "Daichi Ono", "kind": "shot"}
{"id": "G12", "scorer": "Sho Iwasaki", "team": "Japan", "minute": 29, "assist": "Daichi Ono", "kind": "shot"}
{"id": "G13", "scorer": "Bruno Casal", "team": "Uruguay", "kind": "penalty", "scope": "background"}
{"id": "G14", "scorer": "Riku Amano", "team": "Japan", "assist": "Daichi Ono", "kind": "shot"}
{"id": "G15", "scorer": "Takumi Hirose", "team": "Japan", "minute": 88, "assist": "Riku Amano"}

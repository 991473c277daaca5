⟦COMPETITION|Champions League⟧ wrap: Ten-man ⟦TEAM|Porto⟧ hold out, ⟦TEAM|Atlético⟧ turn it round, ⟦PERSON|Henrik Sörloth-Amundsen⟧ ⟦G1|sinks⟧ ⟦TEAM|PSV⟧
⟦GPE|LONDON⟧ (⟦ORG|Reuters⟧) - ⟦TEAM|Atletico Madrid⟧ ⟦G2|scored twice⟧ in the ⟦MINUTE|last five minutes⟧ to beat ⟦TEAM|Borussia Dortmund⟧ ⟦SCORE|2-1⟧ on ⟦DATE|Wednesday⟧ and make sure of a place in the ⟦COMPETITION|Champions League⟧ knockout phase, while ⟦TEAM|Porto⟧ survived with 10 men to draw ⟦SCORE|1-1⟧ at ⟦TEAM|Celtic⟧.
⟦TEAM|Dortmund⟧, who had won all four of their previous games, ⟦G3|took the lead⟧ ⟦MINUTE|five minutes before half-time⟧ when ⟦PERSON|Felix Rademacher⟧ met a half-cleared corner and ⟦PERSON|Nico Baumgart⟧’s attempted block took the ball beyond ⟦PERSON|Iker Salaberria⟧. ⟦PERSON|Rademacher⟧ had earlier curled a free kick onto the roof of the net.
⟦TEAM|Atletico⟧ had nothing to show for 70 per cent possession until the ⟦MINUTE|86th minute⟧, when substitute ⟦PERSON|Ezequiel Barrios⟧ ⟦G4|stabbed in⟧ after ⟦PERSON|Salaberria⟧’s opposite number, ⟦PERSON|Gregor Malik⟧, had palmed out ⟦PERSON|Thiago Nunes⟧’s header. ⟦PERSON|Barrios⟧ then turned provider, ⟦PERSON|Nunes⟧ ⟦G5|flicking his cross in⟧ at the near post in ⟦MINUTE|stoppage time⟧.
In ⟦GPE|Glasgow⟧, ⟦TEAM|Celtic⟧ ⟦G6|went ahead⟧ after ⟦MINUTE|17 minutes⟧. ⟦PERSON|Callum Strachan⟧ won the ball from ⟦PERSON|Rúben Salgado⟧, ⟦PERSON|Hyun Tae-min⟧ carried it 40 metres and ⟦PERSON|Daizen Okubo⟧ ⟦G7|did the rest⟧. ⟦TEAM|Porto⟧ lost ⟦PERSON|Salgado⟧ to a second yellow card on ⟦MINUTE|51⟧ but ⟦PERSON|Evanilton⟧ ⟦G8|headed the equaliser⟧ from ⟦PERSON|Galo Ibarra⟧’s corner ⟦MINUTE|nine minutes later⟧ and ⟦TEAM|Celtic⟧, for all their pressure, could not find a winner. ⟦PERSON|Strachan⟧ hit the post.
⟦PERSON|Henrik Sörloth-Amundsen⟧’s ⟦G9|goal⟧ on the stroke of ⟦MINUTE|half-time⟧ gave ⟦TEAM|RB Salzburg⟧ a ⟦SCORE|1-0⟧ win at ⟦TEAM|PSV Eindhoven⟧, the ⟦NORP|Dane⟧ chipping ⟦PERSON|Joost Hagen⟧ after a long pass by ⟦PERSON|Amadou Keita⟧.
⟦TEAM|Inter Milan⟧ beat ⟦TEAM|Slavia Prague⟧ ⟦SCORE|3-0⟧. ⟦PERSON|Lorenzo Galvani⟧ ⟦G10|converted a penalty⟧ in the ⟦MINUTE|9th minute⟧, ⟦PERSON|Samuele Ricchi⟧ ⟦G11|made it two⟧ from close range before the ⟦MINUTE|hour⟧ and ⟦PERSON|Galvani⟧ ⟦G12|struck again⟧ late on.
⟦TEAM|Galatasaray⟧ and ⟦TEAM|Club Brugge⟧ drew ⟦SCORE|2-2⟧. ⟦PERSON|Kerem Yıldıray⟧ ⟦G13|opened the scoring⟧ and, after ⟦PERSON|Hugo Vets⟧ and ⟦PERSON|Bjorn De Ketelaer⟧ had ⟦G14|turned the match around⟧, the ⟦NORP|Turkish⟧ captain ⟦G15|levelled⟧ from 25 metres with his last kick.
“I told them at the ⟦MINUTE|break⟧, one goal and the stadium will do the rest,” ⟦TEAM|Atletico⟧ coach ⟦PERSON|Diego Larralde⟧ said.
⟦FURNITURE|(Reporting by Tom Ashdown; editing by Clare Fallon)⟧
=====GOALS=====
{"id": "G1", "scorer": "Henrik Sörloth-Amundsen", "team": "RB Salzburg", "kind": "shot", "assist": "Amadou Keita"}
{"id": "G2", "scorer": "Ezequiel Barrios; Thiago Nunes", "team": "Atletico Madrid", "count": 2}
{"id": "G3", "scorer": "Felix Rademacher", "team": "Borussia Dortmund", "minute": 40, "kind": "shot", "minute_text": "five minutes before half-time"}
{"id": "G4", "scorer": "Ezequiel Barrios", "team": "Atletico Madrid", "minute": 86, "kind": "shot", "minute_text": "86th minute"}
{"id": "G5", "scorer": "Thiago Nunes", "team": "Atletico Madrid", "assist": "Ezequiel Barrios"}
{"id": "G6", "scorer": "Daizen Okubo", "team": "Celtic", "minute": 17, "assist": "Hyun Tae-min", "minute_text": "17 minutes"}
{"id": "G7", "scorer": "Daizen Okubo", "team": "Celtic", "minute": 17, "assist": "Hyun Tae-min", "minute_text": "17 minutes"}
{"id": "G8", "scorer": "Evanilton", "team": "Porto", "minute": 60, "kind": "header", "assist": "Galo Ibarra", "minute_text": "nine minutes later"}
{"id": "G9", "scorer": "Henrik Sörloth-Amundsen", "team": "RB Salzburg", "kind": "shot", "assist": "Amadou Keita", "minute_text": "half-time"}
{"id": "G10", "scorer": "Lorenzo Galvani", "team": "Inter Milan", "minute": 9, "kind": "penalty", "minute_text": "9th minute"}
{"id": "G11", "scorer": "Samuele Ricchi", "team": "Inter Milan", "kind": "shot"}
{"id": "G12", "scorer": "Lorenzo Galvani", "team": "Inter Milan"}
{"id": "G13", "scorer": "Kerem Yıldıray", "team": "Galatasaray"}
{"id": "G14", "scorer": "Hugo Vets; Bjorn De Ketelaer", "team": "Club Brugge", "count": 2}
{"id": "G15", "scorer": "Kerem Yıldıray", "team": "Galatasaray", "kind": "shot"}

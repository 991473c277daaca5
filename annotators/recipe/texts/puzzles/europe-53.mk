⟦TEAM|Lech Poznan⟧ 3 ⟦TEAM|PAOK⟧ 1: ⟦PERSON|Wachowiak⟧ ends ⟦TEAM|PAOK⟧'s perfect start

⟦PERSON|Filip Wachowiak⟧ ⟦G1|struck twice⟧ as ⟦TEAM|Lech Poznan⟧ came from a goal behind to beat ⟦TEAM|PAOK⟧ on ⟦DATE|Thursday⟧ and end the ⟦NORP|Greek⟧ side's hundred per cent record in ⟦DATE|this season⟧'s ⟦COMPETITION|Conference League⟧.

⟦TEAM|PAOK⟧ led in the ⟦MINUTE|second minute⟧. The ⟦TEAM|Lech⟧ defence was caught flat by a quick free-kick, ⟦PERSON|Giannis Mavros⟧ squared, and although ⟦PERSON|Dario Marinković⟧ got down to the first shot, ⟦PERSON|Odysseas Kranidis⟧ ⟦G2|knocked in⟧ the follow-up before anybody in blue had moved. ⟦PERSON|Bruno Tavares⟧ should have added to it; his volley went closer to the floodlight than the goal.

The ⟦NORP|Poles⟧, roared on by 38,000, gradually took control. ⟦PERSON|Szymczak⟧ forced a save with a curler, ⟦PERSON|Damian Król⟧'s flicked header came back off the bar, and on ⟦MINUTE|35⟧ ⟦PERSON|Wachowiak⟧ rose to ⟦G3|head in⟧ ⟦PERSON|Kamil Szymczak⟧'s deep cross. The goalkeeper, ⟦PERSON|Eder Luiz⟧, claimed he'd been impeded. The referee wasn't interested and booked him.

⟦PERSON|Luiz⟧ was the central figure again on ⟦MINUTE|71 minutes⟧, upending ⟦PERSON|Król⟧ as the winger tried to go round him. ⟦PERSON|Szymczak⟧'s ⟦G4|spot-kick⟧ was hit with such venom that it went in off the keeper's chest. "I chose the left," said ⟦PERSON|Szymczak⟧. "It chose the middle."

⟦PERSON|Kranidis⟧ had a chance to level with ten left but sliced his shot, ⟦PERSON|Tavares⟧ had one cleared from near the line, and in ⟦MINUTE|90+2⟧ the home team made certain, ⟦PERSON|Wachowiak⟧ running half the length of the field before ⟦G5|beating ⟦PERSON|Luiz⟧ with a chip⟧. The 22-year-old has five ⟦G6|goals⟧ in as many games in ⟦GPE|Europe⟧.

Coach: "The early ⟦G7|goal⟧ did us a favour. We were sleeping. After that we played like ⟦TEAM|Kolejorz⟧."

⟦TEAM|Lech⟧ are ninth. The top eight go straight into the last 16.
⟦FURNITURE|tags: Lech Poznan, PAOK, Conference League⟧
=====GOALS=====
{"id": "G1", "scorer": "Filip Wachowiak", "team": "Lech Poznan", "count": 2}
{"id": "G2", "scorer": "Odysseas Kranidis", "team": "PAOK", "minute": 2, "minute_text": "second minute", "kind": "shot"}
{"id": "G3", "scorer": "Filip Wachowiak", "team": "Lech Poznan", "minute": 35, "minute_text": "35", "assist": "Kamil Szymczak", "kind": "header"}
{"id": "G4", "scorer": "Kamil Szymczak", "team": "Lech Poznan", "minute": 71, "minute_text": "71 minutes", "kind": "penalty"}
{"id": "G5", "scorer": "Filip Wachowiak", "team": "Lech Poznan", "minute": 90, "added": 2, "minute_text": "90+2", "kind": "shot"}
{"id": "G6", "scorer": "Filip Wachowiak", "team": "Lech Poznan", "count": 5, "scope": "background"}
{"id": "G7", "scorer": "Odysseas Kranidis", "team": "PAOK", "minute": 2, "kind": "shot"}

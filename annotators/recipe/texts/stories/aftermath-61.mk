⟦TEAM|Omonia⟧ knock out ⟦TEAM|APOEL⟧ with ⟦G1|goal⟧ on the break
⟦TEAM|Omonia⟧ are through to the semi-finals of the ⟦COMPETITION|Cyprus Cup⟧ following a ⟦SCORE|1-0⟧ win over ⟦GPE|Nicosia⟧ rivals ⟦TEAM|APOEL⟧ at the ⟦VENUE|GSP Stadium⟧ on ⟦DATE|Wednesday night⟧, ⟦NORP|Guinean⟧ winger ⟦PERSON|Sékou Camara-Baldé⟧ ⟦G2|getting the goal⟧ that settled the tie.
The first leg had been drawn ⟦SCORE|1-1⟧, with ⟦PERSON|Igor Vasiljević⟧ ⟦G3|on target⟧ for ⟦TEAM|Omonia⟧ and ⟦PERSON|Andreas Loizou⟧ ⟦G4|replying⟧.
⟦PERSON|Loizou⟧ was involved again here, in a less happy way. It was his poor corner that led to the only ⟦G5|goal⟧ of the night. ⟦TEAM|Omonia⟧ goalkeeper ⟦PERSON|Daniel Csorba⟧ caught it and rolled it out at once to ⟦PERSON|Vasiljević⟧. The ⟦NORP|Montenegrin⟧ went fifty metres without being tackled, ⟦PERSON|Marios Stylianou⟧ finally blocked his shot, and the loose ball was collected on the right by ⟦PERSON|Camara-Baldé⟧. From there, with everyone looking for the cross, he ⟦G6|aimed for the near corner⟧. ⟦TEAM|APOEL⟧'s ⟦PERSON|Nikos Theodorou⟧ got a glove to it and no more.
Before that, ⟦PERSON|Theodorou⟧ had been the better keeper of the two. In the ⟦MINUTE|18th minute⟧ he saved with his legs from ⟦PERSON|Kyriakos Pavlides⟧, in the ⟦MINUTE|33rd⟧ he tipped a free-kick from the same player round the post, and he was fortunate when ⟦PERSON|Vasiljević⟧'s header bounced back off the inside of the upright.
⟦TEAM|APOEL⟧ had a ⟦MINUTE|quarter of an hour left⟧ to find an equaliser. They ⟦G7|had the ball in the net⟧, but ⟦PERSON|Stylianou⟧'s ⟦G8|header⟧ was disallowed for a push on ⟦PERSON|Csorba⟧, and the protests cost ⟦PERSON|Loizou⟧ a second yellow card.
"I saw nothing, I was in the middle of it," ⟦PERSON|Csorba⟧ told the ⟦ORG|Cyprus Mail⟧.
⟦TEAM|Omonia⟧'s coach paid tribute to ⟦PERSON|Vasiljević⟧. "They'll put the other name in the newspaper, and it's a great ⟦G9|goal⟧. But who runs fifty metres in the ⟦MINUTE|75th minute⟧ with a bad ankle?"
In the semi-finals ⟦TEAM|Omonia⟧ meet ⟦TEAM|AEK Larnaca⟧, who won with two late ⟦G10|goals⟧ on ⟦DATE|Tuesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Sékou Camara-Baldé", "team": "Omonia", "minute": 75, "kind": "shot"}
{"id": "G2", "scorer": "Sékou Camara-Baldé", "team": "Omonia", "minute": 75, "kind": "shot"}
{"id": "G3", "scorer": "Igor Vasiljević", "team": "Omonia", "scope": "background"}
{"id": "G4", "scorer": "Andreas Loizou", "team": "APOEL", "scope": "background"}
{"id": "G5", "scorer": "Sékou Camara-Baldé", "team": "Omonia", "minute": 75, "kind": "shot"}
{"id": "G6", "scorer": "Sékou Camara-Baldé", "team": "Omonia", "minute": 75, "kind": "shot"}
{"id": "G7", "scorer": "Marios Stylianou", "team": "APOEL", "kind": "header", "outcome": "ruled out"}
{"id": "G8", "scorer": "Marios Stylianou", "team": "APOEL", "kind": "header", "outcome": "ruled out"}
{"id": "G9", "scorer": "Sékou Camara-Baldé", "team": "Omonia", "minute": 75, "kind": "shot"}
{"id": "G10", "team": "AEK Larnaca", "scope": "background", "count": 2}

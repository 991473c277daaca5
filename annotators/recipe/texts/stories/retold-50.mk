⟦TEAM|Besiktas⟧ come from behind to see off ⟦TEAM|Trabzonspor⟧
⟦GPE|ISTANBUL⟧ (News Agency) — ⟦TEAM|Besiktas⟧ recovered from an early setback to defeat ⟦TEAM|Trabzonspor⟧ ⟦SCORE|2-1⟧ on ⟦DATE|Saturday⟧, with both their ⟦G1|goals⟧ scored by defenders.
⟦NORP|French⟧ centre-half ⟦PERSON|Kevin Lemaire⟧ ⟦G2|levelled⟧ from a corner, and right-back ⟦PERSON|Sinan Aydogan⟧ ⟦G3|put them ahead⟧ with a shot late in the first half.
⟦TEAM|Trabzonspor⟧ had ⟦G4|led⟧ through ⟦NORP|Nigerian⟧ forward ⟦PERSON|Kelechi Obinna⟧.
⟦PERSON|Obinna⟧'s ⟦G5|goal⟧ came after ⟦MINUTE|three minutes⟧. A free-kick by ⟦NORP|Bosnian⟧ midfielder ⟦PERSON|Haris Sabic⟧ was pushed out by goalkeeper ⟦PERSON|Ugur Tekin⟧; ⟦PERSON|Obinna⟧ ⟦G6|turned in the rebound⟧.
⟦TEAM|Besiktas⟧ took time to reply. ⟦PERSON|Aydogan⟧'s cross found ⟦PERSON|Lemaire⟧ unmarked in the ⟦MINUTE|22nd minute⟧ but the header went over. ⟦NORP|Brazilian⟧ winger ⟦PERSON|Wesley Matos⟧ was denied by ⟦TEAM|Trabzonspor⟧ goalkeeper ⟦PERSON|Emre Sahin⟧, who put the ball behind, and from the resulting corner ⟦PERSON|Lemaire⟧, from ⟦PERSON|Matos⟧'s delivery, ⟦G7|was not to be denied again⟧.
The second ⟦G8|goal⟧ owed much to ⟦PERSON|Matos⟧, too. He held the ball up on the edge of the area until ⟦PERSON|Aydogan⟧ arrived on the outside. The full-back ⟦G9|hit it low across ⟦PERSON|Sahin⟧⟧.
⟦TEAM|Trabzonspor⟧ had most of the second half. ⟦PERSON|Sabic⟧ shot wide in the ⟦MINUTE|50th minute⟧ and ⟦PERSON|Obinna⟧ struck a post in the ⟦MINUTE|65th⟧. ⟦PERSON|Tekin⟧ made a fine stop from a free-kick in the ⟦MINUTE|90th⟧.
⟦TEAM|Besiktas⟧ coach ⟦PERSON|Hakan Erdem⟧: "I didn't like the start. After ⟦PERSON|Obinna⟧'s ⟦G10|goal⟧ we were nervous. The ⟦G11|equaliser⟧ came at the right time. ⟦PERSON|Kevin⟧ should have had two."
⟦TEAM|Trabzonspor⟧ coach ⟦PERSON|Levent Ates⟧: "We ⟦G12|let in two goals⟧ from our right-hand side. Until the ⟦G13|first⟧ we were in control."
⟦PERSON|Aydogan⟧'s previous league ⟦G14|goal⟧ dates from ⟦DATE|May 2023⟧. ⟦TEAM|Besiktas⟧ remain third.
=====GOALS=====
{"id": "G1", "scorer": "Kevin Lemaire; Sinan Aydogan", "team": "Besiktas", "count": 2}
{"id": "G2", "scorer": "Kevin Lemaire", "team": "Besiktas", "assist": "Wesley Matos", "kind": "header"}
{"id": "G3", "scorer": "Sinan Aydogan", "team": "Besiktas", "assist": "Wesley Matos", "kind": "shot"}
{"id": "G4", "scorer": "Kelechi Obinna", "team": "Trabzonspor", "minute": 3, "kind": "shot"}
{"id": "G5", "scorer": "Kelechi Obinna", "team": "Trabzonspor", "minute": 3, "kind": "shot", "minute_text": "three minutes"}
{"id": "G6", "scorer": "Kelechi Obinna", "team": "Trabzonspor", "minute": 3, "kind": "shot", "score": "0-1"}
{"id": "G7", "scorer": "Kevin Lemaire", "team": "Besiktas", "assist": "Wesley Matos", "kind": "header", "score": "1-1"}
{"id": "G8", "scorer": "Sinan Aydogan", "team": "Besiktas", "assist": "Wesley Matos", "kind": "shot"}
{"id": "G9", "scorer": "Sinan Aydogan", "team": "Besiktas", "assist": "Wesley Matos", "kind": "shot", "score": "2-1"}
{"id": "G10", "scorer": "Kelechi Obinna", "team": "Trabzonspor", "minute": 3, "kind": "shot"}
{"id": "G11", "scorer": "Kevin Lemaire", "team": "Besiktas", "assist": "Wesley Matos", "kind": "header"}
{"id": "G12", "scorer": "Kevin Lemaire; Sinan Aydogan", "team": "Besiktas", "count": 2}
{"id": "G13", "scorer": "Kevin Lemaire", "team": "Besiktas", "assist": "Wesley Matos", "kind": "header"}
{"id": "G14", "scorer": "Sinan Aydogan", "scope": "background"}

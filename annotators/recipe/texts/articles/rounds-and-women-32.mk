⟦TEAM|Cymru⟧ ⟦SCORE|3-0⟧ ⟦TEAM|Austria⟧: ⟦PERSON|Gethin⟧ and ⟦PERSON|Pugh⟧ fire ⟦TEAM|Wales⟧ to famous win

⟦FURNITURE|Last updated on 8 hours ago From the section Wales⟧

⟦TEAM|Wales Women⟧ produced one of the finest results of their history as ⟦G1|goals⟧ from ⟦PERSON|Ffion Gethin⟧, ⟦PERSON|Bronwen Pugh⟧ and an unfortunate ⟦NORP|Austrian⟧ defender secured a ⟦SCORE|3-0⟧ win in ⟦GPE|Newport⟧.

⟦TEAM|Cymru⟧ had not beaten a side ranked in the top 20 for six years but were in control from the ⟦MINUTE|sixth minute⟧, when ⟦PERSON|Gethin⟧ ran on to ⟦PERSON|Carys Prothero⟧'s long pass and ⟦G2|scored⟧ with a cool lob.

⟦TEAM|Austria⟧, unbeaten in seven, had ⟦G3|conceded just one goal⟧ in qualifying before arriving at ⟦VENUE|Rodney Parade⟧. They were to ⟦G4|let in two more⟧ inside a minute either side of the ⟦MINUTE|50⟧ mark.

First, on ⟦MINUTE|49 minutes⟧, ⟦PERSON|Pugh⟧ ⟦G5|made it ⟦SCORE|2-0⟧⟧, drilling through a ruck of players after ⟦PERSON|Laura Feistritzer⟧'s headed clearance had hit the referee. ⟦TEAM|Austria⟧ kicked off, lost the ball, and ⟦PERSON|Mali Ellis-Thomas⟧' cross from the right was ⟦G6|turned past her own keeper⟧ by ⟦PERSON|Verena Moosbrugger⟧.

"It was like a dream, we were still celebrating," said ⟦PERSON|Gethin⟧. "I turned round and ⟦PERSON|Mali⟧ was running to the corner again."

⟦PERSON|Sabina Kröll⟧ rattled the bar for the visitors in the ⟦MINUTE|70th minute⟧ and ⟦PERSON|Nia Rees-Davies⟧, the goalkeeper, preserved her clean sheet with a save from ⟦PERSON|Feistritzer⟧ in ⟦MINUTE|injury time⟧. ⟦PERSON|Lowri Haines⟧, of ⟦TEAM|Cardiff City⟧, came on for her 100th cap, to the loudest cheer of the night.

⟦PERSON|Rhian Wilkinson⟧'s team are second in their group, two points behind ⟦TEAM|Slovenia⟧. "We needed goals, we got goals, I'm delighted," said the ⟦TEAM|Wales⟧ boss, who told ⟦ORG|BBC Wales⟧ that she expected ⟦TEAM|Kosovo⟧ to be a "different animal" at the ⟦VENUE|Racecourse⟧ in ⟦GPE|Wrexham⟧ ⟦DATE|next Tuesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Ffion Gethin; Bronwen Pugh; Verena Moosbrugger", "team": "Wales", "count": 3}
{"id": "G2", "scorer": "Ffion Gethin", "team": "Wales", "minute": 6, "assist": "Carys Prothero", "kind": "shot", "minute_text": "sixth minute"}
{"id": "G3", "scope": "background"}
{"id": "G4", "scorer": "Bronwen Pugh; Verena Moosbrugger", "team": "Wales", "count": 2}
{"id": "G5", "scorer": "Bronwen Pugh", "team": "Wales", "minute": 49, "kind": "shot", "minute_text": "49 minutes", "score": "2-0"}
{"id": "G6", "scorer": "Verena Moosbrugger", "team": "Wales", "minute": 50, "kind": "own goal"}

⟦PERSON|Pirlotto⟧ steers clear of panic after ⟦TEAM|Torino⟧'s fifth defeat

⟦GPE|TURIN⟧ (⟦ORG|ANSA⟧) - The day after losing to ⟦TEAM|Udinese⟧, ⟦TEAM|Torino⟧ coach ⟦PERSON|Gennaro Pirlotto⟧ trained in the rain with 19 men and no assistant, and said nothing would change.

"I saw a team, and a team which loses like that is still a team," he said. ⟦TEAM|Torino⟧ went down ⟦SCORE|2-1⟧ on ⟦DATE|Sunday⟧ after ⟦G1|leading⟧ from the ⟦MINUTE|eighth minute⟧ through ⟦PERSON|Zef Gjoka⟧. Midway through the second half ⟦PERSON|Lorenzo Bastoni-Riva⟧ lost the ball on the edge of his area, ⟦PERSON|Kristian Thorvald⟧ went past two and ⟦G2|squared things⟧ with a low drive; then a cross from ⟦PERSON|Idrissa Camara⟧ was ⟦G3|turned over his own goalkeeper⟧ by the captain, ⟦PERSON|Sandro Vannucchi⟧.

The captain did not speak. "He has apologised to the boys, and it was not necessary," said ⟦PERSON|Pirlotto⟧. "One puts his foot there to stop a goal and he ⟦G4|makes it⟧. Next time he clears it into the stand and you call him a leader."

⟦TEAM|Torino⟧ had hit the post at ⟦SCORE|1-0⟧ through ⟦PERSON|Gjoka⟧ and a shot by ⟦PERSON|Bastoni-Riva⟧ was beaten out by ⟦PERSON|Tiziano Folli⟧ shortly before the ⟦G5|leveller⟧. In ⟦MINUTE|added time⟧ defender ⟦PERSON|Maël Kerbrat⟧ saw a header disappear over the bar.

They sit 15th, with a single win from eight. The sporting director, ⟦PERSON|Massimo Dalla Torre⟧, watched training from his car but did not get out. The club issued a brief note to deny that ⟦PERSON|Pirlotto⟧'s position was under discussion.

Assistant coach ⟦PERSON|Pepe Lanzillo⟧, who was sent off for throwing a bottle at a drinks cooler, was given a two-match ban.

Next is the derby on ⟦DATE|November 9⟧. ⟦TEAM|Torino⟧ have not won one in nine years and did not score in the last four.
=====GOALS=====
{"id":"G1","scorer":"Zef Gjoka","team":"Torino","minute":8,"minute_text":"eighth minute"}
{"id":"G2","scorer":"Kristian Thorvald","team":"Udinese","kind":"shot"}
{"id":"G3","scorer":"Sandro Vannucchi","team":"Udinese","kind":"own goal","assist":"Idrissa Camara"}
{"id":"G4","scorer":"Sandro Vannucchi","team":"Udinese","kind":"own goal","assist":"Idrissa Camara"}
{"id":"G5","scorer":"Kristian Thorvald","team":"Udinese","kind":"shot"}

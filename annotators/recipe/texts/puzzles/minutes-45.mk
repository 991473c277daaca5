⟦TEAM|Thorns⟧ rally past ⟦TEAM|Reign⟧ on ⟦PERSON|Benítez⟧'s ⟦G1|late header⟧
⟦GPE|PORTLAND⟧, ⟦GPE|Ore.⟧ — The ⟦TEAM|Thorns⟧ trailed, were outshot ⟦SCORE|9-4⟧ in the first half and lost their captain to injury. They won anyway.
⟦PERSON|Sara Benítez⟧, the ⟦NORP|Spanish⟧ newcomer who had yet to score in the ⟦COMPETITION|NWSL⟧, ⟦G2|nodded in the go-ahead goal⟧ with ⟦MINUTE|six minutes of regulation left⟧ ⟦DATE|Saturday night⟧, and ⟦TEAM|Portland Thorns⟧ beat ⟦TEAM|Seattle Reign⟧ ⟦SCORE|2-1⟧ in front of 19,874 at ⟦VENUE|Providence Park⟧.
"I've waited ten games for that ⟦G3|goal⟧," ⟦PERSON|Benítez⟧ said. "I was starting to think the net here was closed."
The rivalry match had been one-way traffic before it became a contest. ⟦TEAM|Reign⟧ forward ⟦PERSON|Adaeze Nnadi⟧, a ⟦GPE|Nigeria⟧ international, hit the crossbar in the ⟦MINUTE|11th minute⟧ and had a breakaway stopped by ⟦PERSON|Jenna Macklin⟧ in the ⟦MINUTE|24th⟧. ⟦MINUTE|Eight minutes after that save⟧ she got her reward: ⟦PERSON|Brooke Delaney⟧ stripped ⟦PERSON|Maddie Voss⟧ at midfield and slipped a through ball, and ⟦PERSON|Nnadi⟧ ⟦G4|cut it back across ⟦PERSON|Macklin⟧ and in⟧.
⟦PERSON|Voss⟧, the captain, hobbled off ⟦MINUTE|five minutes later⟧. Her replacement, ⟦PERSON|Noelia Prats⟧, hadn't touched the ball when she stood over a free kick on ⟦MINUTE|40 minutes⟧, 22 yards out. Her first touch ⟦G5|was in the upper corner⟧.
"Nerves?" ⟦PERSON|Prats⟧ said. "I had no time for nerves."
⟦TEAM|Reign⟧ had more of the play after ⟦MINUTE|halftime⟧ but lacked the last pass. ⟦PERSON|Delaney⟧ curled just wide, ⟦PERSON|Nnadi⟧'s header was tipped over and ⟦PERSON|Tess Hanrahan⟧ shot straight at ⟦PERSON|Macklin⟧ from the penalty spot in the ⟦MINUTE|70th⟧ after a foul by ⟦PERSON|Kayla Rourke⟧, the chance to go ⟦SCORE|2-1⟧ up smothered at the second attempt.
⟦PERSON|Rourke⟧ made up for it. The defender went forward for the first time since the ⟦MINUTE|interval⟧ and whipped a cross to the far post for the ⟦G6|winner⟧.
"We've been punished for a ⟦G7|free kick⟧ that wasn't a foul and a missed penalty," ⟦TEAM|Reign⟧'s coach said. "⟦PERSON|Adaeze⟧'s ⟦G8|goal⟧, the build-up, is who we are. We'll take that from it."
Portland is third in the table. The teams meet again in the ⟦GPE|Pacific Northwest⟧'s other big city in ⟦DATE|August⟧.
=====GOALS=====
{"id": "G1", "scorer": "Sara Benítez", "team": "Thorns", "minute": 84, "kind": "header", "assist": "Kayla Rourke"}
{"id": "G2", "scorer": "Sara Benítez", "team": "Thorns", "minute": 84, "kind": "header", "assist": "Kayla Rourke", "score": "2-1", "minute_text": "six minutes of regulation left"}
{"id": "G3", "scorer": "Sara Benítez", "team": "Thorns", "minute": 84, "kind": "header", "assist": "Kayla Rourke"}
{"id": "G4", "scorer": "Adaeze Nnadi", "team": "Reign", "minute": 32, "kind": "shot", "assist": "Brooke Delaney", "score": "0-1", "minute_text": "Eight minutes after that save"}
{"id": "G5", "scorer": "Noelia Prats", "team": "Thorns", "minute": 40, "kind": "free kick", "score": "1-1", "minute_text": "40 minutes"}
{"id": "G6", "scorer": "Sara Benítez", "team": "Thorns", "minute": 84, "kind": "header", "assist": "Kayla Rourke"}
{"id": "G7", "scorer": "Noelia Prats", "team": "Thorns", "minute": 40, "kind": "free kick"}
{"id": "G8", "scorer": "Adaeze Nnadi", "team": "Reign", "minute": 32, "kind": "shot", "assist": "Brooke Delaney"}

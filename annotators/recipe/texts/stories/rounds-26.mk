Cruel on ⟦TEAM|Bohs⟧: ⟦TEAM|Rovers⟧ have the last say in a ⟦GPE|Dublin⟧ derby worth the name

At the end ⟦PERSON|Eanna Clancy⟧ could be found on one knee at the ⟦VENUE|Tallaght Stadium⟧, ⟦TEAM|Shamrock Rovers⟧ scarf over his head, a man who had ⟦G1|scored⟧ at both ends and been booked in the middle.

It was his ⟦G2|header⟧, with a ⟦MINUTE|minute of normal time to play⟧, which decided the ⟦COMPETITION|League of Ireland Premier Division⟧'s most watched match of the year in favour of the champions. ⟦PERSON|Graham Burke-Lally⟧ floated the ball over, ⟦PERSON|Rob Cornwallis⟧ misjudged it and ⟦PERSON|Clancy⟧ ⟦G3|got up above two others⟧. ⟦TEAM|Shamrock Rovers⟧ ⟦SCORE|3⟧, ⟦TEAM|Bohemians⟧ ⟦SCORE|2⟧.

Had ⟦PERSON|Danny Grehan⟧ not been so wasteful for ⟦TEAM|Bohs⟧ it would never have come to that. ⟦PERSON|Grehan⟧ was through twice before the ⟦MINUTE|interval⟧, hitting ⟦PERSON|Leon Pöhlmann⟧ with the first and the advertising boards with the second, and it took a mistake to get the visitors going: ⟦PERSON|Clancy⟧, under no pressure, ⟦G4|sliced ⟦PERSON|James Akintola⟧'s centre into his own net⟧ in the ⟦MINUTE|54th minute⟧. It ⟦G5|made it ⟦SCORE|1-1⟧⟧ because ⟦PERSON|Aaron McEneaney⟧, from 25 yards, had ⟦G6|drawn first blood⟧ on ⟦MINUTE|17⟧.

⟦PERSON|Akintola⟧, a menace throughout, then ⟦G7|scored one of his own⟧. ⟦PERSON|Cornwallis⟧ broke up an attack, ⟦PERSON|Grehan⟧ for once found his man, and the winger ⟦G8|let fly⟧ across ⟦PERSON|Pöhlmann⟧. That was in the ⟦MINUTE|67th minute⟧ and for a little while the away end was not to be reasoned with.

⟦PERSON|Burke-Lally⟧'s ⟦G9|equaliser⟧ came from a penalty. ⟦PERSON|Cornwallis⟧ claimed he'd been pushed into ⟦PERSON|McEneaney⟧; he may have had a point. The keeper, ⟦PERSON|Kacper Chorążek⟧, dived the right way.

"We're the champions and we'd a kid of 18 up front," said ⟦TEAM|Rovers⟧ manager ⟦PERSON|Stephen Brannock⟧. ⟦TEAM|Bohs⟧, third, go to ⟦TEAM|Galway United⟧ on ⟦DATE|Friday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Eanna Clancy", "count": 2}
{"id": "G2", "scorer": "Eanna Clancy", "team": "Shamrock Rovers", "minute": 89, "assist": "Graham Burke-Lally", "kind": "header", "minute_text": "minute of normal time to play"}
{"id": "G3", "scorer": "Eanna Clancy", "team": "Shamrock Rovers", "minute": 89, "assist": "Graham Burke-Lally", "kind": "header"}
{"id": "G4", "scorer": "Eanna Clancy", "team": "Bohemians", "minute": 54, "assist": "James Akintola", "kind": "own goal", "minute_text": "54th minute"}
{"id": "G5", "scorer": "Eanna Clancy", "team": "Bohemians", "minute": 54, "assist": "James Akintola", "kind": "own goal", "minute_text": "54th minute", "score": "1-1"}
{"id": "G6", "scorer": "Aaron McEneaney", "team": "Shamrock Rovers", "minute": 17, "kind": "shot", "minute_text": "17"}
{"id": "G7", "scorer": "James Akintola", "team": "Bohemians", "minute": 67, "assist": "Grehan", "kind": "shot", "minute_text": "67th minute"}
{"id": "G8", "scorer": "James Akintola", "team": "Bohemians", "minute": 67, "assist": "Grehan", "kind": "shot", "minute_text": "67th minute"}
{"id": "G9", "scorer": "Graham Burke-Lally", "team": "Shamrock Rovers", "kind": "penalty"}

⟦PERSON|Hargreave-Doyle⟧: I know what they're saying about me

⟦FURNITURE|EXCLUSIVE by Neil Tattersall⟧

⟦TEAM|England Women⟧ boss ⟦PERSON|Paula Hargreave-Doyle⟧ says criticism of her selection has "gone beyond football" after a run of one win in six that has left their ⟦COMPETITION|World Cup⟧ place in the balance.

The 51-year-old spoke to this paper at ⟦VENUE|St George's Park⟧, four days after the ⟦SCORE|3-3⟧ draw with ⟦TEAM|Belgium⟧ at ⟦VENUE|Bramall Lane⟧ in which ⟦TEAM|England⟧ twice led by two. ⟦PERSON|Ella Marchetti-Ward⟧'s ⟦G1|double⟧ and a ⟦G2|strike⟧ by debutant ⟦PERSON|Josie Okafor⟧ weren't enough, ⟦TEAM|Belgium⟧ captain ⟦PERSON|Lien Verhulst⟧ ⟦G3|getting the last⟧ of the six in the ⟦MINUTE|92nd minute⟧ after ⟦PERSON|Fran Lister⟧ had failed to clear.

"Everyone's asking why I left ⟦PERSON|Demi Cartwright⟧ out," she says. "⟦PERSON|Demi⟧ scores goals, I get it. She ⟦G4|got 24⟧ for ⟦TEAM|Arsenal⟧ ⟦DATE|last year⟧. But you saw ⟦PERSON|Josie⟧. You saw what she did for the first."

What ⟦PERSON|Okafor⟧ did was go past three and have a shot that ⟦TEAM|Belgium⟧'s keeper, ⟦PERSON|Amber De Smedt⟧, beat out to ⟦PERSON|Marchetti-Ward⟧, who ⟦G9|scored⟧. ⟦MINUTE|Nine minutes⟧. The ⟦TEAM|Chelsea⟧ forward's ⟦G5|second⟧ was a ⟦G10|penalty⟧; ⟦PERSON|Okafor⟧'s own ⟦G6|goal⟧, after ⟦MINUTE|half-time⟧, made it ⟦SCORE|3-1⟧.

"And then we stop. I can't explain it, and I've watched it five times. We were ⟦SCORE|3-1⟧ up with ⟦MINUTE|20 to go⟧. We had a header cleared off the line. And then we ⟦G7|concede twice⟧."

Does she accept it's cost her public support? "I don't read it. My sister rings me up and reads it to me."

She was a striker herself, of course, and a good one: 11 ⟦G8|goals⟧ in an ⟦COMPETITION|FA Cup⟧ run with ⟦TEAM|Doncaster Belles⟧ that still gets talked about. "One of them was from about a yard," she says. "They're all from 30 now."

⟦TEAM|England⟧ are away to ⟦TEAM|Czechia⟧ a ⟦DATE|week on Tuesday⟧. The ⟦ORG|FA⟧ has said it'll be making no comment before then.
=====GOALS=====
{"id": "G1", "scorer": "Ella Marchetti-Ward", "team": "England", "count": 2}
{"id": "G2", "scorer": "Josie Okafor", "team": "England"}
{"id": "G3", "scorer": "Lien Verhulst", "team": "Belgium", "minute": 90, "added": 2, "minute_text": "92nd minute", "score": "3-3"}
{"id": "G4", "scorer": "Demi Cartwright", "team": "Arsenal", "scope": "background", "count": 24}
{"id": "G5", "scorer": "Ella Marchetti-Ward", "team": "England", "kind": "penalty"}
{"id": "G6", "scorer": "Josie Okafor", "team": "England", "minute_text": "half-time", "score": "3-1"}
{"id": "G7", "team": "Belgium", "count": 2}
{"id": "G8", "scorer": "Paula Hargreave-Doyle", "team": "Doncaster Belles", "scope": "background", "count": 11}
{"id": "G9", "scorer": "Ella Marchetti-Ward", "team": "England", "minute": 9, "kind": "shot", "minute_text": "Nine minutes"}
{"id": "G10", "scorer": "Ella Marchetti-Ward", "team": "England", "kind": "penalty"}

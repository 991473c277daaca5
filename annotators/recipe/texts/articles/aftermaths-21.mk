Who is ⟦PERSON|Hiroto Kanzaki⟧? ⟦TEAM|Celtic⟧'s quiet man in numbers and words
⟦FURNITURE|Profile⟧

When ⟦PERSON|Hiroto Kanzaki⟧ ⟦G1|scored⟧ at ⟦VENUE|Ibrox⟧ on ⟦DATE|Sunday⟧ it was, in his own words, "a normal ⟦G2|goal⟧". For those of a green persuasion it was anything but.

The winger ⟦G3|cut in and curled home⟧ with ⟦MINUTE|77 minutes⟧ played for what turned out to be the decisive ⟦G4|goal⟧ in ⟦TEAM|Celtic⟧'s ⟦SCORE|2-1⟧ win, and it means he has now ⟦G5|netted⟧ in all three ⟦GPE|Glasgow⟧ derbies in which he has started.

⟦TEAM|Celtic⟧ had fallen behind to an early ⟦G6|header⟧ from the ⟦TEAM|Rangers⟧ captain ⟦PERSON|Tim Vollmer⟧, ⟦G7|drew level⟧ through a deflected strike by ⟦PERSON|Gabriel Teles⟧ before the ⟦MINUTE|interval⟧ and had to defend for most of what remained. ⟦PERSON|Kanzaki⟧ had barely been involved. He shot wide ⟦MINUTE|an hour⟧ in, was stopped by a fine tackle on another run and had an effort saved just seconds before he got it right.

"He told me he was saving his energy," manager ⟦PERSON|Ola Brandvold⟧ said. "I think it was a joke. With ⟦PERSON|Hiroto⟧ you are not sure."

The 25-year-old grew up in ⟦GPE|Saga⟧, the son of a swimming coach, and joined the academy of ⟦TEAM|Sagan Tosu⟧ at 12. He ⟦G8|scored⟧ on his ⟦COMPETITION|J1 League⟧ debut as a teenager, a late ⟦G9|consolation⟧ against ⟦TEAM|Kawasaki Frontale⟧, then waited 19 games for another.

His move to ⟦GPE|Austria⟧ in ⟦DATE|2022⟧ did not look like a success in its first months. He failed to score before the winter break and ⟦TEAM|Austria Vienna⟧ tried to loan him out. ⟦PERSON|Jürgen Palffy⟧, who came in as coach that ⟦DATE|January⟧, moved him from the right to the left. He ⟦G10|scored⟧ in his first match there, ⟦G11|twice⟧ in the derby against ⟦TEAM|Rapid Vienna⟧ in the ⟦DATE|spring⟧, and finished the season with eleven ⟦G12|goals⟧.

⟦TEAM|Celtic⟧, then looking for somebody to replace ⟦PERSON|Mats Ekeblad⟧, paid £4.1m for him in the ⟦DATE|summer⟧ of ⟦DATE|2023⟧.

In his first campaign he had nine ⟦G13|goals⟧ and 14 assists, including the ⟦G14|opener⟧ in the ⟦COMPETITION|League Cup⟧ final, and ⟦DATE|last season⟧ the numbers were 17 and 12. The ⟦G15|free-kick⟧ against ⟦TEAM|Bodø⟧/⟦TEAM|Glimt⟧ in the ⟦COMPETITION|Europa League⟧ was voted the club's goal of the season. There were ⟦G16|doubles⟧ against ⟦TEAM|Hearts⟧ and ⟦TEAM|Aberdeen⟧. The ⟦NORP|Norwegian⟧ who coaches him thinks that the figures miss the point.

"I don't need him to score 20," says ⟦PERSON|Brandvold⟧. "If he scores, good. I need him to be the first one to press. At ⟦VENUE|Ibrox⟧ he ran more than anybody and then he ⟦G17|scored a goal⟧ like this."

For the ⟦TEAM|Samurai Blue⟧ it has been slower. He has only three ⟦G18|goals⟧ in 18 caps, two of them from the penalty spot, and he missed a good chance in the ⟦COMPETITION|Asian Cup⟧ defeat by ⟦TEAM|Saudi Arabia⟧ when the score was ⟦SCORE|1-1⟧. ⟦PERSON|Shunsuke Aramaki⟧, the former ⟦TEAM|Japan⟧ captain, thinks he will be a starter at the ⟦COMPETITION|World Cup⟧. "In ⟦GPE|Japan⟧ people still say he is not selfish enough," ⟦PERSON|Aramaki⟧ said. "Let us see what they say after that ⟦G19|winner⟧."

⟦PERSON|Dušan Krstović-Lane⟧, who shares a car with him to training, calls him the funniest man in the squad, although he admits nobody else would know.

⟦PERSON|Kanzaki⟧ is contracted until ⟦DATE|2028⟧. ⟦TEAM|Celtic⟧, six points clear, visit ⟦TEAM|Livingston⟧ on ⟦DATE|Wednesday⟧ and then have ⟦TEAM|Hibernian⟧ in the ⟦COMPETITION|Scottish Cup⟧. He has never scored against ⟦TEAM|Hibs⟧. He says he knows.
⟦FURNITURE|Celtic TV subscribers can watch the full interview now.⟧
⟦FURNITURE|More Celtic news⟧
=====GOALS=====
{"id": "G1", "scorer": "Hiroto Kanzaki", "team": "Celtic", "minute": 77, "kind": "shot"}
{"id": "G2", "scorer": "Hiroto Kanzaki", "team": "Celtic", "minute": 77, "kind": "shot"}
{"id": "G3", "scorer": "Hiroto Kanzaki", "team": "Celtic", "minute": 77, "minute_text": "77 minutes", "kind": "shot"}
{"id": "G4", "scorer": "Hiroto Kanzaki", "team": "Celtic", "minute": 77, "minute_text": "77 minutes", "kind": "shot"}
{"id": "G5", "scorer": "Hiroto Kanzaki", "team": "Celtic", "count": 3, "scope": "background"}
{"id": "G6", "scorer": "Tim Vollmer", "team": "Rangers", "kind": "header"}
{"id": "G7", "scorer": "Gabriel Teles", "team": "Celtic", "minute_text": "interval", "kind": "shot"}
{"id": "G8", "scorer": "Hiroto Kanzaki", "team": "Sagan Tosu", "scope": "background"}
{"id": "G9", "scorer": "Hiroto Kanzaki", "team": "Sagan Tosu", "scope": "background"}
{"id": "G10", "scorer": "Hiroto Kanzaki", "team": "Austria Vienna", "scope": "background"}
{"id": "G11", "scorer": "Hiroto Kanzaki", "team": "Austria Vienna", "count": 2, "scope": "background"}
{"id": "G12", "scorer": "Hiroto Kanzaki", "team": "Austria Vienna", "count": 11, "scope": "background"}
{"id": "G13", "scorer": "Hiroto Kanzaki", "team": "Celtic", "count": 9, "scope": "background"}
{"id": "G14", "scorer": "Hiroto Kanzaki", "team": "Celtic", "scope": "background"}
{"id": "G15", "scorer": "Hiroto Kanzaki", "team": "Celtic", "kind": "free kick", "scope": "background"}
{"id": "G16", "scorer": "Hiroto Kanzaki", "team": "Celtic", "count": 4, "scope": "background"}
{"id": "G17", "scorer": "Hiroto Kanzaki", "team": "Celtic", "minute": 77, "kind": "shot"}
{"id": "G18", "scorer": "Hiroto Kanzaki", "team": "Japan", "count": 3, "scope": "background"}
{"id": "G19", "scorer": "Hiroto Kanzaki", "team": "Celtic", "minute": 77, "kind": "shot"}

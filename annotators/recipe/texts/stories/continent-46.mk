⟦PERSON|Marchetti-Owens⟧ and ⟦PERSON|Lindahl⟧ ⟦G1|score⟧ to keep ⟦TEAM|Chelsea⟧ women perfect

⟦TEAM|Chelsea Women⟧ maintained their 100 per cent start to the ⟦COMPETITION|Women's Champions League⟧ by defeating ⟦TEAM|Paris FC⟧ ⟦SCORE|2-1⟧ in ⟦GPE|London⟧, although they had to recover from ⟦G2|going behind⟧ after ⟦MINUTE|14 minutes⟧ and survive a frantic finish.

⟦PERSON|Mathilde Kouamé-Roy⟧ ⟦G3|gave the visitors the lead⟧. ⟦PERSON|Greta Lindahl⟧ and ⟦PERSON|Sofia Marchetti-Owens⟧ ⟦G4|replied⟧ either side of ⟦MINUTE|half-time⟧.

⟦TEAM|Paris FC⟧ had the better of it early on. ⟦PERSON|Clara Desmoulins⟧ fizzed one past the post with ⟦MINUTE|two minutes⟧ gone; ⟦PERSON|Rosie Amberley⟧ was out quickly to rob ⟦PERSON|Kouamé-Roy⟧. But ⟦PERSON|Amberley⟧ was caught between staying and coming for the ⟦G5|goal⟧, a through-ball by ⟦PERSON|Naoko Shiraishi⟧ which ⟦PERSON|Kouamé-Roy⟧ reached first and ⟦G6|dinked over⟧ the goalkeeper, falling as she did so.

There were shouts for a penalty in the ⟦MINUTE|20th minute⟧ when ⟦PERSON|Marchetti-Owens⟧ was nudged. Nothing doing. ⟦PERSON|Lindahl⟧ hit the woodwork, ⟦PERSON|Marchetti-Owens⟧ had a ⟦G7|goal⟧ struck out for offside, and the crowd was muttering when ⟦PERSON|Beatrix Aldous⟧ gathered a misplaced pass by ⟦PERSON|Shiraishi⟧, drew ⟦PERSON|Manon Fauvel⟧ out and left it to ⟦PERSON|Lindahl⟧. The ⟦NORP|Swedish⟧ captain ⟦G8|did the rest⟧ from eight yards. It was the ⟦MINUTE|41st minute⟧ and her ninth ⟦G9|goal⟧ in seven matches in all competitions, one of which had ⟦G10|sunk⟧ ⟦TEAM|Arsenal⟧ the week before.

Manager ⟦PERSON|Helga Brandsdóttir⟧ took off ⟦PERSON|Aldous⟧ at the ⟦MINUTE|break⟧ with a knock, and on came ⟦PERSON|Temi Oyelaran⟧, converted ⟦DATE|this season⟧ from a winger to a number ten. ⟦PERSON|Oyelaran⟧'s low corner caused the ⟦G11|winner⟧. ⟦PERSON|Fauvel⟧ got down to it, ⟦PERSON|Lindahl⟧ stabbed the loose ball against the post, and ⟦PERSON|Marchetti-Owens⟧ ⟦G12|met the rebound⟧. ⟦MINUTE|53 minutes⟧.

The finish was as open as the start. ⟦PERSON|Desmoulins⟧ struck the bar on ⟦MINUTE|71⟧, ⟦PERSON|Kouamé-Roy⟧ ⟦G13|bundled in⟧ what she believed was a ⟦G14|leveller⟧ in the ⟦MINUTE|84th minute⟧, only for the assistant to signal that the ball had left the field before ⟦PERSON|Desmoulins⟧'s cross, and ⟦PERSON|Amberley⟧ pushed away a header by ⟦PERSON|Shiraishi⟧ in the ⟦MINUTE|fifth minute of stoppage time⟧.

"We ⟦G15|conceded a poor one⟧, but they couldn't live with us once we settled," ⟦PERSON|Brandsdóttir⟧ told ⟦ORG|BBC Sport⟧. "⟦PERSON|Sofia⟧ gets those. She stands there, and it falls to her. I'd like to teach it but I can't."

⟦PERSON|Lindahl⟧ said: "I hit the post, she ⟦G16|scores⟧. I've told her it's an assist."
=====GOALS=====
{"id": "G1", "scorer": "Greta Lindahl; Sofia Marchetti-Owens", "team": "Chelsea Women", "count": 2}
{"id": "G2", "scorer": "Mathilde Kouamé-Roy", "team": "Paris FC", "minute": 14, "assist": "Naoko Shiraishi", "kind": "shot", "minute_text": "14 minutes"}
{"id": "G3", "scorer": "Mathilde Kouamé-Roy", "team": "Paris FC", "minute": 14, "assist": "Naoko Shiraishi", "kind": "shot"}
{"id": "G4", "scorer": "Greta Lindahl; Sofia Marchetti-Owens", "team": "Chelsea Women", "count": 2}
{"id": "G5", "scorer": "Mathilde Kouamé-Roy", "team": "Paris FC", "minute": 14, "assist": "Naoko Shiraishi", "kind": "shot"}
{"id": "G6", "scorer": "Mathilde Kouamé-Roy", "team": "Paris FC", "minute": 14, "assist": "Naoko Shiraishi", "kind": "shot"}
{"id": "G7", "scorer": "Sofia Marchetti-Owens", "team": "Chelsea Women", "outcome": "ruled out"}
{"id": "G8", "scorer": "Greta Lindahl", "team": "Chelsea Women", "minute": 41, "assist": "Beatrix Aldous", "kind": "shot", "minute_text": "41st minute"}
{"id": "G9", "scorer": "Greta Lindahl", "team": "Chelsea Women", "minute": 41, "assist": "Beatrix Aldous", "kind": "shot", "minute_text": "41st minute"}
{"id": "G10", "scorer": "Greta Lindahl", "team": "Chelsea Women", "scope": "background"}
{"id": "G11", "scorer": "Sofia Marchetti-Owens", "team": "Chelsea Women", "minute": 53, "kind": "shot", "minute_text": "53 minutes"}
{"id": "G12", "scorer": "Sofia Marchetti-Owens", "team": "Chelsea Women", "minute": 53, "kind": "shot", "minute_text": "53 minutes"}
{"id": "G13", "scorer": "Mathilde Kouamé-Roy", "team": "Paris FC", "minute": 84, "assist": "Clara Desmoulins", "kind": "shot", "outcome": "ruled out", "minute_text": "84th minute"}
{"id": "G14", "scorer": "Mathilde Kouamé-Roy", "team": "Paris FC", "minute": 84, "assist": "Clara Desmoulins", "kind": "shot", "outcome": "ruled out", "minute_text": "84th minute"}
{"id": "G15", "scorer": "Mathilde Kouamé-Roy", "team": "Paris FC", "minute": 14, "assist": "Naoko Shiraishi", "kind": "shot"}
{"id": "G16", "scorer": "Sofia Marchetti-Owens", "team": "Chelsea Women", "minute": 53, "kind": "shot"}

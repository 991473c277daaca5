⟦TEAM|Irons⟧' late, late show stuns ⟦TEAM|Brentford⟧
⟦PERSON|Aleks Petkov⟧'s ⟦G1|two goals⟧, one at each end of an extraordinary game, and an ⟦G2|own goal⟧ by ⟦PERSON|Harvey Nwosu⟧ gave ⟦TEAM|West Ham⟧ a ⟦SCORE|3-2⟧ win against ⟦TEAM|Brentford⟧, who'd ⟦G3|scored twice⟧ in the space of four minutes after the ⟦MINUTE|break⟧ and led until well past the ⟦MINUTE|hour⟧.
⟦PERSON|Petkov⟧'s ⟦G4|winner⟧ was a header deep into ⟦MINUTE|added time⟧, his ⟦G5|first⟧ had been a tap-in before many were seated.
It came when ⟦PERSON|Tobias Lang⟧ dwelt on it and ⟦PERSON|Danny Rooke⟧ closed him down. ⟦PERSON|Rooke⟧'s shot was pushed on to a post by ⟦PERSON|Ivor Kendrick⟧, and the ⟦NORP|Bulgarian⟧, following up, had an open goal to ⟦G6|roll it into⟧.
That was the ⟦TEAM|Hammers⟧ up and running, and they were rampant for a while. ⟦PERSON|Keanu Brathwaite⟧ ⟦G7|lashed in⟧ a second on ⟦MINUTE|23 minutes⟧ only to find that ⟦PERSON|Rooke⟧ had strayed. ⟦PERSON|Jordi Solé⟧'s volley thudded into ⟦PERSON|Kendrick⟧'s chest on ⟦MINUTE|30⟧.
⟦TEAM|Brentford⟧ were indebted to the goalkeeper for being just a goal down at ⟦MINUTE|half-time⟧, and ⟦PERSON|Ollie Redmayne⟧, their manager, said a few words to them. They worked.
⟦PERSON|Lang⟧, wanting the ball, found ⟦PERSON|Santi Bermejo⟧ in the hole, and the ⟦NORP|Catalan⟧'s shot from outside the box ⟦G8|levelled⟧ the scores in the ⟦MINUTE|51st minute⟧. ⟦PERSON|Brathwaite⟧ lost it from the restart. ⟦PERSON|Cal Whitaker⟧ and ⟦PERSON|Nwosu⟧ exchanged passes twice and the captain ⟦G9|finished off⟧ the move by the near post, ⟦MINUTE|four minutes after⟧ that.
⟦PERSON|Whitaker⟧ had only ⟦G10|scored⟧ once before, against ⟦TEAM|Newcastle⟧ ⟦DATE|last month⟧.
The ⟦TEAM|Bees⟧ were in control, but from a ⟦TEAM|West Ham⟧ throw on ⟦MINUTE|67⟧ ⟦PERSON|Rooke⟧ got to the line and pulled it back. ⟦PERSON|Nwosu⟧, back to help, ⟦G11|prodded it into his own net⟧ with the ⟦NORP|German⟧ ⟦PERSON|Lang⟧ about to clear. ⟦PERSON|Kendrick⟧ did not have a chance.
It was all ⟦TEAM|West Ham⟧ from there. ⟦PERSON|Solé⟧ shot over on ⟦MINUTE|71⟧, ⟦PERSON|Petkov⟧ had an effort blocked on ⟦MINUTE|78⟧, and ⟦PERSON|Brathwaite⟧, well offside, struck the bar. Board up: six minutes. ⟦PERSON|Bermejo⟧ could have won it in the ⟦MINUTE|second⟧, ⟦TEAM|Brentford⟧'s only visit to the other end for a quarter of an hour. Instead ⟦PERSON|Rooke⟧ crossed, ⟦PERSON|Kendrick⟧ stayed at home and ⟦PERSON|Petkov⟧, two yards out, ⟦G12|headed home⟧ in the ⟦MINUTE|94th minute⟧.
It was his ⟦G13|sixth⟧ of the season. "I was thinking about my bus home," he said. "Then the ball is there. I've ⟦G14|scored⟧ more beautiful ones, in ⟦GPE|Sofia⟧, but none so late. We gave them ⟦G15|two⟧ in five minutes, that is a thing we must fix. Their ⟦G16|equaliser⟧ is a good strike, the other one we slept."
⟦PERSON|Redmayne⟧ felt his side had done enough. "We've had the better of the second half. We put one in our own net and we don't pick up at the last corner. I can't say more than that," he said. ⟦TEAM|Brentford⟧, who finished third in this fixture's form table ⟦DATE|last term⟧, drop to 11th in the ⟦COMPETITION|Premier League⟧.
=====GOALS=====
{"id": "G1", "scorer": "Aleks Petkov", "team": "West Ham", "count": 2}
{"id": "G2", "scorer": "Harvey Nwosu", "team": "West Ham", "minute": 67, "kind": "own goal"}
{"id": "G3", "scorer": "Santi Bermejo; Cal Whitaker", "team": "Brentford", "count": 2}
{"id": "G4", "scorer": "Aleks Petkov", "team": "West Ham", "minute": 94, "assist": "Danny Rooke", "kind": "header"}
{"id": "G5", "scorer": "Aleks Petkov", "team": "West Ham", "kind": "shot"}
{"id": "G6", "scorer": "Aleks Petkov", "team": "West Ham", "kind": "shot"}
{"id": "G7", "scorer": "Keanu Brathwaite", "team": "West Ham", "minute": 23, "minute_text": "23 minutes", "outcome": "ruled out"}
{"id": "G8", "scorer": "Santi Bermejo", "team": "Brentford", "minute": 51, "minute_text": "51st minute", "assist": "Tobias Lang", "kind": "shot"}
{"id": "G9", "scorer": "Cal Whitaker", "team": "Brentford", "minute": 55, "minute_text": "four minutes after", "assist": "Harvey Nwosu", "kind": "shot"}
{"id": "G10", "scorer": "Cal Whitaker", "team": "Brentford", "scope": "background"}
{"id": "G11", "scorer": "Harvey Nwosu", "team": "West Ham", "minute": 67, "minute_text": "67", "kind": "own goal"}
{"id": "G12", "scorer": "Aleks Petkov", "team": "West Ham", "minute": 94, "minute_text": "94th minute", "assist": "Danny Rooke", "kind": "header"}
{"id": "G13", "scorer": "Aleks Petkov", "team": "West Ham", "minute": 94, "minute_text": "94th minute", "assist": "Danny Rooke", "kind": "header"}
{"id": "G14", "scorer": "Aleks Petkov", "scope": "background"}
{"id": "G15", "scorer": "Santi Bermejo; Cal Whitaker", "team": "Brentford", "count": 2}
{"id": "G16", "scorer": "Santi Bermejo", "team": "Brentford", "minute": 51, "assist": "Tobias Lang", "kind": "shot"}

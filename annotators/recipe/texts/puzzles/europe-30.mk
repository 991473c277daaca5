⟦PERSON|Lawal-Briggs⟧ keeps ⟦TEAM|Arsenal⟧'s ⟦NORP|European⟧ flame alight

The ⟦VENUE|Emirates⟧, ⟦DATE|Wednesday⟧. Quarter-final, second leg. ⟦TEAM|Arsenal Women⟧ ⟦SCORE|2⟧ ⟦TEAM|Bayern Munich Women⟧ ⟦SCORE|1⟧ (aggregate ⟦SCORE|4-3⟧)

It was cold enough for the substitutes to share blankets and tense enough for them to forget they had. ⟦TEAM|Bayern⟧ came to ⟦GPE|north London⟧ a goal down, drew level in the tie before the stragglers were in their seats, and had a foot and a half in the semi-finals by the time the floodlights took hold. Then ⟦PERSON|Amina Lawal-Briggs⟧, whose knee has kept surgeons in work, ⟦G1|swivelled and shot⟧; and that was the end of ⟦TEAM|Bayern⟧.

The ⟦G2|goal⟧, with ⟦MINUTE|83 minutes⟧ played, will be disputed in ⟦GPE|Munich⟧. ⟦PERSON|Kirsten Vaudrey⟧ may have fouled ⟦PERSON|Ilse Kortekaas⟧ in winning the ball. The referee, eight metres away, thought not, and the ⟦NORP|Nigerian⟧-born striker had no time to wonder, taking the pass on one foot and burying it with the other.

⟦PERSON|Josefine Thalmann⟧ had given the ⟦NORP|Germans⟧ the start they'd dreamt of. In the ⟦MINUTE|tenth minute⟧ the ⟦NORP|Icelander⟧ ⟦PERSON|Guðrún Sveinsdóttir⟧ crossed with her right, and ⟦PERSON|Thalmann⟧, arriving late, ⟦G3|directed it down⟧ and past ⟦PERSON|Paulina Zbroszczyk⟧. No one has more ⟦G4|goals⟧ than her four in the knockout rounds.

⟦TEAM|Arsenal⟧'s ⟦G5|equaliser⟧ on the night came ⟦MINUTE|three minutes after the restart⟧ and was all muddle. ⟦PERSON|Marta Aldave⟧'s cross was fumbled, ⟦PERSON|Vaudrey⟧'s prod was blocked on the line, ⟦PERSON|Aldave⟧ hit somebody's back, and ⟦PERSON|Hannah Strickland⟧ — captain, physiotherapist's daughter, no stranger to a goalmouth scrum — ⟦G6|applied the last of several boots⟧.

⟦TEAM|Bayern⟧ were on top when the sucker punch came. ⟦PERSON|Sveinsdóttir⟧ had rolled one against the base of the post, and ⟦PERSON|Thalmann⟧, from the rebound, had put over what she'd have scored nine times in ten. ⟦PERSON|Teresa Bonmarti⟧'s free-kick, too, was touched on to the angle by ⟦PERSON|Zbroszczyk⟧ in the ⟦MINUTE|fifth minute⟧ of ⟦MINUTE|stoppage time⟧.

“We will look at the foul,” said the ⟦TEAM|Bayern⟧ coach. “We will look at it many times.”

⟦FURNITURE|Listen to the Women's Football Weekly podcast⟧
=====GOALS=====
{"id": "G1", "scorer": "Amina Lawal-Briggs", "team": "Arsenal", "minute": 83, "minute_text": "83 minutes", "assist": "Kirsten Vaudrey", "kind": "shot"}
{"id": "G2", "scorer": "Amina Lawal-Briggs", "team": "Arsenal", "minute": 83, "minute_text": "83 minutes", "assist": "Kirsten Vaudrey", "kind": "shot"}
{"id": "G3", "scorer": "Josefine Thalmann", "team": "Bayern", "minute": 10, "minute_text": "tenth minute", "assist": "Guðrún Sveinsdóttir", "kind": "header"}
{"id": "G4", "scorer": "Josefine Thalmann", "team": "Bayern", "count": 4, "scope": "background"}
{"id": "G5", "scorer": "Hannah Strickland", "team": "Arsenal", "minute": 48, "minute_text": "three minutes after the restart", "kind": "shot"}
{"id": "G6", "scorer": "Hannah Strickland", "team": "Arsenal", "minute": 48, "minute_text": "three minutes after the restart", "kind": "shot"}

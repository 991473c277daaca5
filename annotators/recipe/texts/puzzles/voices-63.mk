⟦FURNITURE|TERRIERS TALK with Martin Shaw⟧
Women through to last four but lose skipper

⟦TEAM|Huddersfield Town Women⟧ are in the ⟦COMPETITION|West Riding County Cup⟧ semi-finals for the sixth year running, though at a price.

Captain ⟦PERSON|Ellie-Mae Dutton⟧, who ⟦G1|opened the scoring⟧ in ⟦DATE|Sunday⟧'s ⟦SCORE|2-1⟧ victory at ⟦TEAM|Halifax FC Women⟧ with a trademark ⟦G2|header⟧ from ⟦PERSON|Priya Nair⟧'s corner, was taken to hospital soon after the ⟦MINUTE|half-hour⟧ with concussion. She collided with the ⟦TEAM|Halifax⟧ goalkeeper, ⟦PERSON|Kat Osborne⟧, while going for another corner and was down for six minutes.

"She's sat up and moaning that she wants her phone," said manager ⟦PERSON|Louise Amadi⟧. "We won't take any chances, she'll miss two or three weeks at least."

⟦TEAM|Town⟧ were rattled and ⟦TEAM|Halifax⟧ took advantage. ⟦PERSON|Shaunagh Reddy⟧ had a strike well saved by ⟦PERSON|Gemma Holbrook⟧ and was denied again by the woodwork before ⟦G3|making it ⟦SCORE|1-1⟧⟧ in first-half ⟦MINUTE|stoppage time⟧, sidestepping her marker to ⟦G4|dispatch a loose ball high into the net⟧.

But with ⟦MINUTE|68⟧ on the clock ⟦PERSON|Alice Farnworth⟧, the sub brought on in ⟦PERSON|Dutton⟧'s place, nipped in for what turned out to be the ⟦G5|clincher⟧. ⟦PERSON|Osborne⟧'s goal-kick was poor and went straight to ⟦PERSON|Nair⟧, who rolled it into the striker's path.

"I've got ⟦PERSON|Ellie⟧'s boots on, actually, because mine were at home," revealed ⟦PERSON|Farnworth⟧, who has now ⟦G6|scored five⟧ since the ⟦DATE|New Year⟧. "So it's half hers."

⟦PERSON|Holbrook⟧ ensured that it was the ⟦G8|winner⟧ with a smart save in the ⟦MINUTE|last minute⟧, diving to her left to push ⟦PERSON|Reddy⟧'s header behind.

⟦TEAM|Town⟧ play ⟦TEAM|Leeds United Women⟧ in the last four, the side who knocked them out of the ⟦COMPETITION|Women's FA Cup⟧ in ⟦DATE|December⟧. ⟦PERSON|Amadi⟧ hasn't forgotten. "We missed a penalty, hit the bar and ⟦G7|gave away a goal⟧ off a throw-in. I've got it saved on my laptop."

Before that, a return to ⟦COMPETITION|FA Women's National League⟧ action at home to ⟦TEAM|Chorley Women⟧ at the ⟦VENUE|Stafflex Arena⟧ on ⟦DATE|Sunday⟧.

⟦FURNITURE|Read more: Town's men's team news | Fixtures in full | Get Examiner emails⟧
=====GOALS=====
{"id": "G1", "scorer": "Ellie-Mae Dutton", "team": "Huddersfield Town Women", "kind": "header", "assist": "Priya Nair"}
{"id": "G2", "scorer": "Ellie-Mae Dutton", "team": "Huddersfield Town Women", "kind": "header", "assist": "Priya Nair"}
{"id": "G3", "scorer": "Shaunagh Reddy", "team": "Halifax FC Women", "kind": "shot", "minute_text": "stoppage time", "score": "1-1"}
{"id": "G4", "scorer": "Shaunagh Reddy", "team": "Halifax FC Women", "kind": "shot"}
{"id": "G5", "scorer": "Alice Farnworth", "team": "Huddersfield Town Women", "minute": 68, "assist": "Priya Nair", "kind": "shot", "minute_text": "68"}
{"id": "G6", "scorer": "Alice Farnworth", "team": "Huddersfield", "count": 5, "scope": "background"}
{"id": "G7", "team": "Leeds", "scope": "background"}
{"id": "G8", "scorer": "Alice Farnworth", "team": "Huddersfield Town Women", "minute": 68, "assist": "Priya Nair", "kind": "shot"}

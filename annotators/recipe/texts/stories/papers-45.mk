As it happened: ⟦TEAM|Wycombe⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Peterborough⟧
⟦FURNITURE|Live reporting by Hannah Voss⟧
Welcome to ⟦VENUE|Adams Park⟧, where the pitch is heavy and the ⟦TEAM|Posh⟧ have not won since ⟦DATE|November⟧.
⟦MINUTE|5 min⟧: ⟦PERSON|Lewis Dummett⟧'s corner is met by ⟦PERSON|Jermaine Cole⟧. Header, over. Should do better.
⟦MINUTE|13 min⟧: Save! ⟦PERSON|Owen Fairweather⟧ low to his left from ⟦PERSON|Bradley Nutter⟧.
⟦MINUTE|24 min⟧: ⟦G1|GOAL⟧ ⟦TEAM|Wycombe⟧ ⟦SCORE|1-0⟧. ⟦PERSON|Dummett⟧ wins a tackle he has no right to win and feeds ⟦PERSON|Josh Amoah⟧. One touch out of his feet, ⟦G2|the second low across the keeper⟧.
⟦MINUTE|31 min⟧: ⟦PERSON|Kacper Wolski⟧, the ⟦TEAM|Peterborough⟧ winger, tries one from 35 yards. Nearer the corner flag than the goal.
⟦MINUTE|44 min⟧: Off the bar! ⟦PERSON|Amoah⟧ again, on the half-volley.
HALF-TIME. ⟦PERSON|Mark Fensome⟧'s side have had one shot on target and need to find a second gear.
⟦MINUTE|53 min⟧: ⟦PERSON|Fairweather⟧ spills, ⟦PERSON|Nutter⟧ fires into a defender's back, ⟦PERSON|Fairweather⟧ grabs it at the second attempt.
⟦MINUTE|64 min⟧: Penalty to ⟦TEAM|Peterborough⟧. ⟦PERSON|Cole⟧ on ⟦PERSON|Nutter⟧. Soft.
⟦MINUTE|66 min⟧: ⟦G3|GOAL⟧ ⟦SCORE|1-1⟧. After a long wait ⟦PERSON|Wolski⟧ ⟦G4|sends ⟦PERSON|Fairweather⟧ the wrong way⟧.
⟦MINUTE|70 min⟧: ⟦G5|GOAL⟧ ⟦TEAM|Wycombe⟧ ⟦SCORE|2-1⟧. What a response. A free-kick from halfway, ⟦PERSON|Cole⟧ gets above everybody and ⟦G6|loops it into the far corner⟧. From villain to hero.
⟦MINUTE|78 min⟧: ⟦PERSON|Dummett⟧ round the keeper, angle too tight, side-netting.
⟦MINUTE|85 min⟧: Yellow card, ⟦PERSON|Wolski⟧. Second one. Off he goes.
⟦MINUTE|90+1⟧: ⟦PERSON|Nutter⟧ ⟦G7|scores⟧! No, he doesn't. Flag's up.
FULL-TIME. ⟦PERSON|Cole⟧'s ⟦G8|goal⟧ is enough, and boss ⟦PERSON|Rhys Cadwallader⟧ is punching the air. The ⟦TEAM|Chairboys⟧ go sixth in ⟦COMPETITION|League One⟧ before ⟦DATE|next week⟧'s trip to ⟦TEAM|Reading⟧.
=====GOALS=====
{"id": "G1", "scorer": "Josh Amoah", "team": "Wycombe", "minute": 24, "minute_text": "24 min", "assist": "Lewis Dummett", "kind": "shot"}
{"id": "G2", "scorer": "Josh Amoah", "team": "Wycombe", "minute": 24, "assist": "Lewis Dummett", "kind": "shot"}
{"id": "G3", "scorer": "Kacper Wolski", "team": "Peterborough", "minute": 66, "minute_text": "66 min", "kind": "penalty"}
{"id": "G4", "scorer": "Kacper Wolski", "team": "Peterborough", "minute": 66, "minute_text": "66 min", "kind": "penalty"}
{"id": "G5", "scorer": "Jermaine Cole", "team": "Wycombe", "minute": 70, "minute_text": "70 min", "kind": "header"}
{"id": "G6", "scorer": "Jermaine Cole", "team": "Wycombe", "minute": 70, "kind": "header"}
{"id": "G7", "scorer": "Bradley Nutter", "team": "Peterborough", "minute": 90, "added": 1, "minute_text": "90+1", "outcome": "ruled out"}
{"id": "G8", "scorer": "Jermaine Cole", "team": "Wycombe", "minute": 70, "kind": "header"}

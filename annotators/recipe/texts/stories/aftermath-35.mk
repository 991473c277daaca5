⟦PERSON|Hegarty⟧ haunts old club with ⟦G1|double⟧
⟦TEAM|Southport⟧ boss ⟦PERSON|Simon Wraith⟧ said selling ⟦PERSON|Jonjo Hegarty⟧ in the summer was "the worst bit of business I've ever done" after the winger ⟦G2|scored twice⟧ in ⟦TEAM|AFC Fylde⟧'s ⟦SCORE|3-1⟧ win at ⟦VENUE|Haig Avenue⟧.
⟦PERSON|Hegarty⟧ did not celebrate either ⟦G3|goal⟧. He had been whistled from the ⟦MINUTE|first minute⟧ and was asked to move his car before kick-off.
"My nan still has a season ticket here," he said.
It was a game ⟦TEAM|Southport⟧ could have won. They'd had a good start, ⟦G4|scoring⟧ before ⟦TEAM|Fylde⟧ had been over halfway. ⟦PERSON|Ola Bakare⟧'s chase of a lost cause forced a poor touch from ⟦TEAM|Coasters⟧ defender ⟦PERSON|Dale Pickersgill⟧, and ⟦PERSON|Lucas Treharne⟧ stepped on to the ball and ⟦G5|thumped it⟧ past ⟦PERSON|Mitch Fairclough⟧ from 18 yards. The time was ⟦MINUTE|one minute and fifty seconds⟧.
⟦PERSON|Hegarty⟧ ⟦G6|brought ⟦TEAM|Fylde⟧ level⟧. ⟦PERSON|Fairclough⟧'s long punt was allowed to bounce by ⟦PERSON|Peter Ashdown-Kyle⟧, who tried to guide it back to his own keeper and gave his former team-mate a run at goal. He took it well, too, ⟦G7|dinking it over the goalkeeper⟧.
⟦PERSON|Ashdown-Kyle⟧ made a superb tackle on him soon after. ⟦PERSON|Bakare⟧, at the other end, struck the bar and then the same defender's arm, and ⟦PERSON|Treharne⟧ had a free-kick saved. At the ⟦MINUTE|interval⟧ it was hard to separate them.
⟦PERSON|Pickersgill⟧ came up for a ⟦TEAM|Fylde⟧ corner ⟦MINUTE|ten minutes into the second half⟧. He may have fouled ⟦PERSON|Bakare⟧; he certainly ⟦G8|got his head on it⟧. ⟦SCORE|2-1⟧, and he ran the length of the pitch to celebrate with ⟦PERSON|Fairclough⟧.
After that the ⟦TEAM|Sandgrounders⟧ ran out of ideas. ⟦PERSON|Hegarty⟧'s ⟦G9|second⟧ of the day was a simple one, after ⟦PERSON|Pickersgill⟧'s pass and a stumble from ⟦PERSON|Ashdown-Kyle⟧.
"I've played him every day in training for two years and told him what a good lad he was," said ⟦PERSON|Ashdown-Kyle⟧. "He was laughing before the last ⟦G10|one⟧ had gone in."
⟦TEAM|Fylde⟧, second in ⟦COMPETITION|National League North⟧, meet ⟦TEAM|Chorley⟧ in the ⟦COMPETITION|Lancashire FA Challenge Trophy⟧ on ⟦DATE|Tuesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Jonjo Hegarty", "team": "AFC Fylde", "count": 2}
{"id": "G2", "scorer": "Jonjo Hegarty", "team": "AFC Fylde", "count": 2}
{"id": "G3", "scorer": "Jonjo Hegarty", "team": "AFC Fylde", "count": 2}
{"id": "G4", "scorer": "Lucas Treharne", "team": "Southport", "minute": 2, "assist": "Ola Bakare", "kind": "shot"}
{"id": "G5", "scorer": "Lucas Treharne", "team": "Southport", "minute": 2, "assist": "Ola Bakare", "kind": "shot"}
{"id": "G6", "scorer": "Jonjo Hegarty", "team": "AFC Fylde", "kind": "shot"}
{"id": "G7", "scorer": "Jonjo Hegarty", "team": "AFC Fylde", "kind": "shot"}
{"id": "G8", "scorer": "Dale Pickersgill", "team": "AFC Fylde", "minute": 55, "kind": "header", "minute_text": "ten minutes into the second half"}
{"id": "G9", "scorer": "Jonjo Hegarty", "team": "AFC Fylde", "assist": "Dale Pickersgill", "kind": "shot"}
{"id": "G10", "scorer": "Jonjo Hegarty", "team": "AFC Fylde", "assist": "Dale Pickersgill", "kind": "shot"}

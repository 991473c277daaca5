⟦TEAM|Lens⟧ find their voice, and their second wind

Two hours before kick-off the old men who stand by the players' entrance at ⟦VENUE|Bollaert⟧ were telling anyone who asked that this was not a ⟦TEAM|Lens⟧ team. No width, they said, no legs. By half past six they were being hugged by strangers.

⟦TEAM|Lens⟧ beat ⟦TEAM|Lille⟧ ⟦SCORE|3-2⟧ in the northern derby, and it was the manner that mattered more than the points, which are enough for eighth. They had trailed twice. They had lost their goalkeeper, ⟦PERSON|Julien Marchadier⟧, carried off after a collision with ⟦PERSON|Rafael Teles⟧ on the ⟦MINUTE|hour⟧. They had seen ⟦PERSON|Teddy Mukendi⟧'s ⟦G1|goal⟧ chalked off for an offside that took four minutes to find. And in the ⟦MINUTE|88th minute⟧, ⟦PERSON|Ibrahima Cisse⟧, the full-back none of the old men likes, ⟦G2|ran on to a loose ball and scored⟧ with the foot he uses for standing on.

"I could hear someone say, no, not you," ⟦PERSON|Cisse⟧ told ⟦ORG|Canal+⟧. "I hope he likes it now, the ⟦G3|goal⟧."

⟦TEAM|Lille⟧'s pair of ⟦G4|goals⟧ were not dissimilar. Both came from the right, both from crosses by ⟦PERSON|Gaspard Rolin⟧, and both times the runner had come from deep: ⟦PERSON|Edin Suljic⟧, with his chest, after ⟦MINUTE|15 minutes⟧; ⟦PERSON|Amara Conde⟧, at full stretch, in first-half ⟦MINUTE|stoppage time⟧. ⟦PERSON|Lucas Grandval⟧ had ⟦G5|cancelled out the first⟧ from ⟦PERSON|Mukendi⟧'s pass on ⟦MINUTE|31⟧. The second stood for a long time. ⟦PERSON|Teles⟧, the ⟦TEAM|Dogues⟧' best player, could have made it safe from the penalty spot before the injury, but he shot wide, and his volley after the ⟦MINUTE|hour⟧ was well held by the substitute keeper.

It was ⟦PERSON|Mukendi⟧ who ⟦G6|equalised⟧, in the ⟦MINUTE|75th minute⟧, with no flag this time. The pass was ⟦PERSON|Grandval⟧'s, a favour returned.

⟦PERSON|Olivier Sabatier⟧ had to be reminded that ⟦TEAM|Lens⟧ had not beaten ⟦TEAM|Lille⟧ since ⟦DATE|2021⟧. "I was told," he said. "⟦ORG|L'Equipe⟧ told me every day. I told the boys nothing."

⟦TEAM|Lens⟧ travel to ⟦TEAM|Monaco⟧, then ⟦TEAM|Nantes⟧. ⟦GPE|Europe⟧ is six points off.
=====GOALS=====
{"id": "G1", "scorer": "Teddy Mukendi", "team": "Lens", "outcome": "ruled out"}
{"id": "G2", "scorer": "Ibrahima Cisse", "team": "Lens", "minute": 88, "minute_text": "88th minute", "kind": "shot"}
{"id": "G3", "scorer": "Ibrahima Cisse", "team": "Lens", "minute": 88, "kind": "shot"}
{"id": "G4", "scorer": "Edin Suljic; Amara Conde", "team": "Lille", "assist": "Gaspard Rolin", "count": 2}
{"id": "G5", "scorer": "Lucas Grandval", "team": "Lens", "minute": 31, "minute_text": "31", "assist": "Teddy Mukendi"}
{"id": "G6", "scorer": "Teddy Mukendi", "team": "Lens", "minute": 75, "minute_text": "75th minute", "assist": "Lucas Grandval"}

⟦TEAM|Morocco⟧ see off ⟦TEAM|Uruguay⟧, ⟦PERSON|Belkacemi⟧ ⟦G1|brace⟧ and all

⟦TEAM|Morocco⟧ are into the ⟦COMPETITION|World Cup⟧ quarter-finals after a ⟦SCORE|3-1⟧ win over ⟦TEAM|Uruguay⟧ in which they twice ⟦G2|took the lead⟧ in ⟦GPE|Houston⟧ on ⟦DATE|Friday night⟧, the ⟦G3|first and second⟧ from ⟦PERSON|Youssef Belkacemi⟧'s left boot, the ⟦G4|third⟧ by a substitute whose name was not on the team sheet handed to reporters.

⟦TEAM|Uruguay⟧, who ⟦G5|levelled⟧ through ⟦PERSON|Agustín Larrañaga⟧, had more of the ball and more corners, 11 to one.

The ⟦TEAM|Atlas Lions⟧ lined up with a back five and were content to sit. ⟦PERSON|Matías Bentancourt⟧ hit a long-range effort just past the post in the sixth minute, ⟦PERSON|Facundo Sosa-Reyes⟧ brought a save out of ⟦PERSON|Soufiane Amrani⟧, and in the ⟦MINUTE|15th⟧ a corner by ⟦PERSON|Bentancourt⟧ found its way on to the top of the bar.

Their reward came after that corner. ⟦PERSON|Amrani⟧ rolled the ball out to ⟦PERSON|Nordin El Kaddouri⟧, who hit it early down the touchline. ⟦PERSON|Bilal Tazi⟧ was fouled, got up, played on, and from his pass ⟦PERSON|Belkacemi⟧, with his first touch of the night, ⟦G6|steered it in⟧ off the far upright. The goalkeeper, ⟦PERSON|Juan Manuel Olivera⟧, had not had to touch the ball until he picked it out of the net. ⟦MINUTE|Sixteen minutes⟧ had been played, said ⟦ORG|FIFA⟧.

It took the ⟦TEAM|Celeste⟧ a quarter of an hour to recover. ⟦PERSON|Larrañaga⟧ then turned ⟦PERSON|Hicham Ouaziz⟧ and was foiled by ⟦PERSON|Amrani⟧. A second chance for the same man, on ⟦MINUTE|38⟧, was headed away from under the crossbar. The third time, after the ball had bounced around the ⟦NORP|Moroccan⟧ area in first-half ⟦MINUTE|stoppage time⟧, ⟦PERSON|Larrañaga⟧ got a knee to it. It ⟦G7|bobbled in⟧.

"Their ⟦G8|goal⟧ comes at the wrong moment," the ⟦TEAM|Morocco⟧ coach said. "We should have kicked the ball to ⟦GPE|New York⟧. I told them in the dressing room, nobody has beaten us yet."

After the ⟦MINUTE|interval⟧ ⟦TEAM|Uruguay⟧ had a ⟦G9|goal⟧ disallowed, ⟦PERSON|Sosa-Reyes⟧ having shoved ⟦PERSON|Ouaziz⟧ before volleying in from ⟦PERSON|Bentancourt⟧'s free-kick. ⟦NORP|Moroccan⟧ relief was great, and ⟦NORP|Moroccan⟧ joy not far off. The centre-halves were still up when ⟦PERSON|El Kaddouri⟧ broke. He gave it to ⟦PERSON|Tazi⟧, on the right, and ⟦PERSON|Tazi⟧ to ⟦PERSON|Belkacemi⟧, who was allowed to ⟦G10|shoot from 18 yards⟧, and did. It was ⟦SCORE|2-1⟧, it was the ⟦MINUTE|58th minute⟧ and it was his 30th ⟦G11|goal⟧ for his country, on a day that began with a fever.

⟦PERSON|Larrañaga⟧ hit the post. ⟦PERSON|Bentancourt⟧, through on goal with ⟦MINUTE|20 minutes left⟧, looked for a penalty and got a booking. And then ⟦PERSON|Zakaria Lahlou⟧, the name that was missing, stretched to meet a cross by ⟦PERSON|Tazi⟧ at the back post and ⟦G12|turned it past⟧ ⟦PERSON|Olivera⟧ with ⟦MINUTE|four minutes to go⟧.

"I thought ⟦PERSON|Bilal⟧ had overhit it," said ⟦PERSON|Lahlou⟧, who plays in the ⟦COMPETITION|Botola⟧ and not much at that. "I threw a leg. I don't know whether it was a ⟦G13|goal⟧ before I looked at him."

⟦TEAM|Portugal⟧ are next. ⟦TEAM|Uruguay⟧'s ⟦PERSON|Sosa-Reyes⟧ is expected to join ⟦TEAM|Nacional⟧ on loan, his club having netted a fee of two million.
=====GOALS=====
{"id": "G1", "scorer": "Youssef Belkacemi", "team": "Morocco", "count": 2}
{"id": "G2", "scorer": "Youssef Belkacemi", "team": "Morocco", "count": 2}
{"id": "G3", "scorer": "Youssef Belkacemi", "team": "Morocco", "count": 2}
{"id": "G4", "scorer": "Zakaria Lahlou", "team": "Morocco", "minute": 86, "assist": "Bilal Tazi", "kind": "shot"}
{"id": "G5", "scorer": "Agustín Larrañaga", "team": "Uruguay"}
{"id": "G6", "scorer": "Youssef Belkacemi", "team": "Morocco", "minute": 16, "assist": "Bilal Tazi", "kind": "shot"}
{"id": "G7", "scorer": "Agustín Larrañaga", "team": "Uruguay"}
{"id": "G8", "scorer": "Agustín Larrañaga", "team": "Uruguay"}
{"id": "G9", "scorer": "Facundo Sosa-Reyes", "team": "Uruguay", "assist": "Matías Bentancourt", "kind": "volley", "outcome": "ruled out"}
{"id": "G10", "scorer": "Youssef Belkacemi", "team": "Morocco", "minute": 58, "assist": "Bilal Tazi", "kind": "shot", "minute_text": "58th minute"}
{"id": "G11", "scorer": "Youssef Belkacemi", "team": "Morocco", "minute": 58, "assist": "Bilal Tazi", "kind": "shot", "minute_text": "58th minute"}
{"id": "G12", "scorer": "Zakaria Lahlou", "team": "Morocco", "minute": 86, "assist": "Bilal Tazi", "kind": "shot", "minute_text": "four minutes to go"}
{"id": "G13", "scorer": "Zakaria Lahlou", "team": "Morocco", "minute": 86, "assist": "Bilal Tazi", "kind": "shot"}

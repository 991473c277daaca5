With ⟦G10|goal⟧ in the last breath, ⟦TEAM|Flamengo⟧ draws with ⟦TEAM|Palmeiras⟧ and keeps the leadership
⟦FURNITURE|Translated from Portuguese⟧
In a game of two different times, ⟦TEAM|Flamengo⟧ and ⟦TEAM|Palmeiras⟧ stayed in the ⟦SCORE|2-2⟧ this ⟦DATE|Sunday⟧, at ⟦VENUE|Maracanã⟧, by the 31st round of the ⟦COMPETITION|Brasileirão⟧. The red-and-black team was losing until ⟦MINUTE|49 minutes of the second half⟧, when ⟦PERSON|Tatu⟧, of head, ⟦G1|left everything equal⟧ and did explode more than 62 thousand people.
⟦TEAM|Palmeiras⟧ began better. At ⟦MINUTE|8 minutes⟧, ⟦PERSON|Dudu Paranhos⟧ received from ⟦PERSON|Gabriel Pontes⟧, cut the marker and kicked with danger, on the post. The answer of the owners of the house came at ⟦MINUTE|15⟧: ⟦PERSON|Edmilson Frota⟧ launched ⟦PERSON|Tatu⟧, who came out face to face with ⟦PERSON|Rodrigo Malta⟧, but the goalkeeper grew and made great defence.
In the ⟦MINUTE|27 minutes⟧, the scoreboard was ⟦G2|inaugurated⟧. ⟦PERSON|Juninho Cearense⟧ lost the ball in the exit, ⟦PERSON|Pontes⟧ touched to ⟦PERSON|Agustín Ferreyra⟧ and the ⟦NORP|Argentine⟧, from outside the area, ⟦G3|hit placed in the left corner⟧, without chances.
⟦TEAM|Flamengo⟧ came back from the ⟦MINUTE|interval⟧ with other posture and ⟦G4|tied⟧ soon at ⟦MINUTE|3 minutes of the final stage⟧. After a corner collected by ⟦PERSON|Edmilson⟧, the defence of ⟦TEAM|Palmeiras⟧ cut badly and ⟦PERSON|Juninho Cearense⟧, that had failed in the ⟦G5|goal⟧ of the ⟦NORP|Argentine⟧, ⟦G6|filled the foot to send to the nets⟧.
When the turnaround seemed question of time, ⟦TEAM|Palmeiras⟧ was lethal in counter-attack. At ⟦MINUTE|33⟧, ⟦PERSON|Ferreyra⟧ left three behind and served ⟦PERSON|Dudu⟧, who ⟦G7|only had the work to push to the empty goal⟧: ⟦SCORE|2-1⟧.
The steering wheel ⟦PERSON|Edmilson⟧ still hit the crossbar at ⟦MINUTE|41⟧, and at ⟦MINUTE|44⟧ ⟦PERSON|Tatu⟧ had a ⟦G8|goal⟧ annulled by the VAR for offside of ⟦PERSON|Pontes⟧' marker. But there was still time. ⟦PERSON|Edmilson⟧ crossed from the right, ⟦PERSON|Malta⟧ stayed in the half of the way and ⟦PERSON|Tatu⟧, of head, ⟦G9|made his tenth in the championship⟧.
"The team didn't give up. I had already ⟦G11|scored one⟧ that the VAR took from me, and I told ⟦PERSON|Edmilson⟧: cross again that I'll be there", said the hero.
With the tie, ⟦TEAM|Flamengo⟧ goes to 64 points, one more than ⟦TEAM|Botafogo⟧. ⟦TEAM|Palmeiras⟧, third, with 60, receives ⟦TEAM|Grêmio⟧ on ⟦DATE|Wednesday⟧, at ⟦VENUE|Allianz Parque⟧, in ⟦GPE|São Paulo⟧, thinking also in the ⟦COMPETITION|Libertadores⟧.
=====GOALS=====
{"id": "G1", "scorer": "Tatu", "team": "Flamengo", "minute": 90, "added": 4, "assist": "Edmilson Frota", "kind": "header", "minute_text": "49 minutes of the second half"}
{"id": "G2", "scorer": "Agustín Ferreyra", "team": "Palmeiras", "minute": 27, "assist": "Gabriel Pontes", "kind": "shot", "minute_text": "27 minutes"}
{"id": "G3", "scorer": "Agustín Ferreyra", "team": "Palmeiras", "minute": 27, "assist": "Gabriel Pontes", "kind": "shot", "minute_text": "27 minutes"}
{"id": "G4", "scorer": "Juninho Cearense", "team": "Flamengo", "minute": 48, "kind": "shot", "minute_text": "3 minutes of the final stage"}
{"id": "G5", "scorer": "Agustín Ferreyra", "team": "Palmeiras", "minute": 27, "assist": "Gabriel Pontes", "kind": "shot"}
{"id": "G6", "scorer": "Juninho Cearense", "team": "Flamengo", "minute": 48, "kind": "shot"}
{"id": "G7", "scorer": "Dudu Paranhos", "team": "Palmeiras", "minute": 78, "assist": "Agustín Ferreyra", "kind": "shot", "minute_text": "33", "score": "2-1"}
{"id": "G8", "scorer": "Tatu", "team": "Flamengo", "minute": 89, "outcome": "ruled out", "minute_text": "44"}
{"id": "G9", "scorer": "Tatu", "team": "Flamengo", "minute": 90, "added": 4, "assist": "Edmilson Frota", "kind": "header"}
{"id": "G10", "scorer": "Tatu", "team": "Flamengo", "minute": 90, "added": 4, "assist": "Edmilson Frota", "kind": "header"}
{"id": "G11", "scorer": "Tatu", "team": "Flamengo", "minute": 89, "outcome": "ruled out"}

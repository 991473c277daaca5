Teenager ⟦PERSON|Kauê⟧ turns the tie around as ⟦TEAM|Palmeiras⟧ reach last four
⟦GPE|SAO PAULO⟧ — ⟦TEAM|Palmeiras⟧ of ⟦GPE|Brazil⟧ are in the semi-finals of the ⟦COMPETITION|Copa Libertadores⟧ after beating ⟦TEAM|Colo-Colo⟧ ⟦SCORE|3-1⟧ in the second leg of their quarter-final, with ⟦G1|two goals⟧ by the 18-year-old ⟦PERSON|Kauê⟧ and ⟦G2|one⟧ from the penalty spot by captain ⟦PERSON|Rafinha Motta⟧.
The first leg in ⟦GPE|Santiago⟧ had ended without goals and the ⟦NORP|Chilean⟧ team surprised everybody by ⟦G3|going in front⟧ at ⟦VENUE|Allianz Parque⟧. Their midfielder ⟦PERSON|Julio Quezada⟧ was the author of a free kick which ⟦G4|beat⟧ the goalkeeper ⟦PERSON|Walter Bracco⟧ on his own side. The clock marked ⟦MINUTE|19⟧.
The ⟦G5|goal⟧ had the effect of a cold shower on the public. ⟦TEAM|Palmeiras⟧ had the ball but not ideas; ⟦PERSON|Rafinha Motta⟧ shot into the hands of ⟦PERSON|Emilio Zárate⟧, a volley of ⟦PERSON|Nelson Paiva⟧ went to the clouds and ⟦PERSON|Diego Larraín⟧, the ⟦NORP|Argentine⟧ defender, saved under the bar with his chest.
The coach took off two at the ⟦MINUTE|interval⟧ and put ⟦PERSON|Kauê⟧ in after ⟦MINUTE|64 minutes⟧. ⟦MINUTE|Six minutes later⟧ the boy had ⟦G6|tied the match⟧, with a ⟦G7|header⟧ between two centrals from ⟦PERSON|Paiva⟧'s centre. And ⟦MINUTE|moments later⟧, before ⟦TEAM|Colo-Colo⟧ could breathe, the same player ⟦G8|profited from⟧ an assist of ⟦PERSON|Rafinha Motta⟧ to ⟦G9|define with the left foot⟧.
"He asked me for ten minutes more," joked the ⟦NORP|Uruguayan⟧ coach ⟦PERSON|Tomás Ibarra⟧. "I gave him half an hour. If I'd have known, he starts. The ⟦G10|second goal⟧ is of a player much older."
The visitors protested the ⟦G11|second⟧, asking for offside, and lost ⟦PERSON|Quezada⟧ with a second yellow card at ⟦MINUTE|84⟧. ⟦PERSON|Rafinha Motta⟧, in the ⟦MINUTE|first minute of stoppage time⟧, ⟦G12|converted⟧ a penalty which he had himself suffered.
⟦PERSON|Kauê⟧ already has ⟦G13|seven⟧ in the tournament. The ⟦G14|headed one⟧ was his first with the head, he said, "in all my life, even on the street."
In the semi-final the ⟦TEAM|Verdão⟧ go to ⟦GPE|Argentina⟧ for the first game.
=====GOALS=====
{"id": "G1", "scorer": "Kauê", "team": "Palmeiras", "count": 2}
{"id": "G2", "scorer": "Rafinha Motta", "team": "Palmeiras", "minute": 90, "added": 1, "kind": "penalty"}
{"id": "G3", "scorer": "Julio Quezada", "team": "Colo-Colo", "minute": 19, "kind": "free kick"}
{"id": "G4", "scorer": "Julio Quezada", "team": "Colo-Colo", "minute": 19, "kind": "free kick", "minute_text": "19"}
{"id": "G5", "scorer": "Julio Quezada", "team": "Colo-Colo", "minute": 19, "kind": "free kick"}
{"id": "G6", "scorer": "Kauê", "team": "Palmeiras", "minute": 70, "kind": "header", "assist": "Nelson Paiva", "score": "1-1", "minute_text": "Six minutes later"}
{"id": "G7", "scorer": "Kauê", "team": "Palmeiras", "minute": 70, "kind": "header", "assist": "Nelson Paiva", "minute_text": "Six minutes later"}
{"id": "G8", "scorer": "Kauê", "team": "Palmeiras", "kind": "shot", "assist": "Rafinha Motta", "score": "2-1", "minute_text": "moments later"}
{"id": "G9", "scorer": "Kauê", "team": "Palmeiras", "kind": "shot", "assist": "Rafinha Motta", "minute_text": "moments later"}
{"id": "G10", "scorer": "Kauê", "team": "Palmeiras", "kind": "shot", "assist": "Rafinha Motta"}
{"id": "G11", "scorer": "Kauê", "team": "Palmeiras", "kind": "shot", "assist": "Rafinha Motta"}
{"id": "G12", "scorer": "Rafinha Motta", "team": "Palmeiras", "minute": 90, "added": 1, "kind": "penalty", "score": "3-1", "minute_text": "first minute of stoppage time"}
{"id": "G13", "scorer": "Kauê", "team": "Palmeiras", "scope": "background", "count": 7}
{"id": "G14", "scorer": "Kauê", "team": "Palmeiras", "minute": 70, "kind": "header", "assist": "Nelson Paiva"}

⟦TEAM|Antlers⟧ ⟦SCORE|3-2⟧ ⟦TEAM|Reds⟧: ⟦PERSON|Tanabe⟧ ⟦G1|settles it⟧ in ⟦MINUTE|89th minute⟧
⟦FURNITURE|J.League English / Match Review⟧

⟦PERSON|Aki Tanabe⟧ ⟦G2|scored the winner⟧ with only a minute of normal time remaining as ⟦TEAM|Kashima Antlers⟧ came through a five-goal classic against ⟦TEAM|Urawa Reds⟧ in the ⟦COMPETITION|J1 League⟧.

In front of 31,204 at ⟦VENUE|Kashima Soccer Stadium⟧, it was ⟦TEAM|Urawa⟧ who were quickest to settle. ⟦PERSON|Paulo Tavares-Lima⟧ forced a save inside ⟦MINUTE|40 seconds⟧, ⟦PERSON|Shun Iwasaki⟧ had a header cleared, and it was no surprise when the ⟦NORP|Brazilian⟧ ⟦G3|opened the scoring⟧ in the ⟦MINUTE|14th minute⟧ from ⟦PERSON|Takumi Seki⟧'s cut-back.

⟦TEAM|Antlers⟧' reply was swift. ⟦PERSON|Daichi Morikawa⟧ stole possession and ⟦PERSON|Michael Oduwole⟧, the ⟦NORP|Nigerian⟧ forward, ⟦G4|converted⟧ on ⟦MINUTE|17⟧, his sixth ⟦G5|goal⟧ in a run of five matches. By ⟦MINUTE|half-time⟧ they were in front, ⟦PERSON|Morikawa⟧ getting the ⟦G6|goal⟧ himself with a 25-metre free kick that left ⟦PERSON|Kento Fujiwara⟧ standing.

⟦TEAM|Urawa⟧'s second ⟦G7|equaliser⟧ was a penalty. ⟦PERSON|Ryo Hamasaki⟧ was penalised for handball after a lengthy check and ⟦PERSON|Tavares-Lima⟧, who had missed one at ⟦TEAM|Cerezo Osaka⟧ a week before, ⟦G8|sent the keeper the wrong way⟧ in the ⟦MINUTE|68th minute⟧.

Both teams might have won it. ⟦PERSON|Seki⟧'s curling effort whistled past the post, ⟦PERSON|Oduwole⟧ had a shot blocked by his own captain, and ⟦PERSON|Iwasaki⟧ struck the bar with a volley from the edge of the box on ⟦MINUTE|83⟧. Then ⟦PERSON|Tanabe⟧, on as a replacement for ⟦PERSON|Hamasaki⟧, chested down a long ball, waited for it to drop and ⟦G9|put it between⟧ the goalkeeper and his near post.

"To score a ⟦G10|goal⟧ like that in such a game is a dream," said the 20-year-old, whose last ⟦G11|goal⟧ came for the youth team in ⟦DATE|March⟧.

⟦TEAM|Antlers⟧ move within two points of ⟦TEAM|Yokohama F. Marinos⟧ at the top. The reverse fixture at ⟦VENUE|Saitama Stadium⟧ is in ⟦DATE|October⟧.
=====GOALS=====
{"id": "G1", "scorer": "Aki Tanabe", "team": "Kashima Antlers", "minute": 89, "minute_text": "89th minute"}
{"id": "G2", "scorer": "Aki Tanabe", "team": "Kashima Antlers", "minute": 89}
{"id": "G3", "scorer": "Paulo Tavares-Lima", "team": "Urawa Reds", "minute": 14, "minute_text": "14th minute", "assist": "Takumi Seki"}
{"id": "G4", "scorer": "Michael Oduwole", "team": "Kashima Antlers", "minute": 17, "minute_text": "17", "assist": "Daichi Morikawa"}
{"id": "G5", "scorer": "Michael Oduwole", "team": "Kashima Antlers", "scope": "background", "count": 6}
{"id": "G6", "scorer": "Daichi Morikawa", "team": "Kashima Antlers", "kind": "free kick"}
{"id": "G7", "scorer": "Paulo Tavares-Lima", "team": "Urawa Reds", "minute": 68, "kind": "penalty"}
{"id": "G8", "scorer": "Paulo Tavares-Lima", "team": "Urawa Reds", "minute": 68, "minute_text": "68th minute", "kind": "penalty"}
{"id": "G9", "scorer": "Aki Tanabe", "team": "Kashima Antlers", "minute": 89, "minute_text": "89th minute"}
{"id": "G10", "scorer": "Aki Tanabe", "team": "Kashima Antlers", "minute": 89}
{"id": "G11", "scorer": "Aki Tanabe", "scope": "background"}

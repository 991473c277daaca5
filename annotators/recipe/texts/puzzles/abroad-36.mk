⟦PERSON|Chirwa⟧ ⟦G12|nets 2⟧, ⟦TEAM|Current⟧ top ⟦TEAM|Wave⟧ in battle of ⟦COMPETITION|NWSL⟧ contenders
⟦FURNITURE|ESPN News Services⟧
⟦PERSON|Temwa Chirwa⟧ ⟦G1|scored twice⟧ and the ⟦TEAM|Kansas City Current⟧ beat the host ⟦TEAM|San Diego Wave⟧ ⟦SCORE|3-1⟧ on ⟦DATE|Sunday⟧, clinching a home playoff game with three matches remaining.
The ⟦NORP|Malawian⟧ striker, ⟦DATE|last season⟧'s MVP, ⟦G2|opened the scoring⟧ in the ⟦MINUTE|ninth minute⟧ and ⟦G3|restored ⟦TEAM|Kansas City⟧'s lead⟧ a ⟦MINUTE|minute into the second half⟧ with a curling shot.
In between, ⟦PERSON|Yuka Sakamoto⟧ had ⟦G5|tied it⟧ for the ⟦TEAM|Wave⟧, the ⟦NORP|Japanese⟧ midfielder ⟦G6|converting from the spot⟧ with ⟦MINUTE|38 minutes⟧ gone after ⟦PERSON|Haley Castellanos⟧ was clipped by ⟦PERSON|Camryn Dubois⟧.
⟦PERSON|Chirwa⟧'s ⟦G7|first⟧ was set up by compatriot ⟦PERSON|Thandiwe Moyo-Banda⟧, who picked off ⟦PERSON|Jordyn Weiss⟧' pass to the goalkeeper's feet. The keeper got a hand to the ⟦G8|second⟧, after ⟦PERSON|Dubois⟧ had slipped the ball through a crowd, but couldn't push it wide.
⟦PERSON|Moyo-Banda⟧ ⟦G9|made it ⟦SCORE|3-1⟧⟧ in the ⟦MINUTE|74th minute⟧, beating two defenders and poking a shot inside the near post. ⟦PERSON|Sabina Phiri⟧ nearly added a fourth, but the substitute's header bounced on top of the bar.
⟦TEAM|San Diego⟧ had late looks: ⟦PERSON|Castellanos⟧ forced two saves from ⟦PERSON|Renner⟧ and ⟦PERSON|Sakamoto⟧ fired wide from eight yards out.
"If we get it back to ⟦SCORE|2-2⟧, it's a different crowd, a different game," ⟦PERSON|Weiss⟧ said.
⟦PERSON|Chirwa⟧ has 18 ⟦G10|goals⟧ ⟦DATE|this season⟧, four behind the ⟦COMPETITION|NWSL⟧ record. She ⟦G11|scored the winner⟧ in this fixture in ⟦DATE|2024⟧ as well.
The ⟦TEAM|Current⟧ (16-3-4) host the ⟦TEAM|Seattle Reign⟧ at ⟦VENUE|CPKC Stadium⟧ on ⟦DATE|Friday⟧ (⟦ORG|ESPN2⟧). The ⟦TEAM|Wave⟧, who fell to fourth, visit the ⟦TEAM|Washington Spirit⟧ after a ⟦COMPETITION|Concacaf W Champions Cup⟧ trip.
=====GOALS=====
{"id": "G1", "scorer": "Temwa Chirwa", "team": "Kansas City Current", "count": 2}
{"id": "G2", "scorer": "Temwa Chirwa", "team": "Kansas City Current", "minute": 9, "assist": "Thandiwe Moyo-Banda", "minute_text": "ninth minute"}
{"id": "G3", "scorer": "Temwa Chirwa", "team": "Kansas City Current", "minute": 46, "assist": "Camryn Dubois", "kind": "shot", "minute_text": "minute into the second half"}
{"id": "G5", "scorer": "Yuka Sakamoto", "team": "San Diego Wave", "minute": 38, "kind": "penalty", "minute_text": "38 minutes"}
{"id": "G6", "scorer": "Yuka Sakamoto", "team": "San Diego Wave", "minute": 38, "kind": "penalty", "minute_text": "38 minutes"}
{"id": "G7", "scorer": "Temwa Chirwa", "team": "Kansas City Current", "minute": 9, "assist": "Thandiwe Moyo-Banda"}
{"id": "G8", "scorer": "Temwa Chirwa", "team": "Kansas City Current", "minute": 46, "assist": "Camryn Dubois", "kind": "shot"}
{"id": "G9", "scorer": "Thandiwe Moyo-Banda", "team": "Kansas City Current", "minute": 74, "kind": "shot", "minute_text": "74th minute", "score": "3-1"}
{"id": "G10", "scorer": "Temwa Chirwa", "team": "Kansas City Current", "count": 18, "scope": "background"}
{"id": "G11", "scorer": "Temwa Chirwa", "team": "Kansas City Current", "scope": "background"}
{"id": "G12", "scorer": "Temwa Chirwa", "team": "Kansas City Current", "count": 2}

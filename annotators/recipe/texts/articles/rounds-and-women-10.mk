⟦PERSON|Catterick⟧ ⟦G1|double⟧ sends ⟦TEAM|Matildas⟧ into ⟦COMPETITION|Asian Cup⟧ semis

⟦FURNITURE|AAP⟧

⟦PERSON|Stephanie Catterick⟧ has put the ⟦TEAM|Matildas⟧ into the last four of the ⟦COMPETITION|Asian Cup⟧, the veteran striker's second-half ⟦G2|double⟧ overcoming a stubborn ⟦TEAM|China⟧ ⟦SCORE|2-1⟧ in front of 38,000 in ⟦GPE|Perth⟧.

Trailing to ⟦PERSON|Zhang Rui⟧'s ⟦G3|goal⟧ from the ⟦MINUTE|27th minute⟧, ⟦TEAM|Australia⟧ were heading for a shock exit before ⟦PERSON|Catterick⟧ ⟦G4|scored⟧ in the ⟦MINUTE|69th⟧ and ⟦MINUTE|82nd minutes⟧.

"I've never been so tired or so happy," said ⟦PERSON|Catterick⟧, 33, who had not started since breaking her wrist in ⟦DATE|June⟧.

⟦TEAM|China⟧, coached to within an inch of their lives, sat deep and picked their moments. Their ⟦G5|opener⟧ was a beauty, ⟦PERSON|Wang Lin-Xi⟧ cushioning the ball for ⟦PERSON|Zhang⟧ to ⟦G6|lash beyond ⟦PERSON|Ellie Vandermeer⟧⟧. The ⟦TEAM|Adelaide United⟧ keeper looked to have been beaten again shortly before ⟦MINUTE|half-time⟧, only for VAR to intervene and rule out ⟦PERSON|Li Mengyao⟧'s ⟦G7|header⟧ for offside.

Coach ⟦PERSON|Joe Montemurro⟧ sent on ⟦PERSON|Tameka Doolan⟧ and ⟦PERSON|Kyra Cooney⟧ at the main break and the latter's cross led to the ⟦G8|equaliser⟧, ⟦PERSON|Catterick⟧ ⟦G9|nodding in⟧ from almost on the line.

⟦PERSON|Hayley Raso-Winters⟧ was twice denied by the ⟦NORP|Chinese⟧ keeper before, with ⟦MINUTE|eight minutes to go⟧, ⟦PERSON|Priya Sundaram⟧ slid a pass through and ⟦PERSON|Catterick⟧ ⟦G10|did the rest⟧. It was her 60th international ⟦G11|goal⟧.

⟦NORP|Australian⟧ fans sang long after ⟦MINUTE|full-time⟧. ⟦ORG|Football Australia⟧ said more than 12,000 tickets had already gone for the semi-final against either ⟦TEAM|Japan⟧ or ⟦TEAM|South Korea⟧ at ⟦VENUE|Optus Stadium⟧ on ⟦DATE|Tuesday night⟧.
=====GOALS=====
{"id": "G1", "scorer": "Stephanie Catterick", "team": "Australia", "count": 2}
{"id": "G2", "scorer": "Stephanie Catterick", "team": "Australia", "count": 2}
{"id": "G3", "scorer": "Zhang Rui", "team": "China", "minute": 27, "assist": "Wang Lin-Xi", "kind": "shot", "minute_text": "27th minute"}
{"id": "G4", "scorer": "Stephanie Catterick", "team": "Australia", "count": 2}
{"id": "G5", "scorer": "Zhang Rui", "team": "China", "minute": 27, "assist": "Wang Lin-Xi", "kind": "shot"}
{"id": "G6", "scorer": "Zhang Rui", "team": "China", "minute": 27, "assist": "Wang Lin-Xi", "kind": "shot"}
{"id": "G7", "scorer": "Li Mengyao", "team": "China", "kind": "header", "outcome": "ruled out"}
{"id": "G8", "scorer": "Stephanie Catterick", "team": "Australia", "minute": 69, "assist": "Kyra Cooney", "kind": "header"}
{"id": "G9", "scorer": "Stephanie Catterick", "team": "Australia", "minute": 69, "assist": "Kyra Cooney", "kind": "header"}
{"id": "G10", "scorer": "Stephanie Catterick", "team": "Australia", "minute": 82, "assist": "Priya Sundaram", "minute_text": "eight minutes to go"}
{"id": "G11", "scorer": "Stephanie Catterick", "team": "Australia", "minute": 82, "assist": "Priya Sundaram"}

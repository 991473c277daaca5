⟦TEAM|Sweden⟧ recall ⟦PERSON|Lindqvist-Berg⟧ for ⟦TEAM|Denmark⟧ play-off

⟦TEAM|Sweden⟧ coach ⟦PERSON|Pernille Krogh⟧ has recalled ⟦TEAM|Real Madrid⟧ striker ⟦PERSON|Hanna Lindqvist-Berg⟧ for ⟦DATE|next month⟧'s ⟦COMPETITION|World Cup⟧ play-off against ⟦TEAM|Denmark⟧.

⟦PERSON|Lindqvist-Berg⟧, 30, last played for her country 18 months ago, when she ⟦G1|scored the winner⟧ in a friendly in ⟦GPE|Athens⟧ and then asked not to be considered for a while. She has since had a daughter.

"She called me in ⟦DATE|January⟧ and said she was ready," ⟦PERSON|Krogh⟧ said on ⟦DATE|Thursday⟧. "I told her to show it, and she has."

The forward has ⟦G2|four goals⟧ in six ⟦COMPETITION|Liga F⟧ appearances since her return, the most recent a ⟦G3|penalty⟧ on ⟦DATE|Sunday⟧. In all she has ⟦G4|scored 38 times⟧ in 84 internationals, a total that includes a ⟦G5|hat-trick⟧ against ⟦TEAM|Greece⟧ and both ⟦G6|goals⟧ in the ⟦SCORE|2-1⟧ victory in ⟦GPE|Copenhagen⟧ that took ⟦TEAM|Sweden⟧ to the last finals. On that night it was ⟦PERSON|Freja Mortensen⟧ who ⟦G7|gave ⟦TEAM|Denmark⟧ the lead⟧, and ⟦PERSON|Mortensen⟧, now the ⟦NORP|Danish⟧ captain, is again likely to be the main threat. The ⟦TEAM|Wolfsburg⟧ midfielder ⟦G8|got the only goal⟧ when the teams last met, from a free-kick.

There is no room for ⟦PERSON|Emilie Roux⟧, the ⟦NORP|French⟧-born winger of ⟦TEAM|Häcken⟧, who had hoped to switch allegiance but has not received clearance from ⟦ORG|FIFA⟧. Goalkeeper ⟦PERSON|Alexandra Lund⟧, who broke a finger saving a penalty in training, is also missing.

The first leg takes place in ⟦GPE|Gothenburg⟧ on ⟦DATE|7 April⟧, the second four days later. Should the sides be level on aggregate there will be ⟦MINUTE|extra time⟧ and penalties; away goals do not count.

⟦TEAM|Sweden⟧ missed out on the ⟦COMPETITION|Nations League⟧ finals on goal difference, having drawn their last match ⟦SCORE|0-0⟧ despite 27 attempts.
=====GOALS=====
{"id": "G1", "scorer": "Hanna Lindqvist-Berg", "team": "Sweden", "scope": "background"}
{"id": "G2", "scorer": "Hanna Lindqvist-Berg", "team": "Real Madrid", "count": 4, "scope": "background"}
{"id": "G3", "scorer": "Hanna Lindqvist-Berg", "team": "Real Madrid", "kind": "penalty", "scope": "background"}
{"id": "G4", "scorer": "Hanna Lindqvist-Berg", "team": "Sweden", "count": 38, "scope": "background"}
{"id": "G5", "scorer": "Hanna Lindqvist-Berg", "team": "Sweden", "count": 3, "scope": "background"}
{"id": "G6", "scorer": "Hanna Lindqvist-Berg", "team": "Sweden", "count": 2, "scope": "background"}
{"id": "G7", "scorer": "Freja Mortensen", "team": "Denmark", "scope": "background"}
{"id": "G8", "scorer": "Freja Mortensen", "team": "Denmark", "scope": "background"}

⟦COMPETITION|Bundesliga⟧ ⟦DATE|Saturday⟧: ⟦TEAM|Leverkusen⟧ beaten, ⟦TEAM|Union⟧ win at the last gasp

⟦TEAM|Augsburg⟧ ended the league's longest unbeaten run with a ⟦SCORE|2-1⟧ win at ⟦TEAM|Leverkusen⟧, ⟦PERSON|Kofi Brandstetter⟧ and ⟦PERSON|Elias Hornauer⟧ ⟦G1|scoring⟧ before the ⟦MINUTE|break⟧ and ⟦PERSON|Mattia Cerutti⟧'s ⟦MINUTE|88th-minute⟧ ⟦G2|strike⟧ for the home side arriving too late.

⟦PERSON|Brandstetter⟧ ⟦G3|rose highest⟧ to ⟦PERSON|Yusuf Akbaba⟧'s corner on ⟦MINUTE|13⟧. ⟦PERSON|Hornauer⟧'s ⟦G4|second⟧, on ⟦MINUTE|39⟧, had a touch of luck, the ball breaking off ⟦PERSON|Jan-Luca Overath⟧ into his stride. In between ⟦TEAM|Leverkusen⟧ had a penalty, awarded and then cancelled on review, and ⟦PERSON|Cerutti⟧ struck the bar.

In ⟦GPE|Berlin⟧, ⟦PERSON|Robin Tiedtke⟧'s ⟦G5|goal⟧ with ⟦MINUTE|40 seconds left⟧ gave ⟦TEAM|Union⟧ a ⟦SCORE|1-0⟧ success against ⟦TEAM|Mainz⟧, who had ⟦PERSON|Nadiem Okpala⟧ sent off after ⟦MINUTE|29 minutes⟧ and had not had a shot on target since. The forward, 34, ⟦G6|tapped home⟧ ⟦PERSON|Aljoscha Kempf⟧'s low centre. ⟦PERSON|Tiedtke⟧ hadn't scored since ⟦DATE|March⟧.

⟦TEAM|Freiburg⟧ and ⟦TEAM|Hoffenheim⟧ drew ⟦SCORE|2-2⟧. ⟦PERSON|Philipp Rümmele⟧ ⟦G7|put ⟦TEAM|Freiburg⟧ ahead⟧ on ⟦MINUTE|22⟧ and ⟦G8|restored their lead⟧ on ⟦MINUTE|64⟧ after ⟦PERSON|Bazoumana Sidibé⟧ had ⟦G9|equalised⟧ with a volley; a ⟦MINUTE|77th-minute⟧ ⟦G10|penalty⟧ from ⟦PERSON|Andrej Kostelnik⟧ settled the matter. ⟦PERSON|Kostelnik⟧, who had conceded one ⟦DATE|last week⟧, hit it straight down the middle.

⟦TEAM|St Pauli⟧'s ⟦SCORE|3-0⟧ defeat of ⟦TEAM|Werder⟧ takes them out of the bottom three. ⟦PERSON|Danel Zabala⟧, twice, and ⟦PERSON|Hauke Mertens⟧ were the men ⟦G11|on target⟧. ⟦TEAM|Werder⟧ have one point from a possible 15, and have yet to score away from home.
⟦FURNITURE|The top three: Bayern 31, Leverkusen 29, Dortmund 27⟧
=====GOALS=====
{"id": "G1", "scorer": "Kofi Brandstetter; Elias Hornauer", "team": "Augsburg", "count": 2}
{"id": "G2", "scorer": "Mattia Cerutti", "team": "Leverkusen", "minute": 88, "kind": "shot", "minute_text": "88th-minute"}
{"id": "G3", "scorer": "Kofi Brandstetter", "team": "Augsburg", "minute": 13, "assist": "Yusuf Akbaba", "kind": "header", "minute_text": "13"}
{"id": "G4", "scorer": "Elias Hornauer", "team": "Augsburg", "minute": 39, "kind": "shot", "minute_text": "39"}
{"id": "G5", "scorer": "Robin Tiedtke", "team": "Union", "assist": "Aljoscha Kempf", "kind": "shot"}
{"id": "G6", "scorer": "Robin Tiedtke", "team": "Union", "assist": "Aljoscha Kempf", "kind": "shot"}
{"id": "G7", "scorer": "Philipp Rümmele", "team": "Freiburg", "minute": 22, "minute_text": "22"}
{"id": "G8", "scorer": "Philipp Rümmele", "team": "Freiburg", "minute": 64, "minute_text": "64"}
{"id": "G9", "scorer": "Bazoumana Sidibé", "team": "Hoffenheim", "kind": "volley"}
{"id": "G10", "scorer": "Andrej Kostelnik", "team": "Hoffenheim", "minute": 77, "kind": "penalty", "minute_text": "77th-minute"}
{"id": "G11", "scorer": "Danel Zabala; Hauke Mertens", "team": "St Pauli", "count": 3}

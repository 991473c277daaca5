⟦TEAM|Ulsan⟧ pip ⟦TEAM|Jeonbuk⟧ to ⟦COMPETITION|K League 1⟧ title after ⟦MINUTE|stoppage-time⟧ ⟦G1|penalty⟧

⟦GPE|SEOUL⟧, ⟦DATE|Nov 30⟧ (⟦ORG|Yonhap⟧) - ⟦TEAM|Ulsan HD⟧ won their third ⟦COMPETITION|K League 1⟧ title in five years on ⟦DATE|Saturday⟧ after a ⟦MINUTE|stoppage-time⟧ ⟦G2|penalty⟧ by captain ⟦PERSON|Cho Min-jae⟧ gave them a ⟦SCORE|2-1⟧ victory over ⟦TEAM|FC Seoul⟧ on the final day of the season.

⟦TEAM|Jeonbuk Hyundai Motors⟧ had been on course to be champions after beating ⟦TEAM|Pohang Steelers⟧ ⟦SCORE|3-0⟧, with ⟦G3|goals⟧ from ⟦PERSON|Gustavo Mirassol⟧, ⟦PERSON|Lee Dong-hyeon⟧ and ⟦PERSON|Ko Seung-woo⟧, at the same time in ⟦GPE|Jeonju⟧.

They finished level on 71 points but ⟦TEAM|Ulsan⟧ had the better goal difference.

⟦PERSON|Cho⟧ ⟦G4|converted⟧ in the ⟦MINUTE|sixth minute of stoppage time⟧ after ⟦TEAM|Seoul⟧ defender ⟦PERSON|Marko Terzić⟧ was adjudged to have handled. Goalkeeper ⟦PERSON|Baek In-ho⟧ got a hand to the kick.

⟦TEAM|Seoul⟧, with nothing but pride to play for, had ⟦G5|taken a shock lead⟧ in the ⟦MINUTE|42nd minute⟧ through ⟦PERSON|Willyan Bastos⟧. ⟦TEAM|Ulsan⟧ missed chances to equalise through ⟦PERSON|Cho⟧ and ⟦PERSON|Erik Sandqvist⟧, who also hit the crossbar, before the ⟦NORP|Swedish⟧ forward ⟦G6|netted his 20th goal⟧ of the season ⟦MINUTE|13 minutes after halftime⟧, ⟦G8|heading in⟧ ⟦PERSON|Yang Ji-hoon⟧'s cross.

"Everybody in the stadium knew the result from ⟦GPE|Jeonju⟧," ⟦TEAM|Ulsan⟧ coach ⟦PERSON|Hwang Chul-min⟧ said. "I told the players, one goal, one goal. It doesn't matter who."

⟦PERSON|Sandqvist⟧ finished as the league's top scorer. ⟦PERSON|Mirassol⟧ ended with 18 ⟦G7|goals⟧.
=====GOALS=====
{"id": "G1", "scorer": "Cho Min-jae", "team": "Ulsan HD", "minute": 90, "added": 6, "kind": "penalty", "minute_text": "stoppage-time"}
{"id": "G2", "scorer": "Cho Min-jae", "team": "Ulsan HD", "minute": 90, "added": 6, "kind": "penalty", "minute_text": "stoppage-time"}
{"id": "G3", "scorer": "Gustavo Mirassol; Lee Dong-hyeon; Ko Seung-woo", "team": "Jeonbuk Hyundai Motors", "count": 3, "scope": "background"}
{"id": "G4", "scorer": "Cho Min-jae", "team": "Ulsan HD", "minute": 90, "added": 6, "kind": "penalty", "minute_text": "sixth minute of stoppage time"}
{"id": "G5", "scorer": "Willyan Bastos", "team": "FC Seoul", "minute": 42, "minute_text": "42nd minute"}
{"id": "G6", "scorer": "Erik Sandqvist", "team": "Ulsan HD", "minute": 58, "minute_text": "13 minutes after halftime", "assist": "Yang Ji-hoon", "kind": "header"}
{"id": "G8", "scorer": "Erik Sandqvist", "team": "Ulsan HD", "minute": 58, "minute_text": "13 minutes after halftime", "assist": "Yang Ji-hoon", "kind": "header"}
{"id": "G7", "scorer": "Gustavo Mirassol", "team": "Jeonbuk Hyundai Motors", "count": 18, "scope": "background"}

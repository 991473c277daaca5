"We didn't blink": how ⟦TEAM|Gotham⟧ survived the ⟦TEAM|Spirit⟧'s late charge

⟦GPE|WASHINGTON⟧ - For the first time since they moved their home games to ⟦GPE|Harrison⟧, ⟦GPE|NJ⟧, ⟦TEAM|Gotham FC⟧ have won four in a row on the road. It took a penalty save, a goal-line scramble and a rookie with ice in her veins.

⟦PERSON|Delaney Whitcombe⟧'s ⟦G1|tally⟧ in the ⟦MINUTE|84th minute⟧, her first in the ⟦COMPETITION|NWSL⟧, was the difference as ⟦TEAM|Gotham⟧ edged the ⟦TEAM|Washington Spirit⟧ ⟦SCORE|2-1⟧ at ⟦VENUE|Audi Field⟧ on ⟦DATE|Sunday⟧ in front of a sellout crowd of 19,365.

"I blacked out," ⟦PERSON|Whitcombe⟧ said. "Somebody told me I slid on my knees. I've got the turf burn, so I guess I did."

The ⟦G2|game-winner⟧ came against the run of play. The ⟦TEAM|Spirit⟧ had ⟦G3|knotted the score⟧ ⟦MINUTE|eight minutes earlier⟧ through captain ⟦PERSON|Andrea Villalobos⟧, and wave after wave of attacks broke on the ⟦GPE|New York⟧ side's back line. Keeper ⟦PERSON|Sofia Lindgren-Ash⟧ had kept out a spot kick by ⟦PERSON|Trinity Okafor-Bell⟧ in the ⟦MINUTE|70th⟧. She had tipped ⟦PERSON|Villalobos⟧'s drive onto the crossbar in the ⟦MINUTE|80th⟧. When ⟦PERSON|Hailey Brandt⟧'s corner was cleared to midfield, rookie defender ⟦PERSON|Priya Raman⟧ hit the ball forward as far as she could. ⟦PERSON|Whitcombe⟧, a 22-year-old out of ⟦ORG|Penn State⟧, got a step on ⟦PERSON|Paige Sommerville⟧ and ⟦G4|poked it through the legs of⟧ goalkeeper ⟦PERSON|Aubree Kingsley⟧.

"That's a ⟦G5|goal⟧ I've watched her score in training fifty times," ⟦TEAM|Gotham⟧ coach ⟦PERSON|Joana Amaral⟧ said. "⟦DATE|Today⟧ it's for real. I'm happy for the kid."

The hosts had the better of the first 45, too, although you wouldn't know it by the scoreboard. ⟦PERSON|Okafor-Bell⟧ ⟦G6|had the ball in the net⟧ in the ⟦MINUTE|17th minute⟧ but was ruled to have strayed offside. ⟦PERSON|Midori Hasebe⟧, who had recovered from a knock picked up with ⟦TEAM|Japan⟧, was inches away from connecting with a low cross. Then, in the ⟦MINUTE|38th⟧, came a giveaway. ⟦PERSON|Sommerville⟧'s square pass was picked off by ⟦PERSON|Nealy Martinez-Cole⟧, and the midfielder ⟦G7|chipped⟧ ⟦PERSON|Kingsley⟧ from 30 yards. It was her fifth ⟦G8|goal⟧ in six league games, and the visitors ⟦G9|took a lead⟧ they hardly merited to the locker room.

"I told our group not to panic," ⟦TEAM|Spirit⟧ coach ⟦PERSON|Adrián González-Pratt⟧ said. "We gave up a bad ⟦G10|goal⟧. You respond by doing the same things, only better."

⟦PERSON|Hasebe⟧ made way for ⟦PERSON|Croix Bethune-Hall⟧ at the ⟦MINUTE|break⟧, and ⟦PERSON|Bethune-Hall⟧ was a handful. She drew the penalty, which ⟦PERSON|Okafor-Bell⟧ hit too near the keeper. She drew two yellow cards. And in the ⟦MINUTE|76th⟧ it was her backheel that freed ⟦PERSON|Villalobos⟧ to ⟦G11|hit the equalizer⟧, low and hard inside the near post.

The remainder of regulation, and nine minutes on top, was attack against defense. ⟦PERSON|Sommerville⟧ had a header cleared off the line by ⟦PERSON|Raman⟧. ⟦PERSON|Brandt⟧'s volley brought another stop from ⟦PERSON|Lindgren-Ash⟧, who finished with 11 saves, a season high for the league. ⟦PERSON|Amaral⟧ was shown a yellow for delaying a throw-in.

"We didn't blink," the keeper said. "On the ⟦G12|goal⟧ I got a hand to it, I should do better. Then we took a punch and ⟦G13|gave one back⟧. They outshot us, what, 26 to 7? Who cares?"

⟦TEAM|Gotham⟧ (9-3-4, 31 points) leapfrogged the ⟦TEAM|Spirit⟧ into third place and trail the leading ⟦TEAM|Kansas City Current⟧ by six. They'll host ⟦TEAM|Angel City FC⟧ on ⟦DATE|Friday⟧. ⟦TEAM|Washington⟧ (9-4-3, 30 points) are off until ⟦DATE|August 10⟧, when they travel to ⟦GPE|San Diego⟧.

⟦PERSON|Villalobos⟧, for her part, wasn't ready for silver linings. "We ⟦G14|scored one⟧ and made one of their two," the ⟦TEAM|Mexico⟧ captain said. "Do the math."
=====GOALS=====
{"id": "G1", "scorer": "Delaney Whitcombe", "team": "Gotham FC", "minute": 84, "assist": "Priya Raman", "kind": "shot", "minute_text": "84th minute"}
{"id": "G2", "scorer": "Delaney Whitcombe", "team": "Gotham FC", "minute": 84, "assist": "Priya Raman", "kind": "shot"}
{"id": "G3", "scorer": "Andrea Villalobos", "team": "Washington Spirit", "minute": 76, "assist": "Croix Bethune-Hall", "kind": "shot"}
{"id": "G4", "scorer": "Delaney Whitcombe", "team": "Gotham FC", "minute": 84, "assist": "Priya Raman", "kind": "shot"}
{"id": "G5", "scorer": "Delaney Whitcombe", "team": "Gotham FC", "minute": 84, "assist": "Priya Raman", "kind": "shot"}
{"id": "G6", "scorer": "Trinity Okafor-Bell", "team": "Washington Spirit", "minute": 17, "outcome": "ruled out", "minute_text": "17th minute"}
{"id": "G7", "scorer": "Nealy Martinez-Cole", "team": "Gotham FC", "minute": 38, "kind": "shot", "minute_text": "38th"}
{"id": "G8", "scorer": "Nealy Martinez-Cole", "team": "Gotham FC", "minute": 38, "kind": "shot"}
{"id": "G9", "scorer": "Nealy Martinez-Cole", "team": "Gotham FC", "minute": 38, "kind": "shot"}
{"id": "G10", "scorer": "Nealy Martinez-Cole", "team": "Gotham FC", "minute": 38, "kind": "shot"}
{"id": "G11", "scorer": "Andrea Villalobos", "team": "Washington Spirit", "minute": 76, "assist": "Croix Bethune-Hall", "kind": "shot", "minute_text": "76th"}
{"id": "G12", "scorer": "Andrea Villalobos", "team": "Washington Spirit", "minute": 76, "assist": "Croix Bethune-Hall", "kind": "shot"}
{"id": "G13", "scorer": "Delaney Whitcombe", "team": "Gotham FC", "minute": 84, "assist": "Priya Raman", "kind": "shot"}
{"id": "G14", "scorer": "Andrea Villalobos", "team": "Washington Spirit", "minute": 76, "assist": "Croix Bethune-Hall", "kind": "shot"}

⟦TEAM|Pirates⟧ beat ⟦TEAM|Zamalek⟧ but ⟦PERSON|Dube-Khoza⟧ wants more
⟦FURNITURE|Football | Local⟧
⟦FURNITURE|Kick-Off Reporter⟧

⟦TEAM|Orlando Pirates⟧ coach ⟦PERSON|Rulani Dube-Khoza⟧ has urged his players to be braver in front of goal after they claimed a ⟦SCORE|1-0⟧ ⟦COMPETITION|CAF Champions League⟧ win over ⟦TEAM|Zamalek⟧ in ⟦GPE|Soweto⟧.

⟦PERSON|Percy Letsoalo⟧'s ⟦G1|goal⟧ in ⟦MINUTE|first-half injury time⟧ was enough for the three points on ⟦DATE|Saturday⟧, but the ⟦TEAM|Buccaneers⟧ had no fewer than eleven attempts blocked or saved and a second ⟦G2|one⟧ from ⟦PERSON|Wale Ajibade⟧ that was disallowed.

"You saw it, it was a match we had to kill," the coach told ⟦ORG|SuperSport⟧. "The one ⟦G3|goal⟧ is beautiful, it's from the training ground, it's nine passes. I'm happy. But one ⟦G4|goal⟧ in this competition is very little, they can equalise with nothing and you cry."

They had started nervously, with ⟦PERSON|Sipho Khuzwayo⟧ twice called upon inside the ⟦MINUTE|first quarter of an hour⟧. The goalkeeper dived at the feet of ⟦PERSON|Ahmed Sabry⟧ and then palmed over a dipping effort from ⟦PERSON|Mostafa Ezzat⟧, the ⟦TEAM|Egypt⟧ midfielder who was playing on the left.

⟦PERSON|Ajibade⟧ gave warning of what was to come when he cut in and brought a save out of ⟦PERSON|Karim Nagib⟧, and the ⟦NORP|Nigerian⟧ winger was again involved as ⟦PERSON|Kagiso Modiba⟧'s cross was headed behind by ⟦PERSON|Omar Wahdan⟧ with ⟦PERSON|Letsoalo⟧ waiting.

⟦PERSON|Themba Mabunda⟧ hit a post with a drive from fully 30 metres in the ⟦MINUTE|35th minute⟧. ⟦TEAM|Pirates⟧ kept at it, and in the ⟦MINUTE|third minute added on at the end of the half⟧ their patience was rewarded. ⟦PERSON|Modiba⟧ and ⟦PERSON|Mabunda⟧ exchanged passes, ⟦PERSON|Lebo Tshabangu⟧ dummied and ⟦PERSON|Letsoalo⟧, whom ⟦TEAM|Bafana Bafana⟧ left out of their ⟦COMPETITION|Africa Cup of Nations⟧ squad, ⟦G5|bent it beyond⟧ the keeper's left hand.

⟦TEAM|Zamalek⟧'s ⟦NORP|Colombian⟧ coach ⟦PERSON|Jorge Beltrán⟧ brought on two forwards and ⟦PERSON|Sabry⟧ almost profited, shooting inches past the upright. But it was the home team who had the openings. ⟦PERSON|Tshabangu⟧ was thwarted by ⟦PERSON|Nagib⟧'s chest, ⟦PERSON|Letsoalo⟧ put a header wide when he had time to control, and then ⟦PERSON|Ajibade⟧ was celebrating in the ⟦MINUTE|58th minute⟧ when he ⟦G6|lifted the ball over⟧ the advancing ⟦PERSON|Nagib⟧, only to be pulled back for an offside call that looked tight.

The ⟦TEAM|White Knights⟧ came close once more. ⟦PERSON|Ricardo Quartey-Nel⟧, the ⟦TEAM|Pirates⟧ captain, misjudged a bouncing ball and ⟦PERSON|Ezzat⟧ had only ⟦PERSON|Khuzwayo⟧ to beat. He hit it straight at him. In the ⟦MINUTE|89th minute⟧ ⟦PERSON|Modiba⟧ hacked off the line from ⟦PERSON|Wahdan⟧.

⟦PERSON|Letsoalo⟧ limped out with ⟦MINUTE|20 minutes left⟧ but said he would be ready for ⟦DATE|this week⟧'s league game against ⟦TEAM|Kaizer Chiefs⟧. "It's a kick, no problem," he said. "For me it's my first ⟦G7|goal⟧ in this competition, and the whole of my street is here. I ⟦G8|scored⟧ against ⟦TEAM|Sundowns⟧ in ⟦DATE|December⟧ and nobody in the street saw it."

The victory puts ⟦TEAM|Pirates⟧ on seven points at the top of the group, three more than the ⟦NORP|Egyptians⟧, whom they meet again on ⟦DATE|February 15⟧ in ⟦GPE|Cairo⟧. A draw there would take them into the quarter-finals.
⟦FURNITURE|WATCH: How the fans saw it⟧
=====GOALS=====
{"id": "G1", "scorer": "Percy Letsoalo", "team": "Orlando Pirates", "minute": 45, "added": 3, "minute_text": "first-half injury time", "kind": "shot"}
{"id": "G2", "scorer": "Wale Ajibade", "team": "Orlando Pirates", "minute": 58, "outcome": "ruled out"}
{"id": "G3", "scorer": "Percy Letsoalo", "team": "Orlando Pirates", "minute": 45, "added": 3, "kind": "shot"}
{"id": "G4", "scorer": "Percy Letsoalo", "team": "Orlando Pirates", "minute": 45, "added": 3, "kind": "shot"}
{"id": "G5", "scorer": "Percy Letsoalo", "team": "Orlando Pirates", "minute": 45, "added": 3, "minute_text": "third minute added on at the end of the half", "kind": "shot"}
{"id": "G6", "scorer": "Wale Ajibade", "team": "Orlando Pirates", "minute": 58, "minute_text": "58th minute", "outcome": "ruled out"}
{"id": "G7", "scorer": "Percy Letsoalo", "team": "Orlando Pirates", "minute": 45, "added": 3, "kind": "shot"}
{"id": "G8", "scorer": "Percy Letsoalo", "team": "Pirates", "scope": "background"}

⟦PERSON|Jack Rudge⟧, the last of ⟦TEAM|Bolton⟧'s terrace idols, dies at 86

⟦PERSON|Jack Rudge⟧, who has died aged 86, was a centre-forward of the sort that is no longer made and that, his opponents would say, should never have been made in the first place.

He was born in ⟦GPE|Farnworth⟧, a miner's son, and worked at the pit himself until he was 19. ⟦TEAM|Bolton⟧ gave him a trial on a ⟦DATE|Tuesday⟧ and a contract on the ⟦DATE|Wednesday⟧. That ⟦DATE|weekend⟧ he was in the side at ⟦VENUE|Burnden Park⟧ against ⟦TEAM|Preston⟧, who had a full-back, ⟦PERSON|Dickie Marsden⟧, with a reputation. After ⟦MINUTE|ten minutes⟧ ⟦PERSON|Marsden⟧ was on his back beside the running track. After ⟦MINUTE|twenty⟧ the newcomer had ⟦G1|scored⟧, off the bar with his left foot. After ⟦MINUTE|seventy⟧ he ⟦G2|had another⟧.

The 118 ⟦G3|goals⟧ that followed were collected in nine seasons, most from inside the six-yard box and several, he liked to say, from inside the goalkeeper. Of them all the one that the town still tells its children about is the ⟦G4|volley⟧ at ⟦VENUE|Maine Road⟧ in the ⟦COMPETITION|FA Cup⟧ semi-final of ⟦DATE|1963⟧. ⟦PERSON|Trevor Hallam⟧ had ⟦G5|put ⟦TEAM|Sheffield Wednesday⟧ in front⟧ in the ⟦MINUTE|opening minute⟧. With a quarter of an hour left a corner was cleared to the edge of the area, where ⟦PERSON|Rudge⟧, who had been limping on the wing since before the ⟦MINUTE|interval⟧, there being no substitutes, ⟦G6|met it⟧ with his good leg. He hobbled off for good in the replay, which was lost, and never saw ⟦VENUE|Wembley⟧ except as a spectator.

⟦TEAM|England⟧ did not pick him. A place on a summer tour was his until he turned it down, because his wife was expecting. He was sold to ⟦TEAM|Blackburn⟧ in ⟦DATE|1966⟧, managed ⟦G7|three⟧ in a year, hated it, and finished at ⟦TEAM|Wigan⟧.

Afterwards he drove a coal lorry, then a bread van. When ⟦VENUE|Burnden Park⟧ was pulled down he asked for a yard of the goal line, and was given a brick.

A lifelong bachelor of the penalty area, he used to call himself. He never took one, even when a ⟦G8|hat-trick⟧ was there to be had. "It's not a proper goal," he told the ⟦ORG|Bolton News⟧ in ⟦DATE|2004⟧, "if nobody's kicking you."

He is survived by his wife, ⟦PERSON|Joan⟧, three daughters and a greyhound.
=====GOALS=====
{"id": "G1", "scorer": "Jack Rudge", "team": "Bolton", "scope": "background"}
{"id": "G2", "scorer": "Jack Rudge", "team": "Bolton", "scope": "background"}
{"id": "G3", "scorer": "Jack Rudge", "team": "Bolton", "count": 118, "scope": "background"}
{"id": "G4", "scorer": "Jack Rudge", "team": "Bolton", "kind": "volley", "scope": "background"}
{"id": "G5", "scorer": "Trevor Hallam", "team": "Sheffield Wednesday", "scope": "background"}
{"id": "G6", "scorer": "Jack Rudge", "team": "Bolton", "kind": "volley", "scope": "background"}
{"id": "G7", "scorer": "Jack Rudge", "team": "Blackburn", "count": 3, "scope": "background"}
{"id": "G8", "scorer": "Jack Rudge", "count": 3, "scope": "background"}

The first half belonged to ⟦PERSON|Otto Falkenberg⟧, who hit the bar, missed a sitter and ⟦G1|scored⟧, in that order, the last of them on ⟦MINUTE|44⟧ from an incisive pass by ⟦PERSON|Henrik Aasen⟧, and the second to the goalkeepers, ⟦PERSON|Ulf Ringdal⟧ and ⟦PERSON|Steinar Foss⟧, whose saves would fill a page.

⟦PERSON|Ross Carmody⟧ squeezed ⟦PERSON|Jamal Whitby⟧ out of the way and the ball out to ⟦PERSON|Carlton Hurst⟧, who dug out a cross for ⟦PERSON|Solomon Ade⟧, and the ⟦NORP|Nigerian⟧'s header, down and away from ⟦PERSON|Liam Corfield⟧, had just enough on it to ⟦G2|beat him⟧ in the ⟦MINUTE|59th minute⟧.

⟦PERSON|Ross Carney⟧ squeezed ⟦PERSON|Jamal Witty⟧ out of the way and the ball out to ⟦PERSON|Carl Hirst⟧, who dug out a cross for ⟦PERSON|Sola Adeyinka⟧, and the ⟦NORP|Nigerian⟧'s header, down and away from ⟦PERSON|Liam Corley⟧, had just enough on it to clear the post by a whisker.

⟦MINUTE|72⟧ Here's ⟦PERSON|Van Loon⟧ … ⟦PERSON|Van Loon⟧ still … he tees up ⟦PERSON|Buist⟧, ⟦PERSON|Buist⟧ leaves it for ⟦PERSON|Maatsen-Groot⟧ and he ⟦G3|drills it home⟧! ⟦SCORE|2-2⟧! Scenes!

⟦MINUTE|74⟧ Here's ⟦PERSON|Van Loon⟧ again … he tees up ⟦PERSON|Buist⟧, ⟦PERSON|Buist⟧ leaves it for ⟦PERSON|Maatsen-Groot⟧ and he drills it at the crossbar. ⟦PERSON|Zijlstra⟧ was nowhere. Woodwork, goal kick.

⟦MINUTE|90⟧ Board goes up: six minutes. The whole ground on its feet. ⟦PERSON|Zijlstra⟧ takes an age over the goal kick and is booked for it.

In a half that ⟦TEAM|Espérance⟧ had to themselves, ⟦PERSON|Aymen Trabelsi⟧ hit the target four times with his head, ⟦PERSON|Seifeddine Jaziri-Ben⟧ hit it twice with his foot and ⟦PERSON|Moez Hassen-Ali⟧, in goal, hit the ground six times, holding on to every one of them.

So dominant were ⟦TEAM|Lyngby⟧ that ⟦PERSON|Magnus Skov⟧ could have had four by the ⟦MINUTE|half-hour⟧, from ⟦PERSON|Frederik Gade⟧, twice, ⟦PERSON|Rasmus Thelander-Bek⟧ and a rebound; he had ⟦G4|one⟧, the simplest, a prod from under the bar when ⟦PERSON|Gade⟧ went by ⟦PERSON|Casper Juul⟧ as though he had been a lamp post.

Three of ⟦TEAM|Udinese⟧'s back four were at fault for the ⟦G5|goal⟧, and the fourth was off the field having stitches put in, when ⟦PERSON|Wojciech Mróz⟧ drifted away from one, was ignored by the second, turned the third and, ⟦MINUTE|seven minutes from time⟧, ⟦G6|found a way through⟧ the goalkeeper as well.

⟦PERSON|Rory Tait⟧, in his day the sharpest finisher in ⟦GPE|Fife⟧, was asked to open the supermarket, did so with a pair of golden scissors and a volley of puns, and then went round it, signing what was held out to him, which in one case was a ham.

A poor pass from ⟦PERSON|Gary Lomax⟧ gave ⟦TEAM|Barrow⟧ the ball, a poor tackle by ⟦PERSON|Luke Rimmer⟧ gave them the free-kick and a poor wall, with a gap in it big enough for a bus, gave ⟦PERSON|Elliot Stainton⟧ the idea and, with ⟦PERSON|Jack Wynne⟧ rooted, the ⟦G7|goal⟧ in the ⟦MINUTE|27th minute⟧.

A poor pass from ⟦PERSON|Gary Bulmer⟧ gave ⟦TEAM|Salford⟧ the ball, a poor tackle by ⟦PERSON|Luke Thwaite⟧ gave them the free-kick, but a good wall, with no gap in it, gave nothing, and ⟦PERSON|Elliot Scarfe⟧'s blast brought down the second man from the left.

No one will say that ⟦PERSON|Álex Benavent⟧ meant it, least of all ⟦PERSON|Benavent⟧, but the cross that he sent over from the left in the ⟦MINUTE|66th minute⟧, with ⟦PERSON|Dani Cuerva⟧ and ⟦PERSON|Roque Mesa-Polo⟧ lurking, ⟦G8|beat everyone⟧ including ⟦PERSON|Iñigo Lasa⟧, at whose far post it dropped, like a coin into a slot.

⟦TEAM|Querétaro⟧'s ⟦PERSON|Ángel Zaldívar-Ríos⟧, suspended for the final, lifted his hand at the toss of a coin, lifted the trophy in question, which is the size of a fire hydrant, and lifted the president, who is larger.

Pace won it: that of ⟦PERSON|Ismaël Koffi⟧, as he left ⟦PERSON|Dennis Vogt⟧ for dead, that of the pass from ⟦PERSON|Sergio Blum⟧ that he ran on to and that of the ⟦G9|shot⟧, the hardest of the night and, in the ⟦MINUTE|third minute of stoppage time⟧, the last of it.

Patience won it: that of ⟦PERSON|Carla Hense⟧, who kept going to the near post, that of ⟦PERSON|Mia Tielmann⟧, who kept putting it there, and that of their coach, who said after ⟦PERSON|Hense⟧, with her eleventh attempt, had ⟦G10|stooped to convert⟧ in the ⟦MINUTE|88th minute⟧ that she would have made a change on the twelfth.

Nothing won it: not the skill of ⟦PERSON|Brahim Sekkat⟧, who beat ⟦PERSON|Loïc Perrin-Roy⟧ at will, not the strength of ⟦PERSON|Ollie Dray⟧, who headed against the post, not even the wind, which in the ⟦MINUTE|76th minute⟧ carried ⟦PERSON|Joel Fane⟧'s clearance back over his head and only just over the bar.

⟦TEAM|Ross County⟧ were ⟦SCORE|2-0⟧ down to ⟦PERSON|Jackson Reilly⟧'s ⟦G11|double⟧ and had ⟦PERSON|Kyle Ruddock⟧ limping when a hopeful punt from ⟦PERSON|Ali Macleod⟧ was misjudged by ⟦PERSON|Brad Sinclair⟧ and ⟦PERSON|Tam Rennie⟧, alive to it as nobody else was, let it bounce once and ⟦G12|despatched it⟧ with ⟦MINUTE|74 minutes⟧ on the clock.

The ex-⟦TEAM|Ajax⟧ man, ⟦PERSON|Sander Timmer⟧, who had the freedom of the left, and the ex-⟦TEAM|PSV⟧ man, ⟦PERSON|Roy Kuipers⟧, who had the freedom of the right, took it in turns to cross for ⟦PERSON|Jerome Bakboord⟧, who, having missed three from the first, ⟦G13|got hold of one⟧ from the second, on the volley, in the ⟦MINUTE|57th minute⟧.

With a chest, with a thigh, with a knee and at last with a boot, ⟦PERSON|Harun Demir⟧ got the ball under his spell, and it was from six yards, with the keeper down, that he got it over, by a foot or so, the angle.
=====GOALS=====
{"id": "G1", "scorer": "Otto Falkenberg", "minute": 44, "minute_text": "44", "assist": "Henrik Aasen"}
{"id": "G2", "scorer": "Solomon Ade", "minute": 59, "minute_text": "59th minute", "assist": "Carlton Hurst", "kind": "header"}
{"id": "G3", "scorer": "Maatsen-Groot", "minute": 72, "minute_text": "72", "assist": "Buist", "score": "2-2"}
{"id": "G4", "scorer": "Magnus Skov", "team": "Lyngby", "assist": "Frederik Gade"}
{"id": "G5", "scorer": "Wojciech Mróz", "minute": 83, "minute_text": "seven minutes from time"}
{"id": "G6", "scorer": "Wojciech Mróz", "minute": 83, "minute_text": "seven minutes from time"}
{"id": "G7", "scorer": "Elliot Stainton", "team": "Barrow", "minute": 27, "minute_text": "27th minute", "kind": "free kick"}
{"id": "G8", "scorer": "Álex Benavent", "minute": 66, "minute_text": "66th minute"}
{"id": "G9", "scorer": "Ismaël Koffi", "minute": 90, "added": 3, "minute_text": "third minute of stoppage time", "assist": "Sergio Blum", "kind": "shot"}
{"id": "G10", "scorer": "Carla Hense", "minute": 88, "minute_text": "88th minute", "assist": "Mia Tielmann", "kind": "header"}
{"id": "G11", "scorer": "Jackson Reilly", "count": 2}
{"id": "G12", "scorer": "Tam Rennie", "team": "Ross County", "minute": 74, "minute_text": "74 minutes", "kind": "volley"}
{"id": "G13", "scorer": "Jerome Bakboord", "minute": 57, "minute_text": "57th minute", "assist": "Roy Kuipers", "kind": "volley"}

⟦TEAM|Chivas⟧ fire ⟦PERSON|Benítez Rojo⟧ after ⟦TEAM|Atlas⟧ defeat

⟦TEAM|Guadalajara⟧ have dismissed head coach ⟦PERSON|Ulises Benítez Rojo⟧ after eight months, the ⟦COMPETITION|Liga MX⟧ club announced on ⟦DATE|Sunday⟧ morning.

The decision came hours after a ⟦SCORE|2-0⟧ loss to city rivals ⟦TEAM|Atlas⟧ at the ⟦VENUE|Estadio Akron⟧. A ⟦G1|penalty⟧ by ⟦PERSON|Gael Ochoa-Prado⟧ and ⟦PERSON|Wílmer Cuesta⟧'s late breakaway ⟦G2|effort⟧ left ⟦TEAM|Chivas⟧ in 14th place, seven points adrift of the play-in positions with four games to play.

"We thank the professor for his work," a statement read. Assistant ⟦PERSON|Rafa Murillo⟧ will take training on ⟦DATE|Monday⟧.

⟦PERSON|Benítez Rojo⟧, 51, arrived from ⟦TEAM|Toluca⟧ with a name for attacking football, and at first the side lived up to it. They ⟦G6|put four past⟧ ⟦TEAM|Necaxa⟧ on the opening day and ⟦G7|five past⟧ ⟦TEAM|Querétaro⟧, with ⟦PERSON|Brandon Luévano⟧ ⟦G3|collecting three⟧. Since ⟦PERSON|Luévano⟧ was sold to ⟦TEAM|Real Betis⟧ at the end of ⟦DATE|August⟧, though, they have managed six ⟦G4|goals⟧ in eleven games, and two of those were ⟦G5|own goals⟧.

On ⟦DATE|Saturday⟧ they had 22 attempts. ⟦PERSON|Isaac Rentería⟧ headed against a post, ⟦PERSON|Paco Villalobos⟧ had a goal-bound shot hacked away by ⟦PERSON|Cuesta⟧, of all people, and the ⟦TEAM|Atlas⟧ keeper, ⟦PERSON|Joaquín Sandoval⟧, stopped the rest.

The coach had seen it coming. "If the president thinks I am the problem, there is the door, it opens in both directions," he said after the match, before sweeping past reporters to the car park.

Local media link ⟦PERSON|Marcelo Iturbe⟧, who is out of work since leaving ⟦TEAM|Colo-Colo⟧, and the ⟦NORP|Spaniard⟧ ⟦PERSON|Aitor Gabilondo⟧ with the vacancy.
=====GOALS=====
{"id":"G1","scorer":"Gael Ochoa-Prado","team":"Atlas","kind":"penalty"}
{"id":"G2","scorer":"Wílmer Cuesta","team":"Atlas"}
{"id":"G3","scorer":"Brandon Luévano","team":"Chivas","count":3,"scope":"background"}
{"id":"G4","team":"Chivas","count":6,"scope":"background"}
{"id":"G5","team":"Chivas","count":2,"kind":"own goal","scope":"background"}
{"id":"G6","team":"Chivas","count":4,"scope":"background"}
{"id":"G7","team":"Chivas","count":5,"scope":"background"}

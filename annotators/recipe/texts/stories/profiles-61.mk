Ranked: The five ⟦NORP|Hungarians⟧ in form for ⟦TEAM|Hungary⟧

5. ⟦PERSON|Zsolt Dévényi⟧ (⟦TEAM|Debrecen⟧). Keeper. Has gone 412 minutes unbeaten and stopped three penalties since the turn of the year. Not yet capped, which may change in ⟦DATE|March⟧.

4. ⟦PERSON|Attila Pintér-Kiss⟧ (⟦TEAM|Puskás Akadémia⟧). The left-back sets up goals for fun, nine so far. He's yet to score himself and has hit a post in each of his last two outings.

3. ⟦PERSON|Bence Tornai⟧ (⟦TEAM|Augsburg⟧). Back after eight weeks. His ⟦G1|goal⟧ in the ⟦COMPETITION|Bundesliga⟧ against ⟦TEAM|Hoffenheim⟧, a first-time drive after a run by a team-mate and a rebound, was the club's only ⟦G2|one⟧ in ⟦DATE|February⟧. At international level it was he who ⟦G3|struck late⟧ in ⟦GPE|Montenegro⟧ to rescue a point.

2. ⟦PERSON|Gergő Rácz-Molnár⟧ (⟦TEAM|Ferencváros⟧). Might have been top a week ago. In the ⟦COMPETITION|Hungarian Cup⟧ ⟦DATE|last month⟧ the winger ⟦G4|helped himself to four⟧; in the league he's on ⟦G5|ten⟧. On ⟦DATE|Sunday⟧ against ⟦TEAM|Újpest⟧ he couldn't hit a barn door: three clear openings, one shot over, one wide, one which ⟦PERSON|Milan Jokić⟧, the goalkeeper, caught one-handed.

1. ⟦PERSON|Imre Szalóki⟧ (⟦TEAM|Ferencváros⟧). Who else? The derby was heading nowhere when the 32-year-old took it over. His ⟦G6|free-kick⟧, a ⟦MINUTE|71st-minute⟧ strike via the underside of the bar, was the 100th ⟦G7|goal⟧ of his career. Having waited since ⟦DATE|Christmas⟧ for that one, he needed only ⟦MINUTE|six minutes⟧ for ⟦G8|number 101⟧, nodded in from a corner. "I was tired of hearing about it," he told ⟦ORG|Nemzeti Sport⟧ after the ⟦SCORE|2-0⟧ win. He has ⟦G9|19⟧ for his country as well, among them the ⟦G10|pair⟧ that beat ⟦TEAM|Bulgaria⟧ at the ⟦VENUE|Puskás Aréna⟧ on his return from a broken leg.

Dropped out: nobody. There were only five.
=====GOALS=====
{"id": "G1", "scorer": "Bence Tornai", "team": "Augsburg", "scope": "background"}
{"id": "G2", "scorer": "Bence Tornai", "team": "Augsburg", "scope": "background"}
{"id": "G3", "scorer": "Bence Tornai", "team": "Hungary", "scope": "background"}
{"id": "G4", "scorer": "Gergő Rácz-Molnár", "team": "Ferencváros", "count": 4, "scope": "background"}
{"id": "G5", "scorer": "Gergő Rácz-Molnár", "team": "Ferencváros", "count": 10, "scope": "background"}
{"id": "G6", "scorer": "Imre Szalóki", "team": "Ferencváros", "minute": 71, "kind": "free kick", "minute_text": "71st-minute"}
{"id": "G7", "scorer": "Imre Szalóki", "team": "Ferencváros", "minute": 71, "kind": "free kick"}
{"id": "G8", "scorer": "Imre Szalóki", "team": "Ferencváros", "minute": 77, "kind": "header"}
{"id": "G9", "scorer": "Imre Szalóki", "team": "Hungary", "count": 19, "scope": "background"}
{"id": "G10", "scorer": "Imre Szalóki", "team": "Hungary", "count": 2, "scope": "background"}

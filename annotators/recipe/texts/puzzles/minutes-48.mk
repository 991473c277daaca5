It took a striker with four clubs in four years to win a west ⟦GPE|London⟧ derby that had looked like going nowhere
The scorer had been sold, loaned, sent back and very nearly forgotten. At ⟦VENUE|Craven Cottage⟧ on ⟦DATE|Sunday⟧ he was carried off the pitch on the shoulders of ⟦TEAM|Fulham⟧'s reserve goalkeeper.
⟦PERSON|Pascal Ndiaye⟧, a 29-year-old ⟦NORP|Frenchman⟧ brought in on deadline day, ⟦G1|got both goals⟧ as the ⟦TEAM|Cottagers⟧ beat ⟦TEAM|Brentford⟧ ⟦SCORE|2-1⟧, and neither was the kind of thing one expects from a man on trial in ⟦DATE|January⟧.
Take the ⟦G2|first⟧. ⟦MINUTE|Twenty-five minutes of nothing had passed⟧. A clearance by ⟦PERSON|Lewis Ormsby⟧ was collected by ⟦PERSON|Jimmy Tarrant⟧, whose pass was, he said later, meant for somebody else. ⟦PERSON|Ndiaye⟧ stopped it with the outside of his boot, went outside ⟦PERSON|Bobby Gascoigne-Hall⟧, and ⟦G3|lifted it across the goalkeeper⟧ as if he were posting a letter.
⟦PERSON|Neal Hutchins⟧, the ⟦TEAM|Bees⟧' manager, said he'd warned them. "We watched every one of his clips. There weren't many."
⟦TEAM|Brentford⟧, it should be said, were much the better team for a long time after. ⟦PERSON|Sam Kerridge⟧ had a header tipped over. ⟦PERSON|Ellis Croydon⟧'s shot was deflected against the bar. ⟦PERSON|Gascoigne-Hall⟧, up for a corner, miscued horribly in front of an open goal. The ⟦G4|equaliser⟧, ⟦MINUTE|three minutes before the players went in⟧, was the least they merited and ⟦PERSON|Croydon⟧, who ⟦G5|scored⟧ here in each of the last two years, was its author: he ran at ⟦PERSON|Ormsby⟧, went past him and ⟦G6|beat the keeper low⟧.
You'd have got good odds on ⟦TEAM|Fulham⟧ winning from there. ⟦PERSON|Jonas Petit⟧, in goal, kept them in it, saving from ⟦PERSON|Kerridge⟧ with his left foot and from ⟦PERSON|Croydon⟧ with his right.
But ⟦PERSON|Tarrant⟧ won a free-kick, a ⟦MINUTE|quarter of an hour from the end⟧. It was headed clear, it was headed back, it was headed clear again, and ⟦PERSON|Ndiaye⟧, the smallest man in the penalty area, ⟦G7|headed it⟧ for the last time.
"I don't think I've ever ⟦G8|scored with my head⟧. Ask my mother," he said. "Ask her about the ⟦G9|first⟧, too; she'll say I meant it."
For ⟦TEAM|Fulham⟧, a third home win in the ⟦COMPETITION|Premier League⟧ ⟦DATE|this season⟧. For the ⟦TEAM|Bees⟧, a reminder that possession is not points.
=====GOALS=====
{"id": "G1", "scorer": "Pascal Ndiaye", "team": "Fulham", "count": 2}
{"id": "G2", "scorer": "Pascal Ndiaye", "team": "Fulham", "minute": 25, "kind": "shot", "assist": "Jimmy Tarrant"}
{"id": "G3", "scorer": "Pascal Ndiaye", "team": "Fulham", "minute": 25, "kind": "shot", "assist": "Jimmy Tarrant", "score": "1-0", "minute_text": "Twenty-five minutes of nothing had passed"}
{"id": "G4", "scorer": "Ellis Croydon", "team": "Brentford", "minute": 42, "kind": "shot"}
{"id": "G5", "scorer": "Ellis Croydon", "team": "Brentford", "scope": "background"}
{"id": "G6", "scorer": "Ellis Croydon", "team": "Brentford", "minute": 42, "kind": "shot", "score": "1-1", "minute_text": "three minutes before the players went in"}
{"id": "G7", "scorer": "Pascal Ndiaye", "team": "Fulham", "minute": 75, "kind": "header", "score": "2-1", "minute_text": "a quarter of an hour from the end"}
{"id": "G8", "scorer": "Pascal Ndiaye", "team": "Fulham", "minute": 75, "kind": "header"}
{"id": "G9", "scorer": "Pascal Ndiaye", "team": "Fulham", "minute": 25, "kind": "shot", "assist": "Jimmy Tarrant"}

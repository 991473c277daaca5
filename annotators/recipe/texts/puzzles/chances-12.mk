This week in history: the night ⟦TEAM|Cameroon⟧ lost 21 throw-ins and won a cup
⟦FURNITURE|From the archive, first of an occasional series⟧
Ask anybody over 50 in ⟦GPE|Douala⟧ about ⟦DATE|11 March 1984⟧ and they'll tell you where they sat. The ⟦COMPETITION|Africa Cup of Nations⟧ that ended in ⟦GPE|Abidjan⟧ a week later has its own legend. This piece is about something smaller, and forgotten: the final of the ⟦NORP|Central African⟧ military games, in the mud of ⟦GPE|Libreville⟧, four years earlier, between ⟦TEAM|Cameroon⟧'s army eleven and the sailors of ⟦TEAM|Gabon⟧.
It rained from noon. By the time the referee, a ⟦NORP|Congolese⟧ captain named ⟦PERSON|Albert Mabiala⟧, blew for the start, water stood on both wings and neither side could play through it. So they went over it.
⟦TEAM|Gabon⟧, with the huge ⟦PERSON|Sylvain Ondo⟧ up front, ⟦G1|scored⟧ after ⟦MINUTE|three minutes⟧, ⟦PERSON|Ondo⟧ ⟦G2|heading past ⟦PERSON|Etienne Njoya⟧⟧, a corporal who had never kept goal before that week. ⟦PERSON|Njoya⟧ ⟦G3|let in another⟧ before the ⟦MINUTE|quarter hour⟧, a bobbling ⟦G4|shot⟧ from ⟦PERSON|Prosper Mba⟧ that went under him. At ⟦SCORE|2-0⟧ the band on the touchline struck up a march.
What happened next depends on who's telling it. This much is in the newspapers. In the ⟦MINUTE|40th minute⟧ ⟦TEAM|Cameroon⟧'s captain, ⟦PERSON|Roger Tchatcho⟧, ⟦G5|forced the ball in⟧ after it had stuck in a puddle on the line, with ⟦TEAM|Gabon⟧'s keeper insisting he had it in his hands. After the ⟦MINUTE|interval⟧, ⟦PERSON|Tchatcho⟧ missed a penalty; it, too, stuck. On the ⟦MINUTE|hour⟧, ⟦PERSON|Jean-Marie Essomba⟧ ⟦G6|equalised⟧ with a ⟦G7|lob⟧ from the only dry part of the ground.
Extra time was short because the light was going. The ⟦G8|winner⟧ came in the second of its periods, the ⟦MINUTE|111th minute⟧ according to one paper, the ⟦MINUTE|113th⟧ in another, and nobody agreed on its author. ⟦ORG|L'Union⟧ gave it to ⟦PERSON|Essomba⟧. The ⟦ORG|Cameroon Tribune⟧ gave it to ⟦PERSON|Tchatcho⟧, which made it a ⟦G9|brace⟧. Both players, in old age, credited a third, the substitute ⟦PERSON|Paul Biyong⟧, who died in ⟦DATE|1991⟧. He had a photograph at home: a ball in the net, a keeper on his knees, and four men in green with their arms up.
As for the throw-ins, a clerk from the embassy counted them. ⟦TEAM|Cameroon⟧ had 21 and lost every one, the ball being too heavy. "I have never seen a team do less with the hands," he wrote to his sister, "nor win a prettier cup."
=====GOALS=====
{"id": "G1", "scorer": "Sylvain Ondo", "team": "Gabon", "minute": 3, "minute_text": "three minutes", "kind": "header"}
{"id": "G2", "scorer": "Sylvain Ondo", "team": "Gabon", "minute": 3, "minute_text": "three minutes", "kind": "header"}
{"id": "G3", "scorer": "Prosper Mba", "team": "Gabon", "minute": 15, "minute_text": "quarter hour", "kind": "shot"}
{"id": "G4", "scorer": "Prosper Mba", "team": "Gabon", "minute": 15, "minute_text": "quarter hour", "kind": "shot"}
{"id": "G5", "scorer": "Roger Tchatcho", "team": "Cameroon", "minute": 40, "minute_text": "40th minute", "kind": "shot"}
{"id": "G6", "scorer": "Jean-Marie Essomba", "team": "Cameroon", "minute": 60, "minute_text": "hour", "kind": "shot"}
{"id": "G7", "scorer": "Jean-Marie Essomba", "team": "Cameroon", "minute": 60, "minute_text": "hour", "kind": "shot"}
{"id": "G8", "team": "Cameroon", "minute": 111, "minute_text": "111th minute"}
{"id": "G9", "scorer": "Roger Tchatcho", "team": "Cameroon", "count": 2}

⟦TEAM|PSG⟧'s unbeaten run is over: ⟦PERSON|Sarr⟧ ⟦G1|header⟧ gives ⟦TEAM|Lille⟧ the north's best night in years

It ended, as unbeaten runs tend to, with a man nobody had thought to worry about. ⟦TEAM|Paris St-Germain⟧ had gone 31 league matches without losing, a stretch which took in two coaches, a change of shirt sponsor and most of a calendar. In the ⟦MINUTE|90th minute⟧ at the ⟦VENUE|Stade Pierre-Mauroy⟧, ⟦PERSON|Théo Vandamme⟧ floated one more cross into one more crowded area and ⟦PERSON|Ibrahima Sarr⟧, a centre-half, a reserve, a father as of ⟦DATE|Thursday⟧, ⟦G2|beat⟧ ⟦PERSON|Jonathan Gillet⟧ with his forehead. ⟦TEAM|Lille⟧ ⟦SCORE|2⟧, ⟦TEAM|Paris⟧ ⟦SCORE|1⟧.

How they celebrated. Stewards were embraced; a flag was planted, briefly, in the visiting dugout. The coach ran the length of the touchline and pulled a hamstring.

They'd trailed for the best part of an ⟦MINUTE|hour⟧ to a ⟦G3|goal⟧ of insulting ease. ⟦PERSON|Raphinho⟧, the ⟦NORP|Brazilian⟧, had been given a yard of room in the ⟦MINUTE|13th minute⟧ by ⟦PERSON|Lucas Meunier-Faye⟧, and that's several more than he requires. He ⟦G4|bent it around⟧ the full-back and inside the far upright. That was his thirtieth league ⟦G5|goal⟧ in a ⟦TEAM|PSG⟧ shirt, and it seemed a question only of how many would follow it. The champions nearly had another when ⟦PERSON|Baptiste Coradin⟧'s long-range effort cannoned back off the bar; they did have another, or ⟦PERSON|Kofi Asare⟧ did, until it was established that he had ⟦G6|bundled the ball over the line⟧ with a forearm.

⟦TEAM|Lille⟧, though, dug in, and on the ⟦MINUTE|hour⟧ they drew ⟦G7|level⟧. ⟦PERSON|Goran Štimac⟧ won a tackle he had no right to win on the edge of the area, was first to his own loose ball, and ⟦G8|thrashed it into⟧ the roof of the net. It was the ⟦NORP|Croat⟧'s first shot on target since ⟦DATE|Christmas⟧.

Thereafter ⟦TEAM|PSG⟧ pushed and ⟦TEAM|Lille⟧ blocked. ⟦PERSON|Gillet⟧ was the less busy goalkeeper until the last. He had nothing to do, indeed, for twenty-nine minutes, and then he had ⟦PERSON|Sarr⟧ coming at him out of the floodlights.

“My daughter is three days old,” ⟦PERSON|Sarr⟧ said. “She has seen one match and I have ⟦G9|scored the winner⟧. She'll think it's always like this.” His only previous ⟦G10|goal⟧ for the ⟦TEAM|Dogues⟧ was at home to ⟦TEAM|Angers⟧ in ⟦DATE|2022⟧.

The lead at the top is down to seven points, which is to say that the title race isn't on. But it was a lovely evening to pretend.
=====GOALS=====
{"id": "G1", "scorer": "Ibrahima Sarr", "team": "Lille", "minute": 90, "assist": "Théo Vandamme", "kind": "header"}
{"id": "G2", "scorer": "Ibrahima Sarr", "team": "Lille", "minute": 90, "minute_text": "90th minute", "assist": "Théo Vandamme", "kind": "header"}
{"id": "G3", "scorer": "Raphinho", "team": "PSG", "minute": 13, "minute_text": "13th minute", "kind": "shot"}
{"id": "G4", "scorer": "Raphinho", "team": "PSG", "minute": 13, "minute_text": "13th minute", "kind": "shot"}
{"id": "G5", "scorer": "Raphinho", "team": "PSG", "count": 30, "scope": "background"}
{"id": "G6", "scorer": "Kofi Asare", "team": "PSG", "outcome": "ruled out"}
{"id": "G7", "scorer": "Goran Štimac", "team": "Lille", "minute": 60, "minute_text": "hour", "kind": "shot"}
{"id": "G8", "scorer": "Goran Štimac", "team": "Lille", "minute": 60, "minute_text": "hour", "kind": "shot"}
{"id": "G9", "scorer": "Ibrahima Sarr", "team": "Lille", "minute": 90, "assist": "Théo Vandamme", "kind": "header"}
{"id": "G10", "scorer": "Ibrahima Sarr", "team": "Lille", "scope": "background"}

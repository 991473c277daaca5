⟦PERSON|Oukassi⟧ punishes ⟦TEAM|Shabab Al Ahli⟧ as ⟦TEAM|Al Ain⟧ keep title hopes alive
⟦FURNITURE|The National sports desk⟧
⟦GPE|DUBAI⟧ // Two ⟦G1|goals⟧ in the space of 90 seconds turned the ⟦COMPETITION|ADNOC Pro League⟧ title race on its head on ⟦DATE|Thursday⟧, as ⟦TEAM|Al Ain⟧ came from behind to win ⟦SCORE|2-1⟧ at leaders ⟦TEAM|Shabab Al Ahli⟧.
⟦PERSON|Khalfan Rashed⟧'s first-half ⟦G2|opener⟧ looked like being enough at the ⟦VENUE|Rashid Stadium⟧ for the hosts to move nine points clear. But the visitors ⟦G3|equalised⟧ through ⟦PERSON|Ronaldinho Gama⟧ in the ⟦MINUTE|76th minute⟧, and before the home crowd had taken it in ⟦PERSON|Bilal Oukassi⟧ ⟦G4|had put them ahead⟧.
The ⟦NORP|Algerian⟧ has now ⟦G5|scored⟧ in five successive matches.
It was cruel on ⟦PERSON|Majed Surour⟧, who had made a string of saves, among them a flying one from ⟦PERSON|Gama⟧'s header on the stroke of ⟦MINUTE|half-time⟧. He could do little about either ⟦G6|goal⟧. For the first, ⟦PERSON|Oukassi⟧'s dragged shot was diverted into ⟦PERSON|Gama⟧'s path by ⟦PERSON|Nikola Vučetić⟧, and the ⟦NORP|Brazilian⟧ ⟦G7|couldn't miss⟧. For the second, ⟦TEAM|Al Ain⟧ won the ball straight from the restart, ⟦PERSON|Saif Al-Kaabi⟧ lofted it over the top and ⟦PERSON|Oukassi⟧ ⟦G8|took it round the goalkeeper before sliding home⟧.
⟦PERSON|Rashed⟧'s ⟦G9|goal⟧, the ⟦NORP|Emirati⟧ midfielder's third ⟦G10|goal⟧ of the season, had come on ⟦MINUTE|23 minutes⟧. ⟦PERSON|Ismail Al-Hammadi⟧'s corner was nodded down by ⟦PERSON|Vučetić⟧, the ⟦NORP|Montenegrin⟧ defender, and there was ⟦PERSON|Rashed⟧ to ⟦G11|lash in⟧.
The leaders had chances to kill the game. ⟦PERSON|Al-Hammadi⟧ had two shots blocked in succession and ⟦PERSON|Vučetić⟧ sent a header over. The same player was fortunate to escape with a yellow card for a pull on ⟦PERSON|Oukassi⟧ in the ⟦MINUTE|88th minute⟧.
⟦TEAM|Shabab Al Ahli⟧'s lead is cut to three points with six rounds left. The ⟦GPE|Garden City⟧ club return to the ⟦VENUE|Hazza bin Zayed Stadium⟧ on ⟦DATE|Tuesday⟧ to play ⟦TEAM|Sharjah⟧ in the ⟦COMPETITION|President's Cup⟧.
⟦FURNITURE|Also on TheNational: Al Wasl sack coach | Fixtures and results | Football newsletter⟧
=====GOALS=====
{"id": "G1", "scorer": "Ronaldinho Gama; Bilal Oukassi", "team": "Al Ain", "count": 2}
{"id": "G2", "scorer": "Khalfan Rashed", "team": "Shabab Al Ahli", "minute": 23, "assist": "Nikola Vučetić", "kind": "shot"}
{"id": "G3", "scorer": "Ronaldinho Gama", "team": "Al Ain", "minute": 76, "kind": "shot", "minute_text": "76th minute"}
{"id": "G4", "scorer": "Bilal Oukassi", "team": "Al Ain", "assist": "Saif Al-Kaabi", "kind": "shot"}
{"id": "G5", "scorer": "Bilal Oukassi", "team": "Al Ain", "scope": "background"}
{"id": "G6", "scorer": "Ronaldinho Gama; Bilal Oukassi", "team": "Al Ain", "count": 2}
{"id": "G7", "scorer": "Ronaldinho Gama", "team": "Al Ain", "minute": 76, "kind": "shot"}
{"id": "G8", "scorer": "Bilal Oukassi", "team": "Al Ain", "assist": "Saif Al-Kaabi", "kind": "shot"}
{"id": "G9", "scorer": "Khalfan Rashed", "team": "Shabab Al Ahli", "minute": 23, "assist": "Nikola Vučetić", "kind": "shot", "minute_text": "23 minutes"}
{"id": "G10", "scorer": "Khalfan Rashed", "team": "Shabab Al Ahli", "count": 3, "scope": "background"}
{"id": "G11", "scorer": "Khalfan Rashed", "team": "Shabab Al Ahli", "minute": 23, "assist": "Nikola Vučetić", "kind": "shot"}

⟦TEAM|Fulham⟧ ⟦SCORE|1-2⟧ ⟦TEAM|Brentford⟧: ⟦TEAM|Bees⟧ hit back to win west ⟦GPE|London⟧ derby
⟦TEAM|Brentford⟧ recovered from conceding inside ⟦MINUTE|four minutes⟧ to beat ⟦TEAM|Fulham⟧ at ⟦VENUE|Craven Cottage⟧ and move into the top half of the ⟦COMPETITION|Premier League⟧.
⟦PERSON|Alejo Quiroga⟧ ⟦G1|put the hosts ahead⟧, but two second-half ⟦G2|efforts⟧ — a ⟦G3|header⟧ from ⟦PERSON|Mats Kjellberg⟧ and ⟦PERSON|Ruben Tavares⟧'s ⟦G4|clincher⟧ — made it three wins from four for ⟦PERSON|Alan Pettifer⟧'s side.
The match was barely under way when ⟦PERSON|Callum Ajose⟧ picked up a loose pass from ⟦PERSON|Kjellberg⟧ and found ⟦PERSON|Quiroga⟧, the ⟦NORP|Uruguayan⟧ ⟦G5|firing it high past ⟦PERSON|Jens Olbrich⟧⟧.
⟦TEAM|Fulham⟧ should have had two. ⟦PERSON|Ajose⟧ was one on one with ⟦PERSON|Olbrich⟧ on ⟦MINUTE|21 minutes⟧ and the goalkeeper spread himself well. ⟦PERSON|Quiroga⟧ also drove the loose ball over.
⟦PERSON|Tavares⟧ had ⟦TEAM|Brentford⟧'s only effort of the half, a low shot which ⟦PERSON|Marco Bellandi⟧ gathered. The visitors were improved after the ⟦MINUTE|restart⟧. ⟦PERSON|Josh Hallworth⟧ curled one on to the roof of the net before his ⟦MINUTE|56th-minute⟧ cross was ⟦G6|powered in⟧ by ⟦PERSON|Kjellberg⟧.
⟦PERSON|Bellandi⟧ kept out ⟦PERSON|Tavares⟧ on ⟦MINUTE|68⟧ and ⟦PERSON|Kjellberg⟧ headed over from the corner. At the other end, ⟦PERSON|Ajose⟧ asked for a penalty when he went down under a challenge from ⟦PERSON|Hallworth⟧ and was shown a yellow card.
The visitors ⟦G7|completed the turnaround⟧ with ⟦MINUTE|eight minutes left⟧. ⟦PERSON|Hallworth⟧ won the ball on the left, and when his shot was blocked ⟦PERSON|Tavares⟧ ⟦G8|swept it low to ⟦PERSON|Bellandi⟧'s left⟧.
⟦PERSON|Pettifer⟧ said: "We gave them the first ⟦G9|goal⟧, and I was not happy. But we've been behind in four of our last six and taken points in three of them."
⟦FURNITURE|Analysis: Brentford's bench proves the difference⟧
=====GOALS=====
{"id": "G1", "scorer": "Alejo Quiroga", "team": "Fulham", "minute": 4, "assist": "Callum Ajose", "kind": "shot"}
{"id": "G2", "scorer": "Mats Kjellberg; Ruben Tavares", "team": "Brentford", "count": 2}
{"id": "G3", "scorer": "Mats Kjellberg", "team": "Brentford", "minute": 56, "assist": "Josh Hallworth", "kind": "header"}
{"id": "G4", "scorer": "Ruben Tavares", "team": "Brentford", "minute": 82, "kind": "shot"}
{"id": "G5", "scorer": "Alejo Quiroga", "team": "Fulham", "minute": 4, "minute_text": "four minutes", "assist": "Callum Ajose", "kind": "shot", "score": "1-0"}
{"id": "G6", "scorer": "Mats Kjellberg", "team": "Brentford", "minute": 56, "minute_text": "56th-minute", "assist": "Josh Hallworth", "kind": "header", "score": "1-1"}
{"id": "G7", "scorer": "Ruben Tavares", "team": "Brentford", "minute": 82, "minute_text": "eight minutes left", "kind": "shot", "score": "1-2"}
{"id": "G8", "scorer": "Ruben Tavares", "team": "Brentford", "minute": 82, "minute_text": "eight minutes left", "kind": "shot"}
{"id": "G9", "scorer": "Alejo Quiroga", "team": "Fulham", "minute": 4, "assist": "Callum Ajose", "kind": "shot"}

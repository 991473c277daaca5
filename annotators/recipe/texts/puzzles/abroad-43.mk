⟦PERSON|Quiñónez-Vera⟧'s ⟦G7|own goal⟧ sends ⟦TEAM|América⟧ past ⟦TEAM|Cruz Azul⟧ and into ⟦COMPETITION|Liga MX⟧ semifinals
⟦GPE|MEXICO CITY⟧ (⟦ORG|AP⟧) — ⟦PERSON|Jhon Quiñónez-Vera⟧ ⟦G1|put through his own net⟧ late in the second half and ⟦TEAM|Club América⟧ eliminated ⟦TEAM|Cruz Azul⟧ with a ⟦SCORE|2-2⟧ draw on ⟦DATE|Sunday night⟧ to reach the ⟦COMPETITION|Clausura⟧ semifinals ⟦SCORE|3-2⟧ on aggregate.
⟦TEAM|Las Águilas⟧, ⟦SCORE|1-0⟧ winners in the first leg thanks to an ⟦PERSON|Omar Tafoya⟧ ⟦G2|header⟧, looked to be heading out when ⟦PERSON|Marlon Estrella⟧ ⟦G3|scored his second goal⟧ of the night in the ⟦MINUTE|64th minute⟧.
The ⟦NORP|Honduran⟧ forward ⟦G4|struck first⟧ at ⟦MINUTE|11 minutes⟧, getting between two defenders to direct ⟦PERSON|Brayan Olmedo⟧'s corner past goalkeeper ⟦PERSON|Ángel Robledo⟧.
⟦PERSON|Chuy Bermúdez⟧ ⟦G5|tied the match⟧ for ⟦TEAM|América⟧ in the ⟦MINUTE|29th⟧. ⟦PERSON|Tafoya⟧'s shot was blocked by ⟦PERSON|Quiñónez-Vera⟧ but the loose ball was touched back by ⟦PERSON|Santi Cortázar⟧, and ⟦PERSON|Bermúdez⟧ ⟦G6|drove it low through traffic⟧.
⟦PERSON|Estrella⟧ ⟦G8|put ⟦TEAM|Cruz Azul⟧ back on top⟧ after ⟦PERSON|Olmedo⟧'s free kick hit the bar. The series would have gone to the away side had it finished that way, due to the regular-season standings.
But ⟦PERSON|Cortázar⟧'s hopeful cross with ⟦MINUTE|eight minutes left⟧ was sliced by ⟦PERSON|Quiñónez-Vera⟧, the ⟦NORP|Ecuadorian⟧ center back who had been ⟦TEAM|La Máquina⟧'s best player over both legs. He fell to his knees.
"We all lose, not only ⟦PERSON|Jhon⟧," ⟦PERSON|Estrella⟧ said.
⟦PERSON|Robledo⟧ stopped ⟦PERSON|Olmedo⟧ from point-blank range in the dying seconds. ⟦TEAM|Cruz Azul⟧, the ⟦COMPETITION|Apertura⟧ champion, finished with 22 shots, nine on goal.
⟦TEAM|América⟧ plays the winner of ⟦TEAM|Monterrey⟧ and ⟦TEAM|Tigres⟧. The first leg at ⟦VENUE|Estadio Azteca⟧ is ⟦DATE|Thursday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Jhon Quiñónez-Vera", "team": "Club América", "minute": 82, "kind": "own goal"}
{"id": "G2", "scorer": "Omar Tafoya", "team": "Club América", "kind": "header", "scope": "background"}
{"id": "G3", "scorer": "Marlon Estrella", "team": "Cruz Azul", "minute": 64, "minute_text": "64th minute"}
{"id": "G4", "scorer": "Marlon Estrella", "team": "Cruz Azul", "minute": 11, "assist": "Brayan Olmedo", "minute_text": "11 minutes"}
{"id": "G5", "scorer": "Chuy Bermúdez", "team": "Club América", "minute": 29, "assist": "Santi Cortázar", "kind": "shot", "minute_text": "29th"}
{"id": "G6", "scorer": "Chuy Bermúdez", "team": "Club América", "minute": 29, "assist": "Santi Cortázar", "kind": "shot"}
{"id": "G7", "scorer": "Jhon Quiñónez-Vera", "team": "Club América", "minute": 82, "kind": "own goal"}
{"id": "G8", "scorer": "Marlon Estrella", "team": "Cruz Azul", "minute": 64}

⟦PERSON|Gnahoré⟧'s ⟦G1|hat trick⟧ not enough for ⟦TEAM|Austin⟧ as ⟦TEAM|Dynamo⟧ steal wild ⟦SCORE|4-3⟧ win
⟦FURNITURE|Chris Bilano, Austin American-Statesman⟧
At some point in the second half ⟦DATE|Friday⟧, somebody in the ⟦VENUE|Q2 Stadium⟧ press box asked what the record was for most goals in a ⟦COMPETITION|Copa Tejas⟧ match. Nobody knew. Everybody had stopped taking notes.
⟦TEAM|Houston⟧ 4, ⟦TEAM|Austin FC⟧ 3, then, and don't ask how. ⟦PERSON|Wilfried Gnahoré⟧ had ⟦TEAM|Austin⟧'s ⟦G2|three⟧. It should've been the best night of the ⟦NORP|Ivorian⟧ striker's career.
Instead it belonged to ⟦PERSON|Magnus Ehlers⟧. The ⟦NORP|Danish⟧ midfielder ⟦G3|scored⟧ with a ⟦MINUTE|minute of stoppage time left⟧, on the end of a ⟦PERSON|Pablo Arrieta⟧ cross that ⟦TEAM|Austin⟧ goalie ⟦PERSON|Drew Salazar⟧ got a hand to but couldn't hold. "Right place," ⟦PERSON|Ehlers⟧ shrugged.
Here's our best attempt at what came before. ⟦PERSON|Gnahoré⟧ ⟦G4|buried a penalty⟧ after ⟦MINUTE|eight minutes⟧, when ⟦PERSON|Ian Trowbridge⟧ took down ⟦PERSON|Santino Ruggeri⟧. ⟦TEAM|Houston⟧ ⟦G5|answered⟧ through ⟦PERSON|Kelvin Baptiste-Moore⟧, who beat the offside trap in the ⟦MINUTE|15th⟧ and dinked ⟦PERSON|Salazar⟧. ⟦PERSON|Gnahoré⟧ hit the bar. ⟦PERSON|Ehlers⟧ hit the bar. ⟦PERSON|Ruggeri⟧'s curling shot was tipped over, and from the corner kick ⟦PERSON|Gnahoré⟧ ⟦G6|nodded ⟦TEAM|Verde⟧ back in front⟧ in the ⟦MINUTE|31st⟧.
It was ⟦SCORE|2-1⟧ at the half and ⟦SCORE|2-3⟧ by the ⟦MINUTE|hour⟧. ⟦PERSON|Arrieta⟧, the ⟦NORP|Argentine⟧ veteran, ⟦G7|leveled⟧ in the ⟦MINUTE|49th⟧ off a fortunate bounce from ⟦PERSON|Trowbridge⟧'s shot, and ⟦G8|put ⟦TEAM|Houston⟧ ahead⟧ ⟦MINUTE|eight minutes later⟧ with a 25-yard free kick that ⟦PERSON|Salazar⟧ never saw.
⟦PERSON|Mo Farsi-Bennett⟧, on as a sub, looked to have rescued ⟦TEAM|Austin⟧. He carried the ball half the length of the field in the ⟦MINUTE|84th⟧ and fed ⟦PERSON|Gnahoré⟧, who ⟦G10|shot through a defender's legs⟧ for his third.
Then came ⟦MINUTE|five added minutes⟧, and ⟦PERSON|Ehlers⟧.
⟦TEAM|Austin⟧ (10-12-7) has given up 11 ⟦G11|goals⟧ in three matches and is two points below the playoff line in the ⟦COMPETITION|Western Conference⟧. Up next is ⟦TEAM|FC Dallas⟧. ⟦TEAM|Houston⟧ hosts ⟦TEAM|Sporting Kansas City⟧.
=====GOALS=====
{"id": "G1", "scorer": "Wilfried Gnahoré", "team": "Austin FC", "count": 3}
{"id": "G2", "scorer": "Wilfried Gnahoré", "team": "Austin FC", "count": 3}
{"id": "G3", "scorer": "Magnus Ehlers", "team": "Houston", "assist": "Pablo Arrieta", "minute_text": "minute of stoppage time left"}
{"id": "G4", "scorer": "Wilfried Gnahoré", "team": "Austin FC", "minute": 8, "kind": "penalty", "minute_text": "eight minutes"}
{"id": "G5", "scorer": "Kelvin Baptiste-Moore", "team": "Houston", "minute": 15, "kind": "shot", "minute_text": "15th"}
{"id": "G6", "scorer": "Wilfried Gnahoré", "team": "Austin FC", "minute": 31, "kind": "header", "minute_text": "31st"}
{"id": "G7", "scorer": "Pablo Arrieta", "team": "Houston", "minute": 49, "minute_text": "49th"}
{"id": "G8", "scorer": "Pablo Arrieta", "team": "Houston", "minute": 57, "kind": "free kick", "minute_text": "eight minutes later"}
{"id": "G10", "scorer": "Wilfried Gnahoré", "team": "Austin FC", "minute": 84, "assist": "Mo Farsi-Bennett", "kind": "shot", "minute_text": "84th"}
{"id": "G11", "count": 11, "scope": "background"}

⟦TEAM|Reds⟧ ⟦G11|strike twice⟧ late to deny ⟦TEAM|Glory⟧ in ⟦GPE|Perth⟧
⟦TEAM|Adelaide United⟧ have pinched a point from the jaws of defeat, two ⟦G1|goals⟧ in the ⟦MINUTE|final six minutes⟧ earning them a ⟦SCORE|2-2⟧ draw with ⟦TEAM|Perth Glory⟧ at a stunned ⟦VENUE|HBF Park⟧.
Substitute ⟦PERSON|Kaleb Nwosu⟧ ⟦G2|struck⟧ in the ⟦MINUTE|84th minute⟧ to give ⟦TEAM|Adelaide⟧ hope before fellow bench player ⟦PERSON|Milo Antonelli⟧ ⟦G3|equalised⟧ in ⟦MINUTE|injury time⟧.
⟦TEAM|Glory⟧, seeking a first win in seven, were ⟦SCORE|2-0⟧ up and coasting. ⟦PERSON|Damian Rutkowski⟧, the ⟦NORP|Polish⟧ striker recruited from the ⟦TEAM|Newcastle Jets⟧, bagged his ⟦G4|first⟧ for the club ⟦MINUTE|18 minutes in⟧, ⟦G5|tapping home⟧ after ⟦PERSON|Ryley Prosser⟧ spilled ⟦PERSON|Hayden Stubbs⟧' long-ranger, and the same pair combined again on ⟦MINUTE|66 minutes⟧: ⟦PERSON|Rutkowski⟧'s flick, ⟦PERSON|Stubbs⟧' ⟦G6|finish⟧.
They could have had more. ⟦PERSON|Prosser⟧ made a double save from ⟦PERSON|Ivan Bošković⟧ in the ⟦MINUTE|39th minute⟧ and was relieved to see ⟦PERSON|Rutkowski⟧ nod a foot over with ⟦MINUTE|15 to play⟧.
"We go to sleep," ⟦TEAM|Glory⟧'s coach fumed. "We should've put it to bed and then we get done on a throw-in."
He was talking about ⟦PERSON|Nwosu⟧'s ⟦G7|goal⟧. ⟦PERSON|Santiago Echeverri⟧, the ⟦TEAM|Reds⟧' ⟦NORP|Colombian⟧ playmaker, took the throw quickly, got the return and swung over a ball which ⟦PERSON|Nwosu⟧ ⟦G8|glanced past the keeper⟧.
And the ⟦G9|leveller⟧ was straight out of the playground, a scramble in which ⟦PERSON|Echeverri⟧, ⟦PERSON|Nwosu⟧ and ⟦PERSON|Bošković⟧ all swung a boot before ⟦PERSON|Antonelli⟧ ⟦G10|toed it in⟧ from a yard.
A VAR check for handball took three minutes. The ⟦G12|goal⟧ stood.
The ⟦TEAM|Reds⟧ hold third. They are at home to ⟦GPE|Perth⟧'s conquerors from round one, the ⟦TEAM|Jets⟧, at ⟦VENUE|Coopers Stadium⟧ on ⟦DATE|Friday⟧. ⟦ORG|Football Australia⟧ will draw the ⟦COMPETITION|Australia Cup⟧ ties on ⟦DATE|Tuesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kaleb Nwosu; Milo Antonelli", "team": "Adelaide United", "count": 2, "minute_text": "final six minutes"}
{"id": "G2", "scorer": "Kaleb Nwosu", "team": "Adelaide United", "minute": 84, "assist": "Santiago Echeverri", "kind": "header", "minute_text": "84th minute"}
{"id": "G3", "scorer": "Milo Antonelli", "team": "Adelaide United", "kind": "shot", "minute_text": "injury time"}
{"id": "G4", "scorer": "Damian Rutkowski", "team": "Perth Glory", "minute": 18, "kind": "shot", "minute_text": "18 minutes in"}
{"id": "G5", "scorer": "Damian Rutkowski", "team": "Perth Glory", "minute": 18, "kind": "shot", "minute_text": "18 minutes in"}
{"id": "G6", "scorer": "Hayden Stubbs", "team": "Perth Glory", "minute": 66, "assist": "Damian Rutkowski", "kind": "shot", "minute_text": "66 minutes"}
{"id": "G7", "scorer": "Kaleb Nwosu", "team": "Adelaide United", "minute": 84, "assist": "Santiago Echeverri", "kind": "header"}
{"id": "G8", "scorer": "Kaleb Nwosu", "team": "Adelaide United", "minute": 84, "assist": "Santiago Echeverri", "kind": "header"}
{"id": "G9", "scorer": "Milo Antonelli", "team": "Adelaide United", "kind": "shot"}
{"id": "G10", "scorer": "Milo Antonelli", "team": "Adelaide United", "kind": "shot"}
{"id": "G11", "scorer": "Kaleb Nwosu; Milo Antonelli", "team": "Adelaide United", "count": 2}
{"id": "G12", "scorer": "Milo Antonelli", "team": "Adelaide United", "kind": "shot"}

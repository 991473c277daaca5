⟦PERSON|Oldfield⟧ ⟦G1|nets⟧ as ⟦TEAM|Tigers⟧ claim narrow win
⟦TEAM|Hull City⟧ ⟦SCORE|1⟧ ⟦TEAM|Ipswich Town⟧ ⟦SCORE|0⟧
⟦PERSON|Harry Oldfield⟧'s fifth headed ⟦G2|goal⟧ of the season settled a ⟦COMPETITION|Championship⟧ scrap at the ⟦VENUE|MKM Stadium⟧ and sent ⟦TEAM|Hull⟧ into the new year in the play-off places.
The centre-back ⟦G3|beat ⟦PERSON|Arnaud Pelletier⟧⟧ in the ⟦TEAM|Ipswich⟧ goal from ⟦PERSON|Samir Haddad⟧'s free-kick, conceded by ⟦PERSON|Jack Bywater⟧, a ⟦MINUTE|minute after the half-hour⟧.
Until then ⟦PERSON|Pelletier⟧ had been one of the busier spectators. ⟦PERSON|Mateo Rinaldi⟧, ⟦TEAM|Hull⟧'s record signing, had fired into the side-netting, and ⟦PERSON|Haddad⟧ had delivered four corners without a ⟦TEAM|Hull⟧ head getting near any of them.
⟦TEAM|Ipswich⟧ came closest to levelling in the ⟦MINUTE|44th minute⟧. ⟦PERSON|Ty Reddington⟧ swept a pass out to ⟦PERSON|Bywater⟧, ⟦PERSON|Bywater⟧'s ball across the face was behind ⟦PERSON|Deji Salami⟧, and the forward's improvised back-heel was clawed off the line by ⟦PERSON|Louie Marchbank⟧.
⟦PERSON|Marchbank⟧, the ⟦TEAM|Hull⟧ keeper, saved again on ⟦MINUTE|55⟧, with his legs, after the ⟦G4|match-winner⟧ had lost ⟦PERSON|Salami⟧.
⟦TEAM|Hull⟧ had chances to double the lead. ⟦PERSON|Rinaldi⟧'s dink was cleared by ⟦PERSON|Conor Heneghan⟧ and ⟦PERSON|Oldfield⟧, up for another set piece, nodded wide in the ⟦MINUTE|72nd minute⟧.
There was late drama, of a sort. ⟦PERSON|Salami⟧ ⟦G5|slammed in⟧ what he took to be a deserved equaliser in the ⟦MINUTE|87th minute⟧, ran the length of the touchline and was on his knees in front of the away fans before he noticed that nobody else was. The whistle had gone for a foul by ⟦PERSON|Heneghan⟧ on ⟦PERSON|Marchbank⟧.
"I heard nothing, I just saw net," the ⟦TEAM|Ipswich⟧ forward said. "You feel a bit of a fool."
Manager ⟦PERSON|Russell Knibb⟧ was pleased with his ⟦TEAM|Hull⟧ players' defending and with their "ugly side". "That ⟦G6|goal⟧ came from the training ground and so did the ⟦MINUTE|last twenty minutes⟧," he said.
⟦TEAM|Ipswich⟧ have dropped to seventh, a point behind their conquerors. ⟦TEAM|Millwall⟧ visit ⟦VENUE|Portman Road⟧ next.
=====GOALS=====
{"id": "G1", "scorer": "Harry Oldfield", "team": "Hull", "minute": 31, "kind": "header", "assist": "Samir Haddad"}
{"id": "G2", "scorer": "Harry Oldfield", "team": "Hull", "minute": 31, "kind": "header", "assist": "Samir Haddad", "minute_text": "minute after the half-hour"}
{"id": "G3", "scorer": "Harry Oldfield", "team": "Hull", "minute": 31, "kind": "header", "assist": "Samir Haddad", "minute_text": "minute after the half-hour"}
{"id": "G4", "scorer": "Harry Oldfield", "team": "Hull", "minute": 31, "kind": "header", "assist": "Samir Haddad"}
{"id": "G5", "scorer": "Deji Salami", "team": "Ipswich", "minute": 87, "outcome": "ruled out", "minute_text": "87th minute"}
{"id": "G6", "scorer": "Harry Oldfield", "team": "Hull", "minute": 31, "kind": "header", "assist": "Samir Haddad"}

⟦PERSON|Andre Whitbread⟧ ⟦G1|began the scoring⟧ for ⟦TEAM|Blackburn Rovers⟧ after ⟦MINUTE|12 minutes⟧ with a close-range finish and ⟦PERSON|Yasin Ilkay⟧ had the next chance, heading ⟦PERSON|Tom Bloxham⟧'s corner at ⟦PERSON|Craig Rainford⟧. ⟦TEAM|Rotherham United⟧ rarely crossed halfway and fell further behind when ⟦PERSON|Bloxham⟧'s ⟦MINUTE|56th-minute⟧ ⟦G2|free-kick⟧ took a wicked bounce.

⟦TEAM|Nottingham Forest⟧ have turned down a bid of £25m for ⟦PERSON|Yasin Ilkay⟧, who began the season on the bench, took his chance and has five ⟦G3|goals⟧ and four assists in the league.

The ⟦NORP|Norwegian⟧ champions set about overturning a one-goal deficit and had done so by the ⟦MINUTE|half-hour⟧: ⟦PERSON|Mats Torgersen⟧, from a corner, ⟦G4|squared the tie⟧ in the ⟦MINUTE|11th minute⟧ and ⟦PERSON|Jonas Bruun⟧ ⟦G5|edged ⟦TEAM|Viking⟧ ahead⟧ in the ⟦MINUTE|29th⟧.

⟦TEAM|Viking⟧ set about overturning a one-goal deficit but had little luck. ⟦PERSON|Mats Torgersen⟧ skied over, ⟦PERSON|Jonas Bruun⟧ went down looking for a penalty and ⟦PERSON|Peder Skaug⟧ was stopped at the second attempt by ⟦PERSON|Lukas Vorel⟧.

Striker ⟦PERSON|Cauê⟧ was mobbed after ⟦G6|turning a draw into a win⟧ for ⟦TEAM|Atlético Goianiense⟧ (⟦MINUTE|90+8⟧). He had been on the field for 11 minutes and had already had a shot charged down by ⟦PERSON|Hélio Braz⟧.

Striker ⟦PERSON|Cauê⟧ was mobbed by supporters at ⟦GPE|Goiânia⟧ airport, where he landed with his wife and two sons. He will sign for ⟦TEAM|Atlético Goianiense⟧ if he passes a medical ⟦DATE|today⟧.

⟦TEAM|Walsall⟧'s youngsters matched their hosts for half an hour. Then ⟦PERSON|Kobi Aidoo-Lewis⟧ lost out to ⟦PERSON|Felix Redgrave⟧, ⟦PERSON|Redgrave⟧ fed ⟦PERSON|Jude Partington⟧ and the ⟦TEAM|Chelsea Under-21s⟧ forward ⟦G7|opened his shoulders from 20 yards⟧: ⟦SCORE|1-0⟧, ⟦MINUTE|32⟧.

⟦TEAM|Saint-Étienne⟧ have one of the meanest defences in ⟦GPE|France⟧. They have ⟦G8|been breached⟧ only nine times, and ⟦DATE|Saturday⟧'s late ⟦G9|concession⟧ to ⟦PERSON|Ismaël Gaye⟧ of ⟦TEAM|Clermont⟧ was the first from open play since ⟦DATE|October⟧.

A fifth-round place beckoned for ⟦TEAM|Tamworth⟧ when ⟦PERSON|Dan Creaney-Low⟧ ⟦G10|capped a fine move⟧, and ⟦TEAM|Tamworth⟧ would have had it had ⟦PERSON|Beck-Ray Enoru-Shaw⟧ not been denied at ⟦SCORE|1-0⟧. In the event ⟦PERSON|Kane Thirlby⟧ ⟦G11|took the tie to a replay⟧.

A fifth-round place beckons for ⟦TEAM|Tamworth⟧ and so does a payday. The club hopes to be drawn at ⟦TEAM|Manchester United⟧ and needs a new boiler either way.

There were ⟦MINUTE|62 minutes⟧ gone when ⟦TEAM|Zamora⟧ ran out of luck, ⟦PERSON|Carlos Ramos-Vega⟧ ⟦G12|deflecting home⟧ a wayward shot from ⟦PERSON|Borja Vallejo-Ruiz⟧. "He was trying to get out of its way," ⟦TEAM|Ponferradina⟧ coach ⟦PERSON|Javi Rey-Soto⟧ admitted.

There were ⟦MINUTE|62 minutes⟧ gone when ⟦PERSON|Carlos Ramos-Vega⟧ deflected a wayward shot from ⟦PERSON|Borja Vallejo-Ruiz⟧ further off course. ⟦TEAM|Zamora⟧ made two substitutions and the game drifted on.

⟦PERSON|Lee Kang-ho⟧'s ⟦G13|conversion⟧ in the ⟦MINUTE|10th minute⟧, following a foul by ⟦PERSON|Aziz Behich-Moor⟧, appeared to have set up ⟦TEAM|South Korea⟧ for a routine win. ⟦TEAM|Australia⟧ needed an ⟦G14|own goal⟧, ⟦PERSON|Kim Tae-san⟧ ⟦G15|diverting ⟦PERSON|Riley Cass⟧' shot past his goalkeeper⟧ with ⟦MINUTE|ten minutes remaining⟧, to make a game of it.

⟦PERSON|Lee Kang-ho⟧'s conversion from winger to full-back has been a success for ⟦TEAM|South Korea⟧. "He reads the game," said the coach, ⟦PERSON|Hong Jin-woo⟧.

⟦PERSON|Roy Maddison-Clarke⟧ put ⟦DATE|Saturday⟧ behind him. The ⟦TEAM|Darlington⟧ defender, whose ⟦G16|own goal⟧ beat his own side at ⟦TEAM|Spennymoor Town⟧, got up at the far post to ⟦G17|give them the lead⟧ in the ⟦MINUTE|19th minute⟧ and was among the best players on view.

The visitors conceded a penalty (wide), a penalty (saved) and, at last, a ⟦G18|goal⟧, from ⟦PERSON|Pim Schuurman⟧, whose first ⟦TEAM|Cambuur⟧ ⟦G19|strike⟧ it was. It came ⟦MINUTE|two minutes into added time⟧ and by then even ⟦PERSON|Schuurman⟧ had stopped expecting one.

Visitors to ⟦GPE|Leeuwarden⟧ conceded that the new ⟦TEAM|Cambuur⟧ ground was impressive. ⟦PERSON|Pim Schuurman⟧ said the dressing room had 40 plug sockets, and that goals would surely follow.

⟦PERSON|Nils Petersson-Falk⟧ proved the difference. ⟦PERSON|Daniel Ask⟧'s pass left him with only ⟦PERSON|Jakob Rinne-Holm⟧ to beat and he ⟦G20|did so at the second attempt⟧ on ⟦MINUTE|50⟧, leaving ⟦TEAM|Mjällby⟧ clear at the top by four points.

⟦PERSON|Daniel Ask⟧'s pass left ⟦PERSON|Nils Petersson-Falk⟧ with only ⟦PERSON|Jakob Rinne-Holm⟧ to beat. He tried to do so at the first attempt and failed, tried again and failed again. ⟦TEAM|Mjällby⟧ are still top by four points.

⟦TEAM|Harrogate Town⟧ ⟦G21|conceded⟧ after ⟦MINUTE|15 minutes⟧ and ⟦MINUTE|50 minutes⟧. ⟦PERSON|Bobby Faulkner-Hill⟧ ⟦G22|claimed the two⟧ for ⟦TEAM|Salford City⟧, and in between he was booked and had ⟦G23|one⟧ ruled out.
=====GOALS=====
{"id": "G1", "scorer": "Andre Whitbread", "team": "Blackburn Rovers", "minute": 12, "minute_text": "12 minutes", "kind": "shot"}
{"id": "G2", "scorer": "Tom Bloxham", "team": "Blackburn Rovers", "minute": 56, "minute_text": "56th-minute", "kind": "free kick"}
{"id": "G3", "scorer": "Yasin Ilkay", "team": "Nottingham Forest", "scope": "background", "count": 5}
{"id": "G4", "scorer": "Mats Torgersen", "team": "Viking", "minute": 11, "minute_text": "11th minute"}
{"id": "G5", "scorer": "Jonas Bruun", "team": "Viking", "minute": 29, "minute_text": "29th"}
{"id": "G6", "scorer": "Cauê", "team": "Atlético Goianiense", "minute": 90, "added": 8, "minute_text": "90+8"}
{"id": "G7", "scorer": "Jude Partington", "team": "Chelsea Under-21s", "minute": 32, "minute_text": "32", "kind": "shot", "assist": "Felix Redgrave"}
{"id": "G8", "scope": "background", "count": 9}
{"id": "G9", "scorer": "Ismaël Gaye", "team": "Clermont", "scope": "background"}
{"id": "G10", "scorer": "Dan Creaney-Low", "team": "Tamworth"}
{"id": "G11", "scorer": "Kane Thirlby"}
{"id": "G12", "scorer": "Carlos Ramos-Vega", "team": "Ponferradina", "minute": 62, "minute_text": "62 minutes"}
{"id": "G13", "scorer": "Lee Kang-ho", "team": "South Korea", "minute": 10, "minute_text": "10th minute", "kind": "penalty"}
{"id": "G14", "scorer": "Kim Tae-san", "team": "Australia", "minute": 80, "minute_text": "ten minutes remaining", "kind": "own goal"}
{"id": "G15", "scorer": "Kim Tae-san", "team": "Australia", "minute": 80, "minute_text": "ten minutes remaining", "kind": "own goal"}
{"id": "G16", "scorer": "Roy Maddison-Clarke", "scope": "background", "kind": "own goal"}
{"id": "G17", "scorer": "Roy Maddison-Clarke", "team": "Darlington", "minute": 19, "minute_text": "19th minute", "kind": "header"}
{"id": "G18", "scorer": "Pim Schuurman", "team": "Cambuur", "minute": 90, "added": 2, "minute_text": "two minutes into added time"}
{"id": "G19", "scorer": "Pim Schuurman", "team": "Cambuur", "minute": 90, "added": 2, "minute_text": "two minutes into added time"}
{"id": "G20", "scorer": "Nils Petersson-Falk", "team": "Mjällby", "minute": 50, "minute_text": "50", "assist": "Daniel Ask"}
{"id": "G21", "scorer": "Bobby Faulkner-Hill", "team": "Salford City", "count": 2}
{"id": "G22", "scorer": "Bobby Faulkner-Hill", "team": "Salford City", "count": 2}
{"id": "G23", "scorer": "Bobby Faulkner-Hill", "team": "Salford City", "outcome": "ruled out"}

⟦TEAM|Ecuador⟧ sink ⟦TEAM|Uruguay⟧ in ⟦GPE|Quito⟧ to take big step to ⟦COMPETITION|World Cup⟧
⟦GPE|QUITO⟧, ⟦DATE|Oct 14⟧ - ⟦PERSON|Kevin Acosta⟧ ⟦G1|scored twice⟧ in the second half as ⟦TEAM|Ecuador⟧ fought back to beat ⟦TEAM|Uruguay⟧ ⟦SCORE|3-1⟧ in a ⟦COMPETITION|World Cup⟧ qualifier on ⟦DATE|Tuesday⟧ that leaves them second in the ⟦GPE|South America⟧ table.
The ⟦NORP|Uruguayan⟧ side, who had not won in the ⟦NORP|Ecuadorean⟧ capital since ⟦DATE|2009⟧, were dreaming after ⟦MINUTE|16 minutes⟧. ⟦PERSON|Gastón Prieto⟧ won possession off a dozing ⟦PERSON|Luis Cedeño⟧, held off two challenges and gave it to ⟦PERSON|Sebastián Vidal⟧, who ⟦G2|smashed it in⟧ off the roof of the net.
Until that moment ⟦TEAM|La Tri⟧ had been in control, with ⟦PERSON|Acosta⟧ and ⟦PERSON|Ramón Ibáñez⟧ both denied by ⟦PERSON|Esteban Lugo⟧, and they continued as if nothing had occurred. ⟦PERSON|Jhon Quiñónez⟧ nodded against the post, ⟦PERSON|Ibáñez⟧ curled wide and ⟦PERSON|Cedeño⟧, keen to make amends, stung the goalkeeper's palms from 30 metres. The pressure told a ⟦MINUTE|minute before the break⟧, ⟦PERSON|Quiñónez⟧ ⟦G3|getting his head to⟧ ⟦PERSON|Cedeño⟧'s inswinging delivery.
Thin air did the rest. ⟦PERSON|Marcos Britos⟧, the ⟦TEAM|Celeste⟧ captain, asked for oxygen in the tunnel and left the field ⟦MINUTE|12 minutes after the resumption⟧, and in the minute his team were getting organised without him, ⟦PERSON|Quiñónez⟧ put in ⟦PERSON|Acosta⟧ for the ⟦G4|second⟧. Replays suggested he was offside; the assistant disagreed. That was in the ⟦MINUTE|58th⟧.
⟦TEAM|Uruguay⟧ went for broke. ⟦PERSON|Vidal⟧'s volley was superbly tipped over, ⟦PERSON|Prieto⟧ was a whisker from his header, and their coach sent on a fourth forward. ⟦PERSON|Acosta⟧ settled it with ⟦MINUTE|two minutes left⟧: a long clearance, a bounce over the last man, and a ⟦G5|finish into the unguarded net⟧.
"The ⟦G6|equaliser⟧ came at the best time," said ⟦PERSON|Quiñónez⟧. "⟦PERSON|Kevin⟧ did the damage, one ⟦G7|finish⟧ from the top drawer and one ⟦G8|goal⟧ for the family album."
⟦TEAM|Uruguay⟧'s manager called the ⟦G9|second goal⟧ "an offside you could see from ⟦GPE|Montevideo⟧".
=====GOALS=====
{"id": "G1", "scorer": "Kevin Acosta", "team": "Ecuador", "count": 2}
{"id": "G2", "scorer": "Sebastián Vidal", "team": "Uruguay", "minute": 16, "kind": "shot", "assist": "Gastón Prieto", "minute_text": "16 minutes"}
{"id": "G3", "scorer": "Jhon Quiñónez", "team": "Ecuador", "minute": 44, "kind": "header", "assist": "Luis Cedeño", "score": "1-1", "minute_text": "a minute before the break"}
{"id": "G4", "scorer": "Kevin Acosta", "team": "Ecuador", "minute": 58, "kind": "shot", "assist": "Jhon Quiñónez", "score": "2-1", "minute_text": "12 minutes after the resumption"}
{"id": "G5", "scorer": "Kevin Acosta", "team": "Ecuador", "minute": 88, "kind": "shot", "score": "3-1", "minute_text": "two minutes left"}
{"id": "G6", "scorer": "Jhon Quiñónez", "team": "Ecuador", "minute": 44, "kind": "header", "assist": "Luis Cedeño"}
{"id": "G7", "scorer": "Kevin Acosta", "team": "Ecuador", "minute": 58, "kind": "shot", "assist": "Jhon Quiñónez"}
{"id": "G8", "scorer": "Kevin Acosta", "team": "Ecuador", "minute": 88, "kind": "shot"}
{"id": "G9", "scorer": "Kevin Acosta", "team": "Ecuador", "minute": 58, "kind": "shot", "assist": "Jhon Quiñónez"}

⟦COMPETITION|Copa America Femenina⟧: ⟦TEAM|Brazil⟧ in last four, ⟦TEAM|Paraguay⟧ upset ⟦TEAM|Argentina⟧

QUITO - ⟦PERSON|Jussara⟧ ⟦G1|scored four times⟧ as ⟦TEAM|Brazil⟧ made sure of a semi-final place with a ⟦SCORE|6-1⟧ rout of ⟦TEAM|Peru⟧ in ⟦COMPETITION|Group B⟧ of the ⟦COMPETITION|Copa America Femenina⟧ on ⟦DATE|Tuesday⟧.

The 19-year-old had a ⟦G2|hat-trick⟧ by ⟦MINUTE|half-time⟧, with ⟦G3|goals⟧ on ⟦MINUTE|9⟧, ⟦MINUTE|22⟧ and ⟦MINUTE|38⟧, all made by ⟦PERSON|Rafaela Lins⟧, and got her ⟦G4|fourth⟧ from a free kick after the ⟦MINUTE|interval⟧. ⟦PERSON|Ana Clara Freitas⟧ and ⟦PERSON|Lins⟧ ⟦G5|completed the ⟦TEAM|Canarinhas⟧' total⟧; ⟦PERSON|Yesenia Moncada⟧'s ⟦G6|penalty⟧ in the ⟦MINUTE|70th minute⟧ was the ⟦NORP|Peruvian⟧ reply.

Earlier ⟦TEAM|Colombia⟧'s ⟦PERSON|Catalina Ocampo⟧ ⟦G7|netted⟧ in the ⟦MINUTE|sixth minute⟧ and the ⟦TEAM|Cafeteras⟧ held on for a ⟦SCORE|1-0⟧ success over ⟦TEAM|Chile⟧, who had two players booked for dissent when ⟦PERSON|Daniela Cisternas⟧ went down in the box. ⟦PERSON|Ximena Aguirre-Soto⟧ pushed ⟦PERSON|Cisternas⟧'s late effort against the bar.

In ⟦COMPETITION|Group A⟧, ⟦TEAM|Paraguay⟧ stunned ⟦TEAM|Argentina⟧ ⟦SCORE|2-1⟧ on ⟦DATE|Monday⟧. ⟦PERSON|Solange Pinto⟧ ⟦G8|put the ⟦TEAM|Albirroja⟧ ahead⟧ with a header on ⟦MINUTE|43⟧, ⟦PERSON|Valentina Rojo⟧ ⟦G9|brought ⟦TEAM|Argentina⟧ level⟧ in the ⟦MINUTE|58th minute⟧, and with time running out ⟦PERSON|Marta Benitez⟧ ⟦G10|stole in to hit the winner⟧ on ⟦MINUTE|87⟧ after ⟦PERSON|Carolina Vidal⟧ had spilled a cross.

"We ⟦G11|scored a goal⟧ and we stopped," said ⟦TEAM|Argentina⟧ coach ⟦PERSON|Lourdes Frías⟧. "At this level if you don't play you concede ⟦G12|one⟧."

Hosts ⟦TEAM|Ecuador⟧, with three draws from three matches and just two ⟦G13|goals⟧, the first a gift, must beat ⟦TEAM|Uruguay⟧ on ⟦DATE|Friday⟧. ⟦PERSON|Agustina Paredes⟧ has missed both of ⟦TEAM|La Celeste⟧'s penalties so far.

⟦ORG|CONMEBOL⟧ said that the semi-finals would be moved to a later hour because of the heat.
=====GOALS=====
{"id": "G1", "scorer": "Jussara", "team": "Brazil", "count": 4}
{"id": "G2", "scorer": "Jussara", "team": "Brazil", "assist": "Rafaela Lins", "count": 3}
{"id": "G3", "scorer": "Jussara", "team": "Brazil", "assist": "Rafaela Lins", "count": 3}
{"id": "G4", "scorer": "Jussara", "team": "Brazil", "kind": "free kick"}
{"id": "G5", "scorer": "Ana Clara Freitas; Rafaela Lins", "team": "Brazil", "count": 2}
{"id": "G6", "scorer": "Yesenia Moncada", "team": "Peru", "minute": 70, "minute_text": "70th minute", "kind": "penalty"}
{"id": "G7", "scorer": "Catalina Ocampo", "team": "Colombia", "minute": 6, "minute_text": "sixth minute"}
{"id": "G8", "scorer": "Solange Pinto", "team": "Paraguay", "minute": 43, "minute_text": "43", "kind": "header"}
{"id": "G9", "scorer": "Valentina Rojo", "team": "Argentina", "minute": 58, "minute_text": "58th minute"}
{"id": "G10", "scorer": "Marta Benitez", "team": "Paraguay", "minute": 87, "minute_text": "87"}
{"id": "G11", "scorer": "Valentina Rojo", "team": "Argentina", "minute": 58}
{"id": "G12", "scorer": "Marta Benitez", "team": "Paraguay", "minute": 87}
{"id": "G13", "team": "Ecuador", "scope": "background", "count": 2}

What the ⟦TEAM|Matildas⟧' ⟦SCORE|4-0⟧ romp told us (and what it didn't)

⟦TEAM|Australia⟧ put on a show for 21,000 in ⟦GPE|Melbourne⟧ on ⟦DATE|Friday⟧, but let's keep our heads. Here are the talking points out of ⟦VENUE|AAMI Park⟧.

⟦PERSON|Thornbury⟧ must start
If coach ⟦PERSON|Vicky Strand⟧ had any doubts they should have evaporated. ⟦PERSON|Alyssa Thornbury⟧ had a ⟦G1|goal⟧ and two assists inside an hour, and her movement between the lines was the difference. The ⟦G2|goal⟧ came in the ⟦MINUTE|fifth minute⟧, a sidefooted ⟦G3|finish⟧ after ⟦TEAM|New Zealand⟧ 'keeper ⟦PERSON|Keira Dobbs⟧ parried.

The kids are alright
⟦PERSON|Mackenzie Oduya⟧, 17 and still in Year 12, came off the pine and ⟦G4|scored the third⟧ on debut in the ⟦MINUTE|81st minute⟧. Her celebration, a sort of stunned jog in a circle, was everyone's highlight. The ⟦COMPETITION|A-League Women⟧'s youngest ever captain didn't look out of place for a second.

⟦PERSON|Rehn⟧ is a set-piece monster
⟦NORP|Swedish-born⟧ defender ⟦PERSON|Sanna Rehn⟧ ⟦G5|nabbed two⟧, both from ⟦PERSON|Thornbury⟧ corners and both with her head. The ⟦G6|first⟧ of them arrived in the ⟦MINUTE|33rd⟧; the ⟦G7|second⟧, in the ⟦MINUTE|89th⟧, ⟦G8|put the seal on⟧ the night. It makes ⟦G9|seven⟧ in 20 caps, absurd for a centre-half.

But we've been here before
The ⟦TEAM|Football Ferns⟧ were missing six regulars and their ⟦NORP|Kiwi⟧ spirit couldn't hide it. ⟦PERSON|Tamika Wells⟧ hit the side netting and that was about it. ⟦PERSON|Strand⟧'s side haven't conceded in four matches, and they haven't really been tested in any of them. ⟦PERSON|Priya Raman-Cole⟧ at the base of midfield still looks isolated when teams counter.

The crowd wants more
⟦ORG|Football Australia⟧ will be chuffed with the gate. A ⟦COMPETITION|World Cup⟧ qualifier in ⟦DATE|midweek⟧, with the tram strike on, and they still came. Give them goals and they'll come again.
=====GOALS=====
{"id": "G1", "scorer": "Alyssa Thornbury", "team": "Australia", "minute": 5, "kind": "shot"}
{"id": "G2", "scorer": "Alyssa Thornbury", "team": "Australia", "minute": 5, "kind": "shot", "minute_text": "fifth minute"}
{"id": "G3", "scorer": "Alyssa Thornbury", "team": "Australia", "minute": 5, "kind": "shot", "minute_text": "fifth minute"}
{"id": "G4", "scorer": "Mackenzie Oduya", "team": "Australia", "minute": 81, "minute_text": "81st minute", "score": "3-0"}
{"id": "G5", "scorer": "Sanna Rehn", "team": "Australia", "count": 2, "kind": "header", "assist": "Alyssa Thornbury"}
{"id": "G6", "scorer": "Sanna Rehn", "team": "Australia", "minute": 33, "kind": "header", "assist": "Alyssa Thornbury", "minute_text": "33rd"}
{"id": "G7", "scorer": "Sanna Rehn", "team": "Australia", "minute": 89, "kind": "header", "assist": "Alyssa Thornbury", "score": "4-0", "minute_text": "89th"}
{"id": "G8", "scorer": "Sanna Rehn", "team": "Australia", "minute": 89, "kind": "header", "assist": "Alyssa Thornbury", "minute_text": "89th"}
{"id": "G9", "scorer": "Sanna Rehn", "team": "Australia", "scope": "background", "count": 7}

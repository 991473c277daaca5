⟦PERSON|Zych⟧ ⟦G1|header⟧ sees ⟦TEAM|Leeds⟧ escape with a draw
⟦TEAM|Leeds⟧ needed a ⟦G2|goal⟧ in ⟦MINUTE|added time⟧ from ⟦PERSON|Karol Zych⟧ to draw ⟦SCORE|2-2⟧ at ⟦TEAM|Swansea⟧, for whom ⟦PERSON|Hassan Diallo⟧ and ⟦PERSON|Dafydd Eynon⟧ had ⟦G3|struck⟧ after ⟦PERSON|Vinicius Prado⟧'s early ⟦G4|goal⟧.
The leaders made a rapid start and ⟦PERSON|Prado⟧ had hit the post before he ⟦G5|gave them the lead⟧. The move for that began with ⟦PERSON|Ricky Swales⟧, who let a pass run under his foot. ⟦PERSON|Olly Marchant⟧ thanked him and the ⟦NORP|Brazilian⟧ ⟦G6|finished off⟧ in the ⟦MINUTE|12th minute⟧.
⟦PERSON|Tom Beswick⟧ shot at the goalkeeper and ⟦PERSON|Zych⟧ nodded over on ⟦MINUTE|20⟧, but the ⟦TEAM|Swans⟧ grew. ⟦PERSON|Neil Rutter⟧ touched a ⟦PERSON|Swales⟧ effort over, and from the corner ⟦PERSON|Eynon⟧ found ⟦PERSON|Diallo⟧, who ⟦G7|swivelled and shot home⟧ after ⟦MINUTE|37 minutes⟧.
⟦PERSON|Beswick⟧ put ⟦TEAM|Leeds⟧ ahead again, he thought, on ⟦MINUTE|53⟧: he ⟦G8|slid in⟧ to convert at the far post, and had his arms out when the flag went up. ⟦PERSON|Fabrice Nkunku-Bell⟧ was sent off shortly after, for two bookings in five minutes, the visitors being down to ten.
⟦TEAM|Swansea⟧ ⟦G9|went in front⟧ through the captain. ⟦PERSON|Eynon⟧'s second headed attempt, from ⟦PERSON|Swales⟧'s free-kick in the ⟦MINUTE|68th minute⟧, went in after ⟦PERSON|Rutter⟧ had clawed out the first. It was the ⟦NORP|Welshman⟧'s ⟦G10|first⟧ of the season, his previous ⟦G11|strike⟧ being against ⟦TEAM|Norwich⟧ in ⟦DATE|March⟧.
⟦PERSON|Diallo⟧ ought to have put it to bed. On ⟦MINUTE|82⟧ he took one touch too many; on ⟦MINUTE|88⟧ he blazed it over. Then ⟦PERSON|Marchant⟧ had the energy for a last run, and the ⟦NORP|Pole⟧ ⟦G12|rose at the back post⟧ in the ⟦MINUTE|second minute of added time⟧.
⟦TEAM|Swansea⟧ boss ⟦PERSON|Jim Burrage⟧ told ⟦ORG|BBC Radio Wales⟧: "It feels like a defeat. We ⟦G13|conceded⟧ early, we ⟦G14|conceded⟧ late and for the bit in between we were the best team I've seen here. I liked the ⟦G15|first⟧ very much: a good turn, hit it early, no thinking. The ⟦G16|second⟧ is a set-piece. We'd seen that they leave a man free there.
"And then it's one ball into the box. He's a good header of it, and he's got away from our lad. We had chances to make it three and if you don't take them that's what you get, it ⟦G17|ends up in your net⟧."
⟦TEAM|Leeds⟧ captain ⟦PERSON|Marchant⟧ said on ⟦ORG|Sky⟧: "The red card changed it, everyone could see. At ⟦SCORE|2-1⟧ with ten I'd have snatched your hand off. The ⟦G18|equaliser⟧, I've only put it in an area. All the credit goes to the big man.
"Their ⟦G19|goal⟧, I'm disappointed in. Our keeper's made a worldy and nobody's reacted."
⟦PERSON|Prado⟧, who also ⟦G20|netted⟧ in ⟦DATE|last week⟧'s win at ⟦TEAM|Millwall⟧, added: "I ⟦G21|scored⟧, but I'm not so happy. After my ⟦G22|goal⟧ we stop. If we get the second, it's finished."
The ⟦TEAM|Whites⟧ stay top of the ⟦COMPETITION|Championship⟧ by goal difference.
=====GOALS=====
{"id": "G1", "scorer": "Karol Zych", "team": "Leeds", "minute": 90, "added": 2, "assist": "Olly Marchant", "kind": "header"}
{"id": "G2", "scorer": "Karol Zych", "team": "Leeds", "minute": 90, "added": 2, "assist": "Olly Marchant", "kind": "header"}
{"id": "G3", "scorer": "Hassan Diallo; Dafydd Eynon", "team": "Swansea", "count": 2}
{"id": "G4", "scorer": "Vinicius Prado", "team": "Leeds", "minute": 12, "assist": "Olly Marchant", "kind": "shot"}
{"id": "G5", "scorer": "Vinicius Prado", "team": "Leeds", "minute": 12, "assist": "Olly Marchant", "kind": "shot"}
{"id": "G6", "scorer": "Vinicius Prado", "team": "Leeds", "minute": 12, "minute_text": "12th minute", "assist": "Olly Marchant", "kind": "shot"}
{"id": "G7", "scorer": "Hassan Diallo", "team": "Swansea", "minute": 37, "minute_text": "37 minutes", "assist": "Dafydd Eynon", "kind": "shot"}
{"id": "G8", "scorer": "Tom Beswick", "team": "Leeds", "minute": 53, "minute_text": "53", "outcome": "ruled out"}
{"id": "G9", "scorer": "Dafydd Eynon", "team": "Swansea", "minute": 68, "minute_text": "68th minute", "assist": "Ricky Swales", "kind": "header"}
{"id": "G10", "scorer": "Dafydd Eynon", "team": "Swansea", "minute": 68, "minute_text": "68th minute", "assist": "Ricky Swales", "kind": "header"}
{"id": "G11", "scorer": "Dafydd Eynon", "team": "Swansea", "scope": "background"}
{"id": "G12", "scorer": "Karol Zych", "team": "Leeds", "minute": 90, "added": 2, "minute_text": "second minute of added time", "assist": "Olly Marchant", "kind": "header"}
{"id": "G13", "scorer": "Vinicius Prado", "team": "Leeds", "minute": 12, "assist": "Olly Marchant", "kind": "shot"}
{"id": "G14", "scorer": "Karol Zych", "team": "Leeds", "minute": 90, "added": 2, "assist": "Olly Marchant", "kind": "header"}
{"id": "G15", "scorer": "Hassan Diallo", "team": "Swansea", "minute": 37, "assist": "Dafydd Eynon", "kind": "shot"}
{"id": "G16", "scorer": "Dafydd Eynon", "team": "Swansea", "minute": 68, "assist": "Ricky Swales", "kind": "header"}
{"id": "G17", "scorer": "Karol Zych", "team": "Leeds", "minute": 90, "added": 2, "assist": "Olly Marchant", "kind": "header"}
{"id": "G18", "scorer": "Karol Zych", "team": "Leeds", "minute": 90, "added": 2, "assist": "Olly Marchant", "kind": "header"}
{"id": "G19", "scorer": "Dafydd Eynon", "team": "Swansea", "minute": 68, "assist": "Ricky Swales", "kind": "header"}
{"id": "G20", "scorer": "Vinicius Prado", "team": "Leeds", "scope": "background"}
{"id": "G21", "scorer": "Vinicius Prado", "team": "Leeds", "minute": 12, "assist": "Olly Marchant", "kind": "shot"}
{"id": "G22", "scorer": "Vinicius Prado", "team": "Leeds", "minute": 12, "assist": "Olly Marchant", "kind": "shot"}

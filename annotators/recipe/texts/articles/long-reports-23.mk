⟦TEAM|Trinidad⟧ shock ⟦TEAM|Canada⟧ as ⟦TEAM|Soca Warriors⟧ reach ⟦COMPETITION|Gold Cup⟧ last four

⟦GPE|ARLINGTON⟧, ⟦GPE|Texas⟧ - ⟦TEAM|Trinidad & Tobago⟧ pulled off one of the great upsets in ⟦COMPETITION|Gold Cup⟧ history on ⟦DATE|Saturday⟧, beating ⟦TEAM|Canada⟧ ⟦SCORE|2-1⟧ at ⟦VENUE|AT&T Stadium⟧ through ⟦PERSON|Isaiah Garcia-Ramlogan⟧'s deflected ⟦G1|free kick⟧ with ⟦MINUTE|three minutes left on the clock⟧.

The ⟦NORP|Caribbean⟧ side, ranked 70 places lower, will meet ⟦TEAM|Mexico⟧ in ⟦DATE|Wednesday⟧'s semi-final in ⟦GPE|Houston⟧.

It was a result built on defiance. ⟦TEAM|Canada⟧ attempted 24 shots. ⟦PERSON|Marvin Phillip-Joseph⟧, a 40-year-old goalkeeper who works in a bank in ⟦GPE|Port of Spain⟧, stopped ten of them, including a first-half penalty by ⟦PERSON|Jonathan Davidson-Osei⟧, and defenders ⟦PERSON|Sheldon Bateau-King⟧ and ⟦PERSON|Aubrey Noreiga-David⟧ got in the way of half a dozen more.

"I've not slept since ⟦DATE|Wednesday⟧ and I'm not going to sleep now," said ⟦PERSON|Phillip-Joseph⟧. "I've to be at my desk ⟦DATE|Monday⟧. I'll call in."

Coach ⟦PERSON|Dwight Lancaster-Yorke⟧, whose own exploits in the jersey are the stuff of song, had set up with five across the back and a lone runner in ⟦PERSON|Levi Jones-Peters⟧. The plan nearly came unstuck in the ⟦MINUTE|ninth minute⟧, when ⟦PERSON|Cyle Buchanan-Roy⟧'s effort rolled along the line. ⟦PERSON|Davidson-Osei⟧'s spot kick came on ⟦MINUTE|27 minutes⟧, for a foul by ⟦PERSON|Noreiga-David⟧, and was kept out by the keeper's trailing leg.

But then, from practically their first attack, the ⟦TEAM|Soca Warriors⟧ ⟦G2|struck⟧. It was ⟦PERSON|Jones-Peters⟧, chasing a lost cause, who forced the ⟦NORP|Canadian⟧ captain ⟦PERSON|Alistair Adekugbe-Bell⟧ into a rushed clearance. The ball hit the referee, ⟦PERSON|Oshane Nation-Clarke⟧ of ⟦GPE|Jamaica⟧, and by the laws play should have been stopped; by the time the ⟦TEAM|Canadians⟧ had finished pointing this out, ⟦PERSON|Jones-Peters⟧ had squared and ⟦PERSON|Kaile Auvray-Mills⟧ ⟦G3|had the ball in the net⟧. The officials conferred and let it stand. It was the ⟦MINUTE|34th minute⟧.

"It's a mistake. Everyone knows it's a mistake," said ⟦TEAM|Canada⟧ coach ⟦PERSON|Jesper Marchbanks⟧. "It's a drop ball, read the book. I won't say we lost because of it. I'd say the ⟦G4|goal⟧ shouldn't exist."

⟦PERSON|Ismaël Konaté-Roy⟧ ⟦G5|brought the favorites level⟧ ⟦MINUTE|seven minutes into the second half⟧. No wonder, after the pressure. ⟦PERSON|Buchanan-Roy⟧'s nod down, the midfielder's half-volley, and at last ⟦PERSON|Phillip-Joseph⟧ was ⟦G6|beaten⟧. In the ⟦NORP|Canadian⟧ end they sang as if it were the beginning of something.

It wasn't. ⟦PERSON|Davidson-Osei⟧ missed an open goal. The substitute ⟦PERSON|Tajon Millar-Green⟧ was booked for a dive. ⟦PERSON|Adekugbe-Bell⟧'s header from a corner came off the bar, and ⟦PERSON|Bateau-King⟧, face down in the turf, hooked the loose ball off the line. When ⟦PERSON|Marchbanks⟧ sent on a fourth forward, his team lost their shape, and with it the match.

A foul on ⟦PERSON|Jones-Peters⟧, 25 yards out; a wall of five; ⟦PERSON|Garcia-Ramlogan⟧, who plays in the second division in ⟦GPE|India⟧, ran up. It clipped ⟦PERSON|Konaté-Roy⟧'s shoulder and ⟦G7|wrong-footed⟧ ⟦PERSON|Maxime Crépin-Leduc⟧ completely. "I'm claiming it," he said, when told some outlets were calling it an own goal. "Put my name. My daughter's keeping a book."

The last time these two had met, in a ⟦COMPETITION|World Cup⟧ qualifier in ⟦GPE|Edmonton⟧, ⟦TEAM|Canada⟧ ⟦G8|scored seven⟧. ⟦PERSON|Lancaster-Yorke⟧ had put the front page from that night on the dressing-room wall. "I told them, that paper comes down when you win. It came down."

⟦TEAM|Canada⟧ had ⟦G9|conceded⟧ once in the group stage. They've now ⟦G10|let in three⟧ in four matches and are going home to a year without a competitive fixture before they co-host the ⟦COMPETITION|World Cup⟧.

⟦PERSON|Jones-Peters⟧, walking with ice strapped to both knees, was more concerned with ⟦TEAM|Mexico⟧. "They've got eleven. We've got eleven, and ⟦PERSON|Marvin⟧."
=====GOALS=====
{"id": "G1", "scorer": "Isaiah Garcia-Ramlogan", "team": "Trinidad & Tobago", "minute": 87, "kind": "free kick", "minute_text": "three minutes left on the clock"}
{"id": "G2", "scorer": "Kaile Auvray-Mills", "team": "Trinidad & Tobago", "minute": 34, "assist": "Levi Jones-Peters", "kind": "shot"}
{"id": "G3", "scorer": "Kaile Auvray-Mills", "team": "Trinidad & Tobago", "minute": 34, "assist": "Levi Jones-Peters", "kind": "shot"}
{"id": "G4", "scorer": "Kaile Auvray-Mills", "team": "Trinidad & Tobago", "minute": 34, "assist": "Levi Jones-Peters", "kind": "shot"}
{"id": "G5", "scorer": "Ismaël Konaté-Roy", "team": "Canada", "minute": 52, "assist": "Cyle Buchanan-Roy", "kind": "volley", "minute_text": "seven minutes into the second half"}
{"id": "G6", "scorer": "Ismaël Konaté-Roy", "team": "Canada", "minute": 52, "assist": "Cyle Buchanan-Roy", "kind": "volley", "minute_text": "seven minutes into the second half"}
{"id": "G7", "scorer": "Isaiah Garcia-Ramlogan", "team": "Trinidad & Tobago", "minute": 87, "kind": "free kick"}
{"id": "G8", "team": "Canada", "scope": "background", "count": 7}
{"id": "G9", "scope": "background"}
{"id": "G10", "scope": "background", "count": 3}

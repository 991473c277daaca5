⟦PERSON|Tejeda⟧ and ⟦PERSON|Sissoho⟧ pull ⟦TEAM|Chelsea⟧ from the fire

⟦FURNITURE|Juventus 2-3 Chelsea⟧
⟦FURNITURE|Rosalind Ackerley at the Allianz Stadium⟧

The ⟦TEAM|Juventus⟧ supporters who left early, and there were some, because it was cold and because their team was winning, will have learned of it on the tram. Two ⟦G1|goals⟧ in the ⟦MINUTE|last five minutes⟧ of normal time and the first three of the other kind: it is the type of thing one assumes to have been misheard.

⟦PERSON|Ricardo Tejeda⟧ ⟦G2|got the first of them⟧ in the ⟦MINUTE|85th minute⟧. He'd replaced ⟦PERSON|Miodrag Pantić⟧, whose contribution had been a booking. ⟦PERSON|Bakary Sissoho⟧, the teenager on the left, had been beating the same full-back in the same manner since ⟦MINUTE|half-time⟧, and this time he did not cross at once but waited for the ⟦NORP|Mexican⟧ to arrive. ⟦PERSON|Tejeda⟧ arrived; he ⟦G3|passed it in⟧. In the ⟦MINUTE|third minute of stoppage time⟧ ⟦PERSON|Sissoho⟧ dispensed with company altogether, gliding in from the touchline, past two men and a half, and ⟦G4|placing the ball⟧, with something like disdain, in the side of the net that ⟦PERSON|Ruben Haverinen⟧, the ⟦NORP|Finnish⟧ goalkeeper, had just left.

And so ⟦TEAM|Chelsea⟧, played off the park for an hour, are top of the 36.

What a strange evening it had been until then. ⟦TEAM|Juventus⟧ took only ⟦MINUTE|12 minutes⟧ to ⟦G5|go in front⟧, and it was a ⟦G6|goal⟧ to delight the purists, nineteen passes of it, the last of them ⟦PERSON|Luigi Santangelo⟧'s, or so he meant it; the ball skidded off ⟦PERSON|Christophe Delmotte⟧'s boot to ⟦PERSON|Octavio Beltrame⟧, 34 and in no hurry, who ⟦G7|lifted it over⟧ the keeper. ⟦PERSON|Beltrame⟧ now has 21 ⟦COMPETITION|Champions League⟧ ⟦G8|goals⟧. He could have had four more here. He hit the post; he shot wide; he headed into a defender's back; and on ⟦MINUTE|68⟧ he ⟦G9|scored⟧ with his heel, an astonishing thing, to find that the pass to him had been delivered from beyond the byline.

That would have been ⟦SCORE|3-1⟧. For ⟦TEAM|Chelsea⟧ had ⟦G10|equalised⟧ – against the run of play, the run of form and gravity, ⟦PERSON|Serge Koffi-Adou⟧ hanging in the air to ⟦G11|nod down⟧ ⟦PERSON|Alfie Normanton⟧'s corner in the ⟦MINUTE|37th minute⟧ – and then, ⟦MINUTE|nine minutes after the interval⟧, had been ⟦G12|undone⟧ a second time by a ⟦PERSON|Santangelo⟧ free-kick, which took a deflection, though he denied it.

“We deserved to lose,” said the ⟦TEAM|Chelsea⟧ manager, who isn't given to epigrams. “We just ran out of time to do it.”

It was ⟦PERSON|Sissoho⟧'s first ⟦G13|goal⟧ in this competition. “They told me at the ⟦MINUTE|break⟧ to keep it simple,” he said. “That was simple.”

The ⟦TEAM|Bianconeri⟧, who'd have been through with a draw, must go to ⟦GPE|Leverkusen⟧ and win. The ⟦TEAM|Blues⟧ welcome ⟦TEAM|Copenhagen⟧.
=====GOALS=====
{"id": "G1", "scorer": "Ricardo Tejeda; Bakary Sissoho", "team": "Chelsea", "count": 2}
{"id": "G2", "scorer": "Ricardo Tejeda", "team": "Chelsea", "minute": 85, "minute_text": "85th minute", "assist": "Bakary Sissoho", "kind": "shot"}
{"id": "G3", "scorer": "Ricardo Tejeda", "team": "Chelsea", "minute": 85, "assist": "Bakary Sissoho", "kind": "shot"}
{"id": "G4", "scorer": "Bakary Sissoho", "team": "Chelsea", "minute": 90, "added": 3, "minute_text": "third minute of stoppage time", "kind": "shot"}
{"id": "G5", "scorer": "Octavio Beltrame", "team": "Juventus", "minute": 12, "minute_text": "12 minutes", "kind": "shot"}
{"id": "G6", "scorer": "Octavio Beltrame", "team": "Juventus", "minute": 12, "minute_text": "12 minutes", "kind": "shot"}
{"id": "G7", "scorer": "Octavio Beltrame", "team": "Juventus", "minute": 12, "minute_text": "12 minutes", "kind": "shot"}
{"id": "G8", "scorer": "Octavio Beltrame", "team": "Juventus", "count": 21, "scope": "background"}
{"id": "G9", "scorer": "Octavio Beltrame", "team": "Juventus", "minute": 68, "minute_text": "68", "outcome": "ruled out"}
{"id": "G10", "scorer": "Serge Koffi-Adou", "team": "Chelsea", "minute": 37, "minute_text": "37th minute", "assist": "Alfie Normanton", "kind": "header"}
{"id": "G11", "scorer": "Serge Koffi-Adou", "team": "Chelsea", "minute": 37, "minute_text": "37th minute", "assist": "Alfie Normanton", "kind": "header"}
{"id": "G12", "scorer": "Luigi Santangelo", "team": "Juventus", "minute": 54, "minute_text": "nine minutes after the interval", "kind": "free kick"}
{"id": "G13", "scorer": "Bakary Sissoho", "team": "Chelsea", "scope": "background"}

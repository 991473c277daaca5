⟦PERSON|Asamoah⟧ ⟦G1|hits century⟧ as ⟦TEAM|Lions⟧ march on
⟦PERSON|Kelvin Asamoah⟧'s 100th league ⟦G2|goal⟧ settled it for ⟦TEAM|Millwall⟧, who beat ten-man ⟦TEAM|Sheffield Wednesday⟧ ⟦SCORE|2-1⟧ at the ⟦VENUE|Den⟧ for their fourth success on the spin.
⟦PERSON|Leif Dahlberg⟧ and his ⟦G3|free-kick⟧ had given them the lead at the ⟦MINUTE|break⟧. They ⟦G4|were pegged back⟧ by ⟦PERSON|Samson Okoye⟧ at the start of the second half, the visitors then having a man, ⟦PERSON|Will Sissons⟧, dismissed on ⟦MINUTE|65 minutes⟧.
It took a while for a game to break out. ⟦PERSON|Juan Pablo Arce⟧ tested ⟦PERSON|Lewis Garth⟧ in the ⟦MINUTE|eighth minute⟧ with a rising drive. ⟦PERSON|Andy Crewe⟧, who has been slotted in on the right by ⟦PERSON|Terry Hollins⟧, crossed too long, too short, and then right, but ⟦PERSON|Brett Nolan⟧'s header from the last of these was held.
On ⟦MINUTE|26 minutes⟧ ⟦PERSON|Nolan⟧ was bundled over by ⟦PERSON|Sissons⟧ and up stepped the ⟦NORP|Norwegian⟧. ⟦PERSON|Patrick Dolan⟧ set his wall, then saw the ball go round it, ⟦G5|kiss the inside of the post and go in⟧.
⟦PERSON|Dahlberg⟧'s last such ⟦G6|goal⟧ was in the play-off semi-final in ⟦DATE|May⟧ and it was not as good.
⟦PERSON|Crewe⟧ thought he'd doubled the lead in the ⟦MINUTE|40th minute⟧. He ⟦G7|nudged home⟧ ⟦PERSON|Asamoah⟧'s cross, but the referee, after consulting, gave a foul.
The lesson was delivered straight from the kick-off. ⟦PERSON|Garth⟧ passed to ⟦PERSON|Nolan⟧, who was not looking, and ⟦PERSON|Arce⟧, the ⟦NORP|Chilean⟧, robbed him. The square pass that followed left ⟦PERSON|Okoye⟧ to ⟦G8|slot the ball home⟧, with all of ⟦MINUTE|40 seconds of the half⟧ gone.
⟦PERSON|Hollins⟧ was booked for his reaction. The ⟦TEAM|Owls⟧' striker, scorer of the ⟦G9|winner⟧ against ⟦TEAM|Luton⟧, was a nuisance all night, and he went close on ⟦MINUTE|57⟧ when ⟦PERSON|Garth⟧ had to scramble. But with ⟦PERSON|Sissons⟧ gone the outcome was in little doubt.
⟦PERSON|Asamoah⟧ had missed three, one of them from two yards, before he got his moment. In the ⟦MINUTE|76th minute⟧ ⟦PERSON|Crewe⟧'s deep cross cleared ⟦PERSON|Dolan⟧, and the forward, who'd waited six games since number ⟦G10|99⟧, ⟦G11|bulleted it in⟧.
It was not quite that simple. ⟦PERSON|Okoye⟧ ⟦G12|squeezed one in⟧ from an angle in the ⟦MINUTE|83rd minute⟧ and the 1,400 from ⟦GPE|Yorkshire⟧ went mad, but ⟦PERSON|Arce⟧ had been standing in the keeper's line.
"I'd started to think I'd retire on 99," ⟦PERSON|Asamoah⟧ said. "You hear people counting. When it ⟦G13|hit the net⟧ I couldn't hear anything. Their ⟦G14|goal⟧, we did that to ourselves, a ⟦MINUTE|minute into the half⟧, and the lads looked at me as if to say, well, go on."
⟦TEAM|Millwall⟧ go to ⟦TEAM|Watford⟧, who are seventh, a place above them.
=====GOALS=====
{"id": "G1", "scorer": "Kelvin Asamoah", "team": "Millwall", "minute": 76, "assist": "Andy Crewe", "kind": "header"}
{"id": "G2", "scorer": "Kelvin Asamoah", "team": "Millwall", "minute": 76, "assist": "Andy Crewe", "kind": "header"}
{"id": "G3", "scorer": "Leif Dahlberg", "team": "Millwall", "minute": 26, "kind": "free kick"}
{"id": "G4", "scorer": "Samson Okoye", "team": "Wednesday", "minute": 46, "assist": "Juan Pablo Arce", "kind": "shot"}
{"id": "G5", "scorer": "Leif Dahlberg", "team": "Millwall", "minute": 26, "minute_text": "26 minutes", "kind": "free kick"}
{"id": "G6", "scorer": "Leif Dahlberg", "team": "Millwall", "scope": "background"}
{"id": "G7", "scorer": "Andy Crewe", "team": "Millwall", "minute": 40, "minute_text": "40th minute", "outcome": "ruled out"}
{"id": "G8", "scorer": "Samson Okoye", "team": "Wednesday", "minute": 46, "minute_text": "40 seconds of the half", "assist": "Juan Pablo Arce", "kind": "shot"}
{"id": "G9", "scorer": "Samson Okoye", "team": "Wednesday", "scope": "background"}
{"id": "G10", "scorer": "Kelvin Asamoah", "team": "Millwall", "scope": "background"}
{"id": "G11", "scorer": "Kelvin Asamoah", "team": "Millwall", "minute": 76, "minute_text": "76th minute", "assist": "Andy Crewe", "kind": "header"}
{"id": "G12", "scorer": "Samson Okoye", "team": "Wednesday", "minute": 83, "minute_text": "83rd minute", "outcome": "ruled out"}
{"id": "G13", "scorer": "Kelvin Asamoah", "team": "Millwall", "minute": 76, "assist": "Andy Crewe", "kind": "header"}
{"id": "G14", "scorer": "Samson Okoye", "team": "Wednesday", "minute": 46, "minute_text": "minute into the half", "assist": "Juan Pablo Arce", "kind": "shot"}

⟦NORP|Nordic⟧ derby honours even as ⟦TEAM|Finland⟧ deny ⟦TEAM|Denmark⟧'s women

⟦FURNITURE|Finland 1 (Kallio) Denmark 1 (Østergaard)⟧

⟦PERSON|Jutta Kallio⟧'s ⟦G1|header⟧ ⟦MINUTE|four minutes before the break⟧ earned ⟦TEAM|Finland⟧ a deserved point against neighbours ⟦TEAM|Denmark⟧ in a ⟦COMPETITION|Women's Nations League⟧ match full of incident at the ⟦VENUE|Veritas Stadion⟧ in ⟦GPE|Turku⟧.

⟦TEAM|Denmark⟧ were given the perfect start. ⟦PERSON|Signe Møller-Bak⟧ picked up the pieces when a ⟦NORP|Finnish⟧ attack broke down, drove to halfway, and released ⟦PERSON|Caroline Friis⟧ on the right. ⟦PERSON|Friis⟧ got her head up and delivered, ⟦PERSON|Amalie Østergaard⟧'s attempt to turn it in came off her standing foot, and goalkeeper ⟦PERSON|Tiia Mäkelä⟧, having committed herself, watched it ⟦G2|bobble into the other corner⟧. Only ⟦MINUTE|90 seconds⟧ had been played.

The ⟦TEAM|Hoffenheim⟧ forward should have had another before long but shot against ⟦PERSON|Mäkelä⟧'s legs, and ⟦PERSON|Friis⟧ wastefully drove into the side netting from a similar position.

⟦TEAM|Finland⟧ grew into it. ⟦PERSON|Essi Lindroos⟧ smacked the post. ⟦PERSON|Oona Salmi⟧ saw a fierce shot blocked by ⟦PERSON|Møller-Bak⟧'s face, which required lengthy treatment. And when ⟦PERSON|Salmi⟧ was then fouled, ⟦PERSON|Lindroos⟧ floated over the free-kick and ⟦PERSON|Kallio⟧, formerly of ⟦TEAM|Brøndby⟧ and no doubt enjoying it all the more for that, ⟦G3|nodded past⟧ ⟦PERSON|Laura Worm⟧.

There was next to nothing in it thereafter. ⟦PERSON|Worm⟧ kept out a deflected ⟦PERSON|Lindroos⟧ drive, ⟦PERSON|Mäkelä⟧ pushed an ⟦PERSON|Østergaard⟧ rocket over the bar and ⟦PERSON|Friis⟧ scooped a good chance high into the night when sent through by substitute ⟦PERSON|Nanna Holck⟧ with only ⟦MINUTE|six minutes⟧ on the clock.

⟦PERSON|Kallio⟧ said: "I know all those girls. I knew ⟦PERSON|Laura⟧ would stay on her line. My third ⟦G4|goal⟧ against ⟦TEAM|Denmark⟧, I think? They'll stop inviting me to weddings."

⟦TEAM|Denmark⟧ coach ⟦PERSON|Jens Aalund⟧ felt a penalty should have been awarded when ⟦PERSON|Friis⟧'s cross struck ⟦PERSON|Salmi⟧'s hand in the first half.

Both are now on seven points, two behind ⟦TEAM|Sweden⟧, who won ⟦SCORE|2-0⟧ in ⟦GPE|Reykjavik⟧.
=====GOALS=====
{"id": "G1", "scorer": "Jutta Kallio", "team": "Finland", "minute": 41, "kind": "header", "assist": "Essi Lindroos", "minute_text": "four minutes before the break"}
{"id": "G2", "scorer": "Amalie Østergaard", "team": "Denmark", "minute": 2, "kind": "shot", "assist": "Caroline Friis", "minute_text": "90 seconds"}
{"id": "G3", "scorer": "Jutta Kallio", "team": "Finland", "minute": 41, "kind": "header", "assist": "Essi Lindroos"}
{"id": "G4", "scorer": "Jutta Kallio", "team": "Finland", "minute": 41, "kind": "header", "assist": "Essi Lindroos"}

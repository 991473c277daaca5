⟦COMPETITION|A-League⟧ wrap: ⟦TEAM|Glory⟧ stun ⟦TEAM|City⟧, ⟦TEAM|Phoenix⟧ and ⟦TEAM|Mariners⟧ share spoils

⟦FURNITURE|AAP⟧

⟦TEAM|Perth Glory⟧ have ended a run of eight ⟦COMPETITION|A-League Men⟧ losses with a ⟦SCORE|2-0⟧ upset of ⟦TEAM|Melbourne City⟧ at ⟦VENUE|AAMI Park⟧.

Teenager ⟦PERSON|Zac Poulos⟧ ⟦G1|set ⟦TEAM|Glory⟧ on their way⟧ on ⟦DATE|Saturday⟧ night, racing on to a long ball from keeper ⟦PERSON|Ollie Trask⟧ before rounding ⟦PERSON|Jamie Bouchard⟧ and ⟦G2|rolling home⟧ in the ⟦MINUTE|26th minute⟧.

⟦TEAM|City⟧ had 71 per cent of possession. They rattled the crossbar through ⟦PERSON|Max Idris⟧ and had a penalty overturned.

⟦PERSON|Nathaniel Quill⟧ ⟦G3|killed it off⟧ in the ⟦MINUTE|92nd minute⟧ from halfway, with ⟦PERSON|Bouchard⟧ stranded upfield for a corner.

In ⟦GPE|Wellington⟧, two penalties made for a ⟦SCORE|1-1⟧ draw between the ⟦TEAM|Phoenix⟧ and ⟦TEAM|Central Coast⟧.

⟦PERSON|Kosta Vlahos⟧ ⟦G5|buried the first⟧ for the home side in the ⟦MINUTE|40th⟧, and ⟦PERSON|Tom Beauchamp⟧ ⟦G6|replied⟧ with ⟦MINUTE|13 minutes to play⟧ after a clumsy challenge by ⟦PERSON|Vlahos⟧ himself.

"You can't be diving in there," ⟦TEAM|Phoenix⟧ coach ⟦PERSON|Greg Manuel⟧ said. "He owned it. We were in control for an hour and a one-goal lead's never enough."

⟦TEAM|Glory⟧ captain ⟦PERSON|Adrian Stipe⟧ wore a grin. "Mate, it's been a long two months. ⟦PERSON|Quilly⟧'s ⟦G7|goal⟧, I've watched it three times already."

⟦DATE|Sunday⟧: ⟦TEAM|Western Sydney⟧ v ⟦TEAM|Brisbane Roar⟧, ⟦VENUE|CommBank Stadium⟧, 5pm.
=====GOALS=====
{"id":"G1","scorer":"Zac Poulos","team":"Perth Glory","minute":26,"assist":"Ollie Trask","kind":"shot"}
{"id":"G2","scorer":"Zac Poulos","team":"Perth Glory","minute":26,"minute_text":"26th minute","assist":"Ollie Trask","kind":"shot"}
{"id":"G3","scorer":"Nathaniel Quill","team":"Perth Glory","minute":92,"minute_text":"92nd minute","kind":"shot"}
{"id":"G5","scorer":"Kosta Vlahos","team":"Phoenix","minute":40,"minute_text":"40th","kind":"penalty"}
{"id":"G6","scorer":"Tom Beauchamp","team":"Central Coast","minute":77,"minute_text":"13 minutes to play","kind":"penalty"}
{"id":"G7","scorer":"Nathaniel Quill","team":"Perth Glory","minute":92,"kind":"shot"}

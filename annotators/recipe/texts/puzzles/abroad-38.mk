⟦TEAM|Fluminense⟧ stun ⟦TEAM|River⟧ to reach ⟦COMPETITION|Libertadores⟧ final
⟦GPE|RIO DE JANEIRO⟧ (⟦ORG|AFP⟧) - A last-gasp ⟦G1|header⟧ by 38-year-old ⟦PERSON|Everson Lapa⟧ sent ⟦TEAM|Fluminense⟧ into the ⟦COMPETITION|Copa Libertadores⟧ final on ⟦DATE|Wednesday⟧ as the ⟦NORP|Brazilian⟧ side beat ⟦TEAM|River Plate⟧ ⟦SCORE|2-0⟧ at the ⟦VENUE|Maracanã⟧ to complete a ⟦SCORE|3-2⟧ aggregate win.
⟦TEAM|River⟧, who led ⟦SCORE|2-1⟧ from the first leg in ⟦GPE|Buenos Aires⟧, were minutes from ⟦MINUTE|extra time⟧ when the veteran defender ⟦G2|rose to meet⟧ ⟦PERSON|Gabriel Anjos⟧'s free-kick and sparked wild scenes in ⟦GPE|Rio⟧.
⟦TEAM|Fluminense⟧ had ⟦G6|levelled the tie⟧ in the ⟦MINUTE|35th minute⟧, ⟦PERSON|Maicon Freitas⟧ ⟦G3|scoring⟧ after ⟦PERSON|Beto Curió⟧'s shot was pushed on to the post by ⟦PERSON|Iván Quiroga⟧.
The ⟦NORP|Argentine⟧ giants offered little, but ⟦NORP|Uruguayan⟧ ⟦PERSON|Nicolás Barrientos⟧, whose ⟦G4|brace⟧ had won the opening leg, squandered their best opportunity when he shot over with ⟦MINUTE|10 minutes left⟧, and ⟦PERSON|Facundo Ledezma⟧ had an apparent ⟦G5|equaliser⟧ disallowed deep into ⟦MINUTE|stoppage time⟧ for a handball in the build-up.
"I said to ⟦PERSON|Anjos⟧, put it on the spot and I'll be there," ⟦PERSON|Lapa⟧ said. "I'm old, but I can still jump."
⟦TEAM|Fluminense⟧, winners of the ⟦NORP|South American⟧ title in ⟦DATE|2023⟧, will meet ⟦TEAM|Boca Juniors⟧ or ⟦TEAM|Atlético Mineiro⟧ in the final at the ⟦VENUE|Monumental⟧ on ⟦DATE|November 29⟧.
=====GOALS=====
{"id": "G1", "scorer": "Everson Lapa", "team": "Fluminense", "assist": "Gabriel Anjos", "kind": "header"}
{"id": "G2", "scorer": "Everson Lapa", "team": "Fluminense", "assist": "Gabriel Anjos", "kind": "header"}
{"id": "G3", "scorer": "Maicon Freitas", "team": "Fluminense", "minute": 35, "kind": "shot", "minute_text": "35th minute"}
{"id": "G4", "scorer": "Nicolás Barrientos", "team": "River Plate", "count": 2, "scope": "background"}
{"id": "G5", "scorer": "Facundo Ledezma", "team": "River Plate", "outcome": "ruled out", "minute_text": "stoppage time"}
{"id": "G6", "scorer": "Maicon Freitas", "team": "Fluminense", "minute": 35, "kind": "shot", "minute_text": "35th minute"}

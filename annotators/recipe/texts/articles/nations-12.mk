⟦TEAM|Super Eagles⟧ break ⟦TEAM|Blue Sharks⟧' hearts, inch closer to ⟦COMPETITION|World Cup⟧ ticket
⟦FURNITURE|From Ebere Nnaji, Uyo⟧
The ⟦TEAM|Super Eagles⟧ on ⟦DATE|Friday⟧ kept alive their hope of playing at the ⟦COMPETITION|World Cup⟧ as they defeated the ⟦TEAM|Blue Sharks⟧ of ⟦GPE|Cape Verde⟧ ⟦SCORE|3-1⟧ in a Matchday 8 tie decided at the ⟦VENUE|Godswill Akpabio International Stadium⟧, ⟦GPE|Uyo⟧.
⟦G9|Goals⟧ from ⟦PERSON|Ifeanyi Okonjo⟧, ⟦PERSON|Victor Ekong⟧ and substitute ⟦PERSON|Musa Abdulsalam⟧ were enough to hand the ⟦TEAM|Eagles⟧ all three points in a match that was far tighter than the scoreline suggests.
The home team started like a house on fire. In the ⟦MINUTE|third minute⟧, ⟦PERSON|Tunde Bakare-Johnson⟧'s well-taken free kick was headed against the crossbar by captain ⟦PERSON|Uche Nwankwo⟧. But it was the visitors who ⟦G1|drew first blood⟧, ⟦PERSON|Denilson Cabral⟧ benefitting from a defensive mix-up to ⟦G2|shoot past⟧ a bewildered ⟦PERSON|Blessing Chukwuma⟧ in the ⟦MINUTE|14th minute⟧.
The ⟦G3|goal⟧ jolted the ⟦TEAM|Eagles⟧ into action and ⟦MINUTE|ten minutes after⟧, ⟦PERSON|Okonjo⟧ ⟦G4|restored parity⟧ with a glancing ⟦G5|header⟧ off a cross from the right by ⟦PERSON|Bakare-Johnson⟧. The same player would have made it two before the ⟦MINUTE|break⟧ but he blasted his penalty into the stands, to the disappointment of the capacity crowd.
Back from recess, ⟦PERSON|Ekong⟧, who turned 21 on ⟦DATE|Thursday⟧, ⟦G6|gave ⟦TEAM|Nigeria⟧ the lead⟧ for the first time in the ⟦MINUTE|57th minute⟧. He ran at the heart of the ⟦NORP|Cape Verdean⟧ defence, exchanged passes with ⟦PERSON|Nwankwo⟧ and ⟦G7|drilled the ball between goalkeeper ⟦PERSON|Ricardinho⟧'s legs⟧.
⟦PERSON|Nélson Tavares-Lima⟧ came close to levelling on ⟦MINUTE|80 minutes⟧, his effort shaving the post.
And when it looked as though the ⟦TEAM|Eagles⟧ would be hanging on, ⟦PERSON|Abdulsalam⟧, ⟦MINUTE|three minutes after replacing Okonjo⟧, ⟦G8|sealed the victory⟧. ⟦PERSON|Ekong⟧ was again the architect.
Speaking after the game, coach ⟦PERSON|Rui Semedo⟧ of ⟦TEAM|Cape Verde⟧ blamed the pitch, which he described as "not for football". The ⟦ORG|Nigeria Football Federation⟧ has promised to pay the players' outstanding bonuses before the trip to ⟦GPE|Benin Republic⟧.
=====GOALS=====
{"id": "G9", "scorer": "Ifeanyi Okonjo; Victor Ekong; Musa Abdulsalam", "team": "Nigeria", "count": 3}
{"id": "G1", "scorer": "Denilson Cabral", "team": "Cape Verde", "minute": 14, "kind": "shot", "minute_text": "14th minute"}
{"id": "G2", "scorer": "Denilson Cabral", "team": "Cape Verde", "minute": 14, "kind": "shot"}
{"id": "G3", "scorer": "Denilson Cabral", "team": "Cape Verde", "minute": 14, "kind": "shot"}
{"id": "G4", "scorer": "Ifeanyi Okonjo", "team": "Nigeria", "minute": 24, "kind": "header", "assist": "Tunde Bakare-Johnson", "minute_text": "ten minutes after"}
{"id": "G5", "scorer": "Ifeanyi Okonjo", "team": "Nigeria", "minute": 24, "kind": "header", "assist": "Tunde Bakare-Johnson"}
{"id": "G6", "scorer": "Victor Ekong", "team": "Nigeria", "minute": 57, "kind": "shot", "assist": "Uche Nwankwo", "minute_text": "57th minute"}
{"id": "G7", "scorer": "Victor Ekong", "team": "Nigeria", "minute": 57, "kind": "shot", "assist": "Uche Nwankwo"}
{"id": "G8", "scorer": "Musa Abdulsalam", "team": "Nigeria", "assist": "Victor Ekong", "minute_text": "three minutes after replacing Okonjo"}

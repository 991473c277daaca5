Player ratings: ⟦TEAM|Sevilla⟧ stars shine as ⟦TEAM|Rangers⟧ are taken apart

⟦TEAM|Sevilla⟧ beat ⟦TEAM|Rangers⟧ ⟦SCORE|3-0⟧ at the ⟦VENUE|Sánchez-Pizjuán⟧ to book a place in the last eight of the ⟦COMPETITION|Europa League⟧. Here is how we rated them.

⟦PERSON|Unai Bastida⟧ - 6. One save of note, from ⟦PERSON|Fraser Keddie⟧'s first-half header. Otherwise a spectator.

⟦PERSON|Matías Corvalán⟧ - 7. Delivered the corner for the ⟦G1|opener⟧ and kept ⟦PERSON|Keddie⟧ quiet.

⟦PERSON|Obinna Nwachukwu⟧ - 8. His ⟦MINUTE|19th-minute⟧ ⟦G2|header⟧ settled the nerves, and he headed away everything else.

⟦PERSON|Joris Vanneste⟧ - 6. Booked for a foul in the ⟦MINUTE|31st minute⟧ and careful after that.

⟦PERSON|Lolo Pacheco⟧ - 7. Struck the post with a piledriver. Deserved a goal.

⟦PERSON|Ander Urrutxi⟧ - 8. Ran the midfield. Threaded the pass from which ⟦PERSON|Mbaye⟧ ⟦G3|made it two⟧ on the ⟦MINUTE|half-hour⟧, and was a whisker from a third with a volley that whistled past.

⟦PERSON|Pape Mbaye⟧ - 9. The ⟦G4|finish⟧, across ⟦PERSON|McAuslan⟧ with his left foot, was that of a man who has now ⟦G5|found the target in⟧ four straight ⟦NORP|European⟧ ties. Won the penalty as well, and let someone else take it.

⟦PERSON|Diego Sanmartín⟧ - 7. Took the penalty, ⟦G6|sent the keeper the wrong way⟧ and jogged back as if he had posted a letter. Had another saved ⟦DATE|last week⟧, so a relief.

Subs: ⟦PERSON|Hugo Rey⟧ (for ⟦PERSON|Vanneste⟧, ⟦MINUTE|60⟧) 6.

For the visitors, ⟦PERSON|Callum McAuslan⟧ could do nothing about any of the three ⟦G7|goals⟧ and made six saves. ⟦PERSON|Keddie⟧, whose ⟦G8|brace⟧ in the first leg had given the ⟦NORP|Scottish⟧ side a one-goal lead to defend, got no service. Manager ⟦PERSON|Stuart Imrie⟧ took him off ⟦MINUTE|ten minutes from the end⟧.

⟦FURNITURE|Share this article: Facebook | X | WhatsApp⟧
=====GOALS=====
{"id":"G1","scorer":"Obinna Nwachukwu","team":"Sevilla","minute":19,"minute_text":"19th-minute","kind":"header","assist":"Matías Corvalán"}
{"id":"G2","scorer":"Obinna Nwachukwu","team":"Sevilla","minute":19,"minute_text":"19th-minute","kind":"header","assist":"Matías Corvalán"}
{"id":"G3","scorer":"Pape Mbaye","team":"Sevilla","minute":30,"minute_text":"half-hour","kind":"shot","assist":"Ander Urrutxi"}
{"id":"G4","scorer":"Pape Mbaye","team":"Sevilla","minute":30,"kind":"shot","assist":"Ander Urrutxi"}
{"id":"G5","scorer":"Pape Mbaye","team":"Sevilla","count":4,"scope":"background"}
{"id":"G6","scorer":"Diego Sanmartín","team":"Sevilla","kind":"penalty"}
{"id":"G7","team":"Sevilla","count":3}
{"id":"G8","scorer":"Fraser Keddie","team":"Rangers","count":2,"scope":"background"}

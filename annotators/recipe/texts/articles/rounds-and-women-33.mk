⟦COMPETITION|Serie A⟧ ⟦DATE|Sunday⟧: ⟦TEAM|Inter⟧ drop points, ⟦TEAM|Juventus⟧ win again

⟦TEAM|Juventus⟧ closed to within two points of ⟦TEAM|Inter Milan⟧ at the top of ⟦COMPETITION|Serie A⟧ after a ⟦G1|double⟧ by ⟦PERSON|Gianluca Morosini-Bell⟧ sank ⟦TEAM|Napoli⟧ ⟦SCORE|2-1⟧ in ⟦GPE|Turin⟧, hours after the leaders were held to a ⟦SCORE|1-1⟧ draw by ⟦TEAM|Torino⟧.

⟦PERSON|Morosini-Bell⟧ ⟦G2|hit both ⟦TEAM|Juve⟧ goals⟧ before ⟦MINUTE|half-time⟧, in ⟦MINUTE|minutes 12⟧ and ⟦MINUTE|39⟧, the first of them a ⟦G3|penalty⟧ won by ⟦PERSON|Andrea Castellarin⟧. ⟦TEAM|Napoli⟧ ⟦G4|got one⟧ through ⟦PERSON|Tommaso Vieri-Lund⟧ on ⟦MINUTE|82⟧ and had shouts for a spot kick of their own.

At ⟦VENUE|San Siro⟧ the ⟦TEAM|Nerazzurri⟧ ⟦G5|fell behind⟧ after ⟦MINUTE|21 minutes⟧ to a ⟦PERSON|Kacper Wolny⟧ ⟦G6|header⟧, the ⟦NORP|Polish⟧ centre-back's first ⟦G7|goal⟧ in ⟦NORP|Italian⟧ football. ⟦PERSON|Georgios Vlachos⟧ ⟦G8|scored the equaliser⟧ in the ⟦MINUTE|59th⟧. ⟦PERSON|Marcus Thuram-Diop⟧ was denied by the woodwork in the ⟦MINUTE|90th⟧.

The ⟦GPE|Rome⟧ derby had everything but a winner. ⟦NORP|Croatian⟧ winger ⟦PERSON|Stjepan Kovačić⟧ twice ⟦G9|put ⟦TEAM|Lazio⟧ ahead⟧, ⟦PERSON|Lautaro Benítez-Roa⟧ and ⟦PERSON|Emanuele Fusco⟧ twice ⟦G10|brought ⟦TEAM|Roma⟧ back⟧. ⟦SCORE|2-2⟧, five bookings, one red, to ⟦TEAM|Lazio⟧'s ⟦NORP|Serbian⟧ captain ⟦PERSON|Dušan Popadić⟧. ⟦PERSON|Fusco⟧'s ⟦G11|leveller⟧, in the ⟦MINUTE|sixth minute of added time⟧, was his ⟦G12|second goal⟧ in a week.

⟦TEAM|Atalanta⟧'s ⟦PERSON|Santi Gorostiza⟧ missed one penalty and ⟦G13|scored another⟧ in a ⟦SCORE|1-0⟧ win over ⟦TEAM|Udinese⟧ in ⟦GPE|Bergamo⟧; he ⟦G14|was successful⟧ in the ⟦MINUTE|76th⟧. ⟦TEAM|La Dea⟧ have now taken 22 points from 24.

⟦TEAM|Bologna⟧ ⟦SCORE|3-0⟧ ⟦TEAM|Cagliari⟧: ⟦PERSON|Alieu Njie-Ceesay⟧ (⟦MINUTE|15⟧), ⟦PERSON|Pietro Marangon⟧ (⟦MINUTE|64⟧) and ⟦PERSON|Matías Soulier⟧ (⟦MINUTE|88⟧) ⟦G15|on target⟧ at the ⟦VENUE|Renato Dall'Ara⟧.

⟦TEAM|Fiorentina⟧ v ⟦TEAM|Lecce⟧ ended goalless at the ⟦VENUE|Artemio Franchi⟧. ⟦TEAM|Lecce⟧'s ⟦NORP|Senegalese⟧ debutant ⟦PERSON|Abdallah Sima-Gueye⟧ was sent on in the ⟦MINUTE|85th⟧ and off in the ⟦MINUTE|87th⟧.

⟦TEAM|Como⟧, without a game, drop to eighth. ⟦COMPETITION|Coppa Italia⟧ ties are up next.

⟦FURNITURE|Full Serie A table and fixtures at Football Italia⟧
=====GOALS=====
{"id": "G1", "scorer": "Gianluca Morosini-Bell", "team": "Juventus", "count": 2}
{"id": "G2", "scorer": "Gianluca Morosini-Bell", "team": "Juventus", "count": 2}
{"id": "G3", "scorer": "Gianluca Morosini-Bell", "team": "Juventus", "minute": 12, "kind": "penalty", "minute_text": "minutes 12"}
{"id": "G4", "scorer": "Tommaso Vieri-Lund", "team": "Napoli", "minute": 82, "minute_text": "82"}
{"id": "G5", "scorer": "Kacper Wolny", "team": "Torino", "minute": 21, "kind": "header", "minute_text": "21 minutes"}
{"id": "G6", "scorer": "Kacper Wolny", "team": "Torino", "minute": 21, "kind": "header", "minute_text": "21 minutes"}
{"id": "G7", "scorer": "Kacper Wolny", "team": "Torino", "minute": 21, "kind": "header", "minute_text": "21 minutes"}
{"id": "G8", "scorer": "Georgios Vlachos", "team": "Inter Milan", "minute": 59, "minute_text": "59th"}
{"id": "G9", "scorer": "Stjepan Kovačić", "team": "Lazio", "count": 2}
{"id": "G10", "scorer": "Lautaro Benítez-Roa; Emanuele Fusco", "team": "Roma", "count": 2}
{"id": "G11", "scorer": "Emanuele Fusco", "team": "Roma", "minute": 90, "added": 6, "minute_text": "sixth minute of added time"}
{"id": "G12", "scorer": "Emanuele Fusco", "team": "Roma", "minute": 90, "added": 6, "minute_text": "sixth minute of added time"}
{"id": "G13", "scorer": "Santi Gorostiza", "team": "Atalanta", "minute": 76, "kind": "penalty", "minute_text": "76th"}
{"id": "G14", "scorer": "Santi Gorostiza", "team": "Atalanta", "minute": 76, "kind": "penalty", "minute_text": "76th"}
{"id": "G15", "scorer": "Alieu Njie-Ceesay; Pietro Marangon; Matías Soulier", "team": "Bologna", "count": 3}

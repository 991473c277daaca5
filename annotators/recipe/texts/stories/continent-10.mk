⟦PERSON|Ferrand⟧ ⟦G1|treble⟧ as ⟦TEAM|Lyon⟧ women fight back from two down against ⟦TEAM|Barcelona⟧

⟦TEAM|OL Lyonnes⟧ recovered from a dreadful start to beat ⟦TEAM|Barcelona⟧ ⟦SCORE|3-2⟧ in the ⟦COMPETITION|Women's Champions League⟧ on ⟦DATE|Wednesday⟧, captain ⟦PERSON|Océane Ferrand⟧ ⟦G2|scoring all three⟧.

⟦PERSON|Berta Casanellas⟧ and ⟦PERSON|Linnea Sjödahl⟧ had ⟦G3|put the visitors two up⟧ before a ⟦MINUTE|quarter of an hour⟧ had been played in ⟦GPE|Décines⟧. ⟦PERSON|Ferrand⟧ ⟦G4|reduced the arrears⟧ from the spot before ⟦MINUTE|half-time⟧, ⟦G5|levelled⟧ with a header and ⟦G6|struck the winner⟧ ⟦MINUTE|seven minutes from time⟧.

The early damage came from the ⟦TEAM|Barcelona⟧ right. In the ⟦MINUTE|third minute⟧ ⟦PERSON|Paula Requejo⟧ sprinted beyond ⟦PERSON|Maelys Thibodeau⟧, cut the ball back and ⟦PERSON|Casanellas⟧ ⟦G7|swept home⟧. ⟦PERSON|Requejo⟧ was the supplier again in the ⟦MINUTE|13th minute⟧, ⟦PERSON|Sjödahl⟧ ⟦G8|finishing⟧ from close range after ⟦PERSON|Kateřina Malá⟧ had spilled the cross.

It might have been three. ⟦PERSON|Casanellas⟧ clipped the outside of the post; ⟦PERSON|Sjödahl⟧'s effort was deflected over by ⟦PERSON|Aïssatou Barry⟧. ⟦TEAM|Lyon⟧ coach ⟦PERSON|Jens Ullmark⟧ moved ⟦PERSON|Barry⟧ over to the left to help ⟦PERSON|Thibodeau⟧ and that stopped the bleeding.

⟦PERSON|Laia Ferriol⟧ conceded the penalty. She caught ⟦PERSON|Melanie Osterhaus⟧ as the ⟦NORP|German⟧ turned in the box and ⟦PERSON|Ferrand⟧ ⟦G9|sent ⟦PERSON|Carlota Nebot⟧ the wrong way⟧ in the ⟦MINUTE|39th minute⟧.

⟦TEAM|Barcelona⟧ sent on ⟦PERSON|Marta Ibargüen⟧ for ⟦PERSON|Requejo⟧ on ⟦MINUTE|55⟧ and lost their outlet. ⟦PERSON|Osterhaus⟧ had a shot saved, then another, and ⟦PERSON|Thibodeau⟧ struck the crossbar from a free-kick in the ⟦MINUTE|61st minute⟧. A ⟦MINUTE|minute after that⟧ ⟦G10|came parity⟧. ⟦PERSON|Osterhaus⟧ hung up a cross, ⟦PERSON|Nebot⟧ was in two minds, and ⟦PERSON|Ferrand⟧ ⟦G11|glanced it⟧ into the corner.

⟦PERSON|Sjödahl⟧ had the ball in the net again on ⟦MINUTE|70 minutes⟧, but her ⟦G12|finish⟧ did not count because ⟦PERSON|Casanellas⟧ had handled. ⟦TEAM|Lyon⟧, by now the only side with any legs, won it through a corner that was only half cleared to ⟦PERSON|Barry⟧. She drove it back in and ⟦PERSON|Ferrand⟧ ⟦G13|diverted it over the line⟧, with ⟦TEAM|Barcelona⟧ claims for offside dismissed.

"After ⟦G14|conceding two⟧ like that you can fold," said ⟦PERSON|Ferrand⟧, whose ⟦G15|hat-trick⟧ was her first since 2023. "The ⟦G16|penalty⟧ was important. I told the girls inside: one ⟦G17|goal⟧ and they'll be scared."

⟦TEAM|Lyon⟧ lead the table by two points with a game to go.
=====GOALS=====
{"id": "G1", "scorer": "Océane Ferrand", "team": "OL Lyonnes", "count": 3}
{"id": "G2", "scorer": "Océane Ferrand", "team": "OL Lyonnes", "count": 3}
{"id": "G3", "scorer": "Berta Casanellas; Linnea Sjödahl", "team": "Barcelona", "count": 2}
{"id": "G4", "scorer": "Océane Ferrand", "team": "OL Lyonnes", "minute": 39, "kind": "penalty"}
{"id": "G5", "scorer": "Océane Ferrand", "team": "OL Lyonnes", "minute": 62, "assist": "Melanie Osterhaus", "kind": "header"}
{"id": "G6", "scorer": "Océane Ferrand", "team": "OL Lyonnes", "minute": 83, "assist": "Aïssatou Barry", "kind": "shot", "minute_text": "seven minutes from time"}
{"id": "G7", "scorer": "Berta Casanellas", "team": "Barcelona", "minute": 3, "assist": "Paula Requejo", "kind": "shot", "minute_text": "third minute"}
{"id": "G8", "scorer": "Linnea Sjödahl", "team": "Barcelona", "minute": 13, "assist": "Paula Requejo", "kind": "shot", "minute_text": "13th minute"}
{"id": "G9", "scorer": "Océane Ferrand", "team": "OL Lyonnes", "minute": 39, "kind": "penalty", "minute_text": "39th minute"}
{"id": "G10", "scorer": "Océane Ferrand", "team": "OL Lyonnes", "minute": 62, "assist": "Melanie Osterhaus", "kind": "header", "minute_text": "minute after that"}
{"id": "G11", "scorer": "Océane Ferrand", "team": "OL Lyonnes", "minute": 62, "assist": "Melanie Osterhaus", "kind": "header", "minute_text": "minute after that"}
{"id": "G12", "scorer": "Linnea Sjödahl", "team": "Barcelona", "minute": 70, "outcome": "ruled out", "minute_text": "70 minutes"}
{"id": "G13", "scorer": "Océane Ferrand", "team": "OL Lyonnes", "minute": 83, "assist": "Aïssatou Barry", "kind": "shot"}
{"id": "G14", "scorer": "Berta Casanellas; Linnea Sjödahl", "team": "Barcelona", "count": 2}
{"id": "G15", "scorer": "Océane Ferrand", "team": "OL Lyonnes", "count": 3}
{"id": "G16", "scorer": "Océane Ferrand", "team": "OL Lyonnes", "minute": 39, "kind": "penalty"}
{"id": "G17", "scorer": "Océane Ferrand", "team": "OL Lyonnes", "minute": 62, "assist": "Melanie Osterhaus", "kind": "header"}

The night ⟦TEAM|Marseille⟧ forgot to breathe

⟦FURNITURE|From Odile Carpentras in Marseille⟧

If the ⟦VENUE|Vélodrome⟧ were a person it would be the uncle you love and would not lend the car to, and on ⟦DATE|Wednesday night⟧ it had three glasses in it before the anthem of the ⟦COMPETITION|Champions League⟧ was done. By the end it had been carried home twice.

Consider how it finished, since everything finished there: ⟦PERSON|Yohan Castaldi⟧, the ⟦TEAM|Marseille⟧ goalkeeper, upfield in the ⟦MINUTE|97th minute⟧ because there was no more reason to be elsewhere, the ball on its way over from the boot of ⟦PERSON|Azzedine Ferhat⟧, sixty-odd thousand people drawing the same breath and ⟦TEAM|Liverpool⟧'s defence looking for somebody, anybody, in the wrong shirt. It was not ⟦PERSON|Castaldi⟧ who reached it, in the event, though he will tell his grandchildren so. It was ⟦PERSON|Ronan Le Guellec⟧, a ⟦NORP|Breton⟧ with a bandage round his head, and his ⟦G1|header⟧ went in by way of the post.

⟦SCORE|2-2⟧, and on aggregate five-all, and half an hour more of the thing, in which nobody scored though ⟦PERSON|Tyler Babington⟧ for the visitors missed when missing seemed the harder course; and penalties, which ⟦TEAM|Liverpool⟧ won ⟦SCORE|4-3⟧ because ⟦PERSON|Ferhat⟧ put his over.

It is a hard game to put into order. ⟦TEAM|Liverpool⟧ had won the first leg ⟦SCORE|3-2⟧ on a ⟦PERSON|Babington⟧ ⟦G3|hat-trick⟧; here they ⟦G4|went in front⟧ after ⟦MINUTE|eight minutes⟧, the same player turning on a sixpence between two defenders and ⟦G7|finding the corner⟧, and looked so thoroughly masters of the tie that their supporters were discussing ⟦GPE|Munich⟧. ⟦TEAM|Marseille⟧ were level, by way of ⟦PERSON|Nabil Cissokho⟧'s ⟦G5|finish⟧, before the clock had reached ⟦MINUTE|20⟧, having been on the floor. In the second half ⟦TEAM|Liverpool⟧ were reduced to ten when ⟦PERSON|Gustav Ahlqvist⟧ saw a second yellow and, being ⟦TEAM|Liverpool⟧, ⟦G2|scored⟧. ⟦PERSON|Marlon Pettigrew⟧, only just on, ran forty yards at a retreating line; his shot struck ⟦PERSON|Castaldi⟧ on the shoulder and ⟦G6|dropped in⟧.

“It is a great pity for the boys and for football,” said ⟦PERSON|Étienne Vasseur⟧, the coach, but he did not look as if he felt it was. He had asked, ⟦DATE|two days ago⟧, for a goal in the ⟦MINUTE|first ten minutes⟧ and a miracle in the ⟦MINUTE|last ten⟧. He got one of them.
=====GOALS=====
{"id": "G1", "scorer": "Ronan Le Guellec", "team": "Marseille", "minute": 97, "minute_text": "97th minute", "assist": "Azzedine Ferhat", "kind": "header", "score": "2-2"}
{"id": "G3", "scorer": "Tyler Babington", "team": "Liverpool", "count": 3, "scope": "background"}
{"id": "G4", "scorer": "Tyler Babington", "team": "Liverpool", "minute": 8, "minute_text": "eight minutes", "kind": "shot"}
{"id": "G7", "scorer": "Tyler Babington", "team": "Liverpool", "minute": 8, "minute_text": "eight minutes", "kind": "shot"}
{"id": "G5", "scorer": "Nabil Cissokho", "team": "Marseille", "minute_text": "20", "kind": "shot"}
{"id": "G2", "scorer": "Marlon Pettigrew", "team": "Liverpool", "kind": "shot"}
{"id": "G6", "scorer": "Marlon Pettigrew", "team": "Liverpool", "kind": "shot"}

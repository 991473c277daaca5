⟦TEAM|United⟧ left cursing as ⟦TEAM|Bit O' Red⟧ snatch ⟦GPE|Connacht⟧ derby

⟦FURNITURE|BY KEITH FINNERAN AT EAMONN DEACY PARK⟧

⟦TEAM|GALWAY UNITED⟧ ⟦SCORE|1⟧ ⟦TEAM|SLIGO ROVERS⟧ ⟦SCORE|2⟧

There was a minute on the fourth official's board when ⟦PERSON|Ibrahim Keita-Walsh⟧ ⟦G1|stuck out a leg⟧ and broke the hearts of 4,000 ⟦TEAM|Tribesmen⟧ on ⟦DATE|Friday night⟧.

It hadn't looked likely. ⟦TEAM|Galway⟧ owned the ball from the off and ⟦G2|went ahead⟧ within ⟦MINUTE|seven minutes⟧, ⟦PERSON|Darragh Mulqueen⟧ ⟦G3|rifling in⟧ from the angle after a neat exchange with ⟦PERSON|Cillian Foody⟧. ⟦PERSON|Mulqueen⟧, from the ⟦GPE|Kirwan roundabout⟧ end of ⟦GPE|Galway city⟧, has ⟦G4|five⟧ in nine for the club now.

After that ⟦TEAM|United⟧ did everything bar score. ⟦PERSON|Seán Hennelly-Burke⟧ clipped the post. ⟦PERSON|Foody⟧'s effort was hooked off the line by ⟦PERSON|Conor Barrett-Jones⟧, and ⟦PERSON|Vinny Sherlock⟧, in the ⟦TEAM|Sligo⟧ goal, pulled off what his manager later called the save of the season when he clawed away ⟦PERSON|Rob Slevin⟧'s diving header.

⟦TEAM|Sligo⟧ did not manage a shot until the ⟦MINUTE|62nd minute⟧ but then had three in a row, and the third was the ⟦G5|equaliser⟧: ⟦PERSON|Patrick Hession⟧'s drive ⟦G6|deflected in⟧ off poor ⟦PERSON|Slevin⟧. It goes down as ⟦PERSON|Hession⟧'s.

⟦PERSON|John Caulfield-Ryan⟧ sent for fresh legs. None were fresher than those of ⟦PERSON|Dylan Sexton⟧, 17, who was through on goal with ⟦MINUTE|three minutes left⟧ and tried to square it when he should have shot.

"He'll learn," the manager said. "We'd have taken a point by then. Lads were out on their feet."

From the resulting counter, and the resulting corner, and an almighty scramble, came ⟦PERSON|Keita-Walsh⟧'s ⟦G7|winner⟧. A small number of supporters entered the pitch afterwards; a ⟦ORG|Garda⟧ spokesperson said there were no arrests.

⟦TEAM|Galway⟧ go to ⟦TEAM|Bohemians⟧ ⟦DATE|next Friday⟧ at ⟦VENUE|Dalymount Park⟧ before the ⟦COMPETITION|FAI Cup⟧ draw.
=====GOALS=====
{"id": "G1", "scorer": "Ibrahim Keita-Walsh", "team": "Sligo"}
{"id": "G2", "scorer": "Darragh Mulqueen", "team": "Galway", "minute": 7, "assist": "Cillian Foody", "kind": "shot", "minute_text": "seven minutes"}
{"id": "G3", "scorer": "Darragh Mulqueen", "team": "Galway", "minute": 7, "assist": "Cillian Foody", "kind": "shot", "minute_text": "seven minutes"}
{"id": "G4", "scorer": "Darragh Mulqueen", "team": "Galway", "count": 5, "scope": "background"}
{"id": "G5", "scorer": "Patrick Hession", "team": "Sligo", "kind": "shot"}
{"id": "G6", "scorer": "Patrick Hession", "team": "Sligo", "kind": "shot"}
{"id": "G7", "scorer": "Ibrahim Keita-Walsh", "team": "Sligo"}

⟦TEAM|Downs⟧, ⟦TEAM|Ahly⟧ play out goalless stalemate
⟦TEAM|Mamelodi Sundowns⟧ will take nothing more than hope to ⟦GPE|Cairo⟧ after they were held ⟦SCORE|0-0⟧ by ⟦TEAM|Al Ahly⟧ in the first leg of their ⟦COMPETITION|CAF Champions League⟧ semi-final at ⟦VENUE|Loftus Versfeld⟧ in ⟦GPE|Pretoria⟧ on ⟦DATE|Saturday⟧ afternoon.
It was not for want of trying. ⟦TEAM|Masandawana⟧ had 19 shots, eight corners and one penalty, and it is the last of these that coach ⟦PERSON|Rulani Dube⟧ will see when he closes his eyes ⟦DATE|tonight⟧. On ⟦MINUTE|39 minutes⟧ ⟦PERSON|Tebogo Maseko⟧ was brought down by ⟦PERSON|Hassan El Badri⟧. Up stepped ⟦PERSON|Thabiso Mokoena-Pule⟧, who had never missed for the ⟦NORP|Brazilians⟧, and ⟦PERSON|Mahmoud Lotfi⟧ went the right way and turned it round the post.
"Pule will score many more," insisted ⟦PERSON|Dube⟧. "He must lift his head."
Earlier, ⟦PERSON|Sipho Nhlengethwa⟧'s header had come back off the bar, and ⟦PERSON|Amr Shawky⟧ hacked the rebound off the line with ⟦PERSON|Lebo Radebe⟧ waiting to pounce.
⟦TEAM|Ahly⟧, twelve times champions of ⟦GPE|Africa⟧, were content to sit and to break. They nearly stole it too. In the ⟦MINUTE|83rd minute⟧ ⟦PERSON|Karim Zidan Fathi⟧ ⟦G1|bundled in⟧ after ⟦PERSON|Grant van Schalkwyk⟧ had flapped at a corner, and the away bench emptied on to the track, but the referee, called to the monitor, saw a push on the keeper and chalked it off.
"A clear ⟦G2|goal⟧," said the ⟦NORP|Egyptian⟧ side's assistant ⟦PERSON|Pitso Ramathoka⟧, himself a former ⟦TEAM|Sundowns⟧ man. "Clear for everybody except one person."
A score draw of any kind would send the team from ⟦GPE|South Africa⟧ through in the return on ⟦DATE|Friday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Karim Zidan Fathi", "team": "Al Ahly", "minute": 83, "outcome": "ruled out", "minute_text": "83rd minute"}
{"id": "G2", "scorer": "Karim Zidan Fathi", "team": "Al Ahly", "minute": 83, "outcome": "ruled out"}

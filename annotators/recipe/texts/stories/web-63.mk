The numbers behind ⟦TEAM|Leverkusen⟧'s late shows

⟦FURNITURE|Analysis | Nadja Röhrig, translated by the editors⟧

When ⟦PERSON|Amine Zerrouki⟧ ⟦G1|bent the ball round ⟦PERSON|Stefan Plattner⟧⟧ in the ⟦MINUTE|95th minute⟧ on ⟦DATE|Friday⟧ to ⟦G2|make it ⟦SCORE|2-1⟧⟧ against ⟦TEAM|Hoffenheim⟧, nobody in the ⟦VENUE|BayArena⟧ was really surprised.

It was the ninth time ⟦DATE|this season⟧ that ⟦TEAM|Bayer Leverkusen⟧ had ⟦G3|scored⟧ after the ⟦MINUTE|85th minute⟧. Seven of the nine were worth points. No side in ⟦GPE|Europe⟧'s top five leagues can match that.

The ⟦NORP|Algerian⟧ has ⟦G4|three⟧ of them. Besides ⟦DATE|Friday⟧'s there was an ⟦G5|equaliser⟧ in ⟦GPE|Freiburg⟧ and the ⟦G6|penalty⟧ that knocked out ⟦TEAM|Bochum⟧ in the ⟦COMPETITION|DFB-Pokal⟧. ⟦PERSON|Mattia Conrad⟧ has ⟦G7|two⟧, both as a substitute.

Why? Fitness, says coach ⟦PERSON|Aitor Goñi⟧. Luck, says the data. ⟦TEAM|Leverkusen⟧'s finishes late in matches have come from chances worth 4.1 expected goals, and in the first hour they've been below par, with ⟦G10|16⟧ from 19.8.

⟦TEAM|Hoffenheim⟧ were a case in point. ⟦TEAM|Leverkusen⟧ had 15 attempts before the ⟦MINUTE|break⟧ and were behind, after ⟦PERSON|Eduard Schilling⟧ had ⟦G8|punished⟧ the first error of the night from ⟦PERSON|Kwabena Frimpong-Adu⟧. ⟦PERSON|Conrad⟧ then missed a penalty. ⟦PERSON|Lennard Maas⟧'s ⟦G9|leveller⟧, with ⟦MINUTE|19 minutes to go⟧, was a cross that nobody touched.

There's a price. They have ⟦G11|conceded the opening goal⟧ in 11 of 20 games and have run further than anyone. ⟦PERSON|Zerrouki⟧ was seen icing both knees.

"I'd like to be two up at ⟦MINUTE|half-time⟧ and bored," said ⟦PERSON|Goñi⟧. "A coach's heart is not a statistic."

⟦FURNITURE|Read next: Why corners are worth more than you think⟧
=====GOALS=====
{"id":"G1","scorer":"Amine Zerrouki","team":"Bayer Leverkusen","minute":95,"minute_text":"95th minute","kind":"shot"}
{"id":"G2","scorer":"Amine Zerrouki","team":"Bayer Leverkusen","minute":95,"minute_text":"95th minute","kind":"shot","score":"2-1"}
{"id":"G3","team":"Bayer Leverkusen","scope":"background","count":9}
{"id":"G4","scorer":"Amine Zerrouki","team":"Bayer Leverkusen","scope":"background","count":3}
{"id":"G5","scorer":"Amine Zerrouki","team":"Bayer Leverkusen","scope":"background"}
{"id":"G6","scorer":"Amine Zerrouki","team":"Bayer Leverkusen","scope":"background","kind":"penalty"}
{"id":"G7","scorer":"Mattia Conrad","team":"Bayer Leverkusen","scope":"background","count":2}
{"id":"G8","scorer":"Eduard Schilling","team":"Hoffenheim"}
{"id":"G9","scorer":"Lennard Maas","team":"Bayer Leverkusen","minute":71,"minute_text":"19 minutes to go"}
{"id":"G10","team":"Bayer Leverkusen","scope":"background","count":16}
{"id":"G11","scope":"background","count":11}

⟦PERSON|Maguire-Lowe⟧ out for three months, ⟦TEAM|Chelsea⟧ fear

⟦TEAM|Chelsea⟧ full-back ⟦PERSON|Theo Maguire-Lowe⟧ is expected to be out until ⟦DATE|March⟧ with the ankle injury he suffered at ⟦TEAM|Southampton⟧.

The 22-year-old was carried off in the ⟦MINUTE|38th minute⟧ of ⟦DATE|Sunday⟧'s ⟦SCORE|3-2⟧ victory. He'd been on the pitch long enough to ⟦G1|give his side the lead⟧ and to watch it go: a low ⟦G2|drive⟧ from 20 yards in the ⟦MINUTE|12th minute⟧ was ⟦G8|answered⟧ before the ⟦MINUTE|half-hour⟧ by ⟦PERSON|Emmanuel Danso⟧, whose ⟦G3|volley⟧ went in off the injured man's shin.

Head coach ⟦PERSON|Xabier Etxeandia⟧ said: "We have a win and it has a bad taste. He'll see a specialist ⟦DATE|tomorrow⟧. I don't want to give you weeks, but it is not weeks."

⟦PERSON|Bryan Castellón⟧ replaced him and had a hand in the ⟦G4|second⟧, a ⟦G5|header⟧ by ⟦PERSON|Noel Adarabioyo-Finch⟧ on ⟦MINUTE|55⟧. ⟦PERSON|Danso⟧ missed two good opportunities, one of them with the goal gaping, before ⟦PERSON|Castellón⟧ crossed again and ⟦PERSON|Jude Sackville⟧ ⟦G6|volleyed his first of the season⟧. A late ⟦PERSON|Ryan Mottram⟧ ⟦G7|penalty⟧ came too late for the ⟦TEAM|Saints⟧.

⟦PERSON|Castellón⟧, 18, is likely to keep his place against ⟦TEAM|Aston Villa⟧ on ⟦DATE|Wednesday⟧. The ⟦NORP|Spaniard⟧ has three assists in two games.

⟦TEAM|Chelsea⟧ had hoped to have ⟦PERSON|Reuben Asante⟧ back. He finished a full session on ⟦DATE|Monday⟧, his first since ⟦DATE|September⟧, but struck his knee on a goalpost at the end of it and has been sent for a scan.

⟦PERSON|Maguire-Lowe⟧ posted a picture of his boot in a bin. "See you all in the ⟦DATE|spring⟧," he wrote.
=====GOALS=====
{"id":"G1","scorer":"Theo Maguire-Lowe","team":"Chelsea","minute":12,"minute_text":"12th minute","kind":"shot"}
{"id":"G2","scorer":"Theo Maguire-Lowe","team":"Chelsea","minute":12,"minute_text":"12th minute","kind":"shot"}
{"id":"G3","scorer":"Emmanuel Danso","team":"Southampton","minute_text":"before the half-hour","kind":"volley"}
{"id":"G4","scorer":"Noel Adarabioyo-Finch","team":"Chelsea","minute":55,"minute_text":"55","kind":"header","assist":"Bryan Castellón"}
{"id":"G5","scorer":"Noel Adarabioyo-Finch","team":"Chelsea","minute":55,"minute_text":"55","kind":"header","assist":"Bryan Castellón"}
{"id":"G6","scorer":"Jude Sackville","team":"Chelsea","kind":"volley","assist":"Bryan Castellón"}
{"id":"G7","scorer":"Ryan Mottram","team":"Southampton","kind":"penalty"}
{"id":"G8","scorer":"Emmanuel Danso","team":"Southampton","minute_text":"before the half-hour","kind":"volley"}

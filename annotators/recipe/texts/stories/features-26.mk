⟦PERSON|Thorsteinsdóttir⟧ to miss rest of season, ⟦TEAM|Juventus Women⟧ confirm

⟦TEAM|Juventus Women⟧ midfielder ⟦PERSON|Katla Thorsteinsdóttir⟧ has a fractured fibula and faces four months out, the club said on ⟦DATE|Monday⟧.

The ⟦TEAM|Iceland⟧ captain was hurt in the ⟦MINUTE|67th minute⟧ of ⟦DATE|Saturday⟧'s ⟦SCORE|1-1⟧ draw against ⟦TEAM|Roma⟧ in ⟦GPE|Biella⟧, in a tackle for which ⟦PERSON|Giada Persico⟧ was shown a yellow card. She had ⟦G1|restored parity⟧ only ⟦MINUTE|three minutes earlier⟧, ⟦G2|volleying in⟧ when ⟦PERSON|Emma Lindqvist⟧'s corner was punched out by ⟦PERSON|Raffaella Conte⟧. ⟦PERSON|Persico⟧ herself had ⟦G3|put ⟦TEAM|Roma⟧ in front⟧ with a deflected effort before the ⟦MINUTE|break⟧.

The 28-year-old underwent an operation at a clinic in ⟦GPE|Turin⟧ on ⟦DATE|Sunday⟧ evening. The doctors described it as successful.

"It was an ugly sound," said coach ⟦PERSON|Stefano Grimaldi⟧. "But she was joking in the ambulance, she asked if the ⟦G4|goal⟧ counted. There was a check, so she was not sure."

The news is a blow for ⟦TEAM|Iceland⟧ too. They play ⟦TEAM|Switzerland⟧ and ⟦TEAM|Serbia⟧ ⟦DATE|next month⟧ in ⟦COMPETITION|World Cup⟧ qualifying. National coach ⟦PERSON|Einar Hallgrímsson⟧ said that he would not name a new captain for now. In her 91 caps she has ⟦G5|weighed in with 24 goals⟧, and she has missed two games in seven years.

⟦PERSON|Persico⟧ sent a message of apology. "She answered with a photo of the plaster and a pen," the ⟦TEAM|Roma⟧ player said. "I'll sign it."

⟦TEAM|Juventus⟧ are second in ⟦COMPETITION|Serie A⟧, four points behind ⟦TEAM|Inter⟧, with whom they draw level if they win their two games in hand by any margin and ⟦TEAM|Inter⟧ slip up.
=====GOALS=====
{"id":"G1","scorer":"Katla Thorsteinsdóttir","team":"Juventus Women","minute":64,"minute_text":"three minutes earlier","kind":"volley"}
{"id":"G2","scorer":"Katla Thorsteinsdóttir","team":"Juventus Women","minute":64,"minute_text":"three minutes earlier","kind":"volley"}
{"id":"G3","scorer":"Giada Persico","team":"Roma","minute_text":"before the break","kind":"shot"}
{"id":"G4","scorer":"Katla Thorsteinsdóttir","team":"Juventus Women","minute":64,"kind":"volley"}
{"id":"G5","scorer":"Katla Thorsteinsdóttir","team":"Iceland","count":24,"scope":"background"}

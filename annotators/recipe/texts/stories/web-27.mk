⟦TEAM|Hartlepool⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Gateshead⟧ – report: ten-man ⟦TEAM|Heed⟧ hauled back at the last

⟦TEAM|Gateshead⟧ twice led at ⟦VENUE|Victoria Park⟧ but had to be content with a point after a ⟦MINUTE|97th-minute⟧ ⟦G1|leveller⟧ by ⟦PERSON|Anton Shevlin⟧.

⟦PERSON|Greg Olley-Marsh⟧ ⟦G2|struck⟧ early for the visitors and ⟦PERSON|Kain Adomako⟧ ⟦G3|restored the advantage⟧ from the penalty spot, ⟦PERSON|Paddy Rowell⟧ having ⟦G4|got ⟦TEAM|Pools⟧ back on terms⟧.

It took ⟦PERSON|Olley-Marsh⟧ just ⟦MINUTE|three minutes⟧ to ⟦G5|find a way through⟧. ⟦PERSON|Shevlin⟧ lost the ball in midfield, ⟦PERSON|Adomako⟧ carried it 40 yards and the winger, arriving on the outside, ⟦G7|swept it across ⟦PERSON|Ross Ingham⟧⟧.

⟦TEAM|Pools⟧ were booed off, but not before ⟦PERSON|Rowell⟧ had flashed a header over and seen another cleared from under the bar.

He got his reward in the ⟦MINUTE|53rd minute⟧. ⟦PERSON|Archie Beynon⟧'s corner was missed by everyone, hit ⟦PERSON|Rowell⟧ on the hip and ⟦G8|dribbled over⟧.

⟦PERSON|Adomako⟧'s ⟦G6|spot-kick⟧ followed on ⟦MINUTE|68 minutes⟧, for handball against ⟦PERSON|Beynon⟧. Then came the turning point. ⟦PERSON|Tyrese Hannah⟧, booked for his part in a melee, kicked the ball away and got a second yellow.

⟦TEAM|Gateshead⟧ put ten behind the ball. ⟦TEAM|Pools⟧ keeper ⟦PERSON|Ingham⟧ came up for a corner in the ⟦MINUTE|94th minute⟧ and won a header. At the next one it fell to ⟦PERSON|Shevlin⟧, 16 yards out, and his drive took a nick off somebody on its way ⟦G9|past ⟦PERSON|Luke Harker⟧⟧.

⟦TEAM|Pools⟧ boss ⟦PERSON|Simon Naylor⟧: "Never in doubt! No, I thought we had blown it. Two bad ⟦G10|goals⟧ to give away, one a penalty I've not seen again."

Attendance: 4,812 (611 away).
=====GOALS=====
{"id":"G1","scorer":"Anton Shevlin","team":"Hartlepool","minute":97,"minute_text":"97th-minute","kind":"shot"}
{"id":"G2","scorer":"Greg Olley-Marsh","team":"Gateshead","minute":3,"assist":"Kain Adomako","kind":"shot"}
{"id":"G3","scorer":"Kain Adomako","team":"Gateshead","minute":68,"kind":"penalty"}
{"id":"G4","scorer":"Paddy Rowell","team":"Hartlepool","minute":53,"assist":"Archie Beynon"}
{"id":"G5","scorer":"Greg Olley-Marsh","team":"Gateshead","minute":3,"minute_text":"three minutes","assist":"Kain Adomako","kind":"shot"}
{"id":"G6","scorer":"Kain Adomako","team":"Gateshead","minute":68,"minute_text":"68 minutes","kind":"penalty"}
{"id":"G7","scorer":"Greg Olley-Marsh","team":"Gateshead","minute":3,"minute_text":"three minutes","assist":"Kain Adomako","kind":"shot"}
{"id":"G8","scorer":"Paddy Rowell","team":"Hartlepool","minute":53,"minute_text":"53rd minute","assist":"Archie Beynon"}
{"id":"G9","scorer":"Anton Shevlin","team":"Hartlepool","minute":97,"kind":"shot"}
{"id":"G10","scorer":"Greg Olley-Marsh; Kain Adomako","team":"Gateshead","count":2}

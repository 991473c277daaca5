⟦PERSON|Haaland-Moe⟧ sees red, ⟦TEAM|Brann⟧ see out win

⟦FURNITURE|Translated from Norwegian⟧

⟦GPE|Bergen⟧: It became a dramatic evening on ⟦VENUE|Brann Stadion⟧, where ⟦TEAM|Brann⟧ ⟦G1|took the lead⟧ early, played 50 minutes one man short and still took all the points against ⟦TEAM|Rosenborg⟧. ⟦SCORE|2-1⟧ stood it in the end.

First the joy. ⟦PERSON|Mathias Brekkhus⟧ hammered in a corner, ⟦PERSON|Denzel Owusu-Lie⟧ headed against the post, and on the rebound captain ⟦PERSON|Fredrik Haaland-Moe⟧ came rushing and ⟦G2|put ⟦TEAM|Brann⟧ in the lead⟧. ⟦MINUTE|Eight minutes⟧ were played.

Then it was over to the guests. ⟦PERSON|Oskar Tveit⟧ missed big alone with ⟦PERSON|Markus Heggem⟧, before the same man was brought down and ⟦G3|put ⟦SCORE|1-1⟧⟧ from eleven meter.

In the ⟦MINUTE|40th minute⟧ came the red card. ⟦PERSON|Haaland-Moe⟧ went in with studs high against ⟦PERSON|Tveit⟧ and was finished for the day.

— I hit him, I must stand for it, he says to ⟦ORG|Bergens Tidende⟧.

After the ⟦MINUTE|rest⟧ ⟦TEAM|Rosenborg⟧ had the ball, but ⟦TEAM|Brann⟧ had ⟦PERSON|Owusu-Lie⟧. On a counter-attack in ⟦MINUTE|minute 74⟧ he ran from the entire ⟦TEAM|Rosenborg⟧ defence and sent ⟦VENUE|Brann Stadion⟧ in ecstasy with his ⟦G5|scoring⟧. It was the ⟦G6|eleventh⟧ for the year for the 21-year-old.

⟦TEAM|Rosenborg⟧ pressed for equalizing. ⟦PERSON|Jonas Skår⟧ had an effort on the crossbar in the ⟦MINUTE|91st minute⟧ and the keeper ⟦PERSON|Heggem⟧ boxed away the last corner.

— The first ⟦G7|goal⟧ is cheap. The second ⟦G8|goal⟧ is even cheaper, growled ⟦TEAM|Rosenborg⟧ coach ⟦PERSON|Kjell Arne Rønning⟧.
=====GOALS=====
{"id":"G1","scorer":"Fredrik Haaland-Moe","team":"Brann","minute":8,"kind":"shot"}
{"id":"G2","scorer":"Fredrik Haaland-Moe","team":"Brann","minute":8,"minute_text":"Eight minutes","kind":"shot"}
{"id":"G3","scorer":"Oskar Tveit","team":"Rosenborg","kind":"penalty","score":"1-1"}
{"id":"G5","scorer":"Denzel Owusu-Lie","team":"Brann","minute":74,"minute_text":"minute 74","kind":"shot"}
{"id":"G6","scorer":"Denzel Owusu-Lie","team":"Brann","minute":74,"kind":"shot"}
{"id":"G7","scorer":"Fredrik Haaland-Moe","team":"Brann","minute":8,"kind":"shot"}
{"id":"G8","scorer":"Denzel Owusu-Lie","team":"Brann","minute":74,"kind":"shot"}

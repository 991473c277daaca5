⟦TEAM|Burnley⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Manchester United⟧: ⟦TEAM|Clarets⟧ hit back late
Substitute ⟦PERSON|Idrissa Gueye-Ndao⟧ ⟦G1|found the net⟧ with ⟦MINUTE|three minutes of normal time remaining⟧ as ⟦TEAM|Burnley⟧ earned a ⟦COMPETITION|Premier League⟧ draw with ⟦TEAM|Manchester United⟧.
⟦PERSON|Thiago Rezende⟧ looked to have won it for ⟦TEAM|United⟧ by ⟦G2|scoring twice⟧ in five minutes shortly after ⟦MINUTE|half-time⟧, the second a ⟦G3|penalty⟧, after ⟦PERSON|Sam Orton⟧ had ⟦G4|given the hosts a ⟦MINUTE|half-time⟧ lead⟧.
But with ⟦MINUTE|87 minutes⟧ gone at ⟦VENUE|Turf Moor⟧, ⟦PERSON|Gregor Lennox⟧, on as a sub himself, dived to meet a cross, ⟦PERSON|Dominik Szalai⟧ pawed out his header and ⟦PERSON|Gueye-Ndao⟧ stuck out a leg to ⟦G5|make it ⟦SCORE|2-2⟧⟧.
⟦TEAM|United⟧ have now dropped 11 points from winning positions. Their coach, ⟦PERSON|Marc Fuller⟧, didn't hide from it: "Each time we think the job's done. I've run out of ways to say it."
For half an hour they had not looked like being in one. ⟦PERSON|Corey Blackmore⟧ hit the bar for ⟦TEAM|Burnley⟧ from a corner; ⟦PERSON|Luis Fonseca⟧ made an important block to prevent ⟦PERSON|Lennox⟧'s brother-in-law ⟦PERSON|Will Kettleborough⟧ from doing better than that; ⟦PERSON|Szalai⟧ punched another off ⟦PERSON|Orton⟧'s head.
⟦PERSON|Orton⟧ was not to be denied. He is the tallest outfield player in the division and when ⟦PERSON|Jamie Purslow⟧ aimed a free-kick at him on ⟦MINUTE|33 minutes⟧, there was nothing ⟦PERSON|Szalai⟧ could do about the ⟦G6|header⟧. It was his ⟦G7|fourth⟧ ⟦DATE|this season⟧, all with his head.
⟦TEAM|United⟧ changed shape for the second period and in the ⟦MINUTE|56th minute⟧ ⟦PERSON|Fonseca⟧, hitherto anonymous, slipped the ball inside ⟦PERSON|Purslow⟧ for ⟦PERSON|Rezende⟧ to ⟦G8|shoot low and hard beyond the goalkeeper⟧.
The next corner brought VAR into play. ⟦PERSON|Orton⟧'s arm was up and, ⟦MINUTE|five minutes⟧ after his first, the ⟦NORP|Brazilian⟧ ⟦G9|sent the keeper the wrong way from the spot⟧.
⟦PERSON|Rezende⟧ nearly completed a hat-trick on ⟦MINUTE|74 minutes⟧, dragging it wide.
Next for ⟦TEAM|United⟧ is a ⟦COMPETITION|Europa League⟧ tie with ⟦TEAM|Benfica⟧ at ⟦VENUE|Old Trafford⟧ on ⟦DATE|Thursday⟧ (⟦ORG|TNT Sports⟧, 20:00).
=====GOALS=====
{"id": "G1", "scorer": "Idrissa Gueye-Ndao", "team": "Burnley", "minute": 87, "minute_text": "three minutes of normal time remaining"}
{"id": "G2", "scorer": "Thiago Rezende", "team": "Manchester United", "count": 2}
{"id": "G3", "scorer": "Thiago Rezende", "team": "Manchester United", "minute": 61, "kind": "penalty"}
{"id": "G4", "scorer": "Sam Orton", "team": "Burnley", "minute": 33, "kind": "header", "assist": "Jamie Purslow"}
{"id": "G5", "scorer": "Idrissa Gueye-Ndao", "team": "Burnley", "minute": 87, "score": "2-2", "minute_text": "87 minutes"}
{"id": "G6", "scorer": "Sam Orton", "team": "Burnley", "minute": 33, "kind": "header", "assist": "Jamie Purslow", "minute_text": "33 minutes"}
{"id": "G7", "scorer": "Sam Orton", "team": "Burnley", "minute": 33, "kind": "header", "assist": "Jamie Purslow", "minute_text": "33 minutes"}
{"id": "G8", "scorer": "Thiago Rezende", "team": "Manchester United", "minute": 56, "minute_text": "56th minute"}
{"id": "G9", "scorer": "Thiago Rezende", "team": "Manchester United", "minute": 61, "kind": "penalty", "minute_text": "five minutes after his first"}

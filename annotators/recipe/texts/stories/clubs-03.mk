⟦TEAM|Spirit⟧'s two-goal burst leaves ⟦TEAM|Wave⟧ chasing shadows

⟦GPE|WASHINGTON⟧ (Wire) -- Two ⟦G1|goals⟧ in three second-half minutes carried the ⟦TEAM|Washington Spirit⟧ past the ⟦TEAM|San Diego Wave⟧ ⟦SCORE|3-1⟧ on ⟦DATE|Friday⟧ night at ⟦VENUE|Audi Field⟧, where ⟦PERSON|Hallie Brandvold⟧ struck ⟦G2|twice⟧ and rookie ⟦PERSON|Imani Castle-Reyes⟧ picked up her ⟦G3|first⟧ as a pro.

⟦TEAM|San Diego⟧ had ⟦G4|gone ahead⟧ through ⟦GPE|Brazil⟧ international ⟦PERSON|Jussara⟧, whose strike was the visitors' only shot on frame before the ⟦MINUTE|break⟧.

It was a nervy start from the ⟦TEAM|Spirit⟧. Goalkeeper ⟦PERSON|Kaylee Norstrand⟧ twice had to come off her line in the ⟦MINUTE|opening 10 minutes⟧ to deny ⟦PERSON|Abby Tolliver⟧, and the second time she was left holding her shoulder. ⟦PERSON|Brandvold⟧ sent a header wide in the ⟦MINUTE|14th⟧ and had a penalty shout dismissed by referee ⟦PERSON|Shannon Ivey⟧ in the ⟦MINUTE|21st⟧.

Midway through the half the ⟦TEAM|Wave⟧ took ⟦G5|advantage⟧. Center back ⟦PERSON|Lo McTiernan⟧ was caught upfield, ⟦PERSON|Tolliver⟧ released ⟦PERSON|Chidinma Eze-Barrett⟧ down the channel, and the ⟦NORP|Nigerian⟧ waited for support before cutting the ball back to ⟦PERSON|Jussara⟧, who ⟦G6|stroked a first-time shot⟧ through the legs of ⟦PERSON|Norstrand⟧. The clock read ⟦MINUTE|24:10⟧.

⟦TEAM|Washington⟧'s response was slow in coming. ⟦PERSON|Castle-Reyes⟧, who slotted in on the right of midfield in place of the injured ⟦PERSON|Dana Prewitt⟧, fired over from a promising spot. ⟦PERSON|Brandvold⟧ had one ruled out a minute into the second half, ⟦G7|heading in⟧ a free kick before the assistant spotted a push on ⟦PERSON|Saori Takemoto⟧.

But the ⟦NORP|Canadian⟧ was not to be denied. In the ⟦MINUTE|57th⟧, ⟦PERSON|Norstrand⟧'s long punt was allowed to bounce, and ⟦PERSON|Brandvold⟧ chested it past ⟦PERSON|McKenna Roush⟧ and ⟦G8|volleyed it⟧ beyond ⟦TEAM|Wave⟧ keeper ⟦PERSON|Ines Halvorsen⟧. The crowd of 14,602 had barely sat down when ⟦PERSON|Halvorsen⟧ spilled a routine catch at the feet of ⟦PERSON|Castle-Reyes⟧, who ⟦G9|had little trouble finishing⟧ from four yards.

⟦G10|The third⟧ came with five minutes to play, and again it was ⟦PERSON|Brandvold⟧. ⟦PERSON|Takemoto⟧ brought down ⟦PERSON|Prewitt⟧'s replacement, ⟦PERSON|Zoe Lindqvist-Hall⟧, and the captain ⟦G11|converted the ensuing penalty⟧, her ⟦G12|sixth⟧ of the season.

"I actually thought the ⟦G13|one they took off the board⟧ was the best of the lot," ⟦PERSON|Brandvold⟧ said. "Then ⟦G14|the volley⟧, I just closed my eyes. When I ⟦G15|hit it⟧, I knew."

⟦TEAM|Spirit⟧ coach ⟦PERSON|Adriana Pell⟧ said: "We were asleep for twenty minutes and we paid for it. Their ⟦G16|goal⟧ is a good goal. But ⟦G17|getting ourselves level⟧ lifted the whole building, and our rookie, she's got those moments in her."

The ⟦TEAM|Wave⟧ have lost three in a row. They visit the ⟦TEAM|Kansas City Current⟧ ⟦DATE|next weekend⟧, while the ⟦TEAM|Spirit⟧, who improved to 7-2-2, head to ⟦TEAM|Louisville⟧.
=====GOALS=====
{"id": "G1", "scorer": "Hallie Brandvold; Imani Castle-Reyes", "team": "Washington Spirit", "count": 2}
{"id": "G2", "scorer": "Hallie Brandvold", "team": "Washington Spirit", "count": 2}
{"id": "G3", "scorer": "Imani Castle-Reyes", "team": "Washington Spirit", "kind": "shot"}
{"id": "G4", "scorer": "Jussara", "team": "San Diego Wave", "minute": 25, "assist": "Chidinma Eze-Barrett", "kind": "shot"}
{"id": "G5", "scorer": "Jussara", "team": "San Diego Wave", "minute": 25, "assist": "Chidinma Eze-Barrett", "kind": "shot"}
{"id": "G6", "scorer": "Jussara", "team": "San Diego Wave", "minute": 25, "minute_text": "24:10", "assist": "Chidinma Eze-Barrett", "kind": "shot"}
{"id": "G7", "scorer": "Hallie Brandvold", "team": "Washington Spirit", "minute": 46, "minute_text": "a minute into the second half", "kind": "header", "outcome": "ruled out"}
{"id": "G8", "scorer": "Hallie Brandvold", "team": "Washington Spirit", "minute": 57, "minute_text": "57th", "assist": "Kaylee Norstrand", "kind": "volley"}
{"id": "G9", "scorer": "Imani Castle-Reyes", "team": "Washington Spirit", "kind": "shot"}
{"id": "G10", "scorer": "Hallie Brandvold", "team": "Washington Spirit", "minute": 85, "minute_text": "five minutes to play", "kind": "penalty"}
{"id": "G11", "scorer": "Hallie Brandvold", "team": "Washington Spirit", "minute": 85, "minute_text": "five minutes to play", "kind": "penalty"}
{"id": "G12", "scorer": "Hallie Brandvold", "team": "Washington Spirit", "minute": 85, "minute_text": "five minutes to play", "kind": "penalty"}
{"id": "G13", "scorer": "Hallie Brandvold", "team": "Washington Spirit", "minute": 46, "kind": "header", "outcome": "ruled out"}
{"id": "G14", "scorer": "Hallie Brandvold", "team": "Washington Spirit", "minute": 57, "assist": "Kaylee Norstrand", "kind": "volley"}
{"id": "G15", "scorer": "Hallie Brandvold", "team": "Washington Spirit", "minute": 57, "assist": "Kaylee Norstrand", "kind": "volley"}
{"id": "G16", "scorer": "Jussara", "team": "San Diego Wave", "minute": 25, "assist": "Chidinma Eze-Barrett", "kind": "shot"}
{"id": "G17", "scorer": "Hallie Brandvold", "team": "Washington Spirit", "minute": 57, "assist": "Kaylee Norstrand", "kind": "volley"}

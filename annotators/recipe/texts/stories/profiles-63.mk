⟦PERSON|Zainab Bello⟧ Q&A: "My sister still has the better right foot"

⟦TEAM|Durham⟧'s leading scorer on night buses, the ⟦COMPETITION|World Cup⟧ and the penalty she can't forget.

Where did it begin?
In ⟦GPE|Lagos⟧, on a road. My sister ⟦PERSON|Kemi⟧ played, so I played. We came to ⟦GPE|Gateshead⟧ when I was ten, and I had a trial on the second day. I was wearing her boots, two sizes too big. I ⟦G1|scored⟧ with the wrong one.

You had jobs at the same time as football?
Until I was 24. I did nights at a warehouse. The first year at ⟦TEAM|Durham⟧ I'd finish at six, sleep on the bus to away games and play. I remember ⟦TEAM|Charlton⟧, I'd been awake for 30 hours. ⟦PERSON|Holly Cartmell⟧ crossed it, I think I was asleep, it hit me and ⟦G2|went in⟧. We drew ⟦SCORE|1-1⟧.

This season you have ⟦G3|15 in 14⟧. What's changed?
I sleep! And ⟦PERSON|Gemma Raistrick⟧, our manager, told me to stop running to the wings. She drew a box on a bit of paper and said, live here. All but ⟦G4|one of them⟧ have come from in that box.

And the other one?
At ⟦TEAM|Newcastle⟧. ⟦VENUE|Kingston Park⟧ was full, we were ⟦SCORE|2-1⟧ down. ⟦PERSON|Tomomi Ishikawa-Dahl⟧ plays it to me in the centre circle. I saw that ⟦PERSON|Louise Fontenoy⟧, the keeper, was having a drink, and ⟦G5|over her head it went⟧. I'm not proud.

Let's talk about the ⟦COMPETITION|World Cup⟧.
I got 20 minutes for ⟦TEAM|Nigeria⟧ against the hosts. I had a header, ⟦PERSON|Ana Paula Seabra⟧ saved it. It's on my phone. I look at it when I'm getting too pleased with myself. And then I missed in the shoot-out.

Do you think about that?
Every day. Everybody's first question in ⟦GPE|Lagos⟧ was about it. Nobody asked about the qualifiers, and I ⟦G6|scored six⟧!

⟦TEAM|Sunderland⟧ on ⟦DATE|Sunday⟧. You have never scored against them.
I've had one disallowed. I ⟦G7|put it in⟧, I ran to my family, I did the dance, and when I turned round everyone was playing.

And who's the best player in the family?
⟦PERSON|Kemi⟧. She's a dentist. But she still has the better right foot.
=====GOALS=====
{"id": "G1", "scorer": "Zainab Bello", "scope": "background"}
{"id": "G2", "scorer": "Zainab Bello", "team": "Durham", "assist": "Holly Cartmell", "scope": "background"}
{"id": "G3", "scorer": "Zainab Bello", "team": "Durham", "count": 15, "scope": "background"}
{"id": "G4", "scorer": "Zainab Bello", "team": "Durham", "scope": "background"}
{"id": "G5", "scorer": "Zainab Bello", "team": "Durham", "kind": "shot", "assist": "Tomomi Ishikawa-Dahl", "scope": "background"}
{"id": "G6", "scorer": "Zainab Bello", "team": "Nigeria", "count": 6, "scope": "background"}
{"id": "G7", "scorer": "Zainab Bello", "team": "Durham", "outcome": "ruled out", "scope": "background"}

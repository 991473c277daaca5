⟦TEAM|Matildas⟧ blunt in ⟦GPE|Tokyo⟧ as ⟦TEAM|Nadeshiko⟧ ⟦G1|strike twice⟧ before tea

⟦GPE|TOKYO⟧: ⟦TEAM|Japan⟧ warmed up for the ⟦COMPETITION|Women's Asian Cup⟧ with a comfortable ⟦SCORE|2-0⟧ win over ⟦TEAM|Australia⟧ at the ⟦VENUE|National Stadium⟧ on ⟦DATE|Saturday⟧, though the visitors' coach, ⟦PERSON|Rhiannon Montemurro-Kelly⟧, was adamant that the margin flattered the hosts.

⟦PERSON|Yui Narumiya⟧ and a mis-hit from ⟦PERSON|Remina Chibana⟧ ⟦G2|did the damage⟧ in a lop-sided first half. Thereafter ⟦TEAM|Australia⟧ improved and, on another evening, would've found at least one reply: ⟦PERSON|Cortnee Vine-Hartley⟧ put a penalty on to the roof of the stand, ⟦PERSON|Hayley Raso-Quinn⟧ was foiled by the legs of ⟦PERSON|Ayaka Yamashiro⟧ and ⟦PERSON|Alex Chidiac-Moon⟧'s cracking drive shook the crossbar for what seemed like a minute.

"The bar's probably still humming," ⟦PERSON|Montemurro-Kelly⟧ said. "I can't be cross. If anything, 21 shots, ⟦DATE|two years ago⟧ against this mob we'd have had three."

The ⟦TEAM|Matildas⟧, without the resting ⟦PERSON|Sam Kerrigan⟧ and with four uncapped players in their squad, were caught cold. They had only just got hold of the ball when ⟦PERSON|Clare Wheelan-Burke⟧ lost it; ⟦PERSON|Narumiya⟧ exchanged passes with ⟦PERSON|Honoka Hayashida⟧ and, spotting ⟦PERSON|Teagan Micah-Lowry⟧ off her line, ⟦G3|dinked one over her⟧. ⟦MINUTE|Six minutes⟧ on the clock. The ⟦G4|goal⟧ was the first conceded by ⟦TEAM|Australia⟧ since ⟦PERSON|Montemurro-Kelly⟧ took over, a run of 417 minutes.

It was a ⟦G5|goal⟧ that could have been chalked off, for ⟦PERSON|Hayashida⟧ looked to be off when she got it back. With no VAR in operation for the friendly there was nobody to say. ⟦PERSON|Micah-Lowry⟧ said it for them and was booked.

⟦PERSON|Charlotte Grantham⟧ and ⟦PERSON|Ellie Carpentier-West⟧, the full-backs, were finding it hard against ⟦TEAM|Japan⟧'s wide players. ⟦PERSON|Aoba Fujinami⟧ skinned ⟦PERSON|Grantham⟧ for the umpteenth time and forced a corner, and then a second, and from the third ⟦PERSON|Chibana⟧ swung a leg at the ball and got it all wrong. It bobbled through six or seven players, and ⟦G6|crept inside the post⟧. "I'm a bit embarrassed," the midfielder admitted afterwards. "In my head it goes in the top corner." The time was ⟦MINUTE|31 minutes⟧; it was raining by now and the umbrellas, transparent ones, were going up all round the stadium.

⟦PERSON|Montemurro-Kelly⟧ had sent on three at ⟦MINUTE|half-time⟧ and the difference was plain. ⟦PERSON|Raso-Quinn⟧ skipped by ⟦PERSON|Risa Shimizawa⟧. ⟦PERSON|Carpentier-West⟧ got higher. When ⟦PERSON|Kyah Simonetti⟧ was pulled down by ⟦PERSON|Moeka Minamino⟧ on ⟦MINUTE|54⟧, you'd have thought that a way back was on. ⟦PERSON|Vine-Hartley⟧, 27 and never one to hold back, took a six-pace run. "I've no idea where it went," she said. "Somebody said row Z. I'm happy with row Z, I thought it was further."

⟦PERSON|Nils Nordahl⟧, ⟦TEAM|Japan⟧'s ⟦NORP|Danish⟧ coach, also made alterations, most of them aimed at giving his squad a run. ⟦PERSON|Hinata Miyazato⟧, who was top scorer at the last ⟦COMPETITION|World Cup⟧, came on for the final quarter and had a chance of a third with her first touch, but she scuffed it. ⟦TEAM|Australia⟧'s ⟦PERSON|Chidiac-Moon⟧ did everything but score. She ended with five efforts, three on target.

A word on the crowd: 34,712, the most for a women's friendly here. And a word on ⟦PERSON|Narumiya⟧, 30, whose early ⟦G7|finish⟧ took her past ⟦PERSON|Homare Sawai⟧'s mark for evening internationals, a peculiar statistic supplied by the ⟦ORG|JFA⟧.

The teams play again on ⟦DATE|Tuesday⟧ in ⟦GPE|Osaka⟧, when ⟦PERSON|Montemurro-Kelly⟧ promises that her captain will be involved from the off. "⟦PERSON|Sam⟧'s fresh. She's been annoying everyone at training. She told ⟦PERSON|Cort⟧ she would have buried that pen, which went down as you'd imagine."

Both nations will be on opposite sides of the draw in ⟦DATE|March⟧, when the ⟦COMPETITION|Asian Cup⟧ gets under way in ⟦GPE|Perth⟧.
=====GOALS=====
{"id": "G1", "scorer": "Yui Narumiya; Remina Chibana", "team": "Japan", "count": 2}
{"id": "G2", "scorer": "Yui Narumiya; Remina Chibana", "team": "Japan", "count": 2}
{"id": "G3", "scorer": "Yui Narumiya", "team": "Japan", "minute": 6, "assist": "Honoka Hayashida", "kind": "shot", "minute_text": "Six minutes"}
{"id": "G4", "scorer": "Yui Narumiya", "team": "Japan", "minute": 6, "assist": "Honoka Hayashida", "kind": "shot", "minute_text": "Six minutes"}
{"id": "G5", "scorer": "Yui Narumiya", "team": "Japan", "minute": 6, "assist": "Honoka Hayashida", "kind": "shot"}
{"id": "G6", "scorer": "Remina Chibana", "team": "Japan", "minute": 31, "kind": "shot"}
{"id": "G7", "scorer": "Yui Narumiya", "team": "Japan", "minute": 6, "assist": "Honoka Hayashida", "kind": "shot"}

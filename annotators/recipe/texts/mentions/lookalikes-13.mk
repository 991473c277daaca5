Headlines: ⟦PERSON|Amadi⟧ earns draw for ⟦TEAM|Preston⟧. ⟦PERSON|Chuka Amadi⟧'s ⟦MINUTE|68th-minute⟧ ⟦G1|leveller⟧ at ⟦VENUE|Ewood Park⟧ meant ⟦TEAM|Preston⟧ went eleven unbeaten, though ⟦PERSON|Ivo Stanek⟧ ought to have won it for ⟦TEAM|Blackburn⟧ when he dragged wide with the goal gaping.

⟦TEAM|Kashiwa Reysol⟧ have banned phones from the dressing room until an hour after games. The rule came from the players' committee, which wants people to look each other in the eye when they've lost.

The ⟦PERSON|Bezerra⟧ family's lawyers threatened to sue, ⟦TEAM|Grêmio⟧ threatened to freeze the player out, and both sides sat down in ⟦GPE|Porto Alegre⟧ on ⟦DATE|Monday⟧ and tied up a one-year extension.

Two deflected efforts decided it. The first, hit by ⟦PERSON|Ola Skarsgård⟧ on ⟦MINUTE|13 minutes⟧, ⟦G2|went in⟧ off ⟦PERSON|Emil Juhl⟧; the second, from ⟦PERSON|Joakim Persson⟧ on ⟦MINUTE|75⟧, also touched ⟦PERSON|Juhl⟧ on its way ⟦G3|past ⟦PERSON|Anton Ek⟧⟧. ⟦TEAM|Kalmar⟧ had ⟦PERSON|Ek⟧ to thank that it was not worse.

Centre-back ⟦PERSON|Jules Cadot⟧ made his 400th appearance for ⟦TEAM|Guingamp⟧ on ⟦DATE|Friday⟧ and celebrated by rolling about in the centre circle with his three sons. The game ended goalless.

⟦PERSON|Toby Ashcroft⟧ swept the ball out to the right, where ⟦PERSON|Manny Osei-Tutu⟧ checked, looked up and found nobody in the box. That was ⟦TEAM|Shrewsbury⟧'s evening in a sentence.

"I've seen it back and it's a yellow at most," said ⟦PERSON|Mauricio Bianchi⟧. "He slides, he gets a bit of the ball, he gets a bit of the man, that's football, you can't send people off for being strong."

⟦TEAM|Dover⟧ had a half-chance when ⟦PERSON|Ollie Trimble⟧ steered a header at ⟦PERSON|Josh Penn⟧, and a better one when ⟦PERSON|Trimble⟧ was sent through. He delayed, ⟦PERSON|Penn⟧ advanced and nicked the ball off his toe. ⟦TEAM|Ebbsfleet⟧, by contrast, ⟦G4|took⟧ the one they were given, through ⟦PERSON|Kwesi Manu⟧ on ⟦MINUTE|59 minutes⟧.

League positions at ⟦DATE|Christmas⟧: ⟦TEAM|Standard⟧ 1st, ⟦TEAM|Gent⟧ 2nd, ⟦TEAM|Antwerp⟧ 3rd. Biggest win: ⟦SCORE|6-0⟧. Fewest goals against: ⟦TEAM|Gent⟧, 11.

⟦PERSON|Jeremiah Sule⟧: 14 appearances, two ⟦G5|goals⟧, one red card. Too raw to lead a line but he closes down like few others at this level.

⟦TEAM|West Brom⟧'s ⟦G8|second⟧ of the night was the subject of protests, ⟦TEAM|Hull⟧ claiming that ⟦PERSON|Mo Diakité⟧ had fouled ⟦PERSON|Seán Cassidy⟧ as he ⟦G6|rolled it in⟧ from ⟦PERSON|Tyrone Agard⟧'s cross in the ⟦MINUTE|52nd minute⟧. ⟦PERSON|Agard⟧ had ⟦G7|got the first⟧ himself, and ⟦PERSON|Cassidy⟧ denied him a third.

The ⟦ORG|Dutch FA⟧ are to trial sin-bins from ⟦DATE|January⟧ in matches below the third tier. Any player shown one will spend ten minutes off the field.

⟦PERSON|Eduardo Carranza⟧ is the seventh coach in two years at ⟦TEAM|Cruz Azul⟧. He was unveiled in a tie the wrong colour, apologised, and changed it for a blue one in the lavatory.

The ⟦TEAM|Hibs⟧ keeper ⟦PERSON|Ross Menzies⟧ twice denied ⟦PERSON|Findlay Orr⟧, first with his feet and then with a leap to his right, but the third time the two came face to face, in the ⟦MINUTE|44th minute⟧, ⟦PERSON|Orr⟧ ⟦G9|lifted it over him⟧. It was all ⟦TEAM|St Johnstone⟧ needed.

⟦PERSON|Hussein Farouk⟧ needs an operation on a torn meniscus and will be out until ⟦DATE|March⟧. ⟦TEAM|Pyramids⟧ have asked the ⟦ORG|Egyptian FA⟧ for permission to register another forward.

Even with the ⟦GPE|Kent⟧ side down to nine for the final ⟦MINUTE|quarter-hour⟧ there was no way through. ⟦PERSON|Lewis Marrable⟧ fired one over, ⟦PERSON|Sanchez Boateng-Hill⟧ had one saved and a corner in the ⟦MINUTE|92nd minute⟧ was punched away by ⟦PERSON|Curtis Fry⟧.

A fine volley from ⟦PERSON|Noor Haddad⟧ ⟦G10|gave ⟦TEAM|Jordan⟧ the lead⟧ on ⟦MINUTE|31 minutes⟧, a bad back-pass from the same player let in ⟦PERSON|Rashid Yaqoob⟧ to ⟦G11|level⟧ on ⟦MINUTE|48⟧. ⟦TEAM|Oman⟧'s ⟦PERSON|Khalid Saif⟧ struck the post soon after, and ⟦PERSON|Haddad⟧'s late free-kick skimmed the bar.

The groundsman at ⟦VENUE|Moss Lane⟧ found a fox asleep on the penalty spot on ⟦DATE|Wednesday⟧ and let it lie. "It's had more touches there than our strikers," he told the ⟦ORG|Altrincham Messenger⟧.

Goalless with ⟦MINUTE|12 minutes⟧ left, ⟦TEAM|Charlton⟧ sent on ⟦PERSON|Dayo Fagbemi⟧, who took ⟦MINUTE|four minutes⟧ to ⟦G12|break through⟧, sliding in ahead of ⟦PERSON|Tom Garner⟧. ⟦PERSON|Garner⟧ nearly atoned with a header that was hacked away by ⟦PERSON|Fagbemi⟧.

⟦TEAM|Olympiacos⟧ went into the hat as a seeded team for the first time since ⟦DATE|2018⟧. They'll face ⟦TEAM|Rangers⟧, ⟦TEAM|Fenerbahçe⟧ or ⟦TEAM|Sturm Graz⟧.
=====GOALS=====
{"id": "G1", "scorer": "Chuka Amadi", "team": "Preston", "minute": 68, "minute_text": "68th-minute"}
{"id": "G2", "scorer": "Ola Skarsgård", "minute": 13, "minute_text": "13 minutes", "kind": "shot"}
{"id": "G3", "scorer": "Joakim Persson", "minute": 75, "minute_text": "75", "kind": "shot"}
{"id": "G4", "scorer": "Kwesi Manu", "team": "Ebbsfleet", "minute": 59, "minute_text": "59 minutes"}
{"id": "G5", "scorer": "Jeremiah Sule", "count": 2, "scope": "background"}
{"id": "G6", "scorer": "Mo Diakité", "team": "West Brom", "minute": 52, "minute_text": "52nd minute", "assist": "Tyrone Agard"}
{"id": "G7", "scorer": "Tyrone Agard", "team": "West Brom"}
{"id": "G8", "scorer": "Mo Diakité", "team": "West Brom", "minute": 52, "minute_text": "52nd minute", "assist": "Tyrone Agard"}
{"id": "G9", "scorer": "Findlay Orr", "team": "St Johnstone", "minute": 44, "minute_text": "44th minute"}
{"id": "G10", "scorer": "Noor Haddad", "team": "Jordan", "minute": 31, "minute_text": "31 minutes", "kind": "volley"}
{"id": "G11", "scorer": "Rashid Yaqoob", "team": "Oman", "minute": 48, "minute_text": "48"}
{"id": "G12", "scorer": "Dayo Fagbemi", "team": "Charlton", "minute": 82, "minute_text": "four minutes"}

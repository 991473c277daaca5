⟦TEAM|Rochdale⟧ ⟦G1|struck⟧ inside the ⟦MINUTE|first quarter of an hour⟧, a corner from ⟦PERSON|Ewan Bellamy⟧ being helped on by ⟦PERSON|Marcus Thwaite⟧ to ⟦PERSON|Joel Adair⟧, who ⟦G2|guided it in⟧ in the ⟦MINUTE|13th minute⟧.

⟦PERSON|Lars-Erik Moe⟧ met ⟦PERSON|Petter Sund⟧'s corner on the full and put it over. ⟦PERSON|Sund⟧ met the next one himself, at the near post, and ⟦TEAM|Stromsgodset⟧ goalkeeper ⟦PERSON|Even Dahle⟧ held that.

⟦PERSON|Vuyo Ndlovu⟧ met ⟦PERSON|Teboho Khumalo⟧'s cross at the far post and ⟦TEAM|Cape Town City⟧ had their ⟦G3|second⟧, an advantage of two that they kept to the end.

The home crowd had to wait for the ⟦G4|second⟧. It came in the ⟦MINUTE|74th minute⟧ when ⟦PERSON|Gael Mahe⟧ pulled the ball back and ⟦PERSON|Kylian Pelissier⟧ was there to ⟦G5|roll it home⟧ for ⟦TEAM|Rennes⟧.

⟦PERSON|Shane Costigan⟧ was there to clear when ⟦PERSON|Eoghan Daly⟧'s effort rolled towards goal and there again when ⟦PERSON|Daly⟧ followed up. ⟦TEAM|Drogheda United⟧ kept their first clean sheet in six.

⟦PERSON|Milan Zivkovic⟧ went through, waited for ⟦PERSON|Robin Olander⟧ to commit himself and ⟦G6|slid it under him⟧ in the ⟦MINUTE|68th minute⟧. ⟦TEAM|Elfsborg⟧ had been second best to ⟦TEAM|Mjallby⟧ but one finish was all that was required of them.

⟦PERSON|Andrej Havlik⟧ went through, waited too long and was tackled by ⟦PERSON|Tomas Ruzicka⟧. The free-kick that followed was rolled short, and ⟦TEAM|Banik Ostrava⟧ worked it all the way back to the goalkeeper.

Moments after ⟦PERSON|Cameron Birse⟧'s volley had been saved, ⟦PERSON|Liam Gartshore⟧ followed up a ⟦PERSON|Birse⟧ header and ⟦G7|made it two⟧ for ⟦TEAM|Dundee⟧. Goalkeeper ⟦PERSON|Callum Esslemont⟧ had got a hand to all three.

⟦TEAM|Lecce⟧ were in front early on, ⟦PERSON|Antonio Morabito⟧'s ⟦G8|penalty⟧ in the ⟦MINUTE|seventh minute⟧ the result of a trip by ⟦PERSON|Sandro Kuhn⟧, and it remained their only goalscoring effort in the first hour.

⟦PERSON|Zaid Al-Harbi⟧ obliged the photographers with a smile, obliged the fans with his shirt and obliged his manager, ⟦PERSON|Rui Cordeiro⟧, with a ⟦G9|goal⟧ in the ⟦MINUTE|31st minute⟧. ⟦TEAM|Al-Ettifaq⟧ now have four from four.

"We were asked to win and the boys obliged," ⟦PERSON|Stuart Kinnaird⟧ of ⟦TEAM|Greenock Morton⟧ said. They obliged by a single goal, ⟦PERSON|Grant Nisbet⟧'s ⟦MINUTE|53rd-minute⟧ ⟦G10|strike⟧.

⟦PERSON|Bogdan Iancu⟧ ⟦G11|was on target⟧ again, and ⟦TEAM|Universitatea Cluj⟧ won again. His ⟦MINUTE|20th-minute⟧ ⟦G12|header⟧ took his total to ⟦G13|nine⟧ for the campaign, and he had another tipped round the post.

⟦PERSON|Ryan Gethin⟧ was on target with a header and ⟦PERSON|Dean Marlow⟧ with a volley; both were simple saves for ⟦PERSON|Ashton Peel⟧, who had more difficulty with a swirling free-kick. ⟦TEAM|Newport County⟧ drew for the fifth time.

The cross by ⟦PERSON|Femi Oduya⟧ was meant for ⟦PERSON|Rhys Dacre⟧ and missed everyone before it ⟦G14|went in at the far corner⟧. It was the ⟦TEAM|Wolves⟧ full-back's first ⟦G15|goal⟧ for the club.

⟦TEAM|Spezia⟧ rolled up their sleeves after losing ⟦PERSON|Paolo Recine⟧ in the ⟦MINUTE|12th minute⟧, rolled the ball around at the back until the fourth official showed five, and rolled home on the team bus with a point.

⟦PERSON|Juan Cruz Aguirre⟧ did the hard work, beating two men, and ⟦PERSON|Lautaro Sosa⟧ ⟦G16|did the rest⟧ on ⟦MINUTE|26⟧ for ⟦TEAM|Banfield⟧. ⟦PERSON|Sosa⟧ ought to have had a second but aimed his finish too close to ⟦PERSON|Milton Ledesma⟧.

⟦PERSON|Kim Tae-yang⟧ ⟦G17|did the damage⟧ with a free-kick and ⟦PERSON|Park Jin-woo⟧ did the rest, clearing twice from his own line in the final minutes to preserve ⟦TEAM|Jeonbuk⟧'s one-goal lead. It was ⟦PERSON|Kim⟧'s third ⟦G18|goal⟧ of the month.

Converted from winger to full-back ⟦DATE|last year⟧, ⟦PERSON|Marlon Hibbert⟧ converted nothing on ⟦DATE|Tuesday⟧: a header at the far post in the ⟦MINUTE|third minute⟧ and a penalty in the ⟦MINUTE|58th⟧ were both put wide of the ⟦TEAM|Forest Green Rovers⟧ goal.

⟦TEAM|Hajduk Split⟧ had a deserved ⟦G19|reward⟧ on ⟦MINUTE|37 minutes⟧: ⟦PERSON|Ivo Barisic⟧ guided a free-kick to the far side, where ⟦PERSON|Mario Perkovic⟧ ⟦G20|guided it past ⟦PERSON|Dino Lasic⟧⟧.

⟦PERSON|Barry Cahill⟧'s steering hand kept ⟦TEAM|Galway United⟧ calm after the early ⟦G21|concession⟧, a ⟦MINUTE|second-minute⟧ ⟦PERSON|Liam Rossiter⟧ penalty for ⟦TEAM|Wexford⟧, and ⟦PERSON|Vinny Gallen⟧'s ⟦G22|leveller⟧, ⟦MINUTE|two minutes before the interval⟧, was the least they were due.
=====GOALS=====
{"id": "G1", "scorer": "Joel Adair", "team": "Rochdale", "minute": 13, "minute_text": "inside the first quarter of an hour", "assist": "Marcus Thwaite", "kind": "shot"}
{"id": "G2", "scorer": "Joel Adair", "team": "Rochdale", "minute": 13, "minute_text": "13th minute", "assist": "Marcus Thwaite", "kind": "shot"}
{"id": "G3", "scorer": "Vuyo Ndlovu", "team": "Cape Town City", "assist": "Teboho Khumalo"}
{"id": "G4", "scorer": "Kylian Pelissier", "team": "Rennes", "minute": 74, "minute_text": "74th minute", "assist": "Gael Mahe", "kind": "shot"}
{"id": "G5", "scorer": "Kylian Pelissier", "team": "Rennes", "minute": 74, "minute_text": "74th minute", "assist": "Gael Mahe", "kind": "shot"}
{"id": "G6", "scorer": "Milan Zivkovic", "team": "Elfsborg", "minute": 68, "minute_text": "68th minute"}
{"id": "G7", "scorer": "Liam Gartshore", "team": "Dundee", "score": "2-0"}
{"id": "G8", "scorer": "Antonio Morabito", "team": "Lecce", "minute": 7, "minute_text": "seventh minute", "kind": "penalty"}
{"id": "G9", "scorer": "Zaid Al-Harbi", "team": "Al-Ettifaq", "minute": 31, "minute_text": "31st minute"}
{"id": "G10", "scorer": "Grant Nisbet", "team": "Greenock Morton", "minute": 53, "minute_text": "53rd-minute"}
{"id": "G11", "scorer": "Bogdan Iancu", "team": "Universitatea Cluj", "minute": 20, "minute_text": "20th-minute", "kind": "header"}
{"id": "G12", "scorer": "Bogdan Iancu", "team": "Universitatea Cluj", "minute": 20, "minute_text": "20th-minute", "kind": "header"}
{"id": "G13", "scorer": "Bogdan Iancu", "team": "Universitatea Cluj", "count": 9, "scope": "background"}
{"id": "G14", "scorer": "Femi Oduya", "team": "Wolves"}
{"id": "G15", "scorer": "Femi Oduya", "team": "Wolves"}
{"id": "G16", "scorer": "Lautaro Sosa", "team": "Banfield", "minute": 26, "minute_text": "26", "assist": "Juan Cruz Aguirre"}
{"id": "G17", "scorer": "Kim Tae-yang", "team": "Jeonbuk", "kind": "free kick"}
{"id": "G18", "scorer": "Kim Tae-yang", "team": "Jeonbuk", "kind": "free kick"}
{"id": "G19", "scorer": "Mario Perkovic", "team": "Hajduk Split", "minute": 37, "minute_text": "37 minutes", "assist": "Ivo Barisic"}
{"id": "G20", "scorer": "Mario Perkovic", "team": "Hajduk Split", "minute": 37, "minute_text": "37 minutes", "assist": "Ivo Barisic"}
{"id": "G21", "scorer": "Liam Rossiter", "team": "Wexford", "minute": 2, "minute_text": "second-minute", "kind": "penalty"}
{"id": "G22", "scorer": "Vinny Gallen", "team": "Galway United", "minute": 43, "minute_text": "two minutes before the interval"}

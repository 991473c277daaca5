⟦ORG|Ofcom⟧ fines radio station over ⟦GPE|Leeds⟧ hoax call; ⟦TEAM|United⟧ captain 'saw funny side'

⟦FURNITURE|By Media Correspondent Jonty Abernathy⟧
⟦FURNITURE|9:00AM BST 02/07/2025⟧
⟦FURNITURE|Topics: Radio, Ofcom, Leeds⟧
⟦FURNITURE|Gift this article free⟧

A ⟦GPE|Yorkshire⟧ radio station that persuaded a ⟦COMPETITION|Premier League⟧ footballer he had been sold to a ⟦NORP|Kazakh⟧ club has been fined £25,000 by ⟦ORG|Ofcom⟧.

A presenter on ⟦ORG|Pennine FM⟧, ⟦PERSON|Dean "Dinky" Marsden⟧, telephoned ⟦TEAM|Leeds United⟧ captain ⟦PERSON|Sander Ravnholt⟧ on ⟦DATE|1 April⟧ pretending to be an official of the ⟦ORG|FA⟧. The ⟦TEAM|Denmark⟧ midfielder, 28, was told that ⟦TEAM|Kairat⟧ of ⟦GPE|Almaty⟧ had met a clause in his contract and he was to fly from Manchester Airport that evening.

⟦PERSON|Ravnholt⟧ had got as far as the ⟦ORG|Hertz⟧ desk in ⟦GPE|Bradford⟧, with two suitcases and a dog, before his agent reached him.

⟦FURNITURE|Recommended⟧
⟦FURNITURE|The best air fryers for 2025, tried and tested⟧
⟦FURNITURE|Why I've given up my second home in Cornwall⟧

⟦ORG|Ofcom⟧, in a ruling published on ⟦DATE|Wednesday⟧, said he had not consented and that the dog had been distressed. ⟦ORG|Bauer Media⟧, which bought the station in ⟦DATE|2022⟧, did not contest the charge. The ⟦ORG|RSPCA⟧ has been informed.

"We're in ⟦GPE|West Yorkshire⟧, not ⟦ORG|MI5⟧," managing director ⟦PERSON|Carole Sugden⟧ told ⟦ORG|The Daily Telegraph⟧. ⟦PERSON|Marsden⟧ has been moved to the overnight show.

⟦FURNITURE|Sander Ravnholt, left, with Leeds team-mate Ilan Zohar at Thorp Arch Credit: Bruce Rollinson-Hay/Shutterstock⟧Hoax calls have a history. In ⟦DATE|2012⟧ two hosts at ⟦ORG|2Day FM⟧, of ⟦GPE|Sydney⟧, rang a ⟦GPE|London⟧ hospital, with tragic results. The ⟦NORP|French⟧ comics ⟦ORG|Les Justiciers masqués⟧, of ⟦GPE|Montreal⟧ in fact, once got through to ⟦PERSON|Nicolas Sarkozy⟧. An impostor in ⟦DATE|1996⟧ had ⟦TEAM|Southampton⟧ field a man they had never seen play, on the word of a voice that claimed to be ⟦PERSON|George Weah⟧.

⟦TEAM|Leeds⟧, who begin pre-season against ⟦TEAM|Manchester United⟧ in ⟦GPE|Stockholm⟧ on ⟦DATE|19 July⟧ before meeting ⟦TEAM|Villarreal⟧ at ⟦VENUE|Elland Road⟧ and ⟦TEAM|Milan⟧ at the ⟦VENUE|Aviva Stadium⟧ in ⟦GPE|Dublin⟧, say that ⟦PERSON|Ravnholt⟧ had seen the funny side. ⟦TEAM|Kairat⟧, of the ⟦COMPETITION|Kazakhstan Premier League⟧, have sent him a shirt and a fur hat; they play ⟦TEAM|Olimpija Ljubljana⟧ in ⟦COMPETITION|Champions League⟧ qualifying ⟦DATE|next week⟧.

"It's a good league," said ⟦PERSON|Ravnholt⟧, back from ⟦GPE|Aarhus⟧. "I read about it at the car desk."

⟦FURNITURE|Sign up to the Front Page newsletter. Your essential guide to the day's agenda from The Telegraph - direct to your inbox seven days a week.⟧
⟦FURNITURE|Related Topics: Radio, Ofcom, Premier League, Leeds United FC, Dogs⟧
⟦FURNITURE|License this content | The Telegraph values your comments but kindly requests all posts are on topic, constructive and respectful. Please review our commenting policy.⟧
⟦FURNITURE|© Telegraph Media Group Holdings Limited 2025⟧
=====GOALS=====

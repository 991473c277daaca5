Deadline day: the nine deals that got done, and the fax that didn’t

⟦FURNITURE|By the Gazette football team⟧

⟦FURNITURE|Jump to: Done deals | Still waiting | Best of social media⟧

Eleven o’clock on ⟦DATE|Monday night⟧, and in a hotel car park off the M6 a man from ⟦TEAM|Stoke City⟧ is trying to get a signal. The man is the club secretary. The signal, it turns out, is in ⟦GPE|Crewe⟧. The ⟦ORG|EFL⟧ received his papers at 11.03pm; ⟦PERSON|Emre Taşkıran⟧, on loan from ⟦TEAM|Hull⟧, will be staying at ⟦TEAM|Hull⟧.

That was the oddest story of a quiet day. ⟦COMPETITION|Premier League⟧ clubs spent £71m, the least in a ⟦DATE|January⟧ since ⟦DATE|2021⟧, according to ⟦ORG|Deloitte⟧.

⟦TEAM|Nottingham Forest⟧ did the biggest deal, paying ⟦TEAM|Lille⟧ £24m for ⟦PERSON|Moïse Kanyinda-Roux⟧. The ⟦GPE|DR Congo⟧-born forward has ⟦G1|nine goals⟧ in ⟦COMPETITION|Ligue 1⟧ and an impressive ability, said manager ⟦PERSON|Asier Goikoetxea-Lamb⟧, “to argue with everyone”.

⟦TEAM|Everton⟧ let ⟦PERSON|Harvey Stott⟧ join ⟦TEAM|Sheffield United⟧. He will always have ⟦DATE|August 2024⟧, when he came off the bench at ⟦VENUE|Goodison Park⟧ and ⟦G2|scored twice⟧ against ⟦TEAM|Spurs⟧.

⟦TEAM|Brentford⟧ got ⟦PERSON|Sindre Haugland⟧ from ⟦TEAM|Brann⟧ of ⟦GPE|Norway⟧; ⟦TEAM|Burnley⟧ recalled ⟦PERSON|Kofi Arthur-Pope⟧ from ⟦TEAM|Rotherham United⟧. ⟦TEAM|Plymouth Argyle⟧ sold captain ⟦PERSON|Jory Penhaligon⟧ to ⟦TEAM|Watford⟧ and supporters in ⟦GPE|Devon⟧ are not speaking to anybody.

In the women’s game ⟦TEAM|Manchester City⟧ paid a ⟦NORP|British⟧ record £1.1m for ⟦TEAM|San Diego Wave⟧ forward ⟦PERSON|Jasmine Okonedo⟧, the ⟦TEAM|USA⟧ international, whose ⟦G3|goal⟧ in ⟦GPE|Wellington⟧ knocked ⟦TEAM|England⟧ out of the ⟦COMPETITION|SheBelieves Cup⟧’s summer cousin, the ⟦COMPETITION|Pacific Shield⟧.

Abroad, ⟦TEAM|Sevilla⟧ registered nobody because of ⟦COMPETITION|LaLiga⟧’s salary limit, and ⟦TEAM|Spartak Moscow⟧ cannot register anybody from outside ⟦GPE|Russia⟧ until ⟦DATE|March⟧.

⟦ORG|Sky Sports News⟧ reporter ⟦PERSON|Gemma Hargreaves-Oduya⟧ was hit by a snowball, live, outside ⟦VENUE|St Mary’s⟧. ⟦FURNITURE|Watch: Gemma gets it full in the face⟧

⟦FURNITURE|Every deal as it happened: our searchable database⟧

⟦FURNITURE|Who won the window? Vote now!⟧
=====GOALS=====
{"id":"G1","scorer":"Moïse Kanyinda-Roux","team":"Lille","count":9,"scope":"background"}
{"id":"G2","scorer":"Harvey Stott","team":"Everton","count":2,"scope":"background"}
{"id":"G3","scorer":"Jasmine Okonedo","team":"USA","scope":"background"}

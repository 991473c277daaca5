⟦TEAM|Santos⟧ breathe again: ⟦PERSON|Dudu Pará⟧ ⟦G1|strikes⟧ from distance in relegation six-pointer

⟦GPE|SAO PAULO⟧ (⟦ORG|AFP⟧) – ⟦TEAM|Santos⟧ climbed out of the ⟦COMPETITION|Brasileirao⟧ relegation zone with a nervy ⟦SCORE|2-1⟧ victory over ⟦TEAM|Vitoria⟧ on ⟦DATE|Sunday⟧.

Veteran midfielder ⟦PERSON|Dudu Pará⟧, in his first start for four months, ⟦G2|put the hosts ahead⟧ with a swerving ⟦MINUTE|16th-minute⟧ effort.

⟦TEAM|Vitoria⟧, who had a ⟦PERSON|Chico Maranhense⟧ ⟦G3|strike⟧ disallowed after ⟦MINUTE|22 minutes⟧ for a foul in the build-up, ⟦G4|drew level⟧ through the same player just after the ⟦MINUTE|interval⟧, when goalkeeper ⟦PERSON|Everton Luz⟧ ⟦G9|let a harmless shot through his legs⟧.

Nerves jangled at the ⟦VENUE|Vila Belmiro⟧. ⟦PERSON|Pará⟧ was booked and then substituted. ⟦PERSON|Rafael Quintero⟧ blasted a penalty against the bar on ⟦MINUTE|62 minutes⟧, and flares were thrown.

But 18-year-old ⟦PERSON|Kauê⟧, on for ⟦PERSON|Pará⟧, slid onto ⟦PERSON|Quintero⟧'s low centre with ⟦MINUTE|13 minutes left⟧ to ⟦G5|settle it⟧. It was the teenager's first senior ⟦G6|goal⟧.

"I looked for my mother," he said. "I couldn't see her because everybody was on me."

⟦TEAM|Santos⟧ are 16th with 38 points and three matches to go. ⟦TEAM|Vitoria⟧ drop to 18th.

Elsewhere, leaders ⟦TEAM|Palmeiras⟧ were held ⟦SCORE|0-0⟧ by ⟦TEAM|Cruzeiro⟧, allowing ⟦TEAM|Flamengo⟧ to trim the gap to a point thanks to ⟦PERSON|Gerson Mattos⟧'s ⟦G7|double⟧ in a ⟦SCORE|3-0⟧ rout of ⟦TEAM|Juventude⟧. ⟦PERSON|Bruno Sá⟧ ⟦G8|got the other⟧.
=====GOALS=====
{"id":"G1","scorer":"Dudu Pará","team":"Santos","minute":16,"kind":"shot"}
{"id":"G2","scorer":"Dudu Pará","team":"Santos","minute":16,"minute_text":"16th-minute","kind":"shot"}
{"id":"G3","scorer":"Chico Maranhense","team":"Vitoria","minute":22,"minute_text":"22 minutes","outcome":"ruled out"}
{"id":"G4","scorer":"Chico Maranhense","team":"Vitoria","kind":"shot","minute_text":"interval"}
{"id":"G9","scorer":"Chico Maranhense","team":"Vitoria","kind":"shot"}
{"id":"G5","scorer":"Kauê","team":"Santos","minute":77,"minute_text":"13 minutes left","assist":"Rafael Quintero","kind":"shot"}
{"id":"G6","scorer":"Kauê","team":"Santos","minute":77,"assist":"Rafael Quintero","kind":"shot"}
{"id":"G7","scorer":"Gerson Mattos","team":"Flamengo","count":2}
{"id":"G8","scorer":"Bruno Sá","team":"Flamengo"}

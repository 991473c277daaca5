⟦TEAM|Persepolis⟧ ⟦G1|strike⟧ late to sink ⟦TEAM|Sepahan⟧

⟦GPE|TEHRAN⟧ – ⟦TEAM|Persepolis⟧ football team earned a hard-fought ⟦SCORE|1-0⟧ win over ⟦TEAM|Sepahan⟧ in Matchday 20 of the ⟦COMPETITION|Persian Gulf Professional League⟧ on ⟦DATE|Monday⟧.

In the match held behind closed doors at ⟦VENUE|Shahid Dastgerdi Stadium⟧, ⟦NORP|Uzbek⟧ winger ⟦PERSON|Jasur Turgunov⟧ was ⟦G2|on target⟧ in the ⟦MINUTE|88th minute⟧ with a powerful shot into the roof of goalkeeper ⟦PERSON|Payam Rostami⟧'s net.

⟦TEAM|Sepahan⟧ midfielder ⟦PERSON|Mehrdad Yazdani⟧ was sent off in the ⟦MINUTE|57th minute⟧ after a second yellow card, his second dismissal in three weeks.

⟦PERSON|Turgunov⟧, whose penalty had been saved by ⟦PERSON|Rostami⟧ in the ⟦MINUTE|31st minute⟧, dedicated the ⟦G3|goal⟧ to the fans who waited outside.

⟦TEAM|Persepolis⟧ stay second, three points adrift of ⟦TEAM|Tractor⟧, who overcame ⟦TEAM|Malavan⟧ ⟦SCORE|2-0⟧ in ⟦GPE|Tabriz⟧ with ⟦G4|goals⟧ from ⟦PERSON|Tomislav Perić-Štimac⟧ and ⟦PERSON|Amir Hossein Vaziri⟧, the latter a ⟦G5|free-kick⟧.

In ⟦GPE|Arak⟧, ⟦TEAM|Esteghlal⟧ suffered another setback. The ⟦TEAM|Blues⟧ ⟦G6|went in front⟧ when ⟦PERSON|Arman Ghasemi⟧ ⟦G7|finished off a counterattack⟧, but ⟦TEAM|Aluminum⟧ ⟦G8|hit back⟧ and earned a ⟦SCORE|1-1⟧ draw through ⟦PERSON|Saeed Karimpour⟧'s ⟦MINUTE|83rd-minute⟧ ⟦G9|effort⟧. ⟦TEAM|Esteghlal⟧ coach ⟦PERSON|Miodrag Savić⟧ was already under pressure after ⟦DATE|last week⟧'s defeat, and the club's board will hold talks with him ⟦DATE|today⟧.

⟦TEAM|Foolad⟧ and ⟦TEAM|Gol Gohar⟧ played out a goalless stalemate. Both had a ⟦G10|goal⟧ disallowed.

⟦FURNITURE|MNA/TT⟧
=====GOALS=====
{"id":"G1","scorer":"Jasur Turgunov","team":"Persepolis","minute":88,"kind":"shot"}
{"id":"G2","scorer":"Jasur Turgunov","team":"Persepolis","minute":88,"minute_text":"88th minute","kind":"shot"}
{"id":"G3","scorer":"Jasur Turgunov","team":"Persepolis","minute":88,"kind":"shot"}
{"id":"G4","scorer":"Tomislav Perić-Štimac; Amir Hossein Vaziri","team":"Tractor","count":2}
{"id":"G5","scorer":"Amir Hossein Vaziri","team":"Tractor","kind":"free kick"}
{"id":"G6","scorer":"Arman Ghasemi","team":"Esteghlal"}
{"id":"G7","scorer":"Arman Ghasemi","team":"Esteghlal"}
{"id":"G8","scorer":"Saeed Karimpour","team":"Aluminum","minute":83,"minute_text":"83rd-minute"}
{"id":"G9","scorer":"Saeed Karimpour","team":"Aluminum","minute":83,"minute_text":"83rd-minute"}
{"id":"G10","outcome":"ruled out","count":2}

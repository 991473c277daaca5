⟦TEAM|Denmark Women⟧ hold off ⟦TEAM|Belgium⟧ to reach ⟦COMPETITION|Nations League⟧ semi-finals
⟦GPE|ODENSE⟧, ⟦DATE|Nov 28⟧ (⟦ORG|Reuters⟧) - ⟦G1|Finishes⟧ from ⟦PERSON|Signe Lauritsen⟧ and ⟦PERSON|Mathilde Bach⟧ took ⟦TEAM|Denmark⟧ into the last four of the ⟦COMPETITION|Women's Nations League⟧ with a ⟦SCORE|2-1⟧ win over ⟦TEAM|Belgium⟧ on ⟦DATE|Friday⟧.
The hosts, who needed a point, ⟦G2|went in front⟧ early on. ⟦PERSON|Kirsten Wouters⟧ saved a drive by ⟦PERSON|Bach⟧ with her legs but could not hold the rebound and ⟦PERSON|Lauritsen⟧ ⟦G3|followed up⟧ in the ⟦MINUTE|seventh minute⟧.
⟦TEAM|Belgium⟧ pressed without finding a way past ⟦PERSON|Ida Rosenkvist⟧. ⟦PERSON|Elise Vandamme⟧ fired over from 12 yards and ⟦PERSON|Jolien Maes⟧ saw a curling free-kick strike the angle of post and bar on ⟦MINUTE|34 minutes⟧.
⟦PERSON|Bach⟧ ⟦G4|doubled the advantage⟧ ⟦MINUTE|four minutes after the break⟧. ⟦PERSON|Lauritsen⟧ drew two defenders to the near post and cut the ball back, and the ⟦COMPETITION|Bundesliga⟧ midfielder ⟦G8|swept it⟧ low to the right of the goalkeeper.
The ⟦NORP|Belgians⟧ were given hope when ⟦PERSON|Vandamme⟧ ⟦G5|reduced the arrears⟧ on ⟦MINUTE|71⟧, but ⟦PERSON|Rosenkvist⟧ held a late header by ⟦PERSON|Maes⟧ and the ⟦NORP|Danes⟧ saw out five minutes of ⟦MINUTE|added time⟧.
"We conceded possession too cheaply after our second ⟦G6|goal⟧ and it was not comfortable," ⟦TEAM|Denmark⟧ coach ⟦PERSON|Anders Holmgaard⟧ told reporters.
⟦PERSON|Lauritsen⟧, who has ⟦G7|scored⟧ in four consecutive internationals, limped off on ⟦MINUTE|80 minutes⟧ with a calf problem.
⟦TEAM|Denmark⟧ finish top of ⟦COMPETITION|Group A3⟧ with 13 points. ⟦TEAM|Belgium⟧ drop to third place and must go through the play-offs.
⟦FURNITURE|(Reporting by Lena Frost; Editing by Oliver Hames)⟧
=====GOALS=====
{"id":"G1","scorer":"Signe Lauritsen; Mathilde Bach","team":"Denmark","count":2,"kind":"shot"}
{"id":"G2","scorer":"Signe Lauritsen","team":"Denmark","minute":7,"minute_text":"early on","kind":"shot"}
{"id":"G3","scorer":"Signe Lauritsen","team":"Denmark","minute":7,"minute_text":"seventh minute","kind":"shot"}
{"id":"G4","scorer":"Mathilde Bach","team":"Denmark","minute":49,"minute_text":"four minutes after the break","assist":"Signe Lauritsen","kind":"shot","score":"2-0"}
{"id":"G5","scorer":"Elise Vandamme","team":"Belgium","minute":71,"minute_text":"71","score":"2-1"}
{"id":"G6","scorer":"Mathilde Bach","team":"Denmark","minute":49,"assist":"Signe Lauritsen","kind":"shot"}
{"id":"G7","scorer":"Signe Lauritsen","team":"Denmark","scope":"background","count":4}
{"id":"G8","scorer":"Mathilde Bach","team":"Denmark","minute":49,"assist":"Signe Lauritsen","kind":"shot"}

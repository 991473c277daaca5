⟦TEAM|Al-Zawraa⟧ return to winning ways

⟦GPE|BAGHDAD⟧: ⟦TEAM|Al-Zawraa⟧ overcame ⟦TEAM|Naft Maysan⟧ by two goals to one on ⟦DATE|Thursday⟧ evening at ⟦VENUE|Al-Shaab Stadium⟧ in the closing of the ninth round of the ⟦COMPETITION|Iraq Stars League⟧.

The white team ⟦G1|advanced⟧ in the ⟦MINUTE|28th minute⟧ through its professional player the ⟦NORP|Senegalese⟧ ⟦PERSON|Pape Ndiaye Seck⟧, who received a measured pass from ⟦PERSON|Ali Kadhim Jasim⟧ and ⟦G2|placed the ball on the right of⟧ the guard ⟦PERSON|Hussein Sabri⟧.

⟦PERSON|Mustafa Nadhim⟧ was near to adding the second with a powerful shot which the crossbar prevented, and the referee ⟦PERSON|Yousif Salman⟧ did not respond to the claims for a penalty kick.

In the second half the guests entered with other face. Substitute ⟦PERSON|Haidar Abdul-Amir⟧ succeeded in ⟦G3|equalizing⟧ the cuff with a head in ⟦MINUTE|minute 66⟧, after a mistake in going out from goalkeeper ⟦PERSON|Jalal Fadhel⟧.

When the match was going to draw, ⟦PERSON|Nadhim⟧ was exposed to obstruction inside the area, so ⟦PERSON|Seck⟧ carried out the kick and with it came the ⟦G4|goal⟧ of victory in the ⟦MINUTE|third minute of added time⟧.

⟦TEAM|Al-Zawraa⟧ raised its balance to 17 points in third place, and the balance of ⟦TEAM|Naft Maysan⟧ froze at 8.

⟦PERSON|Seck⟧ said after the meeting: "I dedicate the two ⟦G5|goals⟧ to the public. We needed this win because last match we lost the points by wasting opportunities."

In the same round, ⟦TEAM|Al-Talaba⟧ and ⟦TEAM|Duhok⟧ tied without goals, and ⟦TEAM|Erbil⟧ beat ⟦TEAM|Al-Karkh⟧ with a clean ⟦G6|goal⟧ carrying the signature of ⟦PERSON|Sherko Karim Aziz⟧.
=====GOALS=====
{"id":"G1","scorer":"Pape Ndiaye Seck","team":"Al-Zawraa","minute":28,"minute_text":"28th minute","assist":"Ali Kadhim Jasim","kind":"shot"}
{"id":"G2","scorer":"Pape Ndiaye Seck","team":"Al-Zawraa","minute":28,"minute_text":"28th minute","assist":"Ali Kadhim Jasim","kind":"shot"}
{"id":"G3","scorer":"Haidar Abdul-Amir","team":"Naft Maysan","minute":66,"minute_text":"minute 66","kind":"header"}
{"id":"G4","scorer":"Pape Ndiaye Seck","team":"Al-Zawraa","minute":90,"added":3,"minute_text":"third minute of added time","kind":"penalty"}
{"id":"G5","scorer":"Pape Ndiaye Seck","team":"Al-Zawraa","count":2}
{"id":"G6","scorer":"Sherko Karim Aziz","team":"Erbil","scope":"match"}

⟦TEAM|Nice⟧ ⟦SCORE|3⟧ ⟦TEAM|Brest⟧ ⟦SCORE|1⟧: ⟦PERSON|Okoro⟧ ⟦G1|at the double⟧ in ⟦GPE|Riviera⟧ comeback

⟦PERSON|Samuel Okoro⟧ ⟦G2|scored a goal in each half⟧ as ⟦TEAM|Nice⟧ came from behind for the second time in a week to see off ⟦TEAM|Brest⟧ and move into the ⟦COMPETITION|Champions League⟧ places in ⟦COMPETITION|Ligue 1⟧.

⟦PERSON|Gwendal Kerbiriou⟧ ⟦G3|put ⟦TEAM|Brest⟧ ahead⟧ but was sent off, and ⟦PERSON|Pablo Irusta⟧ ⟦G4|completed the scoring⟧ in ⟦MINUTE|stoppage time⟧.

The visitors began with purpose and ⟦TEAM|Nice⟧ goalkeeper ⟦PERSON|Ludovic Antonetti⟧ was called on after just ⟦MINUTE|90 seconds⟧, getting down to ⟦PERSON|Mathéo Lestrade⟧'s shot. He was at fault on ⟦MINUTE|16 minutes⟧ though. ⟦PERSON|Lestrade⟧ drove in a corner from the left, ⟦PERSON|Antonetti⟧ punched it against his own defender, ⟦PERSON|Chidera Nwachukwu⟧, and ⟦PERSON|Kerbiriou⟧ was on hand to ⟦G5|convert⟧.

⟦TEAM|Nice⟧ had hardly threatened but they ⟦G6|were level⟧ before the ⟦MINUTE|half-hour⟧. ⟦PERSON|Irusta⟧'s pass split the two centre-backs, ⟦PERSON|Okoro⟧ held off ⟦PERSON|Kerbiriou⟧ and, with the angle against him, ⟦G7|arrowed an effort past⟧ ⟦PERSON|Hugo Steenbrink⟧. ⟦GPE|Nigeria⟧ international ⟦PERSON|Okoro⟧ had hit the side netting from the same place ⟦MINUTE|two minutes earlier⟧.

⟦PERSON|Kerbiriou⟧, booked on ⟦MINUTE|41⟧ for dissent, was shown a second yellow card ⟦MINUTE|six minutes after the break⟧ for hauling back ⟦PERSON|Irusta⟧. ⟦TEAM|Brest⟧ coach ⟦PERSON|Yannick Guivarch⟧ took off ⟦PERSON|Lestrade⟧ and slotted in a third centre-half. His team held out until the ⟦MINUTE|68th minute⟧, with ⟦PERSON|Steenbrink⟧ making saves from ⟦PERSON|Nwachukwu⟧ and, best of all, from a ⟦PERSON|Tom Legendre⟧ header that was already behind him.

The second ⟦G8|goal⟧ was simple enough. ⟦PERSON|Legendre⟧ overlapped and pulled the ball back to the penalty spot. ⟦PERSON|Okoro⟧ ⟦G9|beat the keeper⟧ with the help of a nick off the shin of ⟦PERSON|Yohann Abgrall⟧.

Substitute ⟦PERSON|Sacha Medioni⟧ believed he had added another when he ⟦G10|poked in⟧ on ⟦MINUTE|80 minutes⟧, but the flag was up. ⟦PERSON|Irusta⟧, however, was onside when he ran on to ⟦PERSON|Antonetti⟧'s long kick and ⟦G11|dinked it over⟧ ⟦PERSON|Steenbrink⟧, and the goal stood after a check of more than two minutes.

⟦PERSON|Guivarch⟧ was not happy. "At eleven against eleven we are the better team," he said. "The red card changed it, the ⟦G12|goal⟧ after that is only a matter of time, and it takes a deflection as well."

⟦TEAM|Nice⟧ go to ⟦TEAM|Toulouse⟧ on ⟦DATE|Saturday⟧. ⟦TEAM|Brest⟧, on a run of six without a win, host ⟦TEAM|Lyon⟧.
=====GOALS=====
{"id": "G1", "scorer": "Samuel Okoro", "team": "Nice", "count": 2}
{"id": "G2", "scorer": "Samuel Okoro", "team": "Nice", "count": 2}
{"id": "G3", "scorer": "Gwendal Kerbiriou", "team": "Brest", "minute": 16, "kind": "shot"}
{"id": "G4", "scorer": "Pablo Irusta", "team": "Nice", "assist": "Ludovic Antonetti", "kind": "shot", "minute_text": "stoppage time"}
{"id": "G5", "scorer": "Gwendal Kerbiriou", "team": "Brest", "minute": 16, "kind": "shot", "minute_text": "16 minutes"}
{"id": "G6", "scorer": "Samuel Okoro", "team": "Nice", "assist": "Pablo Irusta", "kind": "shot"}
{"id": "G7", "scorer": "Samuel Okoro", "team": "Nice", "assist": "Pablo Irusta", "kind": "shot"}
{"id": "G8", "scorer": "Samuel Okoro", "team": "Nice", "minute": 68, "assist": "Tom Legendre", "kind": "shot"}
{"id": "G9", "scorer": "Samuel Okoro", "team": "Nice", "minute": 68, "assist": "Tom Legendre", "kind": "shot"}
{"id": "G10", "scorer": "Sacha Medioni", "team": "Nice", "minute": 80, "kind": "shot", "outcome": "ruled out", "minute_text": "80 minutes"}
{"id": "G11", "scorer": "Pablo Irusta", "team": "Nice", "assist": "Ludovic Antonetti", "kind": "shot"}
{"id": "G12", "scorer": "Samuel Okoro", "team": "Nice", "minute": 68, "assist": "Tom Legendre", "kind": "shot"}

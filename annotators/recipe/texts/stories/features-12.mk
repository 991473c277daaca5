⟦PERSON|Bautista⟧ named player of the year in the ⟦GPE|Philippines⟧

⟦TEAM|Kaya FC⟧ forward ⟦PERSON|Jomar Bautista⟧ has been voted men's footballer of the year by the ⟦NORP|Philippine⟧ sports writers, becoming the first home-based player to take the award since ⟦DATE|2018⟧.

The 27-year-old polled 112 votes, 40 ahead of goalkeeper ⟦PERSON|Anton Reyes-Lindqvist⟧. ⟦PERSON|Kei Santos⟧, a defender with ⟦TEAM|Port FC⟧ of ⟦GPE|Thailand⟧, was third.

⟦PERSON|Bautista⟧ finished as top scorer of the ⟦COMPETITION|Philippines Football League⟧ with 24 ⟦G1|goals⟧, two more than ⟦PERSON|Dario Mostacci⟧ of ⟦TEAM|Stallion Laguna⟧. The pair were level going into the last round, in which the ⟦NORP|Italian⟧ drew a blank and ⟦PERSON|Bautista⟧ ⟦G2|helped himself to two⟧ against ⟦TEAM|Maharlika⟧.

For the ⟦TEAM|Azkals⟧ he ⟦G3|struck⟧ in ⟦GPE|Hanoi⟧ in ⟦DATE|March⟧, rising between two ⟦TEAM|Vietnam⟧ defenders to a corner from ⟦PERSON|Santos⟧, and ⟦G4|hit the only goal⟧ of the home leg in ⟦GPE|Manila⟧. He might have had more: the crossbar denied him in ⟦GPE|Jakarta⟧ and a ⟦G5|strike⟧ against ⟦TEAM|Laos⟧ was scratched for an offside that the coach, ⟦PERSON|Roberto Kessler⟧, still disputes.

"I told the linesman he owes the kid a goal," said ⟦PERSON|Kessler⟧, smiling, at the ceremony.

⟦PERSON|Bautista⟧, who worked nights in a hotel kitchen until he was 22, thanked his mother and his old boss. "He let me go early when we had training. He said, run, and I ran."

The women's award went to ⟦PERSON|Sofia Magsaysay⟧ of ⟦TEAM|Western Sydney Wanderers⟧. ⟦PERSON|Kessler⟧ was coach of the year for the second time.

⟦FURNITURE|ALSO READ: Azkals draw Tajikistan in Asian Cup qualifying⟧
=====GOALS=====
{"id":"G1","scorer":"Jomar Bautista","team":"Kaya FC","count":24,"scope":"background"}
{"id":"G2","scorer":"Jomar Bautista","team":"Kaya FC","count":2,"scope":"background"}
{"id":"G3","scorer":"Jomar Bautista","team":"Azkals","assist":"Kei Santos","kind":"header","scope":"background"}
{"id":"G4","scorer":"Jomar Bautista","team":"Azkals","scope":"background"}
{"id":"G5","scorer":"Jomar Bautista","team":"Azkals","outcome":"ruled out","scope":"background"}

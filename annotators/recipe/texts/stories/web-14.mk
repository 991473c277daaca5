⟦PERSON|Chukwuma⟧ doubtful for ⟦TEAM|Enyimba⟧ as ⟦TEAM|Rangers⟧ clash looms

⟦TEAM|Enyimba⟧ are sweating over the fitness of captain ⟦PERSON|Obinna Chukwuma⟧ ahead of ⟦DATE|Sunday⟧'s Oriental derby against ⟦TEAM|Rangers International⟧ in ⟦GPE|Enugu⟧.

The midfielder limped off at the ⟦MINUTE|hour⟧ mark of ⟦DATE|Wednesday⟧'s ⟦SCORE|2-0⟧ win over ⟦TEAM|Bendel Insurance⟧, not long after he had won the penalty from which ⟦PERSON|Yaw Preko Mensah⟧ ⟦G1|gave the ⟦TEAM|People's Elephant⟧ the lead⟧. ⟦PERSON|Sunday Etim⟧ ⟦G2|settled matters⟧ from a rebound.

Club doctor ⟦PERSON|Ifeanyi Uche⟧ said a scan would be carried out ⟦DATE|today⟧. "It is the hamstring. We will not rush him," he told ⟦ORG|Complete Sports⟧.

⟦PERSON|Chukwuma⟧ has been involved in nine of the ⟦GPE|Aba⟧ side's goals ⟦DATE|this term⟧, and it was his ⟦G3|volley⟧ which decided the first meeting between the two in ⟦DATE|December⟧. He picked the ball out of the air after ⟦PERSON|Etim⟧ had headed on a throw and ⟦G4|struck it through the hands of ⟦PERSON|Sabirah Danladi⟧⟧.

⟦TEAM|Rangers⟧ have troubles of their own. The ⟦TEAM|Flying Antelopes⟧ have not found the net in three matches and coach ⟦PERSON|Fidelis Okoro⟧ threw his bottle at the dug-out when ⟦PERSON|Kabiru Balogun⟧ blazed a penalty over at ⟦TEAM|Plateau United⟧.

"We're creating, we're hitting posts," he said. "Goals will come, I don't sleep but I know they'll come."

Victory for ⟦TEAM|Enyimba⟧ would put them four points clear of second-placed ⟦TEAM|Remo Stars⟧.

⟦FURNITURE|ALSO READ: NPFL matchday 24 fixtures in full⟧
=====GOALS=====
{"id":"G1","scorer":"Yaw Preko Mensah","team":"Enyimba","kind":"penalty","scope":"background"}
{"id":"G2","scorer":"Sunday Etim","team":"Enyimba","kind":"shot","scope":"background"}
{"id":"G3","scorer":"Obinna Chukwuma","team":"Enyimba","assist":"Sunday Etim","kind":"volley","scope":"background"}
{"id":"G4","scorer":"Obinna Chukwuma","team":"Enyimba","assist":"Sunday Etim","kind":"volley","scope":"background"}

Ref admits penalty mistake as ⟦TEAM|Espanyol⟧ lodge complaint

⟦TEAM|Espanyol⟧ have written to the ⟦ORG|Spanish Football Federation⟧ over the penalty that cost them two points against ⟦TEAM|Osasuna⟧ on ⟦DATE|Sunday⟧.

⟦PERSON|Iñigo Larrañaga⟧'s ⟦MINUTE|94th-minute⟧ ⟦G1|spot-kick⟧ earned ⟦TEAM|Osasuna⟧ a ⟦SCORE|1-1⟧ draw, after referee ⟦PERSON|José Luis Cobos⟧ decided that ⟦PERSON|Ander Fuentes⟧ had been tripped by ⟦PERSON|Pol Casamitjana⟧. Replays suggested that the two had not touched.

In a statement on ⟦DATE|Monday⟧ ⟦PERSON|Cobos⟧ said he had "interpreted the action wrongly". VAR official ⟦PERSON|Elena Marqués⟧ did not call him to the screen.

⟦TEAM|Espanyol⟧ were on course for a fifth straight win. ⟦PERSON|Joel Batista⟧ had ⟦G2|fired them ahead⟧ in the ⟦MINUTE|28th minute⟧, a well-struck ⟦G4|finish⟧ after ⟦PERSON|Casamitjana⟧'s run, and only the woodwork stopped ⟦PERSON|Batista⟧ from a double.

There had been two other penalty calls. ⟦TEAM|Espanyol⟧ wanted one for handball in the ⟦MINUTE|52nd minute⟧; ⟦TEAM|Osasuna⟧ were given one on ⟦MINUTE|65⟧ but ⟦PERSON|Larrañaga⟧ dragged it wide, only to be trusted again at the end.

Club president ⟦PERSON|Jordi Vallès⟧ levelled his fire at the system. "Our ⟦G3|goal⟧ was good, theirs was a gift. You can't close a case by saying sorry," he told ⟦ORG|RAC1⟧.

⟦TEAM|Osasuna⟧ coach ⟦PERSON|Mikel Urrutia⟧ said: "I have not heard them complain about the one in ⟦DATE|August⟧." He was referring to the ⟦G5|goal⟧ with which ⟦PERSON|Batista⟧ beat ⟦TEAM|Getafe⟧, ⟦G6|scored⟧, many felt, with an arm.

The federation is to reply by ⟦DATE|Thursday⟧.

⟦FURNITURE|Más en inglés: LaLiga table | Results | Liga F⟧
=====GOALS=====
{"id":"G1","scorer":"Iñigo Larrañaga","team":"Osasuna","minute":94,"minute_text":"94th-minute","kind":"penalty"}
{"id":"G2","scorer":"Joel Batista","team":"Espanyol","minute":28,"minute_text":"28th minute","assist":"Pol Casamitjana","kind":"shot"}
{"id":"G3","scorer":"Joel Batista","team":"Espanyol","minute":28,"assist":"Pol Casamitjana","kind":"shot"}
{"id":"G4","scorer":"Joel Batista","team":"Espanyol","minute":28,"minute_text":"28th minute","assist":"Pol Casamitjana","kind":"shot"}
{"id":"G5","scorer":"Joel Batista","team":"Espanyol","scope":"background"}
{"id":"G6","scorer":"Joel Batista","team":"Espanyol","scope":"background"}

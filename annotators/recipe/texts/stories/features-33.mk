⟦TEAM|Nigeria⟧ name squad for ⟦TEAM|Benin⟧ and ⟦TEAM|Lesotho⟧ qualifiers

⟦TEAM|Super Eagles⟧ coach ⟦PERSON|Austin Ehigiator⟧ has recalled ⟦PERSON|Sunday Okonjo⟧ for ⟦DATE|this month⟧'s ⟦COMPETITION|World Cup⟧ qualifiers, 18 months after the striker's last cap.

⟦PERSON|Okonjo⟧, 30, has been in fine touch for ⟦TEAM|Trabzonspor⟧, ⟦G1|bagging seven⟧ in his last five ⟦COMPETITION|Süper Lig⟧ fixtures, the latest of them a ⟦MINUTE|fifth-minute⟧ ⟦G2|free-kick⟧ in a ⟦SCORE|1-1⟧ draw at ⟦TEAM|Konyaspor⟧ at the ⟦DATE|weekend⟧.

There is no place for ⟦PERSON|Ebuka Nwafor⟧, who missed a penalty against ⟦TEAM|Rwanda⟧ in ⟦DATE|September⟧, nor for ⟦TEAM|Genk⟧ defender ⟦PERSON|Tolu Adegboyega⟧. ⟦PERSON|Ehigiator⟧ said neither door was closed. "It is a strong list. Those who are home can fight to come back."

Uncapped goalkeeper ⟦PERSON|Chidi Ezenwa⟧ of ⟦TEAM|Enyimba⟧ is the only domestic player among the 24. He has kept nine clean sheets and has been beaten only by ⟦G3|penalties⟧ since the league resumed.

⟦TEAM|Nigeria⟧ are third in ⟦COMPETITION|Group C⟧. They twice surrendered leads in the last window: at home to ⟦TEAM|Zimbabwe⟧, when ⟦PERSON|Marvelous Dube⟧ ⟦G4|replied⟧ to ⟦PERSON|Femi Alaba-Cole⟧'s ⟦G5|goal⟧ in the dying seconds, and in ⟦GPE|Kigali⟧. They must take at least four points from the two games to have a realistic hope of second place.

⟦TEAM|Benin⟧ won the first meeting, in ⟦GPE|Abidjan⟧, with two ⟦G6|goals⟧ from set pieces.

Goalkeepers: ⟦PERSON|Francis Odey⟧ (⟦TEAM|Chippa United⟧), ⟦PERSON|Chidi Ezenwa⟧ (⟦TEAM|Enyimba⟧)
Forwards: ⟦PERSON|Sunday Okonjo⟧ (⟦TEAM|Trabzonspor⟧), ⟦PERSON|Femi Alaba-Cole⟧ (⟦TEAM|Atalanta⟧), ⟦PERSON|Moses Simeon⟧ (⟦TEAM|Nantes⟧)

⟦FURNITURE|Read the full squad list here | Subscribe to our WhatsApp channel⟧
=====GOALS=====
{"id":"G1","scorer":"Sunday Okonjo","team":"Trabzonspor","count":7,"scope":"background"}
{"id":"G2","scorer":"Sunday Okonjo","team":"Trabzonspor","kind":"free kick","scope":"background"}
{"id":"G3","kind":"penalty","scope":"background"}
{"id":"G4","scorer":"Marvelous Dube","team":"Zimbabwe","scope":"background"}
{"id":"G5","scorer":"Femi Alaba-Cole","team":"Nigeria","scope":"background"}
{"id":"G6","team":"Benin","count":2,"scope":"background"}

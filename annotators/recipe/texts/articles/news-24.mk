⟦PERSON|Löwenherz⟧ contract poker: ⟦TEAM|Bayern⟧ set deadline, ⟦TEAM|Real⟧ wait in the wings
⟦FURNITURE|Munich - Own report, translated from German⟧
⟦TEAM|Bayern Munich⟧ have given their midfielder ⟦PERSON|Jannis Löwenherz⟧ until the end of ⟦DATE|February⟧ to sign the paper that has been lying on the table since ⟦DATE|last summer⟧. This was confirmed by sporting board member ⟦PERSON|Matthias Grabowski⟧ on ⟦DATE|Sunday⟧ on the ⟦ORG|Sky90⟧ programme.
"We have a pain threshold also as ⟦TEAM|FC Bayern⟧," said ⟦PERSON|Grabowski⟧. "If somebody wants to see ⟦GPE|Madrid⟧, there is ⟦ORG|Lufthansa⟧ twice a day."
The 21-year-old, whose current deal ends in ⟦DATE|2027⟧, should according to ⟦ORG|Kicker⟧ earn 16 million euros per year. His father and agent, ⟦PERSON|Detlef Löwenherz⟧, is reported to ask for a release clause of 120 million, what the record champions refuse on principle. ⟦ORG|Marca⟧ and ⟦ORG|AS⟧ have him on the front page in ⟦GPE|Spain⟧ every few days in the white shirt, one time with a beard he does not have.
His sporting value nobody doubts. ⟦PERSON|Löwenherz⟧ stands at ⟦G1|eight goals⟧ in the ⟦COMPETITION|Bundesliga⟧, and it was his ⟦G2|strike⟧ in ⟦GPE|Lisbon⟧ against ⟦TEAM|Sporting⟧ that made the direct qualification for the round of 16 sure. For ⟦TEAM|Germany⟧ he has played already eleven times.
⟦FURNITURE|ANZEIGE⟧
On the ⟦VENUE|Säbener Straße⟧ one speaks openly about Plan B. It is called ⟦PERSON|Tijmen Ruijgrok⟧, is a ⟦NORP|Dutchman⟧ with ⟦NORP|Surinamese⟧ roots and plays for ⟦TEAM|Brighton⟧. A delegation was to be seen ⟦DATE|last week⟧ in the south of ⟦GPE|England⟧; officially, the gentlemen from ⟦GPE|Bavaria⟧ visited a nutrition congress.
Honorary president ⟦PERSON|Alois Kirchhuber⟧, who turns 80 in ⟦DATE|April⟧, had on the edges of a reception of the ⟦ORG|Bavarian Football Association⟧ also an opinion. "In my time one signed on a beer mat," he let ⟦ORG|Bild⟧ know. "The beer mat hung in the museum until it got mouldy."
Coach ⟦PERSON|Rubén Arriaga⟧ only shrugged his shoulders before the journey to ⟦TEAM|Werder Bremen⟧. ⟦FURNITURE|Also interesting: Bayern salary list – what the stars really earn >>⟧
=====GOALS=====
{"id":"G1","scorer":"Jannis Löwenherz","team":"Bayern Munich","count":8,"scope":"background"}
{"id":"G2","scorer":"Jannis Löwenherz","team":"Bayern Munich","scope":"background"}

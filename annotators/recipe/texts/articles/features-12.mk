From ⟦GPE|Peckham⟧ cages to the ⟦VENUE|Camp Nou⟧: how ⟦PERSON|Malachi Oyelowo-Grant⟧ made it without anyone noticing

There is a video, forty seconds long and filmed on a phone with a cracked lens, of a nine-year-old boy nutmegging three grown men in a caged pitch off the ⟦GPE|Old Kent Road⟧. The boy loses the ball in the end. He laughs so hard he has to sit down.

⟦PERSON|Malachi Oyelowo-Grant⟧ is 24 now and laughs rather less. On ⟦DATE|Sunday⟧ he will walk out for ⟦TEAM|Barcelona⟧ in a ⟦COMPETITION|Clásico⟧, the first ⟦GPE|London⟧-born player to do so in more than a century, and the odd thing is that most people in ⟦GPE|England⟧ could not pick him out of a crowd.

He was let go by ⟦TEAM|Millwall⟧ at 14 and ⟦TEAM|Crystal Palace⟧ at 16. "Too quiet," one report said. A cousin in ⟦GPE|Alicante⟧ knew someone at ⟦TEAM|Hércules⟧, and so he went. He slept on a sofa. He ⟦G7|scored⟧ on his debut for the youth team and cried afterwards, he says, because there was nobody there to tell.

What followed was a slow climb: eight ⟦G1|goals⟧ in the fourth tier for ⟦TEAM|Hércules B⟧, ⟦G9|15⟧ on loan at ⟦TEAM|Ceuta⟧, a cut-price move to ⟦TEAM|Real Oviedo⟧ where the coach, ⟦PERSON|Borja Llamazares⟧, turned him from a winger into a false nine. "He sees the pass before the pass," ⟦PERSON|Llamazares⟧ says. "The goals were a consequence, I never asked him for them."

They came regardless. In ⟦DATE|2023-24⟧ he ⟦G2|hit 19⟧ in the ⟦COMPETITION|Segunda División⟧, among them the ⟦G3|goal⟧ everyone in ⟦GPE|Asturias⟧ can describe: forty yards, with the goalkeeper, ⟦PERSON|Iker Zubeldia-Ramos⟧ of ⟦TEAM|Eibar⟧, still backpedalling as it ⟦G4|dropped under the bar⟧. Promotion was sealed that afternoon. ⟦TEAM|Barcelona⟧ paid £21m.

His first months in ⟦GPE|Catalonia⟧ were hard; ten games passed before he ⟦G8|found the net⟧. Since that ⟦G5|tap-in⟧ against ⟦TEAM|Getafe⟧ in ⟦DATE|January⟧ he has hardly stopped, with ⟦G6|nine⟧ in 14 and a place in ⟦PERSON|Dominic Fairhurst⟧'s next ⟦TEAM|England⟧ squad all but certain.

Ask him about the ⟦DATE|weekend⟧ and he shrugs. Ask him about the video and he is away, hands moving, nine years old again. The man in goal that day, he reveals, was his dad.
=====GOALS=====
{"id": "G1", "scorer": "Malachi Oyelowo-Grant", "team": "Hércules B", "count": 8, "scope": "background"}
{"id": "G2", "scorer": "Malachi Oyelowo-Grant", "team": "Real Oviedo", "count": 19, "scope": "background"}
{"id": "G3", "scorer": "Malachi Oyelowo-Grant", "team": "Real Oviedo", "kind": "shot", "scope": "background"}
{"id": "G4", "scorer": "Malachi Oyelowo-Grant", "team": "Real Oviedo", "kind": "shot", "scope": "background"}
{"id": "G5", "scorer": "Malachi Oyelowo-Grant", "team": "Barcelona", "kind": "shot", "scope": "background"}
{"id": "G6", "scorer": "Malachi Oyelowo-Grant", "team": "Barcelona", "count": 9, "scope": "background"}
{"id":"G7","scorer":"Malachi Oyelowo-Grant","team":"Hércules","scope":"background"}
{"id":"G8","scorer":"Malachi Oyelowo-Grant","team":"Barcelona","kind":"shot","scope":"background"}
{"id":"G9","scorer":"Malachi Oyelowo-Grant","team":"Ceuta","count":15,"scope":"background"}

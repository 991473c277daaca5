⟦TEAM|Bari⟧ bring home ⟦PERSON|Antonio "Totò" Lacerenza⟧

⟦GPE|BARI⟧ - Seventeen years after he left with a suitcase and a broken heart, ⟦PERSON|Antonio Lacerenza⟧ is going back to ⟦TEAM|Bari⟧ as sporting director.

The former winger, 46, signed for three years on ⟦DATE|Tuesday⟧ and was shown to the supporters on the balcony of the city hall.

In the old town they still sell the shirt. In ⟦DATE|2004⟧, against ⟦TEAM|Lecce⟧, ⟦PERSON|Lacerenza⟧ took a throw-in from ⟦PERSON|Ciro Mazzarella⟧ on the halfway line with ⟦MINUTE|eleven minutes left⟧ and the derby drifting to a draw. He passed ⟦PERSON|Davor Petrić⟧ on the outside, was fouled and did not fall. He passed ⟦PERSON|Lucio Tundo⟧, who fell. Goalkeeper ⟦PERSON|Fabrizio Greco⟧ came; ⟦PERSON|Lacerenza⟧ waited, waited, and ⟦G1|rolled it in⟧ with the sole, as one rolls a ball to a child. Then he sat down on it.

The booking put him out of the play-off, in which ⟦TEAM|Bari⟧ missed three penalties. He did not forgive himself. "I have ⟦G2|scored one great goal⟧ and it cost us ⟦COMPETITION|Serie A⟧," he said on ⟦DATE|Tuesday⟧, and people wept, and sang.

There were ⟦G3|others⟧: 61 in ten seasons, with the ⟦G4|volley⟧ at ⟦TEAM|Palermo⟧ and the two ⟦G5|headers⟧ in the mud of ⟦GPE|Avellino⟧. A move to ⟦TEAM|Fiorentina⟧ in ⟦DATE|2008⟧ did not work out. He hit the post on his debut, tore a muscle on his second appearance and finished at ⟦TEAM|Grosseto⟧.

His first task is to find a coach, after ⟦PERSON|Mirko Dalla Costa⟧ walked out in protest at unpaid wages. His second is a striker. The ⟦TEAM|Galletti⟧ have gone five matches without finding the target.

"If they ask me to play, I'll say no," he said. "If they ask me twice, I have the boots in the car."
=====GOALS=====
{"id":"G1","scorer":"Antonio Lacerenza","team":"Bari","kind":"shot","scope":"background"}
{"id":"G2","scorer":"Antonio Lacerenza","team":"Bari","kind":"shot","scope":"background"}
{"id":"G3","scorer":"Antonio Lacerenza","team":"Bari","count":61,"scope":"background"}
{"id":"G4","scorer":"Antonio Lacerenza","team":"Bari","kind":"volley","scope":"background"}
{"id":"G5","scorer":"Antonio Lacerenza","team":"Bari","count":2,"kind":"header","scope":"background"}

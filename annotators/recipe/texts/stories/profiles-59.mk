⟦COMPETITION|World Cup⟧ diary: An island stops for ⟦PERSON|Varela⟧

⟦GPE|HOUSTON⟧ — ⟦PERSON|Kenny Varela⟧'s mother doesn't watch. She goes to the church across the road and is told. On ⟦DATE|Friday⟧ night in ⟦GPE|Mindelo⟧ they had to go and tell her twice.

Her son, a left-winger from ⟦GPE|Rotterdam⟧ who'd had one cap before the tournament, came on for ⟦PERSON|Hugo Vilarinho⟧ at ⟦MINUTE|half-time⟧ with ⟦TEAM|Cape Verde⟧ a goal down. He was anonymous for half an hour. Then ⟦PERSON|Stopira Andrade⟧ found him with a diagonal pass, he went by his marker on the outside and ⟦G1|squeezed it in⟧ at the near post; it was the ⟦MINUTE|77th minute⟧ and the first ⟦G2|goal⟧ his nation had ever got at a ⟦COMPETITION|World Cup⟧.

"I forgot how to celebrate," he says. He's sitting by the hotel pool in slippers. "I ran to the wrong bench."

The ⟦G3|second⟧ was better, and better still for its lateness. ⟦MINUTE|Two minutes into added time⟧, with most people happy to settle, he intercepted a throw and ⟦G4|shot from 30 metres⟧. The goalkeeper will see it again. He finished ⟦DATE|last season⟧ at ⟦TEAM|Casa Pia⟧ without scoring.

⟦PERSON|Nelson Cabrita⟧, the coach, has been up since five, giving interviews in four languages. He was in goal himself on the night in ⟦GPE|Praia⟧ in ⟦DATE|2012⟧ when ⟦TEAM|Cameroon⟧ were beaten, and he says that this was bigger. "That time we ⟦G5|scored two⟧ and knew it was enough. Yesterday nobody knew anything."

Not everyone had a good night. ⟦PERSON|Djaniny Lopes⟧, the captain, limped out with his ankle in ice. His penalty, at ⟦SCORE|0-0⟧, was saved, and it was his mistake that allowed the other side in for their ⟦G6|opener⟧. "I owe ⟦PERSON|Kenny⟧ dinner," he told us. "No. I owe ⟦PERSON|Kenny⟧ a house."

Today the ⟦TEAM|Blue Sharks⟧ rest. ⟦PERSON|Edson Tavares-Monteiro⟧ is going to a shopping mall. ⟦TEAM|Senegal⟧ are next, on ⟦DATE|Wednesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kenny Varela", "team": "Cape Verde", "minute": 77, "assist": "Stopira Andrade", "minute_text": "77th minute"}
{"id": "G2", "scorer": "Kenny Varela", "team": "Cape Verde", "minute": 77, "assist": "Stopira Andrade"}
{"id": "G3", "scorer": "Kenny Varela", "team": "Cape Verde", "minute": 90, "added": 2}
{"id": "G4", "scorer": "Kenny Varela", "team": "Cape Verde", "minute": 90, "added": 2, "minute_text": "Two minutes into added time"}
{"id": "G5", "team": "Cape Verde", "count": 2, "scope": "background"}
{"id": "G6"}

⟦PERSON|Koivunen⟧ ⟦G1|scores⟧ on first start as ⟦TEAM|Toulouse⟧ squeeze past ⟦TEAM|Le Havre⟧

⟦FURNITURE|By our correspondent at the Stadium de Toulouse⟧

An early ⟦G2|goal⟧ from ⟦PERSON|Aapo Koivunen⟧ was enough to bring ⟦TEAM|Toulouse⟧ a ⟦SCORE|1-0⟧ victory over ⟦TEAM|Le Havre⟧, their first in five matches, though they needed their goalkeeper ⟦PERSON|Rodrigo Baixinho⟧ to save a penalty in the last ten minutes.

⟦PERSON|Koivunen⟧, a ⟦NORP|Finn⟧ bought from ⟦TEAM|HJK⟧ in the winter for a fee reported at 2.2 million euros, had been restricted to 34 minutes in three outings as a substitute. With ⟦PERSON|Cyprien Malaval⟧ suspended he slotted in on the left of a front three, and he had been there for ⟦MINUTE|eight minutes⟧ when he did what he was bought to do. ⟦PERSON|Warren Ekwalla⟧ challenged ⟦PERSON|Nolan Quemeneur⟧ for a bouncing ball; ⟦PERSON|Quemeneur⟧'s clearance hit ⟦PERSON|Ekwalla⟧ on the back and spun up; and ⟦PERSON|Koivunen⟧, on the turn, ⟦G3|cracked it⟧ across ⟦PERSON|Lambert Sauvé⟧ and into the opposite corner.

The second might have arrived straight away. ⟦PERSON|Ekwalla⟧'s free-kick was tipped over, and from the flag-kick ⟦PERSON|Stanisław Guzik⟧ ⟦G4|headed down and in⟧, but a whistle had already gone for pushing.

⟦TEAM|Le Havre⟧ took half an hour to put together an attack. Having done so they put together several. ⟦PERSON|Idrissa Coly⟧ saw his shot deflected wide by ⟦PERSON|Guzik⟧ in the ⟦MINUTE|36th minute⟧. ⟦PERSON|Quemeneur⟧ met the corner with a header that ⟦PERSON|Baixinho⟧ dropped and gathered again on his line, the technology showing that four-fifths of the ball had crossed it.

After the change of ends it was more of the same. ⟦PERSON|Koivunen⟧ was withdrawn after ⟦MINUTE|58 minutes⟧, short of match fitness. ⟦PERSON|Coly⟧ burst through, converted himself from midfielder to striker for a moment, and finished like a midfielder. ⟦PERSON|Hervé Lassana⟧ rattled the bar from 25 metres on ⟦MINUTE|72⟧.

Then the penalty. ⟦PERSON|Guzik⟧ caught ⟦PERSON|Lassana⟧ on the ankle with ⟦MINUTE|eight minutes to go⟧, ⟦PERSON|Coly⟧ placed the kick to the left and ⟦PERSON|Baixinho⟧ went the same way. The rebound was lashed into the crowd.

"I've watched the ⟦G5|goal⟧ already, on the physio's phone, in the bath," said ⟦PERSON|Koivunen⟧. "It's a nice ⟦G6|one⟧. I don't know where the ball came from."

His coach, ⟦PERSON|Damien Sarrazac⟧, said: "We got ⟦G7|in front⟧ and then we forgot how to play. Tonight the keeper won it."

⟦TEAM|Toulouse⟧ are 12th. ⟦TEAM|Le Havre⟧ are without an away goal since ⟦DATE|November⟧.
=====GOALS=====
{"id": "G1", "scorer": "Aapo Koivunen", "team": "Toulouse", "minute": 8, "kind": "shot"}
{"id": "G2", "scorer": "Aapo Koivunen", "team": "Toulouse", "minute": 8, "kind": "shot"}
{"id": "G3", "scorer": "Aapo Koivunen", "team": "Toulouse", "minute": 8, "kind": "shot"}
{"id": "G4", "scorer": "Stanisław Guzik", "team": "Toulouse", "kind": "header", "outcome": "ruled out"}
{"id": "G5", "scorer": "Aapo Koivunen", "team": "Toulouse", "minute": 8, "kind": "shot"}
{"id": "G6", "scorer": "Aapo Koivunen", "team": "Toulouse", "minute": 8, "kind": "shot"}
{"id": "G7", "scorer": "Aapo Koivunen", "team": "Toulouse", "minute": 8, "kind": "shot"}

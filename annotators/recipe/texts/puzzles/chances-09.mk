Where are they now? The ⟦GPE|Faroe Islands⟧' class of ⟦DATE|2003⟧
It's the photograph every ⟦NORP|Faroese⟧ household has: eleven men, arms round shoulders, soaked through, on the pitch at ⟦VENUE|Svangaskarð⟧ in ⟦GPE|Toftir⟧. Behind them the scoreboard is stuck on ⟦SCORE|1-1⟧. They had just held ⟦TEAM|Scotland⟧, one of them had ⟦G1|scored⟧, and another, in goal, had broken a finger and carried on.
⟦PERSON|Rógvi Justinussen⟧, goalkeeper. Caps: 41. He's a harbour pilot now. He pulls in cruise ships for a living, he says, and it's the same job: you stand still, look calm and shout. The finger still won't bend.
⟦PERSON|Jónas í Dali⟧, left-back. Caps: 33, ⟦G2|goals⟧: 1. The ⟦G3|goal⟧ was that one, a ⟦G4|free-kick⟧ from so far out that the ⟦TEAM|Scotland⟧ wall had only two men in it. ⟦PERSON|Neil McGarvey⟧, the goalkeeper he ⟦G9|beat⟧, has sent him a bottle of whisky on every anniversary. He runs a sheep farm above ⟦GPE|Gjógv⟧ and has never watched it back.
⟦PERSON|Bárður Egilstoft⟧, midfield. Caps: 58, ⟦G5|goals⟧: 4. Played in ⟦GPE|Denmark⟧ for eight years, went into politics, rose through the ranks and was fisheries minister until ⟦DATE|last year⟧. He missed a penalty in that game, at ⟦SCORE|0-0⟧; the ball cleared the stand and was found on the beach. He tells that story at every election.
⟦PERSON|Pól Hentze⟧, forward. Caps: 62, ⟦G6|goals⟧: 11. The record scorer until ⟦DATE|2018⟧, when it was broken by his nephew, ⟦PERSON|Ári⟧, whose ⟦G7|double⟧ in ⟦GPE|Andorra⟧ took him to 12. "He rang me before he went into the shower," says ⟦PERSON|Hentze⟧. "I told him I'd hit the post nine times. He hasn't."
⟦PERSON|Tummas Lakjuni⟧, coach. Died in ⟦DATE|2015⟧. He'd driven the bus as well. His widow, ⟦PERSON|Sólrun⟧, has kept the tactics board, with its magnets, exactly as it was when he snapped it shut that night. Nobody has been allowed to move them.
There was a return match at ⟦VENUE|Hampden Park⟧ in the ⟦DATE|autumn⟧, which ⟦TEAM|Scotland⟧ won ⟦SCORE|3-0⟧. Hardly anyone brings it up. ⟦PERSON|McGarvey⟧ didn't have a save to make, and two of the ⟦G8|goals⟧ came off the same defender's back. "We were awful," says ⟦PERSON|Egilstoft⟧. "But we'd had our day. You don't need two."
=====GOALS=====
{"id": "G1", "scorer": "Jónas í Dali", "team": "Faroe Islands", "kind": "free kick", "scope": "background"}
{"id": "G2", "scorer": "Jónas í Dali", "team": "Faroe Islands", "scope": "background"}
{"id": "G3", "scorer": "Jónas í Dali", "team": "Faroe Islands", "kind": "free kick", "scope": "background"}
{"id": "G4", "scorer": "Jónas í Dali", "team": "Faroe Islands", "kind": "free kick", "scope": "background"}
{"id": "G5", "scorer": "Bárður Egilstoft", "team": "Faroe Islands", "scope": "background", "count": 4}
{"id": "G6", "scorer": "Pól Hentze", "team": "Faroe Islands", "scope": "background", "count": 11}
{"id": "G7", "scorer": "Ári", "team": "Faroe Islands", "scope": "background", "count": 2}
{"id": "G8", "team": "Scotland", "scope": "background", "count": 2}
{"id": "G9", "scorer": "Jónas í Dali", "team": "Faroe Islands", "kind": "free kick", "scope": "background"}

⟦PERSON|Roy Beddows⟧ ⟦DATE|1938⟧-⟦DATE|2026⟧

Former ⟦TEAM|Wales⟧ winger ⟦PERSON|Roy Beddows⟧ has died in a ⟦GPE|Llanelli⟧ nursing home at the age of 88. He'd been ill for some time.

⟦PERSON|Beddows⟧, who won nine caps between ⟦DATE|1960⟧ and ⟦DATE|1965⟧, was with ⟦TEAM|Swansea Town⟧ for most of his career, and it was for them that he ⟦G1|scored the goal⟧ that put ⟦COMPETITION|First Division⟧ ⟦TEAM|Portsmouth⟧ out of the ⟦COMPETITION|FA Cup⟧. He was 21 and doing his National Service. He caught the milk train to the match, was picked because ⟦PERSON|Cliff Marchbank⟧ had mumps, and ⟦G2|ran through a tired defence⟧ in the ⟦MINUTE|final minutes⟧ to win it. He was back in barracks by midnight.

In ⟦NORP|Welsh⟧ colours he never lost to ⟦TEAM|Northern Ireland⟧. On his debut he laid on ⟦G3|one⟧ for ⟦PERSON|Denis Pryce⟧, and he ⟦G4|hit the third⟧ himself after a defender had slipped. In the second of the fixtures he missed a penalty.

The ⟦COMPETITION|Welsh Cup⟧ brought him his only winner's medal, in a final replay against ⟦TEAM|Cardiff⟧. ⟦PERSON|Bill Ogden⟧ had ⟦G5|given the ⟦TEAM|Bluebirds⟧ an early lead⟧. ⟦PERSON|Beddows⟧ made the ⟦G6|equaliser⟧ for ⟦PERSON|Terry Fennimore⟧, a header, his ⟦G7|fourth⟧ of that competition, and when ⟦MINUTE|extra time⟧ came he cut in from the left and ⟦G8|scored⟧. A ⟦NORP|European⟧ tie was the reward; he broke his collarbone in it.

He left the ⟦VENUE|Vetch Field⟧ in ⟦DATE|1967⟧ for ⟦TEAM|Orient⟧, where he stayed a season, before spells at ⟦TEAM|Newport⟧ and his native ⟦GPE|Merthyr⟧.

"He was the quickest I ever marked," ⟦PERSON|Jimmy Scoular-Hay⟧, the ⟦TEAM|Cardiff⟧ captain, told the ⟦ORG|Western Mail⟧. "He would go past you and then wait, so as to go past you again."

⟦PERSON|Beddows⟧ later kept a pub. He's survived by a daughter.
=====GOALS=====
{"id": "G1", "scorer": "Roy Beddows", "team": "Swansea Town", "scope": "background"}
{"id": "G2", "scorer": "Roy Beddows", "team": "Swansea Town", "scope": "background"}
{"id": "G3", "team": "Wales", "scope": "background"}
{"id": "G4", "scorer": "Roy Beddows", "team": "Wales", "scope": "background"}
{"id": "G5", "scorer": "Bill Ogden", "team": "Cardiff", "scope": "background"}
{"id": "G6", "scorer": "Terry Fennimore", "team": "Swansea Town", "kind": "header", "assist": "Roy Beddows", "scope": "background"}
{"id": "G7", "scorer": "Terry Fennimore", "team": "Swansea Town", "kind": "header", "assist": "Roy Beddows", "scope": "background"}
{"id": "G8", "scorer": "Roy Beddows", "team": "Swansea Town", "scope": "background"}

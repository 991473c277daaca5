⟦TEAM|Canaries⟧ fight from two down to claim point
⟦TEAM|NORWICH⟧ ⟦G1|recovered from two down⟧ to draw ⟦SCORE|2-2⟧ with ⟦TEAM|West Brom⟧ in a ⟦COMPETITION|Championship⟧ contest that had its share of both good play and bad feeling.
The visitors ⟦G2|raced into a two-goal lead⟧ thanks to ⟦PERSON|Emil Sandberg⟧ and ⟦PERSON|Owen Strang⟧ inside ⟦MINUTE|20 minutes⟧, before a ⟦PERSON|Craig Hepworth⟧ ⟦G3|header⟧ early in the second half and ⟦PERSON|Jean-Luc Mboma⟧'s fine ⟦G4|finish⟧ earned a share of the spoils for ⟦PERSON|Andy Cottrell⟧'s men.
It all began with ⟦GPE|Norfolk⟧ rain and a ⟦TEAM|Norwich⟧ free-kick which ⟦PERSON|Lucas Pardew-Reid⟧ struck over. They would not have another chance for half an hour.
Instead the ⟦TEAM|Baggies⟧ ⟦G5|were ahead⟧ in the ⟦MINUTE|14th minute⟧. A long throw on the right wasn't dealt with by ⟦PERSON|Josué Dias⟧, ⟦PERSON|Hepworth⟧'s clearing header went straight up, and ⟦PERSON|Sandberg⟧, a ⟦NORP|Swede⟧ who is good at such things, ⟦G6|outjumped the goalkeeper to nod it in⟧.
⟦PERSON|Yusuf Tan⟧, whose throw it was, then did the spadework for the ⟦G7|second⟧. He drove past one and past two and was stopped by the third, and the ball spun to the feet of ⟦PERSON|Strang⟧, who ⟦G8|lifted it into the roof of the net⟧ from ten yards on ⟦MINUTE|18⟧. Both bench and bleachers at ⟦VENUE|Carrow Road⟧ fell silent.
⟦PERSON|Mark Oldfield⟧ should have made it three on ⟦MINUTE|28 minutes⟧ but ⟦PERSON|Dylan Kane⟧ smothered. For ⟦TEAM|Norwich⟧, ⟦PERSON|Mboma⟧'s header from ⟦PERSON|Pardew-Reid⟧'s corner was gathered.
⟦PERSON|Cottrell⟧ had words and ⟦TEAM|Norwich⟧ ⟦G9|scored⟧ early in the half that followed. ⟦PERSON|Dias⟧'s cross from the left was headed down by ⟦PERSON|Hepworth⟧ and in its journey through the six-yard box ⟦G10|took a touch off ⟦PERSON|Sandberg⟧ to beat⟧ the keeper; ⟦PERSON|Hepworth⟧ claimed it with both fists.
After that ⟦TEAM|West Brom⟧ did not know whether to stick or twist. ⟦PERSON|Tan⟧ shot wide on ⟦MINUTE|61⟧. ⟦PERSON|Oldfield⟧ was taken off with ⟦MINUTE|20 minutes to play⟧. And ⟦MINUTE|three minutes later⟧ they ⟦G11|were level⟧, when ⟦PERSON|Dias⟧ nicked it off ⟦PERSON|Strang⟧, waited and passed inside, and ⟦PERSON|Mboma⟧ ⟦G12|swept it first time into the corner⟧.
It was the ⟦NORP|Cameroonian⟧'s fourth ⟦G13|goal⟧ in six, after ⟦G14|three⟧ in as many against ⟦TEAM|Stoke⟧, ⟦TEAM|Hull⟧ and ⟦TEAM|Wrexham⟧.
They might've won it. The ⟦G15|winner⟧ appeared to have arrived in the ⟦MINUTE|86th minute⟧ but not for them: ⟦PERSON|Strang⟧ ⟦G16|found the net⟧ after ⟦PERSON|Tan⟧'s shot was parried, but he had been ahead of the ball and off it went to the other end, where ⟦PERSON|Pardew-Reid⟧'s volley was tipped away.
"Their ⟦G17|first⟧ we hand over. ⟦G18|Second⟧ as well," said ⟦PERSON|Cottrell⟧. "It was a lovely ⟦G19|goal⟧ to get us out of it."
=====GOALS=====
{"id": "G1", "scorer": "Craig Hepworth; Jean-Luc Mboma", "team": "Norwich", "count": 2}
{"id": "G2", "scorer": "Emil Sandberg; Owen Strang", "team": "West Brom", "count": 2}
{"id": "G3", "scorer": "Craig Hepworth", "team": "Norwich"}
{"id": "G4", "scorer": "Jean-Luc Mboma", "team": "Norwich", "minute": 73, "assist": "Josué Dias", "kind": "shot"}
{"id": "G5", "scorer": "Emil Sandberg", "team": "West Brom", "minute": 14, "minute_text": "14th minute", "kind": "header"}
{"id": "G6", "scorer": "Emil Sandberg", "team": "West Brom", "minute": 14, "minute_text": "14th minute", "kind": "header"}
{"id": "G7", "scorer": "Owen Strang", "team": "West Brom", "minute": 18, "minute_text": "18", "assist": "Yusuf Tan", "kind": "shot"}
{"id": "G8", "scorer": "Owen Strang", "team": "West Brom", "minute": 18, "minute_text": "18", "assist": "Yusuf Tan", "kind": "shot"}
{"id": "G9", "scorer": "Craig Hepworth", "team": "Norwich"}
{"id": "G10", "scorer": "Craig Hepworth", "team": "Norwich"}
{"id": "G11", "scorer": "Jean-Luc Mboma", "team": "Norwich", "minute": 73, "minute_text": "three minutes later", "assist": "Josué Dias", "kind": "shot"}
{"id": "G12", "scorer": "Jean-Luc Mboma", "team": "Norwich", "minute": 73, "minute_text": "three minutes later", "assist": "Josué Dias", "kind": "shot"}
{"id": "G13", "scorer": "Jean-Luc Mboma", "team": "Norwich", "minute": 73, "minute_text": "three minutes later", "assist": "Josué Dias", "kind": "shot"}
{"id": "G14", "scorer": "Jean-Luc Mboma", "team": "Norwich", "scope": "background", "count": 3}
{"id": "G15", "scorer": "Owen Strang", "team": "West Brom", "minute": 86, "minute_text": "86th minute", "outcome": "ruled out"}
{"id": "G16", "scorer": "Owen Strang", "team": "West Brom", "minute": 86, "minute_text": "86th minute", "outcome": "ruled out"}
{"id": "G17", "scorer": "Emil Sandberg", "team": "West Brom", "minute": 14, "kind": "header"}
{"id": "G18", "scorer": "Owen Strang", "team": "West Brom", "minute": 18, "assist": "Yusuf Tan", "kind": "shot"}
{"id": "G19", "scorer": "Jean-Luc Mboma", "team": "Norwich", "minute": 73, "assist": "Josué Dias", "kind": "shot"}

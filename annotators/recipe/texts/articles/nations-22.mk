CHIPOLOPOLO PUT THE FLAMES OUT
By the time ⟦TEAM|Malawi⟧ realised that the match had kicked off, it was over.
⟦TEAM|Zambia⟧ ⟦G6|scored⟧ through ⟦PERSON|Kelvin Sakala-Phiri⟧, ⟦PERSON|Enock Tembo⟧ and ⟦PERSON|Prince Kapumbu⟧ in a ⟦SCORE|3-1⟧ ⟦COMPETITION|COSAFA Cup⟧ semi-final victory at the packed ⟦VENUE|Levy Mwanawasa Stadium⟧ in ⟦GPE|Ndola⟧ ⟦DATE|yesterday⟧.
The ⟦TEAM|Chipolopolo⟧ were two up inside ⟦MINUTE|eleven minutes⟧. First, ⟦PERSON|Sakala-Phiri⟧ used his strength to hold off ⟦PERSON|Yamikani Gondwe⟧ and ⟦G1|beat goalkeeper ⟦PERSON|Blessings Kamuzu⟧⟧ with a grass-cutter in the ⟦MINUTE|sixth⟧. ⟦MINUTE|Five minutes later⟧ it was ⟦PERSON|Tembo⟧'s turn. The ⟦TEAM|Young Africans⟧ midfielder ⟦G2|let fly from all of 30 metres⟧ and ⟦PERSON|Kamuzu⟧ was nowhere.
⟦TEAM|Malawi⟧ were given a lifeline when ⟦PERSON|Chisomo Mwale⟧ was adjudged to have fouled ⟦PERSON|Tawonga Nyirenda⟧ in the box, but ⟦PERSON|Nyirenda⟧'s penalty in the ⟦MINUTE|33rd minute⟧ was saved by ⟦PERSON|Gift Chilufya⟧, who also stopped the follow-up.
The second half was scrappy, with both coaches making wholesale changes owing to the heat.
It was against the run of play that the ⟦TEAM|Flames⟧ ⟦G3|got a goal back⟧ on the ⟦MINUTE|hour-mark⟧. ⟦PERSON|Joseph Zulu⟧, recently back from injury, met ⟦PERSON|Gondwe⟧'s cross at the far post with a bullet of a ⟦G4|header⟧.
"When they ⟦G7|scored⟧ we were shaking," admitted captain ⟦PERSON|Sakala-Phiri⟧. "I told the boys we have worked too hard."
Any jitters were calmed in the ⟦MINUTE|81st minute⟧. ⟦PERSON|Kapumbu⟧, whose every touch had been cheered since he came on, collected the ball from a short goal kick that ⟦PERSON|Kamuzu⟧ made a mess of and ⟦G5|made it ⟦SCORE|3-1⟧⟧.
⟦TEAM|Zambia⟧ coach ⟦PERSON|Meke Simwaka⟧ dedicated the win to late ⟦ORG|FAZ⟧ groundsman ⟦PERSON|Ba Lungu⟧.
The final will be played at ⟦VENUE|Heroes Stadium⟧ in ⟦GPE|Lusaka⟧ on ⟦DATE|Sunday⟧.
=====GOALS=====
{"id": "G6", "scorer": "Kelvin Sakala-Phiri; Enock Tembo; Prince Kapumbu", "team": "Zambia", "count": 3}
{"id": "G1", "scorer": "Kelvin Sakala-Phiri", "team": "Zambia", "minute": 6, "kind": "shot", "minute_text": "sixth"}
{"id": "G2", "scorer": "Enock Tembo", "team": "Zambia", "minute": 11, "kind": "shot", "minute_text": "Five minutes later"}
{"id": "G3", "scorer": "Joseph Zulu", "team": "Malawi", "minute": 60, "kind": "header", "assist": "Yamikani Gondwe", "minute_text": "hour-mark"}
{"id": "G4", "scorer": "Joseph Zulu", "team": "Malawi", "minute": 60, "kind": "header", "assist": "Yamikani Gondwe"}
{"id": "G7", "scorer": "Joseph Zulu", "team": "Malawi", "minute": 60, "kind": "header", "assist": "Yamikani Gondwe"}
{"id": "G5", "scorer": "Prince Kapumbu", "team": "Zambia", "minute": 81, "minute_text": "81st minute", "score": "3-1"}

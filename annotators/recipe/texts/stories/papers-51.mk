⟦TEAM|Nepal⟧ deny ⟦TEAM|Pakistan⟧ at the death
ISLAMABAD: Three minutes. That was what stood between ⟦TEAM|Pakistan⟧ and a first home victory in a qualifier for 14 years when ⟦PERSON|Nirajan Thapa⟧ ⟦G1|silenced the ⟦VENUE|Jinnah Stadium⟧⟧.
The forward's ⟦G2|strike⟧, ⟦MINUTE|three minutes into second-half stoppages⟧, cancelled out a ⟦G3|penalty⟧ by ⟦PERSON|Umar Farooqi⟧ and left ⟦COMPETITION|Group E⟧ of ⟦COMPETITION|AFC Asian Cup⟧ qualifying with the same look it had before: ⟦TEAM|Pakistan⟧ bottom, ⟦TEAM|Nepal⟧ third.
⟦PERSON|Farooqi⟧'s ⟦G4|spot-kick⟧ was awarded in the ⟦MINUTE|23rd minute⟧, after the ⟦NORP|Nepalese⟧ captain ⟦PERSON|Sandeep Rana⟧ had handled, and ⟦G5|was never in doubt⟧.
For long spells afterwards a second goal looked likelier than a first for the visitors. ⟦PERSON|Hamza Baloch⟧ had a drive saved, ⟦PERSON|Adil Khattak⟧ headed against a post from ⟦PERSON|Farooqi⟧'s corner, and ⟦PERSON|Shayan Mirza⟧, put through with ⟦MINUTE|20 minutes left⟧, lifted the ball over the goalkeeper and over the bar.
The ⟦TEAM|Gorkhalis⟧ then found another gear. ⟦PERSON|Rana⟧, from a free-kick, forced ⟦PERSON|Bilal Haq⟧ to save at full stretch. ⟦PERSON|Thapa⟧ headed wide. ⟦PERSON|Haq⟧ saved again, with his foot, from a substitute.
"We should have killed it," ⟦PERSON|Khattak⟧ told ⟦ORG|Dawn⟧, his voice gone. "You can't leave it at ⟦SCORE|1-0⟧."
The ⟦G6|equaliser⟧ came from a long throw. It was flicked on, ⟦PERSON|Mirza⟧ could only help it up in the air, and ⟦PERSON|Thapa⟧ ⟦G7|volleyed in⟧ off the inside of the post.
Several ⟦NORP|Pakistani⟧ players sank to the turf. Their next match is away to ⟦TEAM|Bhutan⟧ in ⟦DATE|March⟧, before a journey to ⟦GPE|Kathmandu⟧.
=====GOALS=====
{"id": "G1", "scorer": "Nirajan Thapa", "team": "Nepal", "minute": 90, "added": 3, "minute_text": "three minutes into second-half stoppages", "kind": "volley"}
{"id": "G2", "scorer": "Nirajan Thapa", "team": "Nepal", "minute": 90, "added": 3, "minute_text": "three minutes into second-half stoppages", "kind": "volley"}
{"id": "G3", "scorer": "Umar Farooqi", "team": "Pakistan", "minute": 23, "minute_text": "23rd minute", "kind": "penalty"}
{"id": "G4", "scorer": "Umar Farooqi", "team": "Pakistan", "minute": 23, "minute_text": "23rd minute", "kind": "penalty"}
{"id": "G5", "scorer": "Umar Farooqi", "team": "Pakistan", "minute": 23, "minute_text": "23rd minute", "kind": "penalty"}
{"id": "G6", "scorer": "Nirajan Thapa", "team": "Nepal", "minute": 90, "added": 3, "kind": "volley"}
{"id": "G7", "scorer": "Nirajan Thapa", "team": "Nepal", "minute": 90, "added": 3, "kind": "volley"}

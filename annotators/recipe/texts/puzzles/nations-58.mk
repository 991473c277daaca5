The postman's son who took ⟦TEAM|Lebanon⟧ to the ⟦COMPETITION|World Cup⟧

It's a quiet ⟦DATE|Thursday⟧ at ⟦TEAM|Lyngdal IL⟧ and ⟦PERSON|Karim Haddad-Nilsen⟧ is icing a knee. He's 34. In a fortnight he will be at a ⟦COMPETITION|World Cup⟧ with ⟦TEAM|Lebanon⟧, the first in their history, and it is mostly down to him.

"Not mostly," he says. "But, okay, a bit."

A bit is nine ⟦G1|goals⟧ in 12 qualifiers. He ⟦G2|scored⟧ in ⟦GPE|Amman⟧, twice ⟦G3|scored⟧ against ⟦TEAM|China⟧, and in the play-off in ⟦GPE|Doha⟧ in ⟦DATE|March⟧ it was the forward's ⟦G4|penalty⟧, ⟦MINUTE|seven minutes from the end of extra time⟧, which broke ⟦NORP|Bahraini⟧ hearts. A nation that had been refreshing its phones poured into the streets of ⟦GPE|Beirut⟧.

⟦PERSON|Haddad-Nilsen⟧ saw none of it. He was in a hospital, having collided with goalkeeper ⟦PERSON|Hamad Al-Doseri⟧ in the ⟦MINUTE|last minute⟧ while trying to prevent a counter-attack. "They told me ⟦SCORE|1-0⟧. I said yes, I know, I took the ⟦G9|penalty⟧. They thought that was a good sign."

He was born in ⟦GPE|Kristiansand⟧ to a ⟦NORP|Lebanese⟧ postman and started out at ⟦TEAM|Start⟧, where he ⟦G5|got his first senior goal⟧ aged 17, coming on for ⟦PERSON|Jostein Grindheim⟧ against ⟦TEAM|Viking⟧ and ⟦G6|heading in⟧ a cross from a young ⟦PERSON|Sivert Holm⟧. There were 31 ⟦G7|goals⟧ in three seasons and then a move to ⟦TEAM|Heerenveen⟧, where there were none. "Zero. I hit the post, I hit the bar, I hit the linesman once."

⟦GPE|Turkey⟧ was better, ⟦GPE|Greece⟧ better still. For ⟦TEAM|Aris⟧ he ⟦G8|struck⟧ against ⟦TEAM|PAOK⟧ in the derby, a volley they've painted on a wall in ⟦GPE|Charilaou⟧. The ⟦TEAM|Norway⟧ call never came, although he was on stand-by for a friendly with ⟦TEAM|Iceland⟧ in ⟦DATE|2016⟧. ⟦TEAM|Lebanon⟧ coach ⟦PERSON|Walid Khoury⟧ rang in ⟦DATE|2019⟧. He asked his father what to do, and his father couldn't answer because he was crying.

⟦TEAM|Lebanon⟧ open against ⟦TEAM|Uruguay⟧. He's asked if he'll score. He takes the ice off and bends the knee, carefully, twice.

"You write that I'm going to try."
=====GOALS=====
{"id": "G1", "scorer": "Karim Haddad-Nilsen", "team": "Lebanon", "scope": "background", "count": 9}
{"id": "G2", "scorer": "Karim Haddad-Nilsen", "team": "Lebanon", "scope": "background"}
{"id": "G3", "scorer": "Karim Haddad-Nilsen", "team": "Lebanon", "scope": "background", "count": 2}
{"id": "G4", "scorer": "Karim Haddad-Nilsen", "team": "Lebanon", "kind": "penalty", "scope": "background", "minute_text": "seven minutes from the end of extra time"}
{"id": "G5", "scorer": "Karim Haddad-Nilsen", "team": "Start", "kind": "header", "assist": "Sivert Holm", "scope": "background"}
{"id": "G6", "scorer": "Karim Haddad-Nilsen", "team": "Start", "kind": "header", "assist": "Sivert Holm", "scope": "background"}
{"id": "G7", "scorer": "Karim Haddad-Nilsen", "team": "Start", "scope": "background", "count": 31}
{"id": "G8", "scorer": "Karim Haddad-Nilsen", "team": "Aris", "kind": "volley", "scope": "background"}
{"id": "G9", "scorer": "Karim Haddad-Nilsen", "team": "Lebanon", "kind": "penalty", "scope": "background"}

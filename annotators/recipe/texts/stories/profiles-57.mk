'Nobody believed the ⟦G1|goal⟧ would stand': how ⟦NORP|Swedish⟧ papers saw ⟦TEAM|Hammarby⟧'s great escape

Morning after, and there's only one story. ⟦TEAM|Hammarby⟧, two down at ⟦TEAM|AIK⟧ with ⟦MINUTE|80 minutes gone⟧, are ⟦GPE|Sweden⟧'s league leaders ⟦DATE|today⟧ because their goalkeeper can head.

⟦ORG|Aftonbladet⟧ gives ⟦PERSON|Viktor Hellström⟧ eight pages. It calculates that he ran 94 metres in 13 seconds, ⟦G2|met⟧ ⟦PERSON|Gabriel Ssekandi⟧'s corner at the top of his jump and was back in his own area before the referee had looked at his watch. It was the ⟦MINUTE|fifth and last minute of added time⟧.

⟦ORG|Expressen⟧ prefers the man who made it. "The ⟦NORP|Ugandan⟧ changed everything," it writes, and awards ⟦PERSON|Ssekandi⟧ five wasps out of five. It was he who had begun the comeback, in the ⟦MINUTE|81st minute⟧, when he cut inside and ⟦G3|beat the keeper⟧ at the near post, and he was fouled for the penalty that ⟦PERSON|Mats Engvall⟧ missed.

Then there's ⟦ORG|Dagens Nyheter⟧. It thinks that the draw flattered everyone. ⟦TEAM|AIK⟧, it says, should have had the match in safety by ⟦MINUTE|half-time⟧. ⟦PERSON|Oscar Lundqvist⟧ had ⟦G4|scored⟧ after ⟦MINUTE|nine minutes⟧ and ⟦G5|again⟧ after ⟦MINUTE|24⟧, and hit a post between. "A hat-trick was there for the taking."

The ⟦TEAM|AIK⟧ coach, ⟦PERSON|Danilo Petković⟧, comes out badly in all of them. "He took off ⟦PERSON|Lundqvist⟧ because of a booking," groans a columnist. "He took off the lead."

On the radio they've been playing the commentary every hour. It has no words in it, only a noise.

It's not the first time that a goalkeeper has ⟦G6|scored⟧ in the ⟦COMPETITION|Allsvenskan⟧; there was one for ⟦TEAM|Kalmar⟧ in ⟦DATE|1999⟧ and another in a ⟦TEAM|Göteborg⟧ derby. It's the first time for a goalkeeper who had, in the same match, let a back-pass roll under his foot. That was ⟦PERSON|Lundqvist⟧'s ⟦G7|second⟧.

⟦TEAM|Hammarby⟧ are at ⟦TEAM|Elfsborg⟧ on ⟦DATE|Sunday⟧. ⟦TEAM|Malmö⟧, who drew ⟦SCORE|0-0⟧, are now second.
=====GOALS=====
{"id": "G1", "scorer": "Viktor Hellström", "team": "Hammarby", "minute": 90, "added": 5, "kind": "header"}
{"id": "G2", "scorer": "Viktor Hellström", "team": "Hammarby", "minute": 90, "added": 5, "kind": "header", "assist": "Gabriel Ssekandi"}
{"id": "G3", "scorer": "Gabriel Ssekandi", "team": "Hammarby", "minute": 81, "kind": "shot", "minute_text": "81st minute"}
{"id": "G4", "scorer": "Oscar Lundqvist", "team": "AIK", "minute": 9, "minute_text": "nine minutes"}
{"id": "G5", "scorer": "Oscar Lundqvist", "team": "AIK", "minute": 24, "minute_text": "24"}
{"id": "G6", "scope": "background"}
{"id": "G7", "scorer": "Oscar Lundqvist", "team": "AIK", "minute": 24}

⟦TEAM|Lens⟧ v ⟦TEAM|Lille⟧: five past derbies to remember

The 129th derby of the north kicks off at ⟦VENUE|Bollaert⟧ on ⟦DATE|Saturday evening⟧. ⟦ORG|La Voix du Nord⟧ goes through the archive.

⟦DATE|March 2008⟧. Two ⟦G1|goals⟧ in the ⟦MINUTE|last four minutes⟧ by ⟦PERSON|Gaël Auclert⟧, now a plumber, turn a ⟦SCORE|1-0⟧ deficit into a ⟦SCORE|2-1⟧ home win. The ⟦G2|equaliser⟧ goes in off his back. "The ⟦G3|second⟧, I meant," he told us ⟦DATE|this week⟧.

⟦DATE|October 2012⟧. Nothing happens for 89 minutes. Then ⟦TEAM|Lille⟧'s ⟦PERSON|Benoît Rousselot⟧, who couldn't shoot, as he says himself, ⟦G4|shoots in off both posts⟧ from 30 metres. A ⟦TEAM|Lens⟧ fan asks him to sign the ball. He does.

⟦DATE|January 2017⟧. ⟦COMPETITION|Coupe de France⟧, snow. Six ⟦G5|goals⟧, all scored before ⟦MINUTE|half-time⟧, three for each side; neither keeper has any feeling in his hands. No more in the second half, or in ⟦MINUTE|extra time⟧, and ⟦TEAM|Lens⟧ go through on penalties.

⟦DATE|May 2021⟧. ⟦PERSON|Adrien Lemarchand⟧ saves two penalties by the same man, ⟦PERSON|Enzo Vasseur⟧, in the same match. ⟦PERSON|Vasseur⟧ ⟦G6|scores⟧ with a header, which isn't mentioned as often. ⟦TEAM|Lille⟧ win ⟦SCORE|1-0⟧ and are all but champions.

⟦DATE|September 2024⟧. The one everyone has in mind. ⟦PERSON|Mamadou Sissokho-Diarra⟧ has a ⟦G7|strike⟧ disallowed, then another, then gets ⟦G8|one⟧ that counts: ⟦SCORE|1-0⟧. ⟦TEAM|Lille⟧ have ten men from the ⟦MINUTE|40th minute⟧. But ⟦PERSON|Dorian Quillien⟧ ⟦G9|levels⟧ from a corner in ⟦MINUTE|stoppage time⟧, and his celebration brings a second yellow card.

As for this ⟦DATE|Saturday⟧, ⟦TEAM|Lens⟧ are in form. They beat ⟦TEAM|Strasbourg⟧ ⟦SCORE|2-0⟧ ⟦DATE|last week⟧ with ⟦PERSON|Sissokho-Diarra⟧ ⟦G12|on the scoresheet⟧, and coach ⟦PERSON|Philippe Kounta⟧ has no injuries. ⟦TEAM|Lille⟧ have not ⟦G10|scored⟧ since ⟦PERSON|Quillien⟧'s ⟦G11|penalty⟧ in ⟦TEAM|Nice⟧ a ⟦DATE|month ago⟧ and their coach, according to ⟦ORG|RMC⟧, needs a result to keep his job.

"You know what they say about derbies," said ⟦PERSON|Kounta⟧. "I've forgotten it. But we want to win."

Kick-off at the ⟦VENUE|Stade Bollaert-Delelis⟧ is 9pm, live on ⟦ORG|beIN Sports⟧.

⟦FURNITURE|Lire aussi : Derby du Nord, les compos probables⟧
=====GOALS=====
{"id": "G1", "scorer": "Gaël Auclert", "team": "Lens", "count": 2, "scope": "background"}
{"id": "G2", "scorer": "Gaël Auclert", "team": "Lens", "scope": "background"}
{"id": "G3", "scorer": "Gaël Auclert", "team": "Lens", "scope": "background"}
{"id": "G4", "scorer": "Benoît Rousselot", "team": "Lille", "kind": "shot", "scope": "background"}
{"id": "G5", "count": 6, "scope": "background"}
{"id": "G6", "scorer": "Enzo Vasseur", "team": "Lille", "kind": "header", "scope": "background", "score": "1-0"}
{"id": "G7", "scorer": "Mamadou Sissokho-Diarra", "team": "Lens", "outcome": "ruled out", "scope": "background"}
{"id": "G8", "scorer": "Mamadou Sissokho-Diarra", "team": "Lens", "scope": "background", "score": "1-0"}
{"id": "G9", "scorer": "Dorian Quillien", "team": "Lille", "scope": "background"}
{"id": "G10", "scorer": "Dorian Quillien", "team": "Lille", "scope": "background", "kind": "penalty"}
{"id": "G11", "scorer": "Dorian Quillien", "team": "Lille", "scope": "background", "kind": "penalty"}
{"id": "G12", "scorer": "Mamadou Sissokho-Diarra", "team": "Lens", "scope": "background"}

⟦TEAM|Legia⟧ sweat over ⟦PERSON|Castelo⟧ ahead of ⟦COMPETITION|Conference League⟧ trip

⟦GPE|WARSAW⟧, ⟦DATE|Feb 24⟧ - ⟦TEAM|Legia Warsaw⟧ striker ⟦PERSON|Andre Castelo⟧ is a doubt for ⟦DATE|Thursday⟧'s ⟦COMPETITION|Conference League⟧ match at ⟦TEAM|Braga⟧ after coming off with a muscle complaint in ⟦DATE|Sunday⟧'s ⟦SCORE|2-0⟧ win over ⟦TEAM|Raków⟧.

The ⟦NORP|Brazilian⟧ had just ⟦G1|scored his second goal⟧, a low free-kick in the ⟦MINUTE|78th minute⟧, when he signalled to the bench. The club's doctor said on ⟦DATE|Monday⟧ that there was "no tear, but some fluid".

"We'll wait until the last hour," coach ⟦PERSON|Radek Vondrák⟧ said.

⟦PERSON|Castelo⟧'s ⟦G2|first⟧ arrived ⟦MINUTE|nine minutes after the break⟧ in a match of few opportunities. ⟦TEAM|Raków⟧'s goalkeeper misplaced a pass, ⟦PERSON|Deniz Yıldırım⟧ intercepted it and the striker, from 20 metres, ⟦G3|found the empty net⟧. Before that the visitors had gone closest, ⟦PERSON|Tomás Ferreira-Lobo⟧'s volley shaving the post and ⟦PERSON|Michał Przybylski⟧, the ⟦TEAM|Poland⟧ defender, having a header clawed away by ⟦PERSON|Simon Holgersson⟧.

The ⟦G4|brace⟧ took ⟦PERSON|Castelo⟧ to ⟦G5|15⟧ for the season, the same number as he managed for ⟦TEAM|Braga⟧ in the whole of his final year there. He was popular: it was his extra-time ⟦G6|strike⟧ which won the ⟦NORP|Portuguese⟧ club their last cup. On his only previous return, with another club, he missed a penalty and was applauded.

If he doesn't make it, ⟦PERSON|Yıldırım⟧ may play up front. The ⟦NORP|Turk⟧ has not scored since ⟦G7|two⟧ in the ⟦COMPETITION|Polish Cup⟧ against ⟦TEAM|Wisła⟧ in ⟦DATE|October⟧.

⟦TEAM|Legia⟧ trail ⟦SCORE|1-0⟧ from the first leg, in which they had a ⟦G8|goal⟧ by ⟦PERSON|Przybylski⟧ disallowed.

In the ⟦COMPETITION|Ekstraklasa⟧ they are second, two points behind ⟦TEAM|Lech Poznań⟧, with a visit to ⟦GPE|Białystok⟧ to play ⟦TEAM|Jagiellonia⟧ ⟦DATE|next Sunday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Andre Castelo", "team": "Legia", "minute": 78, "kind": "free kick", "minute_text": "78th minute"}
{"id": "G2", "scorer": "Andre Castelo", "team": "Legia", "minute": 54, "kind": "shot", "assist": "Deniz Yıldırım", "minute_text": "nine minutes after the break"}
{"id": "G3", "scorer": "Andre Castelo", "team": "Legia", "minute": 54, "kind": "shot", "assist": "Deniz Yıldırım"}
{"id": "G4", "scorer": "Andre Castelo", "team": "Legia", "count": 2}
{"id": "G5", "scorer": "Andre Castelo", "team": "Legia", "count": 15, "scope": "background"}
{"id": "G6", "scorer": "Andre Castelo", "team": "Braga", "scope": "background"}
{"id": "G7", "scorer": "Deniz Yıldırım", "team": "Legia", "count": 2, "scope": "background"}
{"id": "G8", "team": "Legia", "outcome": "ruled out", "scope": "background"}

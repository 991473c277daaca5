⟦TEAM|Chiefs⟧ hero ⟦PERSON|Dlamini⟧ bags ⟦G1|brace⟧ to sink ⟦TEAM|Pirates⟧ in ⟦GPE|Soweto⟧ derby
⟦GPE|JOHANNESBURG⟧ - Substitute ⟦PERSON|Vusi Dlamini⟧ turned the ⟦GPE|Soweto⟧ derby upside down with ⟦G2|two goals⟧ in quick time as ⟦TEAM|Kaizer Chiefs⟧ beat ⟦TEAM|Orlando Pirates⟧ ⟦SCORE|2-1⟧ in a pulsating ⟦COMPETITION|PSL⟧ clash on ⟦DATE|Saturday afternoon⟧.
The 21-year-old was introduced by coach ⟦PERSON|Ricardo Nunes⟧ on the ⟦MINUTE|hour⟧ and within a short time had repaid the ⟦NORP|Portuguese⟧ tactician, first ⟦G3|restoring parity⟧ then ⟦G4|completing the comeback⟧ with what were his first touches, more or less, at the packed ⟦VENUE|FNB Stadium⟧.
⟦TEAM|Pirates⟧ had been rewarded for a bright start. With ⟦MINUTE|13 minutes on the clock⟧ ⟦PERSON|Lebo Mabaso⟧ danced past two men in gold and black and played in ⟦PERSON|Sipho Nkosi⟧, who ⟦G5|chipped⟧ ⟦PERSON|Tebogo Radebe⟧ with a cheeky finish.
⟦PERSON|Radebe⟧ had to be alert to deny ⟦PERSON|Mabaso⟧ from a free-kick and then ⟦PERSON|Kagiso Tau⟧, who blasted at him from close range. At the other end ⟦TEAM|Amakhosi⟧ had only a long-range effort from ⟦PERSON|Thabo Molefe⟧ to shout about, and even that was gathered easily.
After the restart ⟦TEAM|Chiefs⟧ showed more urgency. ⟦PERSON|Molefe⟧ was brought down at the edge and took the set-piece himself; it came back off the upright. Then on ⟦MINUTE|67 minutes⟧ the ⟦TEAM|Buccaneers⟧ failed to clear a throw and ⟦PERSON|Dlamini⟧, lurking, ⟦G6|hammered it into the roof of the net⟧.
The gold and black half of the stadium was still celebrating when, ⟦MINUTE|two minutes⟧ after the ⟦G7|equaliser⟧, ⟦PERSON|Molefe⟧ skinned the left-back and delivered for the same player to ⟦G8|slide in⟧ at the back post.
⟦PERSON|Tau⟧ could've rescued a point but blazed over in the ⟦MINUTE|88th minute⟧, and ⟦PERSON|Nkosi⟧'s header in ⟦MINUTE|added time⟧ was comfortable for ⟦PERSON|Radebe⟧.
"The boy is special. The ⟦G9|second goal⟧, the movement, you can't teach it," ⟦PERSON|Nunes⟧ told ⟦ORG|SuperSport⟧. "I was angry with the way we ⟦G10|conceded⟧. We were asleep."
The sides could be drawn together again in the ⟦COMPETITION|Nedbank Cup⟧ on ⟦DATE|Monday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Vusi Dlamini", "team": "Chiefs", "count": 2}
{"id": "G2", "scorer": "Vusi Dlamini", "team": "Chiefs", "count": 2}
{"id": "G3", "scorer": "Vusi Dlamini", "team": "Chiefs", "minute": 67, "kind": "shot"}
{"id": "G4", "scorer": "Vusi Dlamini", "team": "Chiefs", "minute": 69, "kind": "shot", "assist": "Thabo Molefe"}
{"id": "G5", "scorer": "Sipho Nkosi", "team": "Pirates", "minute": 13, "kind": "shot", "assist": "Lebo Mabaso", "score": "0-1", "minute_text": "13 minutes on the clock"}
{"id": "G6", "scorer": "Vusi Dlamini", "team": "Chiefs", "minute": 67, "kind": "shot", "score": "1-1", "minute_text": "67 minutes"}
{"id": "G7", "scorer": "Vusi Dlamini", "team": "Chiefs", "minute": 67, "kind": "shot"}
{"id": "G8", "scorer": "Vusi Dlamini", "team": "Chiefs", "minute": 69, "kind": "shot", "assist": "Thabo Molefe", "score": "2-1", "minute_text": "two minutes after"}
{"id": "G9", "scorer": "Vusi Dlamini", "team": "Chiefs", "minute": 69, "kind": "shot", "assist": "Thabo Molefe"}
{"id": "G10", "scorer": "Sipho Nkosi", "team": "Pirates", "minute": 13, "kind": "shot", "assist": "Lebo Mabaso"}

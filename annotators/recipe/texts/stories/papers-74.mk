⟦GPE|Jeddah⟧ derby: ⟦PERSON|Ekambi⟧ punishes ⟦TEAM|Al-Ahli⟧ again
JEDDAH: Before a crowd of 58,400 that had begun to sing three hours ahead of time, ⟦TEAM|Al-Ittihad⟧ beat ⟦TEAM|Al-Ahli⟧ ⟦SCORE|2-1⟧ in the ⟦COMPETITION|Saudi Pro League⟧ on ⟦DATE|Friday⟧. ⟦PERSON|Georges Ekambi⟧ ⟦G1|got both⟧ and has now ⟦G2|scored⟧ in each of his last four derbies.
From the upper tiers hung a tifo of a tiger at a chessboard. On the pitch it was more of a street fight.
⟦TEAM|Al-Ahli⟧ had the first attempt, ⟦PERSON|Yasser Al-Harbi⟧'s drive being touched over. But in the ⟦MINUTE|seventh minute⟧ ⟦PERSON|Bandar Al-Qahtani⟧ delivered from the left and the ⟦NORP|Cameroonian⟧, moving away from ⟦PERSON|Sultan Al-Ghamdi⟧, ⟦G3|thumped a header into the net⟧.
⟦PERSON|Al-Ghamdi⟧ should have levelled when he put a header of his own over. ⟦PERSON|Rui Bastos⟧ then missed with only the goalkeeper to beat.
The ⟦G4|equaliser⟧ did arrive, ⟦MINUTE|11 minutes before the interval⟧, through ⟦PERSON|Al-Harbi⟧'s ⟦G5|free-kick⟧. It had been a soft foul, given against ⟦NORP|Belgian⟧ midfielder ⟦PERSON|Marcus Thielemans⟧, who was booked for saying so.
Neither goalkeeper rested. The ⟦TEAM|Tigers⟧' ⟦PERSON|Fahad Al-Enezi⟧ was at full stretch to push ⟦PERSON|Bastos⟧'s effort away on ⟦MINUTE|51 minutes⟧; at the other end ⟦PERSON|Ekambi⟧ headed against the bar and ⟦PERSON|Thielemans⟧ hit the rebound into a photographer.
⟦PERSON|Al-Ghamdi⟧'s arm decided it. The referee went to the screen, and ⟦PERSON|Ekambi⟧'s ⟦G6|penalty⟧ in the ⟦MINUTE|66th minute⟧ was too well placed.
⟦PERSON|Al-Harbi⟧ struck the foot of the post in ⟦MINUTE|added time⟧, and ⟦PERSON|Bastos⟧ somehow hooked over.
"I like this city very much," ⟦PERSON|Ekambi⟧ told ⟦ORG|Arab News⟧.
⟦TEAM|Al-Ittihad⟧ stay second to ⟦TEAM|Al-Nassr⟧, with a ⟦COMPETITION|King's Cup⟧ tie against ⟦TEAM|Al-Shabab⟧ on ⟦DATE|Tuesday⟧. ⟦TEAM|Al-Ahli⟧ turn to the ⟦COMPETITION|AFC Champions League⟧.
=====GOALS=====
{"id": "G1", "scorer": "Georges Ekambi", "team": "Al-Ittihad", "count": 2}
{"id": "G2", "scorer": "Georges Ekambi", "team": "Al-Ittihad", "scope": "background"}
{"id": "G3", "scorer": "Georges Ekambi", "team": "Al-Ittihad", "minute": 7, "minute_text": "seventh minute", "assist": "Bandar Al-Qahtani", "kind": "header"}
{"id": "G4", "scorer": "Yasser Al-Harbi", "team": "Al-Ahli", "minute": 34, "minute_text": "11 minutes before the interval", "kind": "free kick"}
{"id": "G5", "scorer": "Yasser Al-Harbi", "team": "Al-Ahli", "minute": 34, "minute_text": "11 minutes before the interval", "kind": "free kick"}
{"id": "G6", "scorer": "Georges Ekambi", "team": "Al-Ittihad", "minute": 66, "minute_text": "66th minute", "kind": "penalty"}

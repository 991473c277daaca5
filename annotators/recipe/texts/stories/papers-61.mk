⟦TEAM|Boavista⟧ fans storm car park after draw with ⟦TEAM|Estoril⟧
Police used pepper spray outside the ⟦VENUE|Estádio do Bessa⟧ last night after about two hundred ⟦TEAM|Boavista⟧ supporters tried to reach the directors' entrance. Three people were detained, according to ⟦ORG|Lusa⟧.
Inside, their team had drawn ⟦SCORE|2-2⟧ with ⟦TEAM|Estoril⟧, with a ⟦G1|penalty⟧ by ⟦PERSON|Rúben Falcato⟧ in the ⟦MINUTE|seventh minute of stoppage time⟧ sparing them a sixth consecutive defeat but not the insults.
It began well enough. ⟦PERSON|Caio Ventura⟧, the ⟦NORP|Brazilian⟧, ⟦G2|put ⟦TEAM|Boavista⟧ in front⟧ in the ⟦MINUTE|5th minute⟧, finishing a move that ⟦PERSON|Tiago Louro⟧ started and carried on. ⟦PERSON|Louro⟧ could have scored himself; his chip dropped on the top of the net.
Little by little ⟦TEAM|Estoril⟧ grew. ⟦PERSON|Bruno Semedo⟧ shot over, ⟦PERSON|Élton Baldé⟧ forced the ⟦NORP|Polish⟧ goalkeeper ⟦PERSON|Piotr Sadowski⟧ to a tremendous save, and ⟦PERSON|Nuno Caldeira⟧ hit the crossbar with a free-kick. The ⟦G3|equaliser⟧ was a gift, all the same. ⟦PERSON|Sadowski⟧'s goal kick went to ⟦PERSON|Baldé⟧, who ⟦G4|returned it over his head⟧ (⟦MINUTE|37⟧).
Whistles accompanied the teams off, and louder ones received the ⟦TEAM|Canarinhos⟧' ⟦G5|second⟧, after the ⟦MINUTE|break⟧: a corner, no marking, ⟦PERSON|Baldé⟧ again. He had headed one against the post not long before.
The home side's reaction was all heart. ⟦PERSON|Louro⟧ missed from two metres, ⟦PERSON|Ventura⟧ had a shot blocked by an elbow and nothing was given, ⟦PERSON|Falcato⟧ fired a long one over.
⟦PERSON|Marco Perdigão⟧'s push on ⟦PERSON|Ventura⟧, by contrast, was seen. ⟦PERSON|Falcato⟧ ⟦G6|scored⟧ and ran to fetch the ball, too late.
The ⟦TEAM|Axadrezados⟧ are last in the ⟦COMPETITION|Primeira Liga⟧. ⟦TEAM|Casa Pia⟧ are next, then the ⟦COMPETITION|Taça de Portugal⟧, if there's anyone left in ⟦GPE|Porto⟧ to watch.
=====GOALS=====
{"id": "G1", "scorer": "Rúben Falcato", "team": "Boavista", "minute": 90, "added": 7, "minute_text": "seventh minute of stoppage time", "kind": "penalty"}
{"id": "G2", "scorer": "Caio Ventura", "team": "Boavista", "minute": 5, "minute_text": "5th minute", "assist": "Tiago Louro", "kind": "shot"}
{"id": "G3", "scorer": "Élton Baldé", "team": "Estoril", "minute": 37, "minute_text": "37", "kind": "shot"}
{"id": "G4", "scorer": "Élton Baldé", "team": "Estoril", "minute": 37, "minute_text": "37", "kind": "shot"}
{"id": "G5", "scorer": "Élton Baldé", "team": "Estoril", "kind": "header"}
{"id": "G6", "scorer": "Rúben Falcato", "team": "Boavista", "minute": 90, "added": 7, "kind": "penalty"}

⟦TEAM|PSG⟧ ⟦SCORE|5-1⟧ ⟦TEAM|Galatasaray⟧: ⟦PERSON|Lemaître-Cissé⟧ ⟦G1|treble⟧ puts holders into last 16

⟦TEAM|Paris Saint-Germain⟧ booked their place in the ⟦COMPETITION|Champions League⟧ knockout rounds with a ⟦SCORE|5-1⟧ victory over ⟦TEAM|Galatasaray⟧ on matchday seven, ⟦PERSON|Enzo Lemaître-Cissé⟧ collecting a ⟦G2|hat-trick⟧.

⟦TEAM|Galatasaray⟧ knew that a point would keep them in the hunt and had the temerity to ⟦G3|take the lead⟧. ⟦PERSON|Barış Tekineloğlu⟧, teed up by ⟦PERSON|Victor Anozie⟧ following a swift break, ⟦G4|rifled home⟧ in the ⟦MINUTE|tenth minute⟧.

That served only to rouse the home team. ⟦PERSON|Lemaître-Cissé⟧ hit the side-netting, ⟦PERSON|João Pedro Salgueiro⟧ had a shot turned away by ⟦PERSON|Fernando Musetti⟧ and ⟦PERSON|Warrick Achebe⟧'s header struck the post, all before the ⟦MINUTE|quarter-hour⟧. The ⟦G5|leveller⟧ was on its way. ⟦PERSON|Salgueiro⟧ wriggled to the byline and ⟦PERSON|Lemaître-Cissé⟧ ⟦G6|turned in⟧ the cutback at the second attempt on ⟦MINUTE|17⟧.

⟦MINUTE|Four minutes later⟧ it was ⟦PERSON|Salgueiro⟧ himself who ⟦G7|made it ⟦SCORE|2-1⟧⟧, with a volley that went through the hands of ⟦PERSON|Musetti⟧. The ⟦NORP|Uruguayan⟧ keeper redeemed himself by keeping out ⟦PERSON|Achebe⟧ and saw ⟦PERSON|Lemaître-Cissé⟧ have a ⟦G8|goal⟧ struck off in the ⟦MINUTE|35th minute⟧, when the video assistant found an offside toe. ⟦TEAM|Galatasaray⟧ had the ball in the net too through ⟦PERSON|Anozie⟧ on the stroke of ⟦MINUTE|half-time⟧, ⟦G9|heading in⟧ from a free-kick, but the whistle had gone.

Coach ⟦PERSON|Okan Ertürk⟧ took off ⟦PERSON|Tekineloğlu⟧ at the ⟦MINUTE|break⟧ and brought on a defender. The plan lasted ⟦MINUTE|five minutes into the second half⟧. ⟦PERSON|Achebe⟧ found ⟦PERSON|Salgueiro⟧, ⟦PERSON|Salgueiro⟧ found ⟦PERSON|Lemaître-Cissé⟧, and the 20-year-old ⟦G10|slotted under⟧ ⟦PERSON|Musetti⟧ from an acute angle.

⟦PERSON|Achebe⟧ ⟦G11|got the goal⟧ he had been threatening when he rose to meet ⟦PERSON|Salgueiro⟧'s corner in the ⟦MINUTE|66th minute⟧. And ⟦PERSON|Lemaître-Cissé⟧ ⟦G12|rounded off the evening⟧ from the penalty spot late on, after ⟦PERSON|Davinson Murcia-Gómez⟧ had pulled down substitute ⟦PERSON|Tanguy Roudaut⟧.

Only two players had previously ⟦G13|scored three⟧ for ⟦TEAM|Paris⟧ in a ⟦COMPETITION|Champions League⟧ match, and only one of them was younger.

⟦PERSON|Enzo Lemaître-Cissé⟧, player of the match: "I was angry at ⟦SCORE|1-0⟧ because their ⟦G14|goal⟧ came from a ball I lost. The ⟦G15|first⟧ is important, then you feel lighter. I asked ⟦PERSON|Warrick⟧ for the penalty, he wanted it, he's a friend."

⟦PERSON|Okan Ertürk⟧, ⟦TEAM|Galatasaray⟧ coach: "We ⟦G16|score first⟧ and for seven minutes we are dreaming. We ⟦G17|conceded a second⟧ we should never concede. The goalkeeper knows it."

⟦TEAM|Paris⟧ travel to ⟦TEAM|Newcastle⟧ on matchday eight; ⟦TEAM|Galatasaray⟧ are home to ⟦TEAM|Ajax⟧.
=====GOALS=====
{"id": "G1", "scorer": "Enzo Lemaître-Cissé", "team": "Paris Saint-Germain", "count": 3}
{"id": "G2", "scorer": "Enzo Lemaître-Cissé", "team": "Paris Saint-Germain", "count": 3}
{"id": "G3", "scorer": "Barış Tekineloğlu", "team": "Galatasaray", "minute": 10, "assist": "Victor Anozie", "kind": "shot", "minute_text": "tenth minute"}
{"id": "G4", "scorer": "Barış Tekineloğlu", "team": "Galatasaray", "minute": 10, "assist": "Victor Anozie", "kind": "shot", "minute_text": "tenth minute"}
{"id": "G5", "scorer": "Enzo Lemaître-Cissé", "team": "Paris Saint-Germain", "minute": 17, "assist": "João Pedro Salgueiro", "kind": "shot", "minute_text": "17"}
{"id": "G6", "scorer": "Enzo Lemaître-Cissé", "team": "Paris Saint-Germain", "minute": 17, "assist": "João Pedro Salgueiro", "kind": "shot", "minute_text": "17"}
{"id": "G7", "scorer": "João Pedro Salgueiro", "team": "Paris Saint-Germain", "minute": 21, "kind": "volley", "score": "2-1", "minute_text": "Four minutes later"}
{"id": "G8", "scorer": "Enzo Lemaître-Cissé", "team": "Paris Saint-Germain", "minute": 35, "outcome": "ruled out", "minute_text": "35th minute"}
{"id": "G9", "scorer": "Victor Anozie", "team": "Galatasaray", "kind": "header", "outcome": "ruled out"}
{"id": "G10", "scorer": "Enzo Lemaître-Cissé", "team": "Paris Saint-Germain", "minute": 50, "assist": "João Pedro Salgueiro", "kind": "shot", "minute_text": "five minutes into the second half"}
{"id": "G11", "scorer": "Warrick Achebe", "team": "Paris Saint-Germain", "minute": 66, "assist": "João Pedro Salgueiro", "kind": "header", "minute_text": "66th minute"}
{"id": "G12", "scorer": "Enzo Lemaître-Cissé", "team": "Paris Saint-Germain", "kind": "penalty"}
{"id": "G13", "team": "Paris", "scope": "background", "count": 3}
{"id": "G14", "scorer": "Barış Tekineloğlu", "team": "Galatasaray", "minute": 10, "assist": "Victor Anozie", "kind": "shot"}
{"id": "G15", "scorer": "Enzo Lemaître-Cissé", "team": "Paris Saint-Germain", "minute": 17, "assist": "João Pedro Salgueiro", "kind": "shot"}
{"id": "G16", "scorer": "Barış Tekineloğlu", "team": "Galatasaray", "minute": 10, "assist": "Victor Anozie", "kind": "shot"}
{"id": "G17", "scorer": "João Pedro Salgueiro", "team": "Paris Saint-Germain", "minute": 21, "kind": "volley", "score": "2-1"}

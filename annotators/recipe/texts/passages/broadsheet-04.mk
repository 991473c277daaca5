⟦PERSON|Cuthbert Ridsdale⟧, whose left leg is for standing on, used it in the ⟦MINUTE|13th minute⟧ to ⟦G1|give ⟦TEAM|Sheffield Wednesday⟧ the lead⟧, and has scarcely stopped apologising to the right one since. The ⟦G2|finish⟧, high to ⟦PERSON|Mavropoulos⟧'s left, was as clean as a nun's conscience.

⟦PERSON|Achille Bondi⟧'s cross-shot was neither; it troubled neither the head of ⟦PERSON|Fontana⟧ nor the gloves of ⟦PERSON|Skriniarsson⟧, and vanished behind the advertising boards, past a steward, out of the narrative.

If the ⟦COMPETITION|Copa América⟧ teaches anything, it is that ⟦TEAM|Uruguay⟧ are not beaten until they have been buried. ⟦TEAM|Chile⟧ ⟦G3|went two up⟧, both through ⟦PERSON|Amaro Valdebenito⟧, both from distances at which one ordinarily asks directions; and ⟦TEAM|Chile⟧, at the end, were thankful to hang on, ⟦TEAM|Uruguay⟧ having ⟦G4|pulled one back⟧ with a scrappy little number of ⟦PERSON|Nández-Cruz⟧'s and struck the woodwork in the ⟦MINUTE|93rd minute⟧.

Eleven hours and six minutes: such is the time since ⟦TEAM|Cagliari⟧ last had a ⟦G5|goal⟧ to celebrate. In ⟦GPE|Udine⟧ they had thought the famine over, ⟦PERSON|Loi⟧ leaping on a loose ball and ⟦G6|lashing it in⟧, and were halfway to the corner flag in a body before they understood that the assistant, with the patience of a heron, was pointing across the pitch.

It was a shot that deserved to be saved, and ⟦PERSON|Roberts⟧ duly saved it; it was a rebound that deserved to be buried, and ⟦PERSON|Cattermole-Jones⟧ duly leaned back and put it among the allotments.

The ⟦TEAM|Matildas⟧, who have a gift for opening their matches as though they had arrived at the wrong house, were one down inside ⟦MINUTE|100 seconds⟧. ⟦PERSON|Chidinma Okafor⟧, nineteen, helped herself: a ⟦G7|header⟧ of no great power, placed where a defender should have been. She would be denied a second by ⟦PERSON|Teagan Lowry⟧'s fingertips, and a third by her own modesty, squaring when she might have shot.

An agreement has been struck, a medical completed and a hand shaken: ⟦PERSON|Rodrigo Balanta⟧ is a ⟦TEAM|Leeds United⟧ player. He ⟦G8|scored 22 goals⟧ in ⟦GPE|Medellín⟧ ⟦DATE|last season⟧, of which, the club's own site assures us, nine were ⟦G9|headers⟧. ⟦TEAM|Leeds⟧, whose last header of note was at a toss-up, could use one.

And still it was not over. In the ⟦MINUTE|third of four added minutes⟧ ⟦PERSON|Wenceslas Kabongo⟧ slung over a corner, ⟦PERSON|Hollis⟧ flapped, ⟦PERSON|Dieng⟧ flicked; and the ball fell at last to ⟦PERSON|Mulgrew⟧, six weeks without a game and six yards without a marker, who ⟦G10|rifled it into the roof⟧. ⟦SCORE|3-3⟧. Hats, in the old phrase, in the air.

When ⟦PERSON|Salim Benjelloun⟧ says he wants to leave ⟦TEAM|Raja⟧ "with a goal", he means an objective. He wants the league, then the double, then a quiet office. On the other sort of goal he is silent, his men having gone five games without scoring.

Here was a goalkeeper's match, and here was a goalkeeper: ⟦PERSON|Ann-Kathrin Sturm⟧, of ⟦TEAM|Freiburg⟧, one of those unhurried women who seem to arrive at a volley by an earlier train. Of nine saves her best was from ⟦PERSON|Léa Montcalm⟧, though ⟦PERSON|Montcalm⟧ had her revenge, if a ⟦G11|tap-in⟧ at ⟦SCORE|0-3⟧ is revenge.

⟦PERSON|Seamus Cafferkey⟧'s effort, deflected off ⟦PERSON|Boateng-White⟧, crept ⟦G12|beyond the reach of ⟦PERSON|Ignatius Bell⟧⟧; ⟦PERSON|Dalibor Sušić⟧'s effort, deflected off the same, crept behind. From such differences are the fortunes of ⟦GPE|Sligo⟧ and ⟦GPE|Dundalk⟧ compounded.

A crowd of 61,000, a moon the colour of cheese rind, a band. All ⟦VENUE|La Bombonera⟧ wanted was a winner. It received instead a seminar upon the off-the-ball foul, from two back fours of long practice, and the nearest that anyone came to breaking the deadlock was ⟦PERSON|Ruggeri-Paz⟧, with a clearance, at the wrong end.

⟦PERSON|Tomasz Wielgosz⟧, whose contract contains a bonus for every tenth goal, has been on nine since ⟦DATE|January⟧. His penalty on ⟦DATE|Saturday⟧ was saved; his header on ⟦DATE|Sunday⟧, at a charity match, was also saved, by a disc jockey.

The ⟦NORP|Welshman⟧ ⟦G13|tucked away ⟦TEAM|Stoke⟧'s first⟧ and ⟦TEAM|Stoke⟧'s ⟦G14|third⟧, both from penalties; the ⟦NORP|Scot⟧ won them. In between, on the stroke of ⟦MINUTE|half-time⟧, ⟦PERSON|Mensah⟧ had ⟦G15|capitalised⟧ on a muddle, and ⟦TEAM|Reading⟧ ⟦G16|shipped⟧ as many in that one half as they had in the whole of ⟦DATE|October⟧.

⟦PERSON|Piers Aldington⟧ will not forget the day he turned twenty. Thrown on for the limping ⟦PERSON|Kostas Vlahopoulos⟧ on ⟦MINUTE|70⟧, he had put a header wide by ⟦MINUTE|72⟧, been booked by ⟦MINUTE|75⟧ and — ⟦PERSON|Quaresma-Dunn⟧ doing the spadework down by the flag — ⟦G17|scored⟧ by ⟦MINUTE|79⟧. At ⟦MINUTE|86⟧ he was carried off. Most of us take a decade over it.

⟦TEAM|Monterrey⟧ extended their lead over ⟦TEAM|Tigres⟧ to five points without kicking a ball, ⟦TEAM|Tigres⟧ having been held in ⟦GPE|Puebla⟧, where ⟦PERSON|Nicolás Ibarra-Font⟧ twice shot straight at the goalkeeper and once, from closer still, straight at the ground.

⟦PERSON|Ottoline Fairbairn⟧ has a 7.5 for her dismount, a degree in metallurgy and the best left foot in ⟦TEAM|Durham⟧'s colours. She did not need the metallurgy. Her corner, under the bar and dropping, was ⟦G18|fumbled into the net⟧ by ⟦PERSON|Jodie Crook⟧, whose afternoon up to then had been blameless and whose evening, I fear, was not.

Ask them in ⟦GPE|Split⟧ about the ⟦DATE|1971⟧ ⟦G19|goal⟧ and they will show you the spot, the house from whose balcony a widow saw it, the bench on which its scorer now sits with his stick. ⟦DATE|Last night⟧'s game will furnish no such pilgrimage. ⟦TEAM|Hajduk⟧ and ⟦TEAM|Osijek⟧ put thirteen attempts off target between them and shook hands like men concluding a lease.

Two touches: one to kill, one to bury. ⟦PERSON|Ishaan D'Costa⟧ ⟦G20|had ⟦TEAM|Goa⟧ level⟧ before the ushers had finished seating those delayed at the turnstile, and ⟦G21|had them ahead⟧ by the time they had bought tea, the ⟦G22|second⟧ a header from ⟦PERSON|Brandão⟧'s inswinger. After that, said his coach, "only cricket could stop him", and cricket, in the form of a bowler's footmarks, did. He went off with a twisted ankle.

The away end asked its usual question: how? How had ⟦PERSON|Fenwick⟧, two yards out, with the keeper in another parish, contrived to clear the bar? How had ⟦PERSON|Montague⟧ struck the one post? ⟦TEAM|Grimsby⟧'s supporters have asked the question in the ⟦COMPETITION|Football League⟧, out of it and on the way back, and have yet to be vouchsafed an answer.

Most of what follows concerns ⟦PERSON|Yusuf Karaca⟧. He conceded the penalty from which ⟦PERSON|Lindqvist-Rowe⟧ ⟦G23|drew first blood⟧ in the ⟦MINUTE|ninth minute⟧; he was at fault, or at any rate in the vicinity, when the same man ⟦G24|got another⟧ before the ⟦MINUTE|half-hour⟧; and he it was, at ⟦MINUTE|61⟧, who ⟦G25|reduced the arrears⟧ with a header of such fury that one wondered which of the three events it was addressed to.

"We defend the lead, we defend it, we defend it, and then we forget," said ⟦PERSON|Zoran Mihajlica⟧, adding after a pause for arithmetic: "But we had two." It was the first that ⟦TEAM|Maribor⟧ forgot. ⟦PERSON|Oblaković⟧'s daisy-cutter ⟦G26|undid⟧ them with ⟦MINUTE|seven minutes left⟧, whereupon they remembered the second, and kept it.
=====GOALS=====
{"id": "G1", "scorer": "Cuthbert Ridsdale", "team": "Sheffield Wednesday", "minute": 13, "minute_text": "13th minute", "kind": "shot"}
{"id": "G2", "scorer": "Cuthbert Ridsdale", "team": "Sheffield Wednesday", "minute": 13, "minute_text": "13th minute", "kind": "shot"}
{"id": "G3", "scorer": "Amaro Valdebenito", "team": "Chile", "score": "2-0", "count": 2}
{"id": "G4", "scorer": "Nández-Cruz", "team": "Uruguay", "score": "2-1"}
{"id": "G5", "team": "Cagliari", "scope": "background"}
{"id": "G6", "scorer": "Loi", "team": "Cagliari", "kind": "shot", "outcome": "ruled out"}
{"id": "G7", "scorer": "Chidinma Okafor", "minute": 2, "minute_text": "100 seconds", "kind": "header"}
{"id": "G8", "scorer": "Rodrigo Balanta", "count": 22, "scope": "background"}
{"id": "G9", "scorer": "Rodrigo Balanta", "kind": "header", "count": 9, "scope": "background"}
{"id": "G10", "scorer": "Mulgrew", "minute": 90, "added": 3, "minute_text": "third of four added minutes", "assist": "Dieng", "kind": "shot", "score": "3-3"}
{"id": "G11", "scorer": "Léa Montcalm"}
{"id": "G12", "scorer": "Seamus Cafferkey"}
{"id": "G13", "team": "Stoke", "kind": "penalty"}
{"id": "G14", "team": "Stoke", "kind": "penalty"}
{"id": "G15", "scorer": "Mensah", "team": "Stoke", "minute_text": "half-time"}
{"id": "G16", "team": "Stoke", "count": 3}
{"id": "G17", "scorer": "Piers Aldington", "minute": 79, "minute_text": "79", "assist": "Quaresma-Dunn"}
{"id": "G18", "scorer": "Jodie Crook", "team": "Durham", "kind": "own goal"}
{"id": "G19", "scope": "background"}
{"id": "G20", "scorer": "Ishaan D'Costa", "team": "Goa", "kind": "shot"}
{"id": "G21", "scorer": "Ishaan D'Costa", "team": "Goa", "assist": "Brandão", "kind": "header"}
{"id": "G22", "scorer": "Ishaan D'Costa", "team": "Goa", "assist": "Brandão", "kind": "header"}
{"id": "G23", "scorer": "Lindqvist-Rowe", "minute": 9, "minute_text": "ninth minute", "kind": "penalty"}
{"id": "G24", "scorer": "Lindqvist-Rowe", "minute_text": "half-hour"}
{"id": "G25", "scorer": "Yusuf Karaca", "minute": 61, "minute_text": "61", "kind": "header"}
{"id": "G26", "scorer": "Oblaković", "minute": 83, "minute_text": "seven minutes left", "kind": "shot"}

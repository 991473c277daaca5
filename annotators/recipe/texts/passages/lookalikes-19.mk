“I said at the ⟦MINUTE|break⟧, the next goal wins it,” explained ⟦PERSON|Gavin Oxspring⟧. It did not: ⟦PERSON|Harley Mbongo⟧ ⟦G1|got it⟧, ⟦MINUTE|three minutes into the second half⟧, and ⟦TEAM|Mansfield⟧ still lost, to a ⟦PERSON|Josh Tremlett⟧ ⟦G2|double⟧ they will not want to see again.

⟦TEAM|Standard Liège⟧ confirmed that ⟦PERSON|Pape Ndour⟧ will leave at the end of the month. The defender, signed in ⟦DATE|2019⟧, played 118 times and ⟦G3|scored five goals⟧, most memorably against ⟦TEAM|Arsenal⟧, though supporters may recall more readily the sitter he missed in the return.

⟦PERSON|Aleksi Rautiainen⟧ struck the outside of the post with the best effort of the opening period, while ⟦PERSON|Onni Saarela⟧ dragged wide from a promising position. Neither goalkeeper was seriously tested after that, and ⟦TEAM|HJK⟧ and ⟦TEAM|KuPS⟧ shared the points.

⟦PERSON|Rui Caldas⟧ ⟦G4|made no mistake from the spot⟧, and a ⟦G5|goal⟧ that ⟦TEAM|Nacional da Madeira⟧ had done little to earn proved to be the only one of the game. His opposite number, ⟦PERSON|Edson Farias⟧, had missed from exactly the same place before the ⟦MINUTE|interval⟧.

The winner of the ⟦COMPETITION|Africa Cup of Nations⟧ in ⟦DATE|2012⟧, ⟦PERSON|Chisamba Lungu-Mwale⟧, is now a coach, and his ⟦TEAM|Zesco United⟧ side are top at the halfway stage. “Everyone says we don't score enough,” he remarked. “How many do you need? One more than them.”

Visiting captain ⟦PERSON|Lorcan Keaveney⟧ took a knock, took a breather and then took the corner from which ⟦PERSON|Stephen Oyelowo⟧ ⟦G6|put ⟦TEAM|Waterford⟧ in front⟧. ⟦TEAM|Galway United⟧ took just two minutes to ⟦G7|respond⟧, ⟦PERSON|Vinko Barišić⟧'s daisy-cutter finding its way past ⟦PERSON|Paul Shiels⟧, and could have taken the lead through the same player.

⟦TEAM|Kalmar⟧ have yet to concede ⟦DATE|this season⟧, and ⟦PERSON|Isak Bergqvist-Holm⟧, in goal, has yet to make a difficult save. He was a spectator again as they failed to break down ten men.

⟦TEAM|New Zealand⟧ have never scored away to a side ranked above them. “We don't talk about that,” said ⟦PERSON|Hemi Paratene⟧. “We talk about performances, and this was a good one.” His side lost ⟦SCORE|1-0⟧ in ⟦GPE|Jakarta⟧ to a ⟦G8|goal⟧ that ⟦PERSON|Witan Prasetyo⟧ ⟦G9|scored⟧ while the wall was being built.

⟦PERSON|Alejo Bustamante⟧ is a doubt for ⟦TEAM|Huracán⟧ with a dead leg. The forward, without a goal in eleven, had been expected to make way in any case for the fit-again ⟦PERSON|Ramiro Sastre⟧.

A ⟦PERSON|Femke Dijkhuis⟧ ⟦G10|treble⟧ and a ⟦G11|goal⟧ from ⟦PERSON|Roos Evers⟧ gave ⟦TEAM|PSV Women⟧ victory over ⟦TEAM|Heerenveen Women⟧. ⟦PERSON|Evers⟧ ⟦G12|scored⟧ first, in the ⟦MINUTE|21st minute⟧, before ⟦PERSON|Dijkhuis⟧ took centre stage with ⟦G13|goals⟧ on ⟦MINUTE|30⟧, ⟦MINUTE|48⟧ and ⟦MINUTE|83⟧.

The chairman promised promotion, then a play-off, then respectability. ⟦TEAM|Oxford City⟧ finished nineteenth. They lost their final match to a ⟦G14|goal⟧ in the ⟦MINUTE|97th minute⟧, by which stage ⟦PERSON|Danny Sturmey⟧, their own top scorer with ⟦G15|six⟧, was in goal.

“No, I didn't see it. I was looking for my water bottle.” ⟦PERSON|Hervé Lacoste⟧ was the only man in ⟦GPE|Dijon⟧ who missed ⟦PERSON|Souleymane Badji⟧'s overhead kick, although he was in good company in missing what came before it: the ball had struck the hand of ⟦PERSON|Julien Roux-Martel⟧, and the ⟦G16|goal⟧ was scrubbed out after a long look at the monitor.

Both sides hit the bar, both had appeals for penalties rejected and both finished with ten men. Only one ⟦G17|scored⟧. ⟦PERSON|Kyosuke Enomoto⟧ ⟦G18|flicked in⟧ ⟦PERSON|Rodrigo Bittar⟧'s free-kick early in the second half, and ⟦TEAM|Sanfrecce Hiroshima⟧ defended the advantage to the end.

Fixture congestion has forced ⟦TEAM|Al-Wahda⟧ to put their semi-final second leg back a week. They lead ⟦SCORE|2-0⟧ after the first, in which ⟦PERSON|Omar Khribin-Saleh⟧ ⟦G19|opened the scoring⟧ and then had to leave at ⟦MINUTE|half-time⟧ with a tight calf.

⟦PERSON|Brady Hutchings⟧ opened the season on the treatment table and closed it on an open-top bus. In between, the ⟦TEAM|Ipswich⟧ winger ⟦G20|opened his account⟧, on ⟦DATE|Good Friday⟧, at ⟦TEAM|Millwall⟧; it was to be his last, as it was his first.

⟦PERSON|Deniz Korkmaz-Bauer⟧ was through with only the keeper to beat. He rounded him. He had the whole goal in front of him. He fell over. ⟦TEAM|Fürth⟧ were spared, and ⟦MINUTE|60 seconds later⟧, to complete ⟦PERSON|Korkmaz-Bauer⟧'s misery, ⟦PERSON|Jan-Erik Pohlmann⟧ ⟦G21|scored⟧ at the other end.

Manager ⟦PERSON|Tricia Balmforth⟧ felt that ⟦TEAM|Sheffield United Women⟧ had been robbed. “We ⟦G22|score a good goal⟧ and it's ruled out, they get a bad one and it isn't.” The bad ⟦G23|goal⟧, by her account, was ⟦PERSON|Shanice Peltier⟧'s in the ⟦MINUTE|68th minute⟧.

⟦PERSON|Wojciech Sadowski⟧ extended his arms, extended his apologies to the front row and ⟦G24|extended ⟦TEAM|Raków⟧'s lead⟧ in one movement, his free-kick having come back off a spectator's tray the first time and, retaken, having ⟦G25|dropped behind ⟦PERSON|Tadas Urbonas⟧ into the net⟧.

“Goals change games,” goes the saying, and nobody at ⟦VENUE|Blanche Street⟧ could argue, since there were none and it did not.

The last word belonged to ⟦PERSON|Iñigo Sarasola⟧, and it was not printable. He had just watched ⟦PERSON|Ander Iturralde⟧ clip a penalty on to the bar in the ⟦MINUTE|96th minute⟧, with ⟦TEAM|Amorebieta⟧ a goal down and a place in the last sixteen at stake.

Scoring has never been ⟦TEAM|Plateau United⟧'s problem; ⟦TEAM|Plateau United⟧'s problem has been everything after. On ⟦DATE|Sunday⟧ they ⟦G26|led twice⟧, through ⟦PERSON|Sunday Adetunji-Cole⟧ and ⟦PERSON|Bashir Usman⟧, and twice they handed it back, ⟦PERSON|Moses Effiong⟧ ⟦G27|cashing in⟧ on the first occasion and ⟦PERSON|Gabriel Wassa⟧ on the second.
=====GOALS=====
{"id": "G1", "scorer": "Harley Mbongo", "team": "Mansfield", "minute": 48, "minute_text": "three minutes into the second half"}
{"id": "G2", "scorer": "Josh Tremlett", "count": 2}
{"id": "G3", "scorer": "Pape Ndour", "team": "Standard Liège", "count": 5, "scope": "background"}
{"id": "G4", "scorer": "Rui Caldas", "team": "Nacional da Madeira", "kind": "penalty"}
{"id": "G5", "scorer": "Rui Caldas", "team": "Nacional da Madeira", "kind": "penalty"}
{"id": "G6", "scorer": "Stephen Oyelowo", "team": "Waterford", "assist": "Lorcan Keaveney"}
{"id": "G7", "scorer": "Vinko Barišić", "team": "Galway United", "kind": "shot"}
{"id": "G8", "scorer": "Witan Prasetyo"}
{"id": "G9", "scorer": "Witan Prasetyo"}
{"id": "G10", "scorer": "Femke Dijkhuis", "team": "PSV Women", "count": 3}
{"id": "G11", "scorer": "Roos Evers", "team": "PSV Women", "minute": 21}
{"id": "G12", "scorer": "Roos Evers", "team": "PSV Women", "minute": 21, "minute_text": "21st minute"}
{"id": "G13", "scorer": "Femke Dijkhuis", "team": "PSV Women", "count": 3}
{"id": "G14", "minute": 90, "added": 7, "minute_text": "97th minute"}
{"id": "G15", "scorer": "Danny Sturmey", "team": "Oxford City", "count": 6, "scope": "background"}
{"id": "G16", "scorer": "Souleymane Badji", "outcome": "ruled out"}
{"id": "G17", "scorer": "Kyosuke Enomoto", "team": "Sanfrecce Hiroshima", "assist": "Rodrigo Bittar"}
{"id": "G18", "scorer": "Kyosuke Enomoto", "team": "Sanfrecce Hiroshima", "assist": "Rodrigo Bittar"}
{"id": "G19", "scorer": "Omar Khribin-Saleh", "team": "Al-Wahda", "scope": "background"}
{"id": "G20", "scorer": "Brady Hutchings", "team": "Ipswich", "scope": "background"}
{"id": "G21", "scorer": "Jan-Erik Pohlmann", "team": "Fürth"}
{"id": "G22", "team": "Sheffield United Women", "outcome": "ruled out"}
{"id": "G23", "scorer": "Shanice Peltier", "minute": 68, "minute_text": "68th minute"}
{"id": "G24", "scorer": "Wojciech Sadowski", "team": "Raków", "kind": "free kick"}
{"id": "G25", "scorer": "Wojciech Sadowski", "team": "Raków", "kind": "free kick"}
{"id": "G26", "scorer": "Sunday Adetunji-Cole; Bashir Usman", "team": "Plateau United", "count": 2}
{"id": "G27", "scorer": "Moses Effiong; Gabriel Wassa", "count": 2}

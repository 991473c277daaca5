Of the 11 penalties awarded against ⟦TEAM|Torino⟧ since the summer only ⟦PERSON|Vito Esposito-Rea⟧'s has been kept out. ⟦PERSON|Giulio Sacchi⟧ ⟦G1|beat ⟦PERSON|Tommaso Lanza⟧⟧ with the latest for ⟦TEAM|Empoli⟧ on ⟦MINUTE|18⟧.

The 34-year-old's ⟦G2|finish⟧ was that of a man half his age. ⟦PERSON|Neville Sammut⟧, on at ⟦MINUTE|half-time⟧ for ⟦PERSON|Jake Farrugia⟧, got ahead of ⟦PERSON|Luca Zerafa⟧ in the ⟦MINUTE|51st minute⟧ and ⟦G3|poked in⟧ for ⟦TEAM|Valletta⟧.

⟦TEAM|Brighton⟧ were indebted to ⟦PERSON|Jasper Dunning-Lee⟧: a ⟦MINUTE|14th-minute⟧ block, a ⟦MINUTE|20th-minute⟧ clearance and a ⟦MINUTE|55th-minute⟧ ⟦G4|goal⟧, all of them from ⟦TEAM|Everton⟧ corners or his own side's.

⟦PERSON|Jamie Sankey⟧'s ⟦MINUTE|14th-minute⟧ block, ⟦PERSON|Ashton Bibby⟧'s ⟦MINUTE|20th-minute⟧ save and a ⟦MINUTE|55th-minute⟧ penalty that ⟦PERSON|Rory Cole⟧ put wide kept ⟦TEAM|Everton⟧ in it, but they could not find a goal.

The ⟦G5|goal⟧ that ⟦TEAM|Orlando City⟧ had been promising came in the ⟦MINUTE|second of six added minutes⟧. ⟦PERSON|Rafael Monteiro⟧ drew two defenders and squared, and ⟦PERSON|Jack Bellweather⟧ ⟦G6|had a simple finish⟧.

"If we get a goal there it is another match," said ⟦PERSON|Andre Villeneuve⟧ about ⟦PERSON|Loic Marchand⟧'s missed header. ⟦TEAM|Sochaux⟧ were a goal down at the time, to ⟦PERSON|Adama Ndiaye⟧'s ⟦MINUTE|seventh-minute⟧ ⟦G7|penalty⟧ for ⟦TEAM|Dunkerque⟧.

Their lead was three goals and their mood was good when ⟦TEAM|Fram⟧ took off ⟦PERSON|Gunnar Olafsson⟧, scorer of ⟦G8|two⟧. ⟦PERSON|Hilmar Jonsson⟧ promptly conceded a penalty, ⟦PERSON|Orri Vilhjalmsson⟧ put it wide and ⟦TEAM|Fram⟧ laughed.

⟦PERSON|Hannes Pohl⟧'s curled ⟦G9|effort⟧ in the ⟦MINUTE|82nd minute⟧ arrived just as ⟦TEAM|Rapid Vienna⟧ had settled for a draw. ⟦PERSON|Stefan Gruber⟧, on loan from ⟦TEAM|Sturm Graz⟧, had earlier curled two efforts past the same post.

Three headers in a minute, all from ⟦PERSON|Lukasz Gajda⟧ and all from corners, were kept out by ⟦PERSON|Michal Rybka⟧. ⟦TEAM|Wisla Krakow⟧'s eventual ⟦G10|winner⟧ was an ⟦MINUTE|88th-minute⟧ penalty by ⟦PERSON|Oskar Cebula⟧.

⟦G11|Goals⟧ by ⟦PERSON|Joe Hartigan⟧, ⟦PERSON|David Omotoye⟧ and ⟦PERSON|Tom Blyth⟧ made a mockery of talk of a crisis at ⟦TEAM|Cambridge United⟧. ⟦PERSON|Blyth⟧, who has ten ⟦G12|goals⟧ in the league, also had a penalty stopped by ⟦PERSON|Ellis Wragg⟧.

⟦PERSON|Shaun Prendergast⟧'s one previous ⟦G13|goal⟧ for ⟦TEAM|Bohemians⟧ was in ⟦DATE|2021⟧, also against ⟦TEAM|Dundalk⟧, and also a ⟦G14|penalty⟧. He was asked to take another on ⟦DATE|Friday⟧, in the ⟦MINUTE|62nd minute⟧, and hit it well wide.

A week after the four-goal win comes the four-goal defeat. ⟦TEAM|Colchester United⟧ gave away two penalties, of which ⟦PERSON|Rico Blake⟧ put one wide, and were lucky that ⟦PERSON|Harvey Sumner⟧'s second-half ⟦G15|treble⟧ for ⟦TEAM|Harrogate Town⟧ was not four.

The referee took two looks at ⟦PERSON|Vedad Kolar⟧'s ⟦G16|goal⟧ in the ⟦MINUTE|24th minute⟧ before giving it, one look at ⟦PERSON|Kolar⟧'s penalty claim in the ⟦MINUTE|40th⟧ before dismissing it, and none at all at ⟦PERSON|Senad Hadzic⟧'s late effort for ⟦TEAM|Sarajevo⟧, which ⟦PERSON|Armin Mesic⟧ may have clawed back from behind the line.

The ⟦G17|goal⟧ ⟦PERSON|Caio Ribeiro Dias⟧ thought he had in the ⟦MINUTE|15th minute⟧ was lost to an offside flag; the one he should have had in the ⟦MINUTE|16th⟧ was lost to a poor finish. ⟦TEAM|Vitoria⟧ were fortunate with ⟦TEAM|Bahia⟧'s.

Struck by illness on ⟦DATE|Thursday⟧ and by ⟦PERSON|Nestor Quiroga⟧'s first-half ⟦G18|double⟧ on ⟦DATE|Saturday⟧, ⟦TEAM|Olimpia⟧ had nothing left for the ⟦MINUTE|closing half-hour⟧, a ⟦PERSON|Gaspar Benitez⟧ penalty for ⟦TEAM|Guarani⟧ that hit the post included.

In the absence of ⟦PERSON|Julian Weir⟧, the penalties fell to ⟦PERSON|Cole Sandham⟧, and ⟦TEAM|Weymouth⟧'s captain ⟦G19|struck his well⟧: ⟦SCORE|1-1⟧, on ⟦MINUTE|58⟧.

⟦PERSON|Sipho Nkosi⟧ 7: Lively early, drew the penalty. ⟦PERSON|Bongani Zwane⟧ 8: Took it coolly for the ⟦G20|opener⟧ on ⟦MINUTE|27⟧, hit the bar, held the ball up. ⟦PERSON|Lwazi Mthembu⟧ 4: Two poor efforts, hooked at the ⟦MINUTE|break⟧ by ⟦TEAM|AmaZulu⟧.

The league leaders' lead has been trimmed to one point and their goal difference to plus nine. ⟦PERSON|Ingvar Sand⟧'s ⟦MINUTE|21st-minute⟧ ⟦G21|strike⟧, enough to win it for ⟦TEAM|Sandefjord⟧, was the first ⟦G22|goal⟧ that ⟦TEAM|Fredrikstad⟧ have conceded at home.

Strikes over pay will affect ⟦TEAM|Nantes Women⟧, whose players have refused to train since ⟦DATE|Monday⟧. They won on ⟦DATE|Saturday⟧ through a ⟦PERSON|Lou Barbier⟧ ⟦G23|strike⟧, after ⟦PERSON|Elsa Perrin⟧ had a penalty saved.

⟦PERSON|Dean Osborne-Hyde⟧ was handed the ball when ⟦TEAM|Bath City⟧ won a penalty in the ⟦MINUTE|33rd minute⟧ and took the blame when it was saved. His apology came by way of a ⟦MINUTE|71st-minute⟧ ⟦G24|effort⟧ that settled it.
=====GOALS=====
{"id": "G1", "scorer": "Giulio Sacchi", "team": "Empoli", "minute": 18, "minute_text": "18", "kind": "penalty"}
{"id": "G2", "scorer": "Neville Sammut", "team": "Valletta", "minute": 51, "minute_text": "51st minute"}
{"id": "G3", "scorer": "Neville Sammut", "team": "Valletta", "minute": 51, "minute_text": "51st minute", "kind": "shot"}
{"id": "G4", "scorer": "Jasper Dunning-Lee", "team": "Brighton", "minute": 55, "minute_text": "55th-minute"}
{"id": "G5", "scorer": "Jack Bellweather", "team": "Orlando City", "minute": 90, "added": 2, "minute_text": "second of six added minutes", "assist": "Rafael Monteiro", "kind": "shot"}
{"id": "G6", "scorer": "Jack Bellweather", "team": "Orlando City", "minute": 90, "added": 2, "minute_text": "second of six added minutes", "assist": "Rafael Monteiro", "kind": "shot"}
{"id": "G7", "scorer": "Adama Ndiaye", "team": "Dunkerque", "minute": 7, "minute_text": "seventh-minute", "kind": "penalty"}
{"id": "G8", "scorer": "Gunnar Olafsson", "team": "Fram", "count": 2}
{"id": "G9", "scorer": "Hannes Pohl", "team": "Rapid Vienna", "minute": 82, "minute_text": "82nd minute"}
{"id": "G10", "scorer": "Oskar Cebula", "team": "Wisla Krakow", "minute": 88, "minute_text": "88th-minute", "kind": "penalty"}
{"id": "G11", "scorer": "Joe Hartigan; David Omotoye; Tom Blyth", "team": "Cambridge United", "count": 3}
{"id": "G12", "scorer": "Tom Blyth", "count": 10, "scope": "background"}
{"id": "G13", "scorer": "Shaun Prendergast", "scope": "background"}
{"id": "G14", "scorer": "Shaun Prendergast", "kind": "penalty", "scope": "background"}
{"id": "G15", "scorer": "Harvey Sumner", "team": "Harrogate Town", "count": 3}
{"id": "G16", "scorer": "Vedad Kolar", "team": "Sarajevo", "minute": 24, "minute_text": "24th minute"}
{"id": "G17", "scorer": "Caio Ribeiro Dias", "team": "Vitoria", "minute": 15, "minute_text": "15th minute", "outcome": "ruled out"}
{"id": "G18", "scorer": "Nestor Quiroga", "team": "Guarani", "count": 2}
{"id": "G19", "scorer": "Cole Sandham", "team": "Weymouth", "minute": 58, "minute_text": "58", "kind": "penalty", "score": "1-1"}
{"id": "G20", "scorer": "Bongani Zwane", "team": "AmaZulu", "minute": 27, "minute_text": "27", "kind": "penalty"}
{"id": "G21", "scorer": "Ingvar Sand", "team": "Sandefjord", "minute": 21, "minute_text": "21st-minute"}
{"id": "G22", "scorer": "Ingvar Sand", "team": "Sandefjord", "minute": 21, "minute_text": "21st-minute"}
{"id": "G23", "scorer": "Lou Barbier", "team": "Nantes Women"}
{"id": "G24", "scorer": "Dean Osborne-Hyde", "team": "Bath City", "minute": 71, "minute_text": "71st-minute"}

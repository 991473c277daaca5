⟦PERSON|Mateus Carvalhal⟧ picked his spot and ⟦PERSON|Diego Murguia⟧ ⟦G3|picked it out of the net⟧. That was the ⟦G1|equaliser⟧; ⟦TEAM|Braga⟧'s ⟦G2|second⟧ was bundled over by a defender, ⟦PERSON|Ander Solozabal⟧, trying to help it out for a corner.

In the ⟦MINUTE|18th minute⟧ ⟦PERSON|Kofi Agyemang-Prempeh⟧ headed against the post from ⟦PERSON|Daniel Osei⟧'s free-kick. In the ⟦MINUTE|19th⟧ the same man, from the same supplier, ⟦G5|headed it where he had meant to⟧. ⟦TEAM|Hearts of Oak⟧ ⟦G4|one up⟧, and worth it.

A lone ⟦G6|goal⟧ from ⟦PERSON|Silje Engen-Holt⟧ in the ⟦MINUTE|28th minute⟧ was all ⟦TEAM|Valerenga⟧ had to show for a half in which they had 71 per cent of the ball, hit the woodwork twice and won every header going. After the ⟦MINUTE|break⟧ they had to cling on.

⟦TEAM|Real Oviedo⟧ defended their slender lead with eight at the back. ⟦PERSON|Asier Mendia⟧'s strike was charged down by ⟦PERSON|Raul Sobrino⟧, ⟦PERSON|Mendia⟧'s next was charged down by ⟦PERSON|Jon Artola⟧ and the whistle came to the rescue of everybody.

There were shots, apparently, or so the statistician says. ⟦PERSON|Tony Mazzarella⟧'s was tame, ⟦PERSON|Bryce Coulter⟧'s tamer, and the one from ⟦PERSON|Dion Papageorgiou⟧ so wayward that it took a throw-in with it. ⟦TEAM|Macarthur⟧ ⟦SCORE|0⟧, ⟦TEAM|Western United⟧ ⟦SCORE|0⟧.

Substitute ⟦PERSON|Evan Rhys-Dafydd⟧ had a first touch to treasure: ⟦PERSON|Aled Bowen⟧'s corner, his forehead, the roof of the net. ⟦G7|Level⟧, on ⟦MINUTE|85 minutes⟧, at ⟦VENUE|Rodney Parade⟧. The second touch, a trip on ⟦PERSON|Joel Adomako⟧, got him a booking; the third never came.

⟦TEAM|Feyenoord⟧ let a lead slip, ⟦TEAM|Twente⟧ let one in and out of their hands, and it came down to who would blink. ⟦PERSON|Wessel Tuinman⟧ didn't. From ⟦PERSON|Yannick Boateng-Visser⟧'s knockdown he ⟦G8|speared it past ⟦PERSON|Diederik Post⟧⟧ with seconds to spare.

⟦PERSON|Faris Al-Dossari⟧ has been voted ⟦COMPETITION|Saudi Pro League⟧ player of the month after a ⟦DATE|September⟧ in which he ⟦G9|scored⟧ in each of ⟦TEAM|Al Fateh⟧'s four matches. He did not find the target here; he did find the linesman's ear, and a yellow card.

Nobody celebrated ⟦TEAM|Motherwell⟧'s ⟦G10|third⟧ more than ⟦PERSON|Greig Sinclair-Boyd⟧, who had been booed for missing two sitters and who now ⟦G11|lofted the goalkeeper⟧, ⟦PERSON|Tam Rennie⟧, from thirty yards. "I heard nothing," he claimed. "I had my hands on my ears."

⟦PERSON|Owusu Danquah-Hall⟧ could have sealed it on ⟦MINUTE|83⟧ but the substitute, played in by ⟦PERSON|Tim Esler⟧, waited too long, and ⟦PERSON|Karol Zielinski-Poe⟧ came out to smother.

To stay in it ⟦TEAM|Paraguay⟧ needed two; they came nowhere near one. ⟦PERSON|Derlis Ayala-Benitez⟧ saw his effort blocked by ⟦PERSON|Junior Caetano⟧, then had a header gathered at the second attempt by ⟦PERSON|Thiago Lessa⟧, and that was that.

"We never gave up and almost got our reward," said ⟦PERSON|Karin Stromqvist⟧. Almost, because ⟦PERSON|Tuva Ellingsen⟧'s lob ⟦MINUTE|four minutes from the end⟧ was brought down off the line by ⟦PERSON|Signe Brandt-Olsen⟧.

The home side started brightly and could have been three up inside ⟦MINUTE|15 minutes⟧: ⟦PERSON|Jay Skipworth⟧ dragged wide, ⟦PERSON|Anton Hesketh⟧ hit a post and ⟦PERSON|Skipworth⟧'s lob was headed off the line by ⟦PERSON|Lee Partridge-Ng⟧.

The board of ⟦TEAM|Reading⟧ have conceded that the plan for the training ground has broken down. A deal struck in ⟦DATE|summer⟧ with ⟦ORG|Wokingham Borough Council⟧ cut the rent but left the club, one supporter said, "two down with ten minutes left".

⟦MINUTE|54 minutes⟧: how is that not in? ⟦PERSON|Marek Hruby⟧ with the header, ⟦PERSON|Stefan Goll⟧ with the save, ⟦PERSON|Marek Hruby⟧ with the follow-up, ⟦PERSON|Stefan Goll⟧ with the save. ⟦MINUTE|56 minutes⟧: that's how. ⟦PERSON|Radim Vlk⟧, low, hard, ⟦G12|bottom corner⟧. ⟦G13|⟦SCORE|2-1⟧⟧ ⟦TEAM|Sigma⟧.

⟦PERSON|Julie Vandermeersch⟧ converted the conversion, as it were: brought down inside the box by ⟦PERSON|Silvia Rota⟧, she dusted down the ball and ⟦G14|stroked the penalty to the keeper's left⟧. ⟦TEAM|Anderlecht Women⟧ had missed their previous three from there.

"Three points is three points, but listen, if it's ⟦SCORE|1-1⟧, who knows?" ⟦PERSON|Rafael Ibarra-Wood⟧ was still thinking of the chance ⟦PERSON|Hector Trujillo⟧ passed up at ⟦SCORE|1-0⟧, when ⟦PERSON|Trujillo⟧ went round ⟦PERSON|Blake Sorensen⟧ and fell over. It took ⟦MINUTE|another 20 minutes⟧ for ⟦TEAM|San Jose Earthquakes⟧ to ⟦G15|double it⟧ via ⟦PERSON|Niko Aranda⟧.

⟦TEAM|Cove Rangers⟧ almost equalised. That is a sentence that could have been written, and was, on ⟦MINUTE|31⟧, ⟦MINUTE|44⟧, ⟦MINUTE|59⟧ and ⟦MINUTE|80 minutes⟧. It was never once necessary to delete the adverb.

A ⟦MINUTE|second minute⟧ ⟦G16|goal⟧ from ⟦PERSON|Jota Bermejo⟧, a ⟦MINUTE|92nd minute⟧ ⟦G17|goal⟧ from ⟦PERSON|Iago Piñeiro⟧ and, between them, ninety minutes of nothing to see but ⟦PERSON|Bermejo⟧'s limp. ⟦TEAM|Racing de Ferrol⟧ ⟦SCORE|2-0⟧ ⟦TEAM|Albacete⟧.

Captain ⟦PERSON|Lorna Kilbride⟧ had not scored since ⟦DATE|2024⟧ and was not about to start, heading her best chance onto a post. It was the midfield, through ⟦PERSON|Dervla Quigley⟧, who ⟦G18|struck⟧ when the game was there to be struck at. ⟦TEAM|Shelbourne⟧ move second.

⟦PERSON|Marcus Ojukwu⟧ met the cross on the volley and the volley met the fence. ⟦PERSON|Harvey Sissons⟧ met it on the half-volley and it met the fence too. With that ⟦TEAM|Stevenage⟧ gave up on crosses and went by foot, and within ⟦MINUTE|five minutes⟧ ⟦PERSON|Luka Brozovic-Ames⟧ ⟦G19|had it in⟧ at the far stick.

⟦TEAM|Nice⟧ were beaten ⟦SCORE|3-2⟧ by a ⟦G20|goal⟧ that nobody saw, for the fog came down on ⟦MINUTE|70⟧. ⟦PERSON|Sofiane Benhaddou⟧ swears he ⟦G21|scored⟧ it. So does ⟦PERSON|Leandro Magalhaes⟧. The record will show that ⟦PERSON|Benhaddou⟧ was the one who ran to the away end.

Seven: the number of ⟦G22|goals⟧ ⟦PERSON|Yuto Takagi⟧ had before he got injured. Zero: the number he has since. He ought to have made it eight against ⟦TEAM|Gamba Osaka⟧, putting a rebound over the bar from a range best described as domestic.
=====GOALS=====
{"id": "G1", "scorer": "Mateus Carvalhal", "team": "Braga"}
{"id": "G2", "scorer": "Ander Solozabal", "team": "Braga", "kind": "own goal"}
{"id": "G3", "scorer": "Mateus Carvalhal", "team": "Braga"}
{"id": "G4", "scorer": "Kofi Agyemang-Prempeh", "team": "Hearts of Oak", "minute": 19, "minute_text": "19th", "assist": "Daniel Osei", "kind": "header"}
{"id": "G5", "scorer": "Kofi Agyemang-Prempeh", "team": "Hearts of Oak", "minute": 19, "minute_text": "19th", "assist": "Daniel Osei", "kind": "header"}
{"id": "G6", "scorer": "Silje Engen-Holt", "team": "Valerenga", "minute": 28, "minute_text": "28th minute"}
{"id": "G7", "scorer": "Evan Rhys-Dafydd", "minute": 85, "minute_text": "85 minutes", "assist": "Aled Bowen", "kind": "header"}
{"id": "G8", "scorer": "Wessel Tuinman", "assist": "Yannick Boateng-Visser", "kind": "shot"}
{"id": "G9", "scorer": "Faris Al-Dossari", "team": "Al Fateh", "scope": "background", "count": 4}
{"id": "G10", "scorer": "Greig Sinclair-Boyd", "team": "Motherwell", "kind": "shot"}
{"id": "G11", "scorer": "Greig Sinclair-Boyd", "team": "Motherwell", "kind": "shot"}
{"id": "G12", "scorer": "Radim Vlk", "team": "Sigma", "minute": 56, "minute_text": "56 minutes", "kind": "shot"}
{"id": "G13", "scorer": "Radim Vlk", "team": "Sigma", "minute": 56, "minute_text": "56 minutes", "kind": "shot", "score": "2-1"}
{"id": "G14", "scorer": "Julie Vandermeersch", "team": "Anderlecht Women", "kind": "penalty"}
{"id": "G15", "scorer": "Niko Aranda", "team": "San Jose Earthquakes"}
{"id": "G16", "scorer": "Jota Bermejo", "team": "Racing de Ferrol", "minute": 2, "minute_text": "second minute"}
{"id": "G17", "scorer": "Iago Piñeiro", "team": "Racing de Ferrol", "minute": 92, "minute_text": "92nd minute"}
{"id": "G18", "scorer": "Dervla Quigley", "team": "Shelbourne"}
{"id": "G19", "scorer": "Luka Brozovic-Ames", "team": "Stevenage"}
{"id": "G20", "scorer": "Sofiane Benhaddou"}
{"id": "G21", "scorer": "Sofiane Benhaddou"}
{"id": "G22", "scorer": "Yuto Takagi", "count": 7, "scope": "background"}

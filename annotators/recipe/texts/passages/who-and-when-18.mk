⟦PERSON|Cristian Marquina⟧ ⟦G1|scored once⟧ in each half as ⟦TEAM|Deportivo Saprissa⟧ won ⟦SCORE|2-1⟧ away to ⟦TEAM|Herediano⟧. His ⟦G2|first⟧, in the ⟦MINUTE|19th minute⟧, followed a run by ⟦PERSON|Yeltsin Barquero⟧, and his ⟦G3|second⟧, in the ⟦MINUTE|73rd⟧, came after ⟦PERSON|Esteban Mora-Vega⟧ had saved from ⟦PERSON|Barquero⟧. ⟦TEAM|Herediano⟧ ⟦G4|scored⟧ ⟦MINUTE|three minutes from the end⟧, ⟦PERSON|Allan Cubero⟧ the man, and had a shout for a penalty turned down.

On a night of few chances the ⟦G5|goal⟧ was a rebound. ⟦PERSON|Kári Sigurðsson⟧, of ⟦TEAM|FH⟧, had the presence of mind to follow ⟦PERSON|Davíð Arnarson⟧'s shot, on ⟦MINUTE|68⟧, and ⟦PERSON|Hákon Briem⟧, in the ⟦TEAM|Fram⟧ goal, had not the time to get up. ⟦TEAM|Fram⟧ had no shot on target and one, by ⟦PERSON|Emil Hallsson⟧, that hit a drain cover.

⟦TEAM|Ireland Under-21s⟧ ⟦G6|took the lead⟧ against ⟦TEAM|Slovakia Under-21s⟧ in the ⟦MINUTE|ninth minute⟧, lost it in the ⟦MINUTE|eleventh⟧ and won with a ⟦G7|goal⟧ in the ⟦MINUTE|72nd⟧. ⟦PERSON|Daniel Ogunleye⟧, who ⟦G8|headed the last⟧, also made the ⟦G9|first⟧, for ⟦PERSON|Cathal Mellon⟧. ⟦PERSON|Adam Kollár⟧ ⟦G10|scored⟧ for the visitors and hit the side-netting when clean through in the ⟦MINUTE|60th⟧.

⟦PERSON|Marissa Fontana⟧'s 25-yarder ⟦G11|went in⟧ off ⟦PERSON|Camille Rocher⟧, but the ⟦TEAM|Napoli Femminile⟧ captain insisted it was going in anyway. It ⟦G12|put her side ⟦SCORE|1-0⟧ up⟧ in the ⟦MINUTE|29th minute⟧. In the ⟦MINUTE|30th⟧ a ⟦PERSON|Rocher⟧ header was saved by ⟦PERSON|Elisa Conti⟧, and in the ⟦MINUTE|31st⟧ ⟦PERSON|Rocher⟧ herself, of ⟦TEAM|Sampdoria Women⟧, ⟦G13|put it right⟧.

A substitution that no one wanted, ⟦PERSON|Sal Dempster⟧ for the injured ⟦PERSON|Ross Mutch⟧, won the game for ⟦TEAM|Elgin City⟧. ⟦PERSON|Dempster⟧ needed ⟦MINUTE|five minutes⟧ to ⟦G14|score⟧: on at ⟦MINUTE|30⟧, ⟦G15|goal⟧ at ⟦MINUTE|35⟧, and, because his own knee was playing up, off at ⟦MINUTE|40⟧. ⟦PERSON|Mutch⟧ watched it all with ice on his. ⟦TEAM|Forfar⟧'s ⟦PERSON|Aidan Crombie⟧ nearly spoiled it, hitting the bar with a ⟦MINUTE|minute left⟧.

It finished ⟦SCORE|1-1⟧ after ⟦TEAM|Pumas⟧ ⟦G16|went ahead⟧ and were then ⟦G17|pegged back⟧ by the man who had missed a first-half penalty. That was ⟦PERSON|Wilfredo Saucedo⟧ of ⟦TEAM|Querétaro⟧, whose ⟦MINUTE|80th-minute⟧ ⟦G18|header⟧ flew past ⟦PERSON|Abel Orozco⟧. ⟦TEAM|Pumas⟧ had ⟦G19|gone in front⟧ with ⟦PERSON|Byron Caicedo-Ruiz⟧'s shot on ⟦MINUTE|58⟧, and had the same player's second, on ⟦MINUTE|63⟧, been two inches lower there'd have been no tale to tell.

Though ⟦TEAM|Kallithea⟧ had more of the ball it was ⟦TEAM|Volos⟧ who did something with it. From his own half ⟦PERSON|Giannis Sotiriou⟧ gave it to ⟦PERSON|Federico Molteni⟧; from just outside the box ⟦PERSON|Molteni⟧ gave it back; and in the area, in the ⟦MINUTE|22nd minute⟧, ⟦PERSON|Sotiriou⟧ ⟦G20|scored⟧. "Ninety minutes like that please," said the coach, who got about two.

⟦PERSON|Hernán Lucero⟧ was two yards offside when the ball was played to ⟦PERSON|Hernán Paredes⟧, who was not, and ⟦TEAM|San Lorenzo⟧'s ⟦PERSON|Paredes⟧ ⟦G21|scored⟧ on ⟦MINUTE|49⟧. ⟦TEAM|Vélez⟧ protested long. They had ⟦G22|scored⟧ themselves on ⟦MINUTE|33⟧, by ⟦PERSON|Julio Gaona⟧, and it had been taken away; they'd a header from ⟦PERSON|Gaona⟧ on ⟦MINUTE|81⟧ stopped by the leg of ⟦PERSON|Lucero⟧, defending.

⟦PERSON|Alex Cavendish⟧ let the ⟦TEAM|Curzon Ashton⟧ lead slip through his fingers, literally. It was ⟦MINUTE|84 minutes⟧, the cross from ⟦PERSON|Denny Fallon⟧ was tame, and when the keeper fumbled ⟦PERSON|Kwesi Barnes⟧ ⟦G23|had the goal⟧ for ⟦TEAM|Chorley⟧. ⟦TEAM|Curzon Ashton⟧'s ⟦G24|goal⟧, from a free-kick, had been struck by ⟦PERSON|Jensen Royle⟧, ⟦MINUTE|56⟧ on the clock, and ⟦PERSON|Royle⟧ also cleared off the line at ⟦SCORE|1-0⟧.

⟦MINUTE|Six minutes before half-time⟧, from ⟦PERSON|Silje Aune-Dahl⟧'s chip over the top, ⟦PERSON|Ingeborg Roen⟧ ⟦G25|scored⟧ for ⟦TEAM|Brann Women⟧. ⟦MINUTE|Six minutes after half-time⟧, from the same passer, ⟦PERSON|Andrine Kvalheim⟧ ⟦G26|scored⟧. There was one more six in it: the number of saves made by ⟦PERSON|Vilde Sundby⟧ for ⟦TEAM|Røa⟧, none of them from ⟦PERSON|Roen⟧.

It was the sort of ⟦G27|goal⟧ that wins nothing but games. ⟦PERSON|Naby Bangoura⟧'s effort for ⟦TEAM|Hafia⟧, ⟦MINUTE|four minutes before the break⟧, dribbled along the ground, hit ⟦PERSON|Fodé Sylla⟧'s heel and ⟦PERSON|Alseny Keita⟧'s glove, and stopped just over. ⟦TEAM|Wakriya⟧ protested that the last defender, ⟦PERSON|Sylla⟧, had been fouled. They had a good shot later from ⟦PERSON|Mory Kanté-Diallo⟧, and it didn't stop anywhere near.

Reduced to ten after ⟦MINUTE|12 minutes⟧, ⟦TEAM|Hobro⟧ had ⟦G28|scored⟧ by the ⟦MINUTE|14th⟧. Reduced to nine after ⟦MINUTE|45⟧, they had ⟦G29|scored⟧ by ⟦MINUTE|47⟧. ⟦PERSON|Emil Rask⟧ ⟦G30|had the first⟧ and ⟦PERSON|Malthe Boye⟧ the ⟦G31|second⟧, both from ⟦PERSON|Simon Lykke⟧ corners. They went in search of a tenth-hour third and got, on ⟦MINUTE|80⟧, a ⟦PERSON|Rask⟧ shot that brushed the outside of the post. ⟦TEAM|Fredericia⟧ had 31 efforts and a ⟦G32|goal⟧ on ⟦MINUTE|90⟧, by ⟦PERSON|Noah Toft-Larsen⟧.

Both the ⟦G33|goals⟧ ⟦TEAM|Zrinjski⟧ got were lovely. The ⟦TEAM|Sloga⟧ one, not. ⟦PERSON|Ante Gavranić⟧ ⟦G34|volleyed home⟧ on ⟦MINUTE|10⟧; ⟦PERSON|Marin Herceg⟧ ⟦G35|chipped the keeper⟧ on ⟦MINUTE|34⟧; and the ball ⟦G36|went in⟧ off ⟦PERSON|Josip Batinić⟧'s backside on the ⟦MINUTE|hour⟧, the defender having turned his back on ⟦PERSON|Goran Vidić⟧'s shot.

⟦PERSON|Tendai Muchada⟧ was the man whose pass was cut out, ⟦PERSON|Enoch Kaseke⟧ the man who cut it out, ⟦PERSON|Blessing Marufu⟧ the man who ⟦G37|scored⟧. ⟦TEAM|CAPS United⟧ had beaten ⟦TEAM|Ngezi Platinum⟧ in the ⟦MINUTE|88th minute⟧ and, in the ⟦MINUTE|89th⟧, nearly let ⟦PERSON|Muchada⟧ make amends, his header being cleared by ⟦PERSON|Marufu⟧, of all people.

Not a striker by trade, not even by mistake, ⟦PERSON|Sander Vermaelen-Claes⟧ ⟦G38|scored⟧ for ⟦TEAM|Charleroi⟧ on ⟦MINUTE|18⟧ with his head, kept out ⟦PERSON|Ayoub Rahou⟧ on ⟦MINUTE|53⟧ with his foot and, on ⟦MINUTE|90⟧, won the free-kick with his stomach from which ⟦PERSON|Xavier Lemoine⟧ ⟦G39|scored⟧. Against that, ⟦TEAM|Kortrijk⟧'s ⟦PERSON|Rahou⟧ had only a ⟦MINUTE|71st-minute⟧ ⟦G40|effort⟧, disallowed.

⟦TEAM|Tranquillo Rovers⟧ led ⟦SCORE|1-0⟧; then ⟦SCORE|1-1⟧; then ⟦SCORE|2-1⟧. ⟦PERSON|Hassan Mansaray⟧ ⟦G41|scored⟧ the two (⟦MINUTE|17⟧ and ⟦MINUTE|78⟧) and ⟦PERSON|Ibrahim Tarawallie⟧ the ⟦G42|one⟧ for ⟦TEAM|East End Lions⟧ (⟦MINUTE|40⟧).

"That's football," shrugged ⟦PERSON|Dirk Hovestad⟧, whose ⟦TEAM|Arminia Bielefeld⟧ ⟦G43|conceded⟧ in the ⟦MINUTE|92nd minute⟧. They had been ahead, by ⟦PERSON|Yusuf Kaya⟧'s ⟦G44|header⟧ on ⟦MINUTE|30⟧; they'd been level, by ⟦PERSON|Ansgar Kehl⟧'s ⟦G45|equaliser⟧ on ⟦MINUTE|50⟧; they'd been ahead by ten men to eleven, ⟦PERSON|Kehl⟧ having gone on ⟦MINUTE|65⟧. The late one ⟦G46|went in⟧ off ⟦PERSON|Tom Lamprecht⟧'s knee, and ⟦TEAM|SV Sandhausen⟧, with ten, had won.

From ⟦PERSON|Oisín McAvoy⟧'s corner ⟦PERSON|Lee Dorrian⟧ headed wide. From his next one ⟦PERSON|Lee Dorrian⟧ ⟦G47|headed in⟧, except that the ball had already been out. From his third, ⟦MINUTE|66 minutes⟧, ⟦PERSON|Dorrian⟧ did not bother jumping and ⟦PERSON|Conall Devlin⟧, behind him, ⟦G48|scored⟧. ⟦TEAM|Institute⟧ 1, ⟦TEAM|Dergview⟧ 0.

The hosts were awarded two penalties and ⟦G49|scored one⟧. The visitors were awarded one and scored none. ⟦PERSON|Kyogo Matsui⟧ had taken and missed ⟦TEAM|Nagoya Grampus⟧'s first, ⟦MINUTE|15⟧, before he ⟦G50|took and scored⟧ the second, ⟦MINUTE|82⟧. ⟦TEAM|Sagan Tosu⟧'s, which the substitute ⟦PERSON|Daiki Ueno⟧ had put into the arms of ⟦PERSON|Kenta Mizutani⟧, came on ⟦MINUTE|56⟧.

Kick-off had been put back 15 minutes and ⟦TEAM|Sutton Coldfield⟧'s back four by 20 yards. Into the hole ran ⟦PERSON|Ellis Bramhall⟧, ⟦MINUTE|4 minutes⟧ on the clock, to ⟦G51|score⟧. He would have had another on ⟦MINUTE|14⟧ if the pass had come from ⟦PERSON|Joe Hadley⟧ and not from a defender with his back turned, whose underhit ball held up on him. ⟦TEAM|Redditch⟧ might live to regret it, said this column, and ⟦TEAM|Redditch⟧ did, on ⟦MINUTE|59⟧ and ⟦MINUTE|75⟧, when ⟦PERSON|Miguel Santos-Ward⟧ ⟦G52|struck⟧ at the other end.
=====GOALS=====
{"id": "G1", "count": 2, "scorer": "Cristian Marquina", "team": "Deportivo Saprissa"}
{"id": "G2", "assist": "Yeltsin Barquero", "scorer": "Cristian Marquina", "team": "Deportivo Saprissa", "minute": 19, "minute_text": "19th minute"}
{"id": "G3", "scorer": "Cristian Marquina", "team": "Deportivo Saprissa", "minute": 73, "minute_text": "73rd"}
{"id": "G4", "scorer": "Allan Cubero", "team": "Herediano", "minute": 87, "minute_text": "three minutes from the end"}
{"id": "G5", "scorer": "Kári Sigurðsson", "team": "FH", "minute": 68, "minute_text": "68"}
{"id": "G6", "assist": "Daniel Ogunleye", "scorer": "Cathal Mellon", "team": "Ireland Under-21s", "minute": 9, "minute_text": "ninth minute"}
{"id": "G7", "kind": "header", "scorer": "Daniel Ogunleye", "team": "Ireland Under-21s", "minute": 72, "minute_text": "72nd"}
{"id": "G8", "scorer": "Daniel Ogunleye", "team": "Ireland Under-21s", "minute": 72, "minute_text": "72nd", "kind": "header"}
{"id": "G9", "assist": "Daniel Ogunleye", "scorer": "Cathal Mellon", "team": "Ireland Under-21s", "minute": 9, "minute_text": "ninth minute"}
{"id": "G10", "scorer": "Adam Kollár", "team": "Slovakia Under-21s", "minute": 11, "minute_text": "eleventh"}
{"id": "G11", "scorer": "Marissa Fontana", "team": "Napoli Femminile", "minute": 29, "minute_text": "29th minute"}
{"id": "G12", "score": "1-0", "scorer": "Marissa Fontana", "team": "Napoli Femminile", "minute": 29, "minute_text": "29th minute"}
{"id": "G13", "scorer": "Camille Rocher", "team": "Sampdoria Women", "minute": 31, "minute_text": "31st"}
{"id": "G14", "scorer": "Sal Dempster", "team": "Elgin City", "minute": 35, "minute_text": "35"}
{"id": "G15", "scorer": "Sal Dempster", "team": "Elgin City", "minute": 35, "minute_text": "35"}
{"id": "G16", "kind": "shot", "scorer": "Byron Caicedo-Ruiz", "team": "Pumas", "minute": 58, "minute_text": "58"}
{"id": "G17", "scorer": "Wilfredo Saucedo", "team": "Querétaro", "minute": 80, "minute_text": "80th-minute", "kind": "header"}
{"id": "G18", "kind": "header", "scorer": "Wilfredo Saucedo", "team": "Querétaro", "minute": 80, "minute_text": "80th-minute"}
{"id": "G19", "kind": "shot", "scorer": "Byron Caicedo-Ruiz", "team": "Pumas", "minute": 58, "minute_text": "58"}
{"id": "G20", "assist": "Federico Molteni", "scorer": "Giannis Sotiriou", "team": "Volos", "minute": 22, "minute_text": "22nd minute"}
{"id": "G21", "scorer": "Hernán Paredes", "team": "San Lorenzo", "minute": 49, "minute_text": "49"}
{"id": "G22", "outcome": "ruled out", "scorer": "Julio Gaona", "team": "Vélez", "minute": 33, "minute_text": "33"}
{"id": "G23", "kind": "shot", "scorer": "Kwesi Barnes", "team": "Chorley", "minute": 84, "minute_text": "84 minutes"}
{"id": "G24", "kind": "free kick", "scorer": "Jensen Royle", "team": "Curzon Ashton", "minute": 56, "minute_text": "56"}
{"id": "G25", "assist": "Silje Aune-Dahl", "scorer": "Ingeborg Roen", "team": "Brann Women", "minute": 39, "minute_text": "Six minutes before half-time"}
{"id": "G26", "assist": "Silje Aune-Dahl", "scorer": "Andrine Kvalheim", "team": "Brann Women", "minute": 51, "minute_text": "Six minutes after half-time"}
{"id": "G27", "kind": "shot", "scorer": "Naby Bangoura", "team": "Hafia", "minute": 41, "minute_text": "four minutes before the break"}
{"id": "G28", "assist": "Simon Lykke", "scorer": "Emil Rask", "team": "Hobro", "minute": 14, "minute_text": "14th"}
{"id": "G29", "assist": "Simon Lykke", "scorer": "Malthe Boye", "team": "Hobro", "minute": 47, "minute_text": "47"}
{"id": "G30", "assist": "Simon Lykke", "scorer": "Emil Rask", "team": "Hobro", "minute": 14, "minute_text": "14th"}
{"id": "G31", "assist": "Simon Lykke", "scorer": "Malthe Boye", "team": "Hobro", "minute": 47, "minute_text": "47"}
{"id": "G32", "scorer": "Noah Toft-Larsen", "team": "Fredericia", "minute": 90, "minute_text": "90"}
{"id": "G33", "count": 2, "scorer": "Ante Gavranić; Marin Herceg", "team": "Zrinjski"}
{"id": "G34", "kind": "volley", "scorer": "Ante Gavranić", "team": "Zrinjski", "minute": 10, "minute_text": "10"}
{"id": "G35", "kind": "shot", "scorer": "Marin Herceg", "team": "Zrinjski", "minute": 34, "minute_text": "34"}
{"id": "G36", "kind": "own goal", "scorer": "Josip Batinić", "team": "Sloga", "minute": 60, "minute_text": "hour"}
{"id": "G37", "assist": "Enoch Kaseke", "scorer": "Blessing Marufu", "team": "CAPS United", "minute": 88, "minute_text": "88th minute"}
{"id": "G38", "kind": "header", "scorer": "Sander Vermaelen-Claes", "team": "Charleroi", "minute": 18, "minute_text": "18"}
{"id": "G39", "kind": "free kick", "scorer": "Xavier Lemoine", "team": "Charleroi", "minute": 90, "minute_text": "90"}
{"id": "G40", "outcome": "ruled out", "scorer": "Ayoub Rahou", "team": "Kortrijk", "minute": 71, "minute_text": "71st-minute"}
{"id": "G41", "count": 2, "scorer": "Hassan Mansaray", "team": "Tranquillo Rovers"}
{"id": "G42", "scorer": "Ibrahim Tarawallie", "team": "East End Lions", "minute": 40, "minute_text": "40"}
{"id": "G43", "scorer": "Tom Lamprecht", "team": "SV Sandhausen", "minute": 90, "added": 2, "minute_text": "92nd minute"}
{"id": "G44", "kind": "header", "scorer": "Yusuf Kaya", "team": "Arminia Bielefeld", "minute": 30, "minute_text": "30"}
{"id": "G45", "kind": "header", "scorer": "Ansgar Kehl", "team": "SV Sandhausen", "minute": 50, "minute_text": "50"}
{"id": "G46", "scorer": "Tom Lamprecht", "team": "SV Sandhausen", "minute": 90, "added": 2, "minute_text": "92nd minute"}
{"id": "G47", "kind": "header", "outcome": "ruled out", "assist": "Oisín McAvoy", "scorer": "Lee Dorrian", "team": "Institute"}
{"id": "G48", "kind": "header", "assist": "Oisín McAvoy", "scorer": "Conall Devlin", "team": "Institute", "minute": 66, "minute_text": "66 minutes"}
{"id": "G49", "kind": "penalty", "scorer": "Kyogo Matsui", "team": "Nagoya Grampus", "minute": 82, "minute_text": "82"}
{"id": "G50", "kind": "penalty", "scorer": "Kyogo Matsui", "team": "Nagoya Grampus", "minute": 82, "minute_text": "82"}
{"id": "G51", "scorer": "Ellis Bramhall", "team": "Redditch", "minute": 4, "minute_text": "4 minutes"}
{"id": "G52", "count": 2, "scorer": "Miguel Santos-Ward", "team": "Sutton Coldfield"}

Time was when ⟦PERSON|Igor Matkovsky⟧ scored for fun. "Now I score for rent," he says, from a plastic chair beside the pitch at ⟦TEAM|Tobol⟧, where a good week is a goal in the cup, like the one he ⟦G1|thrashed past⟧ ⟦PERSON|Azamat Serikov⟧ on ⟦DATE|Wednesday⟧, and a bad one is four hours of bicycle.

⟦TEAM|Estoril⟧ finished the stronger, which is to say that at the end two of them could stand. They had hit the woodwork while ⟦SCORE|0-0⟧, and in ⟦PERSON|Rodrigo Falé⟧ had a man who, had he looked, would have seen that there was nobody on the line.

The first leg was ⟦PERSON|Sander Nymoen⟧'s: two ⟦G2|goals⟧, a nutmeg, a curtsey. The second leg was the one he broke, at ⟦MINUTE|five minutes⟧, and it is a measure of ⟦TEAM|Tromso⟧ that they managed to ⟦G3|get the one they still needed⟧; ⟦PERSON|August Hætta⟧ it was, off a rebound.

"What's a good season? Top half, a cup run, goals from my strikers." ⟦PERSON|Brendan Molloy⟧ got his cup run (⟦DATE|August⟧ to ⟦DATE|September⟧).

The pass from ⟦PERSON|Rune Thorsby⟧ was headed to ⟦PERSON|Lloyd Achterhuis⟧ and the pass from ⟦PERSON|Lloyd Achterhuis⟧ to nobody, until ⟦PERSON|Karel Dostál⟧ made himself somebody, coming from off the screen and ⟦G4|crashing it in⟧, all in the time it takes to say ⟦TEAM|Viktoria Plzen⟧.

⟦PERSON|Bongani Khoza-Peters⟧ twice rattled the frame, and a third effort was so well struck that the keeper's gloves came off. The ball did not go in. ⟦TEAM|SuperSport⟧ have drawn their last four at home.

The opener at the new ground was, fittingly, unfinished: no roof, no hot water and, for ⟦TEAM|Everett Town⟧, no goals. The first visitors, ⟦TEAM|Whitby⟧, will remember the mud.

Turn up, tune in, nod off: ⟦TEAM|Hamburg⟧ and ⟦TEAM|Schalke⟧ produced a match so bereft that the loudest cheer was for the news, inaccurate, of events in ⟦GPE|Kaiserslautern⟧.

An hour gone, ⟦TEAM|Nairobi City Stars⟧ a man light, a penalty against them: ⟦PERSON|Elvis Wanjala⟧ saved it. A corner: ⟦PERSON|Elvis Wanjala⟧ saved that. The follow-up: ⟦PERSON|Elvis Wanjala⟧ was on the floor, and ⟦PERSON|Brian Mutiso⟧, with ⟦MINUTE|63 minutes⟧ showing, ⟦G5|poached what would prove the winner⟧.

⟦PERSON|Helena Strandberg⟧ has the happy knack of scoring at the end and the unhappy one of missing at the start. ⟦TEAM|Rosengård⟧ have learned to wait. This time she missed at ⟦MINUTE|2⟧, ⟦MINUTE|5⟧ and ⟦MINUTE|16⟧, and it was getting dark when she ⟦G6|got it right⟧, ⟦PERSON|Amalie Dyhr⟧ ⟦G7|beaten⟧ by a skimmer.

The record signing cost eighteen million and stands eighteen centimetres taller than ⟦PERSON|Nico Trabucchi⟧, who marked him. ⟦PERSON|Trabucchi⟧ won eleven headers. The record signing won a raffle.

Four shots, four saves, four more shots, and then ⟦PERSON|Ailton Reis⟧ stopped shooting and started running. He ⟦G8|ran it past ⟦PERSON|Gonzalo Paredes⟧⟧, who is in fairness 41, and ⟦TEAM|Coritiba⟧ had a ⟦G9|goal⟧ at home, their only one of a sodden ⟦DATE|June⟧.

Rule one, says ⟦PERSON|Bjarki Þrastarson⟧, never concede before the coffee is cold. ⟦TEAM|Fylkir⟧ conceded a corner, a throw-in and a second corner in the opening breath, but it was at the other end that the thing was decided, ⟦PERSON|Aron Snær Geirsson⟧ breaking through to ⟦G10|beat⟧ the ⟦TEAM|Stjarnan⟧ man-mountain, ⟦PERSON|Haraldur Ingi⟧.

The last time these two met in a final, ⟦DATE|1997⟧, there were seven ⟦G11|goals⟧. The time before that there were ⟦G12|five⟧. The ⟦G13|last⟧ of those twelve was ⟦PERSON|Jean-Luc Perrotin⟧'s, and he, white-haired, sat through two hours on ⟦DATE|Sunday⟧ without having cause to stand.

A move of thirty-one passes broke down on the thirty-second. A move of two, goalkeeper ⟦PERSON|Darko Stanić⟧ to striker ⟦PERSON|Ljubomir Vasić⟧, did not, ⟦TEAM|Vojvodina⟧ ⟦G14|moving two clear⟧ with the one shot they had in the second period.

Put ⟦PERSON|Shaquille Drummond-Hay⟧ in a box with a ball and he will find a way out of it. ⟦TEAM|Cheltenham⟧ have tried him on both wings and, in ⟦GPE|Bath⟧, in goal.

"Offside? My heel? It's a size seven!" Size seven or not, ⟦PERSON|Natalie Crabtree⟧'s ⟦G15|finish⟧ against ⟦TEAM|Brighton Women⟧ was struck off, and by the time she had finished arguing ⟦PERSON|Veronika Šedivá⟧ had ⟦G16|finished⟧ at the other end.

⟦TEAM|Rangers⟧ held what they had. What they had was ⟦PERSON|Fraser Dunwoodie⟧'s ⟦G17|prod⟧, at ⟦MINUTE|six minutes⟧, and thereafter a back line of five, sometimes seven, with ⟦PERSON|Kris Ballantyne⟧ looking for a way through as one looks for spectacles.

For sale: one centre-forward, careful owners, 112 games, 40 ⟦G18|goals⟧, needs attention to right knee. ⟦TEAM|Gremio⟧ would take half of what they gave.

In search of a goal at ⟦GPE|Barnet⟧, ⟦PERSON|Don Revell-Smith⟧ sent on his tallest boy, then his fastest, then, at ⟦MINUTE|88 minutes⟧, his own son, who is neither. "Get on the end of something," he said. Young ⟦PERSON|Archie Revell-Smith⟧ got on the end of a boot.
=====GOALS=====
{"id": "G1", "scorer": "Igor Matkovsky", "team": "Tobol", "kind": "shot"}
{"id": "G2", "scorer": "Sander Nymoen", "team": "Tromso", "count": 2, "scope": "background"}
{"id": "G3", "scorer": "August Hætta", "team": "Tromso"}
{"id": "G4", "scorer": "Karel Dostál", "team": "Viktoria Plzen", "assist": "Lloyd Achterhuis", "kind": "shot"}
{"id": "G5", "scorer": "Brian Mutiso", "minute": 63, "minute_text": "63 minutes"}
{"id": "G6", "scorer": "Helena Strandberg", "team": "Rosengård"}
{"id": "G7", "scorer": "Helena Strandberg", "team": "Rosengård"}
{"id": "G8", "scorer": "Ailton Reis", "team": "Coritiba"}
{"id": "G9", "scorer": "Ailton Reis", "team": "Coritiba"}
{"id": "G10", "scorer": "Aron Snær Geirsson", "team": "Fylkir"}
{"id": "G11", "count": 7, "scope": "background"}
{"id": "G12", "count": 5, "scope": "background"}
{"id": "G13", "scorer": "Jean-Luc Perrotin", "scope": "background"}
{"id": "G14", "scorer": "Ljubomir Vasić", "team": "Vojvodina", "assist": "Darko Stanić"}
{"id": "G15", "scorer": "Natalie Crabtree", "outcome": "ruled out"}
{"id": "G16", "scorer": "Veronika Šedivá", "team": "Brighton Women"}
{"id": "G17", "scorer": "Fraser Dunwoodie", "team": "Rangers", "minute": 6, "minute_text": "six minutes", "kind": "shot"}
{"id": "G18", "team": "Gremio", "count": 40, "scope": "background"}

⟦PERSON|Jarrod Wetherill⟧ was credited with the ⟦G1|goal⟧, although the last touch belonged to ⟦PERSON|Nuno Calheiros⟧, the second last to ⟦PERSON|Nuno Calheiros⟧’s own goalkeeper, and the ⟦TEAM|Port Vale⟧ winger’s cross had been aimed at nobody in particular.

The post saved ⟦TEAM|Feyenoord⟧ from ⟦PERSON|Sem Lindhout⟧, and the other post from ⟦PERSON|Sem Lindhout⟧’s brother. Only in the ⟦MINUTE|84th minute⟧ did ⟦TEAM|NEC⟧ manage a shot with no woodwork in it, and ⟦PERSON|Timon Wolfhagen⟧ gathered that at the second attempt.

“It’s a foul, it’s not a foul, I’ve seen them given,” said ⟦PERSON|Neil Arkwright⟧ after ⟦PERSON|Jonah Fairbrass⟧’s ⟦G2|header⟧ was scratched from the record at ⟦VENUE|Oakwell⟧. “But then he’s had another header, a better one, and missed. So you can’t blame the lads in the van for that one, can you?”

A loose pass from ⟦PERSON|Adrián Solozábal⟧, a gallop by ⟦PERSON|Iñaki Goñi⟧, and a drive which went through ⟦PERSON|Escandell⟧ rather than past him: ⟦TEAM|Eibar⟧ ⟦G3|in front⟧, ⟦TEAM|Eibar⟧ delirious, ⟦TEAM|Eibar⟧ with ⟦MINUTE|four minutes⟧ to hang on. They did, ⟦PERSON|Escandell⟧ having come up for a corner and headed it into the ⟦GPE|Basque⟧ night.

⟦MINUTE|Eighteen minutes⟧ had gone when ⟦TEAM|Jeonbuk⟧ ⟦G4|scored⟧, rather against the run of things. ⟦PERSON|Moon Jae-hyun⟧’s first attempt was charged down, his second was smothered, and his third, taken lying on his stomach, dribbled between ⟦PERSON|Katsuragi⟧’s feet.

Television replays showed ⟦PERSON|Tiago Ferraz⟧ a full yard on. The assistant disagreed, the ⟦ORG|Portuguese FA⟧ had not paid for the lines, and ⟦TEAM|Farense⟧’s ⟦G5|goal⟧ was expunged. ⟦PERSON|Ferraz⟧, who had ⟦G6|rolled it in⟧ with the sole of his boot, swapped shirts with nobody.

No one in the away end could quite believe that ⟦PERSON|Wes Gorringe⟧ had headed over from there. ⟦PERSON|Denzel Amoako⟧ had gone past two men, stood the ball up on the penalty spot and more or less gift-wrapped it.

“We’ve lacked a cutting edge,” said ⟦TEAM|Oldham⟧ assistant ⟦PERSON|Phil Hartigan⟧. “You look at the xG and we’ve scored two. You look at the scoreboard and we haven’t.” ⟦PERSON|Jake Fosu⟧ twice shot wide from inside the area and ⟦PERSON|Elliot Marsh⟧ saw a drive clip the bar.

⟦PERSON|Tarik Hadžić⟧’s ⟦G7|volley⟧, a thing of beauty, was followed within three minutes by ⟦PERSON|Tarik Hadžić⟧’s volley, a thing of comedy, which ended in row Z. Between them ⟦TEAM|Željezničar⟧’s goalkeeper made the stop that mattered, from ⟦PERSON|Dervišević⟧.

The scoreboard operator at ⟦VENUE|Fratton Park⟧ put ⟦SCORE|2-0⟧ up when ⟦PERSON|Conor Sheekey⟧ let fly; he took it down again when the ball emerged on the wrong side of the stanchion. Side-netting. ⟦TEAM|Portsmouth⟧ had to be content with ⟦PERSON|Bazunu-Clarke⟧’s early ⟦G8|strike⟧.

⟦PERSON|Ragnhild Moe⟧ set the ball down, breathed out, and ⟦G9|clipped it over the wall and under the bar⟧. An identical kick from ⟦PERSON|Vilde Aasen⟧ in the second period was read by ⟦PERSON|Zofia Pająk⟧, who had moved a step to her right to wait.

⟦TEAM|Sheffield United⟧ may wonder what a fellow has to do. ⟦PERSON|Corey Dunstable⟧, denied by feet and then by hands, finally got one beyond ⟦PERSON|Ibarguren⟧ with his head, whereupon ⟦PERSON|Tomlinson-Reid⟧ arrived from nowhere to boot it from beneath the crossbar. It ended ⟦SCORE|0-1⟧.

At ⟦SCORE|3-2⟧ the game was crying out for somebody to put a foot on the ball. ⟦PERSON|Jef Vandecasteele⟧ put his foot through it. The shot, from all of forty metres, ⟦G10|caught out ⟦PERSON|Moris⟧⟧ and let ⟦TEAM|Westerlo⟧ breathe.

⟦PERSON|Thulani Dube⟧ shot low and hard, but the keeper had it covered. ⟦PERSON|Thulani Dube⟧ shot high and soft, and the keeper had it covered too. ⟦PERSON|Thulani Dube⟧ did not shoot again, and ⟦TEAM|AmaZulu⟧ did not look like winning.

Tapped on the shoulder and told to warm up on ⟦MINUTE|63⟧, on by ⟦MINUTE|65⟧, ⟦G11|scoring⟧ by ⟦MINUTE|68⟧: ⟦PERSON|Elif Karaca⟧ does not dawdle. The ⟦TEAM|Galatasaray⟧ teenager met ⟦PERSON|Sıla Yurt⟧’s cut-back with the calm of a woman posting a letter.

⟦PERSON|Sofia Bergqvist⟧ broke the line and the club record for sprints in a match, but could not break the resistance of ⟦PERSON|Noor El Amrani⟧, who saved with her feet, her chest and, on ⟦MINUTE|83 minutes⟧, her fingertips. ⟦TEAM|Hammarby⟧ are still without a goal in ⟦DATE|May⟧.

It was chaos. ⟦PERSON|Vance⟧ swung and missed, ⟦PERSON|Okolie⟧ swung and hit ⟦PERSON|Vance⟧, and ⟦PERSON|Pilkington⟧ bundled the whole lot, ball and all, ⟦G12|into the net⟧. Up went the flag. ⟦TEAM|Bury⟧’s bench went up as well, but to no avail.

⟦PERSON|Florin Iacobescu⟧ has always fancied himself from distance. On ⟦DATE|Sunday⟧ he tried seven times: two were blocked, three went into the river, one was caught. The seventh ⟦G13|beat ⟦PERSON|Râpă⟧⟧ all ends up.

⟦TEAM|Boreham Wood⟧ conceded possession cheaply, conceded territory gladly and conceded nothing else. ⟦PERSON|Nathan Ashmoor⟧ clung on to ⟦PERSON|Lyle⟧’s fierce low effort ⟦MINUTE|eight minutes from the close⟧, his only awkward moment.

“If he scores, we’re not having this chat,” said ⟦PERSON|Luis Enrique Barzola⟧ of the one-on-one that ⟦PERSON|Joao Rojas-Mina⟧ poked against ⟦PERSON|Galíndez⟧’s chest. ⟦TEAM|Barcelona SC⟧ then fell to a ⟦G14|penalty⟧ by ⟦PERSON|Cifuentes Alaba⟧, about which there was quite a lot of chat.

⟦ORG|Sky Sports⟧ will show the ⟦COMPETITION|EFL Cup⟧ final, ⟦ORG|ITV⟧ the highlights. The winner of ⟦DATE|Sunday⟧’s match will qualify for the ⟦COMPETITION|Conference League⟧, and the opener to the programme, at 3pm, is a documentary about shoot-outs.

⟦PERSON|Kasper Vestergaard⟧’s ⟦G15|strike⟧ was the pick of the three, a rasping thing into the far side of the goal; the ⟦G16|others⟧, from ⟦PERSON|Lucas Pohl⟧ and ⟦PERSON|Emre Sahin⟧, were rebounds after ⟦PERSON|Sommerfeldt⟧ had saved well from ⟦PERSON|Vestergaard⟧.

Frantic, but fruitless. In one ⟦MINUTE|70th-minute⟧ passage ⟦TEAM|Western United⟧ had four shots in as many seconds, hitting in turn a goalkeeper, a full-back, the referee and the base of the right-hand upright.
=====GOALS=====
{"id": "G1", "scorer": "Jarrod Wetherill", "team": "Port Vale"}
{"id": "G2", "scorer": "Jonah Fairbrass", "kind": "header", "outcome": "ruled out"}
{"id": "G3", "scorer": "Iñaki Goñi", "team": "Eibar", "minute": 86, "minute_text": "four minutes", "kind": "shot"}
{"id": "G4", "scorer": "Moon Jae-hyun", "team": "Jeonbuk", "minute": 18, "minute_text": "Eighteen minutes", "kind": "shot"}
{"id": "G5", "scorer": "Tiago Ferraz", "team": "Farense", "kind": "shot", "outcome": "ruled out"}
{"id": "G6", "scorer": "Tiago Ferraz", "team": "Farense", "kind": "shot", "outcome": "ruled out"}
{"id": "G7", "scorer": "Tarik Hadžić", "kind": "volley"}
{"id": "G8", "scorer": "Bazunu-Clarke", "team": "Portsmouth", "kind": "shot"}
{"id": "G9", "scorer": "Ragnhild Moe", "kind": "free kick"}
{"id": "G10", "scorer": "Jef Vandecasteele", "team": "Westerlo", "kind": "shot"}
{"id": "G11", "scorer": "Elif Karaca", "team": "Galatasaray", "minute": 68, "minute_text": "68", "assist": "Sıla Yurt", "kind": "shot"}
{"id": "G12", "scorer": "Pilkington", "team": "Bury", "kind": "shot", "outcome": "ruled out"}
{"id": "G13", "scorer": "Florin Iacobescu", "kind": "shot"}
{"id": "G14", "scorer": "Cifuentes Alaba", "kind": "penalty"}
{"id": "G15", "scorer": "Kasper Vestergaard", "kind": "shot"}
{"id": "G16", "scorer": "Lucas Pohl; Emre Sahin", "count": 2, "kind": "shot"}

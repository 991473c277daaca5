⟦PERSON|Oliynyk⟧ ⟦G1|nets⟧ on return as ⟦TEAM|Ukraine⟧ sink ⟦TEAM|Wales⟧ in ⟦GPE|Wrocław⟧

⟦PERSON|Asisat Lawal-Bright⟧ ⟦G2|at the double⟧ as ⟦TEAM|Super Falcons⟧ cruise past ⟦TEAM|Botswana⟧

⟦TEAM|Spain⟧'s ⟦PERSON|Eider Arana⟧, 23, was the busier of the two goalkeepers in ⟦GPE|Gothenburg⟧. She dealt with ⟦PERSON|Tuva Holmgren⟧'s long-range strike on ⟦MINUTE|five minutes⟧, turned a ⟦PERSON|Rebecka Alfredsson⟧ volley behind on ⟦MINUTE|19⟧, and watched ⟦PERSON|Holmgren⟧ hit the base of a post with ⟦MINUTE|three minutes of normal time remaining⟧. At the other end ⟦PERSON|Alba Roig-Ferrer⟧ spurned the best opening, prodding straight at ⟦PERSON|Jennie Falkenberg⟧ after an hour of few chances.

⟦G3|Goals⟧: 14. Assists: 3. Those were ⟦PERSON|Romina Vaccarezza⟧'s numbers in ⟦GPE|Córdoba⟧ ⟦DATE|last season⟧, and they have brought her a move to ⟦TEAM|Corinthians⟧.

⟦TEAM|Strasbourg⟧ ended a run of five games without a win by beating ⟦TEAM|Toulouse⟧ ⟦SCORE|3-2⟧ in a match of four penalties. ⟦PERSON|Habib Diarra-Keller⟧ ⟦G4|scored two⟧ of them for the hosts, on ⟦MINUTE|14⟧ and ⟦MINUTE|63⟧, and missed another; ⟦PERSON|Zakaria Aboukhlal-Roux⟧ ⟦G5|replied⟧ from the spot on ⟦MINUTE|39⟧. ⟦PERSON|Sebastian Nanasi-Lund⟧ ⟦G6|got the third⟧ from open play, ⟦G7|driving low through the keeper⟧ on ⟦MINUTE|81⟧, before ⟦PERSON|Frank Magri-Etonde⟧ ⟦G8|gave ⟦TEAM|Toulouse⟧ a lifeline⟧ ⟦MINUTE|two minutes from the end⟧.

⟦PERSON|Tomás Escudero-Lanza⟧, the ⟦TEAM|Independiente⟧ captain, felt his side "lacked the final touch". ⟦PERSON|Federico Mancuello-Paz⟧ had put an early volley into the stand and ⟦PERSON|Iván Marcone-Ruiz⟧ a header onto the bar, and ⟦TEAM|Huracán⟧ ⟦G9|took the lead⟧ without managing a shot of note, an attempted clearance ⟦G10|looping into the net⟧.

⟦TEAM|Hong Kong⟧ held ⟦TEAM|Iran⟧ ⟦SCORE|1-1⟧ in ⟦GPE|Doha⟧. ⟦PERSON|Wong Tsz-ho⟧ ⟦G11|gave the underdogs the lead⟧ in the ⟦MINUTE|second minute⟧, robbing ⟦PERSON|Sajjad Karimzadeh⟧ before ⟦G12|rounding the keeper⟧, and it lasted until ⟦PERSON|Karimzadeh⟧ himself, moved forward for the final quarter, ⟦G13|crashed one in off the bar⟧ on ⟦MINUTE|79⟧.

⟦PERSON|Delphine Cascarino-Joly⟧ did not come out for the second half because of a knock, so ⟦TEAM|PSG⟧ coach ⟦PERSON|Fabrice Abriel-Prevost⟧ turned to ⟦PERSON|Liana Traoré⟧, 18. Within ⟦MINUTE|six minutes⟧ of her introduction the teenager had forced ⟦PERSON|Constance Picaud-Leroy⟧ into a fingertip save; within ⟦MINUTE|ten⟧ she had ⟦G14|put ⟦TEAM|PSG⟧ ahead⟧, ⟦PERSON|Griedge Mbombo⟧ having nodded down a deep cross.

⟦TEAM|Monza⟧ goalkeeper ⟦PERSON|Michele Di Cesare-Longo⟧ is expected to be fit for the trip to ⟦TEAM|Sampdoria⟧. The ⟦COMPETITION|Serie B⟧ leaders have not conceded in 412 minutes.

⟦TEAM|San Diego Wave⟧ forward ⟦PERSON|Maya Delgadillo⟧ ⟦G15|scored her 50th ⟦COMPETITION|NWSL⟧ goal⟧ on ⟦DATE|Saturday⟧ night. The landmark arrived in the ⟦MINUTE|23rd minute⟧, ⟦PERSON|Hanna Lundkvist-Frye⟧ threading a ball through ⟦PERSON|Jordan Pfeiffer⟧'s legs to the ⟦NORP|American⟧, who ⟦G16|beat⟧ ⟦PERSON|Mackenzie Arbuckle⟧ at her near post. ⟦PERSON|Pfeiffer⟧ was unlucky not to level soon after, her header coming back off the bar.

⟦PERSON|Adel Boulbina-Haddad⟧, ⟦PERSON|Baghdad Guitouni⟧ and ⟦PERSON|Houssem Zerrouki⟧ ⟦G17|all scored⟧ before the ⟦MINUTE|break⟧ for ⟦TEAM|Algeria⟧, who could afford to have a fourth ⟦G18|effort⟧ disallowed in the ⟦SCORE|3-0⟧ defeat of ⟦TEAM|Libya⟧ in ⟦GPE|Oran⟧.

⟦PERSON|Ralf Tiedemann⟧'s ⟦TEAM|Köln⟧ went to ⟦TEAM|Gladbach⟧ looking for a third away win and left with a point after ⟦PERSON|Denis Huseinbašić-Kern⟧ had ⟦G19|cancelled out⟧ ⟦PERSON|Haris Tabakovič-Frei⟧'s ⟦G20|opener⟧ in the ⟦MINUTE|91st minute⟧. ⟦PERSON|Tabakovič-Frei⟧ could have settled it but put his penalty against the foot of the post on ⟦MINUTE|73⟧.

A goalkeeping error cost ⟦TEAM|Paraguay⟧ against ⟦TEAM|Colombia⟧ in ⟦GPE|Barranquilla⟧. ⟦PERSON|Alicia Bobadilla-Cáceres⟧ let ⟦PERSON|Linda Caicedo-Mina⟧'s tame shot ⟦G21|dribble over the line⟧ on the stroke of the ⟦MINUTE|interval⟧, having earlier made excellent saves from ⟦PERSON|Leicy Santos-Rueda⟧ and ⟦PERSON|Mayra Ramírez-Lobo⟧.

⟦TEAM|Western Sydney Wanderers⟧ striker ⟦PERSON|Brandon Borrello-Nash⟧ is suspended, ⟦PERSON|Zac Sapsford-King⟧ is doubtful and ⟦PERSON|Marcus Antonsson-Rae⟧ has only just resumed training, leaving coach ⟦PERSON|Alen Stajčić-Ford⟧ without a recognised forward for the derby.

⟦PERSON|Jana Fernández-Solé⟧, the ⟦TEAM|Barcelona⟧ full-back, thought she had doubled her side's lead when her cross evaded everyone and ⟦G22|went in⟧, but referee ⟦PERSON|Olatz Rivera-Sanz⟧ spotted a foul on ⟦PERSON|Misa Lorente⟧. ⟦TEAM|Real Madrid⟧ broke from the free-kick and ⟦G23|equalised⟧: ⟦PERSON|Caroline Weir-Boyle⟧ released ⟦PERSON|Naomie Feller-Diaw⟧, who ⟦G24|lifted the ball over⟧ ⟦PERSON|Cata Comellas⟧.

⟦TEAM|Kenya⟧ beat ⟦TEAM|Tunisia⟧ ⟦SCORE|1-0⟧ in the ⟦COMPETITION|Women's Africa Cup of Nations⟧ qualifiers thanks to ⟦PERSON|Mwanahalima Dogo-Adam⟧'s ⟦G25|penalty⟧ in the ⟦MINUTE|58th minute⟧. The return leg is in ⟦GPE|Radès⟧ on ⟦DATE|Tuesday⟧.

⟦PERSON|Simone Inzerillo⟧ said the second leg would be "a different game" after ⟦TEAM|Inter Milan⟧ drew ⟦SCORE|0-0⟧ in ⟦GPE|Leverkusen⟧. His team did not have a shot on target until the ⟦MINUTE|71st minute⟧, when ⟦PERSON|Marko Arnaut⟧ drew a comfortable save.

From ⟦TEAM|Kashiwa Reysol⟧'s point of view the evening turned on ⟦MINUTE|33 minutes⟧. ⟦PERSON|Mao Hosokawa-Ueno⟧ struck the bar with a rising drive, the ball fell for ⟦PERSON|Yuki Kakita-Mori⟧ and his follow-up was beaten away by ⟦PERSON|Leo Kokubo-Sands⟧; seconds later ⟦TEAM|Vissel Kobe⟧ were ⟦G26|in front⟧ at the other end, ⟦PERSON|Daiju Sasaki-Ono⟧ ⟦G27|finishing⟧ the counter-attack.

⟦PERSON|Everson Cazares⟧ ⟦G28|scores⟧ again but ⟦TEAM|Pachuca⟧ crash out

⟦TEAM|Ajax⟧ defender ⟦PERSON|Lisa Doorn-Bakker⟧ said ⟦G29|conceding⟧ so early had "knocked the stuffing" out of the team after ⟦PERSON|Klara Bühl-Reiter⟧ ⟦G30|struck⟧ in the ⟦MINUTE|second minute⟧ for ⟦TEAM|Bayern⟧.
=====GOALS=====
{"id": "G1", "scorer": "Oliynyk", "team": "Ukraine"}
{"id": "G2", "scorer": "Asisat Lawal-Bright", "team": "Super Falcons", "count": 2}
{"id": "G3", "scorer": "Romina Vaccarezza", "scope": "background", "count": 14}
{"id": "G4", "scorer": "Habib Diarra-Keller", "team": "Strasbourg", "kind": "penalty", "count": 2}
{"id": "G5", "scorer": "Zakaria Aboukhlal-Roux", "team": "Toulouse", "minute": 39, "kind": "penalty", "minute_text": "39"}
{"id": "G6", "scorer": "Sebastian Nanasi-Lund", "team": "Strasbourg", "minute": 81, "kind": "shot", "minute_text": "81"}
{"id": "G7", "scorer": "Sebastian Nanasi-Lund", "team": "Strasbourg", "minute": 81, "kind": "shot", "minute_text": "81"}
{"id": "G8", "scorer": "Frank Magri-Etonde", "team": "Toulouse", "minute": 88, "minute_text": "two minutes from the end"}
{"id": "G9", "team": "Huracán"}
{"id": "G10", "team": "Huracán"}
{"id": "G11", "scorer": "Wong Tsz-ho", "team": "Hong Kong", "minute": 2, "minute_text": "second minute", "kind": "shot"}
{"id": "G12", "scorer": "Wong Tsz-ho", "team": "Hong Kong", "minute": 2, "minute_text": "second minute", "kind": "shot"}
{"id": "G13", "scorer": "Sajjad Karimzadeh", "team": "Iran", "minute": 79, "minute_text": "79", "kind": "shot"}
{"id": "G14", "scorer": "Liana Traoré", "team": "PSG", "minute": 55, "minute_text": "ten", "assist": "Griedge Mbombo"}
{"id": "G15", "scorer": "Maya Delgadillo", "team": "San Diego Wave", "minute": 23, "minute_text": "23rd minute", "kind": "shot"}
{"id": "G16", "scorer": "Maya Delgadillo", "team": "San Diego Wave", "minute": 23, "kind": "shot", "assist": "Hanna Lundkvist-Frye"}
{"id": "G17", "scorer": "Adel Boulbina-Haddad; Baghdad Guitouni; Houssem Zerrouki", "team": "Algeria", "count": 3}
{"id": "G18", "team": "Algeria", "outcome": "ruled out"}
{"id": "G19", "scorer": "Denis Huseinbašić-Kern", "team": "Köln", "minute": 90, "added": 1, "minute_text": "91st minute"}
{"id": "G20", "scorer": "Haris Tabakovič-Frei", "team": "Gladbach"}
{"id": "G21", "scorer": "Linda Caicedo-Mina", "team": "Colombia", "kind": "shot", "minute_text": "interval"}
{"id": "G22", "scorer": "Jana Fernández-Solé", "team": "Barcelona", "outcome": "ruled out"}
{"id": "G23", "scorer": "Naomie Feller-Diaw", "team": "Real Madrid", "kind": "shot", "assist": "Caroline Weir-Boyle"}
{"id": "G24", "scorer": "Naomie Feller-Diaw", "team": "Real Madrid", "kind": "shot", "assist": "Caroline Weir-Boyle"}
{"id": "G25", "scorer": "Mwanahalima Dogo-Adam", "team": "Kenya", "minute": 58, "kind": "penalty", "minute_text": "58th minute"}
{"id": "G26", "scorer": "Daiju Sasaki-Ono", "team": "Vissel Kobe", "minute": 33, "minute_text": "33 minutes", "kind": "shot"}
{"id": "G27", "scorer": "Daiju Sasaki-Ono", "team": "Vissel Kobe", "minute": 33, "minute_text": "33 minutes", "kind": "shot"}
{"id": "G28", "scorer": "Everson Cazares", "team": "Pachuca"}
{"id": "G29", "scorer": "Klara Bühl-Reiter", "team": "Bayern", "minute": 2}
{"id": "G30", "scorer": "Klara Bühl-Reiter", "team": "Bayern", "minute": 2, "minute_text": "second minute"}

⟦PERSON|Hayden Pryce⟧ and ⟦PERSON|Corben Tait⟧ ⟦G1|scored⟧ ⟦MINUTE|four minutes apart⟧ to put the ⟦TEAM|Central Coast Mariners⟧ in charge at ⟦VENUE|Industree Group Stadium⟧. ⟦PERSON|Pryce⟧ ⟦G2|opened⟧ on ⟦MINUTE|31⟧; ⟦PERSON|Tait⟧, whose shot ⟦PERSON|Vince Morello⟧ had stopped a moment earlier, ⟦G3|made it a pair⟧ on ⟦MINUTE|35⟧. ⟦TEAM|Wellington Phoenix⟧ had an early header blocked.

When ⟦TEAM|Torino⟧ at last won a corner it was the ⟦MINUTE|40th minute⟧. When it came over, ⟦PERSON|Pietro Gualandi⟧ won the header, the rebound and, all told, the game: ⟦PERSON|Simone Raggi⟧ stopped the first; the second ⟦G4|went in⟧ under him. ⟦TEAM|Torino⟧ 1, ⟦TEAM|Udinese⟧ 0.

Here is how it stood at ⟦VENUE|Celtic Park⟧: ⟦TEAM|Celtic⟧ ⟦G5|one up⟧ from a ⟦PERSON|Yuto Sakai⟧ shot in the ⟦MINUTE|12th minute⟧, one man down from a ⟦PERSON|Liam Mackie⟧ lunge in the ⟦MINUTE|15th⟧, and on the rack. Here is how it ended: ⟦PERSON|Sakai⟧, unmarked, ⟦G6|two up⟧ in the ⟦MINUTE|77th⟧, from ⟦PERSON|Ross Doran⟧'s clearance. ⟦TEAM|Aberdeen⟧ had three good chances in between and used none of them.

⟦PERSON|Emiliano Duarte⟧ beat the goalkeeper with a header on ⟦MINUTE|11⟧ which the bar turned away, with a shot on ⟦MINUTE|26⟧ which a defender turned away and with a ⟦G7|penalty⟧ on ⟦MINUTE|43⟧ which nobody turned away. It gave ⟦TEAM|Liverpool Montevideo⟧ a lead of one.

Having gone three games without a ⟦G8|goal⟧, ⟦PERSON|Rashawn Bettencourt⟧ ⟦G9|scored⟧ in the ⟦MINUTE|62nd minute⟧ for the ⟦TEAM|New England Revolution⟧, and having gone 14 without an assist, ⟦PERSON|Tomáš Vlk⟧ made the pass. ⟦TEAM|Toronto FC⟧ pushed, and the ⟦MINUTE|85th⟧ brought them a header against the frame from ⟦PERSON|Dwight Hemmings⟧.

⟦PERSON|Olof Sandell⟧ took too long; the next man did not. ⟦PERSON|Elliot Bruun⟧ ⟦G10|scored⟧ first time, in the ⟦MINUTE|9th minute⟧, after ⟦PERSON|Sandell⟧'s shot had been blocked by ⟦PERSON|Viktor Ros⟧, and ⟦TEAM|Kalmar⟧ had a lead that lasted to the ⟦MINUTE|64th⟧, when ⟦PERSON|Ros⟧ ⟦G11|headed ⟦TEAM|Häcken⟧ level⟧. He might have got another at the death, but ⟦PERSON|Linus Wede⟧ stood in the right place.

Minute 5, save. Minute 10, save. Minute 14, save, and ⟦PERSON|Jorge Illescas⟧, who made the three, was only getting started; he was up to eight when, on ⟦MINUTE|52⟧, ⟦TEAM|Deportes Tolima⟧ ⟦G12|scored⟧. ⟦PERSON|Fabián Hurtado⟧ it was, from close in. ⟦PERSON|Illescas⟧ finished with eleven saves and ⟦TEAM|Envigado⟧ with no points.

⟦TEAM|Kettering⟧ had the best of the ⟦MINUTE|first ten minutes⟧ and ⟦PERSON|Dion Sears⟧ the best of the ⟦MINUTE|next ten⟧: a ⟦G13|goal⟧, ⟦MINUTE|13⟧; a near thing, ⟦MINUTE|17⟧; ⟦G14|another⟧, ⟦MINUTE|20⟧. They were both from ⟦PERSON|Reuben Hyde⟧ passes. The goalkeeper of ⟦TEAM|Banbury⟧, ⟦PERSON|Lee Castle⟧, would be subbed at ⟦MINUTE|half-time⟧, the poor man.

From ⟦PERSON|Jasmine Ferris⟧'s point of view it was straightforward. She had the ball, ⟦PERSON|Orla Kinsella⟧ was in her way, then ⟦PERSON|Orla Kinsella⟧ was not. ⟦TEAM|Glentoran Women⟧ ⟦G15|had their goal⟧, ⟦MINUTE|five minutes after the tea⟧, and ⟦PERSON|Ferris⟧ her ⟦G16|eighth⟧ of the campaign.

The draw was decided, if a draw can be, in ⟦MINUTE|five minutes after the hour⟧. ⟦PERSON|Alejandro Baños⟧ ⟦G17|scored⟧ for ⟦TEAM|Oviedo⟧ on ⟦MINUTE|61⟧, ⟦PERSON|Hugo Landa⟧ hit the post for ⟦TEAM|Oviedo⟧ on ⟦MINUTE|63⟧, and ⟦PERSON|Ander Ruiz de Gauna⟧, sent through by ⟦PERSON|Mario Elola⟧, ⟦G18|scored⟧ for ⟦TEAM|Mirandés⟧ on ⟦MINUTE|65⟧. From there on both defended.

The ⟦TEAM|Phoenix Rising⟧ starters had 15 shots, the substitutes two. One of the two counted. ⟦PERSON|Jerome Halliburton⟧ (⟦MINUTE|86⟧, on for ⟦PERSON|Miles Kato⟧) to ⟦PERSON|Gabi Torres⟧ (⟦MINUTE|79⟧, on for ⟦PERSON|Erik Lund⟧); ⟦G19|⟦SCORE|1-0⟧⟧, ⟦MINUTE|89⟧.

⟦TEAM|Kashima Antlers⟧ were reduced to ten on ⟦MINUTE|30⟧ and to tears on ⟦MINUTE|90⟧. ⟦PERSON|Shunsuke Ito⟧'s tackle explains the former, ⟦PERSON|Keita Mori⟧'s ⟦G20|goal⟧ the latter. Until that ⟦TEAM|Sanfrecce Hiroshima⟧ had found ⟦PERSON|Daichi Abe⟧ unbeatable; and he might well have kept out ⟦PERSON|Mori⟧'s ⟦G21|header⟧, too, had ⟦PERSON|Ito⟧'s replacement not stood on his foot.

⟦PERSON|Kelvin Ndlovu⟧, playing for a contract, ⟦G22|scored⟧ in the ⟦MINUTE|tenth minute⟧. ⟦PERSON|Praise Moyo⟧, playing for fun, ⟦G23|scored⟧ ⟦MINUTE|two minutes later⟧, and ⟦TEAM|Dynamos⟧, playing for pride, ⟦G24|got one back⟧ by way of ⟦PERSON|Tino Chari⟧, on ⟦MINUTE|83⟧. ⟦TEAM|Highlanders⟧ boss ⟦PERSON|Mandla Sibanda⟧ has since signed ⟦PERSON|Ndlovu⟧.

First the flag, then no flag. ⟦PERSON|Samuele Ricciardi⟧ had looked off when he ⟦G25|scored⟧ in the ⟦MINUTE|27th minute⟧ and was; he looked off when he ⟦G26|scored⟧ in the ⟦MINUTE|49th⟧ and wasn't. ⟦TEAM|Parma⟧ took the one they were given. ⟦TEAM|Monza⟧ had one as well: ⟦PERSON|Bram Wouters⟧'s clearance ⟦G27|flew in⟧ off ⟦PERSON|Leandro Assunção⟧, his team-mate, and past ⟦PERSON|Kofi Darko⟧, ⟦MINUTE|67⟧.

⟦PERSON|Ciaran Heffernan⟧ is a worrier. The coach of ⟦TEAM|Treaty United⟧ worried through the ⟦G28|goal⟧ his side got in the ⟦MINUTE|fourth minute⟧ (by ⟦PERSON|Seán Nolan⟧), worried through the one they ⟦G29|scored⟧ in the ⟦MINUTE|40th⟧ (by ⟦PERSON|Aodh Mannion⟧, ⟦G30|⟦SCORE|2-0⟧⟧) and was proved right by the three ⟦TEAM|Athlone Town⟧ ⟦G31|scored⟧, ⟦PERSON|Dean Larkin⟧ the scorer of all, between the ⟦MINUTE|70th⟧ and the ⟦MINUTE|88th⟧.

With a ⟦MINUTE|minute left⟧ ⟦PERSON|Elliott Garside⟧ had the win at his feet and his feet let him down. With ⟦MINUTE|less than a minute left⟧ ⟦PERSON|Garside⟧ had it on his head. ⟦TEAM|Chester⟧ had ⟦G32|won⟧. The cross, ⟦PERSON|Dale Sims⟧'s; the corner, never a corner.

In the space of ⟦MINUTE|six minutes⟧, ⟦MINUTE|31⟧ to ⟦MINUTE|37⟧, ⟦PERSON|Nuria Sanchís⟧ struck the post, the bar and the keeper before she ⟦G33|hit the net⟧. ⟦TEAM|Espanyol⟧'s women led by that until the ⟦MINUTE|79th⟧, when ⟦PERSON|Alba Ferrándiz⟧ of ⟦TEAM|Alhama⟧ also ⟦G34|found it⟧, with what had been a cross.

⟦PERSON|Mbark Ouali⟧ put the first one over, the second one wide, the third one at ⟦PERSON|Yassine Karim⟧ and the ⟦G35|fourth one in⟧. It was ⟦MINUTE|69⟧ when he did. ⟦TEAM|Difaâ El Jadida⟧ had a lead they'd earned, and ⟦MINUTE|four minutes after⟧ they had two, ⟦PERSON|Badr Zniti⟧ ⟦G36|scoring⟧ at the first go.

"You have to take your first chance," said ⟦PERSON|Henning Voss⟧, whose ⟦TEAM|Darmstadt⟧ took their ninth. Eight having been squandered, two by ⟦PERSON|Robin Kast⟧, ⟦PERSON|Kast⟧ ⟦G37|took it⟧ in the ⟦MINUTE|87th minute⟧. ⟦TEAM|Paderborn⟧ had one chance and, ⟦PERSON|Noah Brinkmann⟧, ⟦MINUTE|51⟧, ⟦G38|took it⟧.

⟦TEAM|Malawi⟧ led for a second or two. The ball, headed by ⟦PERSON|Gomezgani Phiri⟧, ⟦G39|crossed the line⟧ and came back, the whistle blew, ⟦PERSON|Phiri⟧ ran, and everyone ran after him; but it was for a push. The ⟦MINUTE|73rd minute⟧. ⟦TEAM|Lesotho⟧, the other side, had no shot at all.
=====GOALS=====
{"id": "G1", "count": 2, "scorer": "Hayden Pryce; Corben Tait", "team": "Central Coast Mariners"}
{"id": "G2", "scorer": "Hayden Pryce", "team": "Central Coast Mariners", "minute": 31, "minute_text": "31"}
{"id": "G3", "scorer": "Corben Tait", "team": "Central Coast Mariners", "minute": 35, "minute_text": "35"}
{"id": "G4", "scorer": "Pietro Gualandi", "team": "Torino", "minute": 40, "minute_text": "40th minute"}
{"id": "G5", "scorer": "Yuto Sakai", "team": "Celtic", "minute": 12, "minute_text": "12th minute"}
{"id": "G6", "assist": "Ross Doran", "scorer": "Yuto Sakai", "team": "Celtic", "minute": 77, "minute_text": "77th"}
{"id": "G7", "kind": "penalty", "scorer": "Emiliano Duarte", "team": "Liverpool Montevideo", "minute": 43, "minute_text": "43"}
{"id": "G8", "scope": "background", "scorer": "Rashawn Bettencourt", "team": "New England Revolution"}
{"id": "G9", "kind": "shot", "assist": "Tomáš Vlk", "scorer": "Rashawn Bettencourt", "team": "New England Revolution", "minute": 62, "minute_text": "62nd minute"}
{"id": "G10", "kind": "shot", "scorer": "Elliot Bruun", "team": "Kalmar", "minute": 9, "minute_text": "9th minute"}
{"id": "G11", "kind": "header", "scorer": "Viktor Ros", "team": "Häcken", "minute": 64, "minute_text": "64th"}
{"id": "G12", "scorer": "Fabián Hurtado", "team": "Deportes Tolima", "minute": 52, "minute_text": "52"}
{"id": "G13", "scorer": "Dion Sears", "team": "Kettering", "minute": 13, "minute_text": "13"}
{"id": "G14", "scorer": "Dion Sears", "team": "Kettering", "minute": 20, "minute_text": "20"}
{"id": "G15", "scorer": "Jasmine Ferris", "team": "Glentoran Women", "minute": 50, "minute_text": "five minutes after the tea"}
{"id": "G16", "scorer": "Jasmine Ferris", "team": "Glentoran Women", "minute": 50, "minute_text": "five minutes after the tea"}
{"id": "G17", "scorer": "Alejandro Baños", "team": "Oviedo", "minute": 61, "minute_text": "61"}
{"id": "G18", "assist": "Mario Elola", "scorer": "Ander Ruiz de Gauna", "team": "Mirandés", "minute": 65, "minute_text": "65"}
{"id": "G19", "assist": "Jerome Halliburton", "score": "1-0", "scorer": "Gabi Torres", "team": "Phoenix Rising", "minute": 89, "minute_text": "89"}
{"id": "G20", "scorer": "Keita Mori", "team": "Sanfrecce Hiroshima", "minute": 90, "minute_text": "90"}
{"id": "G21", "scorer": "Keita Mori", "team": "Sanfrecce Hiroshima", "minute": 90, "minute_text": "90"}
{"id": "G22", "scorer": "Kelvin Ndlovu", "team": "Highlanders", "minute": 10, "minute_text": "tenth minute"}
{"id": "G23", "scorer": "Praise Moyo", "team": "Highlanders", "minute": 12, "minute_text": "two minutes later"}
{"id": "G24", "scorer": "Tino Chari", "team": "Dynamos", "minute": 83, "minute_text": "83"}
{"id": "G25", "outcome": "ruled out", "scorer": "Samuele Ricciardi", "team": "Parma", "minute": 27, "minute_text": "27th minute"}
{"id": "G26", "scorer": "Samuele Ricciardi", "team": "Parma", "minute": 49, "minute_text": "49th"}
{"id": "G27", "scorer": "Leandro Assunção", "team": "Monza", "minute": 67, "minute_text": "67"}
{"id": "G28", "scorer": "Seán Nolan", "team": "Treaty United", "minute": 4, "minute_text": "fourth minute"}
{"id": "G29", "scorer": "Aodh Mannion", "team": "Treaty United", "minute": 40, "minute_text": "40th"}
{"id": "G30", "score": "2-0", "scorer": "Aodh Mannion", "team": "Treaty United", "minute": 40, "minute_text": "40th"}
{"id": "G31", "count": 3, "scorer": "Dean Larkin", "team": "Athlone Town"}
{"id": "G32", "kind": "header", "assist": "Dale Sims", "scorer": "Elliott Garside", "team": "Chester", "minute": 90, "minute_text": "less than a minute left"}
{"id": "G33", "scorer": "Nuria Sanchís", "team": "Espanyol", "minute": 37, "minute_text": "37"}
{"id": "G34", "scorer": "Alba Ferrándiz", "team": "Alhama", "minute": 79, "minute_text": "79th"}
{"id": "G35", "scorer": "Mbark Ouali", "team": "Difaâ El Jadida", "minute": 69, "minute_text": "69"}
{"id": "G36", "scorer": "Badr Zniti", "team": "Difaâ El Jadida", "minute": 73, "minute_text": "four minutes after"}
{"id": "G37", "kind": "shot", "scorer": "Robin Kast", "team": "Darmstadt", "minute": 87, "minute_text": "87th minute"}
{"id": "G38", "scorer": "Noah Brinkmann", "team": "Paderborn", "minute": 51, "minute_text": "51"}
{"id": "G39", "kind": "header", "outcome": "ruled out", "scorer": "Gomezgani Phiri", "team": "Malawi", "minute": 73, "minute_text": "73rd minute"}

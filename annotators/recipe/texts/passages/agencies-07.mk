⟦PERSON|Mick Dunleavy-Power⟧ announced the attendance, then the lost umbrella, then the ⟦G2|goal⟧. It was the ⟦MINUTE|39th minute⟧ and the ⟦G1|goal⟧ was ⟦PERSON|Eoghan Mannion⟧'s, set up by ⟦PERSON|Darragh Keane⟧ following a mistake by ⟦PERSON|Ultan Roche⟧. ⟦TEAM|Galway United⟧ clung to it.

An hour without a shot. Then three in as many minutes: ⟦PERSON|Lasse Rantala⟧ at the keeper, ⟦PERSON|Otto Salmela⟧ wide, ⟦PERSON|Otto Salmela⟧ ⟦G3|in⟧, off the keeper, off the defender, off his own shin. ⟦TEAM|HJK⟧ can be difficult to love, but they are ahead.

Two divisions apart, you'd have not known it. ⟦TEAM|Kidderminster⟧ had a ⟦NORP|Bosnian⟧ lad, ⟦PERSON|Emir Dautovic⟧, who could have won it and a ⟦NORP|Scots⟧ lad, ⟦PERSON|Ruaridh Baird⟧, who almost did. What did for them was a ⟦G4|free-kick⟧ by ⟦PERSON|Kieron Ashworth⟧ that took a ricochet off the wall.

⟦TEAM|Angers⟧ went up by beating nobody. They simply finished the season on 71 points, a total that ⟦TEAM|Caen⟧, beaten in ⟦GPE|Bastia⟧, could not equal; the promotion was wrapped up on a coach, by telephone.

⟦PERSON|Natsuki Ogura⟧ had the beating of her full-back from the off, and the first ⟦G5|goal⟧ came from it: run, cut-back, ⟦PERSON|Mao Shiraishi⟧ ⟦G6|sidefooting high⟧. The second should have come from it too, but ⟦PERSON|Haruka Endo⟧ leaned back.

Asked about ⟦PERSON|Felipe Roldan⟧'s ⟦G7|finish⟧, the ⟦TEAM|Millonarios⟧ coach pretended not to have seen it. "Was there a finish? I saw a defender sleeping." There was a finish, coach: ⟦MINUTE|51 minutes⟧, first touch, over the keeper's shoulder, ⟦G8|⟦SCORE|2-0⟧⟧, and a place in the last four.

"Hit it first time," somebody shouted, so ⟦PERSON|Owen Ruddick-Hale⟧ did, and it went over. "Take your time," they shouted next, so ⟦PERSON|Owen Ruddick-Hale⟧ did, and ⟦PERSON|Gav Sturrock⟧ took it off his toe. ⟦TEAM|Alloa⟧ lost ⟦SCORE|1-0⟧ to a ⟦G9|goal⟧ that nobody had shouted about, from ⟦PERSON|Scott Imrie⟧.

⟦TEAM|Al Hilal⟧ have extended the contract of ⟦PERSON|Nasser Al-Qahtani-Pope⟧, top of the assists chart and runner-up in the scoring one. The 26-year-old came from nowhere, says the club's own website: a ⟦G10|brace⟧ in a friendly, a trial, a debut, a title.

⟦PERSON|Manon Delacroix-Petit⟧ missed a penalty at ⟦SCORE|0-0⟧, retook it and missed again. That ⟦TEAM|Montpellier⟧ won anyway owed everything to a ⟦G12|header⟧ from ⟦PERSON|Clara Benazzi⟧ that the ⟦TEAM|Dijon⟧ goalkeeper claimed had not crossed the line and the ⟦G11|penalty⟧ that ⟦PERSON|Delacroix-Petit⟧, unbowed, got right in the ⟦MINUTE|84th⟧.

In ⟦DATE|2027⟧ the ⟦COMPETITION|FA Trophy⟧ final will have a new date. The ⟦ORG|FA⟧ said that the move, a month earlier, would help finalists in the play-offs; ⟦TEAM|Hornchurch⟧ captain ⟦PERSON|Billy Rainsford⟧ called it "an own goal".

It was a ⟦G14|goal⟧ of two halves: ⟦TEAM|Malmö⟧'s ⟦PERSON|Viggo Norén⟧ did the running in his own, and ⟦PERSON|Kasper Dahlqvist⟧ the ⟦G13|finishing⟧ in the other. ⟦PERSON|Ludde Sjöberg⟧ in the ⟦TEAM|Djurgarden⟧ goal ⟦G15|was lobbed⟧ and knew it.

Six minutes was the time added, and ⟦TEAM|Tampa Bay Rowdies⟧ spent it camped in the ⟦TEAM|Louisville City⟧ half. ⟦PERSON|Jaxon Teague⟧ skied one. ⟦PERSON|Omar Villagran⟧ whistled one past the stick. ⟦PERSON|Kyle Brannigan-Soo⟧ watched them go.

⟦TEAM|Guiseley⟧'s pitch failed an inspection, ⟦TEAM|Whitby⟧'s floodlights failed altogether and at the ⟦VENUE|Lamb Ground⟧ the home side failed to beat ⟦PERSON|Dominik Pruss⟧, who saved with hands, feet and once, from ⟦PERSON|Bobby Trueman⟧, with his face.

⟦PERSON|Bobo Traore⟧ of ⟦GPE|Bamako⟧, ⟦PERSON|Moussa Sissako-Konate⟧ of ⟦GPE|Paris⟧ and ⟦PERSON|Ibrahima Doumbia⟧ of ⟦GPE|Segou⟧: three scorers, three cities, one afternoon, ⟦TEAM|Mali⟧ ⟦SCORE|3-0⟧. Not one of the ⟦G16|goals⟧ came from inside the box. The best of them was the ⟦G17|last⟧, bent beyond ⟦PERSON|Aimé Ntakarutimana⟧ with the outside of the boot.

⟦PERSON|Bryony Ackland⟧ nearly marked her return in style. Introduced ⟦MINUTE|14 minutes from the end⟧, the ⟦TEAM|Reading Women⟧ forward rattled the crossbar with an effort that had ⟦PERSON|Steph Hanratty⟧ beaten all ends up.

A cautious first half gave way to a careless second, and ⟦MINUTE|six minutes in⟧ ⟦PERSON|Rhys Abercrombie⟧ was punished. His touch let him down, ⟦PERSON|Yaw Amponsah-Green⟧ went clear and the ⟦NORP|Ghanaian⟧, who had scuffed two such opportunities already, ⟦G18|slid it home⟧. ⟦TEAM|Swindon⟧ led at last.

⟦TEAM|Persib⟧ began the new season as they finished the last, with plenty of the ball and no end product. ⟦PERSON|Rizky Firmansyah⟧'s header from a corner came closest, ⟦PERSON|Andika Saputra⟧ clearing from under the bar.

There was something inevitable about the final touch being ⟦PERSON|Leroy Dankwah⟧'s. He had the ⟦G19|equaliser⟧ at ⟦SCORE|0-1⟧, he had the chance to put them ahead at ⟦SCORE|1-1⟧, and when ⟦PERSON|Kyle Postlethwaite⟧'s header came off an upright at ⟦MINUTE|90+4⟧ he was standing there, in the way, delighted. ⟦G20|⟦SCORE|2-1⟧⟧, ⟦TEAM|Chesterfield⟧.

⟦TEAM|Orlando Pirates⟧ must do without ⟦PERSON|Sipho Ndlela-West⟧, the competition's top goalscorer, in ⟦DATE|next week⟧'s final. He was shown a third booking, harshly, for kicking the ball away after a goal kick was awarded.

Nobody in ⟦GPE|Trabzon⟧ will say they were robbed; they will say worse than that. ⟦PERSON|Emre Altinbas-Koc⟧ ran onto ⟦PERSON|Uğur Şentürk⟧'s reverse pass and ⟦G21|fired beneath ⟦PERSON|Bora Tekin⟧⟧, and everybody stopped to look at the assistant, and the assistant put his flag up.

"We're not scoring enough and we're letting in too many," said ⟦PERSON|Phil Yarrow⟧, whose ⟦TEAM|Newport County⟧ have now managed four ⟦G22|goals⟧ in eleven. On ⟦DATE|Saturday⟧ it was the other half of the equation: a clean sheet, ⟦PERSON|Owain Gethin⟧ keeping out ⟦PERSON|Ade Rowlands⟧, ⟦PERSON|Ade Rowlands⟧ again and then the post.

⟦TEAM|San Lorenzo⟧'s opener against ⟦TEAM|Tigre⟧ is off: the pitch at the ⟦VENUE|Nuevo Gasometro⟧ has been closed for a concert. The ⟦COMPETITION|Liga Profesional⟧ said the match would be moved to ⟦DATE|Wednesday⟧, when both squads are due to face other opponents.

⟦PERSON|Thierno Barry-Lambert⟧ was given a standing ovation at ⟦MINUTE|77 minutes⟧, having run more than anyone, won more tackles than anyone and, most to the point, ⟦G23|scored⟧. ⟦PERSON|Maxwel Aidoo⟧ replaced him, hit the side-netting, and received a rather quieter reception.

⟦PERSON|Adela Prochazkova⟧ needed the physio before the penalty, ⟦TEAM|Slavia Prague⟧ needed it to go in. It did not. ⟦TEAM|Benfica⟧'s ⟦PERSON|Marta Cintra⟧ read it, gathered and rolled it out, and before ⟦TEAM|Slavia⟧ had got over it ⟦G24|the ball was in the other net⟧, from ⟦PERSON|Cátia Lourinho⟧'s boot.
=====GOALS=====
{"id": "G1", "scorer": "Eoghan Mannion", "team": "Galway United", "minute": 39, "minute_text": "39th minute", "assist": "Darragh Keane"}
{"id": "G2", "scorer": "Eoghan Mannion", "team": "Galway United", "minute": 39, "minute_text": "39th minute", "assist": "Darragh Keane"}
{"id": "G3", "scorer": "Otto Salmela", "team": "HJK"}
{"id": "G4", "scorer": "Kieron Ashworth", "kind": "free kick"}
{"id": "G5", "scorer": "Mao Shiraishi", "assist": "Natsuki Ogura", "kind": "shot"}
{"id": "G6", "scorer": "Mao Shiraishi", "assist": "Natsuki Ogura", "kind": "shot"}
{"id": "G7", "scorer": "Felipe Roldan", "team": "Millonarios", "minute": 51, "minute_text": "51 minutes", "kind": "shot"}
{"id": "G8", "scorer": "Felipe Roldan", "team": "Millonarios", "minute": 51, "minute_text": "51 minutes", "kind": "shot", "score": "2-0"}
{"id": "G9", "scorer": "Scott Imrie"}
{"id": "G10", "scorer": "Nasser Al-Qahtani-Pope", "count": 2, "scope": "background"}
{"id": "G11", "scorer": "Manon Delacroix-Petit", "team": "Montpellier", "minute": 84, "minute_text": "84th", "kind": "penalty"}
{"id": "G12", "scorer": "Clara Benazzi", "team": "Montpellier", "kind": "header"}
{"id": "G13", "scorer": "Kasper Dahlqvist", "team": "Malmö", "assist": "Viggo Norén", "kind": "shot"}
{"id": "G14", "scorer": "Kasper Dahlqvist", "team": "Malmö", "assist": "Viggo Norén", "kind": "shot"}
{"id": "G15", "scorer": "Kasper Dahlqvist", "team": "Malmö", "assist": "Viggo Norén", "kind": "shot"}
{"id": "G16", "scorer": "Bobo Traore; Moussa Sissako-Konate; Ibrahima Doumbia", "team": "Mali", "count": 3}
{"id": "G17", "team": "Mali", "kind": "shot"}
{"id": "G18", "scorer": "Yaw Amponsah-Green", "team": "Swindon", "minute": 51, "minute_text": "six minutes in"}
{"id": "G19", "scorer": "Leroy Dankwah", "team": "Chesterfield"}
{"id": "G20", "scorer": "Leroy Dankwah", "team": "Chesterfield", "minute": 90, "added": 4, "minute_text": "90+4", "score": "2-1"}
{"id": "G21", "scorer": "Emre Altinbas-Koc", "assist": "Uğur Şentürk", "outcome": "ruled out", "kind": "shot"}
{"id": "G22", "team": "Newport County", "count": 4, "scope": "background"}
{"id": "G23", "scorer": "Thierno Barry-Lambert"}
{"id": "G24", "scorer": "Cátia Lourinho", "team": "Benfica", "kind": "shot"}

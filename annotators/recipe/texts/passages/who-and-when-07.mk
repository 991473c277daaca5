⟦PERSON|Declan Ashby⟧ ⟦G1|scored⟧ in the ⟦MINUTE|12th minute⟧ and ⟦G2|again⟧ in the ⟦MINUTE|70th⟧, by when ⟦TEAM|Rotherham⟧ had also had ⟦G3|one⟧ from ⟦PERSON|Wale Ilesanmi⟧, a ⟦G4|header⟧ that ⟦PERSON|Scott Maybury⟧ got both hands to. ⟦TEAM|Doncaster⟧'s ⟦G5|goal⟧, on ⟦MINUTE|90⟧, was ⟦PERSON|Luke Tordoff⟧'s.

A ⟦MINUTE|23rd-minute⟧ ⟦G6|strike⟧ by ⟦PERSON|Lukas Baumgartner⟧ and a ⟦MINUTE|67th-minute⟧ ⟦G7|one⟧ by ⟦PERSON|Obinna Nwokolo⟧ had ⟦TEAM|Austria Vienna⟧ two to the good when ⟦PERSON|Nwokolo⟧ was fouled in the area. ⟦PERSON|Baumgartner⟧ took the penalty himself on ⟦MINUTE|81⟧, and ⟦PERSON|Tobias Rainer⟧, the ⟦TEAM|Altach⟧ keeper, saved with his feet.

The ⟦NORP|Belgian⟧ and the ⟦NORP|Ghanaian⟧ combined for ⟦G8|both⟧. For the ⟦G9|first⟧, at ⟦MINUTE|14⟧, ⟦PERSON|Yaw Ampem⟧ was the maker; for the ⟦G10|second⟧, at ⟦MINUTE|88⟧, he was the taker, ⟦PERSON|Jens Bossuyt⟧ returning the favour. ⟦TEAM|Vitesse⟧ also had a ⟦PERSON|Ampem⟧ free-kick touched on to the angle.

⟦TEAM|Cork City⟧ fell behind in the ⟦MINUTE|second minute⟧ when the ball broke off ⟦PERSON|Rory Keane⟧ for the visiting winger to ⟦G11|score⟧. ⟦PERSON|Fionn Dunleavy⟧ might then have had another for ⟦TEAM|Sligo Rovers⟧, but his chip landed on the roof. ⟦TEAM|Cork City⟧ were level by the ⟦MINUTE|fourth minute⟧, ⟦PERSON|Darragh Enright⟧ ⟦G12|scoring⟧, and the rest was a good deal quieter.

"We gave them two," said coach ⟦PERSON|Ramiro Ocampo⟧, and he was counting generously. ⟦TEAM|Rosario Central⟧ gave ⟦TEAM|Talleres⟧ the ⟦G13|first⟧, when ⟦PERSON|Axel Bustos⟧ passed to ⟦PERSON|Gino Villafañe⟧, who ⟦G14|scored⟧ on ⟦MINUTE|9⟧, and the ⟦G15|third⟧, when nobody picked up ⟦PERSON|Elías Quiroga⟧ on ⟦MINUTE|75⟧. The ⟦G16|second⟧ was ⟦PERSON|Villafañe⟧'s as well, on ⟦MINUTE|41⟧, and there was nothing to be done about it.

By the time ⟦PERSON|Jessica Marlowe⟧ made her first save, ⟦MINUTE|37 minutes⟧, she had picked the ball out of the net twice. ⟦PERSON|Leanne Oduya⟧ ⟦G17|had one⟧ on ⟦MINUTE|8⟧, ⟦PERSON|Caitlin Frost⟧ the ⟦G18|other⟧ on ⟦MINUTE|26⟧, and ⟦TEAM|Charlton Women⟧ were coasting; ⟦TEAM|Watford Women⟧ hit the post through ⟦PERSON|Keira Dalby⟧ and that was their lot.

First ⟦PERSON|Senad Mujkić⟧, then ⟦PERSON|Adis Nurković⟧. ⟦TEAM|Borac Banja Luka⟧'s ⟦G19|goals⟧ came ⟦MINUTE|three minutes apart⟧, the one on ⟦MINUTE|52⟧ and the other, therefore, on ⟦MINUTE|55⟧: the ⟦G20|latter⟧ a header, the former anything but. Before either, ⟦PERSON|Nurković⟧ had missed a sitter from ⟦PERSON|Mujkić⟧'s cross.

A goalkeeping error let ⟦TEAM|Sunderland⟧ in. ⟦PERSON|Andreas Falk⟧ spilled ⟦PERSON|Corey Whitlock⟧'s shot, ⟦PERSON|Jaydon Moss⟧ ⟦G21|scored⟧, and the linesman, who had run halfway to the centre, was passed by a ⟦TEAM|Blackburn⟧ player on his way to complain. It was the ⟦MINUTE|56th minute⟧. On ⟦MINUTE|58⟧ ⟦PERSON|Falk⟧ saved brilliantly from the same man.

⟦PERSON|Abdullah Al-Mutlaq⟧'s pass, ⟦PERSON|Nawaf Al-Harbi⟧'s shot, ⟦PERSON|Saad Al-Dosari⟧'s deflection. ⟦TEAM|Al-Raed⟧ had ⟦G22|scored⟧, it was ⟦MINUTE|39⟧ and ⟦TEAM|Al-Fayha⟧ had yet to have a touch in the box. They had their first on ⟦MINUTE|44⟧, a ⟦PERSON|Paulinho⟧ volley over the bar, and their only other one on ⟦MINUTE|86⟧, when ⟦PERSON|Paulinho⟧ ⟦G23|scored⟧.

In the ⟦MINUTE|76th minute⟧ ⟦PERSON|Dylan Fairbrother⟧ shot wide. In the ⟦MINUTE|77th⟧ he was shown a yellow card. In the ⟦MINUTE|78th⟧ he ⟦G24|scored⟧, and it is for the ⟦G25|goal⟧ that ⟦TEAM|Mansfield⟧ will want to remember him, a ⟦G26|winner⟧ at the end where the away fans were.

⟦PERSON|Iñigo Barrutia⟧ was fouled, ⟦PERSON|Gorka Olabe⟧ placed the ball, ⟦PERSON|Mikel Zaldua⟧ ran over it and ⟦PERSON|Olabe⟧ ⟦G27|scored⟧. From that free-kick on ⟦MINUTE|19⟧ ⟦TEAM|Eibar⟧ led to the ⟦MINUTE|64th minute⟧, and the ⟦G28|goal⟧ that stopped them leading, a ⟦G29|header⟧ by ⟦PERSON|Dani Casado⟧ of ⟦TEAM|Racing⟧, came from a corner that ⟦PERSON|Barrutia⟧ had given away trying to pass back.

⟦TEAM|Brisbane Roar⟧ led ⟦SCORE|2-1⟧ at ⟦MINUTE|half-time⟧: ⟦G30|goals⟧ to ⟦PERSON|Nick Petrakis⟧ (⟦MINUTE|11⟧) and ⟦PERSON|Sho Kimura⟧ (⟦MINUTE|30⟧), with ⟦PERSON|Alex Vuković⟧ (⟦MINUTE|29⟧) ⟦G31|getting⟧ ⟦TEAM|Macarthur⟧'s. Shots at that stage were nine to two. In the second half they were one to eight and nothing was added, ⟦PERSON|Petrakis⟧ blazing that one over.

⟦PERSON|Kasper Lund-Nielsen⟧ had never scored with his head before ⟦DATE|Sunday⟧. He had never worn a head guard before ⟦DATE|Sunday⟧ either. In the ⟦MINUTE|40th minute⟧ he ⟦G32|did⟧, from ⟦PERSON|Oliver Dideriksen⟧'s corner for ⟦TEAM|Vejle⟧, and in the ⟦MINUTE|49th⟧ he nearly did again.

The next goal was always going to matter and it went the way of ⟦TEAM|Pachuca⟧. ⟦PERSON|Iván Robles⟧ ⟦G33|got it⟧, ⟦MINUTE|59 minutes in⟧, a ⟦MINUTE|minute after⟧ ⟦TEAM|Santos Laguna⟧ might have. The man guilty of that miss was ⟦PERSON|Jordan Chalá⟧; the man who'd got the first ⟦G34|goal⟧ of the game, on ⟦MINUTE|10⟧, was also ⟦PERSON|Jordan Chalá⟧.

A ⟦G35|brace⟧ for ⟦PERSON|Tom Rusbridger⟧, a booking for ⟦PERSON|Tom Rusbridger⟧, a stretcher for ⟦PERSON|Tom Rusbridger⟧. ⟦TEAM|Weymouth⟧'s winger ⟦G36|scored⟧ on ⟦MINUTE|33⟧ and ⟦G37|scored⟧ ⟦MINUTE|three minutes later⟧, with ⟦PERSON|Ellis Hoad⟧ the supplier each time. He went off on ⟦MINUTE|37⟧.

When it finally fell to a ⟦TEAM|Lens⟧ boot in the six-yard box, that boot was ⟦PERSON|Wesley Okemba⟧'s. He had one swing and ⟦G38|put it past⟧ ⟦PERSON|Arnaud Teixeira⟧, ⟦MINUTE|one minute into added time⟧. It had been goalless; it had been quite dull, with ⟦PERSON|Maxime Lecoq⟧'s effort from distance on ⟦MINUTE|20⟧, held by ⟦PERSON|Teixeira⟧, the highlight till then.

⟦TEAM|Gor Mahia⟧ had two shots on target and won ⟦SCORE|2-0⟧. ⟦TEAM|AFC Leopards⟧ had eleven and lost ⟦SCORE|2-0⟧. ⟦PERSON|Kevin Omondi⟧ ⟦G39|scored⟧ with the first of the two, ⟦MINUTE|34⟧, and ⟦PERSON|Brian Wafula⟧ with the ⟦G40|second⟧, ⟦MINUTE|95⟧; of the eleven, five were ⟦PERSON|Elvis Oduor⟧'s, and one of those he might have got.

⟦PERSON|Nina Hofmann⟧ ⟦G41|scored⟧, ⟦PERSON|Nina Hofmann⟧ was injured ⟦G42|scoring⟧, and a different number was held up, so it was left to ⟦PERSON|Alisa Kurz⟧ to ⟦G43|score the second⟧. She did so on ⟦MINUTE|71⟧, ⟦MINUTE|nine minutes after⟧ ⟦PERSON|Hofmann⟧'s ⟦G44|first⟧, and in its way this one hurt as well: ⟦PERSON|Pia Lohse⟧, the ⟦TEAM|SGS Essen⟧ skipper, kicked the ball at her in delight.

Twice in the ⟦MINUTE|opening ten minutes⟧ ⟦PERSON|Matthias Ekwueme⟧ shot over. Then he passed, and ⟦PERSON|Håvard Strand⟧ ⟦G45|scored⟧. It was ⟦MINUTE|11⟧ on the clock; it would be ⟦MINUTE|38⟧ before ⟦PERSON|Ekwueme⟧ himself ⟦G46|had a goal⟧, laid on by ⟦PERSON|Strand⟧, and ⟦TEAM|Molde⟧ were out of sight of ⟦TEAM|Odd⟧.

⟦TEAM|Chesterfield⟧ are through, ⟦PERSON|Billy Tunnicliffe⟧'s ⟦G47|goal⟧ in the ⟦MINUTE|twelfth minute of extra time⟧ having settled it. The midfielder was 40 yards away when ⟦PERSON|Nat Solomon⟧ picked up possession, and no nearer the ball than three others when it came over. ⟦TEAM|Woking⟧'s ⟦PERSON|Jed Rix⟧ had seen a spot-kick saved before the ⟦MINUTE|90⟧ were up.
=====GOALS=====
{"id": "G1", "scorer": "Declan Ashby", "team": "Rotherham", "minute": 12, "minute_text": "12th minute"}
{"id": "G2", "scorer": "Declan Ashby", "team": "Rotherham", "minute": 70, "minute_text": "70th"}
{"id": "G3", "kind": "header", "scorer": "Wale Ilesanmi", "team": "Rotherham"}
{"id": "G4", "scorer": "Wale Ilesanmi", "team": "Rotherham", "kind": "header"}
{"id": "G5", "scorer": "Luke Tordoff", "team": "Doncaster", "minute": 90, "minute_text": "90"}
{"id": "G6", "scorer": "Lukas Baumgartner", "team": "Austria Vienna", "minute": 23, "minute_text": "23rd-minute"}
{"id": "G7", "scorer": "Obinna Nwokolo", "team": "Austria Vienna", "minute": 67, "minute_text": "67th-minute"}
{"id": "G8", "count": 2, "scorer": "Jens Bossuyt; Yaw Ampem", "team": "Vitesse"}
{"id": "G9", "assist": "Yaw Ampem", "scorer": "Jens Bossuyt", "team": "Vitesse", "minute": 14, "minute_text": "14"}
{"id": "G10", "assist": "Jens Bossuyt", "scorer": "Yaw Ampem", "team": "Vitesse", "minute": 88, "minute_text": "88"}
{"id": "G11", "scorer": "Fionn Dunleavy", "team": "Sligo Rovers", "minute": 2, "minute_text": "second minute"}
{"id": "G12", "scorer": "Darragh Enright", "team": "Cork City", "minute": 4, "minute_text": "fourth minute"}
{"id": "G13", "scorer": "Gino Villafañe", "team": "Talleres", "minute": 9, "minute_text": "9"}
{"id": "G14", "scorer": "Gino Villafañe", "team": "Talleres", "minute": 9, "minute_text": "9"}
{"id": "G15", "scorer": "Elías Quiroga", "team": "Talleres", "minute": 75, "minute_text": "75"}
{"id": "G16", "scorer": "Gino Villafañe", "team": "Talleres", "minute": 41, "minute_text": "41"}
{"id": "G17", "scorer": "Leanne Oduya", "team": "Charlton Women", "minute": 8, "minute_text": "8"}
{"id": "G18", "scorer": "Caitlin Frost", "team": "Charlton Women", "minute": 26, "minute_text": "26"}
{"id": "G19", "count": 2, "scorer": "Senad Mujkić; Adis Nurković", "team": "Borac Banja Luka"}
{"id": "G20", "kind": "header", "scorer": "Adis Nurković", "team": "Borac Banja Luka", "minute": 55, "minute_text": "55"}
{"id": "G21", "kind": "shot", "scorer": "Jaydon Moss", "team": "Sunderland", "minute": 56, "minute_text": "56th minute"}
{"id": "G22", "kind": "shot", "assist": "Abdullah Al-Mutlaq", "scorer": "Nawaf Al-Harbi", "team": "Al-Raed", "minute": 39, "minute_text": "39"}
{"id": "G23", "scorer": "Paulinho", "team": "Al-Fayha", "minute": 86, "minute_text": "86"}
{"id": "G24", "scorer": "Dylan Fairbrother", "team": "Mansfield", "minute": 78, "minute_text": "78th"}
{"id": "G25", "scorer": "Dylan Fairbrother", "team": "Mansfield", "minute": 78, "minute_text": "78th"}
{"id": "G26", "scorer": "Dylan Fairbrother", "team": "Mansfield", "minute": 78, "minute_text": "78th"}
{"id": "G27", "kind": "free kick", "scorer": "Gorka Olabe", "team": "Eibar", "minute": 19, "minute_text": "19"}
{"id": "G28", "kind": "header", "scorer": "Dani Casado", "team": "Racing", "minute": 64, "minute_text": "64th minute"}
{"id": "G29", "scorer": "Dani Casado", "team": "Racing", "minute": 64, "minute_text": "64th minute", "kind": "header"}
{"id": "G30", "count": 2, "scorer": "Nick Petrakis; Sho Kimura", "team": "Brisbane Roar"}
{"id": "G31", "scorer": "Alex Vuković", "team": "Macarthur", "minute": 29, "minute_text": "29"}
{"id": "G32", "kind": "header", "assist": "Oliver Dideriksen", "scorer": "Kasper Lund-Nielsen", "team": "Vejle", "minute": 40, "minute_text": "40th minute"}
{"id": "G33", "scorer": "Iván Robles", "team": "Pachuca", "minute": 59, "minute_text": "59 minutes in"}
{"id": "G34", "scorer": "Jordan Chalá", "team": "Santos Laguna", "minute": 10, "minute_text": "10"}
{"id": "G35", "count": 2, "scorer": "Tom Rusbridger", "team": "Weymouth"}
{"id": "G36", "scorer": "Tom Rusbridger", "team": "Weymouth", "minute": 33, "minute_text": "33"}
{"id": "G37", "scorer": "Tom Rusbridger", "team": "Weymouth", "minute": 36, "minute_text": "three minutes later"}
{"id": "G38", "kind": "shot", "scorer": "Wesley Okemba", "team": "Lens", "minute": 90, "added": 1, "minute_text": "one minute into added time"}
{"id": "G39", "scorer": "Kevin Omondi", "team": "Gor Mahia", "minute": 34, "minute_text": "34"}
{"id": "G40", "scorer": "Brian Wafula", "team": "Gor Mahia", "minute": 90, "added": 5, "minute_text": "95"}
{"id": "G41", "scorer": "Nina Hofmann", "team": "SGS Essen", "minute": 62, "minute_text": "nine minutes after"}
{"id": "G42", "scorer": "Nina Hofmann", "team": "SGS Essen", "minute": 62, "minute_text": "nine minutes after"}
{"id": "G43", "scorer": "Alisa Kurz", "team": "SGS Essen", "minute": 71, "minute_text": "71"}
{"id": "G44", "scorer": "Nina Hofmann", "team": "SGS Essen", "minute": 62, "minute_text": "nine minutes after"}
{"id": "G45", "assist": "Matthias Ekwueme", "kind": "shot", "scorer": "Håvard Strand", "team": "Molde", "minute": 11, "minute_text": "11"}
{"id": "G46", "assist": "Håvard Strand", "scorer": "Matthias Ekwueme", "team": "Molde", "minute": 38, "minute_text": "38"}
{"id": "G47", "scorer": "Billy Tunnicliffe", "team": "Chesterfield", "minute": 102, "minute_text": "twelfth minute of extra time"}
